# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List who received, read or downloaded a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.message_receipt_detail_response import MessageReceiptDetailResponse
from ...operation import Operation, Request
from ...types import UNSET, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "messages.list_message_receipts",
    "GET",
    "/pod/v1/admin/messages/{messageId}/receipts",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "404": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
)


def request(*, message_id: str, before: str | Unset = UNSET, after: str | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "messageId": message_id,
        },
        query={
            "before": before,
            "after": after,
        },
    )


def read(status: int, data: Any) -> MessageReceiptDetailResponse:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(MessageReceiptDetailResponse.from_dict, data)


def sync(
    *, client: Client, message_id: str, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> MessageReceiptDetailResponse:
    """List who received, read or downloaded a message.

    Lists the recipients of a message with the times at which it was delivered to them, read, announced by email and
    its files downloaded; the totals and the sender come with every page. It is for accounts with the Content
    Management role. To page, pass a cursor of one answer as `after` or `before`; there are no more pages once
    `pagination.next` is absent.

    Args:
        message_id: Id of the message, in URL-safe base64 without padding.
        before: Cursor from an earlier answer (`pagination.cursors.before`): asks for the page before that one.
            Treat it as opaque text.
        after: Cursor from an earlier answer (`pagination.cursors.after`): asks for the page that follows. Treat it
            as opaque text.

    Returns:
        A page of receipts, with the totals and the cursors.

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
    outcome = client.call(OPERATION, request(message_id=message_id, before=before, after=after), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, message_id: str, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> Response[MessageReceiptDetailResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(message_id=message_id, before=before, after=after), read)


async def asyncio(
    *, client: AsyncClient, message_id: str, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> MessageReceiptDetailResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(message_id=message_id, before=before, after=after), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, message_id: str, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> Response[MessageReceiptDetailResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(message_id=message_id, before=before, after=after), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
