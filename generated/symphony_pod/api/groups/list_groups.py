# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the groups of a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.group_list import GroupList
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.group_status import GroupStatus
    from ...models.sort_order import SortOrder
    from ...types import Response, Unset

OPERATION = Operation(
    "groups.list_groups",
    "GET",
    "/profile-manager/v1/groups/type/{typeId}",
    security=(("bearer",),),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "X-Symphony-Host": Limit("length", 1, None),
        "limit": Limit("value", 1, None),
    },
)


def request(
    *,
    type_id: str,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "typeId": type_id,
        },
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


def read(status: int, data: Any) -> GroupList:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(GroupList.from_dict, data)


def sync(
    *,
    client: Client,
    type_id: str,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> GroupList:
    """List the groups of a type.

    Lists the groups of one type in the order of their creation, page by page. To read on, ask again with `after`
    set to the cursor of the answer, and stop when the answer has no `next`. A page can hold fewer groups than asked
    for and yet not be the last.

    Args:
        type_id: Id of the group type, such as `SDL` or `COMPANY`.
        status: Keeps only the groups in this state. Left out, those in use and the deleted ones both count.
        before: Cursor of the page to go back from. The service does not support it so far and takes no notice of
            it.
        after: Asks for the page that follows this cursor, the `after` of an earlier answer. Left out, pages start
            at the first.
        limit: How many groups a page holds at most, 1 or more. Left out, the service decides.
        sort_order: `ASC` for the earliest created first, `DESC` for the latest.
        x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

    Returns:
        One page of groups, by the time of their creation.

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
    outcome = client.call(
        OPERATION,
        request(
            type_id=type_id,
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
    type_id: str,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> Response[GroupList]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(
        OPERATION,
        request(
            type_id=type_id,
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
    type_id: str,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> GroupList:
    """As `sync`, for asyncio."""
    outcome = await client.call(
        OPERATION,
        request(
            type_id=type_id,
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
    type_id: str,
    x_symphony_host: str,
    status: GroupStatus | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
) -> Response[GroupList]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION,
        request(
            type_id=type_id,
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
