# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Forbid a URI scheme in messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...operation import Operation, Request

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "system.delete_protocol",
    "DELETE",
    "/pod/v1/admin/system/protocols/{scheme}",
    security=(("sessionToken",), ("bearer",)),
    answers={"204": "none"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, scheme: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "scheme": scheme,
        },
    )


def read(status: int, data: Any) -> None:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return None


def sync(*, client: Client, scheme: str) -> None:
    """Forbid a URI scheme in messages.

    Takes a scheme (protocol) off the list of those that the company allows, so that addresses of it are no longer
    shown as links in messages. The caller must be an administrator.

    Args:
        scheme: The scheme to take off, without a colon, such as `sip`.

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
    outcome = client.call(OPERATION, request(scheme=scheme), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, scheme: str) -> Response[None]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(scheme=scheme), read)


async def asyncio(*, client: AsyncClient, scheme: str) -> None:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(scheme=scheme), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, scheme: str) -> Response[None]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(scheme=scheme), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
