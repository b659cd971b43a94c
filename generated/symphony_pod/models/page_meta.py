# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model PageMeta."""

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
class PageMeta(Model):
    """Where a page stands among all pages.

    Attributes:
        size: How many items this page holds.
        number: Which page this is; the first is 0.
        total_elements: How many items all pages hold together. (`totalElements`)
        total_pages: How many pages there are. (`totalPages`)
        first: Whether no page precedes this one.
        last: Whether no page follows this one.
        has_next: Whether a page follows; while it is true, ask for `number` + 1. (`hasNext`)
        has_previous: Whether a page precedes. (`hasPrevious`)
        sort: How the items are ordered, the main criterion first.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    size: int | None | Unset = UNSET
    number: int | None | Unset = UNSET
    total_elements: int | None | Unset = UNSET
    total_pages: int | None | Unset = UNSET
    first: bool | None | Unset = UNSET
    last: bool | None | Unset = UNSET
    has_next: bool | None | Unset = UNSET
    has_previous: bool | None | Unset = UNSET
    sort: list[PageSort] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "size",
            "number",
            "totalElements",
            "totalPages",
            "first",
            "last",
            "hasNext",
            "hasPrevious",
            "sort",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "PageMeta")
        self = object.__new__(cls)
        get = src_dict.get
        self.size = get("size", UNSET)
        self.number = get("number", UNSET)
        self.total_elements = get("totalElements", UNSET)
        self.total_pages = get("totalPages", UNSET)
        self.first = get("first", UNSET)
        self.last = get("last", UNSET)
        self.has_next = get("hasNext", UNSET)
        self.has_previous = get("hasPrevious", UNSET)
        at = ""
        try:
            at = "sort"
            self.sort = decode_list(PageSort.from_dict, get(at, UNSET))
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
        if self.size is not UNSET:
            out["size"] = self.size
        if self.number is not UNSET:
            out["number"] = self.number
        if self.total_elements is not UNSET:
            out["totalElements"] = self.total_elements
        if self.total_pages is not UNSET:
            out["totalPages"] = self.total_pages
        if self.first is not UNSET:
            out["first"] = self.first
        if self.last is not UNSET:
            out["last"] = self.last
        if self.has_next is not UNSET:
            out["hasNext"] = self.has_next
        if self.has_previous is not UNSET:
            out["hasPrevious"] = self.has_previous
        if self.sort is not UNSET:
            out["sort"] = encode(self.sort, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .page_sort import PageSort  # noqa: E402
