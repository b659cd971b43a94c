# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Find accounts by role, feature or status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.user_detail import UserDetail
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.user_filter import UserFilter
    from ...types import Response, Unset

OPERATION = Operation(
    "users.find_users",
    "POST",
    "/pod/v1/admin/user/find",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 1000),
        "skip": Limit("value", 0, None),
    },
)


def request(*, body: UserFilter, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "skip": skip,
            "limit": limit,
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> list[UserDetail]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(UserDetail.from_dict, data)


def sync(
    *, client: Client, body: UserFilter, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> list[UserDetail]:
    """Find accounts by role, feature or status.

    Finds the accounts of the Pod that meet a filter, page by page: those that have a role, those for which a
    feature is on, or those that are enabled or disabled. Names of roles come from `system.list_roles`, names of
    features from `system.list_features`. The caller needs the User Provisioning role. Nothing changes on the Pod,
    so it is safe to repeat.

    Args:
        skip: How many users to pass over before the first one answered; at least 0, and 0 when left out.
        limit: The largest number of users to answer: from 1 to 1000, and 100 when left out.
        body: Which accounts to find; each property that is given narrows the answer.

    Returns:
        One page of the accounts that meet the filter, which may be empty.

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


def sync_detailed(
    *, client: Client, body: UserFilter, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[UserDetail]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body, skip=skip, limit=limit), read)


async def asyncio(
    *, client: AsyncClient, body: UserFilter, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> list[UserDetail]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body, skip=skip, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, body: UserFilter, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[list[UserDetail]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body, skip=skip, limit=limit), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
