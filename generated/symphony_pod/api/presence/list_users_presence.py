# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the presence of the company's users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_presence import V2Presence
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "presence.list_users_presence",
    "GET",
    "/pod/v2/users/presence",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 5000),
    },
)


def request(*, last_user_id: int | Unset = UNSET, limit: int | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "lastUserId": last_user_id,
            "limit": limit,
        },
    )


def read(status: int, data: Any) -> list[V2Presence]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(V2Presence.from_dict, data)


def sync(*, client: Client, last_user_id: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[V2Presence]:
    """List the presence of the company's users.

    Lists the presence of the users of the caller's Pod, by ascending user id; whoever is not listed is inactive,
    though an inactive user can be listed. Page on by passing the last id seen as `lastUserId`. Each page is costly
    for the Pod, which sorts all users anew. A user who becomes active after that user's page was read is missed: to
    catch it, create a presence feed first and read it afterwards.

    Args:
        last_user_id: Where to go on: the last user id of the page before. Users with a smaller id are left out, so
            that the user with this very id may come again. When absent, the list starts with the smallest id.
        limit: How many users to list at most, from 1 to 5000; the default is 1000.

    Returns:
        The presence of one page of users, by ascending user id; it can begin with the last user of the page before.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            500: The Pod failed to answer; it has changed nothing.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(OPERATION, request(last_user_id=last_user_id, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, last_user_id: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[V2Presence]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(last_user_id=last_user_id, limit=limit), read)


async def asyncio(
    *, client: AsyncClient, last_user_id: int | Unset = UNSET, limit: int | Unset = UNSET
) -> list[V2Presence]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(last_user_id=last_user_id, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, last_user_id: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[V2Presence]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(last_user_id=last_user_id, limit=limit), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
