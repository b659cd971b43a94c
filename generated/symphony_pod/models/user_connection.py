# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The model UserConnection."""

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
class UserConnection(Model):
    """How the caller and another user stand, and when that came about.

    Attributes:
        user_id: The id of the other user, never the caller's own. (`userId`)
        status: `PENDING_INCOMING` when the other user waits for the caller's answer, `PENDING_OUTGOING` when the
            caller waits, else `ACCEPTED` or `REJECTED`.
        first_requested_at: When one of the two first asked, in milliseconds since 1970 (UTC); can be absent, above
            all for users of one Pod, who need not ask. (`firstRequestedAt`)
        updated_at: When the connection last changed, in milliseconds since 1970 (UTC); can be absent. (`updatedAt`)
        request_counter: How many times a connection has been asked for; can be absent, above all for users of one
            Pod. (`requestCounter`)
        additional_properties: Fields that the contract does not know, as JSON.
    """

    user_id: int | None | Unset = UNSET
    status: ConnectionStatus | None | Unset = UNSET
    first_requested_at: int | None | Unset = UNSET
    updated_at: int | None | Unset = UNSET
    request_counter: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = NO_EXTRAS

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset(
        (
            "userId",
            "status",
            "firstRequestedAt",
            "updatedAt",
            "requestCounter",
        )
    )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        if src_dict.__class__ is not dict:
            src_dict = checked_mapping(src_dict, "UserConnection")
        self = object.__new__(cls)
        get = src_dict.get
        self.user_id = get("userId", UNSET)
        self.first_requested_at = get("firstRequestedAt", UNSET)
        self.updated_at = get("updatedAt", UNSET)
        self.request_counter = get("requestCounter", UNSET)
        at = ""
        try:
            at = "status"
            self.status = (
                value if (value := get(at, UNSET)) is UNSET or value is None else ConnectionStatus.from_json(value)
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
        if self.user_id is not UNSET:
            out["userId"] = self.user_id
        if self.status is not UNSET:
            out["status"] = self.status
        if self.first_requested_at is not UNSET:
            out["firstRequestedAt"] = self.first_requested_at
        if self.updated_at is not UNSET:
            out["updatedAt"] = self.updated_at
        if self.request_counter is not UNSET:
            out["requestCounter"] = self.request_counter
        if extras and self.additional_properties:
            out.update(self.additional_properties)
        return out


# Imported last, so that models may refer to each other in circles.
from .connection_status import ConnectionStatus  # noqa: E402
