# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserV2."""

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
class UserV2(Model):
    """A user as the directory shows it: name, company and contact details. What the caller may not see is left out.

    Attributes:
        id: The user id, a 64-bit number that never changes; bits 36 to 62 tell which Pod (which company) the user
            belongs to.
        email_address: The address of the user's business mailbox; it can change, so remember users by `id`.
            (`emailAddress`)
        first_name: Given name; null or absent for a service account. (`firstName`)
        last_name: Family name; null or absent for a service account. (`lastName`)
        display_name: The full name that others see in conversations, also for a service account. (`displayName`)
        title: What the user's business card says, such as Director; often absent for a service account.
        company: The company the user works for, as its Pod names it.
        username: The name with which the user logs in; it need not be the email address.
        location: The city or office where the user works; given for users of the caller's own company.
        account_type: `NORMAL` for a person, `SYSTEM` for a service account (a bot or other program), `SDL` for a
            Symphony distribution list, a group of users under one name. (`accountType`)
        avatars: The user's picture, once in each size that the Pod keeps.
        work_phone_number: Office telephone number; sent only to an application that holds the extended permission
            for users or contacts. (`workPhoneNumber`)
        mobile_phone_number: Cell phone number; sent only to an application that holds the extended permission for
            users or contacts. (`mobilePhoneNumber`)
        job_function: The kind of work, such as Sales or Trading; sent only to an application that holds the
            extended permission for users or contacts. (`jobFunction`)
        department: The part of the company where the user works; given for users of the caller's own company, to an
            application that holds the extended permission for users or contacts.
        division: The business line above the department; sent only to an application that holds the extended
            permission for users or contacts.
        roles: Names of the roles that the user holds in the Pod, such as `INDIVIDUAL` (an ordinary user) or
            `SUPER_ADMINISTRATOR`; a Pod can send names not listed here.
        user_metadata: Whatever else the company keeps about the user, by key; a value is a text, a list of texts or
            any other JSON. (`userMetadata`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    id: int | None | Unset = UNSET
    email_address: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    username: str | None | Unset = UNSET
    location: str | None | Unset = UNSET
    account_type: AccountType | None | Unset = UNSET
    avatars: list[Avatar] | None | Unset = UNSET
    work_phone_number: str | None | Unset = UNSET
    mobile_phone_number: str | None | Unset = UNSET
    job_function: str | None | Unset = UNSET
    department: str | None | Unset = UNSET
    division: str | None | Unset = UNSET
    roles: list[str] | None | Unset = UNSET
    user_metadata: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "emailAddress",
            "firstName",
            "lastName",
            "displayName",
            "title",
            "company",
            "username",
            "location",
            "accountType",
            "avatars",
            "workPhoneNumber",
            "mobilePhoneNumber",
            "jobFunction",
            "department",
            "division",
            "roles",
            "userMetadata",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserV2")
        self = object.__new__(cls)
        get = src_dict.get
        self.id = get("id", UNSET)
        self.email_address = get("emailAddress", UNSET)
        self.first_name = get("firstName", UNSET)
        self.last_name = get("lastName", UNSET)
        self.display_name = get("displayName", UNSET)
        self.title = get("title", UNSET)
        self.company = get("company", UNSET)
        self.username = get("username", UNSET)
        self.location = get("location", UNSET)
        self.work_phone_number = get("workPhoneNumber", UNSET)
        self.mobile_phone_number = get("mobilePhoneNumber", UNSET)
        self.job_function = get("jobFunction", UNSET)
        self.department = get("department", UNSET)
        self.division = get("division", UNSET)
        self.roles = get("roles", UNSET)
        self.user_metadata = get("userMetadata", UNSET)
        at = ""
        try:
            at = "accountType"
            self.account_type = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AccountType.from_json(value)
            )
            at = "avatars"
            self.avatars = decode_list(Avatar.from_dict, get(at, UNSET))
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
        if self.email_address is not UNSET:
            out["emailAddress"] = self.email_address
        if self.first_name is not UNSET:
            out["firstName"] = self.first_name
        if self.last_name is not UNSET:
            out["lastName"] = self.last_name
        if self.display_name is not UNSET:
            out["displayName"] = self.display_name
        if self.title is not UNSET:
            out["title"] = self.title
        if self.company is not UNSET:
            out["company"] = self.company
        if self.username is not UNSET:
            out["username"] = self.username
        if self.location is not UNSET:
            out["location"] = self.location
        if self.account_type is not UNSET:
            out["accountType"] = self.account_type
        if self.avatars is not UNSET:
            out["avatars"] = encode(self.avatars, extras=extras)
        if self.work_phone_number is not UNSET:
            out["workPhoneNumber"] = self.work_phone_number
        if self.mobile_phone_number is not UNSET:
            out["mobilePhoneNumber"] = self.mobile_phone_number
        if self.job_function is not UNSET:
            out["jobFunction"] = self.job_function
        if self.department is not UNSET:
            out["department"] = self.department
        if self.division is not UNSET:
            out["division"] = self.division
        if self.roles is not UNSET:
            out["roles"] = self.roles
        if self.user_metadata is not UNSET:
            out["userMetadata"] = self.user_metadata
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .account_type import AccountType  # noqa: E402
from .avatar import Avatar  # noqa: E402
