# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AuthenticateExtensionAppRequest."""

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
class AuthenticateExtensionAppRequest(Model):
    """The proof with which an extension application logs in.

    Attributes:
        app_token: A random text that the application has made up for this one handshake. (`appToken`)
        auth_token: A JWT signed with the application's RSA private key by the algorithm RS512. Its claims are
            `sub`, the id of the application, and `exp`, at most 5 minutes ahead. (`authToken`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    app_token: str | Unset = field(default=UNSET, repr=False)
    auth_token: str | Unset = field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = field(default=NO_EXTRAS, repr=False)

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "appToken",
            "authToken",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AuthenticateExtensionAppRequest")
        self = object.__new__(cls)
        get = src_dict.get
        self.app_token = get("appToken", UNSET)
        self.auth_token = get("authToken", UNSET)
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
        if self.auth_token is not UNSET:
            out["authToken"] = self.auth_token
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
