"""Delegates: colleagues who may post in a user's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.roles import USER_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call

table = OperationTable()

FEATURE = "delegatesEnabled"
"""The feature that must be on for a user who has delegates."""


@table.add("GET", "/pod/v1/admin/user/{uid}/delegates", roles=USER_ADMINS)
def list_delegates(call: Call) -> Reply:
    """List the ids of a user's delegates."""
    return ok(call.state.users.get_own(call.user_id("uid")).delegates)


@table.add(
    "POST",
    "/pod/v1/admin/user/{uid}/delegates/update",
    roles=USER_ADMINS,
    action=Action("updateDelegates", "Delegates of user updated"),
)
def update_delegates(call: Call) -> Reply:
    """Add a delegate to a user, or take one away."""
    for name in ("userId", "action"):
        if name not in call.given:
            raise BadRequest(f"The request body lacks the field {name!r}.")
    user = call.state.users.get_own(call.user_id("uid"))
    delegate = call.state.users.get_own(call.given["userId"])
    if not user.features[FEATURE]:
        raise BadRequest(f"The feature {FEATURE} of the user {user.id} is off; turn it on first.")
    if call.given["action"] == "ADD":
        if delegate is user:
            raise BadRequest("A user cannot be their own delegate.")
        if delegate.id not in user.delegates:
            user.delegates.append(delegate.id)
    elif delegate.id in user.delegates:
        user.delegates.remove(delegate.id)
    else:
        raise BadRequest(f"The user {delegate.id} is no delegate of the user {user.id}.")
    user.changed(call.state.clock.milliseconds())
    return done("The delegates have been updated.")
