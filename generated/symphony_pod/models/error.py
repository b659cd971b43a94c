# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model Error."""

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
class Error(Model):
    """Why a request was refused.

    Attributes:
        code: What went wrong, for a program. Most services send a number, which need not be the HTTP status; the
            groups service sends text.
        message: What went wrong, for a person.
        context: The values that the message speaks of, by name; the groups service alone sends them.
        details: Anything more; the groups service alone sends it.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    code: int | str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    context: dict[str, str] | None | Unset = UNSET
    details: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "code",
            "message",
            "context",
            "details",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "Error")
        self = object.__new__(cls)
        get = src_dict.get
        self.code = get("code", UNSET)
        self.message = get("message", UNSET)
        self.context = get("context", UNSET)
        self.details = get("details", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.code is not UNSET:
            out["code"] = self.code
        if self.message is not UNSET:
            out["message"] = self.message
        if self.context is not UNSET:
            out["context"] = self.context
        if self.details is not UNSET:
            out["details"] = self.details
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
