# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model RoomAttributes."""

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
class RoomAttributes(Model):
    """The basic attributes of a room, which can be changed at any time.

    Attributes:
        name: What members see the room called.
        description: What the room is for, in a line that members and searches see.
        members_can_invite: Whether every member may add others, or the owners alone (false). (`membersCanInvite`)
        discoverable: Whether people outside the room find it, its name, description and messages, in searches and
            lists; when false, only members do.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    members_can_invite: bool | None | Unset = UNSET
    discoverable: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "description",
            "membersCanInvite",
            "discoverable",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "RoomAttributes")
        self = object.__new__(cls)
        get = src_dict.get
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.members_can_invite = get("membersCanInvite", UNSET)
        self.discoverable = get("discoverable", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.name is not UNSET:
            out["name"] = self.name
        if self.description is not UNSET:
            out["description"] = self.description
        if self.members_can_invite is not UNSET:
            out["membersCanInvite"] = self.members_can_invite
        if self.discoverable is not UNSET:
            out["discoverable"] = self.discoverable
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
