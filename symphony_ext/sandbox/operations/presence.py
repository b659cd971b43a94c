"""Presence: one's own, that of others, of everyone, and the feeds that tell of changes."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.roles import USER_ADMINS
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.shapes import INT64, JsonObject, ListOf, Record, Text
from symphony_ext.sandbox.stores.presence import CATEGORIES, OFFLINE, Presence

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call

table = OperationTable()

LIST_DEFAULT = 1000
LIST_CAP = 5000

_CATEGORY = Text(choices=CATEGORIES)
_STATUS = Record({"category": _CATEGORY}, required=["category"])
_USER_STATUS = Record({"category": _CATEGORY, "userId": INT64}, required=["category"])


@table.add("GET", "/pod/v2/user/presence")
def get_presence(call: Call) -> Reply:
    """Tell the caller's own presence."""
    return ok(_shown(call.caller.id, call.state.presence.get(call.caller.id)))


@table.add("POST", "/pod/v2/user/presence")
def set_presence(call: Call) -> Reply:
    """Set the caller's own presence."""
    category = str(call.body(_STATUS)["category"])
    soft = call.flag("soft") or False
    return ok(_shown(call.caller.id, call.state.presence.set(call.caller.id, category, soft=soft)))


@table.add("GET", "/pod/v3/user/{uid}/presence")
def get_user_presence(call: Call) -> Reply:
    """Tell the presence of a user.

    Someone of another Pod shows as offline to a caller who asks with ``local``, is not connected with them, or has
    not registered an interest in them.
    """
    user = call.state.users.get(call.user_id("uid"))
    presence = call.state.presence.get(user.id)
    if user.tenant != call.caller.tenant and (
        call.flag("local")
        or not call.state.connections.connected(call.caller, user)
        or not call.state.presence.is_interested(call.caller.id, user.id)
    ):
        presence = Presence(OFFLINE, presence.timestamp)
    return ok(_shown(user.id, presence))


@table.add("POST", "/pod/v3/user/presence")
def set_user_presence(call: Call) -> Reply:
    """Set the presence of a user: one's own, or anyone's for those who administer users."""
    body = call.body(_USER_STATUS)
    if "userId" not in body:
        raise BadRequest("The request body lacks the field 'userId'.")
    user = call.caller
    if body["userId"] != user.id:
        call.require_role(USER_ADMINS)
        user = call.state.users.get_own(body["userId"])
    soft = call.flag("soft") or False
    return ok(_shown(user.id, call.state.presence.set(user.id, body["category"], soft=soft)))


@table.add("GET", "/pod/v2/users/presence")
def list_presence(call: Call) -> Reply:
    """List the presence of the Pod's users by id, from ``lastUserId`` on; that user comes once more."""
    first = call.integer("lastUserId") or 0
    limit = min(call.integer("limit", minimum=1) or LIST_DEFAULT, LIST_CAP)
    users = (user for user in call.state.users.own_from(first) if user.enabled)
    return ok([_shown(user.id, call.state.presence.get(user.id)) for user in islice(users, limit)])


@table.add("POST", "/pod/v1/user/presence/register")
def register_interest(call: Call) -> Reply:
    """Note that the caller wants to see the presence of users of other Pods."""
    user_ids = call.body(ListOf(INT64, minimum=1))
    users = [call.state.users.get(user_id) for user_id in user_ids]
    call.state.presence.register_interest(call.caller.id, (user.id for user in users))
    return done("The interest has been registered.")


@table.add("POST", "/pod/v1/presence/feed/create")
def create_feed(call: Call) -> Reply:
    """Make a feed of the changes of presence from now on."""
    return ok({"id": call.state.presence.open_feed(call.caller.id).id})


@table.add("GET", "/pod/v1/presence/feed/{feedId}/read")
def read_feed(call: Call) -> Reply:
    """Tell the presence of the Pod's users whose presence has changed since the last read, 500 at most."""
    feed = call.state.presence.feed(call.path["feedId"], call.caller.id)
    return ok([_shown(user_id, presence) for user_id, presence in call.state.presence.read_feed(feed)])


@table.add("POST", "/pod/v1/presence/feed/{feedId}/delete")
def delete_feed(call: Call) -> Reply:
    """Delete a feed."""
    feed = call.state.presence.feed(call.path["feedId"], call.caller.id)
    call.state.presence.close_feed(feed)
    return ok({"id": feed.id})


def _shown(user_id: int, presence: Presence) -> JsonObject:
    return {"category": presence.category, "userId": user_id, "timestamp": presence.timestamp}
