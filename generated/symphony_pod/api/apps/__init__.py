# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Extension applications, and who uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.app_users_response import AppUsersResponse
    from ...models.application_detail import ApplicationDetail
    from ...models.success_response import SuccessResponse
    from ...types import Unset


class AppsApi:
    """Extension applications, and who uses them.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def create_app(self, *, body: ApplicationDetail) -> ApplicationDetail:
        """Register an app.

        Registers an app: a web page that runs inside Symphony (an extension application), or a program that acts on
        behalf of users (OBO). The caller needs the role `SUPER_ADMINISTRATOR` or `USER_PROVISIONING`. Give either
        `cert` or `authenticationKeys`, as the app logs in by certificate or by RSA key. Do not repeat the request
        blindly after a failure: look first whether the app is there.

        Args:
            body: The app to register; `applicationInfo` is required in full.

        Returns:
            The app as registered.

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
        from . import create_app as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def delete_app(self, *, id: str) -> SuccessResponse:
        """Delete an app.

        Removes an app from the Pod, for good, so that it can no longer log in. The caller needs the role
        `SUPER_ADMINISTRATOR` or `USER_PROVISIONING`.

        Args:
            id: The app's id, 1 to 256 characters.

        Returns:
            The app is gone.

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
        from . import delete_app as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_app(self, *, id: str) -> ApplicationDetail:
        """Get an app by its id.

        Answers how an app is registered, with its permissions and public keys. The caller needs the role
        `SUPER_ADMINISTRATOR` or `USER_PROVISIONING`.

        Args:
            id: The app's id, 1 to 256 characters.

        Returns:
            The app.

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
        from . import get_app as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_app_users(
        self,
        *,
        group_app_id: str,
        installed: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        sort: list[str] | Unset = UNSET,
    ) -> AppUsersResponse:
        """List the users of an application.

        Lists the users who may see an application, with what each is entitled to in it (its visibility and its
        subscription), page by page. The application calls it about itself, in its own session. Pages count from 0; read
        on while the answer says `hasNext`. A Pod that does not offer this answers with status 501.

        Args:
            group_app_id: Id of the application.
            installed: True keeps only the users who have the application installed. Left out, all of them count.
            page: Which page to get; the first, and the default, is 0.
            size: How many users a page holds at most, 1 or more. Left out, the Pod decides.
            sort: What to order the users by: the name of a property, alone or with `,asc` or `,desc` after it, such as
                `userId,desc`. Of several, the later ones break ties. Left out, the Pod decides.

        Returns:
            One page of users, and where it stands among the pages.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
                501: This Pod does not offer the operation.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_app_users as endpoint

        outcome = self._client.call(
            endpoint.OPERATION,
            endpoint.request(group_app_id=group_app_id, installed=installed, page=page, size=size, sort=sort),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_app(self, *, id: str, body: ApplicationDetail) -> ApplicationDetail:
        """Change an app.

        Changes how an app is registered, and rotates its keys. The caller needs the role `SUPER_ADMINISTRATOR` or
        `USER_PROVISIONING`. It is not documented whether a field that is left out keeps its value: read the app with
        `apps.get_app`, change what is to change, and send the whole back.

        Args:
            id: The app's id, 1 to 256 characters, the `appId` of its `applicationInfo`.
            body: The app as it shall be. Each key in `authenticationKeys` carries the action to take on it.

        Returns:
            The app as it now is.

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
        from . import update_app as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncAppsApi:
    """Extension applications, and who uses them.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def create_app(self, *, body: ApplicationDetail) -> ApplicationDetail:
        """Register an app.

        Registers an app: a web page that runs inside Symphony (an extension application), or a program that acts on
        behalf of users (OBO). The caller needs the role `SUPER_ADMINISTRATOR` or `USER_PROVISIONING`. Give either
        `cert` or `authenticationKeys`, as the app logs in by certificate or by RSA key. Do not repeat the request
        blindly after a failure: look first whether the app is there.

        Args:
            body: The app to register; `applicationInfo` is required in full.

        Returns:
            The app as registered.

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
        from . import create_app as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def delete_app(self, *, id: str) -> SuccessResponse:
        """Delete an app.

        Removes an app from the Pod, for good, so that it can no longer log in. The caller needs the role
        `SUPER_ADMINISTRATOR` or `USER_PROVISIONING`.

        Args:
            id: The app's id, 1 to 256 characters.

        Returns:
            The app is gone.

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
        from . import delete_app as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_app(self, *, id: str) -> ApplicationDetail:
        """Get an app by its id.

        Answers how an app is registered, with its permissions and public keys. The caller needs the role
        `SUPER_ADMINISTRATOR` or `USER_PROVISIONING`.

        Args:
            id: The app's id, 1 to 256 characters.

        Returns:
            The app.

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
        from . import get_app as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_app_users(
        self,
        *,
        group_app_id: str,
        installed: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        sort: list[str] | Unset = UNSET,
    ) -> AppUsersResponse:
        """List the users of an application.

        Lists the users who may see an application, with what each is entitled to in it (its visibility and its
        subscription), page by page. The application calls it about itself, in its own session. Pages count from 0; read
        on while the answer says `hasNext`. A Pod that does not offer this answers with status 501.

        Args:
            group_app_id: Id of the application.
            installed: True keeps only the users who have the application installed. Left out, all of them count.
            page: Which page to get; the first, and the default, is 0.
            size: How many users a page holds at most, 1 or more. Left out, the Pod decides.
            sort: What to order the users by: the name of a property, alone or with `,asc` or `,desc` after it, such as
                `userId,desc`. Of several, the later ones break ties. Left out, the Pod decides.

        Returns:
            One page of users, and where it stands among the pages.

        Raises:
            ApiError: The answer is a refusal or a failure, by status:
                400: The request is malformed, or names a field that the Pod does not know.
                401: The session token is missing, unknown or ended; log in again.
                403: The session is good, but its account may not do this.
                404: There is nothing with the given id, or the account may not see it.
                429: The Pod answers at most 400 requests a second from one address; wait for as many seconds as the header
                    `Retry-After` says.
                500: The Pod failed to answer; it has changed nothing.
                501: This Pod does not offer the operation.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        from . import list_app_users as endpoint

        outcome = await self._client.call(
            endpoint.OPERATION,
            endpoint.request(group_app_id=group_app_id, installed=installed, page=page, size=size, sort=sort),
            endpoint.read,
        )
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_app(self, *, id: str, body: ApplicationDetail) -> ApplicationDetail:
        """Change an app.

        Changes how an app is registered, and rotates its keys. The caller needs the role `SUPER_ADMINISTRATOR` or
        `USER_PROVISIONING`. It is not documented whether a field that is left out keeps its value: read the app with
        `apps.get_app`, change what is to change, and send the whole back.

        Args:
            id: The app's id, 1 to 256 characters, the `appId` of its `applicationInfo`.
            body: The app as it shall be. Each key in `authenticationKeys` carries the action to take on it.

        Returns:
            The app as it now is.

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
        from . import update_app as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(id=id, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
