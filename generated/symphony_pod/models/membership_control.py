# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MembershipControl."""

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
class MembershipControl(Model):
    """What a group type lays down about members.

    Attributes:
        entitlements: Names of the entitlements, that is of rights of an account, that membership depends on; no two
            alike.
        manual_membership: Whether members are added one by one. (`manualMembership`)
        rule_membership: Whether members follow from a rule. Has no effect so far. (`ruleMembership`)
        update_membership_on_rule_update: Whether members change when the rule does. Has no effect so far.
            (`updateMembershipOnRuleUpdate`)
        notify_members_on_update: Whether members are told when the group changes. (`notifyMembersOnUpdate`)
        can_belong_to_multiple_group: Whether a user can be in several groups of the type: true for distribution
            lists (SDL), the default, and false for company groups. (`canBelongToMultipleGroup`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    entitlements: list[str] | None | Unset = UNSET
    manual_membership: bool | None | Unset = UNSET
    rule_membership: bool | None | Unset = UNSET
    update_membership_on_rule_update: bool | None | Unset = UNSET
    notify_members_on_update: bool | None | Unset = UNSET
    can_belong_to_multiple_group: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "entitlements",
            "manualMembership",
            "ruleMembership",
            "updateMembershipOnRuleUpdate",
            "notifyMembersOnUpdate",
            "canBelongToMultipleGroup",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MembershipControl")
        self = object.__new__(cls)
        get = src_dict.get
        self.entitlements = get("entitlements", UNSET)
        self.manual_membership = get("manualMembership", UNSET)
        self.rule_membership = get("ruleMembership", UNSET)
        self.update_membership_on_rule_update = get("updateMembershipOnRuleUpdate", UNSET)
        self.notify_members_on_update = get("notifyMembersOnUpdate", UNSET)
        self.can_belong_to_multiple_group = get("canBelongToMultipleGroup", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.entitlements is not UNSET:
            out["entitlements"] = self.entitlements
        if self.manual_membership is not UNSET:
            out["manualMembership"] = self.manual_membership
        if self.rule_membership is not UNSET:
            out["ruleMembership"] = self.rule_membership
        if self.update_membership_on_rule_update is not UNSET:
            out["updateMembershipOnRuleUpdate"] = self.update_membership_on_rule_update
        if self.notify_members_on_update is not UNSET:
            out["notifyMembersOnUpdate"] = self.notify_members_on_update
        if self.can_belong_to_multiple_group is not UNSET:
            out["canBelongToMultipleGroup"] = self.can_belong_to_multiple_group
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
