# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model GroupProfile."""

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
class GroupProfile(Model):
    """What the directory shows about a distribution list (SDL). Company groups have no profile.

    Attributes:
        display_name: What others see the group called, at least one character. Should equal the group's `name`.
            (`displayName`)
        company_name: Company that the group belongs to. Should equal the name of the owner's company.
            (`companyName`)
        email: Email address at which the group is reached.
        mobile: Mobile telephone number of the group.
        job_title: What the group does, in the place of a person's job title. (`jobTitle`)
        job_role: Professional role that the group plays, such as `Trader`. (`jobRole`)
        job_department: Department that the group belongs to. (`jobDepartment`)
        job_division: Division that the group belongs to. (`jobDivision`)
        job_phone: Office telephone number of the group. (`jobPhone`)
        job_city: City in which the group works. (`jobCity`)
        industry_of_interest: Industries that the group follows. (`industryOfInterest`)
        asset_classes_of_interest: Asset classes that the group follows. (`assetClassesOfInterest`)
        market_coverage: Markets that the group covers, such as `EMEA`; no two alike. (`marketCoverage`)
        responsibility: What the group is responsible for; no two alike.
        function: Business functions that the group serves; no two alike.
        instrument: Financial instruments that the group deals with; no two alike.
        id: Id of the profile itself.
        avatars: Pictures of the group, one for each size.
        additional_properties: Fields that the contract does not know, as JSON.
    """

    display_name: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    mobile: str | None | Unset = UNSET
    job_title: str | None | Unset = UNSET
    job_role: str | None | Unset = UNSET
    job_department: str | None | Unset = UNSET
    job_division: str | None | Unset = UNSET
    job_phone: str | None | Unset = UNSET
    job_city: str | None | Unset = UNSET
    industry_of_interest: list[str] | None | Unset = UNSET
    asset_classes_of_interest: list[str] | None | Unset = UNSET
    market_coverage: list[str] | None | Unset = UNSET
    responsibility: list[str] | None | Unset = UNSET
    function: list[str] | None | Unset = UNSET
    instrument: list[str] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    avatars: list[Avatar] | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "displayName",
            "companyName",
            "email",
            "mobile",
            "jobTitle",
            "jobRole",
            "jobDepartment",
            "jobDivision",
            "jobPhone",
            "jobCity",
            "industryOfInterest",
            "assetClassesOfInterest",
            "marketCoverage",
            "responsibility",
            "function",
            "instrument",
            "id",
            "avatars",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "GroupProfile")
        self = object.__new__(cls)
        get = src_dict.get
        self.display_name = get("displayName", UNSET)
        self.company_name = get("companyName", UNSET)
        self.email = get("email", UNSET)
        self.mobile = get("mobile", UNSET)
        self.job_title = get("jobTitle", UNSET)
        self.job_role = get("jobRole", UNSET)
        self.job_department = get("jobDepartment", UNSET)
        self.job_division = get("jobDivision", UNSET)
        self.job_phone = get("jobPhone", UNSET)
        self.job_city = get("jobCity", UNSET)
        self.industry_of_interest = get("industryOfInterest", UNSET)
        self.asset_classes_of_interest = get("assetClassesOfInterest", UNSET)
        self.market_coverage = get("marketCoverage", UNSET)
        self.responsibility = get("responsibility", UNSET)
        self.function = get("function", UNSET)
        self.instrument = get("instrument", UNSET)
        self.id = get("id", UNSET)
        at = ""
        try:
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
        if self.display_name is not UNSET:
            out["displayName"] = self.display_name
        if self.company_name is not UNSET:
            out["companyName"] = self.company_name
        if self.email is not UNSET:
            out["email"] = self.email
        if self.mobile is not UNSET:
            out["mobile"] = self.mobile
        if self.job_title is not UNSET:
            out["jobTitle"] = self.job_title
        if self.job_role is not UNSET:
            out["jobRole"] = self.job_role
        if self.job_department is not UNSET:
            out["jobDepartment"] = self.job_department
        if self.job_division is not UNSET:
            out["jobDivision"] = self.job_division
        if self.job_phone is not UNSET:
            out["jobPhone"] = self.job_phone
        if self.job_city is not UNSET:
            out["jobCity"] = self.job_city
        if self.industry_of_interest is not UNSET:
            out["industryOfInterest"] = self.industry_of_interest
        if self.asset_classes_of_interest is not UNSET:
            out["assetClassesOfInterest"] = self.asset_classes_of_interest
        if self.market_coverage is not UNSET:
            out["marketCoverage"] = self.market_coverage
        if self.responsibility is not UNSET:
            out["responsibility"] = self.responsibility
        if self.function is not UNSET:
            out["function"] = self.function
        if self.instrument is not UNSET:
            out["instrument"] = self.instrument
        if self.id is not UNSET:
            out["id"] = self.id
        if self.avatars is not UNSET:
            out["avatars"] = encode(self.avatars, extras=extras)
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .avatar import Avatar  # noqa: E402
