"""Logging in with the client certificate that the TLS connection presents."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from symphony_ext.auth.flow import FlowLogin
from symphony_ext.auth.login import BEARER, CLIENT_CERTIFICATE, SESSION_TOKEN
from symphony_ext.auth.names import check_username
from symphony_ext.auth.refusals import answered, plain_session
from symphony_ext.auth.tokens import Session

if TYPE_CHECKING:
    from symphony_ext.auth.flow import Flow
    from symphony_ext.tls import ClientCertificate

CERTIFICATE_HINT = (
    "Check that this account exists there and is enabled, that its certificate, or the one that has signed it, is "
    "trusted there, and that it has not expired."
)
"""What to check where a Pod refuses a certificate."""

_log = logging.getLogger(__name__)


class CertificateLogin(FlowLogin):
    """How an account logs in with a client certificate, which the Pod sees in the TLS handshake.

    Rests on the operation ``cert_auth.cert_authenticate``.

    Args:
        certificate: The certificate and its key; None where an httpx client of your own presents them.
        username: The account's username; that in the certificate, its common name, unless given.

    Raises:
        ConfigurationError: The username is empty or has spaces around it.
    """

    mode = "certificate"
    gives = frozenset((SESSION_TOKEN, BEARER, CLIENT_CERTIFICATE))

    def __init__(self, certificate: ClientCertificate | None, username: str = "") -> None:
        self.account = username or (certificate.common_name if certificate is not None else username)
        check_username(self.account)
        self.certificate = certificate
        self.key_manager = KeyManagerCertificateLogin(self.account)

    @property
    def identity(self) -> str:
        """Whose sessions these are: those of this account, by this very certificate."""
        fingerprint = self.certificate.fingerprint if self.certificate is not None else ""
        return f"{self.mode}:{self.account}:{fingerprint}"

    def flow(self, host: str) -> Flow[Session]:
        """Log in, step by step; see `FlowLogin.flow`."""
        from symphony_pod.api.cert_auth import cert_authenticate

        operation = cert_authenticate.OPERATION
        request, read = cert_authenticate.request(), cert_authenticate.read
        answer = yield from answered(operation, request, read, account=self.account, host=host, hint=CERTIFICATE_HINT)
        session = Session.from_answer(answer, operation.name)
        _log.info("Logged in %r at %s", self.account, host)
        return session


class KeyManagerCertificateLogin(FlowLogin):
    """How an account logs in to the key manager, with its client certificate.

    Rests on ``POST /keyauth/v1/authenticate``, which is in no document of the Pod's.

    Args:
        username: The account's username.
    """

    mode = "certificate-key-manager"

    def __init__(self, username: str) -> None:
        self.account = username

    def flow(self, host: str) -> Flow[Session]:
        """Log in, step by step; see `FlowLogin.flow`."""
        from symphony_ext.auth import key_manager

        operation = key_manager.BY_CERTIFICATE
        request, place = key_manager.certificate_request(), f"the key manager of {host}"
        answer = yield from answered(
            operation, request, key_manager.read, account=self.account, host=place, hint=CERTIFICATE_HINT
        )
        session = plain_session(answer.token, "token", operation.name)
        _log.info("Logged in %r at %s", self.account, place)
        return session


__all__ = ["CERTIFICATE_HINT", "CertificateLogin", "KeyManagerCertificateLogin"]
