"""Connections with people of other Pods: inviting, answering, looking up and ending them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, NotFound
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.stores.connections import ACCEPTED, STATUSES, Connection

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

_PENDING = frozenset({"PENDING_INCOMING", "PENDING_OUTGOING"})


@table.add("POST", "/pod/v1/connection/create")
def create_connection(call: Call) -> Reply:
    """Invite a user of another Pod; one of the same Pod is connected already."""
    other = _other(call)
    if not other.enabled:
        raise BadRequest(f"The user {other.id} is disabled and cannot be invited.")
    call.state.barriers.require_together((call.caller, other))
    if _same_pod(call, other):
        return ok(_implicit(other))
    return ok(_shown(call, call.state.connections.invite(call.caller, other)))


@table.add("POST", "/pod/v1/connection/accept")
def accept_connection(call: Call) -> Reply:
    """Accept the invitation of a user."""
    other = _other(call)
    call.state.barriers.require_together((call.caller, other))
    if _same_pod(call, other):
        return ok(_implicit(other))
    return ok(_shown(call, call.state.connections.answer(call.caller, other, accept=True)))


@table.add("POST", "/pod/v1/connection/reject")
def reject_connection(call: Call) -> Reply:
    """Reject the invitation of a user; those of the same Pod cannot be rejected."""
    other = _other(call)
    if _same_pod(call, other):
        raise BadRequest(f"The user {other.id} is of the same Pod, with whom the connection cannot be rejected.")
    return ok(_shown(call, call.state.connections.answer(call.caller, other, accept=False)))


@table.add("GET", "/pod/v1/connection/list")
def list_connections(call: Call) -> Reply:
    """List the caller's connections with a status, those that wait for an answer if none is given.

    Users of the same Pod are listed only if they are asked for by id, and accepted connections are.
    """
    wanted = _statuses(call)
    user_ids = call.integers("userIds")
    connections = call.state.connections.of(call.caller)
    shown = [_shown(call, one) for one in connections if one.status_for(call.caller) in wanted]
    if user_ids is not None:
        shown = [one for one in shown if one["userId"] in user_ids]
        if ACCEPTED in wanted:
            named = [call.state.users.find(user_id=user_id) for user_id in user_ids]
            shown.extend(
                _implicit(user)
                for user in named
                if user is not None and user is not call.caller and _same_pod(call, user)
            )
    return ok(shown)


@table.add("GET", "/pod/v1/connection/user/{userId}/info")
def get_connection(call: Call) -> Reply:
    """Show the connection with a user."""
    other = call.state.users.get(call.user_id("userId"))
    if _same_pod(call, other):
        return ok(_implicit(other))
    connection = call.state.connections.find(call.caller, other)
    if connection is None:
        raise NotFound(f"There is no connection with the user {other.id}.")
    return ok(_shown(call, connection))


@table.add("POST", "/pod/v1/connection/user/{uid}/remove")
def remove_connection(call: Call) -> Reply:
    """End the connection with a user; with those of the same Pod it cannot end."""
    other = call.state.users.get(call.user_id("uid"))
    if _same_pod(call, other):
        raise BadRequest(f"The user {other.id} is of the same Pod, with whom the connection cannot end.")
    call.state.connections.remove(call.caller, other)
    return done(f"The connection with the user {other.id} has been removed.")


def _other(call: Call) -> User:
    if "userId" not in call.given:
        raise BadRequest("The request body lacks the field 'userId'.")
    other = call.state.users.get(call.given["userId"])
    if other is call.caller:
        raise BadRequest("An account cannot be connected with itself.")
    return other


def _same_pod(call: Call, other: User) -> bool:
    return other.tenant == call.caller.tenant


def _statuses(call: Call) -> frozenset[str]:
    value = (call.text("status") or "").upper()
    if not value:
        return _PENDING
    if value == "ALL":
        return frozenset(STATUSES)
    if value not in STATUSES:
        raise BadRequest(f"The parameter 'status' must be one of {', '.join(STATUSES)} and ALL, in any case.")
    return frozenset({value})


def _shown(call: Call, connection: Connection) -> JsonObject:
    return {
        "userId": connection.other(call.caller).id,
        "status": connection.status_for(call.caller),
        "firstRequestedAt": connection.first_requested,
        "updatedAt": connection.updated,
        "requestCounter": connection.requests,
    }


def _implicit(user: User) -> JsonObject:
    """Show the connection with someone of the same Pod, which nobody ever asked for."""
    return {"userId": user.id, "status": ACCEPTED, "requestCounter": 0}
