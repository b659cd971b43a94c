# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ReadGroupMember."""

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
class ReadGroupMember(Model):
    """A member of a group, as the service answers it.

    Attributes:
        member_tenant: Id of the tenant, that is the company's Pod, that the user belongs to. (`memberTenant`)
        member_id: Id of the user, a 64-bit number. (`memberId`)
        added_date: When the user joined the group, as ISO 8601 text with date, time and zone. (`addedDate`)
        status: `DISABLED` for a user whose account is switched off but who stays in a company group. A distribution
            list (SDL) drops such users instead, so there it means nothing.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    member_tenant: int | None | Unset = UNSET
    member_id: int | None | Unset = UNSET
    added_date: str | None | Unset = UNSET
    status: GroupMemberStatus | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "memberTenant",
            "memberId",
            "addedDate",
            "status",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ReadGroupMember")
        self = object.__new__(cls)
        get = src_dict.get
        self.member_tenant = get("memberTenant", UNSET)
        self.member_id = get("memberId", UNSET)
        self.added_date = get("addedDate", UNSET)
        at = ""
        try:
            at = "status"
            self.status = (
                value if (value := get(at, UNSET)) is UNSET or value is None else GroupMemberStatus.from_json(value)
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
        if self.member_tenant is not UNSET:
            out["memberTenant"] = self.member_tenant
        if self.member_id is not UNSET:
            out["memberId"] = self.member_id
        if self.added_date is not UNSET:
            out["addedDate"] = self.added_date
        if self.status is not UNSET:
            out["status"] = self.status
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .group_member_status import GroupMemberStatus  # noqa: E402
