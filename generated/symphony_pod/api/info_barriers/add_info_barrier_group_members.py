# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Add users to an information barrier group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.bulk_action_result import BulkActionResult
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "info_barriers.add_info_barrier_group_members",
    "POST",
    "/pod/v1/admin/group/{gid}/membership/add",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
)


def request(*, gid: str, body: list[int]) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "gid": gid,
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> BulkActionResult:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(BulkActionResult.from_dict, data)


def sync(*, client: Client, gid: str, body: list[int]) -> BulkActionResult:
    """Add users to an information barrier group.

    Puts users into a group of the information barriers, so that the policies of the group apply to them; for
    administrators. Each user is dealt with on its own, so read the result of each: status 200 alone does not mean
    that all were added.

    Args:
        gid: Id of the group, URL-safe, as `info_barriers.list_info_barrier_groups` gives it.
        body: Ids of the users to add.

    Returns:
        What became of each user, in the order of the request.

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
    outcome = client.call(OPERATION, request(gid=gid, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, gid: str, body: list[int]) -> Response[BulkActionResult]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(gid=gid, body=body), read)


async def asyncio(*, client: AsyncClient, gid: str, body: list[int]) -> BulkActionResult:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(gid=gid, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, gid: str, body: list[int]) -> Response[BulkActionResult]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(gid=gid, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
