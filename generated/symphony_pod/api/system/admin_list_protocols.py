# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List all allowed URI schemes, as an administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...operation import Operation, Request
from ...types import read_list, read_plain

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "system.admin_list_protocols",
    "GET",
    "/pod/v1/admin/system/protocols/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request() -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request()


def read(status: int, data: Any) -> list[str]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(read_plain, data)


def sync(
    *,
    client: Client,
) -> list[str]:
    """List all allowed URI schemes, as an administrator.

    Lists all URI schemes (protocols) that the company allows in messages; an address of another scheme is not shown
    as a link. All come at once; `system.list_protocols` gives the same in pages.

    Returns:
        The schemes, without the colon that follows them in an address.

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
) -> Response[list[str]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(), read)


async def asyncio(
    *,
    client: AsyncClient,
) -> list[str]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[list[str]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
