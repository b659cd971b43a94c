# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserSearchQuery."""

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
class UserSearchQuery(Model):
    """What users to search for.

    Attributes:
        query: Text to look for in first names, last names, display names and email addresses.
        filters: What the users found must fulfill besides; when absent, `query` alone decides.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    query: str | None | Unset = UNSET
    filters: UserSearchFilter | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "query",
            "filters",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserSearchQuery")
        self = object.__new__(cls)
        get = src_dict.get
        self.query = get("query", UNSET)
        at = ""
        try:
            at = "filters"
            self.filters = (
                value if (value := get(at, UNSET)) is UNSET or value is None else UserSearchFilter.from_dict(value)
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
        if self.query is not UNSET:
            out["query"] = self.query
        if self.filters is not UNSET:
            out["filters"] = self.filters.to_dict(extras=extras) if self.filters else self.filters
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .user_search_filter import UserSearchFilter  # noqa: E402
