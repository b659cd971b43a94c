# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the streams of the whole company."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_admin_stream_list import V2AdminStreamList
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.v2_admin_stream_filter import V2AdminStreamFilter
    from ...types import Response, Unset

OPERATION = Operation(
    "streams.admin_list_streams",
    "POST",
    "/pod/v2/admin/streams/list",
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
    *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: V2AdminStreamFilter | Unset = UNSET
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "skip": skip,
            "limit": limit,
        },
        body=OPERATION.optional(body),
        media="application/json",
    )


def read(status: int, data: Any) -> V2AdminStreamList:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V2AdminStreamList.from_dict, data)


def sync(
    *, client: Client, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: V2AdminStreamFilter | Unset = UNSET
) -> V2AdminStreamList:
    """List the streams of the whole company.

    Lists the IMs, group IMs and rooms of the company whose membership changed in a span of time, oldest first by
    creation. It is for service accounts with the User Provisioning role, which need not be members. `count` in the
    answer is the total over all pages.

    Args:
        skip: How many streams to pass over from the start of the list. The default is 0.
        limit: How many streams to answer, from 1 to 100. The default is 50.
        body: Which streams to list. Leave out any part of it, or all of it, to be less strict.

    Returns:
        A page of streams, oldest first, with the total and the filter that was applied.

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
    *, client: Client, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: V2AdminStreamFilter | Unset = UNSET
) -> Response[V2AdminStreamList]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(skip=skip, limit=limit, body=body), read)


async def asyncio(
    *,
    client: AsyncClient,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    body: V2AdminStreamFilter | Unset = UNSET,
) -> V2AdminStreamList:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(skip=skip, limit=limit, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    body: V2AdminStreamFilter | Unset = UNSET,
) -> Response[V2AdminStreamList]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(skip=skip, limit=limit, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
