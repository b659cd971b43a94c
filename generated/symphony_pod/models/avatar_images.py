# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AvatarImages."""

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
class AvatarImages(Model):
    """Addresses of one picture in several sizes; an address can be relative to the Pod's host.

    Attributes:
        field_50: Where the picture is at a width of 50 pixels. (`50`)
        field_150: Where the picture is at a width of 150 pixels. (`150`)
        field_500: Where the picture is at a width of 500 pixels. (`500`)
        field_600: Where the picture is at a width of 600 pixels. (`600`)
        orig: Where the picture is as it was uploaded.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    field_50: str | None | Unset = UNSET
    field_150: str | None | Unset = UNSET
    field_500: str | None | Unset = UNSET
    field_600: str | None | Unset = UNSET
    orig: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "50",
            "150",
            "500",
            "600",
            "orig",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AvatarImages")
        self = object.__new__(cls)
        get = src_dict.get
        self.field_50 = get("50", UNSET)
        self.field_150 = get("150", UNSET)
        self.field_500 = get("500", UNSET)
        self.field_600 = get("600", UNSET)
        self.orig = get("orig", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.field_50 is not UNSET:
            out["50"] = self.field_50
        if self.field_150 is not UNSET:
            out["150"] = self.field_150
        if self.field_500 is not UNSET:
            out["500"] = self.field_500
        if self.field_600 is not UNSET:
            out["600"] = self.field_600
        if self.orig is not UNSET:
            out["orig"] = self.orig
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
