# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""List the allowed file extensions with their scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.file_extensions_response import FileExtensionsResponse
from ...operation import Operation, Request
from ...types import UNSET, Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response, Unset

OPERATION = Operation(
    "file_extensions.list_allowed_file_extensions",
    "GET",
    "/pod/file_ext/v1/allowed_extensions",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={
        "400": "Error",
        "401": "Error",
        "403": "Error",
        "429": "Error",
        "500": "Error",
        "503": "Error",
        "504": "Error",
    },
    idempotent=True,
    limits={
        "limit": Limit("value", 1, None),
    },
)


def request(*, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        query={
            "limit": limit,
            "before": before,
            "after": after,
        },
    )


def read(status: int, data: Any) -> FileExtensionsResponse:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(FileExtensionsResponse.from_dict, data)


def sync(
    *, client: Client, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> FileExtensionsResponse:
    """List the allowed file extensions with their scopes.

    Lists the file extensions that the company's administrators allow for upload, and where files of each may go.
    The list comes in pages, linked by cursors; a page may be short or even empty while more follow, so go on until
    `paging.next` is absent. Cursors soon go stale as extensions are added and deleted: use them at once and do not
    store them.

    Args:
        limit: The most extensions to answer, at least 1. If left out, the Pod decides; it also caps a higher
            number, and neither figure is documented.
        before: A cursor, taken from `paging.cursors.before` of an earlier page; the page that precedes it is
            answered. Not to be combined with `after`.
        after: A cursor, taken from `paging.cursors.after` of an earlier page; the page that follows it is answered.
            Not to be combined with `before`. Leave both out for the first page.

    Returns:
        One page of the extensions, with the cursors of its neighbors.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            500: The Pod failed to answer; it has changed nothing.
            503: The service behind the Pod cannot be reached; try again later.
            504: The service behind the Pod took too long to answer; try again later.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(OPERATION, request(limit=limit, before=before, after=after), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> Response[FileExtensionsResponse]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(limit=limit, before=before, after=after), read)


async def asyncio(
    *, client: AsyncClient, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> FileExtensionsResponse:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(limit=limit, before=before, after=after), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
) -> Response[FileExtensionsResponse]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(limit=limit, before=before, after=after), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
