"""Who may use which application: what the company says, what single users have of their own, and who has one."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Forbidden, Unauthorized
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.roles import USER_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable
from symphony_ext.sandbox.stores.applications import UserEntitlement

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.applications import Application, ApplicationStore
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

APP_USERS_DEFAULT = 100
APP_USERS_CAP = 1000

_SORTED_BY = ("userId", "enable", "listed")
_USER_ACTION = Action("updateUserAppEntitlements", "App entitlements of user updated")
_POD_PATH = "/pod/v1/admin/app/entitlement/list"
_USER_PATH = "/pod/v1/admin/user/{uid}/app/entitlement/list"


@table.add("GET", _POD_PATH, roles=USER_ADMINS)
def list_entitlements(call: Call) -> Reply:
    """List what the company says of each application."""
    return ok([_pod_shown(application) for application in call.state.applications.records])


@table.add("POST", _POD_PATH, roles=USER_ADMINS, action=Action("updateAppEntitlements", "App entitlements updated"))
def update_entitlements(call: Call) -> Reply:
    """Set what the company says of some applications."""
    store = call.state.applications
    changes: list[tuple[Application, JsonObject]] = [(store.get(one["appId"]), one) for one in call.given]
    for application, one in changes:
        application.enabled, application.listed, application.installed = one["enable"], one["listed"], one["install"]
        store.changed(application)
    return ok([_pod_shown(application) for application, _ in changes])


@table.add("GET", _USER_PATH, roles=USER_ADMINS)
def list_user_entitlements(call: Call) -> Reply:
    """List the applications that a user may have, with what applies to that user."""
    return _reply(call, _user(call))


@table.add("POST", _USER_PATH, roles=USER_ADMINS, action=_USER_ACTION)
def replace_user_entitlements(call: Call) -> Reply:
    """Set all that a user has of their own."""
    user, store = _user(call), call.state.applications
    wanted = [
        UserEntitlement(user.id, store.get(one["appId"]).id, one["listed"], one["install"], one.get("products", []))
        for one in call.given
    ]
    store.forget_entitlements(user.id)
    for one in wanted:
        store.entitle(one)
    return _reply(call, user)


@table.add("PATCH", _USER_PATH, roles=USER_ADMINS, action=_USER_ACTION)
def patch_user_entitlements(call: Call) -> Reply:
    """Change some of what a user has of their own, or drop it."""
    user, store = _user(call), call.state.applications
    for one in call.given:
        store.get(one["appId"])
    for one in call.given:
        entitlement = store.entitlement(user.id, one["appId"])
        entitlement.listed = _switched(entitlement.listed, one.get("listed", "KEEP"))
        entitlement.installed = _switched(entitlement.installed, one.get("install", "KEEP"))
        if "product" in one:
            others = [other for other in entitlement.products if _product(other) != _product(one["product"])]
            entitlement.products = [*others, one["product"]]
        store.entitle(entitlement)
    return _reply(call, user)


def _user(call: Call) -> User:
    return call.state.users.get_own(call.user_id("uid"))


def _switched(held: bool | None, change: str) -> bool | None:
    return {"TRUE": True, "FALSE": False, "REMOVE": None}.get(change, held)


def _product(product: JsonObject) -> str:
    return str(product.get("sku") or product["name"])


def _reply(call: Call, user: User) -> Reply:
    store = call.state.applications
    return ok([_shown(store, user, application) for application in store.records if application.enabled])


def _shown(store: ApplicationStore, user: User, application: Application) -> JsonObject:
    own = store.entitlement(user.id, application.id)
    return {
        "appId": application.id,
        "appName": application.name[:50],
        "listed": application.listed if own.listed is None else own.listed,
        "install": application.installed if own.installed is None else own.installed,
        "products": own.products,
    }


def _pod_shown(application: Application) -> JsonObject:
    return {
        "appId": application.id,
        "appName": application.name[:50],
        "enable": application.enabled,
        "listed": application.listed,
        "install": application.installed,
    }


@table.add("GET", "/v5/users/apps/{groupAppId}", session=False)
def list_app_users(call: Call) -> Reply:
    """List the users who see an application, to that application in its own session, a page at a time."""
    grant = call.state.app_tokens.find(call.headers.get("sessionToken", ""))
    if grant is None:
        raise Unauthorized("The request carries no token of an application; log the application in first.")
    if grant.holder != call.path["groupAppId"]:
        raise Forbidden("An application may list its own users only.")
    shown = _app_users(call, call.state.applications.get(grant.holder))
    orders = _orders(call)
    for name, descending in reversed(orders):
        shown.sort(key=itemgetter(name), reverse=descending)
    number = call.integer("page") or 0
    size = min(call.integer("size", minimum=1) or APP_USERS_DEFAULT, APP_USERS_CAP)
    pages = -(-len(shown) // size)
    page: JsonObject = {
        "size": size,
        "number": number,
        "totalElements": len(shown),
        "totalPages": pages,
        "first": number == 0,
        "last": number >= pages - 1,
        "hasNext": number < pages - 1,
        "hasPrevious": number > 0,
        "sort": [{"property": name, "direction": "DESC" if descending else "ASC"} for name, descending in orders],
    }
    return ok({"users": shown[number * size : (number + 1) * size], "page": page})


def _orders(call: Call) -> list[tuple[str, bool]]:
    """Read what the users of an application are to be ordered by: a property, with ``,asc`` or ``,desc``."""
    orders: list[tuple[str, bool]] = []
    for text in call.all_texts("sort"):
        name, _, direction = text.partition(",")
        if name not in _SORTED_BY or direction.lower() not in ("", "asc", "desc"):
            raise BadRequest(f"The parameter 'sort' must be one of {', '.join(_SORTED_BY)}, with ,asc or ,desc.")
        orders.append((name, direction.lower() == "desc"))
    return orders or [("userId", False)]


def _app_users(call: Call, application: Application) -> list[JsonObject]:
    store = call.state.applications
    installed = call.flag("installed")
    shown: list[JsonObject] = []
    for user in call.state.users.own():
        merged = _shown(store, user, application)
        if not merged["listed"] or (installed is not None and merged["install"] != installed):
            continue
        one: JsonObject = {"userId": user.id, "enable": application.enabled and user.enabled, "listed": True}
        for product in merged["products"][-1:]:
            one["product"] = {name: product[name] for name in ("name", "type", "subscribed")}
        shown.append(one)
    return shown
