# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Delete all groups of the Pod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.group_list import GroupList
from ...operation import Operation, Request
from ...types import Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "groups.delete_all_groups",
    "DELETE",
    "/profile-manager/v1/groups/deleteAll",
    security=(("bearer",),),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "X-Symphony-Host": Limit("length", 1, None),
    },
)


def request(*, x_symphony_host: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        headers={
            "X-Symphony-Host": OPERATION.given("X-Symphony-Host", x_symphony_host),
        },
    )


def read(status: int, data: Any) -> GroupList:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(GroupList.from_dict, data)


def sync(*, client: Client, x_symphony_host: str) -> GroupList:
    """Delete all groups of the Pod.

    Deletes everything that the groups service holds for the Pod that the bearer token belongs to. It is there for
    tests and maintenance; most Pods have it switched off or allow it to few. There is no way back.

    Args:
        x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

    Returns:
        The groups that are left; normally none.

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
    outcome = client.call(OPERATION, request(x_symphony_host=x_symphony_host), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, x_symphony_host: str) -> Response[GroupList]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(x_symphony_host=x_symphony_host), read)


async def asyncio(*, client: AsyncClient, x_symphony_host: str) -> GroupList:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(x_symphony_host=x_symphony_host), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, x_symphony_host: str) -> Response[GroupList]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(x_symphony_host=x_symphony_host), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
