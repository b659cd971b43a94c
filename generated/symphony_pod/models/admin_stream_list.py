# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AdminStreamList."""

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
class AdminStreamList(Model):
    """A page of streams of the company.

    Attributes:
        count: How many streams pass the filter, over all pages.
        skip: How many streams were passed over before this page.
        limit: The most that the page could hold.
        filter_: The filter that was applied. (`filter`)
        streams: The streams of this page.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    count: int | None | Unset = UNSET
    skip: int | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    filter_: AdminStreamFilter | None | Unset = UNSET
    streams: list[AdminStreamInfo] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "count",
            "skip",
            "limit",
            "filter",
            "streams",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AdminStreamList")
        self = object.__new__(cls)
        get = src_dict.get
        self.count = get("count", UNSET)
        self.skip = get("skip", UNSET)
        self.limit = get("limit", UNSET)
        at = ""
        try:
            at = "filter"
            self.filter_ = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AdminStreamFilter.from_dict(value)
            )
            at = "streams"
            self.streams = decode_list(AdminStreamInfo.from_dict, get(at, UNSET))
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
        if self.count is not UNSET:
            out["count"] = self.count
        if self.skip is not UNSET:
            out["skip"] = self.skip
        if self.limit is not UNSET:
            out["limit"] = self.limit
        if self.filter_ is not UNSET:
            out["filter"] = self.filter_.to_dict(extras=extras) if self.filter_ else self.filter_
        if self.streams is not UNSET:
            out["streams"] = encode(self.streams, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .admin_stream_filter import AdminStreamFilter  # noqa: E402
from .admin_stream_info import AdminStreamInfo  # noqa: E402
