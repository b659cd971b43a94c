# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ImmutableRoomAttributes."""

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
class ImmutableRoomAttributes(Model):
    """The basic attributes of a room that stay as they were at its creation.

    Attributes:
        public: Whether the room is public (true) or private (false).
        read_only: Whether writing is reserved to the owners of the room. (`readOnly`)
        copy_protected: Whether Symphony's applications keep readers from copying what is written in the room.
            (`copyProtected`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    public: bool | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET
    copy_protected: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "public",
            "readOnly",
            "copyProtected",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ImmutableRoomAttributes")
        self = object.__new__(cls)
        get = src_dict.get
        self.public = get("public", UNSET)
        self.read_only = get("readOnly", UNSET)
        self.copy_protected = get("copyProtected", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.public is not UNSET:
            out["public"] = self.public
        if self.read_only is not UNSET:
            out["readOnly"] = self.read_only
        if self.copy_protected is not UNSET:
            out["copyProtected"] = self.copy_protected
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
