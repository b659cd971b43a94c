# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model GroupImplicitConnection."""

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
class GroupImplicitConnection(Model):
    """Who is connected to a group, and so can chat with it, without a request that the other side accepts.

    Attributes:
        connected_tenants_list: Ids of the tenants all of whose users are connected; empty or absent if none.
            (`connectedTenantsList`)
        connected_users_list: Ids of single users who are connected; empty or absent if none. (`connectedUsersList`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    connected_tenants_list: list[int] | None | Unset = UNSET
    connected_users_list: list[int] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "connectedTenantsList",
            "connectedUsersList",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "GroupImplicitConnection")
        self = object.__new__(cls)
        get = src_dict.get
        self.connected_tenants_list = get("connectedTenantsList", UNSET)
        self.connected_users_list = get("connectedUsersList", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.connected_tenants_list is not UNSET:
            out["connectedTenantsList"] = self.connected_tenants_list
        if self.connected_users_list is not UNSET:
            out["connectedUsersList"] = self.connected_users_list
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
