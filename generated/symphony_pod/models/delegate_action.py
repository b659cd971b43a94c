# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model DelegateAction."""

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
    decode_one,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class DelegateAction(Model):
    """A change to the delegates of a user: the colleagues who may post in that user's name.

    Attributes:
        user_id: The id of the colleague to add or take away. (`userId`)
        action: ADD to make the colleague a delegate, REMOVE to end it.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user_id: int | Unset = UNSET
    action: DelegateChange | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "userId",
            "action",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "DelegateAction")
        self = object.__new__(cls)
        get = src_dict.get
        self.user_id = get("userId", UNSET)
        at = ""
        try:
            at = "action"
            self.action = decode_one(DelegateChange.from_json, get(at, UNSET))
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
        if self.user_id is not UNSET:
            out["userId"] = self.user_id
        if self.action is not UNSET:
            out["action"] = self.action
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .delegate_change import DelegateChange  # noqa: E402
