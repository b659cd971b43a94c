# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model InfoBarrierPolicy."""

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
class InfoBarrierPolicy(Model):
    """A rule of the information barriers about which groups may communicate.

    Attributes:
        id: Id of the policy, which groups refer to.
        policy_type: What the rule does: `BLOCK` forbids communication between its groups, `ALLOW` permits it.
            (`policyType`)
        active: Whether the rule is in force.
        member_count: How many users the rule applies to; may be absent. (`memberCount`)
        groups: Ids of the groups that the rule is about.
        created_date: When the policy was made, in milliseconds since 1970 (UTC). (`createdDate`)
        modified_date: When the policy last changed, in milliseconds since 1970 (UTC). (`modifiedDate`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: str | None | Unset = UNSET
    policy_type: InfoBarrierPolicyType | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    member_count: int | None | Unset = UNSET
    groups: list[str] | None | Unset = UNSET
    created_date: int | None | Unset = UNSET
    modified_date: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "policyType",
            "active",
            "memberCount",
            "groups",
            "createdDate",
            "modifiedDate",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "InfoBarrierPolicy")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.active = get("active", UNSET)
        self.member_count = get("memberCount", UNSET)
        self.groups = get("groups", UNSET)
        self.created_date = get("createdDate", UNSET)
        self.modified_date = get("modifiedDate", UNSET)
        at = ""
        try:
            at = "policyType"
            self.policy_type = (
                value if (value := get(at, UNSET)) is UNSET or value is None else InfoBarrierPolicyType.from_json(value)
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.policy_type is not UNSET:
            out["policyType"] = self.policy_type
        if self.active is not UNSET:
            out["active"] = self.active
        if self.member_count is not UNSET:
            out["memberCount"] = self.member_count
        if self.groups is not UNSET:
            out["groups"] = self.groups
        if self.created_date is not UNSET:
            out["createdDate"] = self.created_date
        if self.modified_date is not UNSET:
            out["modifiedDate"] = self.modified_date
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .info_barrier_policy_type import InfoBarrierPolicyType  # noqa: E402
