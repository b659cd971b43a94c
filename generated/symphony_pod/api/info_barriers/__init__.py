# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Information barriers, which keep groups of users from communicating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.bulk_action_result import BulkActionResult
    from ...models.info_barrier_group import InfoBarrierGroup
    from ...models.info_barrier_policy import InfoBarrierPolicy
    from ...types import Unset


class InfoBarriersApi:
    """Information barriers, which keep groups of users from communicating.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def add_info_barrier_group_members(self, *, gid: str, body: list[int]) -> BulkActionResult:
        """Add users to an information barrier group.

        Puts users into a group of the information barriers, so that the policies of the group apply to them; for
        administrators. Each user is dealt with on its own, so read the result of each: status 200 alone does not mean
        that all were added.

        Args:
            gid: Id of the group, URL-safe, as `info_barriers.list_info_barrier_groups` gives it.
            body: Ids of the users to add.

        Returns:
            What became of each user, in the order of the request.

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
        from . import add_info_barrier_group_members as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(gid=gid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_info_barrier_group_members(
        self, *, gid: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[int]:
        """List the members of an information barrier group.

        Lists the ids of the users in one group of the information barriers, for administrators, one page at a time.
        Pods older than version 20.15 do not know `skip` and `limit`.

        Args:
            gid: Id of the group, URL-safe, as `info_barriers.list_info_barrier_groups` gives it.
            skip: How many members to pass over before the first one answered, a count from 0 up; 0 by default.
            limit: How many members to answer at most, a count from 1 to 10000; 10000 by default.

        Returns:
            Ids of the users in the group, in no stated order; an empty list for an empty group.

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
        from . import list_info_barrier_group_members as endpoint

        outcome = self._client.call(
            endpoint.OPERATION, endpoint.request(gid=gid, skip=skip, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_info_barrier_groups(self) -> list[InfoBarrierGroup]:
        """List the groups of the information barriers.

        An information barrier keeps groups of a company's people, such as research and trading, from communicating;
        policies say which groups are kept apart. Lists all such groups of the Pod, for administrators. All come in one
        answer; there is no paging.

        Returns:
            The groups, in no stated order; an empty list where there are none.

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
        from . import list_info_barrier_groups as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_info_barrier_policies(self) -> list[InfoBarrierPolicy]:
        """List the policies of the information barriers.

        An information barrier keeps groups of a company's people, such as research and trading, from communicating.
        Lists the policies that say so, each with the groups it is about, for administrators. All come in one answer;
        there is no paging.

        Returns:
            The policies, in no stated order; an empty list where there are none.

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
        from . import list_info_barrier_policies as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def remove_info_barrier_group_members(self, *, gid: str, body: list[int]) -> BulkActionResult:
        """Remove users from an information barrier group.

        Takes users out of a group of the information barriers, so that its policies no longer apply to them; for
        administrators. Each user is dealt with on its own, so read the result of each: status 200 alone does not mean
        that all were removed.

        Args:
            gid: Id of the group, URL-safe, as `info_barriers.list_info_barrier_groups` gives it.
            body: Ids of the users to take out.

        Returns:
            What became of each user, in the order of the request.

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
        from . import remove_info_barrier_group_members as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(gid=gid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncInfoBarriersApi:
    """Information barriers, which keep groups of users from communicating.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def add_info_barrier_group_members(self, *, gid: str, body: list[int]) -> BulkActionResult:
        """Add users to an information barrier group.

        Puts users into a group of the information barriers, so that the policies of the group apply to them; for
        administrators. Each user is dealt with on its own, so read the result of each: status 200 alone does not mean
        that all were added.

        Args:
            gid: Id of the group, URL-safe, as `info_barriers.list_info_barrier_groups` gives it.
            body: Ids of the users to add.

        Returns:
            What became of each user, in the order of the request.

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
        from . import add_info_barrier_group_members as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(gid=gid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_info_barrier_group_members(
        self, *, gid: str, skip: int | Unset = UNSET, limit: int | Unset = UNSET
    ) -> list[int]:
        """List the members of an information barrier group.

        Lists the ids of the users in one group of the information barriers, for administrators, one page at a time.
        Pods older than version 20.15 do not know `skip` and `limit`.

        Args:
            gid: Id of the group, URL-safe, as `info_barriers.list_info_barrier_groups` gives it.
            skip: How many members to pass over before the first one answered, a count from 0 up; 0 by default.
            limit: How many members to answer at most, a count from 1 to 10000; 10000 by default.

        Returns:
            Ids of the users in the group, in no stated order; an empty list for an empty group.

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
        from . import list_info_barrier_group_members as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION, endpoint.request(gid=gid, skip=skip, limit=limit), endpoint.read
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_info_barrier_groups(self) -> list[InfoBarrierGroup]:
        """List the groups of the information barriers.

        An information barrier keeps groups of a company's people, such as research and trading, from communicating;
        policies say which groups are kept apart. Lists all such groups of the Pod, for administrators. All come in one
        answer; there is no paging.

        Returns:
            The groups, in no stated order; an empty list where there are none.

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
        from . import list_info_barrier_groups as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_info_barrier_policies(self) -> list[InfoBarrierPolicy]:
        """List the policies of the information barriers.

        An information barrier keeps groups of a company's people, such as research and trading, from communicating.
        Lists the policies that say so, each with the groups it is about, for administrators. All come in one answer;
        there is no paging.

        Returns:
            The policies, in no stated order; an empty list where there are none.

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
        from . import list_info_barrier_policies as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def remove_info_barrier_group_members(self, *, gid: str, body: list[int]) -> BulkActionResult:
        """Remove users from an information barrier group.

        Takes users out of a group of the information barriers, so that its policies no longer apply to them; for
        administrators. Each user is dealt with on its own, so read the result of each: status 200 alone does not mean
        that all were removed.

        Args:
            gid: Id of the group, URL-safe, as `info_barriers.list_info_barrier_groups` gives it.
            body: Ids of the users to take out.

        Returns:
            What became of each user, in the order of the request.

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
        from . import remove_info_barrier_group_members as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(gid=gid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
