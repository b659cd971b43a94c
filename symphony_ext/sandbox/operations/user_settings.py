"""What an account may do and how it looks: status, suspension, roles, features and avatar."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.operations.views import status
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.roles import FEATURES, ROLES, USER_ADMINS, USER_READERS
from symphony_ext.sandbox.routing import Action, OperationTable
from symphony_ext.sandbox.stores.users import Suspension, User

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject

table = OperationTable()

AVATAR_LIMIT = 2 * 1024 * 1024
"""Most bytes that an avatar may have, before base64."""


@table.add("GET", "/pod/v1/admin/user/{uid}/status", roles=USER_READERS)
def get_status(call: Call) -> Reply:
    """Tell whether an account is enabled and whether it is suspended."""
    return ok(status(_user(call)))


@table.add(
    "POST",
    "/pod/v1/admin/user/{uid}/status/update",
    roles=USER_ADMINS,
    action=Action("updateUserStatus", "Status of user updated"),
)
def update_status(call: Call) -> Reply:
    """Enable, disable or suspend an account; what ends its use ends its sessions too."""
    body: JsonObject = call.given
    user = _user(call)
    if not body:
        raise BadRequest("The request body has no field; give status or suspended.")
    now = call.state.clock.milliseconds()
    if "status" in body:
        if body["status"] == "DISABLED" and user is call.caller:
            raise BadRequest("An account cannot disable itself; another administrator must.")
        user.enabled = body["status"] == "ENABLED"
        user.disabled_at = None if user.enabled else now
    _suspend(call, user, body)
    return done("The status has been updated.")


@table.add(
    "PUT",
    "/pod/v1/admin/user/{userId}/suspension/update",
    roles=USER_ADMINS,
    action=Action("updateUserSuspension", "Suspension of user updated"),
)
def update_suspension(call: Call) -> Reply:
    """Suspend an account for a while, or end that; suspension ends its sessions."""
    body: JsonObject = call.given
    user = call.state.users.get_own(call.user_id("userId"))
    if "suspended" not in body:
        raise BadRequest("The request body lacks the field 'suspended'.")
    _suspend(call, user, body)
    return done("The suspension has been updated.")


@table.add(
    "POST",
    "/pod/v1/admin/user/{uid}/roles/add",
    roles=USER_ADMINS,
    action=Action("addUserRole", "Role added to user"),
)
def add_role(call: Call) -> Reply:
    """Give an account a role; one that it has stays."""
    role = _role(call)
    user = _user(call)
    if role not in user.roles:
        user.roles.append(role)
        user.changed(call.state.clock.milliseconds())
    return done(f"The user has the role {role}.")


@table.add(
    "POST",
    "/pod/v1/admin/user/{uid}/roles/remove",
    roles=USER_ADMINS,
    action=Action("removeUserRole", "Role removed from user"),
)
def remove_role(call: Call) -> Reply:
    """Take a role from an account."""
    role = _role(call)
    user = _user(call)
    if role not in user.roles:
        raise BadRequest(f"The user {user.id} does not have the role {role}.")
    user.roles.remove(role)
    user.changed(call.state.clock.milliseconds())
    return done(f"The user no longer has the role {role}.")


@table.add("GET", "/pod/v1/admin/user/{uid}/features", roles=USER_READERS)
def get_features(call: Call) -> Reply:
    """List the features of an account, and whether each is on."""
    features = _user(call).features
    return ok([{"entitlment": name, "enabled": enabled} for name, enabled in features.items()])


@table.add(
    "POST",
    "/pod/v1/admin/user/{uid}/features/update",
    roles=USER_ADMINS,
    action=Action("updateUserFeatures", "Features of user updated"),
)
def update_features(call: Call) -> Reply:
    """Turn features of an account on or off; those left out stay as they are."""
    user = _user(call)
    for place, feature in enumerate(call.given):
        if feature.get("entitlment") not in FEATURES:
            raise BadRequest(f"The field '[{place}].entitlment' must be one of {', '.join(FEATURES)}.")
    for feature in call.given:
        user.features[feature["entitlment"]] = bool(feature.get("enabled", False))
    user.changed(call.state.clock.milliseconds())
    return done("The features have been updated.")


@table.add("GET", "/pod/v1/admin/user/{uid}/avatar", roles=USER_READERS)
def get_avatar(call: Call) -> Reply:
    """Tell where the pictures of an account are."""
    return ok(_user(call).avatars)


@table.add(
    "POST",
    "/pod/v1/admin/user/{uid}/avatar/update",
    roles=USER_ADMINS,
    action=Action("updateUserAvatar", "Avatar of user updated"),
)
def update_avatar(call: Call) -> Reply:
    """Change the picture of an account. The sandbox checks it and makes up addresses, but keeps no picture."""
    if "image" not in call.given:
        raise BadRequest("The request body lacks the field 'image'.")
    image = str(call.given["image"])
    user = _user(call)
    try:
        size = len(base64.b64decode(image, validate=True))
    except (binascii.Error, ValueError):
        raise BadRequest("The field 'image' must be base64.") from None
    if not 0 < size < AVATAR_LIMIT:
        raise BadRequest(f"The image must have fewer than {AVATAR_LIMIT} bytes, and more than none.")
    now = call.state.clock.milliseconds()
    user.avatars = [
        {"size": name, "url": f"../avatars/acme/{pixels}/{user.id}/{now}.png"}
        for name, pixels in (("original", 600), ("medium", 150), ("small", 50))
    ]
    user.changed(now)
    return done("The avatar has been updated.")


def _role(call: Call) -> str:
    role = call.given.get("id")
    if role not in ROLES:
        raise BadRequest(f"The field 'id' must be one of {', '.join(ROLES)}.")
    return str(role)


def _user(call: Call) -> User:
    return call.state.users.get_own(call.user_id("uid"))


def _suspend(call: Call, user: User, body: JsonObject) -> None:
    """Note the suspension where the body speaks of one, and end the sessions of an account that may not be used."""
    now = call.state.clock.milliseconds()
    if "suspended" in body:
        if body["suspended"] and user is call.caller:
            raise BadRequest("An account cannot suspend itself; another administrator must.")
        user.suspension = Suspension(body["suspended"], body.get("suspendedUntil"), body.get("suspensionReason"))
    user.changed(now)
    if not user.may_log_in(now):
        call.state.sessions.end_all(user)
