# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ImplicitConnection."""

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
class ImplicitConnection(Model):
    """In which ways users can be connected to groups, and so chat with them, without asking.

    Attributes:
        all_: Whether everybody is connected. (`all`)
        connect_to_tenants: Whether all users of chosen tenants can be connected. Has no effect so far.
            (`connectToTenants`)
        connect_to_users: Whether chosen users can be connected. Has no effect so far. (`connectToUsers`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    all_: bool | None | Unset = UNSET
    connect_to_tenants: bool | None | Unset = UNSET
    connect_to_users: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "all",
            "connectToTenants",
            "connectToUsers",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ImplicitConnection")
        self = object.__new__(cls)
        get = src_dict.get
        self.all_ = get("all", UNSET)
        self.connect_to_tenants = get("connectToTenants", UNSET)
        self.connect_to_users = get("connectToUsers", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.all_ is not UNSET:
            out["all"] = self.all_
        if self.connect_to_tenants is not UNSET:
            out["connectToTenants"] = self.connect_to_tenants
        if self.connect_to_users is not UNSET:
            out["connectToUsers"] = self.connect_to_users
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
