# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model InfoBarrierGroup."""

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
class InfoBarrierGroup(Model):
    """A group of users that information barriers treat alike, such as everyone in equity research.

    Attributes:
        id: Id of the group, which functions about its members take.
        name: What compliance staff call the group.
        active: Whether the group is in use.
        member_count: How many users are in the group. (`memberCount`)
        policies: Ids of the policies that concern the group.
        created_date: When the group was made, in milliseconds since 1970 (UTC). (`createdDate`)
        modified_date: When the group last changed, in milliseconds since 1970 (UTC). (`modifiedDate`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    member_count: int | None | Unset = UNSET
    policies: list[str] | None | Unset = UNSET
    created_date: int | None | Unset = UNSET
    modified_date: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "active",
            "memberCount",
            "policies",
            "createdDate",
            "modifiedDate",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "InfoBarrierGroup")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.active = get("active", UNSET)
        self.member_count = get("memberCount", UNSET)
        self.policies = get("policies", UNSET)
        self.created_date = get("createdDate", UNSET)
        self.modified_date = get("modifiedDate", UNSET)
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
        if self.active is not UNSET:
            out["active"] = self.active
        if self.member_count is not UNSET:
            out["memberCount"] = self.member_count
        if self.policies is not UNSET:
            out["policies"] = self.policies
        if self.created_date is not UNSET:
            out["createdDate"] = self.created_date
        if self.modified_date is not UNSET:
            out["modifiedDate"] = self.modified_date
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
