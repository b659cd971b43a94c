# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ApplicationInfo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    NO_EXTRAS,
    UNSET,
    Limit,
    Model,
    Unset,
    checked_mapping,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class ApplicationInfo(Model):
    """What identifies an app and where it runs.

    Attributes:
        app_id: An id of your choice, unique on the Pod, 1 to 256 characters. (`appId`)
        name: The app's display name, of your choice.
        app_url: The address that the app is loaded from, which must begin with `https://`. (`appUrl`)
        domain: The domain of `appUrl`; the two must match.
        publisher: The company or person that offers the app, for people.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    app_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    app_url: str | None | Unset = UNSET
    domain: str | None | Unset = UNSET
    publisher: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "appId",
            "name",
            "appUrl",
            "domain",
            "publisher",
        )
    )

    LIMITS: ClassVar[Mapping[str, Limit]] = {
        "app_id": Limit("length", 1, 256),
    }

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ApplicationInfo")
        self = object.__new__(cls)
        get = src_dict.get
        self.app_id = get("appId", UNSET)
        self.name = get("name", UNSET)
        self.app_url = get("appUrl", UNSET)
        self.domain = get("domain", UNSET)
        self.publisher = get("publisher", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.app_id is not UNSET:
            out["appId"] = self.app_id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.app_url is not UNSET:
            out["appUrl"] = self.app_url
        if self.domain is not UNSET:
            out["domain"] = self.domain
        if self.publisher is not UNSET:
            out["publisher"] = self.publisher
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
