# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Application entitlements: who may see and install which extension application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.pod_app_entitlement import PodAppEntitlement
    from ...models.user_app_entitlement import UserAppEntitlement
    from ...models.user_app_entitlement_patch import UserAppEntitlementPatch


class AppEntitlementsApi:
    """Application entitlements: who may see and install which extension application.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def list_app_entitlements(self) -> list[PodAppEntitlement]:
        """List the company's app entitlements.

        Lists the apps known to the Pod, each with its entitlement: whether the company may use it, sees it in the app
        store, and has it installed without asking. Only administrators may call it. All apps come at once; there are no
        pages.

        Returns:
            The entitlements of the company, one for each app.

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
        from . import list_app_entitlements as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def list_user_app_entitlements(self, *, uid: int) -> list[UserAppEntitlement]:
        """List a user's app entitlements.

        Lists the apps that a user may have, with what applies to that user. The company's settings and those made for
        the user alone are merged, and nothing tells which of the two an entry comes from.

        Args:
            uid: The user's id, a 64-bit number.

        Returns:
            The entitlements that apply to the user, one for each app.

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
        from . import list_user_app_entitlements as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def patch_user_app_entitlements(self, *, uid: int, body: list[UserAppEntitlementPatch]) -> list[UserAppEntitlement]:
        """Change some of a user's app entitlements.

        Changes single settings of a user: whether an app is shown, whether it is installed, or one product of it. What
        is not named stays as it is, and the value `REMOVE` drops the user's own setting so that the company's applies
        again.

        Args:
            uid: The user's id, a 64-bit number.
            body: The changes, one entry for each app.

        Returns:
            The user's entitlements as they now are, one for each app.

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
        from . import patch_user_app_entitlements as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_app_entitlements(self, *, body: list[PodAppEntitlement]) -> list[PodAppEntitlement]:
        """Change the company's app entitlements.

        Sets the entitlements of the given apps for the whole company; only administrators may call it. Every field of
        each given app is required and is set as given. A setting made for a single user takes precedence over the one
        set here.

        Args:
            body: The entitlements to set, one for each app.

        Returns:
            The entitlements as they now are.

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
        from . import update_app_entitlements as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def update_user_app_entitlements(self, *, uid: int, body: list[UserAppEntitlement]) -> list[UserAppEntitlement]:
        """Replace a user's app entitlements.

        Sets all app entitlements of one user, as settings of that user's own that take precedence over the company's.
        To change only a few of them, or to return a user to the company's settings, use
        `app_entitlements.patch_user_app_entitlements`.

        Args:
            uid: The user's id, a 64-bit number.
            body: All the entitlements that the user shall have, one for each app.

        Returns:
            The user's entitlements as they now are, one for each app.

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
        from . import update_user_app_entitlements as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncAppEntitlementsApi:
    """Application entitlements: who may see and install which extension application.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def list_app_entitlements(self) -> list[PodAppEntitlement]:
        """List the company's app entitlements.

        Lists the apps known to the Pod, each with its entitlement: whether the company may use it, sees it in the app
        store, and has it installed without asking. Only administrators may call it. All apps come at once; there are no
        pages.

        Returns:
            The entitlements of the company, one for each app.

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
        from . import list_app_entitlements as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def list_user_app_entitlements(self, *, uid: int) -> list[UserAppEntitlement]:
        """List a user's app entitlements.

        Lists the apps that a user may have, with what applies to that user. The company's settings and those made for
        the user alone are merged, and nothing tells which of the two an entry comes from.

        Args:
            uid: The user's id, a 64-bit number.

        Returns:
            The entitlements that apply to the user, one for each app.

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
        from . import list_user_app_entitlements as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def patch_user_app_entitlements(
        self, *, uid: int, body: list[UserAppEntitlementPatch]
    ) -> list[UserAppEntitlement]:
        """Change some of a user's app entitlements.

        Changes single settings of a user: whether an app is shown, whether it is installed, or one product of it. What
        is not named stays as it is, and the value `REMOVE` drops the user's own setting so that the company's applies
        again.

        Args:
            uid: The user's id, a 64-bit number.
            body: The changes, one entry for each app.

        Returns:
            The user's entitlements as they now are, one for each app.

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
        from . import patch_user_app_entitlements as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_app_entitlements(self, *, body: list[PodAppEntitlement]) -> list[PodAppEntitlement]:
        """Change the company's app entitlements.

        Sets the entitlements of the given apps for the whole company; only administrators may call it. Every field of
        each given app is required and is set as given. A setting made for a single user takes precedence over the one
        set here.

        Args:
            body: The entitlements to set, one for each app.

        Returns:
            The entitlements as they now are.

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
        from . import update_app_entitlements as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def update_user_app_entitlements(
        self, *, uid: int, body: list[UserAppEntitlement]
    ) -> list[UserAppEntitlement]:
        """Replace a user's app entitlements.

        Sets all app entitlements of one user, as settings of that user's own that take precedence over the company's.
        To change only a few of them, or to return a user to the company's settings, use
        `app_entitlements.patch_user_app_entitlements`.

        Args:
            uid: The user's id, a 64-bit number.
            body: All the entitlements that the user shall have, one for each app.

        Returns:
            The user's entitlements as they now are, one for each app.

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
        from . import update_user_app_entitlements as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid, body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
