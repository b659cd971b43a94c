# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model RoomSearchCriteria."""

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
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class RoomSearchCriteria(Model):
    """What a search for rooms (version 2) must match.

    Attributes:
        query: Text to look for in the name and the description of rooms.
        labels: Keys of keywords whose values are to be looked through as well, such as `desk`.
        search_fields: Where to look for the text: any of `name`, `description`, `keywords_key` and
            `keywords_value`. Known to Pods of version 25.10.0 and later. (`searchFields`)
        active: `true` for active rooms only, `false` for deactivated ones only; when absent, both are found.
        private: `true` for private rooms only; when absent, public and private rooms are found.
        owner: A user who must be an owner of the rooms.
        creator: A user who must have created the rooms.
        member: A user who must be in the rooms.
        sort_order: How matches are ranked: `BASIC` is the older algorithm, `RELEVANCE` the improved one.
            (`sortOrder`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    query: str | None | Unset
    labels: list[str] | None | Unset = UNSET
    search_fields: list[str] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    private: bool | None | Unset = UNSET
    owner: UserId | None | Unset = UNSET
    creator: UserId | None | Unset = UNSET
    member: UserId | None | Unset = UNSET
    sort_order: RoomSortOrder | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "query",
            "labels",
            "searchFields",
            "active",
            "private",
            "owner",
            "creator",
            "member",
            "sortOrder",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "RoomSearchCriteria")
        self = object.__new__(cls)
        get = src_dict.get
        self.query = get("query", UNSET)
        self.labels = get("labels", UNSET)
        self.search_fields = get("searchFields", UNSET)
        self.active = get("active", UNSET)
        self.private = get("private", UNSET)
        at = ""
        try:
            at = "owner"
            self.owner = value if (value := get(at, UNSET)) is UNSET or value is None else UserId.from_dict(value)
            at = "creator"
            self.creator = value if (value := get(at, UNSET)) is UNSET or value is None else UserId.from_dict(value)
            at = "member"
            self.member = value if (value := get(at, UNSET)) is UNSET or value is None else UserId.from_dict(value)
            at = "sortOrder"
            self.sort_order = (
                value if (value := get(at, UNSET)) is UNSET or value is None else RoomSortOrder.from_json(value)
            )
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
        if self.query is not UNSET:
            out["query"] = self.query
        if self.labels is not UNSET:
            out["labels"] = self.labels
        if self.search_fields is not UNSET:
            out["searchFields"] = self.search_fields
        if self.active is not UNSET:
            out["active"] = self.active
        if self.private is not UNSET:
            out["private"] = self.private
        if self.owner is not UNSET:
            out["owner"] = self.owner.to_dict(extras=extras) if self.owner else self.owner
        if self.creator is not UNSET:
            out["creator"] = self.creator.to_dict(extras=extras) if self.creator else self.creator
        if self.member is not UNSET:
            out["member"] = self.member.to_dict(extras=extras) if self.member else self.member
        if self.sort_order is not UNSET:
            out["sortOrder"] = self.sort_order
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .room_sort_order import RoomSortOrder  # noqa: E402
from .user_id import UserId  # noqa: E402
