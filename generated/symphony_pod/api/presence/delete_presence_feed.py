# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Delete a presence feed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.string_id import StringId
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "presence.delete_presence_feed",
    "POST",
    "/pod/v1/presence/feed/{feedId}/delete",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
)


def request(*, feed_id: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "feedId": feed_id,
        },
    )


def read(status: int, data: Any) -> StringId:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(StringId.from_dict, data)


def sync(*, client: Client, feed_id: str) -> StringId:
    """Delete a presence feed.

    Ends a presence feed; what it still holds is lost. Only the account that created the feed may delete it.

    Args:
        feed_id: The id of the feed, as `presence.create_presence_feed` gave it.

    Returns:
        The id of the feed that is now gone.

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


def sync_detailed(*, client: Client, feed_id: str) -> Response[StringId]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(feed_id=feed_id), read)


async def asyncio(*, client: AsyncClient, feed_id: str) -> StringId:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(feed_id=feed_id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, feed_id: str) -> Response[StringId]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(feed_id=feed_id), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
