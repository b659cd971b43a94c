# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model OboAuthResponse."""

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
class OboAuthResponse(Model):
    """A session that an application holds on behalf of a user.

    Attributes:
        session_token: The token of the user's session. Keep it secret, and do not read anything into it: its form
            can change at any time. (`sessionToken`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    session_token: str | None | Unset = field(default=UNSET, repr=False)
    additional_properties: dict[str, Any] = field(default=NO_EXTRAS, repr=False)

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("sessionToken",))

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "OboAuthResponse")
        self = object.__new__(cls)
        get = src_dict.get
        self.session_token = get("sessionToken", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.session_token is not UNSET:
            out["sessionToken"] = self.session_token
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
