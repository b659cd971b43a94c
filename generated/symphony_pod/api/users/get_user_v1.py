# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Look up a user by email address (v1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.user import User
from ...operation import Operation, Request
from ...types import UNSET, read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...types import Response, Unset
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "users.get_user_v1",
    "GET",
    "/pod/v1/user",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json", "204": "none"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    deprecated=True,
    successor="users.get_user",
)


def request(*, email: str, local: bool | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "email": OPERATION.given("email", email),
            "local": local,
        },
    )


def read(status: int, data: Any) -> User:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(User.from_dict, data)


@deprecated("users.get_user_v1 is deprecated; use users.get_user")
def sync(*, client: Client, email: str, local: bool | Unset = UNSET) -> User:
    """Look up a user by email address (v1).

    Finds one user by email address and tells the user id; status 204 means that nobody was found. Use
    `users.get_user` instead, which also looks up ids and login names and answers with the whole profile.

    Args:
        email: The email address to look for.
        local: Where to look: true for users of the caller's own Pod alone; false for the directory of all Pods, as
            far as the caller may see it. The default is false.

    Returns:
        The id and email address of the user that was found. Nobody was found, or nobody whom the caller may see.

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
    outcome = client.call(OPERATION, request(email=email, local=local), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("users.get_user_v1 is deprecated; use users.get_user")
def sync_detailed(*, client: Client, email: str, local: bool | Unset = UNSET) -> Response[User]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(email=email, local=local), read)


@deprecated("users.get_user_v1 is deprecated; use users.get_user")
async def asyncio(*, client: AsyncClient, email: str, local: bool | Unset = UNSET) -> User:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(email=email, local=local), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("users.get_user_v1 is deprecated; use users.get_user")
async def asyncio_detailed(*, client: AsyncClient, email: str, local: bool | Unset = UNSET) -> Response[User]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(email=email, local=local), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
