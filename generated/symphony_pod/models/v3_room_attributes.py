# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V3RoomAttributes."""

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
class V3RoomAttributes(Model):
    """What a room is called, how it is found and what its members may do.

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
        cross_pod: Whether the room is cross-pod, that is, open to people of other companies. (`crossPod`)
        view_history: Whether those who join later can read what was written before they came. (`viewHistory`)
        multi_lateral_room: Whether people of more than two companies can be in the room. (`multiLateralRoom`)
        scheduled_meeting: Whether the room was made for a meeting at a set time. (`scheduledMeeting`)
        sub_type: Kind of room that the former mail integration used; ignored when a room is created, and normally
            absent. (`subType`)
        pinned_message_id: Id of the message pinned in the room, in URL-safe base64; an empty text in an update
            unpins it. Absent when nothing is pinned. (`pinnedMessageId`)
        group_chat: Whether the room is a group chat; ignored when a room is created. Known to Pods of version 20.16
            and later. (`groupChat`)
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
    cross_pod: bool | None | Unset = UNSET
    view_history: bool | None | Unset = UNSET
    multi_lateral_room: bool | None | Unset = UNSET
    scheduled_meeting: bool | None | Unset = UNSET
    sub_type: str | None | Unset = UNSET
    pinned_message_id: str | None | Unset = UNSET
    group_chat: bool | None | Unset = UNSET
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
            "crossPod",
            "viewHistory",
            "multiLateralRoom",
            "scheduledMeeting",
            "subType",
            "pinnedMessageId",
            "groupChat",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V3RoomAttributes")
        self = object.__new__(cls)
        get = src_dict.get
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.members_can_invite = get("membersCanInvite", UNSET)
        self.discoverable = get("discoverable", UNSET)
        self.public = get("public", UNSET)
        self.read_only = get("readOnly", UNSET)
        self.copy_protected = get("copyProtected", UNSET)
        self.cross_pod = get("crossPod", UNSET)
        self.view_history = get("viewHistory", UNSET)
        self.multi_lateral_room = get("multiLateralRoom", UNSET)
        self.scheduled_meeting = get("scheduledMeeting", UNSET)
        self.sub_type = get("subType", UNSET)
        self.pinned_message_id = get("pinnedMessageId", UNSET)
        self.group_chat = get("groupChat", UNSET)
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
        if self.cross_pod is not UNSET:
            out["crossPod"] = self.cross_pod
        if self.view_history is not UNSET:
            out["viewHistory"] = self.view_history
        if self.multi_lateral_room is not UNSET:
            out["multiLateralRoom"] = self.multi_lateral_room
        if self.scheduled_meeting is not UNSET:
            out["scheduledMeeting"] = self.scheduled_meeting
        if self.sub_type is not UNSET:
            out["subType"] = self.sub_type
        if self.pinned_message_id is not UNSET:
            out["pinnedMessageId"] = self.pinned_message_id
        if self.group_chat is not UNSET:
            out["groupChat"] = self.group_chat
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .room_tag import RoomTag  # noqa: E402
