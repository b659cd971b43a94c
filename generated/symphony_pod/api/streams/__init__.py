# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Streams, conversations of any kind: list them, look into them, and open instant-message conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.admin_stream_filter import AdminStreamFilter
    from ...models.admin_stream_list import AdminStreamList
    from ...models.message_ids_from_stream import MessageIdsFromStream
    from ...models.stream import Stream
    from ...models.stream_attachment_item import StreamAttachmentItem
    from ...models.stream_attributes import StreamAttributes
    from ...models.stream_filter import StreamFilter
    from ...models.v1im_attributes import V1IMAttributes
    from ...models.v1im_detail import V1IMDetail
    from ...models.v2_admin_stream_filter import V2AdminStreamFilter
    from ...models.v2_admin_stream_list import V2AdminStreamList
    from ...models.v2_membership_list import V2MembershipList
    from ...models.v2_stream_attributes import V2StreamAttributes
    from ...types import Unset
else:
    from ...deprecation import deprecated


class StreamsApi:
    """Streams, conversations of any kind: list them, look into them, and open instant-message conversations.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def admin_create_im(self, *, body: list[int]) -> Stream:
        """Create an instant message conversation between other users.

        Opens a conversation between the users given, without the caller: an IM (instant message conversation) for two
        people, an MIM (group IM) for more. Where the same people already share one, nothing is created and its id is
        answered, so a repeat does no harm. It is for service accounts with the User Provisioning role; to take part in
        the conversation, use `streams.create_im`.

        Args:
            body: The ids of all the members, at least two; an id given twice counts once.

        Returns:
            The stream (conversation), whether new or found.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import admin_create_im as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def admin_list_streams(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: V2AdminStreamFilter | Unset = UNSET
    ) -> V2AdminStreamList:
        """List the streams of the whole company.

        Lists the IMs, group IMs and rooms of the company whose membership changed in a span of time, oldest first by
        creation. It is for service accounts with the User Provisioning role, which need not be members. `count` in the
        answer is the total over all pages.

        Args:
            skip: How many streams to pass over from the start of the list. The default is 0.
            limit: How many streams to answer, from 1 to 100. The default is 50.
            body: Which streams to list. Leave out any part of it, or all of it, to be less strict.

        Returns:
            A page of streams, oldest first, with the total and the filter that was applied.

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
        from . import admin_list_streams as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(skip=skip, limit=limit, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("streams.admin_list_streams_v1 is deprecated; use streams.admin_list_streams")
    def admin_list_streams_v1(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: AdminStreamFilter | Unset = UNSET
    ) -> AdminStreamList:
        """List the streams of the whole company (version 1).

        Lists the IMs, group IMs and rooms of the company whose membership changed in a span of time. `count` in the
        answer is the total over all pages. Use `streams.admin_list_streams` instead, which also tells the origin of a
        stream, whether it is cross-pod (between companies) and when someone last wrote in it.

        Args:
            skip: How many streams to pass over from the start of the list. The default is 0.
            limit: How many streams to answer, from 1 to 100. The default is 50.
            body: Which streams to list. Leave out any part of it, or all of it, to be less strict.

        Returns:
            A page of streams, with the total and the filter that was applied.

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
        from . import admin_list_streams_v1 as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(skip=skip, limit=limit, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def create_im(self, *, body: list[int]) -> Stream:
        """Create an instant message conversation with the caller.

        Opens a conversation between the caller and the users given: an IM (instant message conversation) with one other
        person, an MIM (group IM) with several. Where the same people already share one, nothing is created and its id
        is answered, so a repeat does no harm. A person at another company must be a connection of the caller first. For
        more than two people, Symphony now advises a room (`rooms.create_room`).

        Args:
            body: The ids of the other members, at least one. The caller is added without being named, and an id given
                twice counts once.

        Returns:
            The stream (conversation), whether new or found.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_im as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_im(self, *, id: str) -> V1IMDetail:
        """Get an IM.

        Answers the pinned message, the creation time and the state of one IM (instant message conversation). For its
        members, use `streams.get_stream`.

        Args:
            id: Id of the IM, a stream id in URL-safe base64 without padding.

        Returns:
            The IM.

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
        from . import get_im as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_stream(self, *, sid: str) -> V2StreamAttributes:
        """Get a stream.

        Answers what the Pod (one customer's Symphony) knows of a stream, that is of an IM, a group IM, a room or a
        post: its type, its state, whether other companies take part, and when someone last wrote in it. An IM comes
        with its members, a room with its name and groups; `rooms.get_room` tells more of a room.

        Args:
            sid: Id of the stream, in URL-safe base64 without padding. Any type of stream will do.

        Returns:
            The stream.

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
        from . import get_stream as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(sid=sid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("streams.get_stream_v1 is deprecated; use streams.get_stream")
    def get_stream_v1(self, *, sid: str) -> StreamAttributes:
        """Get a stream (version 1).

        Answers the type and the state of a stream (an IM, a group IM, a room or a post), with the members of an IM or
        the name of a room. Use `streams.get_stream` instead, which also tells the origin, the groups of a room and the
        time of the last message.

        Args:
            sid: Id of the stream, in URL-safe base64 without padding. Any type of stream will do.

        Returns:
            The stream.

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
        from . import get_stream_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(sid=sid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_stream_attachments(
        self,
        *,
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
        from . import list_stream_attachments as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(sid=sid, since=since, to=to, limit=limit, sort_dir=sort_dir),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_stream_members(
        self, *, id: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> V2MembershipList:
        """List the members of a stream.

        Lists who is in an IM, a group IM or a room at present, with their company and when they joined. A service
        account with the User Provisioning role may ask about any stream of the company without being a member. `count`
        in the answer is the total over all pages.

        Args:
            id: Id of the stream, in URL-safe base64 without padding. It may be an IM, a group IM or a room.
            skip: How many members to pass over from the start of the list. The default is 0.
            limit: How many members to answer, from 1 to 1000. The default is 100.

        Returns:
            A page of members, with the total.

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
        from . import list_stream_members as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, skip=skip, limit=limit), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("streams.list_stream_message_ids is deprecated; use streams.list_stream_attachments")
    def list_stream_message_ids(
        self,
        *,
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
        from . import list_stream_message_ids as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(stream_id=stream_id, since=since, to=to, limit=limit, offset=offset),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_streams(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: StreamFilter | Unset = UNSET
    ) -> list[StreamAttributes]:
        """List the streams of the caller.

        Lists the streams (conversations: IMs, group IMs, rooms and posts) that the caller belongs to, oldest first by
        creation. Anyone may call it, and sees only their own. A page past the end is empty (204).

        Args:
            skip: How many streams to pass over from the start of the list. The default is 0.
            limit: How many streams to answer at most. The default is 50; the Pod may cap larger numbers, so a short
                page need not be the last.
            body: Which streams to list. Leave it out for every type.

        Returns:
            A page of streams, oldest first. There is no stream to list: the page is empty.

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
        from . import list_streams as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(skip=skip, limit=limit, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_user_streams(
        self, *, uid: int, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: StreamFilter | Unset = UNSET
    ) -> list[StreamAttributes]:
        """List the streams of a user.

        Lists the streams (conversations: IMs, group IMs, rooms and posts) that a given user belongs to, oldest first by
        creation. It is for service accounts with the User Provisioning role. A page past the end is empty (204). It
        came with Pod version 20.16.

        Args:
            uid: Id of the user whose streams to list.
            skip: How many streams to pass over from the start of the list. The default is 0.
            limit: How many streams to answer at most. The default is 50; the Pod may cap larger numbers, so a short
                page need not be the last.
            body: Which streams to list. Leave it out for every type.

        Returns:
            A page of streams, oldest first. The user has no stream to list: the page is empty.

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
        from . import list_user_streams as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(uid=uid, skip=skip, limit=limit, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_im(self, *, id: str, body: V1IMAttributes) -> V1IMDetail:
        """Pin or unpin a message in an IM.

        Changes the attributes of an IM (instant message conversation). The one attribute that can change is the pinned
        message, which stays in view at the top of the conversation for its members; pinning another takes its place. A
        request that changes nothing is refused.

        Args:
            id: Id of the IM, a stream id in URL-safe base64 without padding.
            body: The attributes to change.

        Returns:
            The IM after the change.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import update_im as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncStreamsApi:
    """Streams, conversations of any kind: list them, look into them, and open instant-message conversations.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def admin_create_im(self, *, body: list[int]) -> Stream:
        """Create an instant message conversation between other users.

        Opens a conversation between the users given, without the caller: an IM (instant message conversation) for two
        people, an MIM (group IM) for more. Where the same people already share one, nothing is created and its id is
        answered, so a repeat does no harm. It is for service accounts with the User Provisioning role; to take part in
        the conversation, use `streams.create_im`.

        Args:
            body: The ids of all the members, at least two; an id given twice counts once.

        Returns:
            The stream (conversation), whether new or found.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import admin_create_im as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def admin_list_streams(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: V2AdminStreamFilter | Unset = UNSET
    ) -> V2AdminStreamList:
        """List the streams of the whole company.

        Lists the IMs, group IMs and rooms of the company whose membership changed in a span of time, oldest first by
        creation. It is for service accounts with the User Provisioning role, which need not be members. `count` in the
        answer is the total over all pages.

        Args:
            skip: How many streams to pass over from the start of the list. The default is 0.
            limit: How many streams to answer, from 1 to 100. The default is 50.
            body: Which streams to list. Leave out any part of it, or all of it, to be less strict.

        Returns:
            A page of streams, oldest first, with the total and the filter that was applied.

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
        from . import admin_list_streams as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(skip=skip, limit=limit, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("streams.admin_list_streams_v1 is deprecated; use streams.admin_list_streams")
    async def admin_list_streams_v1(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: AdminStreamFilter | Unset = UNSET
    ) -> AdminStreamList:
        """List the streams of the whole company (version 1).

        Lists the IMs, group IMs and rooms of the company whose membership changed in a span of time. `count` in the
        answer is the total over all pages. Use `streams.admin_list_streams` instead, which also tells the origin of a
        stream, whether it is cross-pod (between companies) and when someone last wrote in it.

        Args:
            skip: How many streams to pass over from the start of the list. The default is 0.
            limit: How many streams to answer, from 1 to 100. The default is 50.
            body: Which streams to list. Leave out any part of it, or all of it, to be less strict.

        Returns:
            A page of streams, with the total and the filter that was applied.

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
        from . import admin_list_streams_v1 as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(skip=skip, limit=limit, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def create_im(self, *, body: list[int]) -> Stream:
        """Create an instant message conversation with the caller.

        Opens a conversation between the caller and the users given: an IM (instant message conversation) with one other
        person, an MIM (group IM) with several. Where the same people already share one, nothing is created and its id
        is answered, so a repeat does no harm. A person at another company must be a connection of the caller first. For
        more than two people, Symphony now advises a room (`rooms.create_room`).

        Args:
            body: The ids of the other members, at least one. The caller is added without being named, and an id given
                twice counts once.

        Returns:
            The stream (conversation), whether new or found.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_im as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_im(self, *, id: str) -> V1IMDetail:
        """Get an IM.

        Answers the pinned message, the creation time and the state of one IM (instant message conversation). For its
        members, use `streams.get_stream`.

        Args:
            id: Id of the IM, a stream id in URL-safe base64 without padding.

        Returns:
            The IM.

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
        from . import get_im as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_stream(self, *, sid: str) -> V2StreamAttributes:
        """Get a stream.

        Answers what the Pod (one customer's Symphony) knows of a stream, that is of an IM, a group IM, a room or a
        post: its type, its state, whether other companies take part, and when someone last wrote in it. An IM comes
        with its members, a room with its name and groups; `rooms.get_room` tells more of a room.

        Args:
            sid: Id of the stream, in URL-safe base64 without padding. Any type of stream will do.

        Returns:
            The stream.

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
        from . import get_stream as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(sid=sid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("streams.get_stream_v1 is deprecated; use streams.get_stream")
    async def get_stream_v1(self, *, sid: str) -> StreamAttributes:
        """Get a stream (version 1).

        Answers the type and the state of a stream (an IM, a group IM, a room or a post), with the members of an IM or
        the name of a room. Use `streams.get_stream` instead, which also tells the origin, the groups of a room and the
        time of the last message.

        Args:
            sid: Id of the stream, in URL-safe base64 without padding. Any type of stream will do.

        Returns:
            The stream.

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
        from . import get_stream_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(sid=sid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_stream_attachments(
        self,
        *,
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
        from . import list_stream_attachments as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(sid=sid, since=since, to=to, limit=limit, sort_dir=sort_dir),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_stream_members(
        self, *, id: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> V2MembershipList:
        """List the members of a stream.

        Lists who is in an IM, a group IM or a room at present, with their company and when they joined. A service
        account with the User Provisioning role may ask about any stream of the company without being a member. `count`
        in the answer is the total over all pages.

        Args:
            id: Id of the stream, in URL-safe base64 without padding. It may be an IM, a group IM or a room.
            skip: How many members to pass over from the start of the list. The default is 0.
            limit: How many members to answer, from 1 to 1000. The default is 100.

        Returns:
            A page of members, with the total.

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
        from . import list_stream_members as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(id=id, skip=skip, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("streams.list_stream_message_ids is deprecated; use streams.list_stream_attachments")
    async def list_stream_message_ids(
        self,
        *,
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
        from . import list_stream_message_ids as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(stream_id=stream_id, since=since, to=to, limit=limit, offset=offset),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_streams(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: StreamFilter | Unset = UNSET
    ) -> list[StreamAttributes]:
        """List the streams of the caller.

        Lists the streams (conversations: IMs, group IMs, rooms and posts) that the caller belongs to, oldest first by
        creation. Anyone may call it, and sees only their own. A page past the end is empty (204).

        Args:
            skip: How many streams to pass over from the start of the list. The default is 0.
            limit: How many streams to answer at most. The default is 50; the Pod may cap larger numbers, so a short
                page need not be the last.
            body: Which streams to list. Leave it out for every type.

        Returns:
            A page of streams, oldest first. There is no stream to list: the page is empty.

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
        from . import list_streams as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(skip=skip, limit=limit, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_user_streams(
        self, *, uid: int, skip: int | Unset = UNSET, limit: int | Unset = UNSET, body: StreamFilter | Unset = UNSET
    ) -> list[StreamAttributes]:
        """List the streams of a user.

        Lists the streams (conversations: IMs, group IMs, rooms and posts) that a given user belongs to, oldest first by
        creation. It is for service accounts with the User Provisioning role. A page past the end is empty (204). It
        came with Pod version 20.16.

        Args:
            uid: Id of the user whose streams to list.
            skip: How many streams to pass over from the start of the list. The default is 0.
            limit: How many streams to answer at most. The default is 50; the Pod may cap larger numbers, so a short
                page need not be the last.
            body: Which streams to list. Leave it out for every type.

        Returns:
            A page of streams, oldest first. The user has no stream to list: the page is empty.

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
        from . import list_user_streams as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(uid=uid, skip=skip, limit=limit, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_im(self, *, id: str, body: V1IMAttributes) -> V1IMDetail:
        """Pin or unpin a message in an IM.

        Changes the attributes of an IM (instant message conversation). The one attribute that can change is the pinned
        message, which stays in view at the top of the conversation for its members; pinning another takes its place. A
        request that changes nothing is refused.

        Args:
            id: Id of the IM, a stream id in URL-safe base64 without padding.
            body: The attributes to change.

        Returns:
            The IM after the change.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import update_im as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
