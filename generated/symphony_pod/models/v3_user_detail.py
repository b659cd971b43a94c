# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V3UserDetail."""

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
    decode_list,
    encode,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class V3UserDetail(Model):
    """An account as administrators see it, with its features by name.

    Attributes:
        user_attributes: Name, contact data, work and keys of its owner. (`userAttributes`)
        user_system_info: What the Pod itself keeps of the account: its id, its status and its dates.
            (`userSystemInfo`)
        features: Its features, each with whether it is on; absent unless asked for.
        roles: The ids of its roles, such as INDIVIDUAL, USER_PROVISIONING, CONTENT_MANAGEMENT, COMPLIANCE_OFFICER
            or SUPER_ADMINISTRATOR.
        avatar: Its picture, in one size.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user_attributes: V2UserAttributes | None | Unset = UNSET
    user_system_info: UserSystemInfo | None | Unset = UNSET
    features: list[Feature] | None | Unset = UNSET
    roles: list[str] | None | Unset = UNSET
    avatar: Avatar | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "userAttributes",
            "userSystemInfo",
            "features",
            "roles",
            "avatar",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V3UserDetail")
        self = object.__new__(cls)
        get = src_dict.get
        self.roles = get("roles", UNSET)
        at = ""
        try:
            at = "userAttributes"
            self.user_attributes = (
                value if (value := get(at, UNSET)) is UNSET or value is None else V2UserAttributes.from_dict(value)
            )
            at = "userSystemInfo"
            self.user_system_info = (
                value if (value := get(at, UNSET)) is UNSET or value is None else UserSystemInfo.from_dict(value)
            )
            at = "features"
            self.features = decode_list(Feature.from_dict, get(at, UNSET))
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
            out["features"] = encode(self.features, extras=extras)
        if self.roles is not UNSET:
            out["roles"] = self.roles
        if self.avatar is not UNSET:
            out["avatar"] = self.avatar.to_dict(extras=extras) if self.avatar else self.avatar
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .avatar import Avatar  # noqa: E402
from .feature import Feature  # noqa: E402
from .user_system_info import UserSystemInfo  # noqa: E402
from .v2_user_attributes import V2UserAttributes  # noqa: E402
