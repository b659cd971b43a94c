# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Rooms, the conversations that have a name: create, find and change them, and who is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.member_info import MemberInfo
    from ...models.room_attributes import RoomAttributes
    from ...models.room_create import RoomCreate
    from ...models.room_detail import RoomDetail
    from ...models.room_search_criteria import RoomSearchCriteria
    from ...models.room_search_results import RoomSearchResults
    from ...models.success_response import SuccessResponse
    from ...models.user_id import UserId
    from ...models.v2_room_attributes import V2RoomAttributes
    from ...models.v2_room_detail import V2RoomDetail
    from ...models.v2_room_search_criteria import V2RoomSearchCriteria
    from ...models.v3_room_attributes import V3RoomAttributes
    from ...models.v3_room_detail import V3RoomDetail
    from ...models.v3_room_search_results import V3RoomSearchResults
    from ...types import Unset
else:
    from ...deprecation import deprecated


class RoomsApi:
    """Rooms, the conversations that have a name: create, find and change them, and who is in them.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def add_room_member(self, *, id: str, body: UserId) -> SuccessResponse:
        """Add a user to a room.

        Makes a user a member of a room, which must be active. Owners may always do so, other members only where the
        room attribute `membersCanInvite` is true. An information barrier, by which a company keeps some of its people
        apart, can forbid it.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The user to add.

        Returns:
            A short confirmation.

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
        from . import add_room_member as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def admin_add_room_member(self, *, id: str, body: UserId) -> SuccessResponse:
        """Add a user to a room as an administrator.

        Makes a user a member of a room, which must be active, with an administrator's rights. An information barrier,
        by which a company keeps some of its people apart, can still forbid it.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The user to add.

        Returns:
            A short confirmation.

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
        from . import admin_add_room_member as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def admin_list_room_members(self, *, id: str, include_past_members: bool | Unset = UNSET) -> list[MemberInfo]:
        """List present and past members as an administrator.

        Lists the members of a room for an administrator, on demand with the people who were in it before. All come in
        one answer; there is no paging.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            include_past_members: Whether to list also people who have left the room; false by default, for the present
                members alone. Nothing in an entry tells who has left.

        Returns:
            The members, in no stated order.

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
        from . import admin_list_room_members as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(id=id, include_past_members=include_past_members), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def admin_remove_room_member(self, *, id: str, body: UserId) -> SuccessResponse:
        """Remove a user from a room as an administrator.

        Ends the membership of a user in a room, which must be active, with an administrator's rights.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The member to take out.

        Returns:
            A short confirmation.

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
        from . import admin_remove_room_member as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def admin_set_room_active(self, *, id: str, active: bool) -> RoomDetail:
        """Deactivate or reactivate a room as an administrator.

        Closes a room, or opens a closed one again, with an administrator's rights: it is the same switch that the AC
        Portal, Symphony's console for administration and compliance, offers. In a closed room nobody can write, and its
        membership cannot change.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            active: `true` to open the room, `false` to close it.

        Returns:
            The room with its new state, in an older form that lacks keywords and the cross-pod settings.

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
        from . import admin_set_room_active as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, active=active), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def create_room(self, *, body: V3RoomAttributes) -> V3RoomDetail:
        """Create a room.

        Opens a room, which is a named conversation with members, and answers with its attributes and id. Without
        attributes the room is private. It is active from the start, and the caller is recorded as its creator. Do not
        repeat the request blindly after a failure, as each success opens another room.

        Args:
            body: What the new room is called and what its members may do.

        Returns:
            The room as it was created.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_room as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.create_room_v1 is deprecated; use rooms.create_room")
    def create_room_v1(self, *, body: RoomCreate) -> RoomDetail:
        """Create a room (version 1).

        Opens a room from a few basic attributes; without attributes it is private. Use `rooms.create_room` instead,
        which takes all attributes in one flat object, among them keywords, access to the history and membership of
        other companies.

        Args:
            body: What the new room is called, and the settings that stay fixed once it exists.

        Returns:
            The room as it was created.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_room_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.create_room_v2 is deprecated; use rooms.create_room")
    def create_room_v2(self, *, body: V2RoomAttributes) -> V2RoomDetail:
        """Create a room (version 2).

        Opens a room from its attributes; without attributes it is private. Use `rooms.create_room` instead, which can
        also admit other companies and show the history to new members.

        Args:
            body: What the new room is called and what its members may do.

        Returns:
            The room as it was created.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_room_v2 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def demote_room_owner(self, *, id: str, body: UserId) -> SuccessResponse:
        """Make an owner an ordinary member.

        Takes the rights of an owner away from a member of a room, who stays in it. Reverses `rooms.promote_room_owner`.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The owner who becomes an ordinary member.

        Returns:
            A short confirmation.

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
        from . import demote_room_owner as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_room(self, *, id: str) -> V3RoomDetail:
        """Get a room.

        Answers with the attributes of a room, who created it and when, whether it is active, and which groups of users
        (Symphony distribution lists, SDLs) are in it. Its members come from `rooms.list_room_members`.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The room.

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
        from . import get_room as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.get_room_v1 is deprecated; use rooms.get_room")
    def get_room_v1(self, *, id: str) -> RoomDetail:
        """Get a room (version 1).

        Answers with the basic attributes of a room, who created it and when, and whether it is active. Use
        `rooms.get_room` instead, which also gives keywords, the cross-pod settings and the groups in the room.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The room.

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
        from . import get_room_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.get_room_v2 is deprecated; use rooms.get_room")
    def get_room_v2(self, *, id: str) -> V2RoomDetail:
        """Get a room (version 2).

        Answers with the attributes and keywords of a room, who created it and when, and whether it is active. Use
        `rooms.get_room` instead, which also gives the cross-pod settings and the groups in the room.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The room.

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
        from . import get_room_v2 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_room_members(self, *, id: str) -> list[MemberInfo]:
        """List the members of a room.

        Lists everyone who is in a room at present, without those who have left. All members come in one answer; there
        is no paging.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The current members, in no stated order.

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
        from . import list_room_members as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.list_room_members_v1 is deprecated; use rooms.list_room_members")
    def list_room_members_v1(self, *, id: str) -> list[MemberInfo]:
        """List the members of a room (version 1).

        Lists the members of a room: to an administrator the past ones as well, to everyone else only those present. Use
        `rooms.list_room_members` instead, which lists the present members whoever asks; past ones come from
        `rooms.admin_list_room_members`.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The members, in no stated order.

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
        from . import list_room_members_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def promote_room_owner(self, *, id: str, body: UserId) -> SuccessResponse:
        """Make a member an owner of a room.

        Gives a member of a room the rights of an owner. Owners may add members where ordinary members may not, and they
        alone write in a read-only room. A room can have several owners.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The member who becomes an owner.

        Returns:
            A short confirmation.

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
        from . import promote_room_owner as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def remove_room_member(self, *, id: str, body: UserId) -> SuccessResponse:
        """Remove a user from a room.

        Ends the membership of a user in a room, which must be active.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The member to take out.

        Returns:
            A short confirmation.

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
        from . import remove_room_member as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def search_rooms(
        self,
        *,
        body: V2RoomSearchCriteria,
        skip: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        include_non_discoverable: bool | Unset = UNSET,
    ) -> V3RoomSearchResults:
        """Search for rooms.

        Finds rooms by a text that their name or description contains, and by further criteria that narrow the result.
        The answer is one page; raise `skip` by the number of rooms received until it reaches `count`. A search that
        matches nothing answers with an empty list.

        Args:
            skip: How many matching rooms to pass over before the first one answered, a count from 0 up; 0 by default.
            limit: How many rooms to answer at most, a count from 1 to 100; 50 by default.
            include_non_discoverable: Whether to find also rooms that are not discoverable, that is, hidden from people
                who are not in them; false by default. Known to Pods of version 25.5.0 and later.
            body: What the rooms must match; only the text is mandatory.

        Returns:
            One page of the rooms found, in the order that the criteria ask for, with the total number of matches.

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
        from . import search_rooms as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(body=body, skip=skip, limit=limit, include_non_discoverable=include_non_discoverable),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.search_rooms_v2 is deprecated; use rooms.search_rooms")
    def search_rooms_v2(
        self, *, body: RoomSearchCriteria, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> RoomSearchResults:
        """Search for rooms (version 2).

        Finds rooms by a text that their name or description contains and by further criteria, one page at a time. Use
        `rooms.search_rooms` instead, which can include rooms that are not discoverable and answers with all attributes
        of a room.

        Args:
            skip: How many matching rooms to pass over before the first one answered, a count from 0 up; 0 by default.
            limit: How many rooms to answer at most, a count from 1 to 100; 50 by default.
            body: What the rooms must match; only the text is mandatory.

        Returns:
            One page of the rooms found, in the order that the criteria ask for, with the total number of matches.

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
        from . import search_rooms_v2 as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(body=body, skip=skip, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def set_room_active(self, *, id: str, active: bool) -> RoomDetail:
        """Deactivate or reactivate a room.

        Closes a room, or opens a closed one again. While it is closed nobody can write in it and nobody can be added or
        taken out. Administrators have `rooms.admin_set_room_active`.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            active: `true` to open the room, `false` to close it.

        Returns:
            The room with its new state, in an older form that lacks keywords and the cross-pod settings.

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
        from . import set_room_active as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, active=active), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_room(self, *, id: str, body: V3RoomAttributes) -> V3RoomDetail:
        """Change the attributes of a room.

        Changes what a room is called, how it can be found and what its members may do. The message pinned in the room
        is set and removed here as well. Whether the room is active is changed by `rooms.set_room_active`, and its
        members by `rooms.add_room_member` and its like.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The attributes to change.

        Returns:
            The room as it is after the change.

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
        from . import update_room as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.update_room_v1 is deprecated; use rooms.update_room")
    def update_room_v1(self, *, id: str, body: RoomAttributes) -> RoomDetail:
        """Change the attributes of a room (version 1).

        Changes the name, the description, who may invite and who can find the room. Use `rooms.update_room` instead,
        which can change the other attributes too, such as keywords and the pinned message.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The attributes to change.

        Returns:
            The room as it is after the change.

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
        from . import update_room_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.update_room_v2 is deprecated; use rooms.update_room")
    def update_room_v2(self, *, id: str, body: V2RoomAttributes) -> V2RoomDetail:
        """Change the attributes of a room (version 2).

        Changes the attributes and keywords of a room. Use `rooms.update_room` instead, which can also change whether
        new members see the history, and which message is pinned.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The attributes to change.

        Returns:
            The room as it is after the change.

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
        from . import update_room_v2 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncRoomsApi:
    """Rooms, the conversations that have a name: create, find and change them, and who is in them.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def add_room_member(self, *, id: str, body: UserId) -> SuccessResponse:
        """Add a user to a room.

        Makes a user a member of a room, which must be active. Owners may always do so, other members only where the
        room attribute `membersCanInvite` is true. An information barrier, by which a company keeps some of its people
        apart, can forbid it.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The user to add.

        Returns:
            A short confirmation.

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
        from . import add_room_member as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def admin_add_room_member(self, *, id: str, body: UserId) -> SuccessResponse:
        """Add a user to a room as an administrator.

        Makes a user a member of a room, which must be active, with an administrator's rights. An information barrier,
        by which a company keeps some of its people apart, can still forbid it.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The user to add.

        Returns:
            A short confirmation.

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
        from . import admin_add_room_member as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def admin_list_room_members(self, *, id: str, include_past_members: bool | Unset = UNSET) -> list[MemberInfo]:
        """List present and past members as an administrator.

        Lists the members of a room for an administrator, on demand with the people who were in it before. All come in
        one answer; there is no paging.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            include_past_members: Whether to list also people who have left the room; false by default, for the present
                members alone. Nothing in an entry tells who has left.

        Returns:
            The members, in no stated order.

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
        from . import admin_list_room_members as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(id=id, include_past_members=include_past_members), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def admin_remove_room_member(self, *, id: str, body: UserId) -> SuccessResponse:
        """Remove a user from a room as an administrator.

        Ends the membership of a user in a room, which must be active, with an administrator's rights.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The member to take out.

        Returns:
            A short confirmation.

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
        from . import admin_remove_room_member as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def admin_set_room_active(self, *, id: str, active: bool) -> RoomDetail:
        """Deactivate or reactivate a room as an administrator.

        Closes a room, or opens a closed one again, with an administrator's rights: it is the same switch that the AC
        Portal, Symphony's console for administration and compliance, offers. In a closed room nobody can write, and its
        membership cannot change.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            active: `true` to open the room, `false` to close it.

        Returns:
            The room with its new state, in an older form that lacks keywords and the cross-pod settings.

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
        from . import admin_set_room_active as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, active=active), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def create_room(self, *, body: V3RoomAttributes) -> V3RoomDetail:
        """Create a room.

        Opens a room, which is a named conversation with members, and answers with its attributes and id. Without
        attributes the room is private. It is active from the start, and the caller is recorded as its creator. Do not
        repeat the request blindly after a failure, as each success opens another room.

        Args:
            body: What the new room is called and what its members may do.

        Returns:
            The room as it was created.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_room as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.create_room_v1 is deprecated; use rooms.create_room")
    async def create_room_v1(self, *, body: RoomCreate) -> RoomDetail:
        """Create a room (version 1).

        Opens a room from a few basic attributes; without attributes it is private. Use `rooms.create_room` instead,
        which takes all attributes in one flat object, among them keywords, access to the history and membership of
        other companies.

        Args:
            body: What the new room is called, and the settings that stay fixed once it exists.

        Returns:
            The room as it was created.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_room_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.create_room_v2 is deprecated; use rooms.create_room")
    async def create_room_v2(self, *, body: V2RoomAttributes) -> V2RoomDetail:
        """Create a room (version 2).

        Opens a room from its attributes; without attributes it is private. Use `rooms.create_room` instead, which can
        also admit other companies and show the history to new members.

        Args:
            body: What the new room is called and what its members may do.

        Returns:
            The room as it was created.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                451: An information barrier of the company forbids these users to communicate.
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_room_v2 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def demote_room_owner(self, *, id: str, body: UserId) -> SuccessResponse:
        """Make an owner an ordinary member.

        Takes the rights of an owner away from a member of a room, who stays in it. Reverses `rooms.promote_room_owner`.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The owner who becomes an ordinary member.

        Returns:
            A short confirmation.

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
        from . import demote_room_owner as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_room(self, *, id: str) -> V3RoomDetail:
        """Get a room.

        Answers with the attributes of a room, who created it and when, whether it is active, and which groups of users
        (Symphony distribution lists, SDLs) are in it. Its members come from `rooms.list_room_members`.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The room.

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
        from . import get_room as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.get_room_v1 is deprecated; use rooms.get_room")
    async def get_room_v1(self, *, id: str) -> RoomDetail:
        """Get a room (version 1).

        Answers with the basic attributes of a room, who created it and when, and whether it is active. Use
        `rooms.get_room` instead, which also gives keywords, the cross-pod settings and the groups in the room.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The room.

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
        from . import get_room_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.get_room_v2 is deprecated; use rooms.get_room")
    async def get_room_v2(self, *, id: str) -> V2RoomDetail:
        """Get a room (version 2).

        Answers with the attributes and keywords of a room, who created it and when, and whether it is active. Use
        `rooms.get_room` instead, which also gives the cross-pod settings and the groups in the room.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The room.

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
        from . import get_room_v2 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_room_members(self, *, id: str) -> list[MemberInfo]:
        """List the members of a room.

        Lists everyone who is in a room at present, without those who have left. All members come in one answer; there
        is no paging.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The current members, in no stated order.

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
        from . import list_room_members as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.list_room_members_v1 is deprecated; use rooms.list_room_members")
    async def list_room_members_v1(self, *, id: str) -> list[MemberInfo]:
        """List the members of a room (version 1).

        Lists the members of a room: to an administrator the past ones as well, to everyone else only those present. Use
        `rooms.list_room_members` instead, which lists the present members whoever asks; past ones come from
        `rooms.admin_list_room_members`.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.

        Returns:
            The members, in no stated order.

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
        from . import list_room_members_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def promote_room_owner(self, *, id: str, body: UserId) -> SuccessResponse:
        """Make a member an owner of a room.

        Gives a member of a room the rights of an owner. Owners may add members where ordinary members may not, and they
        alone write in a read-only room. A room can have several owners.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The member who becomes an owner.

        Returns:
            A short confirmation.

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
        from . import promote_room_owner as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def remove_room_member(self, *, id: str, body: UserId) -> SuccessResponse:
        """Remove a user from a room.

        Ends the membership of a user in a room, which must be active.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The member to take out.

        Returns:
            A short confirmation.

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
        from . import remove_room_member as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def search_rooms(
        self,
        *,
        body: V2RoomSearchCriteria,
        skip: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        include_non_discoverable: bool | Unset = UNSET,
    ) -> V3RoomSearchResults:
        """Search for rooms.

        Finds rooms by a text that their name or description contains, and by further criteria that narrow the result.
        The answer is one page; raise `skip` by the number of rooms received until it reaches `count`. A search that
        matches nothing answers with an empty list.

        Args:
            skip: How many matching rooms to pass over before the first one answered, a count from 0 up; 0 by default.
            limit: How many rooms to answer at most, a count from 1 to 100; 50 by default.
            include_non_discoverable: Whether to find also rooms that are not discoverable, that is, hidden from people
                who are not in them; false by default. Known to Pods of version 25.5.0 and later.
            body: What the rooms must match; only the text is mandatory.

        Returns:
            One page of the rooms found, in the order that the criteria ask for, with the total number of matches.

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
        from . import search_rooms as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(body=body, skip=skip, limit=limit, include_non_discoverable=include_non_discoverable),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.search_rooms_v2 is deprecated; use rooms.search_rooms")
    async def search_rooms_v2(
        self, *, body: RoomSearchCriteria, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> RoomSearchResults:
        """Search for rooms (version 2).

        Finds rooms by a text that their name or description contains and by further criteria, one page at a time. Use
        `rooms.search_rooms` instead, which can include rooms that are not discoverable and answers with all attributes
        of a room.

        Args:
            skip: How many matching rooms to pass over before the first one answered, a count from 0 up; 0 by default.
            limit: How many rooms to answer at most, a count from 1 to 100; 50 by default.
            body: What the rooms must match; only the text is mandatory.

        Returns:
            One page of the rooms found, in the order that the criteria ask for, with the total number of matches.

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
        from . import search_rooms_v2 as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(body=body, skip=skip, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def set_room_active(self, *, id: str, active: bool) -> RoomDetail:
        """Deactivate or reactivate a room.

        Closes a room, or opens a closed one again. While it is closed nobody can write in it and nobody can be added or
        taken out. Administrators have `rooms.admin_set_room_active`.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            active: `true` to open the room, `false` to close it.

        Returns:
            The room with its new state, in an older form that lacks keywords and the cross-pod settings.

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
        from . import set_room_active as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, active=active), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_room(self, *, id: str, body: V3RoomAttributes) -> V3RoomDetail:
        """Change the attributes of a room.

        Changes what a room is called, how it can be found and what its members may do. The message pinned in the room
        is set and removed here as well. Whether the room is active is changed by `rooms.set_room_active`, and its
        members by `rooms.add_room_member` and its like.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The attributes to change.

        Returns:
            The room as it is after the change.

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
        from . import update_room as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.update_room_v1 is deprecated; use rooms.update_room")
    async def update_room_v1(self, *, id: str, body: RoomAttributes) -> RoomDetail:
        """Change the attributes of a room (version 1).

        Changes the name, the description, who may invite and who can find the room. Use `rooms.update_room` instead,
        which can change the other attributes too, such as keywords and the pinned message.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The attributes to change.

        Returns:
            The room as it is after the change.

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
        from . import update_room_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("rooms.update_room_v2 is deprecated; use rooms.update_room")
    async def update_room_v2(self, *, id: str, body: V2RoomAttributes) -> V2RoomDetail:
        """Change the attributes of a room (version 2).

        Changes the attributes and keywords of a room. Use `rooms.update_room` instead, which can also change whether
        new members see the history, and which message is pinned.

        Args:
            id: Stream id of the room (a stream is any conversation), in URL-safe base64 without padding.
            body: The attributes to change.

        Returns:
            The room as it is after the change.

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
        from . import update_room_v2 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
