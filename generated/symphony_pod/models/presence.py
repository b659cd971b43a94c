# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model Presence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..errors import DecodeError
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
class Presence(Model):
    """What a user is doing, in the older operations, which know fewer categories.

    Attributes:
        category: What the user is doing. `UNDEFINED` stands for a status that the Pod cannot express in these
            values, such as one that only newer operations know.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    category: PresenceCategory | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("category",))

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "Presence")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "category"
            self.category = (
                value if (value := get(at, UNSET)) is UNSET or value is None else PresenceCategory.from_json(value)
            )
        except DecodeError as error:
            error.within(at)
            raise
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.category is not UNSET:
            out["category"] = self.category
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .presence_category import PresenceCategory  # noqa: E402
