# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Single sign-on, by which people log in through their own company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.sso_configuration import SsoConfiguration
    from ...models.success_response import SuccessResponse


class SsoApi:
    """Single sign-on, by which people log in through their own company.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def get_sso_configuration(self) -> SsoConfiguration:
        """Get the single sign-on configuration.

        Answers with how single sign-on (SSO) is set up for the Pod, that is, how people sign in through their company's
        own identity provider; for administrators. Where nothing is set up yet, Symphony's two addresses are derived
        from the address of the Pod; status 404 means that this failed.

        Returns:
            The configuration.

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
        from . import get_sso_configuration as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def patch_sso_configuration(self, *, body: SsoConfiguration) -> SuccessResponse:
        """Change parts of the single sign-on configuration.

        Changes the fields that are sent and leaves the others as they are; for administrators. The outcome is checked
        as one, so a change after which something is missing or wrong is refused.

        Args:
            body: The fields to change.

        Returns:
            A short confirmation.

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
        from . import patch_sso_configuration as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def set_sso_configuration(self, *, body: SsoConfiguration) -> SuccessResponse:
        """Set the single sign-on configuration.

        Stores how people of the Pod sign in through their company's own identity provider (single sign-on, SSO),
        whether or not there was a configuration before; for administrators. It concerns everyone who signs in, so check
        it with care. To change only some fields, use `sso.patch_sso_configuration`.

        Args:
            body: The whole configuration.

        Returns:
            A short confirmation.

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
        from . import set_sso_configuration as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncSsoApi:
    """Single sign-on, by which people log in through their own company.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def get_sso_configuration(self) -> SsoConfiguration:
        """Get the single sign-on configuration.

        Answers with how single sign-on (SSO) is set up for the Pod, that is, how people sign in through their company's
        own identity provider; for administrators. Where nothing is set up yet, Symphony's two addresses are derived
        from the address of the Pod; status 404 means that this failed.

        Returns:
            The configuration.

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
        from . import get_sso_configuration as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def patch_sso_configuration(self, *, body: SsoConfiguration) -> SuccessResponse:
        """Change parts of the single sign-on configuration.

        Changes the fields that are sent and leaves the others as they are; for administrators. The outcome is checked
        as one, so a change after which something is missing or wrong is refused.

        Args:
            body: The fields to change.

        Returns:
            A short confirmation.

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
        from . import patch_sso_configuration as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def set_sso_configuration(self, *, body: SsoConfiguration) -> SuccessResponse:
        """Set the single sign-on configuration.

        Stores how people of the Pod sign in through their company's own identity provider (single sign-on, SSO),
        whether or not there was a configuration before; for administrators. It concerns everyone who signs in, so check
        it with care. To change only some fields, use `sso.patch_sso_configuration`.

        Args:
            body: The whole configuration.

        Returns:
            A short confirmation.

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
        from . import set_sso_configuration as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
