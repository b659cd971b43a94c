# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the files sent in a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.stream_attachment_item import StreamAttachmentItem
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_list

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "streams.list_stream_attachments",
    "GET",
    "/pod/v1/streams/{sid}/attachments",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "limit": Limit("value", 1, 100),
    },
)


def request(
    *,
    sid: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_dir: str | Unset = UNSET,
) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "sid": sid,
        },
        query={
            "since": since,
            "to": to,
            "limit": limit,
            "sortDir": sort_dir,
        },
    )


def read(status: int, data: Any) -> list[StreamAttachmentItem]:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_list(StreamAttachmentItem.from_dict, data)


def sync(
    *,
    client: Client,
    sid: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_dir: str | Unset = UNSET,
) -> list[StreamAttachmentItem]:
    """List the files sent in a stream.

    Lists the files attached to the messages of a stream, by the time they were sent, oldest first unless told
    otherwise. At most 100 are answered; for more, move `since` or `to` to the date of the last file. The list holds
    descriptions only: the Agent, another Symphony service, serves the contents.

    Args:
        sid: Id of the stream, in URL-safe base64 without padding.
        since: Earliest time of sending, in epoch milliseconds (UTC). Leave it out to begin with the first file.
        to: Latest time of sending, in epoch milliseconds (UTC). Leave it out to run to the last file.
        limit: How many files to answer, from 1 to 100. The default is 50.
        sort_dir: Order by time of sending: `ASC` for oldest first (the default) or `DESC` for newest first.

    Returns:
        The files, in the order asked for; an empty list where nothing was sent.

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
    outcome = client.call(OPERATION, request(sid=sid, since=since, to=to, limit=limit, sort_dir=sort_dir), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *,
    client: Client,
    sid: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_dir: str | Unset = UNSET,
) -> Response[list[StreamAttachmentItem]]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(
        OPERATION, request(sid=sid, since=since, to=to, limit=limit, sort_dir=sort_dir), read
    )


async def asyncio(
    *,
    client: AsyncClient,
    sid: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_dir: str | Unset = UNSET,
) -> list[StreamAttachmentItem]:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(sid=sid, since=since, to=to, limit=limit, sort_dir=sort_dir), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *,
    client: AsyncClient,
    sid: str,
    since: int | Unset = UNSET,
    to: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_dir: str | Unset = UNSET,
) -> Response[list[StreamAttachmentItem]]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(
        OPERATION, request(sid=sid, since=since, to=to, limit=limit, sort_dir=sort_dir), read
    )


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
