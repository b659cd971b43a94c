# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserError."""

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
class UserError(Model):
    """Why one entry of a look-up failed; either `email` or `id` tells which entry it was.

    Attributes:
        error: What was wrong, as a code for programs, such as `invalid.format`.
        email: The email address that failed; absent when the look-up was by user id.
        id: The user id that failed, as text or as a number; absent when the look-up was by email address.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    error: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    id: str | int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "error",
            "email",
            "id",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserError")
        self = object.__new__(cls)
        get = src_dict.get
        self.error = get("error", UNSET)
        self.email = get("email", UNSET)
        self.id = get("id", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.error is not UNSET:
            out["error"] = self.error
        if self.email is not UNSET:
            out["email"] = self.email
        if self.id is not UNSET:
            out["id"] = self.id
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
