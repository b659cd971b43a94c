# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2MemberUserDetail."""

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
class V2MemberUserDetail(Model):
    """The person or service account behind a membership.

    Attributes:
        user_id: Id of the user, which also holds the company in bits 36 to 62. (`userId`)
        email: Address at which the user is known to Symphony.
        first_name: Given name; absent for service accounts. (`firstName`)
        last_name: Family name; absent for service accounts. (`lastName`)
        display_name: Name as others see it in conversations. (`displayName`)
        company: Company that the user belongs to.
        company_id: Id of that company, which is also the Pod part of its user ids. (`companyId`)
        is_external: Whether the user belongs to another company than the caller. (`isExternal`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user_id: int | None | Unset = UNSET
    email: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    company_id: int | None | Unset = UNSET
    is_external: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "userId",
            "email",
            "firstName",
            "lastName",
            "displayName",
            "company",
            "companyId",
            "isExternal",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2MemberUserDetail")
        self = object.__new__(cls)
        get = src_dict.get
        self.user_id = get("userId", UNSET)
        self.email = get("email", UNSET)
        self.first_name = get("firstName", UNSET)
        self.last_name = get("lastName", UNSET)
        self.display_name = get("displayName", UNSET)
        self.company = get("company", UNSET)
        self.company_id = get("companyId", UNSET)
        self.is_external = get("isExternal", UNSET)
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
        if self.email is not UNSET:
            out["email"] = self.email
        if self.first_name is not UNSET:
            out["firstName"] = self.first_name
        if self.last_name is not UNSET:
            out["lastName"] = self.last_name
        if self.display_name is not UNSET:
            out["displayName"] = self.display_name
        if self.company is not UNSET:
            out["company"] = self.company
        if self.company_id is not UNSET:
            out["companyId"] = self.company_id
        if self.is_external is not UNSET:
            out["isExternal"] = self.is_external
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
