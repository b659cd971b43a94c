# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get a group type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.group_type import GroupType
from ...operation import Operation, Request
from ...types import Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "groups.get_group_type",
    "GET",
    "/profile-manager/v1/types/{typeId}",
    security=(("bearer",),),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "X-Symphony-Host": Limit("length", 1, None),
    },
)


def request(*, type_id: str, x_symphony_host: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "typeId": type_id,
        },
        headers={
            "X-Symphony-Host": OPERATION.given("X-Symphony-Host", x_symphony_host),
        },
    )


def read(status: int, data: Any) -> GroupType:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(GroupType.from_dict, data)


def sync(*, client: Client, type_id: str, x_symphony_host: str) -> GroupType:
    """Get a group type.

    Gives one type of groups with all that it lays down: who sees its groups, who may be a member, and how others
    can converse with them.

    Args:
        type_id: Id of the group type, such as `SDL` or `COMPANY`.
        x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

    Returns:
        The type.

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
    outcome = client.call(OPERATION, request(type_id=type_id, x_symphony_host=x_symphony_host), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, type_id: str, x_symphony_host: str) -> Response[GroupType]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(type_id=type_id, x_symphony_host=x_symphony_host), read)


async def asyncio(*, client: AsyncClient, type_id: str, x_symphony_host: str) -> GroupType:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(type_id=type_id, x_symphony_host=x_symphony_host), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, type_id: str, x_symphony_host: str) -> Response[GroupType]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(type_id=type_id, x_symphony_host=x_symphony_host), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
