# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Logging in with a client certificate, and logging out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError

if TYPE_CHECKING:
    from typing_extensions import deprecated

    from ...client import AsyncClient, Client
    from ...models.extension_app_authenticate_request import ExtensionAppAuthenticateRequest
    from ...models.extension_app_tokens import ExtensionAppTokens
    from ...models.logout_response import LogoutResponse
    from ...models.obo_auth_response import OboAuthResponse
    from ...models.pod_certificate import PodCertificate
    from ...models.token import Token
else:
    from ...deprecation import deprecated


class CertAuthApi:
    """Logging in with a client certificate, and logging out.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def cert_authenticate(self) -> Token:
        """Log a service account in with its certificate.

        Opens a session for the service account to which the client certificate of the TLS connection belongs. The
        request has no body. Status 403 means that the account may not log in by certificate.

        Returns:
            The session of the service account.

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
        from . import cert_authenticate as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("cert_auth.cert_authenticate_app is deprecated; use login.authenticate_app")
    def cert_authenticate_app(self) -> Token:
        """Log an application in with its certificate.

        Opens a session for the application to which the client certificate of the TLS connection belongs, the first of
        the two steps to act on behalf of a user (OBO). The request has no body, and status 403 means that login by
        certificate is not allowed. Use `login.authenticate_app` instead, which takes a JWT signed with the
        application's RSA key in place of the certificate.

        Returns:
            The session of the application.

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
        from . import cert_authenticate_app as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("cert_auth.cert_authenticate_extension_app is deprecated; use login.authenticate_extension_app")
    def cert_authenticate_extension_app(self, *, body: ExtensionAppAuthenticateRequest) -> ExtensionAppTokens:
        """Log an extension application in with its certificate.

        Begins the handshake of an extension application, which is a web page that runs inside Symphony's own client: it
        sends a token that it has made up and gets Symphony's token in return. The client certificate of the TLS
        connection tells which application calls. Use `login.authenticate_extension_app` instead, which takes a JWT
        signed with the application's RSA key in place of the certificate.

        Args:
            body: The application's own token.

        Returns:
            The pair of tokens, and how long it is good for.

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
        from . import cert_authenticate_extension_app as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("cert_auth.cert_authenticate_obo_by_user_id is deprecated; use login.authenticate_obo_by_user_id")
    def cert_authenticate_obo_by_user_id(self, *, uid: int) -> OboAuthResponse:
        """Log in for a user, by certificate and id.

        Opens a session in which an application acts on behalf of a user (OBO), named by id. It runs in the session of
        the application, over a TLS connection with the application's certificate. Use
        `login.authenticate_obo_by_user_id` instead, which needs no certificate and answers with the field `token` where
        this one has `sessionToken`.

        Args:
            uid: Id of the user to act for, a 64-bit number.

        Returns:
            The user's session, held by the application.

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
        from . import cert_authenticate_obo_by_user_id as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("cert_auth.cert_authenticate_obo_by_username is deprecated; use login.authenticate_obo_by_username")
    def cert_authenticate_obo_by_username(self, *, username: str) -> OboAuthResponse:
        """Log in for a user, by certificate and username.

        Opens a session in which an application acts on behalf of a user (OBO), named by username. It runs in the
        session of the application, over a TLS connection with the application's certificate. Use
        `login.authenticate_obo_by_username` instead, which needs no certificate and answers with the field `token`
        where this one has `sessionToken`.

        Args:
            username: Login name of the user to act for.

        Returns:
            The user's session, held by the application.

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
        from . import cert_authenticate_obo_by_username as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(username=username), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_app_pod_certificate(self) -> PodCertificate:
        """Get the certificate that verifies users' JWTs.

        Gives the Pod's own certificate. An extension application, which is a web page that runs inside Symphony's
        client, receives a JWT about the user before it, and checks the signature with this certificate.

        Returns:
            The Pod's certificate.

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
        from . import get_app_pod_certificate as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def logout(self) -> LogoutResponse:
        """End the current session.

        Ends the session in which the request is made; its token is refused from then on. Status 403 means that the
        account may not log in by certificate.

        Returns:
            The session has ended.

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
        from . import logout as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncCertAuthApi:
    """Logging in with a client certificate, and logging out.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def cert_authenticate(self) -> Token:
        """Log a service account in with its certificate.

        Opens a session for the service account to which the client certificate of the TLS connection belongs. The
        request has no body. Status 403 means that the account may not log in by certificate.

        Returns:
            The session of the service account.

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
        from . import cert_authenticate as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("cert_auth.cert_authenticate_app is deprecated; use login.authenticate_app")
    async def cert_authenticate_app(self) -> Token:
        """Log an application in with its certificate.

        Opens a session for the application to which the client certificate of the TLS connection belongs, the first of
        the two steps to act on behalf of a user (OBO). The request has no body, and status 403 means that login by
        certificate is not allowed. Use `login.authenticate_app` instead, which takes a JWT signed with the
        application's RSA key in place of the certificate.

        Returns:
            The session of the application.

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
        from . import cert_authenticate_app as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("cert_auth.cert_authenticate_extension_app is deprecated; use login.authenticate_extension_app")
    async def cert_authenticate_extension_app(self, *, body: ExtensionAppAuthenticateRequest) -> ExtensionAppTokens:
        """Log an extension application in with its certificate.

        Begins the handshake of an extension application, which is a web page that runs inside Symphony's own client: it
        sends a token that it has made up and gets Symphony's token in return. The client certificate of the TLS
        connection tells which application calls. Use `login.authenticate_extension_app` instead, which takes a JWT
        signed with the application's RSA key in place of the certificate.

        Args:
            body: The application's own token.

        Returns:
            The pair of tokens, and how long it is good for.

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
        from . import cert_authenticate_extension_app as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("cert_auth.cert_authenticate_obo_by_user_id is deprecated; use login.authenticate_obo_by_user_id")
    async def cert_authenticate_obo_by_user_id(self, *, uid: int) -> OboAuthResponse:
        """Log in for a user, by certificate and id.

        Opens a session in which an application acts on behalf of a user (OBO), named by id. It runs in the session of
        the application, over a TLS connection with the application's certificate. Use
        `login.authenticate_obo_by_user_id` instead, which needs no certificate and answers with the field `token` where
        this one has `sessionToken`.

        Args:
            uid: Id of the user to act for, a 64-bit number.

        Returns:
            The user's session, held by the application.

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
        from . import cert_authenticate_obo_by_user_id as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(uid=uid), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    @deprecated("cert_auth.cert_authenticate_obo_by_username is deprecated; use login.authenticate_obo_by_username")
    async def cert_authenticate_obo_by_username(self, *, username: str) -> OboAuthResponse:
        """Log in for a user, by certificate and username.

        Opens a session in which an application acts on behalf of a user (OBO), named by username. It runs in the
        session of the application, over a TLS connection with the application's certificate. Use
        `login.authenticate_obo_by_username` instead, which needs no certificate and answers with the field `token`
        where this one has `sessionToken`.

        Args:
            username: Login name of the user to act for.

        Returns:
            The user's session, held by the application.

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
        from . import cert_authenticate_obo_by_username as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(username=username), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_app_pod_certificate(self) -> PodCertificate:
        """Get the certificate that verifies users' JWTs.

        Gives the Pod's own certificate. An extension application, which is a web page that runs inside Symphony's
        client, receives a JWT about the user before it, and checks the signature with this certificate.

        Returns:
            The Pod's certificate.

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
        from . import get_app_pod_certificate as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def logout(self) -> LogoutResponse:
        """End the current session.

        Ends the session in which the request is made; its token is refused from then on. Status 403 means that the
        account may not log in by certificate.

        Returns:
            The session has ended.

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
        from . import logout as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
