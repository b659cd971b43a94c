# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserSearchFilter."""

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
class UserSearchFilter(Model):
    """Conditions that narrow a search for users; those left out do not count.

    Attributes:
        account_types: Kinds of account to find: `NORMAL` for people, `SYSTEM` for service accounts, `SDL` for
            Symphony distribution lists (groups of users under one name). (`accountTypes`)
        title: The job title, such as Director.
        company: The name of the company, as its Pod spells it.
        location: The city where the user works.
        market_coverage: The region of the world that the user deals with, such as EMEA or Americas.
            (`marketCoverage`)
        responsibility: What the user is in charge of, as the user's profile says it.
        function: The kind of work that the user does, such as Trader.
        instrument: The broad class of financial instruments that the user deals with, such as Securities.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    account_types: list[str] | None | Unset = UNSET
    title: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    location: str | None | Unset = UNSET
    market_coverage: str | None | Unset = UNSET
    responsibility: str | None | Unset = UNSET
    function: str | None | Unset = UNSET
    instrument: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "accountTypes",
            "title",
            "company",
            "location",
            "marketCoverage",
            "responsibility",
            "function",
            "instrument",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserSearchFilter")
        self = object.__new__(cls)
        get = src_dict.get
        self.account_types = get("accountTypes", UNSET)
        self.title = get("title", UNSET)
        self.company = get("company", UNSET)
        self.location = get("location", UNSET)
        self.market_coverage = get("marketCoverage", UNSET)
        self.responsibility = get("responsibility", UNSET)
        self.function = get("function", UNSET)
        self.instrument = get("instrument", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.account_types is not UNSET:
            out["accountTypes"] = self.account_types
        if self.title is not UNSET:
            out["title"] = self.title
        if self.company is not UNSET:
            out["company"] = self.company
        if self.location is not UNSET:
            out["location"] = self.location
        if self.market_coverage is not UNSET:
            out["marketCoverage"] = self.market_coverage
        if self.responsibility is not UNSET:
            out["responsibility"] = self.responsibility
        if self.function is not UNSET:
            out["function"] = self.function
        if self.instrument is not UNSET:
            out["instrument"] = self.instrument
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
