# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model JwtToken."""

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
class JwtToken(Model):
    """A bearer token.

    Attributes:
        token_type: How the token is presented, always `Bearer`.
        expires_in: For how many seconds from now the token is good.
        access_token: The JWT alone, without the word `Bearer` before it. It names the user or the application, its
            entitlements, and when it expires.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    token_type: str | None | Unset = UNSET
    expires_in: int | None | Unset = UNSET
    access_token: str | None | Unset = field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = field(default=NO_EXTRAS, repr=False)

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "token_type",
            "expires_in",
            "access_token",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "JwtToken")
        self = object.__new__(cls)
        get = src_dict.get
        self.token_type = get("token_type", UNSET)
        self.expires_in = get("expires_in", UNSET)
        self.access_token = get("access_token", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.token_type is not UNSET:
            out["token_type"] = self.token_type
        if self.expires_in is not UNSET:
            out["expires_in"] = self.expires_in
        if self.access_token is not UNSET:
            out["access_token"] = self.access_token
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
