# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Change the attributes of a room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v3_room_detail import V3RoomDetail
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.v3_room_attributes import V3RoomAttributes
    from ...types import Response

OPERATION = Operation(
    "rooms.update_room",
    "POST",
    "/pod/v3/room/{id}/update",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={
        "400": "Error",
        "401": "Error",
        "403": "Error",
        "404": "Error",
        "429": "Error",
        "451": "Error",
        "500": "Error",
    },
)


def request(*, id: str, body: V3RoomAttributes) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "id": id,
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> V3RoomDetail:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V3RoomDetail.from_dict, data)


def sync(*, client: Client, id: str, body: V3RoomAttributes) -> V3RoomDetail:
    """Change the attributes of a room.

    Changes what a room is called, how it can be found and what its members may do. The message pinned in the room
    is set and removed here as well. Whether the room is active is changed by `rooms.set_room_active`, and its
    members by `rooms.add_room_member` and its like.

    Args:
        id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
        body: The attributes to change.

    Returns:
        The room as it is after the change.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            404: There is nothing with the given id, or the account may not see it.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            451: An information barrier of the company forbids these users to communicate.
            500: The Pod failed to answer; it has changed nothing.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(OPERATION, request(id=id, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, id: str, body: V3RoomAttributes) -> Response[V3RoomDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(id=id, body=body), read)


async def asyncio(*, client: AsyncClient, id: str, body: V3RoomAttributes) -> V3RoomDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(id=id, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, id: str, body: V3RoomAttributes) -> Response[V3RoomDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(id=id, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
