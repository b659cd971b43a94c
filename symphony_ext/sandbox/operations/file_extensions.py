"""The file extensions that may be uploaded."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, NotFound
from symphony_ext.sandbox.paging import cursor_page
from symphony_ext.sandbox.replies import NO_CONTENT, Reply, ok
from symphony_ext.sandbox.roles import POD_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable
from symphony_ext.sandbox.stores.settings import CUSTOMER, SYSTEM, SYSTEM_EXTENSIONS, FileExtension

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call

table = OperationTable()

LIST_DEFAULT = 10
LIST_CAP = 100

_LIST = "/pod/file_ext/v1/allowed_extensions"
_ONE = "/pod/file_ext/v1/allowed_extensions/{extension}"


@table.add("GET", "/pod/v1/files/allowedTypes")
def list_types(call: Call) -> Reply:
    """List the extensions alone."""
    return ok(sorted(one.extension for one in call.state.settings.extensions))


@table.add("GET", _LIST)
def list_extensions(call: Call) -> Reply:
    """List the extensions by name, with where files of each may go, a page at a time."""
    ordered = sorted(call.state.settings.extensions, key=lambda one: one.extension)
    shown, paging = cursor_page(call, _LIST, ordered, lambda one: one.extension, default=LIST_DEFAULT, cap=LIST_CAP)
    return ok({"data": [asdict(one) for one in shown], "paging": paging})


@table.add("PUT", _ONE, roles=POD_ADMINS, action=Action("putFileExtension", "File extension allowed"))
def put_extension(call: Call) -> Reply:
    """Allow an extension, or replace what is set for it."""
    name = call.given["extension"].lower()
    if name != call.path["extension"].lower():
        raise BadRequest("The field 'extension' must be the extension in the path.")
    if not name.startswith(".") or name == ".":
        raise BadRequest("The field 'extension' must be a dot and what follows it, such as .pdf.")
    source = call.given.get("source", SYSTEM if name in SYSTEM_EXTENSIONS else CUSTOMER)
    if source == SYSTEM and name not in SYSTEM_EXTENSIONS:
        raise BadRequest(f"The field 'source' must be {CUSTOMER} for an extension that Symphony does not know.")
    scopes = {scope: call.given.get(scope, False) for scope in ("scope_internal", "scope_external", "scope_xpod")}
    made = FileExtension(name, source=source, **scopes)
    call.state.settings.extensions.put(name, made)
    return ok(asdict(made))


@table.add("DELETE", _ONE, roles=POD_ADMINS, action=Action("deleteFileExtension", "File extension forbidden"))
def delete_extension(call: Call) -> Reply:
    """Forbid an extension."""
    if call.state.settings.extensions.remove(call.path["extension"].lower()) is None:
        raise NotFound(f"The extension {call.path['extension']!r} is not allowed anyway.")
    return NO_CONTENT
