# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""End all sessions of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.success_response import SuccessResponse
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "sessions.logout_user_sessions",
    "POST",
    "/pod/v1/users/{uid}/sessions/logout",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
)


def request(*, uid: int) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "uid": uid,
        },
    )


def read(status: int, data: Any) -> SuccessResponse:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(SuccessResponse.from_dict, data)


def sync(*, client: Client, uid: int) -> SuccessResponse:
    """End all sessions of a user.

    Logs a user out everywhere: on all devices and in all programs at once. It does not keep the user from logging
    in again. A caller without the entitlement for it is refused with status 403.

    Args:
        uid: The id of the user to log out.

    Returns:
        All of the user's sessions have ended.

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


def sync_detailed(*, client: Client, uid: int) -> Response[SuccessResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(uid=uid), read)


async def asyncio(*, client: AsyncClient, uid: int) -> SuccessResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(uid=uid), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, uid: int) -> Response[SuccessResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(uid=uid), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
