# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageDetail."""

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
class MessageDetail(Model):
    """Who sent a message, where and when, and how many people it reached; not its text.

    Attributes:
        message_id: Id of the message that the facts are about. (`messageId`)
        creator: The account that sent the message: a person or a bot.
        on_behalf_of_user: The user in whose name it was sent (OBO, on behalf of); absent where the creator sent it
            in their own name. (`onBehalfOfUser`)
        stream: The conversation that the message is in.
        creation_date: When the message was sent, in epoch milliseconds (UTC). (`creationDate`)
        delivery_receipt_count: To how many recipients it was delivered. (`deliveryReceiptCount`)
        read_receipt_count: How many recipients have read it. (`readReceiptCount`)
        email_notification_count: How many recipients were told of it by email. (`emailNotificationCount`)
        download_receipt_counts: How often each attached file was downloaded; empty or absent without files.
            (`downloadReceiptCounts`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    message_id: str | None | Unset = UNSET
    creator: MessageUser | None | Unset = UNSET
    on_behalf_of_user: MessageUser | None | Unset = UNSET
    stream: MessageStream | None | Unset = UNSET
    creation_date: int | None | Unset = UNSET
    delivery_receipt_count: int | None | Unset = UNSET
    read_receipt_count: int | None | Unset = UNSET
    email_notification_count: int | None | Unset = UNSET
    download_receipt_counts: list[MessageDownloadReceiptCount] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "messageId",
            "creator",
            "onBehalfOfUser",
            "stream",
            "creationDate",
            "deliveryReceiptCount",
            "readReceiptCount",
            "emailNotificationCount",
            "downloadReceiptCounts",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageDetail")
        self = object.__new__(cls)
        get = src_dict.get
        self.message_id = get("messageId", UNSET)
        self.creation_date = get("creationDate", UNSET)
        self.delivery_receipt_count = get("deliveryReceiptCount", UNSET)
        self.read_receipt_count = get("readReceiptCount", UNSET)
        self.email_notification_count = get("emailNotificationCount", UNSET)
        at = ""
        try:
            at = "creator"
            self.creator = (
                value if (value := get(at, UNSET)) is UNSET or value is None else MessageUser.from_dict(value)
            )
            at = "onBehalfOfUser"
            self.on_behalf_of_user = (
                value if (value := get(at, UNSET)) is UNSET or value is None else MessageUser.from_dict(value)
            )
            at = "stream"
            self.stream = (
                value if (value := get(at, UNSET)) is UNSET or value is None else MessageStream.from_dict(value)
            )
            at = "downloadReceiptCounts"
            self.download_receipt_counts = decode_list(MessageDownloadReceiptCount.from_dict, get(at, UNSET))
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
        if self.message_id is not UNSET:
            out["messageId"] = self.message_id
        if self.creator is not UNSET:
            out["creator"] = self.creator.to_dict(extras=extras) if self.creator else self.creator
        if self.on_behalf_of_user is not UNSET:
            out["onBehalfOfUser"] = (
                self.on_behalf_of_user.to_dict(extras=extras) if self.on_behalf_of_user else self.on_behalf_of_user
            )
        if self.stream is not UNSET:
            out["stream"] = self.stream.to_dict(extras=extras) if self.stream else self.stream
        if self.creation_date is not UNSET:
            out["creationDate"] = self.creation_date
        if self.delivery_receipt_count is not UNSET:
            out["deliveryReceiptCount"] = self.delivery_receipt_count
        if self.read_receipt_count is not UNSET:
            out["readReceiptCount"] = self.read_receipt_count
        if self.email_notification_count is not UNSET:
            out["emailNotificationCount"] = self.email_notification_count
        if self.download_receipt_counts is not UNSET:
            out["downloadReceiptCounts"] = encode(self.download_receipt_counts, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .message_download_receipt_count import MessageDownloadReceiptCount  # noqa: E402
from .message_stream import MessageStream  # noqa: E402
from .message_user import MessageUser  # noqa: E402
