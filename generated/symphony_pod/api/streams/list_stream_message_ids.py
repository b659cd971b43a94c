# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the ids of the messages in a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.message_ids_from_stream import MessageIdsFromStream
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...types import Response, Unset
else:
    from ...deprecation import deprecated

OPERATION = Operation(
    "streams.list_stream_message_ids",
    "GET",
    "/pod/v2/admin/streams/{streamId}/messageIds",
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
    limits={
        "limit": Limit("value", 1, None),
        "offset": Limit("value", 0, None),
    },
    deprecated=True,
    successor="streams.list_stream_attachments",
)


def request(
    *,
    stream_id: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "streamId": stream_id,
        },
        query={
            "since": since,
            "to": to,
            "limit": limit,
            "offset": offset,
        },
    )


def read(status: int, data: Any) -> MessageIdsFromStream:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(MessageIdsFromStream.from_dict, data)


@deprecated("streams.list_stream_message_ids is deprecated; use streams.list_stream_attachments")
def sync(
    *,
    client: Client,
    stream_id: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> MessageIdsFromStream:
    """List the ids of the messages in a stream.

    Lists the ids of the messages sent in a stream within a span of at most 24 hours (a longer one is refused with
    422), a page at a time. Use `streams.list_stream_attachments` instead, which finds only messages that carry
    files; for the others, ask the Agent, another Symphony service.

    Args:
        stream_id: Id of the stream, in URL-safe base64 without padding.
        since: Start of the span, in epoch milliseconds (UTC); `to` may be at most 24 hours later.
        to: End of the span, in epoch milliseconds (UTC), at most 24 hours after `since`.
        limit: How many ids to answer at most; the Pod decides where it is left out.
        offset: Where the page begins, as a count of ids from 0; `nextStartNumber` of one page is the offset of the
            next.

    Returns:
        A page of message ids, with the total.

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
    outcome = client.call(OPERATION, request(stream_id=stream_id, since=since, to=to, limit=limit, offset=offset), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("streams.list_stream_message_ids is deprecated; use streams.list_stream_attachments")
def sync_detailed(
    *,
    client: Client,
    stream_id: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[MessageIdsFromStream]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(
        OPERATION, request(stream_id=stream_id, since=since, to=to, limit=limit, offset=offset), read
    )


@deprecated("streams.list_stream_message_ids is deprecated; use streams.list_stream_attachments")
async def asyncio(
    *,
    client: AsyncClient,
    stream_id: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> MessageIdsFromStream:
    """As `sync`, for asyncio."""
    outcome = await client.call(
        OPERATION, request(stream_id=stream_id, since=since, to=to, limit=limit, offset=offset), read
    )
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


@deprecated("streams.list_stream_message_ids is deprecated; use streams.list_stream_attachments")
async def asyncio_detailed(
    *,
    client: AsyncClient,
    stream_id: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[MessageIdsFromStream]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION, request(stream_id=stream_id, since=since, to=to, limit=limit, offset=offset), read
    )


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
