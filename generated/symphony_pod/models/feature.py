# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model Feature."""

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
class Feature(Model):
    """A feature: an entitlement, that is a switch that allows a user something.

    Attributes:
        entitlment: Which feature, such as `canCreatePublicRoom`, `isExternalRoomEnabled`, `isExternalIMEnabled`,
            `delegatesEnabled`, `sendFilesEnabled` or `canUpdateAvatar`. The Pod itself spells the property so.
        enabled: True if the user may do what the feature allows.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    entitlment: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "entitlment",
            "enabled",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "Feature")
        self = object.__new__(cls)
        get = src_dict.get
        self.entitlment = get("entitlment", UNSET)
        self.enabled = get("enabled", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.entitlment is not UNSET:
            out["entitlment"] = self.entitlment
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
