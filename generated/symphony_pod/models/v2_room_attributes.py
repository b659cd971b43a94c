# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2RoomAttributes."""

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
class V2RoomAttributes(Model):
    """What a room is called, how it is found and what its members may do, without the cross-pod settings.

    Attributes:
        name: What members see the room called.
        keywords: Labels with values by which searches find the room, such as `desk` with `rates`.
        description: What the room is for, in a line that members and searches see.
        members_can_invite: Whether every member may add others, or the owners alone (false). (`membersCanInvite`)
        discoverable: Whether people outside the room find it, its name, description and messages, in searches and
            lists; when false, only members do.
        public: Whether the room is public (true) or private (false).
        read_only: Whether writing is reserved to the owners of the room. (`readOnly`)
        copy_protected: Whether Symphony's applications keep readers from copying what is written in the room.
            (`copyProtected`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    name: str | None | Unset = UNSET
    keywords: list[RoomTag] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    members_can_invite: bool | None | Unset = UNSET
    discoverable: bool | None | Unset = UNSET
    public: bool | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET
    copy_protected: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "keywords",
            "description",
            "membersCanInvite",
            "discoverable",
            "public",
            "readOnly",
            "copyProtected",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2RoomAttributes")
        self = object.__new__(cls)
        get = src_dict.get
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.members_can_invite = get("membersCanInvite", UNSET)
        self.discoverable = get("discoverable", UNSET)
        self.public = get("public", UNSET)
        self.read_only = get("readOnly", UNSET)
        self.copy_protected = get("copyProtected", UNSET)
        at = ""
        try:
            at = "keywords"
            self.keywords = decode_list(RoomTag.from_dict, get(at, UNSET))
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
        if self.name is not UNSET:
            out["name"] = self.name
        if self.keywords is not UNSET:
            out["keywords"] = encode(self.keywords, extras=extras)
        if self.description is not UNSET:
            out["description"] = self.description
        if self.members_can_invite is not UNSET:
            out["membersCanInvite"] = self.members_can_invite
        if self.discoverable is not UNSET:
            out["discoverable"] = self.discoverable
        if self.public is not UNSET:
            out["public"] = self.public
        if self.read_only is not UNSET:
            out["readOnly"] = self.read_only
        if self.copy_protected is not UNSET:
            out["copyProtected"] = self.copy_protected
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .room_tag import RoomTag  # noqa: E402
