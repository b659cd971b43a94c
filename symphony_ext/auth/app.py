"""Logging an application in, which lets it act on behalf of users, and meet its page inside Symphony."""

from __future__ import annotations

import logging
import os
from abc import abstractmethod
from typing import TYPE_CHECKING, Any, cast

from symphony_ext.auth.certificate import CERTIFICATE_HINT
from symphony_ext.auth.flow import FlowLogin
from symphony_ext.auth.login import APP_TOKEN, CLIENT_CERTIFICATE
from symphony_ext.auth.login_jwt import DEFAULT_LIFETIME, LoginJwt
from symphony_ext.auth.names import check_app_id
from symphony_ext.auth.refusals import answered, plain_session
from symphony_ext.auth.signing import signer_of
from symphony_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from symphony_pod.models.extension_app_tokens import ExtensionAppTokens
    from symphony_pod.operation import Operation, Request

    from symphony_ext.auth.flow import Flow
    from symphony_ext.auth.keys import RsaKey
    from symphony_ext.auth.login import Login
    from symphony_ext.auth.tokens import Session
    from symphony_ext.tls import ClientCertificate, Source

_HINT = (
    "Check that an application with this id exists there and is enabled, and that the public half of this very key is "
    "registered with it."
)
_CERTIFICATE_HINT = CERTIFICATE_HINT.replace("this account", "an application with this id")

_log = logging.getLogger(__name__)


class AppLogin(FlowLogin):
    """How an application logs in. Its session is good for nothing but to act on behalf of users.

    Attributes:
        account: The application's id.
    """

    gives = frozenset((APP_TOKEN,))

    @abstractmethod
    def user_operation(self, user: int | str) -> tuple[Operation, Request]:
        """What gives a session on behalf of a user.

        Args:
            user: The user's id, or the username.

        Returns:
            The operation, and the request without the application's token.
        """

    @abstractmethod
    def handshake(self, app_token: str, host: str) -> Flow[ExtensionAppTokens]:
        """Begin the handshake of an extension application, step by step.

        Args:
            app_token: The token that the application has made up.
            host: The Pod's address, for messages.

        Returns:
            The flow, which ends with the Pod's answer.
        """

    def _opened(self, token: object, operation: Operation, host: str) -> Session:
        session = plain_session(token, "token", operation.name)
        _log.info("Logged in the application %r at %s", self.account, host)
        return session


class AppRsaLogin(AppLogin):
    """How an application logs in with its RSA key.

    Rests on the operation ``login.authenticate_app``.

    Args:
        app_id: The application's id.
        key: Its private key; see `symphony_ext.auth.keys.RsaKey`.
        lifetime: Seconds that each JWT is good for: more than 0, and at most 300.
        passphrase: What the key is encrypted with; None where it is not.

    Raises:
        ConfigurationError: The id is empty or has spaces around it, the lifetime is out of range, or the key cannot be
            used.

    Warns:
        InsecureKeyFileWarning: The key file can be read by others.
    """

    mode = "app"

    def __init__(
        self,
        app_id: str,
        key: RsaKey,
        lifetime: float = DEFAULT_LIFETIME,
        *,
        passphrase: str | bytes | None = None,
    ) -> None:
        check_app_id(app_id)
        self.account = app_id
        self._jwt = LoginJwt(app_id, signer_of(key, passphrase), lifetime)

    def flow(self, host: str) -> Flow[Session]:
        """Log in, step by step; see `FlowLogin.flow`."""
        from symphony_pod.api.login import authenticate_app
        from symphony_pod.models.authenticate_request import AuthenticateRequest

        answer = yield from self._jwt.exchange(
            authenticate_app.OPERATION,
            lambda token: authenticate_app.request(body=AuthenticateRequest(token=token)),
            authenticate_app.read,
            host=host,
            hint=_HINT,
        )
        return self._opened(answer.token, authenticate_app.OPERATION, host)

    def user_operation(self, user: int | str) -> tuple[Operation, Request]:
        """What gives a session on behalf of a user; see `AppLogin.user_operation`."""
        from symphony_pod.api.login import authenticate_obo_by_user_id, authenticate_obo_by_username

        if isinstance(user, int):
            return authenticate_obo_by_user_id.OPERATION, authenticate_obo_by_user_id.request(user_id=user)
        return authenticate_obo_by_username.OPERATION, authenticate_obo_by_username.request(username=user)

    def handshake(self, app_token: str, host: str) -> Flow[ExtensionAppTokens]:
        """Begin the handshake of an extension application; see `AppLogin.handshake`."""
        from symphony_pod.api.login import authenticate_extension_app
        from symphony_pod.models.authenticate_extension_app_request import AuthenticateExtensionAppRequest

        answer = yield from self._jwt.exchange(
            authenticate_extension_app.OPERATION,
            lambda token: authenticate_extension_app.request(
                body=AuthenticateExtensionAppRequest(app_token=app_token, auth_token=token)
            ),
            authenticate_extension_app.read,
            host=host,
            hint=_HINT,
        )
        return answer


