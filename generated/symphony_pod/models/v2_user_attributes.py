# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model V2UserAttributes."""

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
class V2UserAttributes(Model):
    """What is said of the owner of an account: name, contact data, work, and keys for logging in.

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
        two_factor_auth_phone: Telephone to which the codes for two-factor login go. (`twoFactorAuthPhone`)
        sms_number: Telephone for text messages. (`smsNumber`)
        account_type: What kind of account it is: NORMAL for a person, SYSTEM for a service account (a program), SDL
            for a Symphony distribution list. NORMAL when left out at creation. (`accountType`)
        location: City or office in which the owner works.
        recommended_language: The language to propose to the owner, such as `english`. (`recommendedLanguage`)
        job_function: Kind of work, such as Trader, Sales, Research Analyst or Developer. (`jobFunction`)
        asset_classes: What the owner deals in: Commodities, Currencies, Equities, Fixed Income. (`assetClasses`)
        industries: Sectors that the owner covers, such as Financials, Healthcare or Technology.
        market_coverage: Regions that the owner covers, such as EMEA. (`marketCoverage`)
        responsibility: What the owner is in charge of, such as BAU (business as usual).
        function: Steps of the trade in which the owner works, such as Trade Management or Trade Processing.
        instrument: Financial instruments that the owner handles, such as Equities or Securities.
        current_key: The RSA key with which a service account signs its logins now; absent where there is none.
            (`currentKey`)
        previous_key: The key that `currentKey` replaced, good until it expires; absent where no key was replaced.
            (`previousKey`)
        user_metadata: Further data of the company's own, by key; each value is a text or a list of texts.
            (`userMetadata`)
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
    two_factor_auth_phone: str | None | Unset = UNSET
    sms_number: str | None | Unset = UNSET
    account_type: AccountType | None | Unset = UNSET
    location: str | None | Unset = UNSET
    recommended_language: str | None | Unset = UNSET
    job_function: str | None | Unset = UNSET
    asset_classes: list[str] | None | Unset = UNSET
    industries: list[str] | None | Unset = UNSET
    market_coverage: list[str] | None | Unset = UNSET
    responsibility: list[str] | None | Unset = UNSET
    function: list[str] | None | Unset = UNSET
    instrument: list[str] | None | Unset = UNSET
    current_key: V2UserKeyRequest | None | Unset = UNSET
    previous_key: V2UserKeyRequest | None | Unset = UNSET
    user_metadata: dict[str, Any] | None | Unset = UNSET
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
            "twoFactorAuthPhone",
            "smsNumber",
            "accountType",
            "location",
            "recommendedLanguage",
            "jobFunction",
            "assetClasses",
            "industries",
            "marketCoverage",
            "responsibility",
            "function",
            "instrument",
            "currentKey",
            "previousKey",
            "userMetadata",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "V2UserAttributes")
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
        self.two_factor_auth_phone = get("twoFactorAuthPhone", UNSET)
        self.sms_number = get("smsNumber", UNSET)
        self.location = get("location", UNSET)
        self.recommended_language = get("recommendedLanguage", UNSET)
        self.job_function = get("jobFunction", UNSET)
        self.asset_classes = get("assetClasses", UNSET)
        self.industries = get("industries", UNSET)
        self.market_coverage = get("marketCoverage", UNSET)
        self.responsibility = get("responsibility", UNSET)
        self.function = get("function", UNSET)
        self.instrument = get("instrument", UNSET)
        self.user_metadata = get("userMetadata", UNSET)
        at = ""
        try:
            at = "accountType"
            self.account_type = (
                value if (value := get(at, UNSET)) is UNSET or value is None else AccountType.from_json(value)
            )
            at = "currentKey"
            self.current_key = (
                value if (value := get(at, UNSET)) is UNSET or value is None else V2UserKeyRequest.from_dict(value)
            )
            at = "previousKey"
            self.previous_key = (
                value if (value := get(at, UNSET)) is UNSET or value is None else V2UserKeyRequest.from_dict(value)
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
        if self.two_factor_auth_phone is not UNSET:
            out["twoFactorAuthPhone"] = self.two_factor_auth_phone
        if self.sms_number is not UNSET:
            out["smsNumber"] = self.sms_number
        if self.account_type is not UNSET:
            out["accountType"] = self.account_type
        if self.location is not UNSET:
            out["location"] = self.location
        if self.recommended_language is not UNSET:
            out["recommendedLanguage"] = self.recommended_language
        if self.job_function is not UNSET:
            out["jobFunction"] = self.job_function
        if self.asset_classes is not UNSET:
            out["assetClasses"] = self.asset_classes
        if self.industries is not UNSET:
            out["industries"] = self.industries
        if self.market_coverage is not UNSET:
            out["marketCoverage"] = self.market_coverage
        if self.responsibility is not UNSET:
            out["responsibility"] = self.responsibility
        if self.function is not UNSET:
            out["function"] = self.function
        if self.instrument is not UNSET:
            out["instrument"] = self.instrument
        if self.current_key is not UNSET:
            out["currentKey"] = self.current_key.to_dict(extras=extras) if self.current_key else self.current_key
        if self.previous_key is not UNSET:
            out["previousKey"] = self.previous_key.to_dict(extras=extras) if self.previous_key else self.previous_key
        if self.user_metadata is not UNSET:
            out["userMetadata"] = self.user_metadata
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .account_type import AccountType  # noqa: E402
from .v2_user_key_request import V2UserKeyRequest  # noqa: E402
