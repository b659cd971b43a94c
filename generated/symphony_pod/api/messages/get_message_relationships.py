# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Get the replies and forwards of a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.message_metadata_response import MessageMetadataResponse
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "messages.get_message_relationships",
    "GET",
    "/pod/v1/admin/messages/{messageId}/metadata/relationships",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "User-Agent": Limit("length", 1, None),
    },
)


def request(*, message_id: str, user_agent: str | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "messageId": message_id,
        },
        headers={
            "User-Agent": user_agent,
        },
    )


def read(status: int, data: Any) -> MessageMetadataResponse:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(MessageMetadataResponse.from_dict, data)


def sync(*, client: Client, message_id: str, user_agent: str | Unset = UNSET) -> MessageMetadataResponse:
    """Get the replies and forwards of a message.

    Tells how a message hangs together with others: the one it answers or passes on, and those that answer it or
    pass it on. It is for accounts with the Content Management role. Only ids are answered, and only for chat
    messages.

    Args:
        message_id: Id of a chat message, in URL-safe base64 without padding.
        user_agent: Name and version of the calling program, such as `acme-archiver/1.0`.

    Returns:
        The message with its parent, replies and forwards.

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
    outcome = client.call(OPERATION, request(message_id=message_id, user_agent=user_agent), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, message_id: str, user_agent: str | Unset = UNSET
) -> Response[MessageMetadataResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(message_id=message_id, user_agent=user_agent), read)


async def asyncio(*, client: AsyncClient, message_id: str, user_agent: str | Unset = UNSET) -> MessageMetadataResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(message_id=message_id, user_agent=user_agent), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, message_id: str, user_agent: str | Unset = UNSET
) -> Response[MessageMetadataResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(message_id=message_id, user_agent=user_agent), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
