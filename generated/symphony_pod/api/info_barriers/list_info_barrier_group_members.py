# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the members of an information barrier group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_list, read_plain

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "info_barriers.list_info_barrier_group_members",
    "GET",
    "/pod/v1/admin/group/{gid}/membership/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 10000),
        "skip": Limit("value", 0, None),
    },
)


def request(*, gid: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "gid": gid,
        },
        query={
            "skip": skip,
            "limit": limit,
        },
    )


def read(status: int, data: Any) -> list[int]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(read_plain, data)


def sync(*, client: Client, gid: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[int]:
    """List the members of an information barrier group.

    Lists the ids of the users in one group of the information barriers, for administrators, one page at a time.
    Pods older than version 20.15 do not know `skip` and `limit`.

    Args:
        gid: Id of the group, URL-safe, as `info_barriers.list_info_barrier_groups` gives it.
        skip: How many members to pass over before the first one answered, a count from 0 up; 0 by default.
        limit: How many members to answer at most, a count from 1 to 10000; 10000 by default.

    Returns:
        Ids of the users in the group, in no stated order; an empty list for an empty group.

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
    outcome = client.call(OPERATION, request(gid=gid, skip=skip, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, gid: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[int]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(gid=gid, skip=skip, limit=limit), read)


async def asyncio(*, client: AsyncClient, gid: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[int]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(gid=gid, skip=skip, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, gid: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[int]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(gid=gid, skip=skip, limit=limit), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
