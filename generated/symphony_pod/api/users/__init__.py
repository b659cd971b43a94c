# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Accounts of people and services: look them up, create, change, suspend and delete them, and what belongs to
each: roles, features, avatar, delegates, disclaimer, followers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.avatar import Avatar
    from ...models.avatar_update import AvatarUpdate
    from ...models.delegate_action import DelegateAction
    from ...models.disclaimer import Disclaimer
    from ...models.feature import Feature
    from ...models.followers_list import FollowersList
    from ...models.followers_list_response import FollowersListResponse
    from ...models.following_list_response import FollowingListResponse
    from ...models.service_account_manifest import ServiceAccountManifest
    from ...models.string_id import StringId
    from ...models.success_response import SuccessResponse
    from ...models.user import User
    from ...models.user_attributes import UserAttributes
    from ...models.user_create import UserCreate
    from ...models.user_detail import UserDetail
    from ...models.user_filter import UserFilter
    from ...models.user_search_query import UserSearchQuery
    from ...models.user_search_results import UserSearchResults
    from ...models.user_status import UserStatus
    from ...models.user_suspension import UserSuspension
    from ...models.user_v2 import UserV2
    from ...models.v2_user_attributes import V2UserAttributes
    from ...models.v2_user_create import V2UserCreate
    from ...models.v2_user_detail import V2UserDetail
    from ...models.v2_user_list import V2UserList
    from ...models.v3_user_detail import V3UserDetail
    from ...types import Unset
else:
    from ...deprecation import deprecated


