# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserDetail."""

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
class UserDetail(Model):
    """An account as administrators see it, with the older, shorter set of attributes.

    Attributes:
        user_attributes: Name, contact data and work of its owner. (`userAttributes`)
        user_system_info: What the Pod itself keeps of the account: its id, its status and its dates.
            (`userSystemInfo`)
        features: The features that are on for the account, as numbers; absent or empty in most lists.
            `users.list_user_features` names them.
        apps: The applications that the account may use, as numbers; absent where the Pod does not say.
        groups: The groups of users that it belongs to, as numbers; absent where the Pod does not say.
        roles: The ids of its roles, such as INDIVIDUAL, USER_PROVISIONING, CONTENT_MANAGEMENT, COMPLIANCE_OFFICER
            or SUPER_ADMINISTRATOR.
        disclaimers: The disclaimers (notices shown as the user chats) assigned to it, as numbers; absent or empty
            in most lists.
        avatar: Its picture, in one size.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user_attributes: UserAttributes | None | Unset = UNSET
    user_system_info: UserSystemInfo | None | Unset = UNSET
    features: list[int] | None | Unset = UNSET
    apps: list[int] | None | Unset = UNSET
    groups: list[int] | None | Unset = UNSET
    roles: list[str] | None | Unset = UNSET
    disclaimers: list[int] | None | Unset = UNSET
    avatar: Avatar | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "userAttributes",
            "userSystemInfo",
            "features",
            "apps",
            "groups",
            "roles",
            "disclaimers",
            "avatar",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserDetail")
        self = object.__new__(cls)
        get = src_dict.get
        self.features = get("features", UNSET)
        self.apps = get("apps", UNSET)
        self.groups = get("groups", UNSET)
        self.roles = get("roles", UNSET)
        self.disclaimers = get("disclaimers", UNSET)
        at = ""
        try:
            at = "userAttributes"
            self.user_attributes = (
                value if (value := get(at, UNSET)) is UNSET or value is None else UserAttributes.from_dict(value)
            )
            at = "userSystemInfo"
            self.user_system_info = (
                value if (value := get(at, UNSET)) is UNSET or value is None else UserSystemInfo.from_dict(value)
            )
            at = "avatar"
            self.avatar = value if (value := get(at, UNSET)) is UNSET or value is None else Avatar.from_dict(value)
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
        if self.user_attributes is not UNSET:
            out["userAttributes"] = (
                self.user_attributes.to_dict(extras=extras) if self.user_attributes else self.user_attributes
            )
        if self.user_system_info is not UNSET:
            out["userSystemInfo"] = (
                self.user_system_info.to_dict(extras=extras) if self.user_system_info else self.user_system_info
            )
        if self.features is not UNSET:
            out["features"] = self.features
        if self.apps is not UNSET:
            out["apps"] = self.apps
        if self.groups is not UNSET:
            out["groups"] = self.groups
        if self.roles is not UNSET:
            out["roles"] = self.roles
        if self.disclaimers is not UNSET:
            out["disclaimers"] = self.disclaimers
        if self.avatar is not UNSET:
            out["avatar"] = self.avatar.to_dict(extras=extras) if self.avatar else self.avatar
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .avatar import Avatar  # noqa: E402
from .user_attributes import UserAttributes  # noqa: E402
from .user_system_info import UserSystemInfo  # noqa: E402
