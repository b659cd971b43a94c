# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Logging in with an RSA key: service accounts, applications, and applications on behalf of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import PodError
from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.authenticate_extension_app_request import AuthenticateExtensionAppRequest
    from ...models.authenticate_request import AuthenticateRequest
    from ...models.extension_app_tokens import ExtensionAppTokens
    from ...models.jwks import Jwks
    from ...models.jwt_token import JwtToken
    from ...models.token import Token
    from ...types import Unset


class LoginApi:
    """Logging in with an RSA key: service accounts, applications, and applications on behalf of users.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def authenticate(self, *, body: AuthenticateRequest) -> Token:
        """Log a service account in with its RSA key.

        Opens a session for the service account that the signed JWT names. An administrator must have put the account's
        public key into the Pod beforehand. Status 401 means that the JWT was not accepted: the account is unknown, it
        has no such key, the signature is wrong, or the JWT is malformed or has expired; trying again with the same JWT
        cannot help.

        Args:
            body: The JWT that proves who calls.

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
        from . import authenticate as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def authenticate_app(self, *, body: AuthenticateRequest) -> Token:
        """Log an application in with its RSA key.

        Opens a session for an application, the first of the two steps to act on behalf of a user (OBO). The second is
        `login.authenticate_obo_by_user_id` or `login.authenticate_obo_by_username`. The application's public key must
        be in the Pod; status 401 means that the JWT was not accepted.

        Args:
            body: The JWT that proves which application calls.

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
        from . import authenticate_app as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def authenticate_extension_app(self, *, body: AuthenticateExtensionAppRequest) -> ExtensionAppTokens:
        """Log an extension application in with its RSA key.

        Begins the handshake of an extension application, which is a web page that runs inside Symphony's own client.
        The application sends a token that it has made up and gets Symphony's token in return; its page and its server
        compare the two, and so know that they talk to the real Symphony. Status 401 means that the JWT was not
        accepted.

        Args:
            body: The application's own token, and the JWT that proves which application calls.

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
        from . import authenticate_extension_app as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def authenticate_obo_by_user_id(self, *, user_id: int) -> Token:
        """Log in on behalf of a user, named by id.

        Opens a session in which an application acts on behalf of a user (OBO): what it does then counts as done by that
        user. It runs in the session of the application. Status 403 means that the application may not act for this
        user.

        Args:
            user_id: Id of the user to act for, a 64-bit number.

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
        from . import authenticate_obo_by_user_id as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(user_id=user_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def authenticate_obo_by_username(self, *, username: str) -> Token:
        """Log in on behalf of a user, named by username.

        Opens a session in which an application acts on behalf of a user (OBO): what it does then counts as done by that
        user. It runs in the session of the application. Status 403 means that the application may not act for this
        user.

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
        from . import authenticate_obo_by_username as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(username=username), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def create_idm_token(self, *, scope: str | Unset = UNSET) -> JwtToken:
        """Make a bearer token from a session.

        Gives a short-lived signed token (JWT) that stands for the session and can replace it in later requests, in the
        header `Authorization`. Ask again before it expires; the session itself is left as it was. The groups service
        takes such tokens only.

        Args:
            scope: Names of the entitlements that the bearer token shall carry, with a space between two, such as
                `profile-manager` for the groups service. Left out, none in particular is asked for.

        Returns:
            The bearer token, and how long it is good for.

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
        from . import create_idm_token as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(scope=scope), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def get_idm_keys(self) -> Jwks:
        """Get the keys that verify bearer tokens.

        Publishes the public keys with which anyone can check the signature of a bearer token of this Pod, for example a
        server that receives one. Open to all; no login is needed. Pods have it from release 20.14 on.

        Returns:
            All keys in use; the key id in the header of a JWT tells which one to take.

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
        from . import get_idm_keys as endpoint

        outcome = self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome


class AsyncLoginApi:
    """Logging in with an RSA key: service accounts, applications, and applications on behalf of users.

    Args:
        client: What sends the requests.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def authenticate(self, *, body: AuthenticateRequest) -> Token:
        """Log a service account in with its RSA key.

        Opens a session for the service account that the signed JWT names. An administrator must have put the account's
        public key into the Pod beforehand. Status 401 means that the JWT was not accepted: the account is unknown, it
        has no such key, the signature is wrong, or the JWT is malformed or has expired; trying again with the same JWT
        cannot help.

        Args:
            body: The JWT that proves who calls.

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
        from . import authenticate as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def authenticate_app(self, *, body: AuthenticateRequest) -> Token:
        """Log an application in with its RSA key.

        Opens a session for an application, the first of the two steps to act on behalf of a user (OBO). The second is
        `login.authenticate_obo_by_user_id` or `login.authenticate_obo_by_username`. The application's public key must
        be in the Pod; status 401 means that the JWT was not accepted.

        Args:
            body: The JWT that proves which application calls.

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
        from . import authenticate_app as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def authenticate_extension_app(self, *, body: AuthenticateExtensionAppRequest) -> ExtensionAppTokens:
        """Log an extension application in with its RSA key.

        Begins the handshake of an extension application, which is a web page that runs inside Symphony's own client.
        The application sends a token that it has made up and gets Symphony's token in return; its page and its server
        compare the two, and so know that they talk to the real Symphony. Status 401 means that the JWT was not
        accepted.

        Args:
            body: The application's own token, and the JWT that proves which application calls.

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
        from . import authenticate_extension_app as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(body=body), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def authenticate_obo_by_user_id(self, *, user_id: int) -> Token:
        """Log in on behalf of a user, named by id.

        Opens a session in which an application acts on behalf of a user (OBO): what it does then counts as done by that
        user. It runs in the session of the application. Status 403 means that the application may not act for this
        user.

        Args:
            user_id: Id of the user to act for, a 64-bit number.

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
        from . import authenticate_obo_by_user_id as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(user_id=user_id), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def authenticate_obo_by_username(self, *, username: str) -> Token:
        """Log in on behalf of a user, named by username.

        Opens a session in which an application acts on behalf of a user (OBO): what it does then counts as done by that
        user. It runs in the session of the application. Status 403 means that the application may not act for this
        user.

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
        from . import authenticate_obo_by_username as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(username=username), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def create_idm_token(self, *, scope: str | Unset = UNSET) -> JwtToken:
        """Make a bearer token from a session.

        Gives a short-lived signed token (JWT) that stands for the session and can replace it in later requests, in the
        header `Authorization`. Ask again before it expires; the session itself is left as it was. The groups service
        takes such tokens only.

        Args:
            scope: Names of the entitlements that the bearer token shall carry, with a space between two, such as
                `profile-manager` for the groups service. Left out, none in particular is asked for.

        Returns:
            The bearer token, and how long it is good for.

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
        from . import create_idm_token as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(scope=scope), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def get_idm_keys(self) -> Jwks:
        """Get the keys that verify bearer tokens.

        Publishes the public keys with which anyone can check the signature of a bearer token of this Pod, for example a
        server that receives one. Open to all; no login is needed. Pods have it from release 20.14 on.

        Returns:
            All keys in use; the key id in the header of a JWT tells which one to take.

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
        from . import get_idm_keys as endpoint

        outcome = await self._client.call(endpoint.OPERATION, endpoint.request(), endpoint.read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome
