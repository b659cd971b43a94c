# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get the facts about messages by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.message_detail import MessageDetail
from ...operation import Operation, Request
from ...types import read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.message_ids import MessageIds
    from ...types import Response

OPERATION = Operation(
    "messages.get_message_details",
    "POST",
    "/pod/v1/admin/messages",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={
        "400": "Error",
        "401": "Error",
        "403": "Error",
        "404": "Error",
        "422": "Error",
        "429": "Error",
        "500": "Error",
    },
    idempotent=True,
)


def request(*, body: MessageIds) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> list[MessageDetail]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(MessageDetail.from_dict, data)


def sync(*, client: Client, body: MessageIds) -> list[MessageDetail]:
    """Get the facts about messages by id.

    Answers, for each message asked for, who sent it, where and when, and how many people received, read or
    downloaded it. The text of the message is not part of it. An id of something other than a chat message is
    refused with 422.

    Args:
        body: The ids of the messages.

    Returns:
        The facts about each message.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            404: There is nothing with the given id, or the account may not see it.
            422: The request is well formed, but what it asks for makes no sense.
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


def sync_detailed(*, client: Client, body: MessageIds) -> Response[list[MessageDetail]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(body=body), read)


async def asyncio(*, client: AsyncClient, body: MessageIds) -> list[MessageDetail]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, body: MessageIds) -> Response[list[MessageDetail]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
