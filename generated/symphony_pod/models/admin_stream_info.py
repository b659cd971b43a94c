# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AdminStreamInfo."""

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
class AdminStreamInfo(Model):
    """A stream as administrators see it.

    Attributes:
        id: Id of the stream, in URL-safe base64 without padding, as paths want it.
        is_external: Whether the stream has external scope, that is, is open to other companies. (`isExternal`)
        is_active: Whether people can write in it; false once it is deactivated. (`isActive`)
        is_public: Whether anyone in the company can find and join it. Rooms only. (`isPublic`)
        type_: `IM`, `MIM` (a group IM) or `ROOM`. (`type`)
        attributes: Who made it and when, its size, and the name of a room or the members of an IM.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: str | None | Unset = UNSET
    is_external: bool | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_public: bool | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    attributes: AdminStreamAttributes | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "isExternal",
            "isActive",
            "isPublic",
            "type",
            "attributes",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AdminStreamInfo")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.is_external = get("isExternal", UNSET)
        self.is_active = get("isActive", UNSET)
        self.is_public = get("isPublic", UNSET)
        self.type_ = get("type", UNSET)
        at = ""
        try:
            at = "attributes"
            self.attributes = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AdminStreamAttributes.from_dict(value)
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.is_external is not UNSET:
            out["isExternal"] = self.is_external
        if self.is_active is not UNSET:
            out["isActive"] = self.is_active
        if self.is_public is not UNSET:
            out["isPublic"] = self.is_public
        if self.type_ is not UNSET:
            out["type"] = self.type_
        if self.attributes is not UNSET:
            out["attributes"] = self.attributes.to_dict(extras=extras) if self.attributes else self.attributes
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .admin_stream_attributes import AdminStreamAttributes  # noqa: E402
