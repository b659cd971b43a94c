# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AppNotification."""

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
class AppNotification(Model):
    """Where and how the Pod calls an app back.

    Attributes:
        url: The address that the Pod sends its requests to.
        api_key: A secret that the Pod sends along in the header `X-API-KEY`, so that the app knows who is calling.
            (`apiKey`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    url: str | None | Unset = UNSET
    api_key: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "url",
            "apiKey",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AppNotification")
        self = object.__new__(cls)
        get = src_dict.get
        self.url = get("url", UNSET)
        self.api_key = get("apiKey", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.url is not UNSET:
            out["url"] = self.url
        if self.api_key is not UNSET:
            out["apiKey"] = self.api_key
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
