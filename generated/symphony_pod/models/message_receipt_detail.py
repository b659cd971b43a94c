# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageReceiptDetail."""

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
class MessageReceiptDetail(Model):
    """What one recipient did with a message, and when.

    Attributes:
        user: The recipient.
        delivery_receipt_timestamp: When it reached a device of theirs, in epoch milliseconds (UTC); absent if it
            has not. (`deliveryReceiptTimestamp`)
        read_receipt_timestamp: When they read it, in epoch milliseconds (UTC); absent if they have not.
            (`readReceiptTimestamp`)
        email_notification_timestamp: When they were told of it by email, in epoch milliseconds (UTC); absent if
            they were not. (`emailNotificationTimestamp`)
        download_receipt_counts: The attached files that they downloaded, and when. (`downloadReceiptCounts`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user: MessageReceiptUser | None | Unset = UNSET
    delivery_receipt_timestamp: int | None | Unset = UNSET
    read_receipt_timestamp: int | None | Unset = UNSET
    email_notification_timestamp: int | None | Unset = UNSET
    download_receipt_counts: list[DownloadReceiptCount] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "user",
            "deliveryReceiptTimestamp",
            "readReceiptTimestamp",
            "emailNotificationTimestamp",
            "downloadReceiptCounts",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageReceiptDetail")
        self = object.__new__(cls)
        get = src_dict.get
        self.delivery_receipt_timestamp = get("deliveryReceiptTimestamp", UNSET)
        self.read_receipt_timestamp = get("readReceiptTimestamp", UNSET)
        self.email_notification_timestamp = get("emailNotificationTimestamp", UNSET)
        at = ""
        try:
            at = "user"
            self.user = (
                value if (value := get(at, UNSET)) is UNSET or value is None else MessageReceiptUser.from_dict(value)
            )
            at = "downloadReceiptCounts"
            self.download_receipt_counts = decode_list(DownloadReceiptCount.from_dict, get(at, UNSET))
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
        if self.user is not UNSET:
            out["user"] = self.user.to_dict(extras=extras) if self.user else self.user
        if self.delivery_receipt_timestamp is not UNSET:
            out["deliveryReceiptTimestamp"] = self.delivery_receipt_timestamp
        if self.read_receipt_timestamp is not UNSET:
            out["readReceiptTimestamp"] = self.read_receipt_timestamp
        if self.email_notification_timestamp is not UNSET:
            out["emailNotificationTimestamp"] = self.email_notification_timestamp
        if self.download_receipt_counts is not UNSET:
            out["downloadReceiptCounts"] = encode(self.download_receipt_counts, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .download_receipt_count import DownloadReceiptCount  # noqa: E402
from .message_receipt_user import MessageReceiptUser  # noqa: E402
