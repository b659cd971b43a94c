# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model RoomDetail."""

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
class RoomDetail(Model):
    """A room in its oldest form, with the basic attributes alone.

    Attributes:
        room_attributes: What can be changed about the room. (`roomAttributes`)
        room_system_info: What the Pod records about the room. (`roomSystemInfo`)
        immutable_room_attributes: What was settled when the room was made. (`immutableRoomAttributes`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    room_attributes: RoomAttributes | None | Unset = UNSET
    room_system_info: RoomSystemInfo | None | Unset = UNSET
    immutable_room_attributes: ImmutableRoomAttributes | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "roomAttributes",
            "roomSystemInfo",
            "immutableRoomAttributes",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "RoomDetail")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "roomAttributes"
            self.room_attributes = (
                value if (value := get(at, UNSET)) is UNSET or value is None else RoomAttributes.from_dict(value)
            )
            at = "roomSystemInfo"
            self.room_system_info = (
                value if (value := get(at, UNSET)) is UNSET or value is None else RoomSystemInfo.from_dict(value)
            )
            at = "immutableRoomAttributes"
            self.immutable_room_attributes = (
                value
                if (value := get(at, UNSET)) is UNSET or value is None
                else ImmutableRoomAttributes.from_dict(value)
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
        if self.room_attributes is not UNSET:
            out["roomAttributes"] = (
                self.room_attributes.to_dict(extras=extras) if self.room_attributes else self.room_attributes
            )
        if self.room_system_info is not UNSET:
            out["roomSystemInfo"] = (
                self.room_system_info.to_dict(extras=extras) if self.room_system_info else self.room_system_info
            )
        if self.immutable_room_attributes is not UNSET:
            out["immutableRoomAttributes"] = (
                self.immutable_room_attributes.to_dict(extras=extras)
                if self.immutable_room_attributes
                else self.immutable_room_attributes
            )
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .immutable_room_attributes import ImmutableRoomAttributes  # noqa: E402
from .room_attributes import RoomAttributes  # noqa: E402
from .room_system_info import RoomSystemInfo  # noqa: E402
