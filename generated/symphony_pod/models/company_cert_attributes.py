# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model CompanyCertAttributes."""

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
class CompanyCertAttributes(Model):
    """What the administrators say of a certificate, and can change.

    Attributes:
        name: A label for people, which an administrator chose; it need not match anything in the certificate.
        type_: What the certificate is for. (`type`)
        status: Whether the Pod accepts the certificate.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    name: str | None | Unset = UNSET
    type_: CompanyCertType | None | Unset = UNSET
    status: CompanyCertStatus | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "type",
            "status",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "CompanyCertAttributes")
        self = object.__new__(cls)
        get = src_dict.get
        self.name = get("name", UNSET)
        at = ""
        try:
            at = "type"
            self.type_ = (
                value if (value := get(at, UNSET)) is UNSET or value is None else CompanyCertType.from_dict(value)
            )
            at = "status"
            self.status = (
                value if (value := get(at, UNSET)) is UNSET or value is None else CompanyCertStatus.from_dict(value)
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
        if self.name is not UNSET:
            out["name"] = self.name
        if self.type_ is not UNSET:
            out["type"] = self.type_.to_dict(extras=extras) if self.type_ else self.type_
        if self.status is not UNSET:
            out["status"] = self.status.to_dict(extras=extras) if self.status else self.status
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .company_cert_status import CompanyCertStatus  # noqa: E402
from .company_cert_type import CompanyCertType  # noqa: E402
