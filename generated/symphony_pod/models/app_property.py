# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AppProperty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    NO_EXTRAS,
    UNSET,
    Limit,
    Model,
    Unset,
    checked_mapping,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class AppProperty(Model):
    """One setting that is handed to an extension application in the browser; no place for a secret.

    Attributes:
        key: What the setting is called, 1 to 1024 characters; each key occurs once in an app.
        value: The setting's value as text, at most 4096 characters; it may be empty but not null.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    key: str | None | Unset = UNSET
    value: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "key",
            "value",
        )
    )

    LIMITS: ClassVar[Mapping[str, Limit]] = {
        "key": Limit("length", 1, 1024),
        "value": Limit("length", None, 4096),
    }

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AppProperty")
        self = object.__new__(cls)
        get = src_dict.get
        self.key = get("key", UNSET)
        self.value = get("value", UNSET)
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
        if self.value is not UNSET:
            out["value"] = self.value
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
