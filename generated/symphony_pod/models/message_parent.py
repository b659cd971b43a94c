# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageParent."""

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
class MessageParent(Model):
    """The message that another message answers or passes on.

    Attributes:
        message_id: Id of that message. (`messageId`)
        relationship_type: How this message relates to it: `REPLY` (answers it), `FORWARD` (passes it on) or
            `REPLY_FORM` (answers a form in it). (`relationshipType`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    message_id: str | None | Unset = UNSET
    relationship_type: MessageRelationship | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "messageId",
            "relationshipType",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageParent")
        self = object.__new__(cls)
        get = src_dict.get
        self.message_id = get("messageId", UNSET)
        at = ""
        try:
            at = "relationshipType"
            self.relationship_type = (
                value if (value := get(at, UNSET)) is UNSET or value is None else MessageRelationship.from_json(value)
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
        if self.relationship_type is not UNSET:
            out["relationshipType"] = self.relationship_type
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .message_relationship import MessageRelationship  # noqa: E402
