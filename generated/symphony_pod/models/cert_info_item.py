# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model CertInfoItem."""

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
class CertInfoItem(Model):
    """One section of a certificate's contents.

    Attributes:
        name: The heading of the section, for example `Validity`.
        attributes: The entries of the section.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    name: str | None | Unset = UNSET
    attributes: list[NameValuePair] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "attributes",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "CertInfoItem")
        self = object.__new__(cls)
        get = src_dict.get
        self.name = get("name", UNSET)
        at = ""
        try:
            at = "attributes"
            self.attributes = decode_list(NameValuePair.from_dict, get(at, UNSET))
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
        if self.name is not UNSET:
            out["name"] = self.name
        if self.attributes is not UNSET:
            out["attributes"] = encode(self.attributes, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .name_value_pair import NameValuePair  # noqa: E402
