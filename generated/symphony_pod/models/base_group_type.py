# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model BaseGroupType."""

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
class BaseGroupType(Model):
    """A type of groups in short, as lists show it.

    Attributes:
        id: Id of the type, such as `SDL` or `COMPANY`.
        owner_type: What kind of owner a group of this type has. (`ownerType`)
        name: What people call the type, such as `Symphony Distribution List`.
        status: Whether the type is in use or deleted.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: str | None | Unset = UNSET
    owner_type: GroupOwnerType | None | Unset = UNSET
    name: str | None | Unset = UNSET
    status: GroupStatus | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "ownerType",
            "name",
            "status",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "BaseGroupType")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        at = ""
        try:
            at = "ownerType"
            self.owner_type = (
                value if (value := get(at, UNSET)) is UNSET or value is None else GroupOwnerType.from_json(value)
            )
            at = "status"
            self.status = value if (value := get(at, UNSET)) is UNSET or value is None else GroupStatus.from_json(value)
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
        if self.owner_type is not UNSET:
            out["ownerType"] = self.owner_type
        if self.name is not UNSET:
            out["name"] = self.name
        if self.status is not UNSET:
            out["status"] = self.status
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .group_owner_type import GroupOwnerType  # noqa: E402
from .group_status import GroupStatus  # noqa: E402
