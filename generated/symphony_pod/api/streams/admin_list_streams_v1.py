# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the streams of the whole company (version 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.admin_stream_list import AdminStreamList
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.admin_stream_filter import AdminStreamFilter
    from ...types import Response, Unset
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "streams.admin_list_streams_v1",
    "POST",
    "/pod/v1/admin/streams/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 100),
        "skip": Limit("value", 0, None),
    },
    deprecated=True,
    successor="streams.admin_list_streams",
)


def request(
    *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: AdminStreamFilter | Unset = UNSET
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


def read(status: int, data: Any) -> AdminStreamList:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(AdminStreamList.from_dict, data)


@deprecated("streams.admin_list_streams_v1 is deprecated; use streams.admin_list_streams")
def sync(
    *, client: Client, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: AdminStreamFilter | Unset = UNSET
) -> AdminStreamList:
    """List the streams of the whole company (version 1).

    Lists the IMs, group IMs and rooms of the company whose membership changed in a span of time. `count` in the
    answer is the total over all pages. Use `streams.admin_list_streams` instead, which also tells the origin of a
    stream, whether it is cross-pod (between companies) and when someone last wrote in it.

    Args:
        skip: How many streams to pass over from the start of the list. The default is 0.
        limit: How many streams to answer, from 1 to 100. The default is 50.
        body: Which streams to list. Leave out any part of it, or all of it, to be less strict.

    Returns:
        A page of streams, with the total and the filter that was applied.

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


@deprecated("streams.admin_list_streams_v1 is deprecated; use streams.admin_list_streams")
def sync_detailed(
    *, client: Client, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: AdminStreamFilter | Unset = UNSET
) -> Response[AdminStreamList]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(skip=skip, limit=limit, body=body), read)


@deprecated("streams.admin_list_streams_v1 is deprecated; use streams.admin_list_streams")
async def asyncio(
    *,
    client: AsyncClient,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    body: AdminStreamFilter | Unset = UNSET,
) -> AdminStreamList:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(skip=skip, limit=limit, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("streams.admin_list_streams_v1 is deprecated; use streams.admin_list_streams")
async def asyncio_detailed(
    *,
    client: AsyncClient,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    body: AdminStreamFilter | Unset = UNSET,
) -> Response[AdminStreamList]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(skip=skip, limit=limit, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
