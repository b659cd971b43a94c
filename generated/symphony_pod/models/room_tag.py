# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model RoomTag."""

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
class RoomTag(Model):
    """A keyword of a room: a label together with its value.

    Attributes:
        key: What the keyword is about, such as `desk`; a room uses each label once.
        value: What the label says of this room, such as `rates`.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    key: str | None | Unset
    value: str | None | Unset
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "key",
            "value",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "RoomTag")
        self = object.__new__(cls)
        get = src_dict.get
        self.key = get("key", UNSET)
        self.value = get("value", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.key is not UNSET:
            out["key"] = self.key
        if self.value is not UNSET:
            out["value"] = self.value
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
