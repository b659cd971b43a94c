# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageMetadataResponse."""

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
class MessageMetadataResponse(Model):
    """How a message is related to others; lists that would be empty may be absent.

    Attributes:
        message_id: Id of the message that was asked about. (`messageId`)
        parent: The message that this one answers or passes on; absent where it does neither.
        replies: Ids of the messages that answer it.
        forwards: Ids of the messages that pass it on.
        form_replies: Ids of the messages that answer a form in it. (`formReplies`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    message_id: str | None | Unset = UNSET
    parent: MessageParent | None | Unset = UNSET
    replies: list[str] | None | Unset = UNSET
    forwards: list[str] | None | Unset = UNSET
    form_replies: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "messageId",
            "parent",
            "replies",
            "forwards",
            "formReplies",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageMetadataResponse")
        self = object.__new__(cls)
        get = src_dict.get
        self.message_id = get("messageId", UNSET)
        self.replies = get("replies", UNSET)
        self.forwards = get("forwards", UNSET)
        self.form_replies = get("formReplies", UNSET)
        at = ""
        try:
            at = "parent"
            self.parent = (
                value if (value := get(at, UNSET)) is UNSET or value is None else MessageParent.from_dict(value)
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
        if self.message_id is not UNSET:
            out["messageId"] = self.message_id
        if self.parent is not UNSET:
            out["parent"] = self.parent.to_dict(extras=extras) if self.parent else self.parent
        if self.replies is not UNSET:
            out["replies"] = self.replies
        if self.forwards is not UNSET:
            out["forwards"] = self.forwards
        if self.form_replies is not UNSET:
            out["formReplies"] = self.form_replies
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .message_parent import MessageParent  # noqa: E402
