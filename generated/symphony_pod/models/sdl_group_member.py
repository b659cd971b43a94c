# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model SdlGroupMember."""

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
class SdlGroupMember(Model):
    """One person in a group.

    Attributes:
        user_id: Id of the member. (`userId`)
        tenant_id: Id of the tenant, that is the company's Pod, that the member belongs to. (`tenantId`)
        added_date: When the member joined the group, in milliseconds since 1970 (UTC). (`addedDate`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user_id: int | None | Unset = UNSET
    tenant_id: int | None | Unset = UNSET
    added_date: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "userId",
            "tenantId",
            "addedDate",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "SdlGroupMember")
        self = object.__new__(cls)
        get = src_dict.get
        self.user_id = get("userId", UNSET)
        self.tenant_id = get("tenantId", UNSET)
        self.added_date = get("addedDate", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.user_id is not UNSET:
            out["userId"] = self.user_id
        if self.tenant_id is not UNSET:
            out["tenantId"] = self.tenant_id
        if self.added_date is not UNSET:
            out["addedDate"] = self.added_date
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
