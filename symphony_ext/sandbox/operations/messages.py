"""Messages and their files. The sandbox keeps none, so these answer what the documents give as examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from symphony_ext.sandbox.contract import CONTRACT
from symphony_ext.sandbox.errors import BadRequest, UnprocessableContent
from symphony_ext.sandbox.operations.streams import visible_stream
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.roles import CONTENT_MANAGERS, STREAM_READERS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject

table = OperationTable()

ATTACHMENTS_DEFAULT = 50
ATTACHMENTS_CAP = 100
MESSAGE_IDS_DEFAULT = 50
MESSAGE_IDS_CAP = 1000

_DAY = 24 * 3600 * 1000

_ATTACHMENTS = "/pod/v1/streams/{sid}/attachments"
_MESSAGE_IDS = "/pod/v2/admin/streams/{streamId}/messageIds"
_STATUS = "/pod/v1/message/{mid}/status"
_DETAILS = "/pod/v1/admin/messages"
_RECEIPTS = "/pod/v1/admin/messages/{messageId}/receipts"
_RELATIONSHIPS = "/pod/v1/admin/messages/{messageId}/metadata/relationships"


@table.add("GET", _ATTACHMENTS)
def list_attachments(call: Call) -> Reply:
    """List files sent in a conversation, in a window of time and in either order."""
    visible_stream(call, "sid")
    since, to = _window(call)
    limit = min(call.integer("limit", minimum=1) or ATTACHMENTS_DEFAULT, ATTACHMENTS_CAP)
    direction = (call.text("sortDir") or "ASC").upper()
    if direction not in ("ASC", "DESC"):
        raise BadRequest("The parameter 'sortDir' must be ASC or DESC.")
    files: list[JsonObject] = _example("GET", _ATTACHMENTS)
    fitting = [one for one in files if since <= one["ingestionDate"] and (to is None or one["ingestionDate"] <= to)]
    fitting.sort(key=lambda one: one["ingestionDate"], reverse=direction == "DESC")
    return ok(fitting[:limit])


@table.add("GET", _MESSAGE_IDS, roles=CONTENT_MANAGERS | STREAM_READERS)
def list_message_ids(call: Call) -> Reply:
    """List ids of messages of a conversation, a page at a time; a window of more than a day is refused."""
    call.state.streams.get(call.stream_id("streamId"))
    since, to = _window(call)
    end = call.state.clock.milliseconds() if to is None else to
    if call.text("since") is not None and end - since > _DAY:
        raise UnprocessableContent("The parameters 'since' and 'to' must be at most 24 hours apart.")
    offset = call.integer("offset") or 0
    limit = min(call.integer("limit", minimum=1) or MESSAGE_IDS_DEFAULT, MESSAGE_IDS_CAP)
    ids: list[str] = _example("GET", _MESSAGE_IDS)["Data"]
    shown = ids[offset : offset + limit]
    return ok(
        {
            "Data": shown,
            "TotalNumberFound": len(ids),
            "numberReturned": len(shown),
            "nextStartNumber": offset + len(shown),
        }
    )


@table.add("GET", _STATUS)
def get_message_status(_: Call) -> Reply:
    """Tell how far a message has come with each recipient."""
    return ok(_example("GET", _STATUS))


@table.add("POST", _DETAILS, roles=CONTENT_MANAGERS)
def get_message_details(call: Call) -> Reply:
    """Tell who sent some messages, where and when."""
    ids: list[str] = call.given.get("messageIds", [])
    if not ids:
        raise UnprocessableContent("The field 'messageIds' must have at least one id.")
    return ok([{**_example("POST", _DETAILS)[0], "messageId": message_id} for message_id in ids])


@table.add("GET", _RECEIPTS, roles=CONTENT_MANAGERS)
def list_receipts(call: Call) -> Reply:
    """List who received a message, all on one page."""
    receipts: JsonObject = _example("GET", _RECEIPTS)
    receipts["pagination"] = {"cursors": {"before": receipts["pagination"]["cursors"]["before"]}}
    if call.text("before") or call.text("after"):
        receipts.update(MessageReceiptDetail=[], pagination={"cursors": {"before": ""}})
    return ok(receipts)


@table.add("GET", _RELATIONSHIPS, roles=CONTENT_MANAGERS)
def get_relationships(call: Call) -> Reply:
    """Tell which messages answer one or pass it on."""
    return ok({**_example("GET", _RELATIONSHIPS), "messageId": call.path["messageId"]})


@table.add(
    "POST",
    "/pod/v1/admin/messagesuppression/{id}/suppress",
    action=Action("suppressMessage", "Message suppressed"),
)
def suppress_message(call: Call) -> Reply:
    """Withdraw a message."""
    now = call.state.clock.milliseconds()
    return ok({"messageId": call.path["id"], "suppressed": True, "suppressionDate": now})


def _example(method: str, path: str) -> Any:
    return CONTRACT[method, path].example()


def _window(call: Call) -> tuple[int, int | None]:
    least = -(2**63)
    since, to = call.integer("since", minimum=least), call.integer("to", minimum=least)
    if since is not None and to is not None and to < since:
        raise BadRequest("The parameter 'to' must not be before 'since'.")
    return (least if since is None else since), to
