# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserSearchResults."""

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
class UserSearchResults(Model):
    """One page of the users that match a search.

    Attributes:
        count: How many users match in all, not only on this page.
        skip: How many matches come before this page.
        limit: How many users this page gives.
        search_query: The search that was made, as the Pod understood it. (`searchQuery`)
        users: The users of this page, as far as the caller may see them.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    count: int | None | Unset = UNSET
    skip: int | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    search_query: UserSearchQuery | None | Unset = UNSET
    users: list[UserV2] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "count",
            "skip",
            "limit",
            "searchQuery",
            "users",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserSearchResults")
        self = object.__new__(cls)
        get = src_dict.get
        self.count = get("count", UNSET)
        self.skip = get("skip", UNSET)
        self.limit = get("limit", UNSET)
        at = ""
        try:
            at = "searchQuery"
            self.search_query = (
                value if (value := get(at, UNSET)) is UNSET or value is None else UserSearchQuery.from_dict(value)
            )
            at = "users"
            self.users = decode_list(UserV2.from_dict, get(at, UNSET))
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
        if self.count is not UNSET:
            out["count"] = self.count
        if self.skip is not UNSET:
            out["skip"] = self.skip
        if self.limit is not UNSET:
            out["limit"] = self.limit
        if self.search_query is not UNSET:
            out["searchQuery"] = self.search_query.to_dict(extras=extras) if self.search_query else self.search_query
        if self.users is not UNSET:
            out["users"] = encode(self.users, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .user_search_query import UserSearchQuery  # noqa: E402
from .user_v2 import UserV2  # noqa: E402
