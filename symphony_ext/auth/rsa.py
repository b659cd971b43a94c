"""Logging a service account in with its RSA key."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any

from symphony_ext.auth.tokens import Session
from symphony_ext.errors import ApiError, ConfigurationError, DecodeError, LoginError, Unauthorized

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from symphony_pod.client import AsyncClient, Client
    from symphony_pod.errors import PodError

DEFAULT_LIFETIME = 240.0
"""Seconds that a login JWT is good for unless told otherwise; leaves a minute for clocks that disagree."""

MAX_LIFETIME = 300.0
"""Seconds that a login JWT may be good for at most; a Pod refuses more."""

_ALGORITHM = "RS512"

_log = logging.getLogger(__name__)


class RsaLogin:
    """How a service account logs in: it signs a JWT with its key, and the Pod knows the public half.

    Rests on the operation ``login.authenticate``.

    Args:
        username: The service account's username.
        key: Its private key.
        lifetime: Seconds that each JWT is good for: more than 0, and at most 300.

    Raises:
        ConfigurationError: The username is empty or has spaces around it, or the lifetime is out of range.
    """

    def __init__(self, username: str, key: RSAPrivateKey, lifetime: float = DEFAULT_LIFETIME) -> None:
        check_username(username)
        self.account = username
        self._key = key
        self._lifetime = _checked_lifetime(lifetime)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.account!r})"

    def log_in(self, client: Client) -> Session:
        """Log in.

        Args:
            client: What sends the request.

        Returns:
            A new session.

        Raises:
            LoginError: The Pod refused the account or its key (status 401).
            ApiError: The Pod failed, or refused for another reason.
            DecodeError: The answer holds no session.
            TransportError: No answer came.
        """
        from symphony_pod.api.login import authenticate
        from symphony_pod.models.authenticate_request import AuthenticateRequest

        token = self._signed()
        try:
            answer = authenticate.sync(client=client, body=AuthenticateRequest(token=token))
        except (ApiError, DecodeError) as error:
            problem = self._without_secrets(error, token, client.base_url)
        else:
            return self._opened(Session.from_answer(answer, authenticate.OPERATION.name), client.base_url)
        raise problem  # out here, the first exception does not hang on it as its context

    async def alog_in(self, client: AsyncClient) -> Session:
        """Log in; as `log_in`, for asyncio."""
        from symphony_pod.api.login import authenticate
        from symphony_pod.models.authenticate_request import AuthenticateRequest

        # A signature takes milliseconds with a long key; the event loop has other things to do.
        token = await asyncio.to_thread(self._signed)
        try:
            answer = await authenticate.asyncio(client=client, body=AuthenticateRequest(token=token))
        except (ApiError, DecodeError) as error:
            problem = self._without_secrets(error, token, client.base_url)
        else:
            return self._opened(Session.from_answer(answer, authenticate.OPERATION.name), client.base_url)
        raise problem

    def _signed(self) -> str:
        import jwt

        claims = {"sub": self.account, "exp": int(time.time() + self._lifetime)}
        return jwt.encode(claims, self._key, algorithm=_ALGORITHM)

    def _opened(self, session: Session, host: str) -> Session:
        _log.info("Logged in %r at %s", self.account, host)
        return session

    def _without_secrets(self, error: ApiError | DecodeError, token: str, host: str) -> PodError:
        """The error to raise, without what it may have caught of the JWT or of a session."""
        if isinstance(error, DecodeError):
            # The body of a successful login is a session, be it malformed.
            return DecodeError(error.problem, error.place, error.operation, error.status_code)
        content = error.content.replace(token.encode(), b"<hidden>")  # gateways like to quote what they refuse
        if isinstance(error, Unauthorized):
            return LoginError(
                error.operation, error.status_code, error.headers, content, error.model, self.account, host
            )
        return type(error)(error.operation, error.status_code, error.headers, content, error.model)


def check_username(username: str) -> None:
    """Refuse a username that no account can have.

    Args:
        username: The username.

    Raises:
        ConfigurationError: It is no text, empty, or has spaces around it or control characters in it.
    """
    given: Any = username
    if not isinstance(given, str):
        kind = type(given).__name__
        raise ConfigurationError(f"username is of type {kind}; give the service account's username as a text")
    if not given.strip():
        raise ConfigurationError("username is empty; give the service account's username")
    if given != given.strip():
        raise ConfigurationError(f"username {given!r} has spaces around it; remove them")
    if not given.isprintable():
        raise ConfigurationError(f"username {given!r} holds control characters; remove them")


def _checked_lifetime(lifetime: Any) -> float:
    if isinstance(lifetime, (int, float)) and not isinstance(lifetime, bool) and 0 < lifetime <= MAX_LIFETIME:
        return float(lifetime)
    raise ConfigurationError(
        f"jwt_lifetime is {lifetime!r}; give seconds, more than 0 and at most {MAX_LIFETIME:.0f}, as Pods demand"
    )


__all__ = ["DEFAULT_LIFETIME", "MAX_LIFETIME", "RsaLogin", "check_username"]
