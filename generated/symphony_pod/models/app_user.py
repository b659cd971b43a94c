# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AppUser."""

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
class AppUser(Model):
    """What one user is entitled to in an application.

    Attributes:
        user_id: Id of the user. (`userId`)
        enable: Whether the application is switched on for the user.
        listed: Whether the user sees the application in the list of those on offer.
        product: Which edition of the application the user has; absent where it has no editions.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user_id: int | None | Unset = UNSET
    enable: bool | None | Unset = UNSET
    listed: bool | None | Unset = UNSET
    product: AppSubscription | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "userId",
            "enable",
            "listed",
            "product",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AppUser")
        self = object.__new__(cls)
        get = src_dict.get
        self.user_id = get("userId", UNSET)
        self.enable = get("enable", UNSET)
        self.listed = get("listed", UNSET)
        at = ""
        try:
            at = "product"
            self.product = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AppSubscription.from_dict(value)
            )
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
        if self.user_id is not UNSET:
            out["userId"] = self.user_id
        if self.enable is not UNSET:
            out["enable"] = self.enable
        if self.listed is not UNSET:
            out["listed"] = self.listed
        if self.product is not UNSET:
            out["product"] = self.product.to_dict(extras=extras) if self.product else self.product
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .app_subscription import AppSubscription  # noqa: E402
