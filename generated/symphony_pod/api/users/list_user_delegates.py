# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the delegates of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...operation import Operation, Request
from ...types import read_list, read_plain

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "users.list_user_delegates",
    "GET",
    "/pod/v1/admin/user/{uid}/delegates",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, uid: int) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "uid": uid,
        },
    )


def read(status: int, data: Any) -> list[int]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(read_plain, data)


def sync(*, client: Client, uid: int) -> list[int]:
    """List the delegates of a user.

    Lists the delegates of a user: colleagues who may post in the user's name. Only a user for whom the feature
    `delegatesEnabled` is on can have any. The caller needs the User Provisioning role.

    Args:
        uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

    Returns:
        The ids of the delegates; an empty list means that there are none.

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
    outcome = client.call(OPERATION, request(uid=uid), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, uid: int) -> Response[list[int]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(uid=uid), read)


async def asyncio(*, client: AsyncClient, uid: int) -> list[int]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(uid=uid), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, uid: int) -> Response[list[int]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(uid=uid), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
