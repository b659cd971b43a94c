# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get the account that is logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.user_v2 import UserV2
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "sessions.get_session_info",
    "GET",
    "/pod/v2/sessioninfo",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request() -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request()


def read(status: int, data: Any) -> UserV2:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(UserV2.from_dict, data)


def sync(
    *,
    client: Client,
) -> UserV2:
    """Get the account that is logged in.

    Tells whose session it is: the profile of the account that makes the call. Every account may ask, and nothing
    changes; it is a cheap way to check that a session is still good.

    Returns:
        The profile of the calling account.

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
    outcome = client.call(OPERATION, request(), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
) -> Response[UserV2]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(), read)


async def asyncio(
    *,
    client: AsyncClient,
) -> UserV2:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[UserV2]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
