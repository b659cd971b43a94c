"""What each list operation is: how its pages follow each other, and where things stand in them.

This table is all that the rest of the package knows of single operations. Names are those of Python: of parameters as
the generated functions take them, of fields as the models have them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

ITSELF = "."
"""A key that is the item itself: an id, a name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Listing:
    """What all styles have in common.

    Attributes:
        items: The field of the page that has the items; empty where the answer is the list itself.
        key: What no two items share, as a path of fields with dots between them, or `ITSELF`; empty where nothing is.
        limit: The parameter for the size of a page; empty where there is none.
        size: How many items to ask for in a page, unless the caller says otherwise.
        cap: The largest size that the contract allows; None where it names none.
        total: The field of the page that counts the items of all pages, as a path; empty where there is none.
    """

    items: str = ""
    key: str = ""
    limit: str = "limit"
    size: int = 100
    cap: int | None = None
    total: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Offset(Listing):
    """A page begins after so many items of the whole list.

    Attributes:
        skip: The parameter for how many.
        following: The field of the page that says where the next one begins; empty where there is none.
    """

    skip: str = "skip"
    following: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Cursor(Listing):
    """A page says, by an opaque text, where the next one begins.

    Attributes:
        pagination: The field of the page that has the cursors.
    """

    pagination: str = "pagination"


@dataclass(frozen=True, kw_only=True, slots=True)
class Keyset(Listing):
    """Items come by ascending key, and a page begins at, or after, a key.

    Attributes:
        last: The parameter for that key, which is the last of the page before.
    """

    last: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeWindow(Listing):
    """Items come by time, and a page is what lies between two times, as far as there is room.

    Attributes:
        since: The parameter for the earliest time.
        to: The parameter for the latest time.
        order: The parameter that turns the order round when it is ``DESC``.
        time: The field of an item that has its time.
        identity: The fields of an item that together tell it from others of the same time.
    """

    since: str = "since"
    to: str = "to"
    order: str = "sort_dir"
    time: str
    identity: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class PageNumber(Listing):
    """Pages are counted, from 0.

    Attributes:
        page: The parameter for the number.
        meta: The field of the page that says where it stands among all pages.
    """

    page: str = "page"
    meta: str = "page"


@dataclass(frozen=True, kw_only=True, slots=True)
class Batches(Listing):
    """The caller has a list of ids, of which one call takes so many.

    Attributes:
        ids: The parameters for such a list, of which a caller gives one.
        optional: Whether the operation can do without, and answers all there is.
        errors: The field of the page with what is wrong with single ids; empty where there is none.
    """

    ids: tuple[str, ...]
    optional: bool = False
    errors: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class OnePage(Listing):
    """All items come at once."""


def _offset(items: str = "", *, key: str, size: int = 100, cap: int | None = None, total: str = "") -> Offset:
    return Offset(items=items, key=key, size=size, cap=cap, total=total)


def _one_page(items: str = "", *, key: str = "") -> OnePage:
    return OnePage(items=items, key=key, limit="")


_USER = "user_system_info.id"
_ROOM = "room_system_info.id"
_CERTIFICATE = "company_cert_info.finger_print"

