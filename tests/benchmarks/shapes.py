"""The three answers as msgspec Structs, written by hand: how fast decoding can be when nothing need be tolerated.

An unknown enumeration value is an error here, and an unknown field is dropped.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:

    class Struct:
        """Stands for ``msgspec.Struct``, which only the benchmarks' environment has."""

        def __init_subclass__(cls, *, rename: str, omit_defaults: bool) -> None: ...

else:
    from msgspec import Struct


class AccountType(Enum):
    NORMAL = "NORMAL"
    SYSTEM = "SYSTEM"
    SDL = "SDL"


class AccountStatus(Enum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


class Key(Struct, rename="camel", omit_defaults=True):
    key: str | None = None
    expiration_date: int | None = None
    action: str | None = None


class Attributes(Struct, rename="camel", omit_defaults=True):
    email_address: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    user_name: str | None = None
    display_name: str | None = None
    company_name: str | None = None
    department: str | None = None
    division: str | None = None
    title: str | None = None
    work_phone_number: str | None = None
    mobile_phone_number: str | None = None
    two_factor_auth_phone: str | None = None
    sms_number: str | None = None
    account_type: AccountType | None = None
    location: str | None = None
    recommended_language: str | None = None
    job_function: str | None = None
    asset_classes: list[str] | None = None
    industries: list[str] | None = None
    market_coverage: list[str] | None = None
    responsibility: list[str] | None = None
    function: list[str] | None = None
    instrument: list[str] | None = None
    current_key: Key | None = None
    previous_key: Key | None = None
    user_metadata: dict[str, Any] | None = None


class SystemInfo(Struct, rename="camel", omit_defaults=True):
    id: int | None = None
    status: AccountStatus | None = None
    suspended: bool | None = None
    suspended_until: int | None = None
    suspension_reason: str | None = None
    created_date: int | None = None
    created_by: str | None = None
    last_updated_date: int | None = None
    last_login_date: int | None = None
    last_password_reset: int | None = None
    deactivated_date: int | None = None


class Avatar(Struct, rename="camel", omit_defaults=True):
    size: str | None = None
    url: str | None = None


class User(Struct, rename="camel", omit_defaults=True):
    user_attributes: Attributes | None = None
    user_system_info: SystemInfo | None = None
    features: list[int] | None = None
    apps: list[int] | None = None
    groups: list[int] | None = None
    roles: list[str] | None = None
    disclaimers: list[int] | None = None
    avatar: Avatar | None = None


class UserCreate(Struct, rename="camel", omit_defaults=True):
    user_attributes: Attributes | None = None
    roles: list[str] | None = None


class StreamAttributes(Struct, rename="camel", omit_defaults=True):
    room_name: str | None = None
    room_description: str | None = None
    members: list[int] | None = None
    created_by_user_id: int | None = None
    created_date: int | None = None
    last_modified_date: int | None = None
    origin_company: str | None = None
    origin_company_id: int | None = None
    members_count: int | None = None
    last_message_date: int | None = None
    group_chat: bool | None = None


class Stream(Struct, rename="camel", omit_defaults=True):
    id: str | None = None
    is_external: bool | None = None
    is_active: bool | None = None
    is_public: bool | None = None
    type: str | None = None
    cross_pod: bool | None = None
    origin: str | None = None
    attributes: StreamAttributes | None = None


class StreamKind(Struct, rename="camel", omit_defaults=True):
    type: str | None = None


class StreamFilter(Struct, rename="camel", omit_defaults=True):
    stream_types: list[StreamKind] | None = None
    scope: str | None = None
    origin: str | None = None
    status: str | None = None
    privacy: str | None = None
    start_date: int | None = None
    end_date: int | None = None


class Streams(Struct, rename="camel", omit_defaults=True):
    count: int | None = None
    skip: int | None = None
    limit: int | None = None
    filter: StreamFilter | None = None
    streams: list[Stream] | None = None


class MemberUser(Struct, rename="camel", omit_defaults=True):
    user_id: int | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    display_name: str | None = None
    company: str | None = None
    company_id: int | None = None
    is_external: bool | None = None


class Member(Struct, rename="camel", omit_defaults=True):
    user: MemberUser | None = None
    is_owner: bool | None = None
    is_creator: bool | None = None
    join_date: int | None = None
    added_through_groups: list[int] | None = None


class Members(Struct, rename="camel", omit_defaults=True):
    count: int | None = None
    skip: int | None = None
    limit: int | None = None
    members: list[Member] | None = None
