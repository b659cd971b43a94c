# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the members of a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.v2_membership_list import V2MembershipList
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "streams.list_stream_members",
    "GET",
    "/pod/v1/admin/stream/{id}/membership/list",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 1000),
        "skip": Limit("value", 0, None),
    },
)


def request(*, id: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "id": id,
        },
        query={
            "skip": skip,
            "limit": limit,
        },
    )


def read(status: int, data: Any) -> V2MembershipList:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(V2MembershipList.from_dict, data)


def sync(*, client: Client, id: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> V2MembershipList:
    """List the members of a stream.

    Lists who is in an IM, a group IM or a room at present, with their company and when they joined. A service
    account with the User Provisioning role may ask about any stream of the company without being a member. `count`
    in the answer is the total over all pages.

    Args:
        id: Id of the stream, in URL-safe base64 without padding. It may be an IM, a group IM or a room.
        skip: How many members to pass over from the start of the list. The default is 0.
        limit: How many members to answer, from 1 to 1000. The default is 100.

    Returns:
        A page of members, with the total.

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
    outcome = client.call(OPERATION, request(id=id, skip=skip, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, id: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[V2MembershipList]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(id=id, skip=skip, limit=limit), read)


async def asyncio(
    *, client: AsyncClient, id: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> V2MembershipList:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(id=id, skip=skip, limit=limit), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, id: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[V2MembershipList]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(id=id, skip=skip, limit=limit), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
