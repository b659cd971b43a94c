# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2MembershipList."""

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
class V2MembershipList(Model):
    """A page of the members of a stream.

    Attributes:
        count: How many members the stream has, over all pages.
        skip: How many members were passed over before this page.
        limit: The most that the page could hold.
        members: The members of this page.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    count: int | None | Unset = UNSET
    skip: int | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    members: list[V2MemberInfo] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "count",
            "skip",
            "limit",
            "members",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2MembershipList")
        self = object.__new__(cls)
        get = src_dict.get
        self.count = get("count", UNSET)
        self.skip = get("skip", UNSET)
        self.limit = get("limit", UNSET)
        at = ""
        try:
            at = "members"
            self.members = decode_list(V2MemberInfo.from_dict, get(at, UNSET))
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
        if self.count is not UNSET:
            out["count"] = self.count
        if self.skip is not UNSET:
            out["skip"] = self.skip
        if self.limit is not UNSET:
            out["limit"] = self.limit
        if self.members is not UNSET:
            out["members"] = encode(self.members, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .v2_member_info import V2MemberInfo  # noqa: E402