class UsersApi:
    """Accounts of people and services: look them up, create, change, suspend and delete them, and what belongs to
    each: roles, features, avatar, delegates, disclaimer, followers.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def add_user_role(self, *, uid: int, body: StringId) -> SuccessResponse:
        """Give a user a role.

        Gives a user one more role, or one optional action of a role that the user has, written as role and action with
        a dot between them (`COMPLIANCE_OFFICER.MONITOR_ROOMS`). `system.list_roles` lists the roles of the Pod, the
        kinds of account that may have each, and their optional actions. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The role to give, as its id.

        Returns:
            The user has the role now.

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
        from . import add_user_role as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def create_user(self, *, body: V2UserCreate) -> V2UserDetail:
        """Create an account.

        Creates an account for a person (`NORMAL`) or for a program (`SYSTEM`, a service account). An email address, a
        user name and a display name must be given, and for a person also first and last name; email address and user
        name must be new to the Pod, so a repeated request is refused. Roles, features and so on are changed afterwards,
        each by its own function. The caller needs the User Provisioning role.

        Args:
            body: The attributes of the account, with its first roles.

        Returns:
            The new account, with its id.

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
        from . import create_user as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.create_user_v1 is deprecated; use users.create_user")
    def create_user_v1(self, *, body: UserCreate) -> UserDetail:
        """Create an account with the older attributes.

        Creates an account with the older, shorter set of attributes. The caller needs the User Provisioning role. Use
        `users.create_user` instead, which knows more attributes (market coverage, responsibility, function, instrument,
        language) and RSA keys.

        Args:
            body: The attributes of the account, with its first roles.

        Returns:
            The new account, with its id.

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
        from . import create_user_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def find_users(
        self, *, body: UserFilter, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[UserDetail]:
        """Find accounts by role, feature or status.

        Finds the accounts of the Pod that meet a filter, page by page: those that have a role, those for which a
        feature is on, or those that are enabled or disabled. Names of roles come from `system.list_roles`, names of
        features from `system.list_features`. The caller needs the User Provisioning role. Nothing changes on the Pod,
        so it is safe to repeat.

        Args:
            skip: How many users to pass over before the first one answered; at least 0, and 0 when left out.
            limit: The largest number of users to answer: from 1 to 1000, and 100 when left out.
            body: Which accounts to find; each property that is given narrows the answer.

        Returns:
            One page of the accounts that meet the filter, which may be empty.

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
        from . import find_users as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(body=body, skip=skip, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def follow_user(self, *, uid: int, body: FollowersList) -> SuccessResponse:
        """Make users follow a user.

        Adds followers to one user: each user in the request then follows the user in the path. A caller without the
        entitlement for it is refused with status 403.

        Args:
            uid: The id of the user who gains followers.
            body: The users who are to follow.

        Returns:
            The users now follow that user.

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
        from . import follow_user as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_own_manifest(self) -> ServiceAccountManifest:
        """Get the calling service account's manifest.

        Gives the manifest of the calling service account (the account of a bot or other program): a JSON text that says
        which commands the bot understands.

        Returns:
            The manifest, as it was last set.

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
        from . import get_own_manifest as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_user(
        self,
        *,
        uid: int | Unset = UNSET,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        local: bool | Unset = UNSET,
    ) -> UserV2:
        """Look up one user.

        Finds one user by user id, email address or login name; give exactly one of the three. Users of other companies
        are found too if the caller may see them, unless `local` is true. Status 204 means that nobody was found.

        Args:
            uid: The user id to look for.
            email: The email address to look for.
            username: The login name to look for; it works only together with `local` set to true.
            local: Where to look: true for users of the caller's own Pod (one customer's Symphony) alone; false for the
                directory of all Pods, as far as the caller may see it. The default is false; a search by `username`
                needs true.

        Returns:
            The user that was found. Nobody was found, or nobody whom the caller may see.

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
        from . import get_user as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(uid=uid, email=email, username=username, local=local), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_user_avatar(self, *, uid: int) -> list[Avatar]:
        """Get the addresses of a user's avatar.

        Tells where the picture of a user can be fetched, in each size that the Pod keeps of it. The caller needs the
        User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The picture in each of its sizes.

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
        from . import get_user_avatar as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.get_user_by_username is deprecated; use users.get_user")
    def get_user_by_username(self, *, user_name: str) -> User:
        """Look up a user by login name.

        Finds one user of the caller's own Pod by login name and tells the user id; status 204 means that nobody was
        found. Use `users.get_user` instead, with `username` and with `local` set to true, which answers with the whole
        profile.

        Args:
            user_name: The login name to look for.

        Returns:
            The id and email address of the user that was found. Nobody of the caller's Pod has that login name.

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
        from . import get_user_by_username as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(user_name=user_name), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_user_detail(self, *, uid: int) -> V2UserDetail:
        """Get an account as administrators see it.

        Gives all that the Pod keeps of one account: its attributes, status, dates and roles. `users.get_user` gives the
        shorter view that every user has of a colleague. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The account.

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
        from . import get_user_detail as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.get_user_detail_v1 is deprecated; use users.get_user_detail")
    def get_user_detail_v1(self, *, uid: int) -> UserDetail:
        """Get an account with the older attributes.

        Gives one account with the older, shorter set of attributes. The caller needs the User Provisioning role. Use
        `users.get_user_detail` instead, which knows more attributes (market coverage, responsibility, function,
        instrument, language) and RSA keys.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The account.

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
        from . import get_user_detail_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_user_disclaimer(self, *, uid: int) -> Disclaimer:
        """Get a user's disclaimer.

        Tells which disclaimer a user has: a notice that Symphony shows again and again as the user chats, for instance
        with people outside the company. A user has at most one. Status 204 without a body means that the user has none.
        The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The disclaimer of the user. The user has no disclaimer.

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
        from . import get_user_disclaimer as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_user_status(self, *, uid: int) -> UserStatus:
        """Get whether an account is enabled.

        Tells whether an account is enabled or disabled, and whether it is suspended. The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The status of the account.

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
        from . import get_user_status as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.get_user_v1 is deprecated; use users.get_user")
    def get_user_v1(self, *, email: str, local: bool | Unset = UNSET) -> User:
        """Look up a user by email address (v1).

        Finds one user by email address and tells the user id; status 204 means that nobody was found. Use
        `users.get_user` instead, which also looks up ids and login names and answers with the whole profile.

        Args:
            email: The email address to look for.
            local: Where to look: true for users of the caller's own Pod alone; false for the directory of all Pods, as
                far as the caller may see it. The default is false.

        Returns:
            The id and email address of the user that was found. Nobody was found, or nobody whom the caller may see.

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
        from . import get_user_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(email=email, local=local), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_users(
        self,
        *,
        uid: list[int] | Unset = UNSET,
        email: list[str] | Unset = UNSET,
        username: list[str] | Unset = UNSET,
        local: bool | Unset = UNSET,
        active: bool | Unset = UNSET,
    ) -> V2UserList:
        """Look up many users at once.

        Finds up to 100 users by user ids, email addresses or login names; give only one of the three lists. An entry
        that cannot be looked up does not spoil the rest: it is told in `errors`. Status 204 means that nobody was
        found. The order of the answer need not be that of the request.

        Args:
            uid: The ids of the users, at least one and at most 100.
            email: The email addresses of the users, at least one and at most 100.
            username: The login names of the users, at least one and at most 100.
            local: Where to look: true for users of the caller's own Pod alone; false for the directory of all Pods, as
                far as the caller may see it. The default is false.
            active: True to find only active users, false only inactive ones; when absent, both.

        Returns:
            The users that were found, and what was wrong with the other entries. Nobody was found.

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
        from . import get_users as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(uid=uid, email=email, username=username, local=local, active=active),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_user_delegates(self, *, uid: int) -> list[int]:
        """List the delegates of a user.

        Lists the delegates of a user: colleagues who may post in the user's name. Only a user for whom the feature
        `delegatesEnabled` is on can have any. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The ids of the delegates; an empty list means that there are none.

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
        from . import list_user_delegates as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_user_features(self, *, uid: int) -> list[Feature]:
        """List the features of a user.

        Lists the features of a user: entitlements, that is switches that allow a user something, such as to send files
        or to chat with other companies. `system.list_features` names all that the Pod knows. The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The features, each with whether it is on for the user.

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
        from . import list_user_features as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_user_followers(
        self, *, uid: int, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
    ) -> FollowersListResponse:
        """List a user's followers.

        Lists the ids of the users who follow one user, a page at a time. For the next page, pass the cursor
        `pagination.cursors.after` as `after`; go on until `pagination.next` is absent, even past an empty page.

        Args:
            uid: The id of the user who is followed.
            limit: How many ids to give at most, from 1; when absent, the Pod decides.
            before: Give the page that ends where another began: the `before` cursor of that page, passed on unchanged.
            after: Give the page that begins where another ended: the `after` cursor of that page, passed on unchanged.

        Returns:
            One page of followers, with what is needed to ask for the pages beside it.

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
        from . import list_user_followers as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(uid=uid, limit=limit, before=before, after=after), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_user_following(
        self, *, uid: int, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
    ) -> FollowingListResponse:
        """List the users whom a user follows.

        Lists the ids of the users whom one user follows, a page at a time. For the next page, pass the cursor
        `pagination.cursors.after` as `after`; go on until `pagination.next` is absent, even past an empty page.

        Args:
            uid: The id of the user who follows others.
            limit: How many ids to give at most, from 1; when absent, the Pod decides.
            before: Give the page that ends where another began: the `before` cursor of that page, passed on unchanged.
            after: Give the page that begins where another ended: the `after` cursor of that page, passed on unchanged.

        Returns:
            One page of the users who are followed, with what is needed to ask for the pages beside it.

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
        from . import list_user_following as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(uid=uid, limit=limit, before=before, after=after), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_users(self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[V2UserDetail]:
        """List the accounts of the Pod, page by page.

        Lists every account of the company's Pod (a Pod is one customer's Symphony): people, service accounts and
        disabled accounts alike. To keep the answer fast, the Pod may leave out features and disclaimers; ask
        `users.list_user_features` and `users.get_user_disclaimer` for them, user by user. The caller needs the User
        Provisioning role.

        Args:
            skip: How many users to pass over before the first one answered; at least 0, and 0 when left out.
            limit: The largest number of users to answer: from 1 to 1000, and 100 when left out.

        Returns:
            One page of accounts; an empty list lies past the last one.

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
        from . import list_users as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(skip=skip, limit=limit), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.list_users_v1 is deprecated; use users.list_users")
    def list_users_v1(self) -> list[int]:
        """List the ids of all accounts.

        Lists the id of every account of the Pod, all at once. The caller needs the User Provisioning role. Use
        `users.list_users` instead, which gives whole accounts and answers page by page.

        Returns:
            The ids of all accounts.

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
        from . import list_users_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.list_users_v3 is deprecated; use users.list_users")
    def list_users_v3(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, include_features: bool | Unset = UNSET
    ) -> list[V3UserDetail]:
        """List accounts together with their features.

        Lists every account of the Pod, page by page, if wished with the features (entitlements) of each. The caller
        needs the User Provisioning role. Use `users.list_users` instead, which does not name the features;
        `users.list_user_features` does, for one user at a time.

        Args:
            skip: How many users to pass over before the first one answered; at least 0, and 0 when left out.
            limit: The largest number of users to answer: from 1 to 1000, and 100 when left out.
            include_features: Whether to answer the features of each account too, which makes the answer larger.

        Returns:
            One page of accounts; an empty list lies past the last one.

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
        from . import list_users_v3 as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(skip=skip, limit=limit, include_features=include_features),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def remove_user_disclaimer(self, *, uid: int) -> SuccessResponse:
        """Take the disclaimer away from a user.

        Takes the disclaimer (a notice shown as the user chats) away from a user. The disclaimer itself stays, for other
        users. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The user has no disclaimer any more.

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
        from . import remove_user_disclaimer as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def remove_user_role(self, *, uid: int, body: StringId) -> SuccessResponse:
        """Take a role away from a user.

        Takes one role away from a user, and with it all optional actions of that role. To take away a single action and
        keep the role, name both with a dot between them (`COMPLIANCE_OFFICER.MONITOR_ROOMS`). The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The role to take away, as its id.

        Returns:
            The user no longer has the role.

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
        from . import remove_user_role as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def search_users(
        self,
        *,
        body: UserSearchQuery,
        skip: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        local: bool | Unset = UNSET,
    ) -> UserSearchResults:
        """Search for users.

        Searches users by part of a name or email address, narrowed by filters such as company or job title. Users of
        other companies are found too if the caller may see them, unless `local` is true. `skip` and `limit` page
        through the matches; status 204 means that there is none. It only reads.

        Args:
            skip: How many matches to pass over, from 0; the default is 0.
            limit: How many users to give at most, from 1; the default is 50. The Pod may give fewer than asked.
            local: Where to look: true for users of the caller's own Pod alone; false for the directory of all Pods, as
                far as the caller may see it. The default is false.
            body: What to search for, and how to narrow it.

        Returns:
            One page of the users that match, with the search repeated. No user matches.

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
        from . import search_users as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(body=body, skip=skip, limit=limit, local=local), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def unfollow_user(self, *, uid: int, body: FollowersList) -> SuccessResponse:
        """Make users stop following a user.

        Takes followers away from one user: each user in the request no longer follows the user in the path. A caller
        without the entitlement for it is refused with status 403.

        Args:
            uid: The id of the user who loses followers.
            body: The users who are to stop following.

        Returns:
            The users no longer follow that user.

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
        from . import unfollow_user as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_own_manifest(self, *, body: ServiceAccountManifest) -> SuccessResponse:
        """Replace the calling service account's manifest.

        Sets the manifest of the calling service account: a JSON text of at most 6144 characters that says which
        commands the bot understands. The old manifest is lost; to set the same one again changes nothing.

        Args:
            body: The whole new manifest.

        Returns:
            The manifest is set.

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
        from . import update_own_manifest as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_user(self, *, uid: int, body: V2UserAttributes) -> V2UserDetail:
        """Update the attributes of an account.

        Changes attributes of an account, and the RSA public keys with which a service account logs in. Roles, features,
        status and avatar have functions of their own. A Pod cannot empty `assetClasses` or `industries` once they are
        set, only replace them. The caller needs the User Provisioning role, with the privileges
        ACCESS_USER_PROVISIONING_API and ACCESS_ADMIN_API.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The attributes to change.

        Returns:
            The account as it is now.

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
        from . import update_user as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_user_avatar(self, *, uid: int, body: AvatarUpdate) -> SuccessResponse:
        """Replace a user's avatar.

        Replaces the picture of a user with the one given. The picture must be smaller than 2 MB before it is encoded.
        The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The new picture.

        Returns:
            The picture is replaced.

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
        from . import update_user_avatar as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_user_delegates(self, *, uid: int, body: DelegateAction) -> SuccessResponse:
        """Add or remove a delegate of a user.

        Adds one delegate (a colleague who may post in the user's name) to a user, or takes one away. To change several,
        repeat it for each. The feature `delegatesEnabled` must be on for the user. The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: Which colleague to add or take away.

        Returns:
            The delegate is added or taken away.

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
        from . import update_user_delegates as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_user_disclaimer(self, *, uid: int, body: StringId) -> SuccessResponse:
        """Give a user a disclaimer.

        Gives a user a disclaimer, a notice shown as the user chats, in place of the one that the user has.
        `disclaimers.list_disclaimers` lists those to choose from. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The disclaimer to give, as its id.

        Returns:
            The user has the disclaimer now.

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
        from . import update_user_disclaimer as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_user_features(self, *, uid: int, body: list[Feature]) -> SuccessResponse:
        """Switch features of a user on or off.

        Switches the features named (entitlements that allow a user something, such as to send files) on or off for one
        user. To change many users, send one request for each; they may run side by side. The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The features to switch, each with its new state.

        Returns:
            The features are switched.

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
        from . import update_user_features as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_user_status(self, *, uid: int, body: UserStatus) -> SuccessResponse:
        """Enable or disable an account.

        Enables or disables an account. A disabled account keeps its data and can be enabled again. The Pod refuses to
        disable its own service accounts `keymanager` and `ceservice`. For an absence of some days,
        `users.update_user_suspension` fits better. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The new status of the account.

        Returns:
            The account has the new status.

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
        from . import update_user_status as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_user_suspension(self, *, user_id: int, body: UserSuspension) -> SuccessResponse:
        """Suspend an account, or lift its suspension.

        Suspends an account for a time, or lets it back in. To suspend, give all three properties; to lift, `suspended`
        alone is enough. When the time is over, the account still reads as suspended until its owner next logs in. The
        caller needs the User Provisioning role.

        Args:
            user_id: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: Whether to suspend, until when, and why.

        Returns:
            The suspension is set or lifted.

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
        from . import update_user_suspension as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(user_id=user_id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.update_user_v1 is deprecated; use users.update_user")
    def update_user_v1(self, *, uid: int, body: UserAttributes) -> UserDetail:
        """Update the older attributes of an account.

        Changes attributes of an account, of the older, shorter set. The caller needs the User Provisioning role. Use
        `users.update_user` instead, which knows more attributes (market coverage, responsibility, function, instrument,
        language) and RSA keys.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The attributes to change.

        Returns:
            The account as it is now.

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
        from . import update_user_v1 as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncUsersApi:
    """Accounts of people and services: look them up, create, change, suspend and delete them, and what belongs to
    each: roles, features, avatar, delegates, disclaimer, followers.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def add_user_role(self, *, uid: int, body: StringId) -> SuccessResponse:
        """Give a user a role.

        Gives a user one more role, or one optional action of a role that the user has, written as role and action with
        a dot between them (`COMPLIANCE_OFFICER.MONITOR_ROOMS`). `system.list_roles` lists the roles of the Pod, the
        kinds of account that may have each, and their optional actions. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The role to give, as its id.

        Returns:
            The user has the role now.

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
        from . import add_user_role as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def create_user(self, *, body: V2UserCreate) -> V2UserDetail:
        """Create an account.

        Creates an account for a person (`NORMAL`) or for a program (`SYSTEM`, a service account). An email address, a
        user name and a display name must be given, and for a person also first and last name; email address and user
        name must be new to the Pod, so a repeated request is refused. Roles, features and so on are changed afterwards,
        each by its own function. The caller needs the User Provisioning role.

        Args:
            body: The attributes of the account, with its first roles.

        Returns:
            The new account, with its id.

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
        from . import create_user as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.create_user_v1 is deprecated; use users.create_user")
    async def create_user_v1(self, *, body: UserCreate) -> UserDetail:
        """Create an account with the older attributes.

        Creates an account with the older, shorter set of attributes. The caller needs the User Provisioning role. Use
        `users.create_user` instead, which knows more attributes (market coverage, responsibility, function, instrument,
        language) and RSA keys.

        Args:
            body: The attributes of the account, with its first roles.

        Returns:
            The new account, with its id.

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
        from . import create_user_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def find_users(
        self, *, body: UserFilter, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[UserDetail]:
        """Find accounts by role, feature or status.

        Finds the accounts of the Pod that meet a filter, page by page: those that have a role, those for which a
        feature is on, or those that are enabled or disabled. Names of roles come from `system.list_roles`, names of
        features from `system.list_features`. The caller needs the User Provisioning role. Nothing changes on the Pod,
        so it is safe to repeat.

        Args:
            skip: How many users to pass over before the first one answered; at least 0, and 0 when left out.
            limit: The largest number of users to answer: from 1 to 1000, and 100 when left out.
            body: Which accounts to find; each property that is given narrows the answer.

        Returns:
            One page of the accounts that meet the filter, which may be empty.

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
        from . import find_users as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(body=body, skip=skip, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def follow_user(self, *, uid: int, body: FollowersList) -> SuccessResponse:
        """Make users follow a user.

        Adds followers to one user: each user in the request then follows the user in the path. A caller without the
        entitlement for it is refused with status 403.

        Args:
            uid: The id of the user who gains followers.
            body: The users who are to follow.

        Returns:
            The users now follow that user.

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
        from . import follow_user as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_own_manifest(self) -> ServiceAccountManifest:
        """Get the calling service account's manifest.

        Gives the manifest of the calling service account (the account of a bot or other program): a JSON text that says
        which commands the bot understands.

        Returns:
            The manifest, as it was last set.

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
        from . import get_own_manifest as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_user(
        self,
        *,
        uid: int | Unset = UNSET,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        local: bool | Unset = UNSET,
    ) -> UserV2:
        """Look up one user.

        Finds one user by user id, email address or login name; give exactly one of the three. Users of other companies
        are found too if the caller may see them, unless `local` is true. Status 204 means that nobody was found.

        Args:
            uid: The user id to look for.
            email: The email address to look for.
            username: The login name to look for; it works only together with `local` set to true.
            local: Where to look: true for users of the caller's own Pod (one customer's Symphony) alone; false for the
                directory of all Pods, as far as the caller may see it. The default is false; a search by `username`
                needs true.

        Returns:
            The user that was found. Nobody was found, or nobody whom the caller may see.

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
        from . import get_user as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(uid=uid, email=email, username=username, local=local), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_user_avatar(self, *, uid: int) -> list[Avatar]:
        """Get the addresses of a user's avatar.

        Tells where the picture of a user can be fetched, in each size that the Pod keeps of it. The caller needs the
        User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The picture in each of its sizes.

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
        from . import get_user_avatar as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.get_user_by_username is deprecated; use users.get_user")
    async def get_user_by_username(self, *, user_name: str) -> User:
        """Look up a user by login name.

        Finds one user of the caller's own Pod by login name and tells the user id; status 204 means that nobody was
        found. Use `users.get_user` instead, with `username` and with `local` set to true, which answers with the whole
        profile.

        Args:
            user_name: The login name to look for.

        Returns:
            The id and email address of the user that was found. Nobody of the caller's Pod has that login name.

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
        from . import get_user_by_username as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(user_name=user_name), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_user_detail(self, *, uid: int) -> V2UserDetail:
        """Get an account as administrators see it.

        Gives all that the Pod keeps of one account: its attributes, status, dates and roles. `users.get_user` gives the
        shorter view that every user has of a colleague. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The account.

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
        from . import get_user_detail as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.get_user_detail_v1 is deprecated; use users.get_user_detail")
    async def get_user_detail_v1(self, *, uid: int) -> UserDetail:
        """Get an account with the older attributes.

        Gives one account with the older, shorter set of attributes. The caller needs the User Provisioning role. Use
        `users.get_user_detail` instead, which knows more attributes (market coverage, responsibility, function,
        instrument, language) and RSA keys.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The account.

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
        from . import get_user_detail_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_user_disclaimer(self, *, uid: int) -> Disclaimer:
        """Get a user's disclaimer.

        Tells which disclaimer a user has: a notice that Symphony shows again and again as the user chats, for instance
        with people outside the company. A user has at most one. Status 204 without a body means that the user has none.
        The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The disclaimer of the user. The user has no disclaimer.

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
        from . import get_user_disclaimer as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_user_status(self, *, uid: int) -> UserStatus:
        """Get whether an account is enabled.

        Tells whether an account is enabled or disabled, and whether it is suspended. The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The status of the account.

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
        from . import get_user_status as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.get_user_v1 is deprecated; use users.get_user")
    async def get_user_v1(self, *, email: str, local: bool | Unset = UNSET) -> User:
        """Look up a user by email address (v1).

        Finds one user by email address and tells the user id; status 204 means that nobody was found. Use
        `users.get_user` instead, which also looks up ids and login names and answers with the whole profile.

        Args:
            email: The email address to look for.
            local: Where to look: true for users of the caller's own Pod alone; false for the directory of all Pods, as
                far as the caller may see it. The default is false.

        Returns:
            The id and email address of the user that was found. Nobody was found, or nobody whom the caller may see.

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
        from . import get_user_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(email=email, local=local), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_users(
        self,
        *,
        uid: list[int] | Unset = UNSET,
        email: list[str] | Unset = UNSET,
        username: list[str] | Unset = UNSET,
        local: bool | Unset = UNSET,
        active: bool | Unset = UNSET,
    ) -> V2UserList:
        """Look up many users at once.

        Finds up to 100 users by user ids, email addresses or login names; give only one of the three lists. An entry
        that cannot be looked up does not spoil the rest: it is told in `errors`. Status 204 means that nobody was
        found. The order of the answer need not be that of the request.

        Args:
            uid: The ids of the users, at least one and at most 100.
            email: The email addresses of the users, at least one and at most 100.
            username: The login names of the users, at least one and at most 100.
            local: Where to look: true for users of the caller's own Pod alone; false for the directory of all Pods, as
                far as the caller may see it. The default is false.
            active: True to find only active users, false only inactive ones; when absent, both.

        Returns:
            The users that were found, and what was wrong with the other entries. Nobody was found.

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
        from . import get_users as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(uid=uid, email=email, username=username, local=local, active=active),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_user_delegates(self, *, uid: int) -> list[int]:
        """List the delegates of a user.

        Lists the delegates of a user: colleagues who may post in the user's name. Only a user for whom the feature
        `delegatesEnabled` is on can have any. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The ids of the delegates; an empty list means that there are none.

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
        from . import list_user_delegates as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_user_features(self, *, uid: int) -> list[Feature]:
        """List the features of a user.

        Lists the features of a user: entitlements, that is switches that allow a user something, such as to send files
        or to chat with other companies. `system.list_features` names all that the Pod knows. The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The features, each with whether it is on for the user.

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
        from . import list_user_features as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_user_followers(
        self, *, uid: int, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
    ) -> FollowersListResponse:
        """List a user's followers.

        Lists the ids of the users who follow one user, a page at a time. For the next page, pass the cursor
        `pagination.cursors.after` as `after`; go on until `pagination.next` is absent, even past an empty page.

        Args:
            uid: The id of the user who is followed.
            limit: How many ids to give at most, from 1; when absent, the Pod decides.
            before: Give the page that ends where another began: the `before` cursor of that page, passed on unchanged.
            after: Give the page that begins where another ended: the `after` cursor of that page, passed on unchanged.

        Returns:
            One page of followers, with what is needed to ask for the pages beside it.

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
        from . import list_user_followers as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(uid=uid, limit=limit, before=before, after=after), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_user_following(
        self, *, uid: int, limit: int | Unset = UNSET, before: str | Unset = UNSET, after: str | Unset = UNSET
    ) -> FollowingListResponse:
        """List the users whom a user follows.

        Lists the ids of the users whom one user follows, a page at a time. For the next page, pass the cursor
        `pagination.cursors.after` as `after`; go on until `pagination.next` is absent, even past an empty page.

        Args:
            uid: The id of the user who follows others.
            limit: How many ids to give at most, from 1; when absent, the Pod decides.
            before: Give the page that ends where another began: the `before` cursor of that page, passed on unchanged.
            after: Give the page that begins where another ended: the `after` cursor of that page, passed on unchanged.

        Returns:
            One page of the users who are followed, with what is needed to ask for the pages beside it.

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
        from . import list_user_following as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(uid=uid, limit=limit, before=before, after=after), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_users(self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[V2UserDetail]:
        """List the accounts of the Pod, page by page.

        Lists every account of the company's Pod (a Pod is one customer's Symphony): people, service accounts and
        disabled accounts alike. To keep the answer fast, the Pod may leave out features and disclaimers; ask
        `users.list_user_features` and `users.get_user_disclaimer` for them, user by user. The caller needs the User
        Provisioning role.

        Args:
            skip: How many users to pass over before the first one answered; at least 0, and 0 when left out.
            limit: The largest number of users to answer: from 1 to 1000, and 100 when left out.

        Returns:
            One page of accounts; an empty list lies past the last one.

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
        from . import list_users as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(skip=skip, limit=limit), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.list_users_v1 is deprecated; use users.list_users")
    async def list_users_v1(self) -> list[int]:
        """List the ids of all accounts.

        Lists the id of every account of the Pod, all at once. The caller needs the User Provisioning role. Use
        `users.list_users` instead, which gives whole accounts and answers page by page.

        Returns:
            The ids of all accounts.

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
        from . import list_users_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.list_users_v3 is deprecated; use users.list_users")
    async def list_users_v3(
        self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET, include_features: bool | Unset = UNSET
    ) -> list[V3UserDetail]:
        """List accounts together with their features.

        Lists every account of the Pod, page by page, if wished with the features (entitlements) of each. The caller
        needs the User Provisioning role. Use `users.list_users` instead, which does not name the features;
        `users.list_user_features` does, for one user at a time.

        Args:
            skip: How many users to pass over before the first one answered; at least 0, and 0 when left out.
            limit: The largest number of users to answer: from 1 to 1000, and 100 when left out.
            include_features: Whether to answer the features of each account too, which makes the answer larger.

        Returns:
            One page of accounts; an empty list lies past the last one.

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
        from . import list_users_v3 as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(skip=skip, limit=limit, include_features=include_features),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def remove_user_disclaimer(self, *, uid: int) -> SuccessResponse:
        """Take the disclaimer away from a user.

        Takes the disclaimer (a notice shown as the user chats) away from a user. The disclaimer itself stays, for other
        users. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.

        Returns:
            The user has no disclaimer any more.

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
        from . import remove_user_disclaimer as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def remove_user_role(self, *, uid: int, body: StringId) -> SuccessResponse:
        """Take a role away from a user.

        Takes one role away from a user, and with it all optional actions of that role. To take away a single action and
        keep the role, name both with a dot between them (`COMPLIANCE_OFFICER.MONITOR_ROOMS`). The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The role to take away, as its id.

        Returns:
            The user no longer has the role.

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
        from . import remove_user_role as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def search_users(
        self,
        *,
        body: UserSearchQuery,
        skip: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        local: bool | Unset = UNSET,
    ) -> UserSearchResults:
        """Search for users.

        Searches users by part of a name or email address, narrowed by filters such as company or job title. Users of
        other companies are found too if the caller may see them, unless `local` is true. `skip` and `limit` page
        through the matches; status 204 means that there is none. It only reads.

        Args:
            skip: How many matches to pass over, from 0; the default is 0.
            limit: How many users to give at most, from 1; the default is 50. The Pod may give fewer than asked.
            local: Where to look: true for users of the caller's own Pod alone; false for the directory of all Pods, as
                far as the caller may see it. The default is false.
            body: What to search for, and how to narrow it.

        Returns:
            One page of the users that match, with the search repeated. No user matches.

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
        from . import search_users as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(body=body, skip=skip, limit=limit, local=local), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def unfollow_user(self, *, uid: int, body: FollowersList) -> SuccessResponse:
        """Make users stop following a user.

        Takes followers away from one user: each user in the request no longer follows the user in the path. A caller
        without the entitlement for it is refused with status 403.

        Args:
            uid: The id of the user who loses followers.
            body: The users who are to stop following.

        Returns:
            The users no longer follow that user.

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
        from . import unfollow_user as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_own_manifest(self, *, body: ServiceAccountManifest) -> SuccessResponse:
        """Replace the calling service account's manifest.

        Sets the manifest of the calling service account: a JSON text of at most 6144 characters that says which
        commands the bot understands. The old manifest is lost; to set the same one again changes nothing.

        Args:
            body: The whole new manifest.

        Returns:
            The manifest is set.

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
        from . import update_own_manifest as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_user(self, *, uid: int, body: V2UserAttributes) -> V2UserDetail:
        """Update the attributes of an account.

        Changes attributes of an account, and the RSA public keys with which a service account logs in. Roles, features,
        status and avatar have functions of their own. A Pod cannot empty `assetClasses` or `industries` once they are
        set, only replace them. The caller needs the User Provisioning role, with the privileges
        ACCESS_USER_PROVISIONING_API and ACCESS_ADMIN_API.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The attributes to change.

        Returns:
            The account as it is now.

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
        from . import update_user as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_user_avatar(self, *, uid: int, body: AvatarUpdate) -> SuccessResponse:
        """Replace a user's avatar.

        Replaces the picture of a user with the one given. The picture must be smaller than 2 MB before it is encoded.
        The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The new picture.

        Returns:
            The picture is replaced.

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
        from . import update_user_avatar as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_user_delegates(self, *, uid: int, body: DelegateAction) -> SuccessResponse:
        """Add or remove a delegate of a user.

        Adds one delegate (a colleague who may post in the user's name) to a user, or takes one away. To change several,
        repeat it for each. The feature `delegatesEnabled` must be on for the user. The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: Which colleague to add or take away.

        Returns:
            The delegate is added or taken away.

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
        from . import update_user_delegates as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_user_disclaimer(self, *, uid: int, body: StringId) -> SuccessResponse:
        """Give a user a disclaimer.

        Gives a user a disclaimer, a notice shown as the user chats, in place of the one that the user has.
        `disclaimers.list_disclaimers` lists those to choose from. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The disclaimer to give, as its id.

        Returns:
            The user has the disclaimer now.

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
        from . import update_user_disclaimer as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_user_features(self, *, uid: int, body: list[Feature]) -> SuccessResponse:
        """Switch features of a user on or off.

        Switches the features named (entitlements that allow a user something, such as to send files) on or off for one
        user. To change many users, send one request for each; they may run side by side. The caller needs the User
        Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The features to switch, each with its new state.

        Returns:
            The features are switched.

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
        from . import update_user_features as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_user_status(self, *, uid: int, body: UserStatus) -> SuccessResponse:
        """Enable or disable an account.

        Enables or disables an account. A disabled account keeps its data and can be enabled again. The Pod refuses to
        disable its own service accounts `keymanager` and `ceservice`. For an absence of some days,
        `users.update_user_suspension` fits better. The caller needs the User Provisioning role.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The new status of the account.

        Returns:
            The account has the new status.

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
        from . import update_user_status as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_user_suspension(self, *, user_id: int, body: UserSuspension) -> SuccessResponse:
        """Suspend an account, or lift its suspension.

        Suspends an account for a time, or lets it back in. To suspend, give all three properties; to lift, `suspended`
        alone is enough. When the time is over, the account still reads as suspended until its owner next logs in. The
        caller needs the User Provisioning role.

        Args:
            user_id: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: Whether to suspend, until when, and why.

        Returns:
            The suspension is set or lifted.

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
        from . import update_user_suspension as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(user_id=user_id, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("users.update_user_v1 is deprecated; use users.update_user")
    async def update_user_v1(self, *, uid: int, body: UserAttributes) -> UserDetail:
        """Update the older attributes of an account.

        Changes attributes of an account, of the older, shorter set. The caller needs the User Provisioning role. Use
        `users.update_user` instead, which knows more attributes (market coverage, responsibility, function, instrument,
        language) and RSA keys.

        Args:
            uid: The id of the user, an integer; `users.get_users` finds it by email address or user name.
            body: The attributes to change.

        Returns:
            The account as it is now.

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
        from . import update_user_v1 as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
