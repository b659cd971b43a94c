# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List accounts together with their features."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v3_user_detail import V3UserDetail
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_list

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...types import Response, Unset
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "users.list_users_v3",
    "GET",
    "/pod/v3/admin/user/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 1000),
        "skip": Limit("value", 0, None),
    },
    deprecated=True,
    successor="users.list_users",
)


def request(
    *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, include_features: bool | Unset = UNSET
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "skip": skip,
            "limit": limit,
            "includeFeatures": include_features,
        },
    )


def read(status: int, data: Any) -> list[V3UserDetail]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(V3UserDetail.from_dict, data)


@deprecated("users.list_users_v3 is deprecated; use users.list_users")
def sync(
    *, client: Client, skip: int | Unset = UNSET, limit: int | Unset = UNSET, include_features: bool | Unset = UNSET
) -> list[V3UserDetail]:
    """List accounts together with their features.

    Lists every account of the Pod, page by page, if wished with the features (entitlements) of each. The caller
    needs the User Provisioning role. Use `users.list_users` instead, which does not name the features;
    `users.list_user_features` does, for one user at a time.

    Args:
        skip: How many users to pass over before the first one answered; at least 0, and 0 when left out.
        limit: The largest number of users to answer: from 1 to 1000, and 100 when left out.
        include_features: Whether to answer the features of each account too, which makes the answer larger.

    Returns:
        One page of accounts; an empty list lies past the last one.

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
    outcome = client.call(OPERATION, request(skip=skip, limit=limit, include_features=include_features), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("users.list_users_v3 is deprecated; use users.list_users")
def sync_detailed(
    *, client: Client, skip: int | Unset = UNSET, limit: int | Unset = UNSET, include_features: bool | Unset = UNSET
) -> Response[list[V3UserDetail]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(skip=skip, limit=limit, include_features=include_features), read)


@deprecated("users.list_users_v3 is deprecated; use users.list_users")
async def asyncio(
    *,
    client: AsyncClient,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_features: bool | Unset = UNSET,
) -> list[V3UserDetail]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(skip=skip, limit=limit, include_features=include_features), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("users.list_users_v3 is deprecated; use users.list_users")
async def asyncio_detailed(
    *,
    client: AsyncClient,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_features: bool | Unset = UNSET,
) -> Response[list[V3UserDetail]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION, request(skip=skip, limit=limit, include_features=include_features), read
    )


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
