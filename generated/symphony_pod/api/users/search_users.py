# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Search for users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.user_search_results import UserSearchResults
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.user_search_query import UserSearchQuery
    from ...types import Response, Unset

OPERATION = Operation(
    "users.search_users",
    "POST",
    "/pod/v1/user/search",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json", "204": "none"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, None),
        "skip": Limit("value", 0, None),
    },
)


def request(
    *, body: UserSearchQuery, skip: int | Unset = UNSET, limit: int | Unset = UNSET, local: bool | Unset = UNSET
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "skip": skip,
            "limit": limit,
            "local": local,
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> UserSearchResults:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(UserSearchResults.from_dict, data)


def sync(
    *,
    client: Client,
    body: UserSearchQuery,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    local: bool | Unset = UNSET,
) -> UserSearchResults:
    """Search for users.

    Searches users by part of a name or email address, narrowed by filters such as company or job title. Users of
    other companies are found too if the caller may see them, unless `local` is true. `skip` and `limit` page
    through the matches; status 204 means that there is none. It only reads.

    Args:
        skip: How many matches to pass over, from 0; the default is 0.
        limit: How many users to give at most, from 1; the default is 50. The Pod may give fewer than asked.
        local: Where to look: true for users of the caller's own Pod alone; false for the directory of all Pods, as
            far as the caller may see it. The default is false.
        body: What to search for, and how to narrow it.

    Returns:
        One page of the users that match, with the search repeated. No user matches.

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
    outcome = client.call(OPERATION, request(body=body, skip=skip, limit=limit, local=local), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
    body: UserSearchQuery,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    local: bool | Unset = UNSET,
) -> Response[UserSearchResults]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body, skip=skip, limit=limit, local=local), read)


async def asyncio(
    *,
    client: AsyncClient,
    body: UserSearchQuery,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    local: bool | Unset = UNSET,
) -> UserSearchResults:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body, skip=skip, limit=limit, local=local), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: UserSearchQuery,
    skip: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    local: bool | Unset = UNSET,
) -> Response[UserSearchResults]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body, skip=skip, limit=limit, local=local), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
