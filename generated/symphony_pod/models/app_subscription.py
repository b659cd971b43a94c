# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AppSubscription."""

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
class AppSubscription(Model):
    """A user's subscription to one edition (a product) of an application.

    Attributes:
        name: What people call the edition, such as `Standard`.
        type_: Kind of edition, such as `default` or `premium`. (`type`)
        subscribed: Whether the user has subscribed to it.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    name: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    subscribed: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "type",
            "subscribed",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AppSubscription")
        self = object.__new__(cls)
        get = src_dict.get
        self.name = get("name", UNSET)
        self.type_ = get("type", UNSET)
        self.subscribed = get("subscribed", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.name is not UNSET:
            out["name"] = self.name
        if self.type_ is not UNSET:
            out["type"] = self.type_
        if self.subscribed is not UNSET:
            out["subscribed"] = self.subscribed
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
