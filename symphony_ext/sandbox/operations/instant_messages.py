"""Instant messages: conversations between two people or more, which have no name and no owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Forbidden
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.roles import STREAM_ADMINS, STREAM_READERS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.streams import Stream
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()


@table.add("POST", "/pod/v1/im/create")
def create_im(call: Call) -> Reply:
    """Begin a conversation with others, or find the one that the same people have."""
    caller = call.caller
    people = _people(call, call.given)
    if all(user is caller for user in people):
        raise BadRequest("A conversation needs someone other than the caller.")
    for user in people:
        if not call.state.connections.connected(caller, user):
            raise Forbidden(f"The account is not connected with the user {user.id}; connect first.")
    call.state.barriers.require_together([caller, *people])
    return ok({"id": call.state.streams.open_im(caller, [caller, *people]).id})


@table.add(
    "POST", "/pod/v1/admin/im/create", roles=STREAM_ADMINS, action=Action("createIm", "Conversation created for users")
)
def admin_create_im(call: Call) -> Reply:
    """Begin a conversation between at least two others, which the caller is not in."""
    people = _people(call, call.given)
    if len({user.id for user in people}) < 2:
        raise BadRequest("A conversation needs at least two people.")
    call.state.barriers.require_together(people)
    return ok({"id": call.state.streams.open_im(call.caller, people).id})


@table.add("GET", "/pod/v1/im/{id}/info")
def get_im(call: Call) -> Reply:
    """Show a conversation to those who are in it and to administrators."""
    stream = call.state.streams.get_im(call.stream_id("id"))
    if not stream.has(call.caller) and not call.has_role(STREAM_READERS):
        raise Forbidden("The account is not in this conversation.")
    return ok(_detail(stream))


@table.add("POST", "/pod/v1/im/{id}/update")
def update_im(call: Call) -> Reply:
    """Pin a message, or unpin it with an empty id, as one of those in the conversation."""
    changes: JsonObject = call.given
    stream = call.state.streams.get_im(call.stream_id("id"))
    if not stream.has(call.caller):
        raise Forbidden("The account is not in this conversation.")
    call.state.barriers.require_together(member.user for member in stream.members.values())
    stream.attributes.update(changes)
    if not stream.attributes.get("pinnedMessageId"):
        stream.attributes.pop("pinnedMessageId", None)
    call.state.streams.touch(stream)
    return ok(_detail(stream))


def _people(call: Call, user_ids: list[int]) -> list[User]:
    people = [call.state.users.get(user_id) for user_id in user_ids]
    for user in people:
        if not user.enabled:
            raise BadRequest(f"The user {user.id} is disabled and cannot join a conversation.")
    return people


def _detail(stream: Stream) -> JsonObject:
    return {
        "V1IMAttributes": stream.attributes,
        "IMSystemInfo": {"id": stream.id, "creationDate": stream.created, "active": stream.active},
    }
