# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List a user's followers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.followers_list_response import FollowersListResponse
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "users.list_user_followers",
    "GET",
    "/pod/v1/user/{uid}/followers",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, None),
    },
)


def request(
    *, uid: int, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "uid": uid,
        },
        query={
            "limit": limit,
            "before": before,
            "after": after,
        },
    )


def read(status: int, data: Any) -> FollowersListResponse:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(FollowersListResponse.from_dict, data)


def sync(
    *, client: Client, uid: int, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> FollowersListResponse:
    """List a user's followers.

    Lists the ids of the users who follow one user, a page at a time. For the next page, pass the cursor
    `pagination.cursors.after` as `after`; go on until `pagination.next` is absent, even past an empty page.

    Args:
        uid: The id of the user who is followed.
        limit: How many ids to give at most, from 1; when absent, the Pod decides.
        before: Give the page that ends where another began: the `before` cursor of that page, passed on unchanged.
        after: Give the page that begins where another ended: the `after` cursor of that page, passed on unchanged.

    Returns:
        One page of followers, with what is needed to ask for the pages beside it.

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
    outcome = client.call(OPERATION, request(uid=uid, limit=limit, before=before, after=after), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, uid: int, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> Response[FollowersListResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(uid=uid, limit=limit, before=before, after=after), read)


async def asyncio(
    *,
    client: AsyncClient,
    uid: int,
    limit: int | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
) -> FollowersListResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(uid=uid, limit=limit, before=before, after=after), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    uid: int,
    limit: int | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
) -> Response[FollowersListResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(uid=uid, limit=limit, before=before, after=after), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
