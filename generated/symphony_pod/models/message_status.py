# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageStatus."""

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
class MessageStatus(Model):
    """How far a message has come with each of its recipients.

    Attributes:
        author: Who sent the message, and when.
        read: Recipients who have read it on some device.
        delivered: Recipients whose device has it, but who have not read it.
        sent: Recipients for whom the Pod holds it, but none of whose devices has fetched it. Always empty once the
            message is suppressed.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    author: MessageStatusUser | None | Unset = UNSET
    read: list[MessageStatusUser] | None | Unset = UNSET
    delivered: list[MessageStatusUser] | None | Unset = UNSET
    sent: list[MessageStatusUser] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "author",
            "read",
            "delivered",
            "sent",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageStatus")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "author"
            self.author = (
                value if (value := get(at, UNSET)) is UNSET or value is None else MessageStatusUser.from_dict(value)
            )
            at = "read"
            self.read = decode_list(MessageStatusUser.from_dict, get(at, UNSET))
            at = "delivered"
            self.delivered = decode_list(MessageStatusUser.from_dict, get(at, UNSET))
            at = "sent"
            self.sent = decode_list(MessageStatusUser.from_dict, get(at, UNSET))
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
        if self.author is not UNSET:
            out["author"] = self.author.to_dict(extras=extras) if self.author else self.author
        if self.read is not UNSET:
            out["read"] = encode(self.read, extras=extras)
        if self.delivered is not UNSET:
            out["delivered"] = encode(self.delivered, extras=extras)
        if self.sent is not UNSET:
            out["sent"] = encode(self.sent, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .message_status_user import MessageStatusUser  # noqa: E402
