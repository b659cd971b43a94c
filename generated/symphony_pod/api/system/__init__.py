# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""What the Pod as a whole offers: roles, features, link protocols, languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.languages import Languages
    from ...models.protocol import Protocol
    from ...models.role_detail import RoleDetail
    from ...types import Unset


class SystemApi:
    """What the Pod as a whole offers: roles, features, link protocols, languages.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def admin_list_protocols(self) -> list[str]:
        """List all allowed URI schemes, as an administrator.

        Lists all URI schemes (protocols) that the company allows in messages; an address of another scheme is not shown
        as a link. All come at once; `system.list_protocols` gives the same in pages.

        Returns:
            The schemes, without the colon that follows them in an address.

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
        from . import admin_list_protocols as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def create_protocol(self, *, body: Protocol) -> Protocol:
        """Allow a URI scheme in messages.

        Adds a scheme (protocol) to those that the company allows, so that addresses of it are shown as links in
        messages. The caller is a service account with the role `USER_PROVISIONING`.

        Args:
            body: The scheme to allow.

        Returns:
            The scheme that was added.

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
        from . import create_protocol as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def delete_protocol(self, *, scheme: str) -> None:
        """Forbid a URI scheme in messages.

        Takes a scheme (protocol) off the list of those that the company allows, so that addresses of it are no longer
        shown as links in messages. The caller must be an administrator.

        Args:
            scheme: The scheme to take off, without a colon, such as `sip`.

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
        from . import delete_protocol as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(scheme=scheme), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_features(self) -> list[str]:
        """List the features that can be switched per user.

        Lists the names of all feature entitlements of the Pod, that is, of the abilities that an administrator can give
        or take from each user, such as sending files. `users.list_user_features` tells which of them a user has, and
        `users.update_user_features` changes them.

        Returns:
            The names of the features.

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
        from . import list_features as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_languages(self) -> Languages:
        """List the languages of the Pod.

        Lists the languages in which the Pod is available. All come at once; there are no pages.

        Returns:
            The languages.

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
        from . import list_languages as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_protocols(self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[str]:
        """List the allowed URI schemes.

        Lists the URI schemes (protocols) that the company allows in messages; an address of another scheme is not shown
        as a link. The list comes in pages; an empty page means that there are no more.

        Args:
            skip: How many schemes to pass over, counted from the start of the list; 0 if left out.
            limit: The most schemes to answer, 1 to 1000; 100 if left out.

        Returns:
            One page of the schemes, without the colon that follows them in an address.

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
        from . import list_protocols as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(skip=skip, limit=limit), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_roles(self) -> list[RoleDetail]:
        """List the roles that users can be given.

        Lists the roles of the Pod; a role is a bundle of privileges, such as that of a compliance officer. The caller
        needs the privilege `ACCESS_ADMIN_API`. `users.add_user_role` gives a role to a user, and
        `users.remove_user_role` takes it away.

        Returns:
            All roles of the Pod.

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
        from . import list_roles as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncSystemApi:
    """What the Pod as a whole offers: roles, features, link protocols, languages.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def admin_list_protocols(self) -> list[str]:
        """List all allowed URI schemes, as an administrator.

        Lists all URI schemes (protocols) that the company allows in messages; an address of another scheme is not shown
        as a link. All come at once; `system.list_protocols` gives the same in pages.

        Returns:
            The schemes, without the colon that follows them in an address.

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
        from . import admin_list_protocols as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def create_protocol(self, *, body: Protocol) -> Protocol:
        """Allow a URI scheme in messages.

        Adds a scheme (protocol) to those that the company allows, so that addresses of it are shown as links in
        messages. The caller is a service account with the role `USER_PROVISIONING`.

        Args:
            body: The scheme to allow.

        Returns:
            The scheme that was added.

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
        from . import create_protocol as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def delete_protocol(self, *, scheme: str) -> None:
        """Forbid a URI scheme in messages.

        Takes a scheme (protocol) off the list of those that the company allows, so that addresses of it are no longer
        shown as links in messages. The caller must be an administrator.

        Args:
            scheme: The scheme to take off, without a colon, such as `sip`.

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
        from . import delete_protocol as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(scheme=scheme), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_features(self) -> list[str]:
        """List the features that can be switched per user.

        Lists the names of all feature entitlements of the Pod, that is, of the abilities that an administrator can give
        or take from each user, such as sending files. `users.list_user_features` tells which of them a user has, and
        `users.update_user_features` changes them.

        Returns:
            The names of the features.

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
        from . import list_features as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_languages(self) -> Languages:
        """List the languages of the Pod.

        Lists the languages in which the Pod is available. All come at once; there are no pages.

        Returns:
            The languages.

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
        from . import list_languages as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_protocols(self, *, skip: int | Unset = UNSET, limit: int | Unset = UNSET) -> list[str]:
        """List the allowed URI schemes.

        Lists the URI schemes (protocols) that the company allows in messages; an address of another scheme is not shown
        as a link. The list comes in pages; an empty page means that there are no more.

        Args:
            skip: How many schemes to pass over, counted from the start of the list; 0 if left out.
            limit: The most schemes to answer, 1 to 1000; 100 if left out.

        Returns:
            One page of the schemes, without the colon that follows them in an address.

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
        from . import list_protocols as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(skip=skip, limit=limit), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_roles(self) -> list[RoleDetail]:
        """List the roles that users can be given.

        Lists the roles of the Pod; a role is a bundle of privileges, such as that of a compliance officer. The caller
        needs the privilege `ACCESS_ADMIN_API`. `users.add_user_role` gives a role to a user, and
        `users.remove_user_role` takes it away.

        Returns:
            All roles of the Pod.

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
        from . import list_roles as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
