# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model Disclaimer."""

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
class Disclaimer(Model):
    """A notice that Symphony shows to a user again and again as the user chats, as the company's compliance wants it.

    Attributes:
        id: The id, by which the other functions name the disclaimer: 24 hexadecimal digits.
        name: What administrators call it, to tell it from the others.
        content: The text that users see, marked up as `format` says.
        frequency_in_hours: How many hours pass before it is shown again; 0 shows it every time.
            (`frequencyInHours`)
        is_default: Whether users get it who have none assigned to them. (`isDefault`)
        is_active: Whether it is shown at all. (`isActive`)
        created_date: When it was created, in milliseconds since 1970 (UTC). (`createdDate`)
        modified_date: When it was last changed, in milliseconds since 1970 (UTC); the same as `createdDate` if
            never. (`modifiedDate`)
        format_: How `content` is written: TEXT for plain text, XML for marked-up text. (`format`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    frequency_in_hours: int | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    created_date: int | None | Unset = UNSET
    modified_date: int | None | Unset = UNSET
    format_: TextFormat | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "content",
            "frequencyInHours",
            "isDefault",
            "isActive",
            "createdDate",
            "modifiedDate",
            "format",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "Disclaimer")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.content = get("content", UNSET)
        self.frequency_in_hours = get("frequencyInHours", UNSET)
        self.is_default = get("isDefault", UNSET)
        self.is_active = get("isActive", UNSET)
        self.created_date = get("createdDate", UNSET)
        self.modified_date = get("modifiedDate", UNSET)
        at = ""
        try:
            at = "format"
            self.format_ = value if (value := get(at, UNSET)) is UNSET or value is None else TextFormat.from_json(value)
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.content is not UNSET:
            out["content"] = self.content
        if self.frequency_in_hours is not UNSET:
            out["frequencyInHours"] = self.frequency_in_hours
        if self.is_default is not UNSET:
            out["isDefault"] = self.is_default
        if self.is_active is not UNSET:
            out["isActive"] = self.is_active
        if self.created_date is not UNSET:
            out["createdDate"] = self.created_date
        if self.modified_date is not UNSET:
            out["modifiedDate"] = self.modified_date
        if self.format_ is not UNSET:
            out["format"] = self.format_
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .text_format import TextFormat  # noqa: E402
