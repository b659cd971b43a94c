# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserAttributes."""

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
class UserAttributes(Model):
    """What is said of the owner of an account, in the older, shorter form.

    Attributes:
        email_address: Where to write to the owner; no two accounts of the Pod share one. At most 256 characters.
            (`emailAddress`)
        first_name: Given name, of at most 64 characters; a service account may have none. (`firstName`)
        last_name: Family name, of at most 64 characters; a service account may have none. (`lastName`)
        user_name: The name for logging in, unique among the accounts and application ids of the Pod. At most 256
            characters. (`userName`)
        display_name: The name that other users see, of at most 256 characters. (`displayName`)
        company_name: The company of the owner; the Pod's own company when left out at creation. (`companyName`)
        department: Part of the company in which the owner works.
        division: Larger unit of the company that the department belongs to.
        title: Job title, as it stands on a business card.
        work_phone_number: Office telephone, with the country code (`+12125550142`). (`workPhoneNumber`)
        mobile_phone_number: Mobile telephone, with the country code. (`mobilePhoneNumber`)
        sms_number: Telephone for text messages. (`smsNumber`)
        account_type: What kind of account it is: NORMAL for a person, SYSTEM for a service account (a program), SDL
            for a Symphony distribution list. NORMAL when left out at creation. (`accountType`)
        location: City or office in which the owner works.
        job_function: Kind of work, such as Trader, Sales, Research Analyst or Developer. (`jobFunction`)
        asset_classes: What the owner deals in: Commodities, Currencies, Equities, Fixed Income. (`assetClasses`)
        industries: Sectors that the owner covers, such as Financials, Healthcare or Technology.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    email_address: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    user_name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    department: str | None | Unset = UNSET
    division: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    work_phone_number: str | None | Unset = UNSET
    mobile_phone_number: str | None | Unset = UNSET
    sms_number: str | None | Unset = UNSET
    account_type: AccountType | None | Unset = UNSET
    location: str | None | Unset = UNSET
    job_function: str | None | Unset = UNSET
    asset_classes: list[str] | None | Unset = UNSET
    industries: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "emailAddress",
            "firstName",
            "lastName",
            "userName",
            "displayName",
            "companyName",
            "department",
            "division",
            "title",
            "workPhoneNumber",
            "mobilePhoneNumber",
            "smsNumber",
            "accountType",
            "location",
            "jobFunction",
            "assetClasses",
            "industries",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserAttributes")
        self = object.__new__(cls)
        get = src_dict.get
        self.email_address = get("emailAddress", UNSET)
        self.first_name = get("firstName", UNSET)
        self.last_name = get("lastName", UNSET)
        self.user_name = get("userName", UNSET)
        self.display_name = get("displayName", UNSET)
        self.company_name = get("companyName", UNSET)
        self.department = get("department", UNSET)
        self.division = get("division", UNSET)
        self.title = get("title", UNSET)
        self.work_phone_number = get("workPhoneNumber", UNSET)
        self.mobile_phone_number = get("mobilePhoneNumber", UNSET)
        self.sms_number = get("smsNumber", UNSET)
        self.location = get("location", UNSET)
        self.job_function = get("jobFunction", UNSET)
        self.asset_classes = get("assetClasses", UNSET)
        self.industries = get("industries", UNSET)
        at = ""
        try:
            at = "accountType"
            self.account_type = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AccountType.from_json(value)
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
        if self.email_address is not UNSET:
            out["emailAddress"] = self.email_address
        if self.first_name is not UNSET:
            out["firstName"] = self.first_name
        if self.last_name is not UNSET:
            out["lastName"] = self.last_name
        if self.user_name is not UNSET:
            out["userName"] = self.user_name
        if self.display_name is not UNSET:
            out["displayName"] = self.display_name
        if self.company_name is not UNSET:
            out["companyName"] = self.company_name
        if self.department is not UNSET:
            out["department"] = self.department
        if self.division is not UNSET:
            out["division"] = self.division
        if self.title is not UNSET:
            out["title"] = self.title
        if self.work_phone_number is not UNSET:
            out["workPhoneNumber"] = self.work_phone_number
        if self.mobile_phone_number is not UNSET:
            out["mobilePhoneNumber"] = self.mobile_phone_number
        if self.sms_number is not UNSET:
            out["smsNumber"] = self.sms_number
        if self.account_type is not UNSET:
            out["accountType"] = self.account_type
        if self.location is not UNSET:
            out["location"] = self.location
        if self.job_function is not UNSET:
            out["jobFunction"] = self.job_function
        if self.asset_classes is not UNSET:
            out["assetClasses"] = self.asset_classes
        if self.industries is not UNSET:
            out["industries"] = self.industries
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .account_type import AccountType  # noqa: E402
