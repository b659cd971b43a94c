# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2UserCreate."""

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
    decode_one,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class V2UserCreate(Model):
    """A new account.

    Attributes:
        user_attributes: Name, contact data, work and keys of the owner; `emailAddress`, `userName` and
            `displayName` must be among them, and for a person `firstName` and `lastName`. (`userAttributes`)
        password: The password of a person, derived before it is sent; left out where people log in by single sign-
            on, and not allowed for a service account.
        roles: The ids of the first roles, such as INDIVIDUAL; `system.list_roles` lists them all.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user_attributes: V2UserAttributes | Unset = UNSET
    password: Password | Unset = UNSET
    roles: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "userAttributes",
            "password",
            "roles",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2UserCreate")
        self = object.__new__(cls)
        get = src_dict.get
        self.roles = get("roles", UNSET)
        at = ""
        try:
            at = "userAttributes"
            self.user_attributes = decode_one(V2UserAttributes.from_dict, get(at, UNSET))
            at = "password"
            self.password = decode_one(Password.from_dict, get(at, UNSET))
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
        if self.user_attributes is not UNSET:
            out["userAttributes"] = (
                self.user_attributes.to_dict(extras=extras) if self.user_attributes else self.user_attributes
            )
        if self.password is not UNSET:
            out["password"] = self.password.to_dict(extras=extras) if self.password else self.password
        if self.roles is not UNSET:
            out["roles"] = self.roles
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .password import Password  # noqa: E402
from .v2_user_attributes import V2UserAttributes  # noqa: E402
