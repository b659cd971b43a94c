# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ProfileControl."""

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
class ProfileControl(Model):
    """What a group type lays down about visibility and profiles.

    Attributes:
        visibility_restriction: In which ways the visibility of a group can be restricted. (`visibilityRestriction`)
        implicit_connection: In which ways users can be connected to a group without asking. (`implicitConnection`)
        wall_support: Whether a group has a wall, a feed of its own posts. Has no effect so far. (`wallSupport`)
        profile_fields: Names of the profile fields that a group has; no two alike. (`profileFields`)
        search_fields: Names of the profile fields in which a search for groups looks; no two alike.
            (`searchFields`)
        can_have_public_profile: Whether a group has a profile that others see: true for distribution lists (SDL),
            the default, and false for company groups. (`canHavePublicProfile`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    visibility_restriction: VisibilityRestriction | None | Unset = UNSET
    implicit_connection: ImplicitConnection | None | Unset = UNSET
    wall_support: bool | None | Unset = UNSET
    profile_fields: list[str] | None | Unset = UNSET
    search_fields: list[str] | None | Unset = UNSET
    can_have_public_profile: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "visibilityRestriction",
            "implicitConnection",
            "wallSupport",
            "profileFields",
            "searchFields",
            "canHavePublicProfile",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ProfileControl")
        self = object.__new__(cls)
        get = src_dict.get
        self.wall_support = get("wallSupport", UNSET)
        self.profile_fields = get("profileFields", UNSET)
        self.search_fields = get("searchFields", UNSET)
        self.can_have_public_profile = get("canHavePublicProfile", UNSET)
        at = ""
        try:
            at = "visibilityRestriction"
            self.visibility_restriction = (
                value if (value := get(at, UNSET)) is UNSET or value is None else VisibilityRestriction.from_dict(value)
            )
            at = "implicitConnection"
            self.implicit_connection = (
                value if (value := get(at, UNSET)) is UNSET or value is None else ImplicitConnection.from_dict(value)
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
        if self.visibility_restriction is not UNSET:
            out["visibilityRestriction"] = (
                self.visibility_restriction.to_dict(extras=extras)
                if self.visibility_restriction
                else self.visibility_restriction
            )
        if self.implicit_connection is not UNSET:
            out["implicitConnection"] = (
                self.implicit_connection.to_dict(extras=extras)
                if self.implicit_connection
                else self.implicit_connection
            )
        if self.wall_support is not UNSET:
            out["wallSupport"] = self.wall_support
        if self.profile_fields is not UNSET:
            out["profileFields"] = self.profile_fields
        if self.search_fields is not UNSET:
            out["searchFields"] = self.search_fields
        if self.can_have_public_profile is not UNSET:
            out["canHavePublicProfile"] = self.can_have_public_profile
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .implicit_connection import ImplicitConnection  # noqa: E402
from .visibility_restriction import VisibilityRestriction  # noqa: E402
