# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model ReadGroup."""

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
class ReadGroup(Model):
    """A group of users, as the service answers it.

    Attributes:
        type_: Id of the type of group, such as `SDL` (Symphony Distribution List) or `COMPANY`. The type lays down
            what the group may do. (`type`)
        owner_type: What kind of owner the group has; only `TENANT`, a company's Pod, is supported so far.
            (`ownerType`)
        owner_id: Id of the owner: of the Pod if a tenant owns the group, of the user if a user does. Null for the
            platform. (`ownerId`)
        name: What the group is called, at least one character.
        id: Id of the group, made up by the service.
        created_date: When the group was made, as ISO 8601 text with date, time and zone. (`createdDate`)
        created_by: Id of the user who made the group. (`createdBy`)
        updated_date: When the group last changed, as ISO 8601 text with date, time and zone. (`updatedDate`)
        updated_by: Id of the user who last changed the group. (`updatedBy`)
        status: Whether the group is in use or deleted.
        e_tag: Version tag of the group; each change gives it a new one. `groups.update_group` asks for it. (`eTag`)
        sub_type: What a company group is for. Needed for a company group; a distribution list (SDL) has none.
            (`subType`)
        referrer: Company that brought this one to Symphony. Needed for a company group; a distribution list (SDL)
            has none.
        members: The people in the group; empty or absent where there are none.
        profile: What the directory shows about the group; only distribution lists (SDL) have one.
        visibility_restriction: Whom the visibility of the group is restricted to; absent without a restriction.
            (`visibilityRestriction`)
        implicit_connection: Who is connected to the group without asking; absent if nobody is.
            (`implicitConnection`)
        interaction_transfer: Restrictions on the hand-over of conversations with the group to its members; absent
            without any. (`interactionTransfer`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    type_: str | None | Unset = UNSET
    owner_type: GroupOwnerType | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    created_date: str | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    updated_date: str | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    status: GroupStatus | None | Unset = UNSET
    e_tag: str | None | Unset = UNSET
    sub_type: GroupSubType | None | Unset = UNSET
    referrer: str | None | Unset = UNSET
    members: list[ReadGroupMember] | None | Unset = UNSET
    profile: GroupProfile | None | Unset = UNSET
    visibility_restriction: GroupVisibilityRestriction | None | Unset = UNSET
    implicit_connection: GroupImplicitConnection | None | Unset = UNSET
    interaction_transfer: GroupInteractionTransfer | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "ownerType",
            "ownerId",
            "name",
            "id",
            "createdDate",
            "createdBy",
            "updatedDate",
            "updatedBy",
            "status",
            "eTag",
            "subType",
            "referrer",
            "members",
            "profile",
            "visibilityRestriction",
            "implicitConnection",
            "interactionTransfer",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "ReadGroup")
        self = object.__new__(cls)
        get = src_dict.get
        self.type_ = get("type", UNSET)
        self.owner_id = get("ownerId", UNSET)
        self.name = get("name", UNSET)
        self.id = get("id", UNSET)
        self.created_date = get("createdDate", UNSET)
        self.created_by = get("createdBy", UNSET)
        self.updated_date = get("updatedDate", UNSET)
        self.updated_by = get("updatedBy", UNSET)
        self.e_tag = get("eTag", UNSET)
        self.referrer = get("referrer", UNSET)
        at = ""
        try:
            at = "ownerType"
            self.owner_type = (
                value if (value := get(at, UNSET)) is UNSET or value is None else GroupOwnerType.from_json(value)
            )
            at = "status"
            self.status = value if (value := get(at, UNSET)) is UNSET or value is None else GroupStatus.from_json(value)
            at = "subType"
            self.sub_type = (
                value if (value := get(at, UNSET)) is UNSET or value is None else GroupSubType.from_json(value)
            )
            at = "members"
            self.members = decode_list(ReadGroupMember.from_dict, get(at, UNSET))
            at = "profile"
            self.profile = (
                value if (value := get(at, UNSET)) is UNSET or value is None else GroupProfile.from_dict(value)
            )
            at = "visibilityRestriction"
            self.visibility_restriction = (
                value
                if (value := get(at, UNSET)) is UNSET or value is None
                else GroupVisibilityRestriction.from_dict(value)
            )
            at = "implicitConnection"
            self.implicit_connection = (
                value
                if (value := get(at, UNSET)) is UNSET or value is None
                else GroupImplicitConnection.from_dict(value)
            )
            at = "interactionTransfer"
            self.interaction_transfer = (
                value
                if (value := get(at, UNSET)) is UNSET or value is None
                else GroupInteractionTransfer.from_dict(value)
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
        if self.type_ is not UNSET:
            out["type"] = self.type_
        if self.owner_type is not UNSET:
            out["ownerType"] = self.owner_type
        if self.owner_id is not UNSET:
            out["ownerId"] = self.owner_id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.id is not UNSET:
            out["id"] = self.id
        if self.created_date is not UNSET:
            out["createdDate"] = self.created_date
        if self.created_by is not UNSET:
            out["createdBy"] = self.created_by
        if self.updated_date is not UNSET:
            out["updatedDate"] = self.updated_date
        if self.updated_by is not UNSET:
            out["updatedBy"] = self.updated_by
        if self.status is not UNSET:
            out["status"] = self.status
        if self.e_tag is not UNSET:
            out["eTag"] = self.e_tag
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
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .group_implicit_connection import GroupImplicitConnection  # noqa: E402
from .group_interaction_transfer import GroupInteractionTransfer  # noqa: E402
from .group_owner_type import GroupOwnerType  # noqa: E402
from .group_profile import GroupProfile  # noqa: E402
from .group_status import GroupStatus  # noqa: E402
from .group_sub_type import GroupSubType  # noqa: E402
from .group_visibility_restriction import GroupVisibilityRestriction  # noqa: E402
from .read_group_member import ReadGroupMember  # noqa: E402
