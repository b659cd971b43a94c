"""Logging an application in with its key, to act on behalf of a user or to meet its page inside Symphony."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import Forbidden, NotFound, Unauthorized
from symphony_ext.sandbox.keys import verify_login
from symphony_ext.sandbox.operations.login import begin_session, needed
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.routing import OperationTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.applications import Application
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()


@table.add("POST", "/login/pubkey/app/authenticate", session=False)
def log_app_in(call: Call) -> Reply:
    """Begin a session of an application that proves that it holds its key."""
    return ok(begin_app_session(call, _app_with_key(call, needed(call.given, "token"))))


@table.add("POST", "/login/pubkey/app/user/{userId}/authenticate", session=False)
def log_in_for_user_id(call: Call) -> Reply:
    """Begin a session in which an application acts on behalf of a user, named by id."""
    app = app_of_session(call)
    user = user_to_act_for(call, app, call.state.users.find(user_id=call.user_id("userId")))
    return ok(begin_session(call, user, app.id))


@table.add("POST", "/login/pubkey/app/username/{username}/authenticate", session=False)
def log_in_for_username(call: Call) -> Reply:
    """Begin a session in which an application acts on behalf of a user, named by username."""
    app = app_of_session(call)
    user = user_to_act_for(call, app, call.state.users.find(username=call.path["username"]))
    return ok(begin_session(call, user, app.id))


@table.add("POST", "/login/v1/pubkey/app/authenticate/extensionApp", session=False)
def log_extension_app_in(call: Call) -> Reply:
    """Begin the handshake of an extension application that proves that it holds its key."""
    app = _app_with_key(call, needed(call.given, "authToken"))
    return ok(begin_handshake(call, app, needed(call.given, "appToken")))


@table.add("GET", "/pod/v1/podcert", session=False)
def show_pod_certificate(call: Call) -> Reply:
    """Publish the certificate that verifies what the Pod signs."""
    return ok({"certificate": call.state.sessions.signer.certificate()})


def begin_app_session(call: Call, app: Application) -> JsonObject:
    """Begin a session of an application, which is good for nothing but to act on behalf of users.

    Args:
        call: The request.
        app: The application.

    Returns:
        The contract's ``Token``, without a bearer token.
    """
    return {"name": "sessionToken", "token": call.state.app_tokens.issue(app.id, call.state.sessions.ttl).token}


def begin_handshake(call: Call, app: Application, app_token: str) -> JsonObject:
    """Begin the handshake of an extension application.

    Args:
        call: The request.
        app: The application.
        app_token: The token that it has made up.

    Returns:
        The contract's ``ExtensionAppTokens``.
    """
    grant = call.state.app_handshakes.issue(app.id, call.state.sessions.ttl, app_token)
    return {
        "appId": app.id,
        "appToken": app_token,
        "symphonyToken": grant.token,
        "expireAt": int(grant.expires * 1000),
    }


def app_named(call: Call, app_id: str) -> Application:
    """Find an application that has proved who it is.

    Args:
        call: The request.
        app_id: Its id.

    Raises:
        Unauthorized: There is no such application, or the company may not use it.
    """
    app = call.state.applications.find(app_id)
    if app is None or not app.enabled:
        raise Unauthorized(f"The app {app_id!r} is unknown to the Pod, or disabled.")
    return app


def app_of_session(call: Call) -> Application:
    """Find the application whose session a request belongs to.

    Args:
        call: The request.

    Raises:
        Unauthorized: It carries no token of an application's session, or that session has ended.
    """
    grant = call.state.app_tokens.find(call.headers.get("sessionToken", ""))
    if grant is None:
        raise Unauthorized("The header sessionToken must hold the token of an app's session; log the app in first.")
    return app_named(call, grant.holder)


def user_to_act_for(call: Call, app: Application, user: User | None) -> User:
    """Check that an application may act on behalf of a user.

    Args:
        call: The request.
        app: The application.
        user: The user; None if there is none.

    Returns:
        The user.

    Raises:
        NotFound: There is no such user in this Pod.
        Forbidden: The application may not act for users, or the user is disabled or suspended.
    """
    if user is None or not call.state.users.is_own(user):
        raise NotFound("There is no such user.")
    if not app.may_act_as_user():
        raise Forbidden(f"The app {app.id!r} lacks the permission ACT_AS_USER.")
    if not user.may_log_in(call.state.clock.milliseconds()):
        raise Forbidden("The user is disabled or suspended; an administrator can enable them.")
    return user


def _app_with_key(call: Call, token: str) -> Application:
    state, now = call.state, call.state.clock.milliseconds()

    def keys_of(app_id: str) -> Sequence[RSAPublicKey]:
        app = state.applications.find(app_id)
        return app.keys(now) if app is not None else ()

    return app_named(call, verify_login(token, keys_of, state.clock.seconds()))
