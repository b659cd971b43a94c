"""Disclaimers, and which user has which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.replies import NO_CONTENT, Reply, done, ok
from symphony_ext.sandbox.roles import USER_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.disclaimers import Disclaimer
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()


@table.add("GET", "/pod/v1/admin/disclaimer/list", roles=USER_ADMINS)
def list_disclaimers(call: Call) -> Reply:
    """List all disclaimers."""
    return ok([_shown(one) for one in call.state.disclaimers.records])


@table.add("GET", "/pod/v1/admin/disclaimer/{did}", roles=USER_ADMINS)
def get_disclaimer(call: Call) -> Reply:
    """Show one disclaimer."""
    return ok(_shown(call.state.disclaimers.get(call.path["did"])))


@table.add("GET", "/pod/v1/admin/disclaimer/{did}/users", roles=USER_ADMINS)
def list_disclaimer_users(call: Call) -> Reply:
    """List the ids of the users who have a disclaimer."""
    disclaimer = call.state.disclaimers.get(call.path["did"])
    return ok([user.id for user in call.state.users.own() if user.disclaimer == disclaimer.id])


@table.add("GET", "/pod/v1/admin/user/{uid}/disclaimer", roles=USER_ADMINS)
def get_user_disclaimer(call: Call) -> Reply:
    """Show the disclaimer that a user has; 204 for none."""
    user = _user(call)
    return NO_CONTENT if user.disclaimer is None else ok(_shown(call.state.disclaimers.get(user.disclaimer)))


@table.add(
    "POST",
    "/pod/v1/admin/user/{uid}/disclaimer/update",
    roles=USER_ADMINS,
    action=Action("assignDisclaimer", "Disclaimer assigned to user"),
)
def update_user_disclaimer(call: Call) -> Reply:
    """Give a user a disclaimer, in place of the one that they have."""
    if "id" not in call.given:
        raise BadRequest("The request body lacks the field 'id'.")
    user = _user(call)
    user.disclaimer = call.state.disclaimers.get(call.given["id"]).id
    user.changed(call.state.clock.milliseconds())
    return done("The disclaimer has been assigned.")


@table.add(
    "DELETE",
    "/pod/v1/admin/user/{uid}/disclaimer",
    roles=USER_ADMINS,
    action=Action("unassignDisclaimer", "Disclaimer taken from user"),
)
def remove_user_disclaimer(call: Call) -> Reply:
    """Take the disclaimer from a user; one who has none stays so."""
    user = _user(call)
    user.disclaimer = None
    user.changed(call.state.clock.milliseconds())
    return done("The disclaimer has been unassigned.")


def _user(call: Call) -> User:
    return call.state.users.get_own(call.user_id("uid"))


def _shown(disclaimer: Disclaimer) -> JsonObject:
    return {
        "id": disclaimer.id,
        "name": disclaimer.name,
        "content": disclaimer.content,
        "frequencyInHours": disclaimer.hours,
        "isDefault": disclaimer.default,
        "isActive": disclaimer.active,
        "createdDate": disclaimer.created,
        "modifiedDate": disclaimer.created,
        "format": "TEXT",
    }
