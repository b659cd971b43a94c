# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ExtensionAppAuthenticateRequest."""

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
class ExtensionAppAuthenticateRequest(Model):
    """What an extension application sends to begin its handshake.

    Attributes:
        app_token: A random text that the application has made up for this one handshake. (`appToken`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    app_token: str | Unset = field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = field(default=NO_EXTRAS, repr=False)

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("appToken",))

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ExtensionAppAuthenticateRequest")
        self = object.__new__(cls)
        get = src_dict.get
        self.app_token = get("appToken", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.app_token is not UNSET:
            out["appToken"] = self.app_token
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
