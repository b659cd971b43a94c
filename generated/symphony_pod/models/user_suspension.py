# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserSuspension."""

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
class UserSuspension(Model):
    """A suspension to set or lift.

    Attributes:
        suspended: True to suspend the account, false to let it back in.
        suspended_until: When the suspension shall end, in milliseconds since 1970 (UTC); needed to suspend.
            (`suspendedUntil`)
        suspension_reason: Why, for people to read; needed to suspend. (`suspensionReason`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    suspended: bool | Unset = UNSET
    suspended_until: int | Unset = UNSET
    suspension_reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "suspended",
            "suspendedUntil",
            "suspensionReason",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserSuspension")
        self = object.__new__(cls)
        get = src_dict.get
        self.suspended = get("suspended", UNSET)
        self.suspended_until = get("suspendedUntil", UNSET)
        self.suspension_reason = get("suspensionReason", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.suspended is not UNSET:
            out["suspended"] = self.suspended
        if self.suspended_until is not UNSET:
            out["suspendedUntil"] = self.suspended_until
        if self.suspension_reason is not UNSET:
            out["suspensionReason"] = self.suspension_reason
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
