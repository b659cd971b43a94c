"""Logging a service account in with its RSA key."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from symphony_ext.auth.flow import FlowLogin
from symphony_ext.auth.login_jwt import DEFAULT_LIFETIME, MAX_LIFETIME, LoginJwt
from symphony_ext.auth.names import check_username
from symphony_ext.auth.refusals import plain_session
from symphony_ext.auth.signing import signer_of
from symphony_ext.auth.tokens import Session

if TYPE_CHECKING:
    from symphony_ext.auth.flow import Flow
    from symphony_ext.auth.keys import RsaKey

_HINT = (
    "Check that this account exists there and is enabled, and that the public half of this very key is registered "
    "with it."
)

_log = logging.getLogger(__name__)


class RsaLogin(FlowLogin):
    """How a service account logs in: it signs a JWT with its key, and the Pod knows the public half.

    Rests on the operation ``login.authenticate``.

    Args:
        username: The service account's username.
        key: Its private key: a path, PEM text, bytes, a key object, or a callback that signs; see
            `symphony_ext.auth.keys.RsaKey`.
        lifetime: Seconds that each JWT is good for: more than 0, and at most 300.
        passphrase: What the key is encrypted with; None where it is not.

    Raises:
        ConfigurationError: The username is empty or has spaces around it, the lifetime is out of range, or the key
            cannot be used.

    Warns:
        InsecureKeyFileWarning: The key file can be read by others.
    """

    mode = "rsa"

    def __init__(
        self,
        username: str,
        key: RsaKey,
        lifetime: float = DEFAULT_LIFETIME,
        *,
        passphrase: str | bytes | None = None,
    ) -> None:
        check_username(username)  # before the key, which takes far longer to load
        self.account = username
        self._jwt = LoginJwt(username, signer_of(key, passphrase), lifetime)
        self.key_manager = KeyManagerRsaLogin(username, self._jwt)

    def flow(self, host: str) -> Flow[Session]:
        """Log in, step by step; see `FlowLogin.flow`."""
        from symphony_pod.api.login import authenticate
        from symphony_pod.models.authenticate_request import AuthenticateRequest

        answer = yield from self._jwt.exchange(
            authenticate.OPERATION,
            lambda token: authenticate.request(body=AuthenticateRequest(token=token)),
            authenticate.read,
            host=host,
            hint=_HINT,
        )
        session = Session.from_answer(answer, authenticate.OPERATION.name)
        _log.info("Logged in %r at %s", self.account, host)
        return session


class KeyManagerRsaLogin(FlowLogin):
    """How a service account logs in to the key manager, with its RSA key.

    Rests on ``POST /relay/pubkey/authenticate``, which is in no document of the Pod's.

    Args:
        username: The service account's username.
        jwt: Makes its JWTs.
    """

    mode = "rsa-key-manager"

    def __init__(self, username: str, jwt: LoginJwt) -> None:
        self.account = username
        self._jwt = jwt

    def flow(self, host: str) -> Flow[Session]:
        """Log in, step by step; see `FlowLogin.flow`."""
        from symphony_ext.auth import key_manager

        answer = yield from self._jwt.exchange(
            key_manager.BY_KEY, key_manager.key_request, key_manager.read, host=f"the key manager of {host}", hint=_HINT
        )
        session = plain_session(answer.token, "token", key_manager.BY_KEY.name)
        _log.info("Logged in %r at the key manager of %s", self.account, host)
        return session


__all__ = ["DEFAULT_LIFETIME", "MAX_LIFETIME", "KeyManagerRsaLogin", "RsaLogin"]
