"""Who the caller is, and the sessions that accounts have open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import NotFound
from symphony_ext.sandbox.operations.views import profile
from symphony_ext.sandbox.replies import NO_CONTENT, Reply, done, ok
from symphony_ext.sandbox.roles import USER_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.sessions import Session
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()


@table.add("GET", "/pod/v2/sessioninfo")
def get_session_info(call: Call) -> Reply:
    """Tell the caller who they are."""
    return ok(profile(call.caller, inside=True))


@table.add("GET", "/pod/v1/sessioninfo")
def get_session_info_v1(call: Call) -> Reply:
    """Tell the caller their id."""
    return ok({"userId": call.caller.id})


@table.add("GET", "/pod/v1/users/{uid}/sessions")
def list_sessions(call: Call) -> Reply:
    """List the open sessions of a user: one's own, or anyone's for those who administer users; 204 for none."""
    sessions = call.state.sessions.of_user(_whose(call))
    return ok({"sessions": [_shown(session) for session in sessions]}) if sessions else NO_CONTENT


@table.add(
    "POST",
    "/pod/v1/users/{uid}/sessions/{sid}/logout",
    action=Action("logoutUserSession", "Session of user ended"),
)
def end_session(call: Call) -> Reply:
    """End one session of a user."""
    for session in call.state.sessions.of_user(_whose(call)):
        if session.id == call.path["sid"]:
            call.state.sessions.end(session)
            return done("The session has ended.")
    raise NotFound("The user has no open session with that id.")


@table.add(
    "POST",
    "/pod/v1/users/{uid}/sessions/logout",
    action=Action("logoutUserSessions", "Sessions of user ended"),
)
def end_all_sessions(call: Call) -> Reply:
    """End all sessions of a user."""
    count = call.state.sessions.end_all(_whose(call))
    return done(f"{count} session(s) have ended.")


def _whose(call: Call) -> User:
    user_id = call.user_id("uid")
    if user_id == call.caller.id:
        return call.caller
    call.require_role(USER_ADMINS)
    return call.state.users.get_own(user_id)


def _shown(session: Session) -> JsonObject:
    return {
        "sessionId": session.id,
        "clientIp": session.client_ip,
        "userId": session.user.id,
        "userAgent": session.user_agent,
        "creationTime": int(session.created * 1000),
        "expirationDelay": int((session.expires - session.created) * 1000),
    }
