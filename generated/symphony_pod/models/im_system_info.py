# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model IMSystemInfo."""

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
class IMSystemInfo(Model):
    """What the Pod keeps of an IM (instant message conversation).

    Attributes:
        id: Id of the stream, in URL-safe base64 without padding, as paths want it.
        creation_date: When the IM was opened, in epoch milliseconds (UTC). (`creationDate`)
        active: Whether people can write in it. When false, nobody can write, join or leave.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: str | None | Unset = UNSET
    creation_date: int | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "creationDate",
            "active",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "IMSystemInfo")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.creation_date = get("creationDate", UNSET)
        self.active = get("active", UNSET)
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
        if self.creation_date is not UNSET:
            out["creationDate"] = self.creation_date
        if self.active is not UNSET:
            out["active"] = self.active
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
