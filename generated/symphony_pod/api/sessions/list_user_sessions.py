# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the sessions of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v1_user_sessions import V1UserSessions
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "sessions.list_user_sessions",
    "GET",
    "/pod/v1/users/{uid}/sessions",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json", "204": "none"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, uid: int) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "uid": uid,
        },
    )


def read(status: int, data: Any) -> V1UserSessions:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V1UserSessions.from_dict, data)


def sync(*, client: Client, uid: int) -> V1UserSessions:
    """List the sessions of a user.

    Lists where a user is logged in: each session with the device, address and program that opened it. All sessions
    come in one answer; status 204 means that there are none to show. A caller without the entitlement for it is
    refused with status 403.

    Args:
        uid: The id of the user whose sessions to list.

    Returns:
        The user's sessions. There is no such user, or no session to show.

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
    outcome = client.call(OPERATION, request(uid=uid), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, uid: int) -> Response[V1UserSessions]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(uid=uid), read)


async def asyncio(*, client: AsyncClient, uid: int) -> V1UserSessions:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(uid=uid), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, uid: int) -> Response[V1UserSessions]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(uid=uid), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
