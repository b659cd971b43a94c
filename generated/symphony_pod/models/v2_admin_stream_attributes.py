# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2AdminStreamAttributes."""

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
class V2AdminStreamAttributes(Model):
    """More about a stream; what is present depends on its type.

    Attributes:
        room_name: The name that members see. Rooms only. (`roomName`)
        room_description: What the room is for, in the words of its owners. Rooms only. (`roomDescription`)
        members: Ids of the members. IMs and group IMs only; for a room ask `streams.list_stream_members`.
        created_by_user_id: Id of the user who created the stream. (`createdByUserId`)
        created_date: When the stream was created, in epoch milliseconds (UTC). (`createdDate`)
        last_modified_date: When the stream last changed, in epoch milliseconds (UTC). (`lastModifiedDate`)
        origin_company: Company of the user who created the stream. Absent where that company has left Symphony.
            (`originCompany`)
        origin_company_id: Id of that company, which is also the Pod part of its user ids. (`originCompanyId`)
        members_count: How many members the stream has. (`membersCount`)
        last_message_date: When someone last wrote in it, in epoch milliseconds (UTC). (`lastMessageDate`)
        group_chat: Whether the stream is a group chat. From Pod version 20.16. (`groupChat`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    room_name: str | None | Unset = UNSET
    room_description: str | None | Unset = UNSET
    members: list[int] | None | Unset = UNSET
    created_by_user_id: int | None | Unset = UNSET
    created_date: int | None | Unset = UNSET
    last_modified_date: int | None | Unset = UNSET
    origin_company: str | None | Unset = UNSET
    origin_company_id: int | None | Unset = UNSET
    members_count: int | None | Unset = UNSET
    last_message_date: int | None | Unset = UNSET
    group_chat: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "roomName",
            "roomDescription",
            "members",
            "createdByUserId",
            "createdDate",
            "lastModifiedDate",
            "originCompany",
            "originCompanyId",
            "membersCount",
            "lastMessageDate",
            "groupChat",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2AdminStreamAttributes")
        self = object.__new__(cls)
        get = src_dict.get
        self.room_name = get("roomName", UNSET)
        self.room_description = get("roomDescription", UNSET)
        self.members = get("members", UNSET)
        self.created_by_user_id = get("createdByUserId", UNSET)
        self.created_date = get("createdDate", UNSET)
        self.last_modified_date = get("lastModifiedDate", UNSET)
        self.origin_company = get("originCompany", UNSET)
        self.origin_company_id = get("originCompanyId", UNSET)
        self.members_count = get("membersCount", UNSET)
        self.last_message_date = get("lastMessageDate", UNSET)
        self.group_chat = get("groupChat", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.room_name is not UNSET:
            out["roomName"] = self.room_name
        if self.room_description is not UNSET:
            out["roomDescription"] = self.room_description
        if self.members is not UNSET:
            out["members"] = self.members
        if self.created_by_user_id is not UNSET:
            out["createdByUserId"] = self.created_by_user_id
        if self.created_date is not UNSET:
            out["createdDate"] = self.created_date
        if self.last_modified_date is not UNSET:
            out["lastModifiedDate"] = self.last_modified_date
        if self.origin_company is not UNSET:
            out["originCompany"] = self.origin_company
        if self.origin_company_id is not UNSET:
            out["originCompanyId"] = self.origin_company_id
        if self.members_count is not UNSET:
            out["membersCount"] = self.members_count
        if self.last_message_date is not UNSET:
            out["lastMessageDate"] = self.last_message_date
        if self.group_chat is not UNSET:
            out["groupChat"] = self.group_chat
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