class AppCertificateLogin(AppLogin):
    """How an application logs in with its client certificate, which the Pod sees in the TLS handshake.

    Rests on the operation ``cert_auth.cert_authenticate_app``.

    Args:
        app_id: The application's id.
        certificate: The certificate and its key; None where an httpx client of your own presents them.

    Raises:
        ConfigurationError: The id is empty or has spaces around it.
    """

    mode = "app-certificate"
    gives = frozenset((APP_TOKEN, CLIENT_CERTIFICATE))

    def __init__(self, app_id: str, certificate: ClientCertificate | None) -> None:
        check_app_id(app_id)
        self.account = app_id
        self.certificate = certificate

    def flow(self, host: str) -> Flow[Session]:
        """Log in, step by step; see `FlowLogin.flow`."""
        from symphony_pod.api.cert_auth import cert_authenticate_app

        operation = cert_authenticate_app.OPERATION
        request, read = cert_authenticate_app.request(), cert_authenticate_app.read
        answer = yield from answered(operation, request, read, account=self.account, host=host, hint=_CERTIFICATE_HINT)
        return self._opened(answer.token, operation, host)

    def user_operation(self, user: int | str) -> tuple[Operation, Request]:
        """What gives a session on behalf of a user; see `AppLogin.user_operation`."""
        from symphony_pod.api.cert_auth import cert_authenticate_obo_by_user_id, cert_authenticate_obo_by_username

        if isinstance(user, int):
            return cert_authenticate_obo_by_user_id.OPERATION, cert_authenticate_obo_by_user_id.request(uid=user)
        return cert_authenticate_obo_by_username.OPERATION, cert_authenticate_obo_by_username.request(username=user)

    def handshake(self, app_token: str, host: str) -> Flow[ExtensionAppTokens]:
        """Begin the handshake of an extension application; see `AppLogin.handshake`."""
        from symphony_pod.api.cert_auth import cert_authenticate_extension_app as operation
        from symphony_pod.models.extension_app_authenticate_request import ExtensionAppAuthenticateRequest

        request = operation.request(body=ExtensionAppAuthenticateRequest(app_token=app_token))
        answer = yield from answered(
            operation.OPERATION,
            request,
            operation.read,
            account=self.account,
            host=host,
            hint=_CERTIFICATE_HINT,
            secrets=[app_token],
        )
        return answer


def app_login(
    app_id: str,
    private_key: RsaKey | None,
    certificate: Source | None,
    passphrase: str | bytes | None = None,
    lifetime: float = DEFAULT_LIFETIME,
) -> AppLogin:
    """Make the way to log in of an application, with its certificate where it has one, otherwise with its RSA key.

    Args:
        app_id: The application's id.
        private_key: Its private key, or that of the certificate; None where the key stands beside the certificate.
        certificate: The certificate; None for an application that logs in with its key.
        passphrase: What the key, or the PKCS#12 file, is encrypted with; None where it is not.
        lifetime: Seconds that each JWT is good for: more than 0, and at most 300.

    Returns:
        The way to log in.

    Raises:
        ConfigurationError: One of the arguments cannot work; the message says which, why, and what to do.

    Warns:
        InsecureKeyFileWarning: The file with the key can be read by others.
    """
    check_app_id(app_id)
    if certificate is None:
        if private_key is None:
            raise ConfigurationError("neither private_key nor certificate is given; give what the application has")
        return AppRsaLogin(app_id, private_key, lifetime, passphrase=passphrase)
    from symphony_ext.tls import ClientCertificate

    if private_key is not None and not isinstance(private_key, (str, bytes, os.PathLike)):
        kind = type(private_key).__name__
        raise ConfigurationError(f"private_key is of type {kind}; give a certificate's as a path, PEM text or bytes")
    return AppCertificateLogin(app_id, ClientCertificate(certificate, cast("Any", private_key), passphrase))


def app_of(login: Login | None, method: str) -> AppLogin:
    """Take a way to log in for that of an application.

    Args:
        login: The way to log in of a client.
        method: What the client was asked for, for messages.

    Returns:
        The same.

    Raises:
        ConfigurationError: It is none of an application.
    """
    if isinstance(login, AppLogin):
        return login
    raise ConfigurationError(f"{method} is for applications; call it on a client made with from_app")


__all__ = ["AppCertificateLogin", "AppLogin", "AppRsaLogin", "app_login", "app_of"]
