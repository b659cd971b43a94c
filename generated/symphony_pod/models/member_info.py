# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MemberInfo."""

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
class MemberInfo(Model):
    """One user's membership of a room.

    Attributes:
        id: User id of the member.
        owner: Whether the member owns the room, alone or with others.
        join_date: When the member came in, in milliseconds since 1970 (UTC). (`joinDate`)
        added_through_groups: Ids of the groups (Symphony distribution lists, SDLs) through which the user came into
            the room; absent or empty for someone added in person. Sent by Pods of version 20.14 and later.
            (`addedThroughGroups`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: int | None | Unset = UNSET
    owner: bool | None | Unset = UNSET
    join_date: int | None | Unset = UNSET
    added_through_groups: list[int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "owner",
            "joinDate",
            "addedThroughGroups",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MemberInfo")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.owner = get("owner", UNSET)
        self.join_date = get("joinDate", UNSET)
        self.added_through_groups = get("addedThroughGroups", UNSET)
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
        if self.owner is not UNSET:
            out["owner"] = self.owner
        if self.join_date is not UNSET:
            out["joinDate"] = self.join_date
        if self.added_through_groups is not UNSET:
            out["addedThroughGroups"] = self.added_through_groups
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
