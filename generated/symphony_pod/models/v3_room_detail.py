# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V3RoomDetail."""

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
    decode_list,
    encode,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class V3RoomDetail(Model):
    """A room: its attributes, what the Pod records about it, and the groups in it.

    Attributes:
        room_attributes: What the room is called and what its members may do. (`roomAttributes`)
        room_system_info: What the Pod records about the room. (`roomSystemInfo`)
        groups: Groups of users (Symphony distribution lists, SDLs) added to the room as a whole; empty or absent
            without any.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    room_attributes: V3RoomAttributes | None | Unset = UNSET
    room_system_info: RoomSystemInfo | None | Unset = UNSET
    groups: list[GroupItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "roomAttributes",
            "roomSystemInfo",
            "groups",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V3RoomDetail")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "roomAttributes"
            self.room_attributes = (
                value if (value := get(at, UNSET)) is UNSET or value is None else V3RoomAttributes.from_dict(value)
            )
            at = "roomSystemInfo"
            self.room_system_info = (
                value if (value := get(at, UNSET)) is UNSET or value is None else RoomSystemInfo.from_dict(value)
            )
            at = "groups"
            self.groups = decode_list(GroupItem.from_dict, get(at, UNSET))
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
        if self.room_attributes is not UNSET:
            out["roomAttributes"] = (
                self.room_attributes.to_dict(extras=extras) if self.room_attributes else self.room_attributes
            )
        if self.room_system_info is not UNSET:
            out["roomSystemInfo"] = (
                self.room_system_info.to_dict(extras=extras) if self.room_system_info else self.room_system_info
            )
        if self.groups is not UNSET:
            out["groups"] = encode(self.groups, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .group_item import GroupItem  # noqa: E402
from .room_system_info import RoomSystemInfo  # noqa: E402
from .v3_room_attributes import V3RoomAttributes  # noqa: E402
