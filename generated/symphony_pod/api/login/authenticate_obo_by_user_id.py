# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Log in on behalf of a user, named by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.token import Token
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "login.authenticate_obo_by_user_id",
    "POST",
    "/login/pubkey/app/user/{userId}/authenticate",
    security=(("appToken",),),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
)


def request(*, user_id: int) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "userId": user_id,
        },
    )


def read(status: int, data: Any) -> Token:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(Token.from_dict, data)


def sync(*, client: Client, user_id: int) -> Token:
    """Log in on behalf of a user, named by id.

    Opens a session in which an application acts on behalf of a user (OBO): what it does then counts as done by that
    user. It runs in the session of the application. Status 403 means that the application may not act for this
    user.

    Args:
        user_id: Id of the user to act for, a 64-bit number.

    Returns:
        The user's session, held by the application.

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
    outcome = client.call(OPERATION, request(user_id=user_id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, user_id: int) -> Response[Token]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(user_id=user_id), read)


async def asyncio(*, client: AsyncClient, user_id: int) -> Token:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(user_id=user_id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, user_id: int) -> Response[Token]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(user_id=user_id), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
