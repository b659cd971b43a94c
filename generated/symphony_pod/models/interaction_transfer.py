# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model InteractionTransfer."""

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
class InteractionTransfer(Model):
    """How conversations with a group pass to people.

    Attributes:
        target: Who gets them: `TO_MEMBERS` (all members), the one value supported so far, `TO_USER` (a single user)
            or `NONE`.
        update_interaction_ongroup_update: Whether conversations follow when the group changes.
            (`updateInteractionOngroupUpdate`)
        system_message_on_interaction: Whether a system message tells of the hand-over. Has no effect so far.
            (`systemMessageOnInteraction`)
        transfer_view: Who can see the hand-over. (`transferView`)
        audit_transfer: Whether hand-overs are written to the audit trail. (`auditTransfer`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    target: InteractionTarget | None | Unset = UNSET
    update_interaction_ongroup_update: bool | None | Unset = UNSET
    system_message_on_interaction: bool | None | Unset = UNSET
    transfer_view: TransferView | None | Unset = UNSET
    audit_transfer: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "target",
            "updateInteractionOngroupUpdate",
            "systemMessageOnInteraction",
            "transferView",
            "auditTransfer",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "InteractionTransfer")
        self = object.__new__(cls)
        get = src_dict.get
        self.update_interaction_ongroup_update = get("updateInteractionOngroupUpdate", UNSET)
        self.system_message_on_interaction = get("systemMessageOnInteraction", UNSET)
        self.audit_transfer = get("auditTransfer", UNSET)
        at = ""
        try:
            at = "target"
            self.target = (
                value if (value := get(at, UNSET)) is UNSET or value is None else InteractionTarget.from_json(value)
            )
            at = "transferView"
            self.transfer_view = (
                value if (value := get(at, UNSET)) is UNSET or value is None else TransferView.from_dict(value)
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
        if self.target is not UNSET:
            out["target"] = self.target
        if self.update_interaction_ongroup_update is not UNSET:
            out["updateInteractionOngroupUpdate"] = self.update_interaction_ongroup_update
        if self.system_message_on_interaction is not UNSET:
            out["systemMessageOnInteraction"] = self.system_message_on_interaction
        if self.transfer_view is not UNSET:
            out["transferView"] = (
                self.transfer_view.to_dict(extras=extras) if self.transfer_view else self.transfer_view
            )
        if self.audit_transfer is not UNSET:
            out["auditTransfer"] = self.audit_transfer
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .interaction_target import InteractionTarget  # noqa: E402
from .transfer_view import TransferView  # noqa: E402
