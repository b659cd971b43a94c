# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Create a room (version 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.room_detail import RoomDetail
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.room_create import RoomCreate
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "rooms.create_room_v1",
    "POST",
    "/pod/v1/room/create",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "451": "Error", "500": "Error"},
    deprecated=True,
    successor="rooms.create_room",
)


def request(*, body: RoomCreate) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> RoomDetail:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(RoomDetail.from_dict, data)


@deprecated("rooms.create_room_v1 is deprecated; use rooms.create_room")
def sync(*, client: Client, body: RoomCreate) -> RoomDetail:
    """Create a room (version 1).

    Opens a room from a few basic attributes; without attributes it is private. Use `rooms.create_room` instead,
    which takes all attributes in one flat object, among them keywords, access to the history and membership of
    other companies.

    Args:
        body: What the new room is called, and the settings that stay fixed once it exists.

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


@deprecated("rooms.create_room_v1 is deprecated; use rooms.create_room")
def sync_detailed(*, client: Client, body: RoomCreate) -> Response[RoomDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


@deprecated("rooms.create_room_v1 is deprecated; use rooms.create_room")
async def asyncio(*, client: AsyncClient, body: RoomCreate) -> RoomDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("rooms.create_room_v1 is deprecated; use rooms.create_room")
async def asyncio_detailed(*, client: AsyncClient, body: RoomCreate) -> Response[RoomDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
