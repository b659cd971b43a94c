# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model Pagination."""

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
class Pagination(Model):
    """Where a page stands in a longer list.

    Attributes:
        cursors: Marks of both ends of the page, to be passed on unchanged.
        previous: The URL of the page that precedes; absent on the first page.
        next_: The URL of the page that follows; absent on the last page. A page can be empty and still have one, so
            only its absence means the end. (`next`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    cursors: PaginationCursors | None | Unset = UNSET
    previous: str | None | Unset = UNSET
    next_: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "cursors",
            "previous",
            "next",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "Pagination")
        self = object.__new__(cls)
        get = src_dict.get
        self.previous = get("previous", UNSET)
        self.next_ = get("next", UNSET)
        at = ""
        try:
            at = "cursors"
            self.cursors = (
                value if (value := get(at, UNSET)) is UNSET or value is None else PaginationCursors.from_dict(value)
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
        if self.cursors is not UNSET:
            out["cursors"] = self.cursors.to_dict(extras=extras) if self.cursors else self.cursors
        if self.previous is not UNSET:
            out["previous"] = self.previous
        if self.next_ is not UNSET:
            out["next"] = self.next_
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .pagination_cursors import PaginationCursors  # noqa: E402
