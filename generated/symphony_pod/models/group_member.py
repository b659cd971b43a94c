# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model GroupMember."""

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
class GroupMember(Model):
    """A user as a member of a group.

    Attributes:
        member_tenant: Id of the tenant, that is the company's Pod, that the user belongs to. (`memberTenant`)
        member_id: Id of the user, a 64-bit number. (`memberId`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    member_tenant: int | Unset = UNSET
    member_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "memberTenant",
            "memberId",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "GroupMember")
        self = object.__new__(cls)
        get = src_dict.get
        self.member_tenant = get("memberTenant", UNSET)
        self.member_id = get("memberId", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.member_tenant is not UNSET:
            out["memberTenant"] = self.member_tenant
        if self.member_id is not UNSET:
            out["memberId"] = self.member_id
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
