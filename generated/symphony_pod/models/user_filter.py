# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserFilter."""

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
class UserFilter(Model):
    """Which accounts to find.

    Attributes:
        role: The id of a role that the accounts have, such as INDIVIDUAL; any role when left out.
        feature: The name of a feature that is on for the accounts, such as `canCreatePublicRoom`; any when left
            out.
        status: Whether to find accounts that are ENABLED or DISABLED; both when left out.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    role: str | Unset = UNSET
    feature: str | Unset = UNSET
    status: AccountStatus | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "role",
            "feature",
            "status",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserFilter")
        self = object.__new__(cls)
        get = src_dict.get
        self.role = get("role", UNSET)
        self.feature = get("feature", UNSET)
        at = ""
        try:
            at = "status"
            self.status = decode_one(AccountStatus.from_json, get(at, UNSET))
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
        if self.role is not UNSET:
            out["role"] = self.role
        if self.feature is not UNSET:
            out["feature"] = self.feature
        if self.status is not UNSET:
            out["status"] = self.status
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .account_status import AccountStatus  # noqa: E402
