"""Presence: one's own, that of others, of everyone, and the feeds that tell of changes."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.roles import USER_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable
from symphony_ext.sandbox.stores.presence import CATEGORIES, OFFLINE, Presence

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

LIST_DEFAULT = 1000
LIST_CAP = 5000


@table.add("GET", "/pod/v2/user/presence")
def get_presence(call: Call) -> Reply:
    """Tell the caller's own presence."""
    return ok(_shown(call.caller.id, call.state.presence.get(call.caller.id)))


@table.add("POST", "/pod/v2/user/presence")
def set_presence(call: Call) -> Reply:
    """Set the caller's own presence."""
    return ok(_shown(call.caller.id, set_for(call, call.caller)))


@table.add("GET", "/pod/v3/user/{uid}/presence")
def get_user_presence(call: Call) -> Reply:
    """Tell the presence of a user.

    Someone of another Pod shows as offline to a caller who asks with ``local``, is not connected with them, or has
    not registered an interest in them.
    """
    user = call.state.users.get(call.user_id("uid"))
    return ok(_shown(user.id, seen_by_caller(call, user)))


@table.add(
    "POST",
    "/pod/v3/user/presence",
    action=Action("setUserPresence", "Presence of user set"),
)
def set_user_presence(call: Call) -> Reply:
    """Set the presence of a user: one's own, or anyone's for those who administer users."""
    if "userId" not in call.given:
        raise BadRequest("The request body lacks the field 'userId'.")
    user = whose(call, call.given["userId"])
    return ok(_shown(user.id, set_for(call, user)))


@table.add("GET", "/pod/v2/users/presence")
def list_presence(call: Call) -> Reply:
    """List the presence of the Pod's users by id, from ``lastUserId`` on; that user comes once more."""
    first = call.integer("lastUserId", minimum=-(2**63)) or 0
    limit = min(call.integer("limit", minimum=1) or LIST_DEFAULT, LIST_CAP)
    users = (user for user in call.state.users.own_from(first) if user.enabled)
    return ok([_shown(user.id, call.state.presence.get(user.id)) for user in islice(users, limit)])


@table.add("POST", "/pod/v1/user/presence/register")
def register_interest(call: Call) -> Reply:
    """Note that the caller wants to see the presence of users of other Pods."""
    user_ids: list[int] = call.given
    if not user_ids:
        raise BadRequest("The request body must have at least one id.")
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


def whose(call: Call, user_id: int) -> User:
    """Give the user whose presence the caller may set.

    Args:
        call: The request.
        user_id: The user's id.

    Raises:
        Forbidden: It is not the caller's own, and the caller does not administer users.
        NotFound: The Pod has no such user.
    """
    if user_id == call.caller.id:
        return call.caller
    call.require_role(USER_ADMINS)
    return call.state.users.get_own(user_id)


def set_for(call: Call, user: User) -> Presence:
    """Set the presence of a user to the category of the body, ``soft`` if the query says so.

    Args:
        call: The request.
        user: The user.

    Raises:
        BadRequest: There is no such category.
    """
    category = call.given.get("category")
    if category not in CATEGORIES:
        raise BadRequest(f"The field 'category' must be one of {', '.join(CATEGORIES)}.")
    return call.state.presence.set(user.id, category, soft=call.flag("soft") or False)


def seen_by_caller(call: Call, user: User) -> Presence:
    """Tell the presence of a user as the caller may see it; see :func:`get_user_presence`.

    Args:
        call: The request.
        user: The user.
    """
    presence = call.state.presence.get(user.id)
    if user.tenant != call.caller.tenant and (
        call.flag("local")
        or not call.state.connections.connected(call.caller, user)
        or not call.state.presence.is_interested(call.caller.id, user.id)
    ):
        return Presence(OFFLINE, presence.timestamp)
    return presence


def _shown(user_id: int, presence: Presence) -> JsonObject:
    return {"category": presence.category, "userId": user_id, "timestamp": presence.timestamp}
