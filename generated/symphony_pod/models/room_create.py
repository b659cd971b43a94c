# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model RoomCreate."""

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
    decode_one,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class RoomCreate(Model):
    """What a new room is to be like, in the form of version 1.

    Attributes:
        room_attributes: What can still be changed afterwards. (`roomAttributes`)
        immutable_room_attributes: What stays as it is here. (`immutableRoomAttributes`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    room_attributes: RoomAttributes | Unset = UNSET
    immutable_room_attributes: ImmutableRoomAttributes | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "roomAttributes",
            "immutableRoomAttributes",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "RoomCreate")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "roomAttributes"
            self.room_attributes = decode_one(RoomAttributes.from_dict, get(at, UNSET))
            at = "immutableRoomAttributes"
            self.immutable_room_attributes = decode_one(ImmutableRoomAttributes.from_dict, get(at, UNSET))
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
