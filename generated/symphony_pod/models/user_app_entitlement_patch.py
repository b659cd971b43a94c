# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserAppEntitlementPatch."""

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
    decode_one,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class UserAppEntitlementPatch(Model):
    """Changes to a user's entitlement to one app; what is left out stays as it is.

    Attributes:
        app_id: The id of the app to change, 1 to 256 characters. (`appId`)
        listed: Whether the user shall see the app in the app store: `TRUE` shows it and `FALSE` hides it, `KEEP`
            (the default) leaves things as they are, and `REMOVE` returns to the company's setting.
        install: Whether the user shall have the app: `TRUE` installs it and `FALSE` does not, `KEEP` (the default)
            leaves things as they are, and `REMOVE` returns to the company's setting.
        product: The one product whose subscription is to change; left out if none is.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    app_id: str
    listed: EntitlementChange | Unset = UNSET
    install: EntitlementChange | Unset = UNSET
    product: Product | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "appId",
            "listed",
            "install",
            "product",
        )
    )

    LIMITS: ClassVar[Mapping[str, Limit]] = {
        "app_id": Limit("length", 1, 256),
    }
    LIMITED: ClassVar[tuple[str, ...]] = ("product",)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserAppEntitlementPatch")
        self = object.__new__(cls)
        get = src_dict.get
        self.app_id = get("appId", UNSET)
        at = ""
        try:
            at = "listed"
            self.listed = decode_one(EntitlementChange.from_json, get(at, UNSET))
            at = "install"
            self.install = decode_one(EntitlementChange.from_json, get(at, UNSET))
            at = "product"
            self.product = decode_one(Product.from_dict, get(at, UNSET))
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
        out["appId"] = self.app_id
        if self.listed is not UNSET:
            out["listed"] = self.listed
        if self.install is not UNSET:
            out["install"] = self.install
        if self.product is not UNSET:
            out["product"] = self.product.to_dict(extras=extras) if self.product else self.product
        # What a request needs is unset only in an object that was read from less.
        out = {key: value for key, value in out.items() if value is not UNSET}
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .entitlement_change import EntitlementChange  # noqa: E402
from .product import Product  # noqa: E402
