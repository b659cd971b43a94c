# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model SdlGroup."""

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
class SdlGroup(Model):
    """A Symphony Distribution List (SDL): a group of people whom others can chat with as if with one person.

    Attributes:
        group_id: Id of the group in this service; the groups service uses another. (`groupId`)
        name: What the group is called.
        username: Name of the account that stands for the group.
        type_: What kind of group it is, always `SDL` here. (`type`)
        active: True while the group is in use; false once it is deleted.
        display_name: What others see the group called in the directory and in conversations. (`displayName`)
        company_name: Company that the group belongs to. (`companyName`)
        email: Email address at which the group is reached.
        members: The people in the group.
        restricted_tenants: Ids of the tenants that the restriction of the group names; empty or absent without one.
            (`restrictedTenants`)
        avatars: Pictures of the group, one for each size.
        e_tag: Version tag of the group; each change gives it a new one. (`eTag`)
        created_date: When the group was made, in milliseconds since 1970 (UTC). (`createdDate`)
        created_by: Who made the group. (`createdBy`)
        updated_date: When the group last changed, in milliseconds since 1970 (UTC). (`updatedDate`)
        updated_by: Who last changed the group. (`updatedBy`)
        market_coverage: Markets that the group covers, such as `EMEA`. (`marketCoverage`)
        instrument: Financial instruments that the group deals with.
        responsibility: What the group is responsible for.
        function: Business functions that the group serves.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    group_id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    username: str | None | Unset = UNSET
    type_: SdlGroupType | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    members: list[SdlGroupMember] | None | Unset = UNSET
    restricted_tenants: list[int] | None | Unset = UNSET
    avatars: AvatarImages | None | Unset = UNSET
    e_tag: str | None | Unset = UNSET
    created_date: int | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    updated_date: int | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    market_coverage: list[str] | None | Unset = UNSET
    instrument: list[str] | None | Unset = UNSET
    responsibility: list[str] | None | Unset = UNSET
    function: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "groupId",
            "name",
            "username",
            "type",
            "active",
            "displayName",
            "companyName",
            "email",
            "members",
            "restrictedTenants",
            "avatars",
            "eTag",
            "createdDate",
            "createdBy",
            "updatedDate",
            "updatedBy",
            "marketCoverage",
            "instrument",
            "responsibility",
            "function",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "SdlGroup")
        self = object.__new__(cls)
        get = src_dict.get
        self.group_id = get("groupId", UNSET)
        self.name = get("name", UNSET)
        self.username = get("username", UNSET)
        self.active = get("active", UNSET)
        self.display_name = get("displayName", UNSET)
        self.company_name = get("companyName", UNSET)
        self.email = get("email", UNSET)
        self.restricted_tenants = get("restrictedTenants", UNSET)
        self.e_tag = get("eTag", UNSET)
        self.created_date = get("createdDate", UNSET)
        self.created_by = get("createdBy", UNSET)
        self.updated_date = get("updatedDate", UNSET)
        self.updated_by = get("updatedBy", UNSET)
        self.market_coverage = get("marketCoverage", UNSET)
        self.instrument = get("instrument", UNSET)
        self.responsibility = get("responsibility", UNSET)
        self.function = get("function", UNSET)
        at = ""
        try:
            at = "type"
            self.type_ = value if (value := get(at, UNSET)) is UNSET or value is None else SdlGroupType.from_json(value)
            at = "members"
            self.members = decode_list(SdlGroupMember.from_dict, get(at, UNSET))
            at = "avatars"
            self.avatars = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AvatarImages.from_dict(value)
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
        if self.group_id is not UNSET:
            out["groupId"] = self.group_id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.username is not UNSET:
            out["username"] = self.username
        if self.type_ is not UNSET:
            out["type"] = self.type_
        if self.active is not UNSET:
            out["active"] = self.active
        if self.display_name is not UNSET:
            out["displayName"] = self.display_name
        if self.company_name is not UNSET:
            out["companyName"] = self.company_name
        if self.email is not UNSET:
            out["email"] = self.email
        if self.members is not UNSET:
            out["members"] = encode(self.members, extras=extras)
        if self.restricted_tenants is not UNSET:
            out["restrictedTenants"] = self.restricted_tenants
        if self.avatars is not UNSET:
            out["avatars"] = self.avatars.to_dict(extras=extras) if self.avatars else self.avatars
        if self.e_tag is not UNSET:
            out["eTag"] = self.e_tag
        if self.created_date is not UNSET:
            out["createdDate"] = self.created_date
        if self.created_by is not UNSET:
            out["createdBy"] = self.created_by
        if self.updated_date is not UNSET:
            out["updatedDate"] = self.updated_date
        if self.updated_by is not UNSET:
            out["updatedBy"] = self.updated_by
        if self.market_coverage is not UNSET:
            out["marketCoverage"] = self.market_coverage
        if self.instrument is not UNSET:
            out["instrument"] = self.instrument
        if self.responsibility is not UNSET:
            out["responsibility"] = self.responsibility
        if self.function is not UNSET:
            out["function"] = self.function
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .avatar_images import AvatarImages  # noqa: E402
from .sdl_group_member import SdlGroupMember  # noqa: E402
from .sdl_group_type import SdlGroupType  # noqa: E402
