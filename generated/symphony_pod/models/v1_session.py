# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V1Session."""

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
class V1Session(Model):
    """One login of a user, and the device and program it came from.

    Attributes:
        session_id: What identifies the session, for ending it with `sessions.logout_user_session`. (`sessionId`)
        client_ip: The network address from which the user logged in. (`clientIp`)
        user_id: The id of the user who logged in. (`userId`)
        user_agent: How the program introduced itself, as the full text of its `User-Agent` header. (`userAgent`)
        browser: The browser or program, taken from `userAgent`.
        os: The operating system, taken from `userAgent`.
        device: The kind of device, taken from `userAgent`.
        device_hash: A fingerprint that tells the device apart from the user's others. (`deviceHash`)
        creation_time: When the user logged in, in milliseconds since 1970 (UTC). (`creationTime`)
        expiration_delay: When the session runs out, in milliseconds since 1970 (UTC); a point in time in spite of
            the name. (`expirationDelay`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    session_id: str | None | Unset = UNSET
    client_ip: str | None | Unset = UNSET
    user_id: int | None | Unset = UNSET
    user_agent: str | None | Unset = UNSET
    browser: str | None | Unset = UNSET
    os: str | None | Unset = UNSET
    device: str | None | Unset = UNSET
    device_hash: str | None | Unset = UNSET
    creation_time: int | None | Unset = UNSET
    expiration_delay: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "sessionId",
            "clientIp",
            "userId",
            "userAgent",
            "browser",
            "os",
            "device",
            "deviceHash",
            "creationTime",
            "expirationDelay",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V1Session")
        self = object.__new__(cls)
        get = src_dict.get
        self.session_id = get("sessionId", UNSET)
        self.client_ip = get("clientIp", UNSET)
        self.user_id = get("userId", UNSET)
        self.user_agent = get("userAgent", UNSET)
        self.browser = get("browser", UNSET)
        self.os = get("os", UNSET)
        self.device = get("device", UNSET)
        self.device_hash = get("deviceHash", UNSET)
        self.creation_time = get("creationTime", UNSET)
        self.expiration_delay = get("expirationDelay", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.session_id is not UNSET:
            out["sessionId"] = self.session_id
        if self.client_ip is not UNSET:
            out["clientIp"] = self.client_ip
        if self.user_id is not UNSET:
            out["userId"] = self.user_id
        if self.user_agent is not UNSET:
            out["userAgent"] = self.user_agent
        if self.browser is not UNSET:
            out["browser"] = self.browser
        if self.os is not UNSET:
            out["os"] = self.os
        if self.device is not UNSET:
            out["device"] = self.device
        if self.device_hash is not UNSET:
            out["deviceHash"] = self.device_hash
        if self.creation_time is not UNSET:
            out["creationTime"] = self.creation_time
        if self.expiration_delay is not UNSET:
            out["expirationDelay"] = self.expiration_delay
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
