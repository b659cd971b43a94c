# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the ids of all accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...operation import Operation, Request
from ...types import read_list, read_plain

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "users.list_users_v1",
    "GET",
    "/pod/v1/admin/user/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    deprecated=True,
    successor="users.list_users",
)


def request() -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request()


def read(status: int, data: Any) -> list[int]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(read_plain, data)


@deprecated("users.list_users_v1 is deprecated; use users.list_users")
def sync(
    *,
    client: Client,
) -> list[int]:
    """List the ids of all accounts.

    Lists the id of every account of the Pod, all at once. The caller needs the User Provisioning role. Use
    `users.list_users` instead, which gives whole accounts and answers page by page.

    Returns:
        The ids of all accounts.

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


@deprecated("users.list_users_v1 is deprecated; use users.list_users")
def sync_detailed(
    *,
    client: Client,
) -> Response[list[int]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(), read)


@deprecated("users.list_users_v1 is deprecated; use users.list_users")
async def asyncio(
    *,
    client: AsyncClient,
) -> list[int]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("users.list_users_v1 is deprecated; use users.list_users")
async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[list[int]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
