"""Who follows whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Forbidden
from symphony_ext.sandbox.paging import cursor_page
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.roles import USER_ADMINS
from symphony_ext.sandbox.routing import OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

LIST_DEFAULT = 100
LIST_CAP = 1000


@table.add("POST", "/pod/v1/user/{uid}/follow")
def follow(call: Call) -> Reply:
    """Let users follow a user: the caller, or anyone for those who administer users."""
    user, followers = _people(call)
    if any(follower is user for follower in followers):
        raise BadRequest("Users cannot follow themselves.")
    call.state.follows.follow(user.id, (follower.id for follower in followers))
    return done(f"{len(followers)} user(s) now follow the user {user.id}.")


@table.add("POST", "/pod/v1/user/{uid}/unfollow")
def unfollow(call: Call) -> Reply:
    """Let users follow a user no longer: the caller, or anyone for those who administer users."""
    user, followers = _people(call)
    call.state.follows.unfollow(user.id, (follower.id for follower in followers))
    return done(f"{len(followers)} user(s) no longer follow the user {user.id}.")


@table.add("GET", "/pod/v1/user/{uid}/followers")
def list_followers(call: Call) -> Reply:
    """List the ids of those who follow a user, a page at a time."""
    user = call.state.users.get(call.user_id("uid"))
    return _listed(call, "followers", user, call.state.follows.followers(user.id))


@table.add("GET", "/pod/v1/user/{uid}/following")
def list_following(call: Call) -> Reply:
    """List the ids of those whom a user follows, a page at a time."""
    user = call.state.users.get(call.user_id("uid"))
    return _listed(call, "following", user, call.state.follows.following(user.id))


def _people(call: Call) -> tuple[User, list[User]]:
    user = call.state.users.get(call.user_id("uid"))
    ids: list[int] = call.given.get("followers", [])
    if not ids:
        raise BadRequest("The field 'followers' must have at least one id.")
    followers = [call.state.users.get(follower) for follower in ids]
    if any(follower is not call.caller for follower in followers) and not call.has_role(USER_ADMINS):
        raise Forbidden("An account may only follow for itself; the role USER_PROVISIONING allows more.")
    return user, followers


def _listed(call: Call, name: str, user: User, ids: list[int]) -> Reply:
    path = f"/pod/v1/user/{user.id}/{name}"
    shown, pagination = cursor_page(call, path, ids, lambda one: one, default=LIST_DEFAULT, cap=LIST_CAP)
    return ok({"count": len(ids), name: shown, "pagination": pagination})
