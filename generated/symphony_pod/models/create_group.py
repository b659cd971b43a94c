# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model CreateGroup."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..errors import DecodeError
from ..types import (
    NO_EXTRAS,
    UNSET,
    Limit,
    Model,
    Unset,
    checked_mapping,
    decode_list,
    decode_one,
    encode,
)

if TYPE_CHECKING:
    from typing_extensions import Self


@define(kw_only=True, repr=False)
class CreateGroup(Model):
    """A group to be created.

    Attributes:
        type_: Id of the type of group, such as `SDL` (Symphony Distribution List) or `COMPANY`. The type lays down
            what the group may do. (`type`)
        owner_type: What kind of owner the group has; only `TENANT`, a company's Pod, is supported so far.
            (`ownerType`)
        owner_id: Id of the owner: of the Pod if a tenant owns the group, of the user if a user does. Null for the
            platform. (`ownerId`)
        name: What the group is called, at least one character.
        sub_type: What a company group is for. Needed for a company group; a distribution list (SDL) has none.
            (`subType`)
        referrer: Company that brought this one to Symphony. Needed for a company group; a distribution list (SDL)
            has none.
        members: The people who shall be in the group.
        profile: What the directory shows about the group. For distribution lists (SDL) alone; leave it out for a
            company group.
        visibility_restriction: Whom the visibility of the group is restricted to; absent without a restriction.
            (`visibilityRestriction`)
        implicit_connection: Who is connected to the group without asking; absent if nobody is.
            (`implicitConnection`)
        interaction_transfer: Restrictions on the hand-over of conversations with the group to its members; absent
            without any. (`interactionTransfer`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    type_: str
    owner_type: GroupOwnerType
    owner_id: int
    name: str
    sub_type: GroupSubType | Unset = UNSET
    referrer: str | Unset = UNSET
    members: list[GroupMember] | Unset = UNSET
    profile: BaseGroupProfile | Unset = UNSET
    visibility_restriction: GroupVisibilityRestriction | Unset = UNSET
    implicit_connection: GroupImplicitConnection | Unset = UNSET
    interaction_transfer: GroupInteractionTransfer | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "ownerType",
            "ownerId",
            "name",
            "subType",
            "referrer",
            "members",
            "profile",
            "visibilityRestriction",
            "implicitConnection",
            "interactionTransfer",
        )
    )

    LIMITS: ClassVar[Mapping[str, Limit]] = {
        "type_": Limit("length", 1, None),
        "name": Limit("length", 1, None),
    }
    LIMITED: ClassVar[tuple[str, ...]] = ("profile",)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "CreateGroup")
        self = object.__new__(cls)
        get = src_dict.get
        self.type_ = get("type", UNSET)
        self.owner_id = get("ownerId", UNSET)
        self.name = get("name", UNSET)
        self.referrer = get("referrer", UNSET)
        at = ""
        try:
            at = "ownerType"
            self.owner_type = decode_one(GroupOwnerType.from_json, get(at, UNSET))
            at = "subType"
            self.sub_type = decode_one(GroupSubType.from_json, get(at, UNSET))
            at = "members"
            self.members = decode_list(GroupMember.from_dict, get(at, UNSET))
            at = "profile"
            self.profile = decode_one(BaseGroupProfile.from_dict, get(at, UNSET))
            at = "visibilityRestriction"
            self.visibility_restriction = decode_one(GroupVisibilityRestriction.from_dict, get(at, UNSET))
            at = "implicitConnection"
            self.implicit_connection = decode_one(GroupImplicitConnection.from_dict, get(at, UNSET))
            at = "interactionTransfer"
            self.interaction_transfer = decode_one(GroupInteractionTransfer.from_dict, get(at, UNSET))
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
        out["type"] = self.type_
        out["ownerType"] = self.owner_type
        out["ownerId"] = self.owner_id
        out["name"] = self.name
        if self.sub_type is not UNSET:
            out["subType"] = self.sub_type
        if self.referrer is not UNSET:
            out["referrer"] = self.referrer
        if self.members is not UNSET:
            out["members"] = encode(self.members, extras=extras)
        if self.profile is not UNSET:
            out["profile"] = self.profile.to_dict(extras=extras) if self.profile else self.profile
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
        if self.interaction_transfer is not UNSET:
            out["interactionTransfer"] = (
                self.interaction_transfer.to_dict(extras=extras)
                if self.interaction_transfer
                else self.interaction_transfer
            )
        # What a request needs is unset only in an object that was read from less.
        out = {key: value for key, value in out.items() if value is not UNSET}
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .base_group_profile import BaseGroupProfile  # noqa: E402
from .group_implicit_connection import GroupImplicitConnection  # noqa: E402
from .group_interaction_transfer import GroupInteractionTransfer  # noqa: E402
from .group_member import GroupMember  # noqa: E402
from .group_owner_type import GroupOwnerType  # noqa: E402
from .group_sub_type import GroupSubType  # noqa: E402
from .group_visibility_restriction import GroupVisibilityRestriction  # noqa: E402
