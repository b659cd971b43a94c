"""Presence as earlier versions of the API tell and set it: the same presence, in fewer categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import Forbidden
from symphony_ext.sandbox.operations.presence import seen_by_caller, set_for, whose
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.stores.presence import Presence

table = OperationTable()

_OWN = "/pod/v1/user/presence"
_OTHER = "/pod/v1/user/{uid}/presence"

# What later versions alone can say; here it is undefined.
_LATER = frozenset({"IN_A_MEETING", "OUT_OF_OFFICE", "OFF_WORK"})

# What can be set for others.
_SETTABLE = ("AVAILABLE", "AWAY", "BUSY", "ON_THE_PHONE")


@table.add("GET", _OWN)
def get_presence_v1(call: Call) -> Reply:
    """Tell the caller's own presence."""
    return _reply(call.state.presence.get(call.caller.id))


@table.add("POST", _OWN)
def set_presence_v1(call: Call) -> Reply:
    """Set the caller's own presence."""
    return _reply(set_for(call, call.caller))


@table.add("GET", _OTHER)
def get_user_presence_v1(call: Call) -> Reply:
    """Tell the presence of a user."""
    return _reply(seen_by_caller(call, call.state.users.get(call.user_id("uid"))))


@table.add("GET", "/pod/v2/user/{uid}/presence")
def get_user_presence_v2(call: Call) -> Reply:
    """Tell the presence of a user."""
    return _reply(seen_by_caller(call, call.state.users.get(call.user_id("uid"))))


@table.add("POST", _OTHER, action=Action("setUserPresence", "Presence of user set"))
def set_user_presence_v1(call: Call) -> Reply:
    """Set the presence of a user to one of a few categories."""
    user = whose(call, call.user_id("uid"))
    if call.given.get("category") not in _SETTABLE:
        raise Forbidden(f"The field 'category' must be one of {', '.join(_SETTABLE)}.")
    return _reply(set_for(call, user))


def _reply(presence: Presence) -> Reply:
    return ok({"category": "UNDEFINED" if presence.category in _LATER else presence.category})
