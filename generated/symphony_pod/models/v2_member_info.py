# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2MemberInfo."""

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
class V2MemberInfo(Model):
    """A member of a stream, and how they came to it.

    Attributes:
        user: Who the member is.
        is_owner: Whether the member owns the room and so may manage it. (`isOwner`)
        is_creator: Whether the member created the stream. (`isCreator`)
        join_date: When the member joined, in epoch milliseconds (UTC). (`joinDate`)
        added_through_groups: Ids of the groups (SDLs, Symphony distribution lists) that brought the member in. From
            Pod version 20.14; absent for those who joined alone. (`addedThroughGroups`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user: V2MemberUserDetail | None | Unset = UNSET
    is_owner: bool | None | Unset = UNSET
    is_creator: bool | None | Unset = UNSET
    join_date: int | None | Unset = UNSET
    added_through_groups: list[int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "user",
            "isOwner",
            "isCreator",
            "joinDate",
            "addedThroughGroups",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2MemberInfo")
        self = object.__new__(cls)
        get = src_dict.get
        self.is_owner = get("isOwner", UNSET)
        self.is_creator = get("isCreator", UNSET)
        self.join_date = get("joinDate", UNSET)
        self.added_through_groups = get("addedThroughGroups", UNSET)
        at = ""
        try:
            at = "user"
            self.user = (
                value if (value := get(at, UNSET)) is UNSET or value is None else V2MemberUserDetail.from_dict(value)
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
        if self.user is not UNSET:
            out["user"] = self.user.to_dict(extras=extras) if self.user else self.user
        if self.is_owner is not UNSET:
            out["isOwner"] = self.is_owner
        if self.is_creator is not UNSET:
            out["isCreator"] = self.is_creator
        if self.join_date is not UNSET:
            out["joinDate"] = self.join_date
        if self.added_through_groups is not UNSET:
            out["addedThroughGroups"] = self.added_through_groups
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .v2_member_user_detail import V2MemberUserDetail  # noqa: E402
