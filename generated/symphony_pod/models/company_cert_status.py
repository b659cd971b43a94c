# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model CompanyCertStatus."""

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
class CompanyCertStatus(Model):
    """Whether a certificate is accepted, wrapped in an object.

    Attributes:
        type_: `TRUSTED` if the certificate is accepted, `KNOWN` if it is on record but not trusted, `REVOKED` if it
            was withdrawn, `DISABLED` if it is switched off. (`type`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    type_: CertificateTrust | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("type",))

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "CompanyCertStatus")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "type"
            self.type_ = (
                value if (value := get(at, UNSET)) is UNSET or value is None else CertificateTrust.from_json(value)
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
        if self.type_ is not UNSET:
            out["type"] = self.type_
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .certificate_trust import CertificateTrust  # noqa: E402
