# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AppAuthenticationKeys."""

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
class AppAuthenticationKeys(Model):
    """The RSA keys by which an app logs in, two of them while one is being replaced.

    Attributes:
        current: The key in use.
        previous: The key that was replaced, which holds good until it expires; absent if none was.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    current: AppAuthenticationKey | None | Unset = UNSET
    previous: AppAuthenticationKey | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "current",
            "previous",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AppAuthenticationKeys")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "current"
            self.current = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AppAuthenticationKey.from_dict(value)
            )
            at = "previous"
            self.previous = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AppAuthenticationKey.from_dict(value)
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
        if self.current is not UNSET:
            out["current"] = self.current.to_dict(extras=extras) if self.current else self.current
        if self.previous is not UNSET:
            out["previous"] = self.previous.to_dict(extras=extras) if self.previous else self.previous
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .app_authentication_key import AppAuthenticationKey  # noqa: E402
