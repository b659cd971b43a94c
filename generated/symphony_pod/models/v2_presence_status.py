# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2PresenceStatus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    NO_EXTRAS,
    UNSET,
    Model,
    checked_mapping,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class V2PresenceStatus(Model):
    """The presence to set for the caller.

    Attributes:
        category: What the user is doing: `AVAILABLE`, `AWAY`, `BE_RIGHT_BACK`, `BUSY`, `DO_NOT_DISTURB`,
            `IN_A_MEETING`, `OFF_WORK`, `ON_THE_PHONE` or `OUT_OF_OFFICE`. `OFFLINE` and `UNDEFINED` exist too,
            mainly for answers.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    category: str
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("category",))

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2PresenceStatus")
        self = object.__new__(cls)
        get = src_dict.get
        self.category = get("category", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        out["category"] = self.category
        # What a request needs is unset only in an object that was read from less.
        out = {key: value for key, value in out.items() if value is not UNSET}
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
