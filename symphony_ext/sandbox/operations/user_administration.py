"""Listing, creating and changing accounts, for those who administer them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.operations.account_keys import apply_keys, parse_keys
from symphony_ext.sandbox.operations.views import detail, detail_v1, detail_v3
from symphony_ext.sandbox.replies import Reply, ok, ok_items
from symphony_ext.sandbox.roles import BASE_ROLES, FEATURES, ROLES, USER_ADMINS, USER_READERS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

LIST_DEFAULT = 100
LIST_CAP = 1000

_CREATE = Action("createUser", "User created")
_UPDATE = Action("updateUser", "User updated")


@table.add("GET", "/pod/v2/admin/user/list", roles=USER_READERS)
def list_users(call: Call) -> Reply:
    """List the accounts of the Pod by id, a page at a time."""
    page = call.page(default=LIST_DEFAULT, cap=LIST_CAP)
    return ok_items(detail(user) for user in call.state.users.own_page(page.skip, page.limit))


@table.add("POST", "/pod/v1/admin/user/find", roles=USER_READERS)
def find_users(call: Call) -> Reply:
    """List the accounts with a role, a feature and a status, by id, a page at a time."""
    wanted: JsonObject = call.given
    if wanted.get("role", "INDIVIDUAL") not in ROLES:
        raise BadRequest(f"The field 'role' must be one of {', '.join(ROLES)}.")
    if wanted.get("feature", FEATURES[0]) not in FEATURES:
        raise BadRequest(f"The field 'feature' must be one of {', '.join(FEATURES)}.")
    page = call.page(default=LIST_DEFAULT, cap=LIST_CAP)
    hits = [user for user in call.state.users.own() if _fits(user, wanted)]
    return ok([detail_v1(user) for user in page.of(hits)])


@table.add("GET", "/pod/v2/admin/user/{uid}", roles=USER_READERS)
def get_user(call: Call) -> Reply:
    """Show one account."""
    return Reply(200, detail(call.state.users.get_own(call.user_id("uid"))))


@table.add("GET", "/pod/v1/admin/user/{uid}", roles=USER_READERS)
def get_user_v1(call: Call) -> Reply:
    """Show one account, with fewer attributes."""
    return ok(detail_v1(call.state.users.get_own(call.user_id("uid"))))


@table.add("GET", "/pod/v1/admin/user/list", roles=USER_READERS)
def list_users_v1(call: Call) -> Reply:
    """List the ids of all accounts of the Pod."""
    return ok([user.id for user in call.state.users.own()])


@table.add("GET", "/pod/v3/admin/user/list", roles=USER_READERS)
def list_users_v3(call: Call) -> Reply:
    """List the accounts of the Pod by id, a page at a time, with the names of their features if asked for."""
    page = call.page(default=LIST_DEFAULT, cap=LIST_CAP)
    features = call.flag("includeFeatures") or False
    users = call.state.users.own_page(page.skip, page.limit)
    return ok([detail_v3(user, features=features) for user in users])


@table.add("POST", "/pod/v2/admin/user/create", roles=USER_ADMINS, action=_CREATE)
def create_user(call: Call) -> Reply:
    """Make an account; its username and email address must be new. A password is taken, and kept nowhere."""
    return Reply(200, detail(_create(call)))


@table.add("POST", "/pod/v1/admin/user/create", roles=USER_ADMINS, action=_CREATE)
def create_user_v1(call: Call) -> Reply:
    """Make an account, with fewer attributes."""
    return ok(detail_v1(_create(call)))


@table.add("POST", "/pod/v2/admin/user/{uid}/update", roles=USER_ADMINS, action=_UPDATE)
def update_user(call: Call) -> Reply:
    """Change attributes of an account; those left out stay as they are."""
    return Reply(200, detail(_update(call)))


@table.add("POST", "/pod/v1/admin/user/{uid}/update", roles=USER_ADMINS, action=_UPDATE)
def update_user_v1(call: Call) -> Reply:
    """Change attributes of an account, of which there are fewer."""
    return ok(detail_v1(_update(call)))


def _create(call: Call) -> User:
    if "userAttributes" not in call.given:
        raise BadRequest("The request body lacks the field 'userAttributes'.")
    attributes: JsonObject = call.given["userAttributes"]
    orders = _take_keys(attributes)
    kind = attributes.setdefault("accountType", "NORMAL")
    _require(attributes, "userName", "emailAddress")
    if kind == "NORMAL":
        _require(attributes, "firstName", "lastName")
        attributes.setdefault("displayName", f"{attributes['firstName']} {attributes['lastName']}")
    _require(attributes, "displayName")
    _check(attributes)
    roles: list[str] = call.given.get("roles") or list(BASE_ROLES)
    for place, role in enumerate(roles):
        if role not in ROLES:
            raise BadRequest(f"The field 'roles[{place}]' must be one of {', '.join(ROLES)}.")
    # Both before anything is made, so that a refusal leaves nothing behind.
    key = parse_keys(orders)
    user = call.state.users.add(attributes, roles=roles, created_by=str(call.caller.id))
    apply_keys(user, orders, key, call.state.clock.milliseconds())
    user.changed(call.state.clock.milliseconds())
    return user


def _update(call: Call) -> User:
    changes: JsonObject = call.given
    user = call.state.users.get_own(call.user_id("uid"))
    orders = _take_keys(changes)
    if changes.get("accountType", user.text("accountType")) != user.text("accountType"):
        raise BadRequest("The accountType of an account cannot change; make a new account.")
    _check(changes)
    key = parse_keys(orders)
    call.state.users.update(user, changes)
    apply_keys(user, orders, key, call.state.clock.milliseconds())
    return user


def _fits(user: User, wanted: JsonObject) -> bool:
    return (
        ("role" not in wanted or wanted["role"] in user.roles)
        and ("feature" not in wanted or user.features[wanted["feature"]])
        and ("status" not in wanted or (wanted["status"] == "ENABLED") == user.enabled)
    )


def _require(attributes: JsonObject, *names: str) -> None:
    for name in names:
        if not attributes.get(name):
            raise BadRequest(f"The request body lacks the field 'userAttributes.{name}'.")


def _check(attributes: JsonObject) -> None:
    """Hold attributes against what the contract says in words."""
    for name in ("userName", "displayName"):
        if attributes.get(name) == "":
            raise BadRequest(f"The field {name!r} must have at least 1 character.")
    address = attributes.get("emailAddress")
    if address is not None and "@" not in address[1:-1]:
        raise BadRequest("The field 'emailAddress' must be an email address.")


def _take_keys(attributes: JsonObject) -> JsonObject:
    """Take the orders about keys out of the attributes, among which they are written."""
    return {name: attributes.pop(name) for name in ("currentKey", "previousKey") if name in attributes}
