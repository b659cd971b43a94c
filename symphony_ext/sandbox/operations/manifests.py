"""The manifest of a service account: what it says that it understands."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Forbidden
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.routing import OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

_PATH = "/pod/v1/user/manifest/own"


@table.add("GET", _PATH)
def get_manifest(call: Call) -> Reply:
    """Show the caller's manifest, which is empty until it is set."""
    return ok({"manifest": _service_account(call).manifest or ""})


@table.add("POST", _PATH)
def update_manifest(call: Call) -> Reply:
    """Set the caller's manifest."""
    account = _service_account(call)
    try:
        json.loads(call.given["manifest"])
    except (ValueError, RecursionError):
        raise BadRequest("The field 'manifest' must be JSON, written as text.") from None
    account.manifest = call.given["manifest"]
    account.changed(call.state.clock.milliseconds())
    return done("The manifest has been set.")


def _service_account(call: Call) -> User:
    if call.caller.text("accountType") != "SYSTEM":
        raise Forbidden("Only service accounts have a manifest.")
    return call.caller
