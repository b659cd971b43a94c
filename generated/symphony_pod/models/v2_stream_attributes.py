# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2StreamAttributes."""

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
class V2StreamAttributes(Model):
    """A stream in detail: an IM, a group IM, a room or a post.

    Attributes:
        id: Id of the stream, in URL-safe base64 without padding, as paths want it.
        cross_pod: Whether the stream is cross-pod, that is, between companies. (`crossPod`)
        origin: `INTERNAL` when a user of this Pod (this company) created it, `EXTERNAL` when someone at another
            company did.
        active: Whether people can write in it; false once it is deactivated.
        last_message_date: When someone last wrote in it, in epoch milliseconds (UTC). (`lastMessageDate`)
        stream_type: The type, which decides whether `streamAttributes` or `roomAttributes` is present.
            (`streamType`)
        stream_attributes: The members. Present in an IM, a group IM and a post; absent in a room.
            (`streamAttributes`)
        room_attributes: The name and the groups. Present in a room only. (`roomAttributes`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: str | None | Unset = UNSET
    cross_pod: bool | None | Unset = UNSET
    origin: str | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    last_message_date: int | None | Unset = UNSET
    stream_type: V2StreamType | None | Unset = UNSET
    stream_attributes: V2ConversationSpecificStreamAttributes | None | Unset = UNSET
    room_attributes: V2RoomSpecificStreamAttributes | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "crossPod",
            "origin",
            "active",
            "lastMessageDate",
            "streamType",
            "streamAttributes",
            "roomAttributes",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2StreamAttributes")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.cross_pod = get("crossPod", UNSET)
        self.origin = get("origin", UNSET)
        self.active = get("active", UNSET)
        self.last_message_date = get("lastMessageDate", UNSET)
        at = ""
        try:
            at = "streamType"
            self.stream_type = (
                value if (value := get(at, UNSET)) is UNSET or value is None else V2StreamType.from_dict(value)
            )
            at = "streamAttributes"
            self.stream_attributes = (
                value
                if (value := get(at, UNSET)) is UNSET or value is None
                else V2ConversationSpecificStreamAttributes.from_dict(value)
            )
            at = "roomAttributes"
            self.room_attributes = (
                value
                if (value := get(at, UNSET)) is UNSET or value is None
                else V2RoomSpecificStreamAttributes.from_dict(value)
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.cross_pod is not UNSET:
            out["crossPod"] = self.cross_pod
        if self.origin is not UNSET:
            out["origin"] = self.origin
        if self.active is not UNSET:
            out["active"] = self.active
        if self.last_message_date is not UNSET:
            out["lastMessageDate"] = self.last_message_date
        if self.stream_type is not UNSET:
            out["streamType"] = self.stream_type.to_dict(extras=extras) if self.stream_type else self.stream_type
        if self.stream_attributes is not UNSET:
            out["streamAttributes"] = (
                self.stream_attributes.to_dict(extras=extras) if self.stream_attributes else self.stream_attributes
            )
        if self.room_attributes is not UNSET:
            out["roomAttributes"] = (
                self.room_attributes.to_dict(extras=extras) if self.room_attributes else self.room_attributes
            )
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .v2_conversation_specific_stream_attributes import V2ConversationSpecificStreamAttributes  # noqa: E402
from .v2_room_specific_stream_attributes import V2RoomSpecificStreamAttributes  # noqa: E402
from .v2_stream_type import V2StreamType  # noqa: E402
