"""Sessions in which an application acts on behalf of a user (OBO)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from symphony_ext.auth.app import app_of
from symphony_ext.auth.flow import FlowLogin, held, send
from symphony_ext.auth.names import check_user_id, check_username
from symphony_ext.auth.refusals import plain_session, refusal
from symphony_ext.auth.tokens import Session
from symphony_ext.errors import ConfigurationError, PodError, Unauthorized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from symphony_ext.auth.app import AppLogin
    from symphony_ext.auth.flow import Flow
    from symphony_ext.auth.keeper import TokenKeeper
    from symphony_ext.auth.login import Login
    from symphony_ext.options import ClientOptions

_HINT = "Check that the application may act on behalf of users, and that this user has it and is enabled."

_log = logging.getLogger(__name__)


class OboLogin(FlowLogin):
    """How an application gets a user's session: with its own, which is renewed where the Pod refuses it.

    Rests on ``login.authenticate_obo_by_user_id`` and ``login.authenticate_obo_by_username``, or, for an application
    with a certificate, on their namesakes of the group ``cert_auth``.

    Args:
        app: How the application logs in.
        app_token: Holds the application's own session.
        user: The user's id, or the username.

    Raises:
        ConfigurationError: There can be no such user.
    """

    mode = "obo"

    def __init__(self, app: AppLogin, app_token: TokenKeeper, user: int | str) -> None:
        self._app = app
        self._app_token = app_token
        self._user = user
        self.account = str(user)
        self.certificate = app.certificate

    @property
    def identity(self) -> str:
        """Whose sessions these are: those of one user, held by one application."""
        by = "id" if isinstance(self._user, int) else "name"
        return f"{self.mode}:{self._app.identity}:{by}:{self._user}"

    def request_headers(self) -> Mapping[str, str]:
        """Give further headers for a request: those of the application."""
        return self._app.request_headers()

    def flow(self, host: str) -> Flow[Session]:
        """Get a session, step by step; see `FlowLogin.flow`."""
        token = yield from held(self._app_token)
        outcome = yield from self._asked(token)
        if isinstance(outcome, Unauthorized):
            _log.info("The application %r was refused its session (401); renewing it", self._app.account)
            self._app_token.drop(token)
            token = yield from held(self._app_token)
            outcome = yield from self._asked(token)
        if isinstance(outcome, PodError):
            raise refusal(outcome, account=self.account, host=host, hint=_HINT, secrets=[token.token])
        _log.info("The application %r acts on behalf of %r at %s", self._app.account, self.account, host)
        return outcome

    def _asked(self, token: Session) -> Flow[Session | PodError]:
        operation, request = self._app.user_operation(self._user)
        request.headers["sessionToken"] = token.token

        def read(status: int, data: Any) -> Session:
            return _read(operation.name, status, data)

        return (yield from send(operation, request, read))


def obo_login(login: Login | None, app_token: TokenKeeper, user_id: int | None, username: str | None) -> OboLogin:
    """Make the way to log in on behalf of a user.

    Args:
        login: The application's own way to log in.
        app_token: Holds its session.
        user_id: The user's id; None where the username is given.
        username: The username; None where the id is given.

    Returns:
        The way to log in.

    Raises:
        ConfigurationError: Both are given, or neither, or there can be no such user; or it is no application that logs
            in.
    """
    return OboLogin(app_of(login, "on_behalf_of"), app_token, user_of(user_id, username))


def session_options(options: ClientOptions) -> ClientOptions:
    """Tell which options say how sessions are kept; the others are applied by now, and some of them are secrets.

    Args:
        options: The options of a client.
    """
    kept: ClientOptions = {}
    if "bearer" in options:
        kept["bearer"] = options["bearer"]
    if "store" in options:
        kept["store"] = options["store"]
    if "token_source" in options:
        kept["token_source"] = options["token_source"]
    return kept


def user_options(options: ClientOptions | None) -> ClientOptions:
    """Tell which of an application's options hold for a client of a user.

    Args:
        options: The application's options.

    Returns:
        All but those of its own session.
    """
    chosen: ClientOptions = options.copy() if options is not None else {}
    chosen.pop("token_source", None)
    return chosen


def user_of(user_id: int | None, username: str | None) -> int | str:
    """Tell which user is meant, who is given by id or by username.

    Args:
        user_id: The user's id; None where the username is given.
        username: The username; None where the id is given.

    Returns:
        The id, or the username.

    Raises:
        ConfigurationError: Both are given, or neither, or there can be no such user.
    """
    if user_id is not None and username is None:
        check_user_id(user_id)
        return user_id
    if username is not None and user_id is None:
        check_username(username)
        return username
    given = "neither user_id nor username is given" if user_id is None else "both user_id and username are given"
    raise ConfigurationError(f"{given}; give one of them, to say on behalf of whom to act")


def _read(operation: str, status: int, data: Any) -> Session:
    """The session in an answer, whose field has one name where the application has a key, and another otherwise."""
    if operation.startswith("login."):
        from symphony_pod.api.login import authenticate_obo_by_user_id

        return Session.from_answer(authenticate_obo_by_user_id.read(status, data), operation)
    from symphony_pod.api.cert_auth import cert_authenticate_obo_by_user_id

    answer = cert_authenticate_obo_by_user_id.read(status, data)
    return plain_session(answer.session_token, "sessionToken", operation)


__all__ = ["OboLogin", "obo_login", "session_options", "user_of", "user_options"]
