# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Create an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_user_detail import V2UserDetail
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.v2_user_create import V2UserCreate
    from ...types import Response

OPERATION = Operation(
    "users.create_user",
    "POST",
    "/pod/v2/admin/user/create",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
)


def request(*, body: V2UserCreate) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> V2UserDetail:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V2UserDetail.from_dict, data)


def sync(*, client: Client, body: V2UserCreate) -> V2UserDetail:
    """Create an account.

    Creates an account for a person (`NORMAL`) or for a program (`SYSTEM`, a service account). An email address, a
    user name and a display name must be given, and for a person also first and last name; email address and user
    name must be new to the Pod, so a repeated request is refused. Roles, features and so on are changed afterwards,
    each by its own function. The caller needs the User Provisioning role.

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


def sync_detailed(*, client: Client, body: V2UserCreate) -> Response[V2UserDetail]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


async def asyncio(*, client: AsyncClient, body: V2UserCreate) -> V2UserDetail:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, body: V2UserCreate) -> Response[V2UserDetail]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
