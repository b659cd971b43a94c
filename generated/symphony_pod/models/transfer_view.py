# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model TransferView."""

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
class TransferView(Model):
    """Who can see that a conversation with a group has passed to its members.

    Attributes:
        visible: Whether it can be seen at all.
        restrict_to_tenants: Whether it can be restricted by tenant. (`restrictToTenants`)
        restrict_to_users: Whether it can be restricted by user. Has no effect so far. (`restrictToUsers`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    visible: bool | None | Unset = UNSET
    restrict_to_tenants: bool | None | Unset = UNSET
    restrict_to_users: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "visible",
            "restrictToTenants",
            "restrictToUsers",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "TransferView")
        self = object.__new__(cls)
        get = src_dict.get
        self.visible = get("visible", UNSET)
        self.restrict_to_tenants = get("restrictToTenants", UNSET)
        self.restrict_to_users = get("restrictToUsers", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.visible is not UNSET:
            out["visible"] = self.visible
        if self.restrict_to_tenants is not UNSET:
            out["restrictToTenants"] = self.restrict_to_tenants
        if self.restrict_to_users is not UNSET:
            out["restrictToUsers"] = self.restrict_to_users
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
