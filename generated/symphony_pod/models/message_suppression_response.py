# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageSuppressionResponse."""

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
class MessageSuppressionResponse(Model):
    """Whether a message is suppressed, that is, withdrawn from view.

    Attributes:
        message_id: Id of the message in question. (`messageId`)
        suppressed: Whether the message is suppressed now.
        suppression_date: When it was suppressed, in epoch milliseconds (UTC); 0 when it had been suppressed before
            the request. (`suppressionDate`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    message_id: str | None | Unset = UNSET
    suppressed: bool | None | Unset = UNSET
    suppression_date: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "messageId",
            "suppressed",
            "suppressionDate",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageSuppressionResponse")
        self = object.__new__(cls)
        get = src_dict.get
        self.message_id = get("messageId", UNSET)
        self.suppressed = get("suppressed", UNSET)
        self.suppression_date = get("suppressionDate", UNSET)
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
        if self.suppressed is not UNSET:
            out["suppressed"] = self.suppressed
        if self.suppression_date is not UNSET:
            out["suppressionDate"] = self.suppression_date
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
