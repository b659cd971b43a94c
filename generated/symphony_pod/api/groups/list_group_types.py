# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List group types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.group_type_list import GroupTypeList
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.group_status import GroupStatus
    from ...models.sort_order import SortOrder
    from ...types import Response, Unset

OPERATION = Operation(
    "groups.list_group_types",
    "GET",
    "/profile-manager/v1/types",
    security=(("bearer",),),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "X-Symphony-Host": Limit("length", 1, None),
        "limit": Limit("value", 1, None),
    },
)


def request(
    *,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "status": status,
            "before": before,
            "after": after,
            "limit": limit,
            "sortOrder": sort_order,
        },
        headers={
            "X-Symphony-Host": OPERATION.given("X-Symphony-Host", x_symphony_host),
        },
    )


def read(status: int, data: Any) -> GroupTypeList:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(GroupTypeList.from_dict, data)


def sync(
    *,
    client: Client,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> GroupTypeList:
    """List group types.

    Lists the types that groups can have, in short and in the order of their creation, page by page;
    `groups.get_group_type` gives one in full. To read on, ask again with `after` set to the cursor of the answer,
    and stop when the answer has no `next`.

    Args:
        status: Keeps only the types in this state. Left out, those in use and the deleted ones both count.
        before: Cursor of the page to go back from. The service does not support it so far and takes no notice of
            it.
        after: Asks for the page that follows this cursor, the `after` of an earlier answer. Left out, pages start
            at the first.
        limit: How many types a page holds at most, 1 or more. Left out, the service decides.
        sort_order: `ASC` for the earliest created first, `DESC` for the latest.
        x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

    Returns:
        One page of types, by the time of their creation.

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
        OPERATION,
        request(
            x_symphony_host=x_symphony_host,
            status=status,
            before=before,
            after=after,
            limit=limit,
            sort_order=sort_order,
        ),
        read,
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> Response[GroupTypeList]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(
        OPERATION,
        request(
            x_symphony_host=x_symphony_host,
            status=status,
            before=before,
            after=after,
            limit=limit,
            sort_order=sort_order,
        ),
        read,
    )


async def asyncio(
    *,
    client: AsyncClient,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> GroupTypeList:
    """As `sync`, for asyncio."""
    outcome = await client.call(
        OPERATION,
        request(
            x_symphony_host=x_symphony_host,
            status=status,
            before=before,
            after=after,
            limit=limit,
            sort_order=sort_order,
        ),
        read,
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> Response[GroupTypeList]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION,
        request(
            x_symphony_host=x_symphony_host,
            status=status,
            before=before,
            after=after,
            limit=limit,
            sort_order=sort_order,
        ),
        read,
    )


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
