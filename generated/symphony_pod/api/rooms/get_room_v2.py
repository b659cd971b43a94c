# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get a room (version 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_room_detail import V2RoomDetail
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "rooms.get_room_v2",
    "GET",
    "/pod/v2/room/{id}/info",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    deprecated=True,
    successor="rooms.get_room",
)


def request(*, id: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "id": id,
        },
    )


def read(status: int, data: Any) -> V2RoomDetail:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V2RoomDetail.from_dict, data)


@deprecated("rooms.get_room_v2 is deprecated; use rooms.get_room")
def sync(*, client: Client, id: str) -> V2RoomDetail:
    """Get a room (version 2).

    Answers with the attributes and keywords of a room, who created it and when, and whether it is active. Use
    `rooms.get_room` instead, which also gives the cross-pod settings and the groups in the room.

    Args:
        id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

    Returns:
        The room.

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
    outcome = client.call(OPERATION, request(id=id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("rooms.get_room_v2 is deprecated; use rooms.get_room")
def sync_detailed(*, client: Client, id: str) -> Response[V2RoomDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(id=id), read)


@deprecated("rooms.get_room_v2 is deprecated; use rooms.get_room")
async def asyncio(*, client: AsyncClient, id: str) -> V2RoomDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(id=id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("rooms.get_room_v2 is deprecated; use rooms.get_room")
async def asyncio_detailed(*, client: AsyncClient, id: str) -> Response[V2RoomDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(id=id), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
