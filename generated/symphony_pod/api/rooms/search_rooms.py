# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Search for rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v3_room_search_results import V3RoomSearchResults
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.v2_room_search_criteria import V2RoomSearchCriteria
    from ...types import Response, Unset

OPERATION = Operation(
    "rooms.search_rooms",
    "POST",
    "/pod/v3/room/search",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 100),
        "skip": Limit("value", 0, None),
    },
)


def request(
    *,
    body: V2RoomSearchCriteria,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_non_discoverable: bool | Unset = UNSET,
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "skip": skip,
            "limit": limit,
            "includeNonDiscoverable": include_non_discoverable,
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> V3RoomSearchResults:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V3RoomSearchResults.from_dict, data)


def sync(
    *,
    client: Client,
    body: V2RoomSearchCriteria,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_non_discoverable: bool | Unset = UNSET,
) -> V3RoomSearchResults:
    """Search for rooms.

    Finds rooms by a text that their name or description contains, and by further criteria that narrow the result.
    The answer is one page; raise `skip` by the number of rooms received until it reaches `count`. A search that
    matches nothing answers with an empty list.

    Args:
        skip: How many matching rooms to pass over before the first one answered, a count from 0 up; 0 by default.
        limit: How many rooms to answer at most, a count from 1 to 100; 50 by default.
        include_non_discoverable: Whether to find also rooms that are not discoverable, that is, hidden from people
            who are not in them; false by default. Known to Pods of version 25.5.0 and later.
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
    outcome = client.call(
        OPERATION, request(body=body, skip=skip, limit=limit, include_non_discoverable=include_non_discoverable), read
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
    body: V2RoomSearchCriteria,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_non_discoverable: bool | Unset = UNSET,
) -> Response[V3RoomSearchResults]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(
        OPERATION, request(body=body, skip=skip, limit=limit, include_non_discoverable=include_non_discoverable), read
    )


async def asyncio(
    *,
    client: AsyncClient,
    body: V2RoomSearchCriteria,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_non_discoverable: bool | Unset = UNSET,
) -> V3RoomSearchResults:
    """As `sync`, for asyncio."""
    outcome = await client.call(
        OPERATION, request(body=body, skip=skip, limit=limit, include_non_discoverable=include_non_discoverable), read
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: V2RoomSearchCriteria,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_non_discoverable: bool | Unset = UNSET,
) -> Response[V3RoomSearchResults]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION, request(body=body, skip=skip, limit=limit, include_non_discoverable=include_non_discoverable), read
    )


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
