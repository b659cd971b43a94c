# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Search for rooms (version 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.room_search_results import RoomSearchResults
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.room_search_criteria import RoomSearchCriteria
    from ...types import Response, Unset
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "rooms.search_rooms_v2",
    "POST",
    "/pod/v2/room/search",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 100),
        "skip": Limit("value", 0, None),
    },
    deprecated=True,
    successor="rooms.search_rooms",
)


def request(*, body: RoomSearchCriteria, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "skip": skip,
            "limit": limit,
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> RoomSearchResults:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(RoomSearchResults.from_dict, data)


@deprecated("rooms.search_rooms_v2 is deprecated; use rooms.search_rooms")
def sync(
    *, client: Client, body: RoomSearchCriteria, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> RoomSearchResults:
    """Search for rooms (version 2).

    Finds rooms by a text that their name or description contains and by further criteria, one page at a time. Use
    `rooms.search_rooms` instead, which can include rooms that are not discoverable and answers with all attributes
    of a room.

    Args:
        skip: How many matching rooms to pass over before the first one answered, a count from 0 up; 0 by default.
        limit: How many rooms to answer at most, a count from 1 to 100; 50 by default.
        body: What the rooms must match; only the text is mandatory.

    Returns:
        One page of the rooms found, in the order that the criteria ask for, with the total number of matches.

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
    outcome = client.call(OPERATION, request(body=body, skip=skip, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("rooms.search_rooms_v2 is deprecated; use rooms.search_rooms")
def sync_detailed(
    *, client: Client, body: RoomSearchCriteria, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[RoomSearchResults]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body, skip=skip, limit=limit), read)


@deprecated("rooms.search_rooms_v2 is deprecated; use rooms.search_rooms")
async def asyncio(
    *, client: AsyncClient, body: RoomSearchCriteria, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> RoomSearchResults:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body, skip=skip, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("rooms.search_rooms_v2 is deprecated; use rooms.search_rooms")
async def asyncio_detailed(
    *, client: AsyncClient, body: RoomSearchCriteria, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[RoomSearchResults]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body, skip=skip, limit=limit), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
