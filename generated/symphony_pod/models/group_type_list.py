# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model GroupTypeList."""

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
class GroupTypeList(Model):
    """One page of group types.

    Attributes:
        pagination: How to reach the pages before and after this one.
        data: The types in short; empty where the page has none.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    pagination: Pagination | None | Unset = UNSET
    data: list[BaseGroupType] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "pagination",
            "data",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "GroupTypeList")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "pagination"
            self.pagination = (
                value if (value := get(at, UNSET)) is UNSET or value is None else Pagination.from_dict(value)
            )
            at = "data"
            self.data = decode_list(BaseGroupType.from_dict, get(at, UNSET))
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
        if self.pagination is not UNSET:
            out["pagination"] = self.pagination.to_dict(extras=extras) if self.pagination else self.pagination
        if self.data is not UNSET:
            out["data"] = encode(self.data, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .base_group_type import BaseGroupType  # noqa: E402
from .pagination import Pagination  # noqa: E402
