# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model MessageIdsFromStream."""

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
class MessageIdsFromStream(Model):
    """A page of ids of messages in a stream.

    Attributes:
        data: Ids of the messages on this page. (`Data`)
        total_number_found: How many messages the span holds, over all pages. (`TotalNumberFound`)
        number_returned: How many ids this page holds. (`numberReturned`)
        next_start_number: The `offset` that gives the next page. (`nextStartNumber`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    data: list[str] | None | Unset = UNSET
    total_number_found: int | None | Unset = UNSET
    number_returned: int | None | Unset = UNSET
    next_start_number: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "Data",
            "TotalNumberFound",
            "numberReturned",
            "nextStartNumber",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "MessageIdsFromStream")
        self = object.__new__(cls)
        get = src_dict.get
        self.data = get("Data", UNSET)
        self.total_number_found = get("TotalNumberFound", UNSET)
        self.number_returned = get("numberReturned", UNSET)
        self.next_start_number = get("nextStartNumber", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.data is not UNSET:
            out["Data"] = self.data
        if self.total_number_found is not UNSET:
            out["TotalNumberFound"] = self.total_number_found
        if self.number_returned is not UNSET:
            out["numberReturned"] = self.number_returned
        if self.next_start_number is not UNSET:
            out["nextStartNumber"] = self.next_start_number
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