TABLE: Mapping[str, Listing] = {
    "app_entitlements.list_app_entitlements": _one_page(key="app_id"),
    "app_entitlements.list_user_app_entitlements": _one_page(key="app_id"),
    "apps.list_app_users": PageNumber(items="users", key="user_id", limit="size", total="page.total_elements"),
    "audit.list_audit_trail": Cursor(items="items", size=500, cap=500),
    "certificates.list_company_certs": _offset(key=_CERTIFICATE),
    "certificates.list_company_certs_by_type": _offset(key=_CERTIFICATE),
    "certificates.list_company_certs_issued_by": _one_page(key=_CERTIFICATE),
    "certificates.list_pod_managed_company_certs": _offset(key=_CERTIFICATE),
    "connections.list_connections": Batches(key="user_id", limit="", ids=("user_ids",), optional=True),
    "disclaimers.list_disclaimer_users": _one_page(key=ITSELF),
    "disclaimers.list_disclaimers": _one_page(key="id"),
    "file_extensions.list_allowed_file_extensions": Cursor(items="data", key="extension", pagination="paging"),
    "file_extensions.list_allowed_file_types": _one_page(key=ITSELF),
    "groups.list_group_types": Cursor(items="data", key="id"),
    "groups.list_groups": Cursor(items="data", key="id"),
    "groups.list_sdl_groups": Keyset(key="group_id", size=100, cap=100, last="last_group_id"),
    "info_barriers.list_info_barrier_group_members": _offset(key=ITSELF, size=10_000, cap=10_000),
    "info_barriers.list_info_barrier_groups": _one_page(key="id"),
    "info_barriers.list_info_barrier_policies": _one_page(key="id"),
    "login.get_idm_keys": _one_page("keys"),
    "messages.get_message_details": _one_page(),
    "messages.list_message_receipts": Cursor(items="message_receipt_detail", key="user.id", limit=""),
    "presence.list_users_presence": Keyset(key="user_id", size=5_000, cap=5_000, last="last_user_id"),
    "rooms.admin_list_room_members": _one_page(key="id"),
    "rooms.list_room_members": _one_page(key="id"),
    "rooms.list_room_members_v1": _one_page(key="id"),
    "rooms.search_rooms": _offset("rooms", key=_ROOM, cap=100, total="count"),
    "rooms.search_rooms_v2": _offset("rooms", key=_ROOM, cap=100, total="count"),
    "sessions.list_user_sessions": _one_page("sessions"),
    "streams.admin_list_streams": _offset("streams", key="id", cap=100, total="count"),
    "streams.admin_list_streams_v1": _offset("streams", key="id", cap=100, total="count"),
    "streams.list_stream_attachments": TimeWindow(
        cap=100, time="ingestion_date", identity=("message_id", "file_id", "name")
    ),
    "streams.list_stream_members": _offset("members", key="user.user_id", size=1_000, cap=1_000, total="count"),
    "streams.list_stream_message_ids": Offset(
        items="data", key=ITSELF, skip="offset", total="total_number_found", following="next_start_number"
    ),
    "streams.list_streams": _offset(key="id"),
    "streams.list_user_streams": _offset(key="id"),
    "system.admin_list_protocols": _one_page(key=ITSELF),
    "system.list_features": _one_page(key=ITSELF),
    "system.list_languages": _one_page("languages", key=ITSELF),
    "system.list_protocols": _offset(key=ITSELF, size=1_000, cap=1_000),
    "system.list_roles": _one_page(key="id"),
    "users.find_users": _offset(key=_USER, size=1_000, cap=1_000),
    "users.get_user_avatar": _one_page(),
    "users.get_users": Batches(
        items="users", key="id", limit="", cap=100, ids=("uid", "email", "username"), errors="errors"
    ),
    "users.list_user_delegates": _one_page(key=ITSELF),
    "users.list_user_features": _one_page(),
    "users.list_user_followers": Cursor(items="followers", key=ITSELF, total="count"),
    "users.list_user_following": Cursor(items="following", key=ITSELF, total="count"),
    "users.list_users": _offset(key=_USER, size=1_000, cap=1_000),
    "users.list_users_v1": _one_page(key=ITSELF),
    "users.list_users_v3": _offset(key=_USER, size=1_000, cap=1_000),
    "users.search_users": _offset("users", key="id", total="count"),
}
"""The list operations, by ``group.function``."""

NO_LISTS: Mapping[str, str] = {
    "app_entitlements.patch_user_app_entitlements": "it changes entitlements",
    "app_entitlements.update_app_entitlements": "it changes entitlements",
    "app_entitlements.update_user_app_entitlements": "it changes entitlements",
    "groups.delete_all_groups": "it deletes groups",
    "presence.read_presence_feed": "a feed has no end, and each read uses up what it gives",
}
"""Operations that answer a list and yet are none to be paged through, each with the reason."""
