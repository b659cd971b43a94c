# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model RoomSearchResults."""

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
class RoomSearchResults(Model):
    """One page of a search for rooms (version 2), with totals.

    Attributes:
        count: How many rooms match in all, over all pages.
        skip: How many matches were passed over before this page.
        limit: Largest page size that the search applied; the page may hold fewer rooms.
        query: The criteria that were searched for.
        rooms: The matching rooms of this page.
        faceted_match_count: How many rooms match by each label that the criteria named; empty or absent without
            labels. (`facetedMatchCount`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    count: int | None | Unset = UNSET
    skip: int | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    query: RoomSearchCriteria | None | Unset = UNSET
    rooms: list[V2RoomDetail] | None | Unset = UNSET
    faceted_match_count: list[FacetedMatchCount] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "count",
            "skip",
            "limit",
            "query",
            "rooms",
            "facetedMatchCount",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "RoomSearchResults")
        self = object.__new__(cls)
        get = src_dict.get
        self.count = get("count", UNSET)
        self.skip = get("skip", UNSET)
        self.limit = get("limit", UNSET)
        at = ""
        try:
            at = "query"
            self.query = (
                value if (value := get(at, UNSET)) is UNSET or value is None else RoomSearchCriteria.from_dict(value)
            )
            at = "rooms"
            self.rooms = decode_list(V2RoomDetail.from_dict, get(at, UNSET))
            at = "facetedMatchCount"
            self.faceted_match_count = decode_list(FacetedMatchCount.from_dict, get(at, UNSET))
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
        if self.query is not UNSET:
            out["query"] = self.query.to_dict(extras=extras) if self.query else self.query
        if self.rooms is not UNSET:
            out["rooms"] = encode(self.rooms, extras=extras)
        if self.faceted_match_count is not UNSET:
            out["facetedMatchCount"] = encode(self.faceted_match_count, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .faceted_match_count import FacetedMatchCount  # noqa: E402
from .room_search_criteria import RoomSearchCriteria  # noqa: E402
from .v2_room_detail import V2RoomDetail  # noqa: E402
