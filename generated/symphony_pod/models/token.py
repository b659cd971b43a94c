# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model Token."""

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
class Token(Model):
    """A session, as a login gives it.

    Attributes:
        name: Which header carries the session's token in later requests, `sessionToken`.
        token: The session's token. Keep it secret, and do not read anything into it: its form can change at any
            time.
        authorization_token: The same session as a short-lived bearer token, complete with the word `Bearer` and a
            space. Symphony calls it a beta; a Pod may leave it out. (`authorizationToken`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    name: str | None | Unset = UNSET
    token: str | None | Unset = field(default=UNSET, repr=False)
    authorization_token: str | None | Unset = field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = field(default=NO_EXTRAS, repr=False)

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "token",
            "authorizationToken",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "Token")
        self = object.__new__(cls)
        get = src_dict.get
        self.name = get("name", UNSET)
        self.token = get("token", UNSET)
        self.authorization_token = get("authorizationToken", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.name is not UNSET:
            out["name"] = self.name
        if self.token is not UNSET:
            out["token"] = self.token
        if self.authorization_token is not UNSET:
            out["authorizationToken"] = self.authorization_token
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
