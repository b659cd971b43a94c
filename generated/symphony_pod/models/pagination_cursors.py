# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model PaginationCursors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

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
class PaginationCursors(Model):
    """Where a page begins and ends, for asking for its neighbours.

    Attributes:
        before: Marks the start of this page; pass it as `before` for the page that precedes.
        after: Marks the end of this page; pass it as `after` for the page that follows. Can be absent.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    before: str | None | Unset = UNSET
    after: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "before",
            "after",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "PaginationCursors")
        self = object.__new__(cls)
        get = src_dict.get
        self.before = get("before", UNSET)
        self.after = get("after", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.before is not UNSET:
            out["before"] = self.before
        if self.after is not UNSET:
            out["after"] = self.after
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
