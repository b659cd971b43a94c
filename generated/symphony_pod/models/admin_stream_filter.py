# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model AdminStreamFilter."""

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
class AdminStreamFilter(Model):
    """Which streams of the company to list. Every part is optional, and a stream must meet all that are given.

    Attributes:
        stream_types: The types to list: IM, MIM (group IM) and ROOM. Leave it out for all of them. (`streamTypes`)
        scope: `INTERNAL` for rooms that keep to the company, `EXTERNAL` for rooms open to other companies. Both
            when absent.
        origin: `INTERNAL` for rooms created by a user of the company, `EXTERNAL` for those created at another one.
            Both when absent.
        status: `ACTIVE` for rooms in use, `INACTIVE` for deactivated ones. Both when absent.
        privacy: `PUBLIC` for rooms that anyone in the company can find and join, `PRIVATE` for the others. Both
            when absent.
        start_date: Start of the span in which the membership changed, in epoch milliseconds (UTC). (`startDate`)
        end_date: End of that span, in epoch milliseconds (UTC). Now, when absent. (`endDate`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    stream_types: list[AdminStreamType] | None | Unset = UNSET
    scope: StreamScope | None | Unset = UNSET
    origin: StreamOrigin | None | Unset = UNSET
    status: StreamStatus | None | Unset = UNSET
    privacy: StreamPrivacy | None | Unset = UNSET
    start_date: int | None | Unset = UNSET
    end_date: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "streamTypes",
            "scope",
            "origin",
            "status",
            "privacy",
            "startDate",
            "endDate",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "AdminStreamFilter")
        self = object.__new__(cls)
        get = src_dict.get
        self.start_date = get("startDate", UNSET)
        self.end_date = get("endDate", UNSET)
        at = ""
        try:
            at = "streamTypes"
            self.stream_types = decode_list(AdminStreamType.from_dict, get(at, UNSET))
            at = "scope"
            self.scope = value if (value := get(at, UNSET)) is UNSET or value is None else StreamScope.from_json(value)
            at = "origin"
            self.origin = (
                value if (value := get(at, UNSET)) is UNSET or value is None else StreamOrigin.from_json(value)
            )
            at = "status"
            self.status = (
                value if (value := get(at, UNSET)) is UNSET or value is None else StreamStatus.from_json(value)
            )
            at = "privacy"
            self.privacy = (
                value if (value := get(at, UNSET)) is UNSET or value is None else StreamPrivacy.from_json(value)
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
        if self.stream_types is not UNSET:
            out["streamTypes"] = encode(self.stream_types, extras=extras)
        if self.scope is not UNSET:
            out["scope"] = self.scope
        if self.origin is not UNSET:
            out["origin"] = self.origin
        if self.status is not UNSET:
            out["status"] = self.status
        if self.privacy is not UNSET:
            out["privacy"] = self.privacy
        if self.start_date is not UNSET:
            out["startDate"] = self.start_date
        if self.end_date is not UNSET:
            out["endDate"] = self.end_date
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .admin_stream_type import AdminStreamType  # noqa: E402
from .stream_origin import StreamOrigin  # noqa: E402
from .stream_privacy import StreamPrivacy  # noqa: E402
from .stream_scope import StreamScope  # noqa: E402
from .stream_status import StreamStatus  # noqa: E402
