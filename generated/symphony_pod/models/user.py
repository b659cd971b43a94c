# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model User."""

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
class User(Model):
    """The least that the older operations tell about a user.

    Attributes:
        id: The user id, a 64-bit number whose bits 36 to 62 tell the user's Pod.
        email_address: The address of the user's business mailbox. (`emailAddress`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: int | None | Unset = UNSET
    email_address: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "emailAddress",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "User")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
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
        if self.email_address is not UNSET:
            out["emailAddress"] = self.email_address
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
