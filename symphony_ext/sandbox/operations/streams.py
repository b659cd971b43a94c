"""Conversations of every kind together: a user's own, and all of the Pod for administrators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import Forbidden
from symphony_ext.sandbox.operations.rooms import may_see
from symphony_ext.sandbox.replies import NO_CONTENT, Reply, ok
from symphony_ext.sandbox.roles import STREAM_READERS
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.shapes import BOOLEAN, INT64, JsonObject, ListOf, Record, Text
from symphony_ext.sandbox.stores.streams import ROOM, Membership, Stream

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.state import SandboxState
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

LIST_DEFAULT = 50
LIST_CAP = 1000
ADMIN_LIST_CAP = 100
MEMBERS_DEFAULT = 100
MEMBERS_CAP = 1000

_FILTER = Record(
    {
        "streamTypes": ListOf(Record({"type": Text(choices=("IM", "MIM", "ROOM", "POST"))})),
        "includeInactiveStreams": BOOLEAN,
    }
)

_ADMIN_FILTER = Record(
    {
        "streamTypes": ListOf(Record({"type": Text(choices=("IM", "MIM", "ROOM"))})),
        "scope": Text(choices=("INTERNAL", "EXTERNAL")),
        "origin": Text(choices=("INTERNAL", "EXTERNAL")),
        "status": Text(choices=("ACTIVE", "INACTIVE")),
        "privacy": Text(choices=("PUBLIC", "PRIVATE")),
        "startDate": INT64,
        "endDate": INT64,
    }
)


@table.add("POST", "/pod/v1/streams/list")
def list_streams(call: Call) -> Reply:
    """List the conversations that the caller is in, the earliest first; 204 if there are none."""
    return _list(call, call.caller)


@table.add("POST", "/pod/v1/admin/user/{uid}/streams/list", roles=STREAM_READERS)
def admin_list_user_streams(call: Call) -> Reply:
    """List the conversations that a user is in, the earliest first; 204 if there are none."""
    return _list(call, call.state.users.get_own(call.user_id("uid")))


@table.add("GET", "/pod/v2/streams/{sid}/info")
def get_stream(call: Call) -> Reply:
    """Show a conversation to those who are in it, to administrators, and to anyone if it is open to all."""
    stream = call.state.streams.get(call.stream_id("sid"))
    seen = may_see(call, stream) if stream.kind == ROOM else stream.has(call.caller)
    if not seen and not call.has_role(STREAM_READERS):
        raise Forbidden("The account is not in this conversation.")
    shown = _shown(stream)
    shown["origin"] = _origin(call.state, stream)
    if stream.kind == ROOM:
        shown["roomAttributes"]["groups"] = []
    return ok(shown)


@table.add("POST", "/pod/v2/admin/streams/list", roles=STREAM_READERS)
def admin_list_streams(call: Call) -> Reply:
    """List the conversations of the Pod that fit, and of which members or attributes changed in a time."""
    wanted = call.body(_ADMIN_FILTER, default={})
    page = call.page(default=LIST_DEFAULT, cap=ADMIN_LIST_CAP)
    hits = [stream for stream in call.state.streams if _fits(call.state, stream, wanted)]
    return ok(
        {
            "count": len(hits),
            "skip": page.skip,
            "limit": page.limit,
            "filter": wanted,
            "streams": [_admin_shown(call.state, stream) for stream in page.of(hits)],
        }
    )


@table.add("GET", "/pod/v1/admin/stream/{id}/membership/list", roles=STREAM_READERS)
def admin_list_members(call: Call) -> Reply:
    """List the members of a conversation of any kind, a page at a time."""
    stream = call.state.streams.get(call.stream_id("id"))
    page = call.page(default=MEMBERS_DEFAULT, cap=MEMBERS_CAP)
    members = list(stream.members.values())
    return ok(
        {
            "count": len(members),
            "skip": page.skip,
            "limit": page.limit,
            "members": [_member(call.state, stream, member) for member in page.of(members)],
        }
    )


def _list(call: Call, user: User) -> Reply:
    wanted = call.body(_FILTER, default={})
    page = call.page(default=LIST_DEFAULT, cap=LIST_CAP)
    kinds = _kinds(wanted)
    hits = [
        stream
        for stream in call.state.streams.of(user)
        if (not kinds or stream.kind in kinds) and (stream.active or wanted.get("includeInactiveStreams", False))
    ]
    shown = page.of(hits)
    return ok([_shown(stream) for stream in shown]) if shown else NO_CONTENT


def _kinds(wanted: JsonObject) -> set[str]:
    return {one["type"] for one in wanted.get("streamTypes", ()) if "type" in one}


def _origin(state: SandboxState, stream: Stream) -> str:
    return "INTERNAL" if state.users.is_own(stream.creator) else "EXTERNAL"


def _shown(stream: Stream) -> JsonObject:
    shown: JsonObject = {
        "id": stream.id,
        "crossPod": stream.is_external,
        "active": stream.active,
        "streamType": {"type": stream.kind},
    }
    if stream.kind == ROOM:
        shown["roomAttributes"] = {"name": stream.name}
    else:
        shown["streamAttributes"] = {"members": list(stream.members)}
    return shown


def _fits(state: SandboxState, stream: Stream, wanted: JsonObject) -> bool:
    kinds = _kinds(wanted)
    return (
        (not kinds or stream.kind in kinds)
        and ("scope" not in wanted or (wanted["scope"] == "EXTERNAL") == stream.is_external)
        and wanted.get("origin") in (None, _origin(state, stream))
        and ("status" not in wanted or (wanted["status"] == "ACTIVE") == stream.active)
        and ("privacy" not in wanted or (wanted["privacy"] == "PUBLIC") == stream.is_public)
        and wanted.get("startDate", 0) <= stream.modified <= wanted.get("endDate", stream.modified)
    )


def _admin_shown(state: SandboxState, stream: Stream) -> JsonObject:
    attributes: JsonObject = {
        "createdByUserId": stream.creator.id,
        "createdDate": stream.created,
        "lastModifiedDate": stream.modified,
        "originCompany": stream.creator.text("companyName"),
        "originCompanyId": stream.creator.tenant,
        "membersCount": len(stream.members),
    }
    if stream.kind == ROOM:
        attributes.update(roomName=stream.name, roomDescription=stream.attributes["description"], groupChat=False)
    else:
        attributes["members"] = list(stream.members)
    return {
        "id": stream.id,
        "isExternal": stream.is_external,
        "isActive": stream.active,
        "isPublic": stream.is_public,
        "type": stream.kind,
        "crossPod": stream.is_external,
        "origin": _origin(state, stream),
        "attributes": attributes,
    }


def _member(state: SandboxState, stream: Stream, member: Membership) -> JsonObject:
    user = member.user
    return {
        "user": {
            "userId": user.id,
            "email": user.text("emailAddress"),
            "firstName": user.text("firstName"),
            "lastName": user.text("lastName"),
            "displayName": user.display_name,
            "company": user.text("companyName"),
            "companyId": user.tenant,
            "isExternal": not state.users.is_own(user),
        },
        "isOwner": member.owner,
        "isCreator": user is stream.creator,
        "joinDate": member.joined,
        "addedThroughGroups": [],
    }
