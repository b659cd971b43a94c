# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the disclaimers of the Pod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.disclaimer import Disclaimer
from ...operation import Operation, Request
from ...types import read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "disclaimers.list_disclaimers",
    "GET",
    "/pod/v1/admin/disclaimer/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request() -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request()


def read(status: int, data: Any) -> list[Disclaimer]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(Disclaimer.from_dict, data)


def sync(
    *,
    client: Client,
) -> list[Disclaimer]:
    """List the disclaimers of the Pod.

    Lists all disclaimers of the Pod, active or not, in one answer. A disclaimer is a notice that Symphony shows
    again and again as a user chats, for instance with people outside the company. The caller needs the User
    Provisioning role.

    Returns:
        All disclaimers; an empty list means that the Pod has none.

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
) -> Response[list[Disclaimer]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(), read)


async def asyncio(
    *,
    client: AsyncClient,
) -> list[Disclaimer]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[list[Disclaimer]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
