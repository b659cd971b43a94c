# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model CompanyCertDetail."""

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
class CompanyCertDetail(Model):
    """All that the Pod holds about one certificate.

    Attributes:
        company_cert_attributes: What the administrators say of the certificate. (`companyCertAttributes`)
        company_cert_info: How the Pod identifies the certificate, and when it was seen and changed.
            (`companyCertInfo`)
        cert_info: What stands in the certificate itself, in sections. (`certInfo`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    company_cert_attributes: CompanyCertAttributes | None | Unset = UNSET
    company_cert_info: CompanyCertInfo | None | Unset = UNSET
    cert_info: list[CertInfoItem] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "companyCertAttributes",
            "companyCertInfo",
            "certInfo",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "CompanyCertDetail")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "companyCertAttributes"
            self.company_cert_attributes = (
                value if (value := get(at, UNSET)) is UNSET or value is None else CompanyCertAttributes.from_dict(value)
            )
            at = "companyCertInfo"
            self.company_cert_info = (
                value if (value := get(at, UNSET)) is UNSET or value is None else CompanyCertInfo.from_dict(value)
            )
            at = "certInfo"
            self.cert_info = decode_list(CertInfoItem.from_dict, get(at, UNSET))
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
        if self.company_cert_attributes is not UNSET:
            out["companyCertAttributes"] = (
                self.company_cert_attributes.to_dict(extras=extras)
                if self.company_cert_attributes
                else self.company_cert_attributes
            )
        if self.company_cert_info is not UNSET:
            out["companyCertInfo"] = (
                self.company_cert_info.to_dict(extras=extras) if self.company_cert_info else self.company_cert_info
            )
        if self.cert_info is not UNSET:
            out["certInfo"] = encode(self.cert_info, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .cert_info_item import CertInfoItem  # noqa: E402
from .company_cert_attributes import CompanyCertAttributes  # noqa: E402
from .company_cert_info import CompanyCertInfo  # noqa: E402
