# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Groups of users that act under one name, Symphony distribution lists among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.add_group_member import AddGroupMember
    from ...models.create_group import CreateGroup
    from ...models.group_list import GroupList
    from ...models.group_status import GroupStatus
    from ...models.group_type import GroupType
    from ...models.group_type_list import GroupTypeList
    from ...models.read_group import ReadGroup
    from ...models.sdl_group import SdlGroup
    from ...models.sort_order import SortOrder
    from ...models.update_group import UpdateGroup
    from ...models.upload_group_avatar import UploadGroupAvatar
    from ...types import Unset


class GroupsApi:
    """Groups of users that act under one name, Symphony distribution lists among them.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def add_group_member(self, *, group_id: str, x_symphony_host: str, body: AddGroupMember) -> ReadGroup:
        """Add a member to a group.

        Adds one user to a group and answers the group as it then is. The caller must hold the entitlement for it;
        otherwise the status is 403. Status 452 means that an information barrier, a rule that keeps people apart,
        stands between the members; company groups are exempt.

        Args:
            group_id: Id of the group, text that the service made up; not the number that the users service gives it.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
            body: The user to add.

        Returns:
            The group, with the new member.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                452: An information barrier of the company forbids these users to communicate (groups service).
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import add_group_member as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(group_id=group_id, x_symphony_host=x_symphony_host, body=body),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def create_group(self, *, x_symphony_host: str, body: CreateGroup) -> ReadGroup:
        """Create a group.

        Creates a group with its first members. Status 400 also means that a member is named twice or, for a company
        group, that a member is in another one already. The caller must hold the entitlement for it; otherwise the
        status is 403. Status 452 means that an information barrier, a rule that keeps people apart, stands between the
        members; company groups are exempt.

        Args:
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
            body: The group to create.

        Returns:
            The new group.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                452: An information barrier of the company forbids these users to communicate (groups service).
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_group as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(x_symphony_host=x_symphony_host, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def delete_all_groups(self, *, x_symphony_host: str) -> GroupList:
        """Delete all groups of the Pod.

        Deletes everything that the groups service holds for the Pod that the bearer token belongs to. It is there for
        tests and maintenance; most Pods have it switched off or allow it to few. There is no way back.

        Args:
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            The groups that are left; normally none.

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
        from . import delete_all_groups as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(x_symphony_host=x_symphony_host), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_group(self, *, group_id: str, x_symphony_host: str) -> ReadGroup:
        """Get a group.

        Gives one group with its members, its profile and its version tag. The caller must hold the entitlement for it;
        otherwise the status is 403.

        Args:
            group_id: Id of the group, text that the service made up; not the number that the users service gives it.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            The group.

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
        from . import get_group as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(group_id=group_id, x_symphony_host=x_symphony_host), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_group_type(self, *, type_id: str, x_symphony_host: str) -> GroupType:
        """Get a group type.

        Gives one type of groups with all that it lays down: who sees its groups, who may be a member, and how others
        can converse with them.

        Args:
            type_id: Id of the group type, such as `SDL` or `COMPANY`.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            The type.

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
        from . import get_group_type as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(type_id=type_id, x_symphony_host=x_symphony_host), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_sdl_group(self, *, group_id: int) -> SdlGroup:
        """Get a distribution list.

        Gives one Symphony Distribution List (SDL), a group of people whom others can chat with as if with one person,
        with its members and its profile. To change one, use the groups service, which knows it by another id.

        Args:
            group_id: Id of the group, a 64-bit number.

        Returns:
            The group.

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
        from . import get_sdl_group as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(group_id=group_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_group_types(
        self,
        *,
        x_symphony_host: str,
        status: GroupStatus | Unset = UNSET,
        before: str | Unset = UNSET,
        after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
    ) -> GroupTypeList:
        """List group types.

        Lists the types that groups can have, in short and in the order of their creation, page by page;
        `groups.get_group_type` gives one in full. To read on, ask again with `after` set to the cursor of the answer,
        and stop when the answer has no `next`.

        Args:
            status: Keeps only the types in this state. Left out, those in use and the deleted ones both count.
            before: Cursor of the page to go back from. The service does not support it so far and takes no notice of
                it.
            after: Asks for the page that follows this cursor, the `after` of an earlier answer. Left out, pages start
                at the first.
            limit: How many types a page holds at most, 1 or more. Left out, the service decides.
            sort_order: `ASC` for the earliest created first, `DESC` for the latest.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            One page of types, by the time of their creation.

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
        from . import list_group_types as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(
                x_symphony_host=x_symphony_host,
                status=status,
                before=before,
                after=after,
                limit=limit,
                sort_order=sort_order,
            ),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_groups(
        self,
        *,
        type_id: str,
        x_symphony_host: str,
        status: GroupStatus | Unset = UNSET,
        before: str | Unset = UNSET,
        after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
    ) -> GroupList:
        """List the groups of a type.

        Lists the groups of one type in the order of their creation, page by page. To read on, ask again with `after`
        set to the cursor of the answer, and stop when the answer has no `next`. A page can hold fewer groups than asked
        for and yet not be the last.

        Args:
            type_id: Id of the group type, such as `SDL` or `COMPANY`.
            status: Keeps only the groups in this state. Left out, those in use and the deleted ones both count.
            before: Cursor of the page to go back from. The service does not support it so far and takes no notice of
                it.
            after: Asks for the page that follows this cursor, the `after` of an earlier answer. Left out, pages start
                at the first.
            limit: How many groups a page holds at most, 1 or more. Left out, the service decides.
            sort_order: `ASC` for the earliest created first, `DESC` for the latest.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            One page of groups, by the time of their creation.

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
        from . import list_groups as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(
                type_id=type_id,
                x_symphony_host=x_symphony_host,
                status=status,
                before=before,
                after=after,
                limit=limit,
                sort_order=sort_order,
            ),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_sdl_groups(self, *, last_group_id: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[SdlGroup]:
        """List distribution lists.

        Lists the Symphony Distribution Lists (SDL) of the Pod, the lowest id first, page by page. Each is a group of
        people whom others can chat with as if with one person. To read on, send the id of the last group of a page as
        `lastGroupId`, until a page is empty; skip a group that comes twice at the border.

        Args:
            last_group_id: Begins after the group with this id, the last one of the page before. Left out, at the first.
            limit: How many groups a page holds at most, 1 to 100, by default 50.

        Returns:
            One page of groups, the lowest id first; empty after the last.

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
        from . import list_sdl_groups as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(last_group_id=last_group_id, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_group(self, *, group_id: str, x_symphony_host: str, if_match: str, body: UpdateGroup) -> ReadGroup:
        """Change a group.

        Replaces a group by the one in the body: read the group, change it, and send all of it back with its version
        tag. If someone else has changed it since, nothing happens and the status is 412; read it again. The caller must
        hold the entitlement for it; otherwise the status is 403. Status 452 means that an information barrier, a rule
        that keeps people apart, stands between the members; company groups are exempt.

        Args:
            group_id: Id of the group, text that the service made up; not the number that the users service gives it.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
            if_match: Version tag of the group as last read, the value of its `eTag`.
            body: The whole group as it shall be from now on.

        Returns:
            The group as changed, with its new version tag.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                412: Someone else has changed the object since it was read; read it again.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                452: An information barrier of the company forbids these users to communicate (groups service).
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import update_group as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(group_id=group_id, x_symphony_host=x_symphony_host, if_match=if_match, body=body),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_group_avatar(self, *, group_id: str, x_symphony_host: str, body: UploadGroupAvatar) -> ReadGroup:
        """Change the picture of a group.

        Gives a group a new picture (avatar) in place of the one it has. The caller must hold the entitlement for it;
        otherwise the status is 403.

        Args:
            group_id: Id of the group, text that the service made up; not the number that the users service gives it.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
            body: The new picture.

        Returns:
            The group, with the addresses of the new picture.

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
        from . import update_group_avatar as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(group_id=group_id, x_symphony_host=x_symphony_host, body=body),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncGroupsApi:
    """Groups of users that act under one name, Symphony distribution lists among them.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def add_group_member(self, *, group_id: str, x_symphony_host: str, body: AddGroupMember) -> ReadGroup:
        """Add a member to a group.

        Adds one user to a group and answers the group as it then is. The caller must hold the entitlement for it;
        otherwise the status is 403. Status 452 means that an information barrier, a rule that keeps people apart,
        stands between the members; company groups are exempt.

        Args:
            group_id: Id of the group, text that the service made up; not the number that the users service gives it.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
            body: The user to add.

        Returns:
            The group, with the new member.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                452: An information barrier of the company forbids these users to communicate (groups service).
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import add_group_member as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(group_id=group_id, x_symphony_host=x_symphony_host, body=body),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def create_group(self, *, x_symphony_host: str, body: CreateGroup) -> ReadGroup:
        """Create a group.

        Creates a group with its first members. Status 400 also means that a member is named twice or, for a company
        group, that a member is in another one already. The caller must hold the entitlement for it; otherwise the
        status is 403. Status 452 means that an information barrier, a rule that keeps people apart, stands between the
        members; company groups are exempt.

        Args:
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
            body: The group to create.

        Returns:
            The new group.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                452: An information barrier of the company forbids these users to communicate (groups service).
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import create_group as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(x_symphony_host=x_symphony_host, body=body), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def delete_all_groups(self, *, x_symphony_host: str) -> GroupList:
        """Delete all groups of the Pod.

        Deletes everything that the groups service holds for the Pod that the bearer token belongs to. It is there for
        tests and maintenance; most Pods have it switched off or allow it to few. There is no way back.

        Args:
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            The groups that are left; normally none.

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
        from . import delete_all_groups as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(x_symphony_host=x_symphony_host), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_group(self, *, group_id: str, x_symphony_host: str) -> ReadGroup:
        """Get a group.

        Gives one group with its members, its profile and its version tag. The caller must hold the entitlement for it;
        otherwise the status is 403.

        Args:
            group_id: Id of the group, text that the service made up; not the number that the users service gives it.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            The group.

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
        from . import get_group as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(group_id=group_id, x_symphony_host=x_symphony_host), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_group_type(self, *, type_id: str, x_symphony_host: str) -> GroupType:
        """Get a group type.

        Gives one type of groups with all that it lays down: who sees its groups, who may be a member, and how others
        can converse with them.

        Args:
            type_id: Id of the group type, such as `SDL` or `COMPANY`.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            The type.

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
        from . import get_group_type as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(type_id=type_id, x_symphony_host=x_symphony_host), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_sdl_group(self, *, group_id: int) -> SdlGroup:
        """Get a distribution list.

        Gives one Symphony Distribution List (SDL), a group of people whom others can chat with as if with one person,
        with its members and its profile. To change one, use the groups service, which knows it by another id.

        Args:
            group_id: Id of the group, a 64-bit number.

        Returns:
            The group.

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
        from . import get_sdl_group as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(group_id=group_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_group_types(
        self,
        *,
        x_symphony_host: str,
        status: GroupStatus | Unset = UNSET,
        before: str | Unset = UNSET,
        after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
    ) -> GroupTypeList:
        """List group types.

        Lists the types that groups can have, in short and in the order of their creation, page by page;
        `groups.get_group_type` gives one in full. To read on, ask again with `after` set to the cursor of the answer,
        and stop when the answer has no `next`.

        Args:
            status: Keeps only the types in this state. Left out, those in use and the deleted ones both count.
            before: Cursor of the page to go back from. The service does not support it so far and takes no notice of
                it.
            after: Asks for the page that follows this cursor, the `after` of an earlier answer. Left out, pages start
                at the first.
            limit: How many types a page holds at most, 1 or more. Left out, the service decides.
            sort_order: `ASC` for the earliest created first, `DESC` for the latest.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            One page of types, by the time of their creation.

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
        from . import list_group_types as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(
                x_symphony_host=x_symphony_host,
                status=status,
                before=before,
                after=after,
                limit=limit,
                sort_order=sort_order,
            ),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_groups(
        self,
        *,
        type_id: str,
        x_symphony_host: str,
        status: GroupStatus | Unset = UNSET,
        before: str | Unset = UNSET,
        after: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
    ) -> GroupList:
        """List the groups of a type.

        Lists the groups of one type in the order of their creation, page by page. To read on, ask again with `after`
        set to the cursor of the answer, and stop when the answer has no `next`. A page can hold fewer groups than asked
        for and yet not be the last.

        Args:
            type_id: Id of the group type, such as `SDL` or `COMPANY`.
            status: Keeps only the groups in this state. Left out, those in use and the deleted ones both count.
            before: Cursor of the page to go back from. The service does not support it so far and takes no notice of
                it.
            after: Asks for the page that follows this cursor, the `after` of an earlier answer. Left out, pages start
                at the first.
            limit: How many groups a page holds at most, 1 or more. Left out, the service decides.
            sort_order: `ASC` for the earliest created first, `DESC` for the latest.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.

        Returns:
            One page of groups, by the time of their creation.

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
        from . import list_groups as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(
                type_id=type_id,
                x_symphony_host=x_symphony_host,
                status=status,
                before=before,
                after=after,
                limit=limit,
                sort_order=sort_order,
            ),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_sdl_groups(
        self, *, last_group_id: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[SdlGroup]:
        """List distribution lists.

        Lists the Symphony Distribution Lists (SDL) of the Pod, the lowest id first, page by page. Each is a group of
        people whom others can chat with as if with one person. To read on, send the id of the last group of a page as
        `lastGroupId`, until a page is empty; skip a group that comes twice at the border.

        Args:
            last_group_id: Begins after the group with this id, the last one of the page before. Left out, at the first.
            limit: How many groups a page holds at most, 1 to 100, by default 50.

        Returns:
            One page of groups, the lowest id first; empty after the last.

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
        from . import list_sdl_groups as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(last_group_id=last_group_id, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_group(self, *, group_id: str, x_symphony_host: str, if_match: str, body: UpdateGroup) -> ReadGroup:
        """Change a group.

        Replaces a group by the one in the body: read the group, change it, and send all of it back with its version
        tag. If someone else has changed it since, nothing happens and the status is 412; read it again. The caller must
        hold the entitlement for it; otherwise the status is 403. Status 452 means that an information barrier, a rule
        that keeps people apart, stands between the members; company groups are exempt.

        Args:
            group_id: Id of the group, text that the service made up; not the number that the users service gives it.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
            if_match: Version tag of the group as last read, the value of its `eTag`.
            body: The whole group as it shall be from now on.

        Returns:
            The group as changed, with its new version tag.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                412: Someone else has changed the object since it was read; read it again.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                452: An information barrier of the company forbids these users to communicate (groups service).
                500: The Pod failed to answer; it has changed nothing.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import update_group as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(group_id=group_id, x_symphony_host=x_symphony_host, if_match=if_match, body=body),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_group_avatar(self, *, group_id: str, x_symphony_host: str, body: UploadGroupAvatar) -> ReadGroup:
        """Change the picture of a group.

        Gives a group a new picture (avatar) in place of the one it has. The caller must hold the entitlement for it;
        otherwise the status is 403.

        Args:
            group_id: Id of the group, text that the service made up; not the number that the users service gives it.
            x_symphony_host: Host name of the Pod that the call is meant for, such as `acme.symphony.com`.
            body: The new picture.

        Returns:
            The group, with the addresses of the new picture.

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
        from . import update_group_avatar as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(group_id=group_id, x_symphony_host=x_symphony_host, body=body),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
