"""Logging a service account in with its key, the bearer token that stands for a session, and logging out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Unauthorized
from symphony_ext.sandbox.keys import verify_login
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.routing import OperationTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()


@table.add("POST", "/login/pubkey/authenticate", session=False)
def log_in(call: Call) -> Reply:
    """Begin a session for an account that proves that it holds its key."""
    return ok(begin_session(call, account_with_key(call, needed(call.given, "token"))))


@table.add("POST", "/login/idm/tokens")
def issue_bearer(call: Call) -> Reply:
    """Give a session a bearer token; the parameter ``scope`` goes into it as it is."""
    token, lifetime = call.state.sessions.issue_bearer(call.own_session, call.text("scope") or "")
    return ok({"token_type": "Bearer", "expires_in": lifetime, "access_token": token})


@table.add("GET", "/login/idm/keys", session=False)
def list_keys(call: Call) -> Reply:
    """Publish the key that bearer tokens are signed with."""
    return ok({"keys": call.state.sessions.signer.published()})


@table.add("POST", "/sessionauth/v1/logout")
def log_out(call: Call) -> Reply:
    """End the caller's session."""
    call.state.sessions.end(call.own_session)
    return ok({"message": "The session has ended."})


def needed(body: JsonObject, name: str) -> str:
    """Read a text field of a body, which must be there though the contract does not say so.

    Args:
        body: The body.
        name: The field's name.

    Raises:
        BadRequest: It is missing.
    """
    if name not in body:
        raise BadRequest(f"The request body lacks the field {name!r}.")
    return str(body[name])


def account_with_key(call: Call, token: str) -> User:
    """Find the account that has signed a login token.

    Args:
        call: The request.
        token: The token.

    Raises:
        Unauthorized: It is not good, or the account may not log in.
    """
    state, now = call.state, call.state.clock.milliseconds()

    def keys_of(username: str) -> Sequence[RSAPublicKey]:
        user = state.users.find(username=username)
        return user.keys(now) if user is not None else ()

    return account_named(call, verify_login(token, keys_of, state.clock.seconds()))


def account_named(call: Call, username: str) -> User:
    """Find an account that has proved who it is.

    Args:
        call: The request.
        username: The account's username.

    Raises:
        Unauthorized: There is no such account, or it may not log in.
    """
    user = call.state.users.find(username=username)
    if user is None:
        raise Unauthorized(f"There is no account with the username {username!r}.")
    if not user.may_log_in(call.state.clock.milliseconds()):
        raise Unauthorized("The account is disabled or suspended; an administrator can enable it.")
    return user


def begin_session(call: Call, user: User, app_id: str | None = None) -> JsonObject:
    """Begin a session.

    Args:
        call: The request.
        user: Whose it is.
        app_id: The application that acts on behalf of the user; None for the account itself.

    Returns:
        The contract's ``Token``.
    """
    state, now = call.state, call.state.clock.milliseconds()
    agent = call.headers.get("User-Agent", "")
    session = state.sessions.open(user, client_ip=call.client_ip, user_agent=agent, app_id=app_id)
    bearer, _ = state.sessions.issue_bearer(session)
    if app_id is None:
        user.logged_in(now)
        state.presence.come_online(user.id)
    return {"name": "sessionToken", "token": session.token, "authorizationToken": f"Bearer {bearer}"}
