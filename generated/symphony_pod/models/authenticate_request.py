# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AuthenticateRequest."""

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
class AuthenticateRequest(Model):
    """The proof with which a service account or an application logs in.

    Attributes:
        token: A JWT signed with the caller's RSA private key by the algorithm RS512. Its claims are `sub`, the
            username of the service account or the id of the application, and `exp`, at most 5 minutes ahead.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    token: str | Unset = field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = field(default=NO_EXTRAS, repr=False)

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("token",))

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AuthenticateRequest")
        self = object.__new__(cls)
        get = src_dict.get
        self.token = get("token", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.token is not UNSET:
            out["token"] = self.token
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
