# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get who received and who read a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.message_status import MessageStatus
from ...operation import Operation, Request
from ...types import read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "messages.get_message_status",
    "GET",
    "/pod/v1/message/{mid}/status",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, mid: str) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "mid": mid,
        },
    )


def read(status: int, data: Any) -> MessageStatus:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(MessageStatus.from_dict, data)


def sync(*, client: Client, mid: str) -> MessageStatus:
    """Get who received and who read a message.

    Answers how far a message has come with each recipient: read, delivered to a device, or only sent. Each
    recipient stands in one list, the furthest reached. Members of the conversation may ask; so may those who were
    in it when the message was sent, where a room lets them see its history.

    Args:
        mid: Id of the message, in URL-safe base64 without padding.

    Returns:
        The author, and the recipients by how far the message has come.

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
    outcome = client.call(OPERATION, request(mid=mid), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, mid: str) -> Response[MessageStatus]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(mid=mid), read)


async def asyncio(*, client: AsyncClient, mid: str) -> MessageStatus:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(mid=mid), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, mid: str) -> Response[MessageStatus]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(mid=mid), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
