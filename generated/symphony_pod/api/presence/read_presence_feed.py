# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Read the changes of presence since the last read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_presence import V2Presence
from ...operation import Operation, Request
from ...types import read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "presence.read_presence_feed",
    "GET",
    "/pod/v1/presence/feed/{feedId}/read",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, feed_id: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "feedId": feed_id,
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


def sync(*, client: Client, feed_id: str) -> list[V2Presence]:
    """Read the changes of presence since the last read.

    Gives, for each user of the Pod whose presence changed after the feed was last read, the presence as it is now.
    At most 500 records come at once: read again while answers are full. Reading moves the feed on, so that each
    change is given once; only the account that created the feed may read it.

    Args:
        feed_id: The id of the feed, as `presence.create_presence_feed` gave it.

    Returns:
        The present status of the users it changed for, at most 500; an empty list when nothing has changed.

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
    outcome = client.call(OPERATION, request(feed_id=feed_id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, feed_id: str) -> Response[list[V2Presence]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(feed_id=feed_id), read)


async def asyncio(*, client: AsyncClient, feed_id: str) -> list[V2Presence]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(feed_id=feed_id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, feed_id: str) -> Response[list[V2Presence]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(feed_id=feed_id), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
