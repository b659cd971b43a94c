# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Allow a file extension, or change its scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import PodError
from ...models.file_extension import FileExtension
from ...operation import Operation, Request
from ...types import Limit, read_model

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...types import Response

OPERATION = Operation(
    "file_extensions.put_allowed_file_extension",
    "PUT",
    "/pod/file_ext/v1/allowed_extensions/{extension}",
    security=(("sessionToken",), ("bearer",)),
    answers={"200": "json"},
    errors={"400": "Error", "401": "Error", "403": "Error", "429": "Error", "500": "Error"},
    idempotent=True,
    limits={
        "extension": Limit("length", 1, 64),
    },
)


def request(*, extension: str, body: FileExtension) -> Request:
    """The request that a call sends; see `sync` for the arguments."""
    return OPERATION.request(
        path={
            "extension": extension,
        },
        body=OPERATION.given("body", body),
        media="application/json",
    )


def read(status: int, data: Any) -> FileExtension:
    """What a successful answer holds.

    Args:
        status: HTTP status.
        data: The body as JSON, or `UNSET` where there is none.

    Raises:
        DecodeError: It is not what the contract promises.
    """
    return read_model(FileExtension.from_dict, data)


def sync(*, client: Client, extension: str, body: FileExtension) -> FileExtension:
    """Allow a file extension, or change its scopes.

    Allows files of an extension to be uploaded, or replaces what is set for one that is allowed already; the caller
    must be an administrator. Repeating the request changes nothing more. It is refused if the extension in the path
    is not that of the body, if it is longer than 64 characters, or if `source` is `SYSTEM` for an extension that
    Symphony itself does not know.

    Args:
        extension: The extension, such as `.pdf`, 1 to 64 characters; upper and lower case count as the same.
        body: The extension, the same as in the path, and where files of it may go.

    Returns:
        The extension as it is now allowed.

    Raises:
        ApiError: The answer is a refusal or a failure, by status:
            400: The request is malformed, or names a field that the Pod does not know.
            401: The session token is missing, unknown or ended; log in again.
            403: The session is good, but its account may not do this.
            429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                `Retry-After` says.
            500: The Pod failed to answer; it has changed nothing.
        DecodeError: The answer is not what the contract promises.
        TransportError: No answer came.
    """
    outcome = client.call(OPERATION, request(extension=extension, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


def sync_detailed(*, client: Client, extension: str, body: FileExtension) -> Response[FileExtension]:
    """As `sync`, but returns the whole answer; raises only where none came, or a login failed."""
    return client.execute_detailed(OPERATION, request(extension=extension, body=body), read)


async def asyncio(*, client: AsyncClient, extension: str, body: FileExtension) -> FileExtension:
    """As `sync`, for asyncio."""
    outcome = await client.call(OPERATION, request(extension=extension, body=body), read)
    if isinstance(outcome, PodError):
        raise outcome
    return outcome


async def asyncio_detailed(*, client: AsyncClient, extension: str, body: FileExtension) -> Response[FileExtension]:
    """As `sync_detailed`, for asyncio."""
    return await client.execute_detailed(OPERATION, request(extension=extension, body=body), read)


__all__ = ["OPERATION", "asyncio", "asyncio_detailed", "read", "request", "sync", "sync_detailed"]
