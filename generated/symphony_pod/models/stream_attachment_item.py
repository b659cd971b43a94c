# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model StreamAttachmentItem."""

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
class StreamAttachmentItem(Model):
    """A file attached to a message, without its contents.

    Attributes:
        message_id: Id of the message that carries the file. It may come in standard base64; make it URL-safe before
            it goes into a path. (`messageId`)
        ingestion_date: When the Pod took the message in, in epoch milliseconds (UTC). (`ingestionDate`)
        user_id: Id of the user who sent it. (`userId`)
        file_id: Id of the file, with which the Agent serves its contents. (`fileId`)
        name: File name as the sender had it, with its extension.
        size: Size of the file in bytes.
        content_type: Media type of the file, such as `image/png`. Some answers spell the property `contentType`.
            (`content-type`)
        previews: Smaller copies of an image; empty or absent for other files.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    message_id: str | None | Unset = UNSET
    ingestion_date: int | None | Unset = UNSET
    user_id: int | None | Unset = UNSET
    file_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    size: int | None | Unset = UNSET
    content_type: str | None | Unset = UNSET
    previews: list[AttachmentPreview] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "messageId",
            "ingestionDate",
            "userId",
            "fileId",
            "name",
            "size",
            "content-type",
            "previews",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "StreamAttachmentItem")
        self = object.__new__(cls)
        get = src_dict.get
        self.message_id = get("messageId", UNSET)
        self.ingestion_date = get("ingestionDate", UNSET)
        self.user_id = get("userId", UNSET)
        self.file_id = get("fileId", UNSET)
        self.name = get("name", UNSET)
        self.size = get("size", UNSET)
        self.content_type = get("content-type", UNSET)
        at = ""
        try:
            at = "previews"
            self.previews = decode_list(AttachmentPreview.from_dict, get(at, UNSET))
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
        if self.ingestion_date is not UNSET:
            out["ingestionDate"] = self.ingestion_date
        if self.user_id is not UNSET:
            out["userId"] = self.user_id
        if self.file_id is not UNSET:
            out["fileId"] = self.file_id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.size is not UNSET:
            out["size"] = self.size
        if self.content_type is not UNSET:
            out["content-type"] = self.content_type
        if self.previews is not UNSET:
            out["previews"] = encode(self.previews, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .attachment_preview import AttachmentPreview  # noqa: E402
