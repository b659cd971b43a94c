# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageStream."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    NO_EXTRAS,
    UNSET,
    Model,
    Unset,
    checked_mapping,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class MessageStream(Model):
    """The stream (conversation) that a message is in.

    Attributes:
        id: Id of the stream. It may come in standard base64 with padding; make it URL-safe before it goes into a
            path.
        name: Name of the room, where it is one.
        stream_type: `IM`, `MIM` (a group IM), `ROOM` or `POST` (a wall). (`streamType`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    stream_type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "streamType",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageStream")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.stream_type = get("streamType", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.id is not UNSET:
            out["id"] = self.id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.stream_type is not UNSET:
            out["streamType"] = self.stream_type
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
