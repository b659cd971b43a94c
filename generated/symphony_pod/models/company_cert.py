# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model CompanyCert."""

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
    decode_one,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class CompanyCert(Model):
    """A certificate to be registered.

    Attributes:
        pem: The X.509 certificate as PEM text, with its BEGIN and END lines; no private key.
        attributes: The label, type and status to give the certificate.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    pem: str | Unset = UNSET
    attributes: CompanyCertAttributes | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "pem",
            "attributes",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "CompanyCert")
        self = object.__new__(cls)
        get = src_dict.get
        self.pem = get("pem", UNSET)
        at = ""
        try:
            at = "attributes"
            self.attributes = decode_one(CompanyCertAttributes.from_dict, get(at, UNSET))
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
        if self.pem is not UNSET:
            out["pem"] = self.pem
        if self.attributes is not UNSET:
            out["attributes"] = self.attributes.to_dict(extras=extras) if self.attributes else self.attributes
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .company_cert_attributes import CompanyCertAttributes  # noqa: E402
