# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V1IMDetail."""

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
class V1IMDetail(Model):
    """An IM (instant message conversation): what can be changed, and what the Pod keeps.

    Attributes:
        v1im_attributes: The part that `streams.update_im` can change. (`V1IMAttributes`)
        im_system_info: The part that the Pod keeps: id, creation and state. (`IMSystemInfo`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    v1im_attributes: V1IMAttributes | None | Unset = UNSET
    im_system_info: IMSystemInfo | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "V1IMAttributes",
            "IMSystemInfo",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V1IMDetail")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "V1IMAttributes"
            self.v1im_attributes = (
                value if (value := get(at, UNSET)) is UNSET or value is None else V1IMAttributes.from_dict(value)
            )
            at = "IMSystemInfo"
            self.im_system_info = (
                value if (value := get(at, UNSET)) is UNSET or value is None else IMSystemInfo.from_dict(value)
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
        if self.v1im_attributes is not UNSET:
            out["V1IMAttributes"] = (
                self.v1im_attributes.to_dict(extras=extras) if self.v1im_attributes else self.v1im_attributes
            )
        if self.im_system_info is not UNSET:
            out["IMSystemInfo"] = (
                self.im_system_info.to_dict(extras=extras) if self.im_system_info else self.im_system_info
            )
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .im_system_info import IMSystemInfo  # noqa: E402
from .v1im_attributes import V1IMAttributes  # noqa: E402
