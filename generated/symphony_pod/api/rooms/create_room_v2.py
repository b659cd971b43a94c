# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Create a room (version 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_room_detail import V2RoomDetail
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.v2_room_attributes import V2RoomAttributes
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "rooms.create_room_v2",
    "POST",
    "/pod/v2/room/create",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "451": "Error", "500": "Error"},
    deprecated=True,
    successor="rooms.create_room",
)


def request(*, body: V2RoomAttributes) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
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


@deprecated("rooms.create_room_v2 is deprecated; use rooms.create_room")
def sync(*, client: Client, body: V2RoomAttributes) -> V2RoomDetail:
    """Create a room (version 2).

    Opens a room from its attributes; without attributes it is private. Use `rooms.create_room` instead, which can
    also admit other companies and show the history to new members.

    Args:
        body: What the new room is called and what its members may do.

    Returns:
        The room as it was created.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            451: An information barrier of the company forbids these users to communicate.
            500: The Pod failed to answer; it has changed nothing.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("rooms.create_room_v2 is deprecated; use rooms.create_room")
def sync_detailed(*, client: Client, body: V2RoomAttributes) -> Response[V2RoomDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


@deprecated("rooms.create_room_v2 is deprecated; use rooms.create_room")
async def asyncio(*, client: AsyncClient, body: V2RoomAttributes) -> V2RoomDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("rooms.create_room_v2 is deprecated; use rooms.create_room")
async def asyncio_detailed(*, client: AsyncClient, body: V2RoomAttributes) -> Response[V2RoomDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
