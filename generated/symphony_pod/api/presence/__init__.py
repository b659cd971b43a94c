# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Presence: whether users are available, busy or away, one at a time, as a list, or as a feed of changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.presence import Presence
    from ...models.string_id import StringId
    from ...models.success_response import SuccessResponse
    from ...models.v2_presence import V2Presence
    from ...models.v2_presence_status import V2PresenceStatus
    from ...models.v2_user_presence import V2UserPresence
    from ...types import Unset
else:
    from ...deprecation import deprecated


class PresenceApi:
    """Presence: whether users are available, busy or away, one at a time, as a list, or as a feed of changes.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def create_presence_feed(self) -> StringId:
        """Create a presence feed.

        Starts a feed that collects changes of presence (whether people are available, busy, away and so on) of the
        users of the caller's Pod, that is, of the caller's company. Each call makes another feed, which belongs to the
        account that made it; delete it with `presence.delete_presence_feed` when it is no longer read.

        Returns:
            The id of the new feed, for reading and deleting it.

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
        from . import create_presence_feed as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def delete_presence_feed(self, *, feed_id: str) -> StringId:
        """Delete a presence feed.

        Ends a presence feed; what it still holds is lost. Only the account that created the feed may delete it.

        Args:
            feed_id: The id of the feed, as `presence.create_presence_feed` gave it.

        Returns:
            The id of the feed that is now gone.

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
        from . import delete_presence_feed as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(feed_id=feed_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_presence(self) -> V2Presence:
        """Get the caller's own presence.

        Tells the presence of the calling account as others see it, and when it was set.

        Returns:
            The caller's presence.

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
        from . import get_presence as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.get_presence_v1 is deprecated; use presence.get_presence")
    def get_presence_v1(self) -> Presence:
        """Get the caller's own presence (v1).

        Tells the presence of the calling account. Use `presence.get_presence` instead, which also says when it was set
        and knows more categories.

        Returns:
            The caller's presence.

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
        from . import get_presence_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_user_presence(self, *, uid: int, local: bool | Unset = UNSET) -> V2Presence:
        """Get the presence of one user.

        Tells the presence of one user. For a user of another company, the caller must be connected to that user and
        must have registered an interest with `presence.register_presence_interest` beforehand.

        Args:
            uid: The id of the user.
            local: When true, only the caller's own Pod is asked, and every user of another Pod is given as `OFFLINE`.
                When false or absent, users of other Pods to whom the caller is connected are covered too. The default
                is false.

        Returns:
            The presence of that user.

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
        from . import get_user_presence as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, local=local), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.get_user_presence_v1 is deprecated; use presence.get_user_presence")
    def get_user_presence_v1(self, *, uid: int) -> Presence:
        """Get the presence of one user (v1).

        Tells the presence of one user. Use `presence.get_user_presence` instead, which also says when it was set, knows
        more categories and can be kept to the caller's own Pod.

        Args:
            uid: The id of the user.

        Returns:
            The presence of that user.

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
        from . import get_user_presence_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.get_user_presence_v2 is deprecated; use presence.get_user_presence")
    def get_user_presence_v2(self, *, uid: int, local: bool | Unset = UNSET) -> Presence:
        """Get the presence of one user (v2).

        Tells the presence of one user. For a user of another company, the caller must be connected to that user and
        must have registered an interest beforehand. Use `presence.get_user_presence` instead, which also says when the
        presence was set and knows more categories.

        Args:
            uid: The id of the user.
            local: When true, only the caller's own Pod is asked, and every user of another Pod is given as `OFFLINE`.
                When false or absent, users of other Pods to whom the caller is connected are covered too. The default
                is false.

        Returns:
            The presence of that user.

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
        from . import get_user_presence_v2 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, local=local), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_users_presence(self, *, last_user_id: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[V2Presence]:
        """List the presence of the company's users.

        Lists the presence of the users of the caller's Pod, by ascending user id; whoever is not listed is inactive,
        though an inactive user can be listed. Page on by passing the last id seen as `lastUserId`. Each page is costly
        for the Pod, which sorts all users anew. A user who becomes active after that user's page was read is missed: to
        catch it, create a presence feed first and read it afterwards.

        Args:
            last_user_id: Where to go on: the last user id of the page before. Users with a smaller id are left out, so
                that the user with this very id may come again. When absent, the list starts with the smallest id.
            limit: How many users to list at most, from 1 to 5000; the default is 1000.

        Returns:
            The presence of one page of users, by ascending user id; it can begin with the last user of the page before.

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
        from . import list_users_presence as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(last_user_id=last_user_id, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def read_presence_feed(self, *, feed_id: str) -> list[V2Presence]:
        """Read the changes of presence since the last read.

        Gives, for each user of the Pod whose presence changed after the feed was last read, the presence as it is now.
        At most 500 records come at once: read again while answers are full. Reading moves the feed on, so that each
        change is given once; only the account that created the feed may read it.

        Args:
            feed_id: The id of the feed, as `presence.create_presence_feed` gave it.

        Returns:
            The present status of the users it changed for, at most 500; an empty list when nothing has changed.

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
        from . import read_presence_feed as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(feed_id=feed_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def register_presence_interest(self, *, body: list[int]) -> SuccessResponse:
        """Ask to be kept informed of users' presence.

        Registers that the caller wants to know the presence of certain users. It is needed for users of other
        companies, whose presence `presence.get_user_presence` can tell only afterwards; the caller must also be
        connected to them. For users of the caller's own Pod it is not needed.

        Args:
            body: The ids of the users whose presence is of interest.

        Returns:
            The interest is registered.

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
        from . import register_presence_interest as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def set_presence(self, *, body: V2PresenceStatus, soft: bool | Unset = UNSET) -> V2Presence:
        """Set the caller's own presence.

        Sets the presence of the calling account. With `soft`, what the user is really doing is respected.
        `presence.set_user_presence` does the same for another user.

        Args:
            soft: When true, what the user is really doing counts too. A user who is offline stays `OFFLINE`, and the
                new presence waits until the next time that user is online; a user who is online but idle is shown as
                `AWAY` though `AVAILABLE` was asked for. When absent or false, the presence is set as it is given.
            body: The presence to set.

        Returns:
            The presence that now holds, which with `soft` can differ from the one asked for.

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
        from . import set_presence as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body, soft=soft), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.set_presence_v1 is deprecated; use presence.set_presence")
    def set_presence_v1(self, *, body: Presence) -> Presence:
        """Set the caller's own presence (v1).

        Sets the presence of the calling account. Use `presence.set_presence` instead, which knows more categories and
        can respect what the user is really doing.

        Args:
            body: The presence to set.

        Returns:
            The presence that now holds.

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
        from . import set_presence_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def set_user_presence(self, *, body: V2UserPresence, soft: bool | Unset = UNSET) -> V2Presence:
        """Set the presence of a user.

        Sets the presence of the user whom the request names, such as to `IN_A_MEETING` from a calendar. A caller
        without the entitlement for it is refused with status 403. With `soft`, what the user is really doing is
        respected.

        Args:
            soft: When true, what the user is really doing counts too. A user who is offline stays `OFFLINE`, and the
                new presence waits until the next time that user is online; a user who is online but idle is shown as
                `AWAY` though `AVAILABLE` was asked for. When absent or false, the presence is set as it is given.
            body: The user, and the presence to set.

        Returns:
            The presence that now holds, which with `soft` can differ from the one asked for.

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
        from . import set_user_presence as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body, soft=soft), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.set_user_presence_v1 is deprecated; use presence.set_user_presence")
    def set_user_presence_v1(self, *, uid: int, body: Presence) -> Presence:
        """Set the presence of one user (v1).

        Sets the presence of one user, but only to `AVAILABLE`, `AWAY`, `BUSY` or `ON_THE_PHONE`; any other category is
        refused with status 403. Not every Pod offers it. Use `presence.set_user_presence` instead, which takes the user
        id in the request body and knows more categories.

        Args:
            uid: The id of the user.
            body: The presence to set, one of the four allowed.

        Returns:
            The presence that now holds.

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
        from . import set_user_presence_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncPresenceApi:
    """Presence: whether users are available, busy or away, one at a time, as a list, or as a feed of changes.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def create_presence_feed(self) -> StringId:
        """Create a presence feed.

        Starts a feed that collects changes of presence (whether people are available, busy, away and so on) of the
        users of the caller's Pod, that is, of the caller's company. Each call makes another feed, which belongs to the
        account that made it; delete it with `presence.delete_presence_feed` when it is no longer read.

        Returns:
            The id of the new feed, for reading and deleting it.

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
        from . import create_presence_feed as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def delete_presence_feed(self, *, feed_id: str) -> StringId:
        """Delete a presence feed.

        Ends a presence feed; what it still holds is lost. Only the account that created the feed may delete it.

        Args:
            feed_id: The id of the feed, as `presence.create_presence_feed` gave it.

        Returns:
            The id of the feed that is now gone.

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
        from . import delete_presence_feed as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(feed_id=feed_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_presence(self) -> V2Presence:
        """Get the caller's own presence.

        Tells the presence of the calling account as others see it, and when it was set.

        Returns:
            The caller's presence.

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
        from . import get_presence as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.get_presence_v1 is deprecated; use presence.get_presence")
    async def get_presence_v1(self) -> Presence:
        """Get the caller's own presence (v1).

        Tells the presence of the calling account. Use `presence.get_presence` instead, which also says when it was set
        and knows more categories.

        Returns:
            The caller's presence.

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
        from . import get_presence_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_user_presence(self, *, uid: int, local: bool | Unset = UNSET) -> V2Presence:
        """Get the presence of one user.

        Tells the presence of one user. For a user of another company, the caller must be connected to that user and
        must have registered an interest with `presence.register_presence_interest` beforehand.

        Args:
            uid: The id of the user.
            local: When true, only the caller's own Pod is asked, and every user of another Pod is given as `OFFLINE`.
                When false or absent, users of other Pods to whom the caller is connected are covered too. The default
                is false.

        Returns:
            The presence of that user.

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
        from . import get_user_presence as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, local=local), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.get_user_presence_v1 is deprecated; use presence.get_user_presence")
    async def get_user_presence_v1(self, *, uid: int) -> Presence:
        """Get the presence of one user (v1).

        Tells the presence of one user. Use `presence.get_user_presence` instead, which also says when it was set, knows
        more categories and can be kept to the caller's own Pod.

        Args:
            uid: The id of the user.

        Returns:
            The presence of that user.

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
        from . import get_user_presence_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.get_user_presence_v2 is deprecated; use presence.get_user_presence")
    async def get_user_presence_v2(self, *, uid: int, local: bool | Unset = UNSET) -> Presence:
        """Get the presence of one user (v2).

        Tells the presence of one user. For a user of another company, the caller must be connected to that user and
        must have registered an interest beforehand. Use `presence.get_user_presence` instead, which also says when the
        presence was set and knows more categories.

        Args:
            uid: The id of the user.
            local: When true, only the caller's own Pod is asked, and every user of another Pod is given as `OFFLINE`.
                When false or absent, users of other Pods to whom the caller is connected are covered too. The default
                is false.

        Returns:
            The presence of that user.

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
        from . import get_user_presence_v2 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, local=local), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_users_presence(
        self, *, last_user_id: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[V2Presence]:
        """List the presence of the company's users.

        Lists the presence of the users of the caller's Pod, by ascending user id; whoever is not listed is inactive,
        though an inactive user can be listed. Page on by passing the last id seen as `lastUserId`. Each page is costly
        for the Pod, which sorts all users anew. A user who becomes active after that user's page was read is missed: to
        catch it, create a presence feed first and read it afterwards.

        Args:
            last_user_id: Where to go on: the last user id of the page before. Users with a smaller id are left out, so
                that the user with this very id may come again. When absent, the list starts with the smallest id.
            limit: How many users to list at most, from 1 to 5000; the default is 1000.

        Returns:
            The presence of one page of users, by ascending user id; it can begin with the last user of the page before.

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
        from . import list_users_presence as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(last_user_id=last_user_id, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def read_presence_feed(self, *, feed_id: str) -> list[V2Presence]:
        """Read the changes of presence since the last read.

        Gives, for each user of the Pod whose presence changed after the feed was last read, the presence as it is now.
        At most 500 records come at once: read again while answers are full. Reading moves the feed on, so that each
        change is given once; only the account that created the feed may read it.

        Args:
            feed_id: The id of the feed, as `presence.create_presence_feed` gave it.

        Returns:
            The present status of the users it changed for, at most 500; an empty list when nothing has changed.

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
        from . import read_presence_feed as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(feed_id=feed_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def register_presence_interest(self, *, body: list[int]) -> SuccessResponse:
        """Ask to be kept informed of users' presence.

        Registers that the caller wants to know the presence of certain users. It is needed for users of other
        companies, whose presence `presence.get_user_presence` can tell only afterwards; the caller must also be
        connected to them. For users of the caller's own Pod it is not needed.

        Args:
            body: The ids of the users whose presence is of interest.

        Returns:
            The interest is registered.

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
        from . import register_presence_interest as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def set_presence(self, *, body: V2PresenceStatus, soft: bool | Unset = UNSET) -> V2Presence:
        """Set the caller's own presence.

        Sets the presence of the calling account. With `soft`, what the user is really doing is respected.
        `presence.set_user_presence` does the same for another user.

        Args:
            soft: When true, what the user is really doing counts too. A user who is offline stays `OFFLINE`, and the
                new presence waits until the next time that user is online; a user who is online but idle is shown as
                `AWAY` though `AVAILABLE` was asked for. When absent or false, the presence is set as it is given.
            body: The presence to set.

        Returns:
            The presence that now holds, which with `soft` can differ from the one asked for.

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
        from . import set_presence as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body, soft=soft), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.set_presence_v1 is deprecated; use presence.set_presence")
    async def set_presence_v1(self, *, body: Presence) -> Presence:
        """Set the caller's own presence (v1).

        Sets the presence of the calling account. Use `presence.set_presence` instead, which knows more categories and
        can respect what the user is really doing.

        Args:
            body: The presence to set.

        Returns:
            The presence that now holds.

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
        from . import set_presence_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def set_user_presence(self, *, body: V2UserPresence, soft: bool | Unset = UNSET) -> V2Presence:
        """Set the presence of a user.

        Sets the presence of the user whom the request names, such as to `IN_A_MEETING` from a calendar. A caller
        without the entitlement for it is refused with status 403. With `soft`, what the user is really doing is
        respected.

        Args:
            soft: When true, what the user is really doing counts too. A user who is offline stays `OFFLINE`, and the
                new presence waits until the next time that user is online; a user who is online but idle is shown as
                `AWAY` though `AVAILABLE` was asked for. When absent or false, the presence is set as it is given.
            body: The user, and the presence to set.

        Returns:
            The presence that now holds, which with `soft` can differ from the one asked for.

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
        from . import set_user_presence as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body, soft=soft), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("presence.set_user_presence_v1 is deprecated; use presence.set_user_presence")
    async def set_user_presence_v1(self, *, uid: int, body: Presence) -> Presence:
        """Set the presence of one user (v1).

        Sets the presence of one user, but only to `AVAILABLE`, `AWAY`, `BUSY` or `ON_THE_PHONE`; any other category is
        refused with status 403. Not every Pod offers it. Use `presence.set_user_presence` instead, which takes the user
        id in the request body and knows more categories.

        Args:
            uid: The id of the user.
            body: The presence to set, one of the four allowed.

        Returns:
            The presence that now holds.

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
        from . import set_user_presence_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
