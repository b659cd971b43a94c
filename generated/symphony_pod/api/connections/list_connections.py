# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the caller's connections to other users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.user_connection import UserConnection
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.connection_status_filter import ConnectionStatusFilter
    from ...types import Response, Unset

OPERATION = Operation(
    "connections.list_connections",
    "GET",
    "/pod/v1/connection/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "userIds": Limit("items", 1, None),
    },
)


def request(*, status: ConnectionStatusFilter | Unset = UNSET, user_ids: list[int] | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "status": status,
            "userIds": user_ids,
        },
        joined={"userIds": ","},
    )


def read(status: int, data: Any) -> list[UserConnection]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(UserConnection.from_dict, data)


def sync(
    *, client: Client, status: ConnectionStatusFilter | Unset = UNSET, user_ids: list[int] | Unset = UNSET
) -> list[UserConnection]:
    """List the caller's connections to other users.

    Lists the caller's connections, whoever asked for them. A connection is the consent of two users of different
    companies to communicate; without `status`, only those still awaiting an answer are listed. Users of one Pod
    (one customer's Symphony) count as connected without asking, and appear only when `status` is `ACCEPTED` and
    `userIds` names them. There is no paging.

    Args:
        status: Keep only connections in this state: `PENDING_INCOMING` (others wait for the caller),
            `PENDING_OUTGOING` (the caller waits for others), `ACCEPTED`, `REJECTED`, or `ALL`. When absent, both
            pending states.
        user_ids: Keep only connections to the users with these ids, at least one; no maximum count is known. When
            absent, connections to everyone except users of the caller's own Pod.

    Returns:
        The connections that match, in no particular order.

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
    outcome = client.call(OPERATION, request(status=status, user_ids=user_ids), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, status: ConnectionStatusFilter | Unset = UNSET, user_ids: list[int] | Unset = UNSET
) -> Response[list[UserConnection]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(status=status, user_ids=user_ids), read)


async def asyncio(
    *, client: AsyncClient, status: ConnectionStatusFilter | Unset = UNSET, user_ids: list[int] | Unset = UNSET
) -> list[UserConnection]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(status=status, user_ids=user_ids), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, status: ConnectionStatusFilter | Unset = UNSET, user_ids: list[int] | Unset = UNSET
) -> Response[list[UserConnection]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(status=status, user_ids=user_ids), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
