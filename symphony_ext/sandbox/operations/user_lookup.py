"""Finding people: one by a name of theirs, many at once, or by what is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.operations.views import profile
from symphony_ext.sandbox.replies import NO_CONTENT, Reply, ok
from symphony_ext.sandbox.routing import OperationTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

SEARCH_DEFAULT = 50
SEARCH_CAP = 1000

_ID_DIGITS = 19

ACCOUNT_TYPES = ("NORMAL", "SYSTEM", "SDL")

# Filter of a search, and the attribute that it compares.
_FILTERED = {
    "title": "title",
    "company": "companyName",
    "location": "location",
    "marketCoverage": "marketCoverage",
    "responsibility": "responsibility",
    "function": "function",
    "instrument": "instrument",
}


@table.add("GET", "/pod/v2/user")
def get_user(call: Call) -> Reply:
    """Find one user by id, email address or username; 204 if there is none that the caller can see."""
    user_id, email, username = call.integer("uid", minimum=-(2**63)), call.text("email"), call.text("username")
    if sum(one is not None for one in (user_id, email, username)) != 1:
        raise BadRequest("Give exactly one of the parameters uid, email and username.")
    local = call.flag("local") or False
    if username is not None and not local:
        raise BadRequest("A username can only be looked up in the Pod itself; add local=true.")
    user = call.state.users.find(user_id=user_id, email=email or "", username=username or "")
    if user is None or not _visible(call, user, local):
        return NO_CONTENT
    return ok(_profile(call, user))


@table.add("GET", "/pod/v1/user")
def get_user_v1(call: Call) -> Reply:
    """Find one user by email address; 204 if there is none that the caller can see."""
    user = call.state.users.find(email=call.query["email"])
    return _found_v1(user if user is not None and _visible(call, user, call.flag("local") or False) else None)


@table.add("GET", "/pod/v1/user/name/{userName}/get")
def get_user_by_username(call: Call) -> Reply:
    """Find one user of the caller's Pod by username; 204 if there is none."""
    user = call.state.users.find(username=call.path["userName"])
    return _found_v1(user if user is not None and _visible(call, user, local=True) else None)


def _found_v1(user: User | None) -> Reply:
    return NO_CONTENT if user is None else ok({"id": user.id, "emailAddress": user.text("emailAddress")})


@table.add("GET", "/pod/v3/users")
def list_users(call: Call) -> Reply:
    """Find up to a hundred users by id, email address or username, with an error for each that is not found.

    204 if nobody is found and nothing is malformed.
    """
    wanted = {name: values for name in ("uid", "email", "username") if (values := call.texts(name))}
    if len(wanted) != 1:
        raise BadRequest("Give exactly one of the parameters uid, email and username.")
    [(kind, values)] = wanted.items()
    local, active = call.flag("local") or False, call.flag("active")
    found: list[JsonObject] = []
    errors: list[dict[str, str]] = []
    malformed = False
    field = "email" if kind == "email" else "id"
    for value in values:
        if not _WELL_FORMED[kind](value):
            malformed = True
            errors.append({"error": "invalid.format", field: value})
            continue
        user = _find(call, kind, value)
        if user is None or not _visible(call, user, local):
            errors.append({"error": "not.found", field: value})
        elif active is None or active == user.enabled:
            found.append(_profile(call, user))
    if not found and not malformed:
        return NO_CONTENT
    return ok({"users": found, "errors": errors} if errors else {"users": found})


@table.add("POST", "/pod/v1/user/search")
def search_users(call: Call) -> Reply:
    """Search users by a part of a name or address, by filters, or both; 204 if nobody fits."""
    query: JsonObject = call.given
    page = call.page(default=SEARCH_DEFAULT, cap=SEARCH_CAP)
    filters: JsonObject = query.get("filters", {})
    term = str(query.get("query", "")).strip().lower()
    if not term and not filters:
        raise BadRequest("Give a query, a filter, or both.")
    for place, kind in enumerate(filters.get("accountTypes", ())):
        if kind not in ACCOUNT_TYPES:
            raise BadRequest(f"The field 'filters.accountTypes[{place}]' must be one of {', '.join(ACCOUNT_TYPES)}.")
    local = call.flag("local") or False
    hits = [
        user
        for user in call.state.users
        if user.enabled and _matches(user, term) and _passes(user, filters) and _visible(call, user, local)
    ]
    if not hits:
        return NO_CONTENT
    return ok(
        {
            "count": len(hits),
            "skip": page.skip,
            "limit": page.limit,
            "searchQuery": query,
            "users": [_profile(call, user) for user in page.of(hits)],
        }
    )


def _is_id(value: str) -> bool:
    # Python makes no number of some thousand digits.
    return value.isascii() and value.isdigit() and len(value) <= _ID_DIGITS and int(value) < 2**63


def _is_address(value: str) -> bool:
    name, at, domain = value.partition("@")
    return bool(name and at and domain)


_WELL_FORMED: dict[str, Callable[[str], bool]] = {"uid": _is_id, "email": _is_address, "username": bool}


def _find(call: Call, kind: str, value: str) -> User | None:
    users = call.state.users
    if kind == "uid":
        return users.find(user_id=int(value))
    return users.find(email=value) if kind == "email" else users.find(username=value)


def _visible(call: Call, user: User, local: bool) -> bool:
    """People of other Pods are in the directory, but not in the Pod's own list."""
    return not local or user.tenant == call.caller.tenant


def _profile(call: Call, user: User) -> JsonObject:
    return profile(user, inside=user.tenant == call.caller.tenant)


def _matches(user: User, term: str) -> bool:
    names = ("displayName", "firstName", "lastName", "emailAddress", "userName")
    return not term or any(term in user.text(name).lower() for name in names)


def _passes(user: User, filters: JsonObject) -> bool:
    for name, wanted in filters.items():
        if name == "accountTypes":
            if wanted and user.text("accountType") not in wanted:
                return False
            continue
        value = user.attributes.get(_FILTERED[name])
        # Some attributes are one text, others a list of them.
        held = cast("list[str]", value) if isinstance(value, list) else [str(value or "")]
        if str(wanted).lower() not in (one.lower() for one in held):
            return False
    return True
