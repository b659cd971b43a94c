# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ApplicationDetail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..errors import DecodeError
from ..types import (
    NO_EXTRAS,
    UNSET,
    Limit,
    Model,
    Unset,
    checked_mapping,
    decode_list,
    encode,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class ApplicationDetail(Model):
    """An app as it is registered on a Pod.

    Attributes:
        application_info: What identifies the app and where it runs; required in full when an app is registered.
            (`applicationInfo`)
        icon_url: The address of the app's icon, which must begin with `https://`. (`iconUrl`)
        description: What the app does, for people.
        allow_origins: The domains that may exchange requests with the app, as the browser's rules for cross-origin
            requests (CORS) want them declared. (`allowOrigins`)
        permissions: What the app may do. To read: `GET_PRESENCE`, `GET_USER_CONNECTIONS`, `GET_BASIC_USER_INFO` and
            `GET_BASIC_CONTACT_INFO`, or with more detail `GET_EXTENDED_USER_INFO` and `GET_EXTENDED_CONTACT_INFO`.
            To act: `SEND_MESSAGES`, `SET_PRESENCE`, `REQUEST_USER_CONNECTIONS`, `MANAGE_SIGNALS`,
            `MANAGE_USER_FOLLOWING`, `TRUST_APP`, and `ACT_AS_USER` for work on behalf of users. Others of your own
            are accepted, of 1 to 64 characters from A to Z, 0 to 9 and the underscore.
        cert: The app's public certificate as PEM text; an app that logs in by RSA key needs none.
        authentication_keys: The RSA keys by which the app logs in; an app that logs in by certificate has none
            (null). (`authenticationKeys`)
        notification: Where the Pod calls the app back; absent if it does not.
        properties: Settings that are handed to the app in the browser, so no place for secrets.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    application_info: ApplicationInfo | None | Unset = UNSET
    icon_url: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    allow_origins: str | None | Unset = UNSET
    permissions: list[str] | None | Unset = UNSET
    cert: str | None | Unset = UNSET
    authentication_keys: AppAuthenticationKeys | None | Unset = UNSET
    notification: AppNotification | None | Unset = UNSET
    properties: list[AppProperty] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "applicationInfo",
            "iconUrl",
            "description",
            "allowOrigins",
            "permissions",
            "cert",
            "authenticationKeys",
            "notification",
            "properties",
        )
    )

    LIMITS: ClassVar[Mapping[str, Limit]] = {
        "permissions": Limit("items", None, None, ("length", 1, 64)),
    }
    LIMITED: ClassVar[tuple[str, ...]] = ("application_info", "properties")

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ApplicationDetail")
        self = object.__new__(cls)
        get = src_dict.get
        self.icon_url = get("iconUrl", UNSET)
        self.description = get("description", UNSET)
        self.allow_origins = get("allowOrigins", UNSET)
        self.permissions = get("permissions", UNSET)
        self.cert = get("cert", UNSET)
        at = ""
        try:
            at = "applicationInfo"
            self.application_info = (
                value if (value := get(at, UNSET)) is UNSET or value is None else ApplicationInfo.from_dict(value)
            )
            at = "authenticationKeys"
            self.authentication_keys = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AppAuthenticationKeys.from_dict(value)
            )
            at = "notification"
            self.notification = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AppNotification.from_dict(value)
            )
            at = "properties"
            self.properties = decode_list(AppProperty.from_dict, get(at, UNSET))
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
        if self.application_info is not UNSET:
            out["applicationInfo"] = (
                self.application_info.to_dict(extras=extras) if self.application_info else self.application_info
            )
        if self.icon_url is not UNSET:
            out["iconUrl"] = self.icon_url
        if self.description is not UNSET:
            out["description"] = self.description
        if self.allow_origins is not UNSET:
            out["allowOrigins"] = self.allow_origins
        if self.permissions is not UNSET:
            out["permissions"] = self.permissions
        if self.cert is not UNSET:
            out["cert"] = self.cert
        if self.authentication_keys is not UNSET:
            out["authenticationKeys"] = (
                self.authentication_keys.to_dict(extras=extras)
                if self.authentication_keys
                else self.authentication_keys
            )
        if self.notification is not UNSET:
            out["notification"] = self.notification.to_dict(extras=extras) if self.notification else self.notification
        if self.properties is not UNSET:
            out["properties"] = encode(self.properties, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .app_authentication_keys import AppAuthenticationKeys  # noqa: E402
from .app_notification import AppNotification  # noqa: E402
from .app_property import AppProperty  # noqa: E402
from .application_info import ApplicationInfo  # noqa: E402
