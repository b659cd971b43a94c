"""The audit trail: what privileged accounts have done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.paging import cursor_page
from symphony_ext.sandbox.replies import NO_CONTENT, Reply, ok
from symphony_ext.sandbox.roles import AUDIT_READERS
from symphony_ext.sandbox.routing import OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.audit import AuditEntry

table = OperationTable()

LIST_DEFAULT = 50
LIST_CAP = 500

_PATH = "/agent/v1/audittrail/privilegeduser"
_ANY_TIME = -(2**63)


@table.add("GET", _PATH, roles=AUDIT_READERS)
def list_audit_trail(call: Call) -> Reply:
    """List what was done in a window of time, the earliest first, a page at a time; 204 if nothing fits."""
    start = call.integer("startTimestamp", minimum=_ANY_TIME) or 0
    end = call.integer("endTimestamp", minimum=_ANY_TIME)
    if end is not None and end < start:
        raise BadRequest("The parameter 'endTimestamp' must not be before 'startTimestamp'.")
    initiator, role = call.integer("initiatorId", minimum=_ANY_TIME), call.text("role")
    fitting = [
        entry
        for entry in call.state.audit.records
        if start <= entry.timestamp
        and (end is None or entry.timestamp <= end)
        and initiator in (None, entry.initiator)
        and (role is None or role in entry.roles)
    ]
    if not fitting:
        return NO_CONTENT
    shown, pagination = cursor_page(
        call, _PATH, fitting, lambda entry: entry.number, default=LIST_DEFAULT, cap=LIST_CAP
    )
    return ok({"items": [_shown(entry) for entry in shown], "pagination": pagination})


def _shown(entry: AuditEntry) -> JsonObject:
    return {
        "action": entry.action,
        "actionName": entry.label,
        "timestamp": str(entry.timestamp),
        "initiatorId": str(entry.initiator),
        "initiatorUsername": entry.username,
        "initiatorEmailAddress": entry.email,
    }
