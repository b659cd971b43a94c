# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model Product."""

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
class Product(Model):
    """One product of an app, such as a basic or a paid edition.

    Attributes:
        name: The product's display name, 1 to 50 characters.
        subscribed: Whether the user has a subscription to the product.
        type_: The kind of product, `default` or `premium`. (`type`)
        app_id: The id of the app that the product belongs to, 1 to 256 characters. (`appId`)
        sku: The publisher's stock-keeping code for the product, 1 to 100 characters; a default product may have
            none.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    name: str | None | Unset
    subscribed: bool | None | Unset
    type_: str | None | Unset
    app_id: str | None | Unset = UNSET
    sku: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "subscribed",
            "type",
            "appId",
            "sku",
        )
    )

    LIMITS: ClassVar[Mapping[str, Limit]] = {
        "name": Limit("length", 1, 50),
        "app_id": Limit("length", 1, 256),
        "sku": Limit("length", 1, 100),
    }

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "Product")
        self = object.__new__(cls)
        get = src_dict.get
        self.name = get("name", UNSET)
        self.subscribed = get("subscribed", UNSET)
        self.type_ = get("type", UNSET)
        self.app_id = get("appId", UNSET)
        self.sku = get("sku", UNSET)
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
        if self.subscribed is not UNSET:
            out["subscribed"] = self.subscribed
        if self.type_ is not UNSET:
            out["type"] = self.type_
        if self.app_id is not UNSET:
            out["appId"] = self.app_id
        if self.sku is not UNSET:
            out["sku"] = self.sku
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
