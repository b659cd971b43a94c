# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model LogoutResponse."""

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
class LogoutResponse(Model):
    """Word that the session has ended.

    Attributes:
        message: What has been done, as text for a person; its wording is not fixed.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("message",))

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "LogoutResponse")
        self = object.__new__(cls)
        get = src_dict.get
        self.message = get("message", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.message is not UNSET:
            out["message"] = self.message
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
