# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AuditTrailEntry."""

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
class AuditTrailEntry(Model):
    """One action of a privileged account. Apart from the fields named here it can have others, which depend on the
    kind of action.

    Attributes:
        action: Kind of the action, as a code for programs.
        action_name: Kind of the action, in words for people. (`actionName`)
        timestamp: When it happened, as text; where the text is a number, in milliseconds since 1970 (UTC).
        initiator_id: Id of the user who did it, a 64-bit number as text. (`initiatorId`)
        initiator_username: Login name of the user who did it. (`initiatorUsername`)
        initiator_email_address: Email address of the user who did it. (`initiatorEmailAddress`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    action: str | None | Unset = UNSET
    action_name: str | None | Unset = UNSET
    timestamp: str | None | Unset = UNSET
    initiator_id: str | None | Unset = UNSET
    initiator_username: str | None | Unset = UNSET
    initiator_email_address: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "action",
            "actionName",
            "timestamp",
            "initiatorId",
            "initiatorUsername",
            "initiatorEmailAddress",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AuditTrailEntry")
        self = object.__new__(cls)
        get = src_dict.get
        self.action = get("action", UNSET)
        self.action_name = get("actionName", UNSET)
        self.timestamp = get("timestamp", UNSET)
        self.initiator_id = get("initiatorId", UNSET)
        self.initiator_username = get("initiatorUsername", UNSET)
        self.initiator_email_address = get("initiatorEmailAddress", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.action is not UNSET:
            out["action"] = self.action
        if self.action_name is not UNSET:
            out["actionName"] = self.action_name
        if self.timestamp is not UNSET:
            out["timestamp"] = self.timestamp
        if self.initiator_id is not UNSET:
            out["initiatorId"] = self.initiator_id
        if self.initiator_username is not UNSET:
            out["initiatorUsername"] = self.initiator_username
        if self.initiator_email_address is not UNSET:
            out["initiatorEmailAddress"] = self.initiator_email_address
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
