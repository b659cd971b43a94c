# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AddGroupMember."""

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
class AddGroupMember(Model):
    """The body of a request to add one user to a group.

    Attributes:
        member: Whom to add.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    member: GroupMember | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(("member",))

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AddGroupMember")
        self = object.__new__(cls)
        get = src_dict.get
        at = ""
        try:
            at = "member"
            self.member = decode_one(GroupMember.from_dict, get(at, UNSET))
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
        if self.member is not UNSET:
            out["member"] = self.member.to_dict(extras=extras) if self.member else self.member
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .group_member import GroupMember  # noqa: E402
