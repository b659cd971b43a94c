# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageReceiptUser."""

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
class MessageReceiptUser(Model):
    """A recipient of a message.

    Attributes:
        id: Id of the user, which also holds the company in bits 36 to 62.
        username: Name that the user logs in with.
        first_name: Given name of the user. (`firstName`)
        last_name: Family name of the user. (`lastName`)
        email_address: Address at which the user is known to Symphony. (`emailAddress`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: int | None | Unset = UNSET
    username: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    email_address: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "username",
            "firstName",
            "lastName",
            "emailAddress",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageReceiptUser")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.username = get("username", UNSET)
        self.first_name = get("firstName", UNSET)
        self.last_name = get("lastName", UNSET)
        self.email_address = get("emailAddress", UNSET)
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
        if self.username is not UNSET:
            out["username"] = self.username
        if self.first_name is not UNSET:
            out["firstName"] = self.first_name
        if self.last_name is not UNSET:
            out["lastName"] = self.last_name
        if self.email_address is not UNSET:
            out["emailAddress"] = self.email_address
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
