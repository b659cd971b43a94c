# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List distribution lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.sdl_group import SdlGroup
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "groups.list_sdl_groups",
    "GET",
    "/v1/groups/sdl/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "lastGroupId": Limit("value", 1, None),
        "limit": Limit("value", 1, 100),
    },
)


def request(*, last_group_id: int | Unset = UNSET, limit: int | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "lastGroupId": last_group_id,
            "limit": limit,
        },
    )


def read(status: int, data: Any) -> list[SdlGroup]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(SdlGroup.from_dict, data)


def sync(*, client: Client, last_group_id: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[SdlGroup]:
    """List distribution lists.

    Lists the Symphony Distribution Lists (SDL) of the Pod, the lowest id first, page by page. Each is a group of
    people whom others can chat with as if with one person. To read on, send the id of the last group of a page as
    `lastGroupId`, until a page is empty; skip a group that comes twice at the border.

    Args:
        last_group_id: Begins after the group with this id, the last one of the page before. Left out, at the first.
        limit: How many groups a page holds at most, 1 to 100, by default 50.

    Returns:
        One page of groups, the lowest id first; empty after the last.

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
    outcome = client.call(OPERATION, request(last_group_id=last_group_id, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, last_group_id: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[SdlGroup]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(last_group_id=last_group_id, limit=limit), read)


async def asyncio(
    *, client: AsyncClient, last_group_id: int | Unset = UNSET, limit: int | Unset = UNSET
) -> list[SdlGroup]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(last_group_id=last_group_id, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, last_group_id: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[SdlGroup]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(last_group_id=last_group_id, limit=limit), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
