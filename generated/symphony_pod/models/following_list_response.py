# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model FollowingListResponse."""

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
class FollowingListResponse(Model):
    """One page of the users whom a user follows.

    Attributes:
        count: How many users are followed in all, not only on this page.
        following: The user ids of those who are followed, on this page.
        pagination: Where this page begins and ends, for asking for the pages beside it.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    count: int | None | Unset = UNSET
    following: list[int] | None | Unset = UNSET
    pagination: Pagination | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "count",
            "following",
            "pagination",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "FollowingListResponse")
        self = object.__new__(cls)
        get = src_dict.get
        self.count = get("count", UNSET)
        self.following = get("following", UNSET)
        at = ""
        try:
            at = "pagination"
            self.pagination = (
                value if (value := get(at, UNSET)) is UNSET or value is None else Pagination.from_dict(value)
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
        if self.count is not UNSET:
            out["count"] = self.count
        if self.following is not UNSET:
            out["following"] = self.following
        if self.pagination is not UNSET:
            out["pagination"] = self.pagination.to_dict(extras=extras) if self.pagination else self.pagination
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .pagination import Pagination  # noqa: E402
