# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2UserKeyRequest."""

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
class V2UserKeyRequest(Model):
    """An RSA public key of an account, and in a request what to do with it.

    Attributes:
        key: The public key as PEM text; Symphony wants 4096 bits.
        expiration_date: When the key stops working, in milliseconds since 1970 (UTC); only a key that another has
            replaced carries it. (`expirationDate`)
        action: What to do with the key: SAVE or REVOKE for `currentKey`, REVOKE or EXTEND (let it live longer) for
            `previousKey`.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    key: str | None | Unset = UNSET
    expiration_date: int | None | Unset = UNSET
    action: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "key",
            "expirationDate",
            "action",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2UserKeyRequest")
        self = object.__new__(cls)
        get = src_dict.get
        self.key = get("key", UNSET)
        self.expiration_date = get("expirationDate", UNSET)
        self.action = get("action", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.key is not UNSET:
            out["key"] = self.key
        if self.expiration_date is not UNSET:
            out["expirationDate"] = self.expiration_date
        if self.action is not UNSET:
            out["action"] = self.action
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
