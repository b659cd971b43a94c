# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageStatusUser."""

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
class MessageStatusUser(Model):
    """A person, and the moment at which a message reached the given state for them.

    Attributes:
        user_id: Id of the user in decimal digits, as text or as a number. (`userId`)
        first_name: Given name of the user. (`firstName`)
        last_name: Family name of the user. (`lastName`)
        display_name: Name as others see it in conversations. (`displayName`)
        email: Address at which the user is known to Symphony.
        user_name: Name that the user logs in with; absent for people at other companies. (`userName`)
        timestamp: When the state was reached, in epoch milliseconds (UTC), as text or as a number.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user_id: str | int | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    user_name: str | None | Unset = UNSET
    timestamp: str | int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "userId",
            "firstName",
            "lastName",
            "displayName",
            "email",
            "userName",
            "timestamp",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageStatusUser")
        self = object.__new__(cls)
        get = src_dict.get
        self.user_id = get("userId", UNSET)
        self.first_name = get("firstName", UNSET)
        self.last_name = get("lastName", UNSET)
        self.display_name = get("displayName", UNSET)
        self.email = get("email", UNSET)
        self.user_name = get("userName", UNSET)
        self.timestamp = get("timestamp", UNSET)
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
        if self.first_name is not UNSET:
            out["firstName"] = self.first_name
        if self.last_name is not UNSET:
            out["lastName"] = self.last_name
        if self.display_name is not UNSET:
            out["displayName"] = self.display_name
        if self.email is not UNSET:
            out["email"] = self.email
        if self.user_name is not UNSET:
            out["userName"] = self.user_name
        if self.timestamp is not UNSET:
            out["timestamp"] = self.timestamp
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
