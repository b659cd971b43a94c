# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the users of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.app_users_response import AppUsersResponse
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "apps.list_app_users",
    "GET",
    "/v5/users/apps/{groupAppId}",
    security=(("appToken",),),
    answers={"200": "json"},
    errors={
        "400": "Error",
        "401": "Error",
        "403": "Error",
        "404": "Error",
        "429": "Error",
        "500": "Error",
        "501": "Error",
    },
    idempotent=True,
    limits={
        "page": Limit("value", 0, None),
        "size": Limit("value", 1, None),
    },
)


def request(
    *,
    group_app_id: str,
    installed: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: list[str] | Unset = UNSET,
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "groupAppId": group_app_id,
        },
        query={
            "installed": installed,
            "page": page,
            "size": size,
            "sort": sort,
        },
    )


def read(status: int, data: Any) -> AppUsersResponse:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(AppUsersResponse.from_dict, data)


def sync(
    *,
    client: Client,
    group_app_id: str,
    installed: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: list[str] | Unset = UNSET,
) -> AppUsersResponse:
    """List the users of an application.

    Lists the users who may see an application, with what each is entitled to in it (its visibility and its
    subscription), page by page. The application calls it about itself, in its own session. Pages count from 0; read
    on while the answer says `hasNext`. A Pod that does not offer this answers with status 501.

    Args:
        group_app_id: Id of the application.
        installed: True keeps only the users who have the application installed. Left out, all of them count.
        page: Which page to get; the first, and the default, is 0.
        size: How many users a page holds at most, 1 or more. Left out, the Pod decides.
        sort: What to order the users by: the name of a property, alone or with `,asc` or `,desc` after it, such as
            `userId,desc`. Of several, the later ones break ties. Left out, the Pod decides.

    Returns:
        One page of users, and where it stands among the pages.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            404: There is nothing with the given id, or the account may not see it.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            500: The Pod failed to answer; it has changed nothing.
            501: This Pod does not offer the operation.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(
        OPERATION, request(group_app_id=group_app_id, installed=installed, page=page, size=size, sort=sort), read
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
    group_app_id: str,
    installed: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: list[str] | Unset = UNSET,
) -> Response[AppUsersResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(
        OPERATION, request(group_app_id=group_app_id, installed=installed, page=page, size=size, sort=sort), read
    )


async def asyncio(
    *,
    client: AsyncClient,
    group_app_id: str,
    installed: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: list[str] | Unset = UNSET,
) -> AppUsersResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(
        OPERATION, request(group_app_id=group_app_id, installed=installed, page=page, size=size, sort=sort), read
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    group_app_id: str,
    installed: bool | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort: list[str] | Unset = UNSET,
) -> Response[AppUsersResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION, request(group_app_id=group_app_id, installed=installed, page=page, size=size, sort=sort), read
    )


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
