# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model CompanyCertInfo."""

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
class CompanyCertInfo(Model):
    """How the Pod identifies a certificate, and when it was seen and changed.

    Attributes:
        finger_print: The certificate's fingerprint, which serves as its id in all other operations. (`fingerPrint`)
        issuer_finger_print: The fingerprint of the certificate that signed this one; absent if the Pod does not
            know it. (`issuerFingerPrint`)
        last_seen: When the certificate was last used to log in, in milliseconds since 1970 (UTC); 0 where nothing
            is on record. (`lastSeen`)
        updated_at: When an administrator last changed the record, in milliseconds since 1970 (UTC); 0 where nothing
            is on record. (`updatedAt`)
        updated_by: The user id of the administrator who last changed the record; 0 where nothing is on record.
            (`updatedBy`)
        common_name: The user name of the account that the certificate logs in, from the certificate's common name.
            (`commonName`)
        expiry_date: When the certificate ceases to be valid, in milliseconds since 1970 (UTC). (`expiryDate`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    finger_print: str | None | Unset = UNSET
    issuer_finger_print: str | None | Unset = UNSET
    last_seen: int | None | Unset = UNSET
    updated_at: int | None | Unset = UNSET
    updated_by: int | None | Unset = UNSET
    common_name: str | None | Unset = UNSET
    expiry_date: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "fingerPrint",
            "issuerFingerPrint",
            "lastSeen",
            "updatedAt",
            "updatedBy",
            "commonName",
            "expiryDate",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "CompanyCertInfo")
        self = object.__new__(cls)
        get = src_dict.get
        self.finger_print = get("fingerPrint", UNSET)
        self.issuer_finger_print = get("issuerFingerPrint", UNSET)
        self.last_seen = get("lastSeen", UNSET)
        self.updated_at = get("updatedAt", UNSET)
        self.updated_by = get("updatedBy", UNSET)
        self.common_name = get("commonName", UNSET)
        self.expiry_date = get("expiryDate", UNSET)
        known = cls.WIRE_NAMES
        if known.issuperset(src_dict):
            self.additional_properties = NO_EXTRAS
        else:
            self.additional_properties = {key: value for key, value in src_dict.items() if key not in known}
        return self

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.finger_print is not UNSET:
            out["fingerPrint"] = self.finger_print
        if self.issuer_finger_print is not UNSET:
            out["issuerFingerPrint"] = self.issuer_finger_print
        if self.last_seen is not UNSET:
            out["lastSeen"] = self.last_seen
        if self.updated_at is not UNSET:
            out["updatedAt"] = self.updated_at
        if self.updated_by is not UNSET:
            out["updatedBy"] = self.updated_by
        if self.common_name is not UNSET:
            out["commonName"] = self.common_name
        if self.expiry_date is not UNSET:
            out["expiryDate"] = self.expiry_date
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
