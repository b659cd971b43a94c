# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ExtensionAppTokens."""

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
class ExtensionAppTokens(Model):
    """The two tokens by which an extension application and Symphony know each other.

    Attributes:
        app_id: Id of the application that has logged in. (`appId`)
        app_token: The application's token, as it came with the request. (`appToken`)
        symphony_token: Symphony's token; the application sees by it that the other side is Symphony.
            (`symphonyToken`)
        expire_at: When the pair ends, in milliseconds since 1970 (UTC). (`expireAt`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    app_id: str | None | Unset = UNSET
    app_token: str | None | Unset = field(default=UNSET, repr=False)
    symphony_token: str | None | Unset = field(default=UNSET, repr=False)
    expire_at: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(default=NO_EXTRAS, repr=False)

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "appId",
            "appToken",
            "symphonyToken",
            "expireAt",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ExtensionAppTokens")
        self = object.__new__(cls)
        get = src_dict.get
        self.app_id = get("appId", UNSET)
        self.app_token = get("appToken", UNSET)
        self.symphony_token = get("symphonyToken", UNSET)
        self.expire_at = get("expireAt", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.app_id is not UNSET:
            out["appId"] = self.app_id
        if self.app_token is not UNSET:
            out["appToken"] = self.app_token
        if self.symphony_token is not UNSET:
            out["symphonyToken"] = self.symphony_token
        if self.expire_at is not UNSET:
            out["expireAt"] = self.expire_at
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
