# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model RoleDetail."""

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
class RoleDetail(Model):
    """A role, that is, a bundle of privileges that a user can be given.

    Attributes:
        id: The role's name for programs, such as `USER_PROVISIONING`; other operations want this one.
        name: The role's name for people, such as `User Provisioning`.
        user_types: The kinds of account that can hold the role, `NORMAL` (a person) or `SYSTEM` (a service
            account). (`userTypes`)
        optional_actions: The abilities that can be added to the role, among them `MONITOR_ROOMS`,
            `MONITOR_WALL_POSTS`, `LOCK_AND_UNLOCK_ROOM` and `BAN_AND_UNBAN_ROOM_MEMBER`; empty if there are none.
            (`optionalActions`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    user_types: list[str] | None | Unset = UNSET
    optional_actions: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "userTypes",
            "optionalActions",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "RoleDetail")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.user_types = get("userTypes", UNSET)
        self.optional_actions = get("optionalActions", UNSET)
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
        if self.name is not UNSET:
            out["name"] = self.name
        if self.user_types is not UNSET:
            out["userTypes"] = self.user_types
        if self.optional_actions is not UNSET:
            out["optionalActions"] = self.optional_actions
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out
