"""Conversations of every kind together: a user's own, and all of the Pod for administrators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Forbidden
from symphony_ext.sandbox.operations.rooms import may_see
from symphony_ext.sandbox.replies import NO_CONTENT, Reply, ok
from symphony_ext.sandbox.roles import STREAM_READERS
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.stores.streams import ROOM, Membership, Stream

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.state import SandboxState
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

LIST_DEFAULT = 50
LIST_CAP = 1000
ADMIN_LIST_CAP = 100
MEMBERS_DEFAULT = 100
MEMBERS_CAP = 1000

# What each word of a filter may be; the current version of the operation declares them as mere text.
_WORDS = {
    "scope": ("INTERNAL", "EXTERNAL"),
    "origin": ("INTERNAL", "EXTERNAL"),
    "status": ("ACTIVE", "INACTIVE"),
    "privacy": ("PUBLIC", "PRIVATE"),
}
_KINDS = ("IM", "MIM", "ROOM")


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
    stream = visible_stream(call, "sid")
    shown = _shown(stream)
    shown["origin"] = _origin(call.state, stream)
    if stream.kind == ROOM:
        shown["roomAttributes"]["groups"] = []
    return ok(shown)


@table.add("GET", "/pod/v1/streams/{sid}/info")
def get_stream_v1(call: Call) -> Reply:
    """Show a conversation; see :func:`get_stream`, which tells more."""
    return ok(_shown(visible_stream(call, "sid")))


def visible_stream(call: Call, name: str) -> Stream:
    """Give the conversation of the path.

    Args:
        call: The request.
        name: The path parameter with its id.

    Raises:
        NotFound: There is no such conversation.
        Forbidden: The caller cannot see it.
    """
    stream = call.state.streams.get(call.stream_id(name))
    seen = may_see(call, stream) if stream.kind == ROOM else stream.has(call.caller)
    if not seen and not call.has_role(STREAM_READERS):
        raise Forbidden("The account is not in this conversation.")
    return stream


@table.add("POST", "/pod/v1/admin/streams/list", roles=STREAM_READERS)
def admin_list_streams_v1(call: Call) -> Reply:
    """List the conversations of the Pod; see :func:`admin_list_streams`, which tells more."""
    return _admin_list(call, ("crossPod", "origin"), ("groupChat",))


@table.add("POST", "/pod/v2/admin/streams/list", roles=STREAM_READERS)
def admin_list_streams(call: Call) -> Reply:
    """List the conversations of the Pod that fit, and of which members or attributes changed in a time."""
    return _admin_list(call, (), ())


def _admin_list(call: Call, without: tuple[str, ...], attributes_without: tuple[str, ...]) -> Reply:
    wanted: JsonObject = call.given
    for name, words in _WORDS.items():
        if name in wanted and wanted[name].upper() not in words:
            raise BadRequest(f"The field {name!r} must be one of {', '.join(words)}.")
    for place, kind in enumerate(wanted.get("streamTypes", ())):
        if kind.get("type", ROOM).upper() not in _KINDS:
            raise BadRequest(f"The field 'streamTypes[{place}].type' must be one of {', '.join(_KINDS)}.")
    page = call.page(default=LIST_DEFAULT, cap=ADMIN_LIST_CAP)
    hits = [stream for stream in call.state.streams if _fits(call.state, stream, wanted)]
    shown = [_admin_shown(call.state, stream) for stream in page.of(hits)]
    for one in shown:
        for name in without:
            del one[name]
        for name in attributes_without:
            one["attributes"].pop(name, None)
    return ok(
        {
            "count": len(hits),
            "skip": page.skip,
            "limit": page.limit,
            "filter": wanted,
            "streams": shown,
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
    wanted: JsonObject = call.given
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
    return {one["type"].upper() for one in wanted.get("streamTypes", ()) if "type" in one}


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
        and ("scope" not in wanted or (wanted["scope"].upper() == "EXTERNAL") == stream.is_external)
        and ("origin" not in wanted or wanted["origin"].upper() == _origin(state, stream))
        and ("status" not in wanted or (wanted["status"].upper() == "ACTIVE") == stream.active)
        and ("privacy" not in wanted or (wanted["privacy"].upper() == "PUBLIC") == stream.is_public)
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
