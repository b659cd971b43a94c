# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2UserList."""

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
    decode_list,
    encode,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class V2UserList(Model):
    """Users that were looked up together, and what went wrong with single entries.

    Attributes:
        users: The users that were found; null or empty when there are none.
        errors: One record for each entry that could not be looked up; null or absent when all went well.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    users: list[UserV2] | None | Unset = UNSET
    errors: list[UserError] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "users",
            "errors",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2UserList")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "users"
            self.users = decode_list(UserV2.from_dict, get(at, UNSET))
            at = "errors"
            self.errors = decode_list(UserError.from_dict, get(at, UNSET))
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
        if self.users is not UNSET:
            out["users"] = encode(self.users, extras=extras)
        if self.errors is not UNSET:
            out["errors"] = encode(self.errors, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .user_error import UserError  # noqa: E402
from .user_v2 import UserV2  # noqa: E402
