# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserAppEntitlement."""

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
class UserAppEntitlement(Model):
    """What a user is entitled to do with one app.

    Attributes:
        app_id: The app's id, 1 to 256 characters. (`appId`)
        listed: Whether the user sees the app in the app store; otherwise it is hidden there.
        install: Whether the user has the app installed.
        app_name: The app's display name, 1 to 50 characters. (`appName`)
        products: The products of the app, for an app that is sold in several; absent for others.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    app_id: str | None | Unset
    listed: bool | None | Unset
    install: bool | None | Unset
    app_name: str | None | Unset = UNSET
    products: list[Product] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "appId",
            "listed",
            "install",
            "appName",
            "products",
        )
    )

    LIMITS: ClassVar[Mapping[str, Limit]] = {
        "app_id": Limit("length", 1, 256),
        "app_name": Limit("length", 1, 50),
    }
    LIMITED: ClassVar[tuple[str, ...]] = ("products",)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserAppEntitlement")
        self = object.__new__(cls)
        get = src_dict.get
        self.app_id = get("appId", UNSET)
        self.listed = get("listed", UNSET)
        self.install = get("install", UNSET)
        self.app_name = get("appName", UNSET)
        at = ""
        try:
            at = "products"
            self.products = decode_list(Product.from_dict, get(at, UNSET))
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
        if self.app_id is not UNSET:
            out["appId"] = self.app_id
        if self.listed is not UNSET:
            out["listed"] = self.listed
        if self.install is not UNSET:
            out["install"] = self.install
        if self.app_name is not UNSET:
            out["appName"] = self.app_name
        if self.products is not UNSET:
            out["products"] = encode(self.products, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .product import Product  # noqa: E402
