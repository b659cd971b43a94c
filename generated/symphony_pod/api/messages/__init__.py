# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Messages, as administrators see them: status, receipts, relationships, and suppression."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.message_detail import MessageDetail
    from ...models.message_ids import MessageIds
    from ...models.message_metadata_response import MessageMetadataResponse
    from ...models.message_receipt_detail_response import MessageReceiptDetailResponse
    from ...models.message_status import MessageStatus
    from ...models.message_suppression_response import MessageSuppressionResponse
    from ...types import Unset


class MessagesApi:
    """Messages, as administrators see them: status, receipts, relationships, and suppression.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def get_message_details(self, *, body: MessageIds) -> list[MessageDetail]:
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
        from . import get_message_details as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_message_relationships(self, *, message_id: str, user_agent: str | Unset = UNSET) -> MessageMetadataResponse:
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
        from . import get_message_relationships as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(message_id=message_id, user_agent=user_agent), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_message_status(self, *, mid: str) -> MessageStatus:
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
        from . import get_message_status as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(mid=mid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_message_receipts(
        self, *, message_id: str, before: str | Unset = UNSET, after: str | Unset = UNSET
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
        from . import list_message_receipts as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(message_id=message_id, before=before, after=after), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def suppress_message(self, *, id: str) -> MessageSuppressionResponse:
        """Suppress a message.

        Withdraws a message from its conversation, for example one that names the wrong client, so that those who have
        not seen it cannot read it any more; content exports for compliance keep it. Users may suppress their own
        messages, and accounts with the Content Management role anyone's. A repeat does no harm, but its answer gives
        the date as 0.

        Args:
            id: Id of the message, in URL-safe base64 without padding.

        Returns:
            The message is suppressed.

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
        from . import suppress_message as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncMessagesApi:
    """Messages, as administrators see them: status, receipts, relationships, and suppression.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def get_message_details(self, *, body: MessageIds) -> list[MessageDetail]:
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
        from . import get_message_details as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_message_relationships(
        self, *, message_id: str, user_agent: str | Unset = UNSET
    ) -> MessageMetadataResponse:
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
        from . import get_message_relationships as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(message_id=message_id, user_agent=user_agent), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_message_status(self, *, mid: str) -> MessageStatus:
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
        from . import get_message_status as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(mid=mid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_message_receipts(
        self, *, message_id: str, before: str | Unset = UNSET, after: str | Unset = UNSET
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
        from . import list_message_receipts as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(message_id=message_id, before=before, after=after), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def suppress_message(self, *, id: str) -> MessageSuppressionResponse:
        """Suppress a message.

        Withdraws a message from its conversation, for example one that names the wrong client, so that those who have
        not seen it cannot read it any more; content exports for compliance keep it. Users may suppress their own
        messages, and accounts with the Content Management role anyone's. A repeat does no harm, but its answer gives
        the date as 0.

        Args:
            id: Id of the message, in URL-safe base64 without padding.

        Returns:
            The message is suppressed.

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
        from . import suppress_message as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
