"""The URI schemes that are shown as links in messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, NotFound
from symphony_ext.sandbox.replies import NO_CONTENT, Reply, ok
from symphony_ext.sandbox.roles import POD_ADMINS, USER_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call

table = OperationTable()

LIST_DEFAULT = 100
LIST_CAP = 1000

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*")


@table.add("GET", "/pod/v1/admin/system/protocols/list", roles=USER_ADMINS)
def admin_list_protocols(call: Call) -> Reply:
    """List all schemes."""
    return ok(list(call.state.settings.protocols))


@table.add("GET", "/pod/v2/system/protocols")
def list_protocols(call: Call) -> Reply:
    """List the schemes, a page at a time."""
    return ok(call.page(default=LIST_DEFAULT, cap=LIST_CAP).of(list(call.state.settings.protocols)))


@table.add(
    "POST",
    "/pod/v1/admin/system/protocols",
    roles=USER_ADMINS,
    action=Action("createProtocol", "URI scheme allowed"),
)
def create_protocol(call: Call) -> Reply:
    """Allow a scheme."""
    scheme = call.given["scheme"]
    if not _SCHEME.fullmatch(scheme):
        raise BadRequest("The field 'scheme' must be a letter, then letters, digits, dashes, dots and plus signs.")
    if scheme.lower() in call.state.settings.protocols:
        raise BadRequest(f"The scheme {scheme!r} is allowed already.")
    call.state.settings.protocols.put(scheme.lower(), scheme.lower())
    return ok({"scheme": scheme.lower()})


@table.add(
    "DELETE",
    "/pod/v1/admin/system/protocols/{scheme}",
    roles=POD_ADMINS,
    action=Action("deleteProtocol", "URI scheme forbidden"),
)
def delete_protocol(call: Call) -> Reply:
    """Forbid a scheme."""
    if call.state.settings.protocols.remove(call.path["scheme"].lower()) is None:
        raise NotFound(f"The scheme {call.path['scheme']!r} is not allowed anyway.")
    return NO_CONTENT
