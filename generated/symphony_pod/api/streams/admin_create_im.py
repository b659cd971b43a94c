# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Create an instant message conversation between other users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.stream import Stream
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "streams.admin_create_im",
    "POST",
    "/pod/v1/admin/im/create",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={
        "400": "Error",
        "401": "Error",
        "403": "Error",
        "404": "Error",
        "429": "Error",
        "451": "Error",
        "500": "Error",
    },
)


def request(*, body: list[int]) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> Stream:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(Stream.from_dict, data)


def sync(*, client: Client, body: list[int]) -> Stream:
    """Create an instant message conversation between other users.

    Opens a conversation between the users given, without the caller: an IM (instant message conversation) for two
    people, an MIM (group IM) for more. Where the same people already share one, nothing is created and its id is
    answered, so a repeat does no harm. It is for service accounts with the User Provisioning role; to take part in
    the conversation, use `streams.create_im`.

    Args:
        body: The ids of all the members, at least two; an id given twice counts once.

    Returns:
        The stream (conversation), whether new or found.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            404: There is nothing with the given id, or the account may not see it.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            451: An information barrier of the company forbids these users to communicate.
            500: The Pod failed to answer; it has changed nothing.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, body: list[int]) -> Response[Stream]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


async def asyncio(*, client: AsyncClient, body: list[int]) -> Stream:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, body: list[int]) -> Response[Stream]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
