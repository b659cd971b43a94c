# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Look up many users at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_user_list import V2UserList
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "users.get_users",
    "GET",
    "/pod/v3/users",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json", "204": "none"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "email": Limit("items", 1, 100, ("length", 1, None)),
        "uid": Limit("items", 1, 100),
        "username": Limit("items", 1, 100, ("length", 1, None)),
    },
)


def request(
    *,
    uid: list[int] | Unset = UNSET,
    email: list[str] | Unset = UNSET,
    username: list[str] | Unset = UNSET,
    local: bool | Unset = UNSET,
    active: bool | Unset = UNSET,
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "uid": uid,
            "email": email,
            "username": username,
            "local": local,
            "active": active,
        },
        joined={"uid": ",", "email": ",", "username": ","},
    )


def read(status: int, data: Any) -> V2UserList:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V2UserList.from_dict, data)


def sync(
    *,
    client: Client,
    uid: list[int] | Unset = UNSET,
    email: list[str] | Unset = UNSET,
    username: list[str] | Unset = UNSET,
    local: bool | Unset = UNSET,
    active: bool | Unset = UNSET,
) -> V2UserList:
    """Look up many users at once.

    Finds up to 100 users by user ids, email addresses or login names; give only one of the three lists. An entry
    that cannot be looked up does not spoil the rest: it is told in `errors`. Status 204 means that nobody was
    found. The order of the answer need not be that of the request.

    Args:
        uid: The ids of the users, at least one and at most 100.
        email: The email addresses of the users, at least one and at most 100.
        username: The login names of the users, at least one and at most 100.
        local: Where to look: true for users of the caller's own Pod alone; false for the directory of all Pods, as
            far as the caller may see it. The default is false.
        active: True to find only active users, false only inactive ones; when absent, both.

    Returns:
        The users that were found, and what was wrong with the other entries. Nobody was found.

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
    outcome = client.call(OPERATION, request(uid=uid, email=email, username=username, local=local, active=active), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
    uid: list[int] | Unset = UNSET,
    email: list[str] | Unset = UNSET,
    username: list[str] | Unset = UNSET,
    local: bool | Unset = UNSET,
    active: bool | Unset = UNSET,
) -> Response[V2UserList]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(
        OPERATION, request(uid=uid, email=email, username=username, local=local, active=active), read
    )


async def asyncio(
    *,
    client: AsyncClient,
    uid: list[int] | Unset = UNSET,
    email: list[str] | Unset = UNSET,
    username: list[str] | Unset = UNSET,
    local: bool | Unset = UNSET,
    active: bool | Unset = UNSET,
) -> V2UserList:
    """As `sync`, for asyncio."""
    outcome = await client.call(
        OPERATION, request(uid=uid, email=email, username=username, local=local, active=active), read
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    uid: list[int] | Unset = UNSET,
    email: list[str] | Unset = UNSET,
    username: list[str] | Unset = UNSET,
    local: bool | Unset = UNSET,
    active: bool | Unset = UNSET,
) -> Response[V2UserList]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION, request(uid=uid, email=email, username=username, local=local, active=active), read
    )


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
