# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Create an account with the older attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.user_detail import UserDetail
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.user_create import UserCreate
    from ...types import Response
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "users.create_user_v1",
    "POST",
    "/pod/v1/admin/user/create",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    deprecated=True,
    successor="users.create_user",
)


def request(*, body: UserCreate) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> UserDetail:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(UserDetail.from_dict, data)


@deprecated("users.create_user_v1 is deprecated; use users.create_user")
def sync(*, client: Client, body: UserCreate) -> UserDetail:
    """Create an account with the older attributes.

    Creates an account with the older, shorter set of attributes. The caller needs the User Provisioning role. Use
    `users.create_user` instead, which knows more attributes (market coverage, responsibility, function, instrument,
    language) and RSA keys.

    Args:
        body: The attributes of the account, with its first roles.

    Returns:
        The new account, with its id.

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
    outcome = client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("users.create_user_v1 is deprecated; use users.create_user")
def sync_detailed(*, client: Client, body: UserCreate) -> Response[UserDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


@deprecated("users.create_user_v1 is deprecated; use users.create_user")
async def asyncio(*, client: AsyncClient, body: UserCreate) -> UserDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("users.create_user_v1 is deprecated; use users.create_user")
async def asyncio_detailed(*, client: AsyncClient, body: UserCreate) -> Response[UserDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
