# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_stream_attributes import V2StreamAttributes
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "streams.get_stream",
    "GET",
    "/pod/v2/streams/{sid}/info",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, sid: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "sid": sid,
        },
    )


def read(status: int, data: Any) -> V2StreamAttributes:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V2StreamAttributes.from_dict, data)


def sync(*, client: Client, sid: str) -> V2StreamAttributes:
    """Get a stream.

    Answers what the Pod (one customer's Symphony) knows of a stream, that is of an IM, a group IM, a room or a
    post: its type, its state, whether other companies take part, and when someone last wrote in it. An IM comes
    with its members, a room with its name and groups; `rooms.get_room` tells more of a room.

    Args:
        sid: Id of the stream, in URL-safe base64 without padding. Any type of stream will do.

    Returns:
        The stream.

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
    outcome = client.call(OPERATION, request(sid=sid), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, sid: str) -> Response[V2StreamAttributes]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(sid=sid), read)


async def asyncio(*, client: AsyncClient, sid: str) -> V2StreamAttributes:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(sid=sid), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, sid: str) -> Response[V2StreamAttributes]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(sid=sid), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
