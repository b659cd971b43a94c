# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model StreamFilter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..errors import DecodeError
from ..types import (
    NO_EXTRAS,
    UNSET,
    Model,
    Unset,
    checked_mapping,
    decode_list,
    encode,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class StreamFilter(Model):
    """Which streams to list. Without it, streams of every type are listed.

    Attributes:
        stream_types: The types to list; leave it out for all of them. (`streamTypes`)
        include_inactive_streams: Whether to list deactivated streams too, in which nobody can write any more.
            (`includeInactiveStreams`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    stream_types: list[StreamType] | Unset = UNSET
    include_inactive_streams: bool | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "streamTypes",
            "includeInactiveStreams",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "StreamFilter")
        self = object.__new__(cls)
        get = src_dict.get
        self.include_inactive_streams = get("includeInactiveStreams", UNSET)
        at = ""
        try:
            at = "streamTypes"
            self.stream_types = decode_list(StreamType.from_dict, get(at, UNSET))
        except DecodeError as error:
            error.within(at)
            raise
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.stream_types is not UNSET:
            out["streamTypes"] = encode(self.stream_types, extras=extras)
        if self.include_inactive_streams is not UNSET:
            out["includeInactiveStreams"] = self.include_inactive_streams
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .stream_type import StreamType  # noqa: E402
