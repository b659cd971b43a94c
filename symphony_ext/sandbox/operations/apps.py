"""Applications: registering, changing, showing and deleting them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.operations.account_keys import apply_keys, parse_keys
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.roles import PROVISIONERS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.applications import Application

table = OperationTable()

_PERMISSION = re.compile(r"[A-Z0-9_]{1,64}")
_INFO = ("appId", "name", "appUrl", "domain", "publisher")


@table.add("POST", "/pod/v1/admin/app/create", roles=PROVISIONERS, action=Action("createApp", "App created"))
def create_app(call: Call) -> Reply:
    """Register an application, which the company may use at once."""
    detail: JsonObject = call.given
    info: JsonObject = detail.get("applicationInfo", {})
    for name in _INFO:
        if not info.get(name):
            raise BadRequest(f"The request body lacks the field 'applicationInfo.{name}'.")
    _check(detail)
    orders = _take_keys(detail)
    key = parse_keys(orders)
    application = call.state.applications.add(detail)
    apply_keys(application, orders, key, call.state.clock.milliseconds())
    return ok(_shown(application))


@table.add("POST", "/pod/v1/admin/app/{id}/update", roles=PROVISIONERS, action=Action("updateApp", "App updated"))
def update_app(call: Call) -> Reply:
    """Change an application; what is left out stays."""
    changes: JsonObject = call.given
    application = call.state.applications.get(call.path["id"])
    info: JsonObject = changes.get("applicationInfo", {})
    if info.get("appId", application.id) != application.id:
        raise BadRequest("The appId of an app cannot change; register a new one.")
    merged = {**application.detail, **changes, "applicationInfo": {**application.detail["applicationInfo"], **info}}
    _check(merged)
    orders = _take_keys(merged)
    key = parse_keys(orders)
    application.detail = merged
    apply_keys(application, orders, key, call.state.clock.milliseconds())
    call.state.applications.changed(application)
    return ok(_shown(application))


@table.add("POST", "/pod/v1/admin/app/{id}/delete", roles=PROVISIONERS, action=Action("deleteApp", "App deleted"))
def delete_app(call: Call) -> Reply:
    """Delete an application and all entitlements to it."""
    call.state.applications.remove(call.state.applications.get(call.path["id"]))
    return done("The app has been deleted.")


@table.add("GET", "/pod/v1/admin/app/{id}/get", roles=PROVISIONERS)
def get_app(call: Call) -> Reply:
    """Show an application."""
    return ok(_shown(call.state.applications.get(call.path["id"])))


def _check(detail: JsonObject) -> None:
    """Hold an application against what the contract says in words."""
    info: JsonObject = detail["applicationInfo"]
    if not info["appUrl"].startswith("https://"):
        raise BadRequest("The field 'applicationInfo.appUrl' must begin with https://.")
    try:
        host = urlsplit(str(info["appUrl"])).hostname or ""
    except ValueError:
        raise BadRequest("The field 'applicationInfo.appUrl' must be a URL.") from None
    domain = info["domain"].lower()
    if host != domain and not host.endswith(f".{domain}"):
        raise BadRequest("The field 'applicationInfo.domain' must be the domain of the appUrl.")
    if not detail.get("iconUrl", "https://").startswith("https://"):
        raise BadRequest("The field 'iconUrl' must begin with https://.")
    for place, permission in enumerate(detail.get("permissions", ())):
        if not _PERMISSION.fullmatch(permission):
            raise BadRequest(f"The field 'permissions[{place}]' must be of A to Z, 0 to 9 and the underscore.")


def _take_keys(detail: JsonObject) -> JsonObject:
    """Take the orders about keys out of an application, and name them as those of accounts are."""
    keys: JsonObject = detail.pop("authenticationKeys", {})
    return {f"{name}Key": keys[name] for name in ("current", "previous") if name in keys}


def _shown(application: Application) -> JsonObject:
    keys: JsonObject = {}
    if application.current_key is not None:
        keys["current"] = {"key": application.current_key.pem(), "action": "SAVE"}
    if application.previous_key is not None:
        previous = application.previous_key
        keys["previous"] = {"key": previous.pem(), "expirationDate": previous.expires, "action": "EXTEND"}
    return {**application.detail, "authenticationKeys": keys or None}
