# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Create a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.read_group import ReadGroup
from ...operation import Operation, Request
from ...types import Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.create_group import CreateGroup
    from ...types import Response

OPERATION = Operation(
    "groups.create_group",
    "POST",
    "/profile-manager/v1/groups",
    security=(("bearer",),),
    answers={"201": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "452": "Error", "500": "Error"},
    limits={
        "X-Symphony-Host": Limit("length", 1, None),
    },
)


def request(*, x_symphony_host: str, body: CreateGroup) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        headers={
            "X-Symphony-Host": OPERATION.given("X-Symphony-Host", x_symphony_host),
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> ReadGroup:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(ReadGroup.from_dict, data)


def sync(*, client: Client, x_symphony_host: str, body: CreateGroup) -> ReadGroup:
    """Create a group.

    Creates a group with its first members. Status 400 also means that a member is named twice or, for a company
    group, that a member is in another one already. The caller must hold the entitlement for it; otherwise the
    status is 403. Status 452 means that an information barrier, a rule that keeps people apart, stands between the
    members; company groups are exempt.

    Args:
        x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
        body: The group to create.

    Returns:
        The new group.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            452: An information barrier of the company forbids these users to communicate (groups service).
            500: The Pod failed to answer; it has changed nothing.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(OPERATION, request(x_symphony_host=x_symphony_host, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, x_symphony_host: str, body: CreateGroup) -> Response[ReadGroup]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(x_symphony_host=x_symphony_host, body=body), read)


async def asyncio(*, client: AsyncClient, x_symphony_host: str, body: CreateGroup) -> ReadGroup:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(x_symphony_host=x_symphony_host, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, x_symphony_host: str, body: CreateGroup) -> Response[ReadGroup]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(x_symphony_host=x_symphony_host, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
