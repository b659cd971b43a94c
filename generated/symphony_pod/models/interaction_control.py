# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model InteractionControl."""

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
class InteractionControl(Model):
    """What a group type lays down about conversations.

    Attributes:
        allow_i_ms: Whether a group can be in an IM, a conversation of two. (`allowIMs`)
        allow_rooms: Whether a group can be in rooms, which are named conversations of many. (`allowRooms`)
        interaction_transfer: How a conversation with a group passes to its members. (`interactionTransfer`)
        tag_stream: Tag that marks the conversations of such groups; absent without one. (`tagStream`)
        can_have_interaction: Whether others can converse with a group: true for distribution lists (SDL), the
            default, and false for company groups. (`canHaveInteraction`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    allow_i_ms: bool | None | Unset = UNSET
    allow_rooms: bool | None | Unset = UNSET
    interaction_transfer: InteractionTransfer | None | Unset = UNSET
    tag_stream: str | None | Unset = UNSET
    can_have_interaction: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "allowIMs",
            "allowRooms",
            "interactionTransfer",
            "tagStream",
            "canHaveInteraction",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "InteractionControl")
        self = object.__new__(cls)
        get = src_dict.get
        self.allow_i_ms = get("allowIMs", UNSET)
        self.allow_rooms = get("allowRooms", UNSET)
        self.tag_stream = get("tagStream", UNSET)
        self.can_have_interaction = get("canHaveInteraction", UNSET)
        at = ""
        try:
            at = "interactionTransfer"
            self.interaction_transfer = (
                value if (value := get(at, UNSET)) is UNSET or value is None else InteractionTransfer.from_dict(value)
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
        if self.allow_i_ms is not UNSET:
            out["allowIMs"] = self.allow_i_ms
        if self.allow_rooms is not UNSET:
            out["allowRooms"] = self.allow_rooms
        if self.interaction_transfer is not UNSET:
            out["interactionTransfer"] = (
                self.interaction_transfer.to_dict(extras=extras)
                if self.interaction_transfer
                else self.interaction_transfer
            )
        if self.tag_stream is not UNSET:
            out["tagStream"] = self.tag_stream
        if self.can_have_interaction is not UNSET:
            out["canHaveInteraction"] = self.can_have_interaction
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .interaction_transfer import InteractionTransfer  # noqa: E402
