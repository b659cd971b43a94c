"""Requests that carry a session, and get a new one when the Pod refuses the old."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from http import HTTPStatus
from typing import TYPE_CHECKING

import httpx

from symphony_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from symphony_pod.operation import Operation

    from symphony_ext.auth.tokens import Session, TokenSource

_SESSION: tuple[str, ...] = ("sessionToken",)
_BEARER: tuple[str, ...] = ("bearer",)

_log = logging.getLogger(__name__)


class SessionAuth(httpx.Auth):
    """Puts the session on each request; after a 401, logs in anew and sends the request once more.

    An operation says which tokens it takes: a session token (header ``sessionToken``), a bearer token (header
    ``Authorization``), or either; the session token is preferred. A second 401 is final, and so is any 403. Requests to
    anywhere but the Pod are sent as they are.

    Args:
        base_url: The Pod's address; only requests to its scheme, host and port get a token.
        source: Holds the session, which several clients may share.
        log_in: Logs in, for a client that blocks.
        alog_in: Logs in, for a client of asyncio.
    """

    def __init__(
        self,
        base_url: str,
        source: TokenSource,
        *,
        log_in: Callable[[], Session] | None = None,
        alog_in: Callable[[], Awaitable[Session]] | None = None,
    ) -> None:
        self._origin = _origin(httpx.URL(base_url))
        self._source = source
        self._log_in = log_in
        self._alog_in = alog_in

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._source!r}>"

    def session(self) -> Session:
        """Give the session, and log in where there is none.

        Returns:
            The session.

        Raises:
            LoginError: The Pod refused the account or its key.
            ApiError: The Pod failed, or refused for another reason.
            DecodeError: The answer to the login holds no session.
            TransportError: No answer to the login came.
        """
        if self._log_in is None:
            raise ConfigurationError("this is the authentication of an asyncio client; a blocking one needs its own")
        return self._source.get(self._log_in)

    async def asession(self) -> Session:
        """Give the session, and log in where there is none; as `session`, for asyncio."""
        if self._alog_in is None:
            raise ConfigurationError("this is the authentication of a blocking client; an asyncio one needs its own")
        return await self._source.aget(self._alog_in)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send a request with the session, once more if need be; httpx calls it."""
        if _origin(request.url) != self._origin:
            yield request
            return
        scheme = _scheme(request)
        session = self.session()
        _attach(request, scheme, session)
        response = yield request
        if response.status_code == HTTPStatus.UNAUTHORIZED:
            # Unread, the answer would keep its connection, and a login might wait for one in vain.
            response.read()
            self._refused(request, session)
            _attach(request, scheme, self.session())
            yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Send a request with the session, once more if need be; httpx calls it."""
        if _origin(request.url) != self._origin:
            yield request
            return
        scheme = _scheme(request)
        session = await self.asession()
        _attach(request, scheme, session)
        response = yield request
        if response.status_code == HTTPStatus.UNAUTHORIZED:
            await response.aread()
            self._refused(request, session)
            _attach(request, scheme, await self.asession())
            yield request

    def _refused(self, request: httpx.Request, session: Session) -> None:
        _log.info("%s was refused its session (401); renewing it", _name(request))
        self._source.drop(session)


def _origin(url: httpx.URL) -> tuple[str, bytes]:
    """What tells one server from another: scheme, host, and port unless it is the scheme's own."""
    return url.scheme, url.netloc


def _name(request: httpx.Request) -> str:
    operation: Operation | None = request.extensions.get("operation")
    return operation.name if operation is not None else f"{request.method} {request.url.path}"


def _scheme(request: httpx.Request) -> tuple[str, ...]:
    """Which of the tokens that the operation takes to send; the session token where the operation is not known.

    Raises:
        ConfigurationError: The operation takes nothing that a session has.
    """
    operation: Operation | None = request.extensions.get("operation")
    if operation is None or _SESSION in operation.security:
        return _SESSION
    if _BEARER in operation.security:
        return _BEARER
    wanted = " or ".join(" with ".join(alternative) for alternative in operation.security)
    raise ConfigurationError(
        f"{operation.name} takes {wanted}, which this way to log in does not give; use a client that logs in that way"
    )


def _attach(request: httpx.Request, scheme: tuple[str, ...], session: Session) -> None:
    if scheme is _SESSION:
        request.headers["sessionToken"] = session.token
    elif session.authorization:
        request.headers["Authorization"] = session.authorization
    else:
        raise ConfigurationError(
            f"{_name(request)} takes a bearer token alone, and the Pod gave none when logging in; "
            "ask the Pod's administrator to have bearer tokens enabled"
        )


__all__ = ["SessionAuth"]
