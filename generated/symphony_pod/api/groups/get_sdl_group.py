# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get a distribution list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.sdl_group import SdlGroup
from ...operation import Operation, Request
from ...types import Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "groups.get_sdl_group",
    "GET",
    "/v1/groups/sdl/{groupId}",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "groupId": Limit("value", 1, None),
    },
)


def request(*, group_id: int) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "groupId": group_id,
        },
    )


def read(status: int, data: Any) -> SdlGroup:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(SdlGroup.from_dict, data)


def sync(*, client: Client, group_id: int) -> SdlGroup:
    """Get a distribution list.

    Gives one Symphony Distribution List (SDL), a group of people whom others can chat with as if with one person,
    with its members and its profile. To change one, use the groups service, which knows it by another id.

    Args:
        group_id: Id of the group, a 64-bit number.

    Returns:
        The group.

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
    outcome = client.call(OPERATION, request(group_id=group_id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, group_id: int) -> Response[SdlGroup]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(group_id=group_id), read)


async def asyncio(*, client: AsyncClient, group_id: int) -> SdlGroup:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(group_id=group_id), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, group_id: int) -> Response[SdlGroup]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(group_id=group_id), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
