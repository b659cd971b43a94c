# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model GroupVisibilityRestriction."""

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
class GroupVisibilityRestriction(Model):
    """The tenants and users named in a restriction of who can see a group in the directory.

    Attributes:
        restricted_tenants_list: Ids of the tenants that the restriction names; empty or absent if none.
            (`restrictedTenantsList`)
        restricted_users_list: Ids of the users that the restriction names; empty or absent if none.
            (`restrictedUsersList`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    restricted_tenants_list: list[int] | None | Unset = UNSET
    restricted_users_list: list[int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "restrictedTenantsList",
            "restrictedUsersList",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "GroupVisibilityRestriction")
        self = object.__new__(cls)
        get = src_dict.get
        self.restricted_tenants_list = get("restrictedTenantsList", UNSET)
        self.restricted_users_list = get("restrictedUsersList", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.restricted_tenants_list is not UNSET:
            out["restrictedTenantsList"] = self.restricted_tenants_list
        if self.restricted_users_list is not UNSET:
            out["restrictedUsersList"] = self.restricted_users_list
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
