# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model Password."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

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
class Password(Model):
    """A password as the Pod and the key manager (which holds the keys for encryption) store it: never in clear, but
    derived twice by PBKDF2, with 10,000 rounds to 256 bits.

    Attributes:
        h_salt: The salt, in base64, with which `hPassword` was derived for the Pod. (`hSalt`)
        h_password: What PBKDF2 made of the password for logging in to the Pod, in base64. (`hPassword`)
        kh_salt: The salt, in base64, with which `khPassword` was derived for the key manager. (`khSalt`)
        kh_password: What PBKDF2 made of the password for logging in to the key manager, in base64. (`khPassword`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    h_salt: str | Unset = field(default=UNSET, repr=False)
    h_password: str | Unset = field(default=UNSET, repr=False)
    kh_salt: str | Unset = field(default=UNSET, repr=False)
    kh_password: str | Unset = field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = field(default=NO_EXTRAS, repr=False)

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "hSalt",
            "hPassword",
            "khSalt",
            "khPassword",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "Password")
        self = object.__new__(cls)
        get = src_dict.get
        self.h_salt = get("hSalt", UNSET)
        self.h_password = get("hPassword", UNSET)
        self.kh_salt = get("khSalt", UNSET)
        self.kh_password = get("khPassword", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.h_salt is not UNSET:
            out["hSalt"] = self.h_salt
        if self.h_password is not UNSET:
            out["hPassword"] = self.h_password
        if self.kh_salt is not UNSET:
            out["khSalt"] = self.kh_salt
        if self.kh_password is not UNSET:
            out["khPassword"] = self.kh_password
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
