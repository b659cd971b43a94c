# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Add a member to a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.read_group import ReadGroup
from ...operation import Operation, Request
from ...types import Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.add_group_member import AddGroupMember
    from ...types import Response

OPERATION = Operation(
    "groups.add_group_member",
    "POST",
    "/profile-manager/v1/groups/{groupId}/member",
    security=(("bearer",),),
    answers={"200": "json"},
    errors={
        "400": "Error",
        "401": "Error",
        "403": "Error",
        "404": "Error",
        "429": "Error",
        "452": "Error",
        "500": "Error",
    },
    limits={
        "X-Symphony-Host": Limit("length", 1, None),
    },
)


def request(*, group_id: str, x_symphony_host: str, body: AddGroupMember) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "groupId": group_id,
        },
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


def sync(*, client: Client, group_id: str, x_symphony_host: str, body: AddGroupMember) -> ReadGroup:
    """Add a member to a group.

    Adds one user to a group and answers the group as it then is. The caller must hold the entitlement for it;
    otherwise the status is 403. Status 452 means that an information barrier, a rule that keeps people apart,
    stands between the members; company groups are exempt.

    Args:
        group_id: Id of the group, text that the service made up; not the number that the users service gives it.
        x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
        body: The user to add.

    Returns:
        The group, with the new member.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            404: There is nothing with the given id, or the account may not see it.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            452: An information barrier of the company forbids these users to communicate (groups service).
            500: The Pod failed to answer; it has changed nothing.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(OPERATION, request(group_id=group_id, x_symphony_host=x_symphony_host, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, group_id: str, x_symphony_host: str, body: AddGroupMember) -> Response[ReadGroup]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(
        OPERATION, request(group_id=group_id, x_symphony_host=x_symphony_host, body=body), read
    )


async def asyncio(*, client: AsyncClient, group_id: str, x_symphony_host: str, body: AddGroupMember) -> ReadGroup:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(group_id=group_id, x_symphony_host=x_symphony_host, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, group_id: str, x_symphony_host: str, body: AddGroupMember
) -> Response[ReadGroup]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION, request(group_id=group_id, x_symphony_host=x_symphony_host, body=body), read
    )


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
