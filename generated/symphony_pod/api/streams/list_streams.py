# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the streams of the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.stream_attributes import StreamAttributes
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.stream_filter import StreamFilter
    from ...types import Response, Unset

OPERATION = Operation(
    "streams.list_streams",
    "POST",
    "/pod/v1/streams/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json", "204": "none"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, None),
        "skip": Limit("value", 0, None),
    },
)


def request(*, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: StreamFilter | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "skip": skip,
            "limit": limit,
        },
        body=OPERATION.optional(body),
        media="application/json",
    )


def read(status: int, data: Any) -> list[StreamAttributes]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(StreamAttributes.from_dict, data)


def sync(
    *, client: Client, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: StreamFilter | Unset = UNSET
) -> list[StreamAttributes]:
    """List the streams of the caller.

    Lists the streams (conversations: IMs, group IMs, rooms and posts) that the caller belongs to, oldest first by
    creation. Anyone may call it, and sees only their own. A page past the end is empty (204).

    Args:
        skip: How many streams to pass over from the start of the list. The default is 0.
        limit: How many streams to answer at most. The default is 50; the Pod may cap larger numbers, so a short
            page need not be the last.
        body: Which streams to list. Leave it out for every type.

    Returns:
        A page of streams, oldest first. There is no stream to list: the page is empty.

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
    outcome = client.call(OPERATION, request(skip=skip, limit=limit, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: StreamFilter | Unset = UNSET
) -> Response[list[StreamAttributes]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(skip=skip, limit=limit, body=body), read)


async def asyncio(
    *, client: AsyncClient, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: StreamFilter | Unset = UNSET
) -> list[StreamAttributes]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(skip=skip, limit=limit, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: StreamFilter | Unset = UNSET
) -> Response[list[StreamAttributes]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(skip=skip, limit=limit, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
