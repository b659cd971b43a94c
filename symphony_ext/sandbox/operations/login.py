"""Logging in and out, and the bearer token that stands for a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import Unauthorized
from symphony_ext.sandbox.keys import verify_login
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.shapes import TEXT, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from symphony_ext.sandbox.call import Call

table = OperationTable()

_LOGIN = Record({"token": TEXT}, required=["token"])


@table.add("POST", "/login/pubkey/authenticate", session=False)
def log_in(call: Call) -> Reply:
    """Begin a session for an account that proves that it holds its key."""
    state = call.state
    now = state.clock.milliseconds()

    def keys_of(username: str) -> Sequence[RSAPublicKey]:
        user = state.users.find(username=username)
        return user.keys(now) if user is not None else ()

    username = verify_login(call.body(_LOGIN)["token"], keys_of, state.clock.seconds())
    user = state.users.find(username=username)
    if user is None or not user.may_log_in(now):
        raise Unauthorized("The account is disabled or suspended; an administrator can enable it.")
    session = state.sessions.open(user, client_ip=call.client_ip, user_agent=call.headers.get("User-Agent", ""))
    bearer, _ = state.sessions.issue_bearer(session)
    user.last_login = now
    user.detail_json = None
    state.presence.come_online(user.id)
    return ok({"name": "sessionToken", "token": session.token, "authorizationToken": f"Bearer {bearer}"})


@table.add("POST", "/login/idm/tokens")
def issue_bearer(call: Call) -> Reply:
    """Give a session a bearer token; the parameter ``scope`` is taken and has no effect."""
    token, lifetime = call.state.sessions.issue_bearer(call.own_session)
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
