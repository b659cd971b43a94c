# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Kinds of file that may be exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.file_extension import FileExtension
    from ...models.file_extensions_response import FileExtensionsResponse
    from ...types import Unset


class FileExtensionsApi:
    """Kinds of file that may be exchanged.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def delete_allowed_file_extension(self, *, extension: str) -> None:
        """Forbid a file extension.

        Takes a file extension off the list, so that files of it can no longer be uploaded. The caller must be an
        administrator.

        Args:
            extension: The extension, such as `.pdf`, 1 to 64 characters; upper and lower case count as the same.

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
        from . import delete_allowed_file_extension as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(extension=extension), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_allowed_file_extensions(
        self, *, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
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
        from . import list_allowed_file_extensions as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(limit=limit, before=before, after=after), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_allowed_file_types(self) -> list[str]:
        """List the file types that may be attached to messages.

        Lists the file extensions that the Pod accepts as attachments, as plain text. All come at once; there are no
        pages. For the scope of each, see `file_extensions.list_allowed_file_extensions`.

        Returns:
            The accepted extensions, each with its leading dot.

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
        from . import list_allowed_file_types as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def put_allowed_file_extension(self, *, extension: str, body: FileExtension) -> FileExtension:
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
        from . import put_allowed_file_extension as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(extension=extension, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncFileExtensionsApi:
    """Kinds of file that may be exchanged.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def delete_allowed_file_extension(self, *, extension: str) -> None:
        """Forbid a file extension.

        Takes a file extension off the list, so that files of it can no longer be uploaded. The caller must be an
        administrator.

        Args:
            extension: The extension, such as `.pdf`, 1 to 64 characters; upper and lower case count as the same.

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
        from . import delete_allowed_file_extension as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(extension=extension), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_allowed_file_extensions(
        self, *, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
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
        from . import list_allowed_file_extensions as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(limit=limit, before=before, after=after), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_allowed_file_types(self) -> list[str]:
        """List the file types that may be attached to messages.

        Lists the file extensions that the Pod accepts as attachments, as plain text. All come at once; there are no
        pages. For the scope of each, see `file_extensions.list_allowed_file_extensions`.

        Returns:
            The accepted extensions, each with its leading dot.

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
        from . import list_allowed_file_types as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def put_allowed_file_extension(self, *, extension: str, body: FileExtension) -> FileExtension:
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
        from . import put_allowed_file_extension as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(extension=extension, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
