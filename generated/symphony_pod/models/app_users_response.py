# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AppUsersResponse."""

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
class AppUsersResponse(Model):
    """One page of the users of an application.

    Attributes:
        users: The users of the page; empty where there are none.
        page: Where the page stands among all pages.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    users: list[AppUser] | None | Unset = UNSET
    page: PageMeta | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "users",
            "page",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AppUsersResponse")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "users"
            self.users = decode_list(AppUser.from_dict, get(at, UNSET))
            at = "page"
            self.page = value if (value := get(at, UNSET)) is UNSET or value is None else PageMeta.from_dict(value)
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
        if self.page is not UNSET:
            out["page"] = self.page.to_dict(extras=extras) if self.page else self.page
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .app_user import AppUser  # noqa: E402
from .page_meta import PageMeta  # noqa: E402
