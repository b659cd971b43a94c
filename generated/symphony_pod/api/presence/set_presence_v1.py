# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Set the caller's own presence (v1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.presence import Presence
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "presence.set_presence_v1",
    "POST",
    "/pod/v1/user/presence",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    deprecated=True,
    successor="presence.set_presence",
)


def request(*, body: Presence) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> Presence:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(Presence.from_dict, data)


@deprecated("presence.set_presence_v1 is deprecated; use presence.set_presence")
def sync(*, client: Client, body: Presence) -> Presence:
    """Set the caller's own presence (v1).

    Sets the presence of the calling account. Use `presence.set_presence` instead, which knows more categories and
    can respect what the user is really doing.

    Args:
        body: The presence to set.

    Returns:
        The presence that now holds.

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
    outcome = client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("presence.set_presence_v1 is deprecated; use presence.set_presence")
def sync_detailed(*, client: Client, body: Presence) -> Response[Presence]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


@deprecated("presence.set_presence_v1 is deprecated; use presence.set_presence")
async def asyncio(*, client: AsyncClient, body: Presence) -> Presence:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("presence.set_presence_v1 is deprecated; use presence.set_presence")
async def asyncio_detailed(*, client: AsyncClient, body: Presence) -> Response[Presence]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
