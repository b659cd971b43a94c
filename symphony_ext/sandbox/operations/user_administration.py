"""Listing, creating and changing accounts, for those who administer them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.keys import read_public_key
from symphony_ext.sandbox.operations.user_lookup import ACCOUNT_TYPES
from symphony_ext.sandbox.operations.views import detail, detail_v1
from symphony_ext.sandbox.replies import Reply, ok, ok_items
from symphony_ext.sandbox.roles import BASE_ROLES, FEATURES, ROLES, USER_ADMINS, USER_READERS
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.shapes import INT64, NAME, OBJECT, TEXT, TEXTS, JsonObject, ListOf, Record, Text
from symphony_ext.sandbox.stores.users import AccountKey, User

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call

table = OperationTable()

LIST_DEFAULT = 100
LIST_CAP = 1000

ROTATED_KEY_LIFETIME = 72 * 3600 * 1000
"""Milliseconds for which the key before the current one stays good, unless the caller says otherwise."""

_KEY = Record({"key": TEXT, "expirationDate": INT64, "action": Text(choices=("SAVE", "REVOKE", "EXTEND"))})

_ATTRIBUTES = Record(
    {
        "emailAddress": TEXT,
        "firstName": TEXT,
        "lastName": TEXT,
        "userName": NAME,
        "displayName": NAME,
        "companyName": TEXT,
        "department": TEXT,
        "division": TEXT,
        "title": TEXT,
        "workPhoneNumber": TEXT,
        "mobilePhoneNumber": TEXT,
        "twoFactorAuthPhone": TEXT,
        "smsNumber": TEXT,
        "accountType": Text(choices=ACCOUNT_TYPES),
        "location": TEXT,
        "recommendedLanguage": TEXT,
        "jobFunction": TEXT,
        "assetClasses": TEXTS,
        "industries": TEXTS,
        "marketCoverage": TEXTS,
        "responsibility": TEXTS,
        "function": TEXTS,
        "instrument": TEXTS,
        "currentKey": _KEY,
        "previousKey": _KEY,
        "userMetadata": OBJECT,
    }
)

_NEW_USER = Record(
    {
        "userAttributes": _ATTRIBUTES,
        "password": Record({"hSalt": TEXT, "hPassword": TEXT, "khSalt": TEXT, "khPassword": TEXT}),
        "roles": ListOf(Text(choices=ROLES)),
    },
    required=["userAttributes"],
)

_FILTER = Record(
    {"role": Text(choices=ROLES), "feature": Text(choices=FEATURES), "status": Text(choices=("ENABLED", "DISABLED"))}
)


@table.add("GET", "/pod/v2/admin/user/list", roles=USER_READERS)
def list_users(call: Call) -> Reply:
    """List the accounts of the Pod by id, a page at a time."""
    page = call.page(default=LIST_DEFAULT, cap=LIST_CAP)
    return ok_items(detail(user) for user in call.state.users.own_page(page.skip, page.limit))


@table.add("POST", "/pod/v1/admin/user/find", roles=USER_READERS)
def find_users(call: Call) -> Reply:
    """List the accounts with a role, a feature and a status, by id, a page at a time."""
    wanted = call.body(_FILTER)
    page = call.page(default=LIST_DEFAULT, cap=LIST_CAP)
    hits = [user for user in call.state.users.own() if _fits(user, wanted)]
    return ok([detail_v1(user) for user in page.of(hits)])


@table.add("GET", "/pod/v2/admin/user/{uid}", roles=USER_READERS)
def get_user(call: Call) -> Reply:
    """Show one account."""
    return Reply(200, detail(call.state.users.get_own(call.user_id("uid"))))


@table.add("POST", "/pod/v2/admin/user/create", roles=USER_ADMINS)
def create_user(call: Call) -> Reply:
    """Make an account; its username and email address must be new. A password is taken, and kept nowhere."""
    body = call.body(_NEW_USER)
    attributes: JsonObject = body["userAttributes"]
    keys = _take_keys(attributes)
    kind = attributes.setdefault("accountType", "NORMAL")
    _require(attributes, "userName", "emailAddress")
    if kind == "NORMAL":
        _require(attributes, "firstName", "lastName")
        attributes.setdefault("displayName", f"{attributes['firstName']} {attributes['lastName']}")
    _require(attributes, "displayName")
    _check_address(attributes)
    # Both before anything is made, so that a refusal leaves nothing behind.
    parsed = _parse_keys(keys)
    user = call.state.users.add(attributes, roles=body.get("roles") or BASE_ROLES, created_by=str(call.caller.id))
    _apply_keys(user, keys, parsed, call.state.clock.milliseconds())
    return Reply(200, detail(user))


@table.add("POST", "/pod/v2/admin/user/{uid}/update", roles=USER_ADMINS)
def update_user(call: Call) -> Reply:
    """Change attributes of an account; those left out stay as they are."""
    changes = call.body(_ATTRIBUTES)
    user = call.state.users.get_own(call.user_id("uid"))
    keys = _take_keys(changes)
    if changes.get("accountType", user.text("accountType")) != user.text("accountType"):
        raise BadRequest("The accountType of an account cannot change; make a new account.")
    _check_address(changes)
    parsed = _parse_keys(keys)
    call.state.users.update(user, changes)
    _apply_keys(user, keys, parsed, call.state.clock.milliseconds())
    return Reply(200, detail(user))


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


def _check_address(attributes: JsonObject) -> None:
    address = attributes.get("emailAddress")
    if address is not None and "@" not in address[1:-1]:
        raise BadRequest("The field 'emailAddress' must be an email address.")


def _take_keys(attributes: JsonObject) -> JsonObject:
    """Take the orders about keys out of the attributes, among which they are written."""
    return {name: attributes.pop(name) for name in ("currentKey", "previousKey") if name in attributes}


def _parse_keys(keys: JsonObject) -> AccountKey | None:
    """Check the orders about keys, and read the new key if there is one."""
    current: JsonObject = keys.get("currentKey", {})
    if current.get("action") == "EXTEND":
        raise BadRequest("The action of 'currentKey' must be SAVE or REVOKE; EXTEND is for 'previousKey'.")
    if keys.get("previousKey", {}).get("action") == "SAVE":
        raise BadRequest("The action of 'previousKey' must be EXTEND or REVOKE; SAVE is for 'currentKey'.")
    if current.get("action") != "SAVE":
        return None
    try:
        return AccountKey(read_public_key(str(current.get("key", ""))), current.get("expirationDate"))
    except ValueError as error:
        raise BadRequest(f"The field 'currentKey.key' is not usable: {error}.") from None


def _apply_keys(user: User, keys: JsonObject, new: AccountKey | None, now: int) -> None:
    """Carry out the orders about keys: the key that a new one replaces stays good for a while."""
    previous: JsonObject = keys.get("previousKey", {})
    if new is not None:
        if user.current_key is not None:
            user.previous_key = AccountKey(user.current_key.key, now + ROTATED_KEY_LIFETIME)
        user.current_key = new
    elif keys.get("currentKey", {}).get("action") == "REVOKE":
        user.current_key = None
    if previous.get("action") == "REVOKE":
        user.previous_key = None
    elif previous.get("action") == "EXTEND" and user.previous_key is not None:
        user.previous_key.expires = previous.get("expirationDate", now + ROTATED_KEY_LIFETIME)
