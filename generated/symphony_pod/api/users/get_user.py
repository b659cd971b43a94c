# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Look up one user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.user_v2 import UserV2
from ...operation import Operation, Request
from ...types import UNSET, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "users.get_user",
    "GET",
    "/pod/v2/user",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json", "204": "none"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(
    *, uid: int | Unset = UNSET, email: str | Unset = UNSET, username: str | Unset = UNSET, local: bool | Unset = UNSET
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "uid": uid,
            "email": email,
            "username": username,
            "local": local,
        },
    )


def read(status: int, data: Any) -> UserV2:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(UserV2.from_dict, data)


def sync(
    *,
    client: Client,
    uid: int | Unset = UNSET,
    email: str | Unset = UNSET,
    username: str | Unset = UNSET,
    local: bool | Unset = UNSET,
) -> UserV2:
    """Look up one user.

    Finds one user by user id, email address or login name; give exactly one of the three. Users of other companies
    are found too if the caller may see them, unless `local` is true. Status 204 means that nobody was found.

    Args:
        uid: The user id to look for.
        email: The email address to look for.
        username: The login name to look for; it works only together with `local` set to true.
        local: Where to look: true for users of the caller's own Pod (one customer's Symphony) alone; false for the
            directory of all Pods, as far as the caller may see it. The default is false; a search by `username`
            needs true.

    Returns:
        The user that was found. Nobody was found, or nobody whom the caller may see.

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
    outcome = client.call(OPERATION, request(uid=uid, email=email, username=username, local=local), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
    uid: int | Unset = UNSET,
    email: str | Unset = UNSET,
    username: str | Unset = UNSET,
    local: bool | Unset = UNSET,
) -> Response[UserV2]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(uid=uid, email=email, username=username, local=local), read)


async def asyncio(
    *,
    client: AsyncClient,
    uid: int | Unset = UNSET,
    email: str | Unset = UNSET,
    username: str | Unset = UNSET,
    local: bool | Unset = UNSET,
) -> UserV2:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(uid=uid, email=email, username=username, local=local), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    uid: int | Unset = UNSET,
    email: str | Unset = UNSET,
    username: str | Unset = UNSET,
    local: bool | Unset = UNSET,
) -> Response[UserV2]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(uid=uid, email=email, username=username, local=local), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
