# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserSystemInfo."""

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
class UserSystemInfo(Model):
    """What the Pod itself keeps of an account.

    Attributes:
        id: The user id, by which all other functions name the account; bits 36 to 62 say which Pod it belongs to.
        status: ENABLED if the account may be used, DISABLED if an administrator has shut it.
        suspended: Whether the account is locked for a time; it reads true until its owner logs in after the end.
            Pods before release 20.14 leave it out.
        suspended_until: When the suspension ends, in milliseconds since 1970 (UTC); absent unless suspended.
            (`suspendedUntil`)
        suspension_reason: Why the account is suspended, for people to read; absent unless suspended.
            (`suspensionReason`)
        created_date: When the account was created, in milliseconds since 1970 (UTC). (`createdDate`)
        created_by: The id of the user who created it, as decimal text; absent for accounts that came with the Pod.
            (`createdBy`)
        last_updated_date: When anything in the account last changed, in milliseconds since 1970 (UTC).
            (`lastUpdatedDate`)
        last_login_date: When its owner last logged in, in milliseconds since 1970 (UTC); absent before the first
            time. (`lastLoginDate`)
        last_password_reset: When its password was last reset, in milliseconds since 1970 (UTC); absent if it never
            was. (`lastPasswordReset`)
        deactivated_date: When it was last disabled, in milliseconds since 1970 (UTC); absent if it never was.
            (`deactivatedDate`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: int | None | Unset = UNSET
    status: AccountStatus | None | Unset = UNSET
    suspended: bool | None | Unset = UNSET
    suspended_until: int | None | Unset = UNSET
    suspension_reason: str | None | Unset = UNSET
    created_date: int | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    last_updated_date: int | None | Unset = UNSET
    last_login_date: int | None | Unset = UNSET
    last_password_reset: int | None | Unset = UNSET
    deactivated_date: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "status",
            "suspended",
            "suspendedUntil",
            "suspensionReason",
            "createdDate",
            "createdBy",
            "lastUpdatedDate",
            "lastLoginDate",
            "lastPasswordReset",
            "deactivatedDate",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserSystemInfo")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.suspended = get("suspended", UNSET)
        self.suspended_until = get("suspendedUntil", UNSET)
        self.suspension_reason = get("suspensionReason", UNSET)
        self.created_date = get("createdDate", UNSET)
        self.created_by = get("createdBy", UNSET)
        self.last_updated_date = get("lastUpdatedDate", UNSET)
        self.last_login_date = get("lastLoginDate", UNSET)
        self.last_password_reset = get("lastPasswordReset", UNSET)
        self.deactivated_date = get("deactivatedDate", UNSET)
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.status is not UNSET:
            out["status"] = self.status
        if self.suspended is not UNSET:
            out["suspended"] = self.suspended
        if self.suspended_until is not UNSET:
            out["suspendedUntil"] = self.suspended_until
        if self.suspension_reason is not UNSET:
            out["suspensionReason"] = self.suspension_reason
        if self.created_date is not UNSET:
            out["createdDate"] = self.created_date
        if self.created_by is not UNSET:
            out["createdBy"] = self.created_by
        if self.last_updated_date is not UNSET:
            out["lastUpdatedDate"] = self.last_updated_date
        if self.last_login_date is not UNSET:
            out["lastLoginDate"] = self.last_login_date
        if self.last_password_reset is not UNSET:
            out["lastPasswordReset"] = self.last_password_reset
        if self.deactivated_date is not UNSET:
            out["deactivatedDate"] = self.deactivated_date
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .account_status import AccountStatus  # noqa: E402
