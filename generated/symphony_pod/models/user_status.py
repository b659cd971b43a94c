# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserStatus."""

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
class UserStatus(Model):
    """Whether an account may be used, and whether it is suspended for a time.

    Attributes:
        status: ENABLED if the account may be used, DISABLED if it is shut.
        suspended: Whether the account is locked for a time; it reads true until its owner logs in after the end.
            Pods before release 20.14 leave it out.
        suspended_until: When the suspension ends, in milliseconds since 1970 (UTC); absent unless suspended.
            (`suspendedUntil`)
        suspension_reason: Why the account is suspended, for people to read; absent unless suspended.
            (`suspensionReason`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    status: AccountStatus | None | Unset = UNSET
    suspended: bool | None | Unset = UNSET
    suspended_until: int | None | Unset = UNSET
    suspension_reason: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "status",
            "suspended",
            "suspendedUntil",
            "suspensionReason",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserStatus")
        self = object.__new__(cls)
        get = src_dict.get
        self.suspended = get("suspended", UNSET)
        self.suspended_until = get("suspendedUntil", UNSET)
        self.suspension_reason = get("suspensionReason", UNSET)
        at = ""
        try:
            at = "status"
            self.status = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AccountStatus.from_json(value)
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
        if self.status is not UNSET:
            out["status"] = self.status
        if self.suspended is not UNSET:
            out["suspended"] = self.suspended
        if self.suspended_until is not UNSET:
            out["suspendedUntil"] = self.suspended_until
        if self.suspension_reason is not UNSET:
            out["suspensionReason"] = self.suspension_reason
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .account_status import AccountStatus  # noqa: E402
