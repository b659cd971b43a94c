# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List present and past members as an administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.member_info import MemberInfo
from ...operation import Operation, Request
from ...types import UNSET, read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "rooms.admin_list_room_members",
    "GET",
    "/pod/v1/admin/room/{id}/membership/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, id: str, include_past_members: bool | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "id": id,
        },
        query={
            "includePastMembers": include_past_members,
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


def sync(*, client: Client, id: str, include_past_members: bool | Unset = UNSET) -> list[MemberInfo]:
    """List present and past members as an administrator.

    Lists the members of a room for an administrator, on demand with the people who were in it before. All come in
    one answer; there is no paging.

    Args:
        id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
        include_past_members: Whether to list also people who have left the room; false by default, for the present
            members alone. Nothing in an entry tells who has left.

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
    outcome = client.call(OPERATION, request(id=id, include_past_members=include_past_members), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, id: str, include_past_members: bool | Unset = UNSET) -> Response[list[MemberInfo]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(id=id, include_past_members=include_past_members), read)


async def asyncio(*, client: AsyncClient, id: str, include_past_members: bool | Unset = UNSET) -> list[MemberInfo]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(id=id, include_past_members=include_past_members), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, id: str, include_past_members: bool | Unset = UNSET
) -> Response[list[MemberInfo]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(id=id, include_past_members=include_past_members), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
