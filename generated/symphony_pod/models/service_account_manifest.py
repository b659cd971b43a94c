# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ServiceAccountManifest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    NO_EXTRAS,
    UNSET,
    Limit,
    Model,
    Unset,
    checked_mapping,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class ServiceAccountManifest(Model):
    """What a bot's service account says about itself.

    Attributes:
        manifest: The commands that the bot understands, as valid JSON written into a text of at most 6144
            characters.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    manifest: str | None | Unset
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("manifest",))

    LIMITS: ClassVar[Mapping[str, Limit]] = {
        "manifest": Limit("length", None, 6144),
    }

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ServiceAccountManifest")
        self = object.__new__(cls)
        get = src_dict.get
        self.manifest = get("manifest", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.manifest is not UNSET:
            out["manifest"] = self.manifest
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
