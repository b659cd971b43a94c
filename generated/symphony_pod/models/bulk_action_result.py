# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model BulkActionResult."""

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
class BulkActionResult(Model):
    """What became of a request about several users.

    Attributes:
        overall_result: Whether the request worked as a whole: `SUCCESS` or `FAIL`. (`overallResult`)
        results: One message for each user, in the order in which the request named them; an empty text where it
            worked, else the reason why not.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    overall_result: BulkResult | None | Unset = UNSET
    results: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "overallResult",
            "results",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "BulkActionResult")
        self = object.__new__(cls)
        get = src_dict.get
        self.results = get("results", UNSET)
        at = ""
        try:
            at = "overallResult"
            self.overall_result = (
                value if (value := get(at, UNSET)) is UNSET or value is None else BulkResult.from_json(value)
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
        if self.overall_result is not UNSET:
            out["overallResult"] = self.overall_result
        if self.results is not UNSET:
            out["results"] = self.results
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .bulk_result import BulkResult  # noqa: E402
