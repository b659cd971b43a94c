# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the members of a room (version 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.member_info import MemberInfo
from ...operation import Operation, Request
from ...types import read_list

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "rooms.list_room_members_v1",
    "GET",
    "/pod/v1/room/{id}/membership/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    deprecated=True,
    successor="rooms.list_room_members",
)


def request(*, id: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def read(status: int, data: Any) -> list[MemberInfo]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(MemberInfo.from_dict, data)


@deprecated("rooms.list_room_members_v1 is deprecated; use rooms.list_room_members")
def sync(*, client: Client, id: str) -> list[MemberInfo]:
    """List the members of a room (version 1).

    Lists the members of a room: to an administrator the past ones as well, to everyone else only those present. Use
    `rooms.list_room_members` instead, which lists the present members whoever asks; past ones come from
    `rooms.admin_list_room_members`.

    Args:
        id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

    Returns:
        The members, in no stated order.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            404: There is nothing with the given id, or the account may not see it.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            500: The Pod failed to answer; it has changed nothing.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(OPERATION, request(id=id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("rooms.list_room_members_v1 is deprecated; use rooms.list_room_members")
def sync_detailed(*, client: Client, id: str) -> Response[list[MemberInfo]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(id=id), read)


@deprecated("rooms.list_room_members_v1 is deprecated; use rooms.list_room_members")
async def asyncio(*, client: AsyncClient, id: str) -> list[MemberInfo]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(id=id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("rooms.list_room_members_v1 is deprecated; use rooms.list_room_members")
async def asyncio_detailed(*, client: AsyncClient, id: str) -> Response[list[MemberInfo]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(id=id), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
