# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model Jwks."""

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
class Jwks(Model):
    """A set of public keys in the form of a JSON Web Key Set (RFC 7517).

    Attributes:
        keys: One entry for each key.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    keys: list[dict[str, str]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("keys",))

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "Jwks")
        self = object.__new__(cls)
        get = src_dict.get
        self.keys = get("keys", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.keys is not UNSET:
            out["keys"] = self.keys
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
