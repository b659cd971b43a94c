"""Rooms: making, finding, showing, changing and closing them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Forbidden
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.roles import PUBLIC_ROOM_FEATURE, STREAM_ADMINS, STREAM_READERS
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.shapes import BOOLEAN, INT64, NAME, TEXT, TEXTS, JsonObject, ListOf, Record, Text
from symphony_ext.sandbox.stores.streams import ROOM, Stream

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call

table = OperationTable()

SEARCH_DEFAULT = 50
SEARCH_CAP = 100

_ATTRIBUTES = Record(
    {
        "name": NAME,
        "keywords": ListOf(Record({"key": NAME, "value": TEXT}, required=["key", "value"])),
        "description": TEXT,
        "membersCanInvite": BOOLEAN,
        "discoverable": BOOLEAN,
        "public": BOOLEAN,
        "readOnly": BOOLEAN,
        "copyProtected": BOOLEAN,
        "crossPod": BOOLEAN,
        "viewHistory": BOOLEAN,
        "multiLateralRoom": BOOLEAN,
        "scheduledMeeting": BOOLEAN,
        "subType": TEXT,
        "pinnedMessageId": TEXT,
        "groupChat": BOOLEAN,
    }
)

# The contract says of these that creating a room ignores them.
_IGNORED_AT_CREATION = ("subType", "groupChat", "pinnedMessageId")

_FIXED_AT_CREATION = ("public", "readOnly", "copyProtected", "crossPod", "multiLateralRoom")

_USER = Record({"id": INT64}, required=["id"])

_SEARCH_FIELDS = ("name", "description", "keyword", "creator", "owner", "member")

_SEARCH = Record(
    {
        "query": TEXT,
        "labels": TEXTS,
        "searchFields": ListOf(Text(choices=_SEARCH_FIELDS)),
        "active": BOOLEAN,
        "private": BOOLEAN,
        "owner": _USER,
        "creator": _USER,
        "member": _USER,
        "sortOrder": Text(choices=("BASIC", "RELEVANCE")),
        "subType": TEXT,
    },
    required=["query"],
)


@table.add("POST", "/pod/v3/room/create")
def create_room(call: Call) -> Reply:
    """Make a room, which its creator is in and owns; a private one unless the body says that it is public."""
    given = call.body(_ATTRIBUTES)
    if "name" not in given:
        raise BadRequest("The request body lacks the field 'name'.")
    public = bool(given.get("public", False))
    if public and given.get("crossPod", False):
        raise BadRequest("A room cannot be both public and crossPod; people of other Pods join private rooms only.")
    if public and not call.caller.features[PUBLIC_ROOM_FEATURE]:
        raise Forbidden(f"The account lacks the feature {PUBLIC_ROOM_FEATURE}.")
    attributes: JsonObject = {
        "keywords": [],
        "description": "",
        "membersCanInvite": public,
        "discoverable": public,
        "public": public,
        "readOnly": False,
        "copyProtected": False,
        "crossPod": False,
        "viewHistory": public,
        "multiLateralRoom": False,
        "scheduledMeeting": False,
        "groupChat": False,
        **{name: value for name, value in given.items() if name not in _IGNORED_AT_CREATION},
    }
    return ok(_detail(call.state.streams.open_room(call.caller, attributes)))


@table.add("GET", "/pod/v3/room/{id}/info")
def get_room(call: Call) -> Reply:
    """Show a room: to its members, to administrators, and to anyone if it can be found by all."""
    return ok(_detail(visible_room(call)))


@table.add("POST", "/pod/v3/room/{id}/update")
def update_room(call: Call) -> Reply:
    """Change a room, as one of its owners; what is fixed when it is made may be given, but not changed."""
    changes = call.body(_ATTRIBUTES)
    room = active_room(call)
    if not room.is_owned_by(call.caller):
        raise Forbidden("Only an owner of the room may change it.")
    for name in _FIXED_AT_CREATION:
        if name in changes and changes[name] != room.attributes[name]:
            raise BadRequest(f"The field {name!r} cannot change once the room is made.")
    for name in ("subType", "groupChat"):
        changes.pop(name, None)
    if changes.get("pinnedMessageId") == "":
        room.attributes.pop("pinnedMessageId", None)
        del changes["pinnedMessageId"]
    room.attributes.update(changes)
    call.state.streams.touch(room)
    return ok(_detail(room))


@table.add("POST", "/pod/v1/room/{id}/setActive")
def set_active(call: Call) -> Reply:
    """Close or reopen a room, as one of its owners."""
    room = visible_room(call)
    if not room.is_owned_by(call.caller):
        raise Forbidden("Only an owner of the room may close or reopen it.")
    return _set_active(call, room)


@table.add("POST", "/pod/v1/admin/room/{id}/setActive", roles=STREAM_ADMINS)
def admin_set_active(call: Call) -> Reply:
    """Close or reopen a room, as an administrator."""
    return _set_active(call, call.state.streams.get_room(call.stream_id("id")))


@table.add("POST", "/pod/v3/room/search")
def search_rooms(call: Call) -> Reply:
    """Search rooms by a part of their name, description or keywords.

    The caller finds the rooms that can be found by all and those that they are in; an administrator who asks for
    ``includeNonDiscoverable`` finds every room.
    """
    wanted = call.body(_SEARCH)
    if not str(wanted["query"]).strip():
        raise BadRequest("The field 'query' must not be empty.")
    page = call.page(default=SEARCH_DEFAULT, cap=SEARCH_CAP)
    all_rooms = bool(call.flag("includeNonDiscoverable")) and call.has_role(STREAM_READERS)
    hits = [
        room
        for room in call.state.streams
        if room.kind == ROOM and (all_rooms or may_see(call, room)) and _fits(room, wanted)
    ]
    labels = Counter(keyword["key"] for room in hits for keyword in room.attributes["keywords"])
    return ok(
        {
            "count": len(hits),
            "skip": page.skip,
            "limit": page.limit,
            "query": wanted,
            "rooms": [_detail(room) for room in page.of(hits)],
            "facetedMatchCount": [{"facet": label, "count": count} for label, count in labels.items()],
        }
    )


def may_see(call: Call, room: Stream) -> bool:
    """Tell whether the caller can see a room without being an administrator.

    Args:
        call: The request.
        room: The room.
    """
    inside = room.creator.tenant == call.caller.tenant
    return room.has(call.caller) or (inside and room.is_discoverable)


def visible_room(call: Call) -> Stream:
    """Give the room of the path.

    Args:
        call: The request, with the room's id as the path parameter ``id``.

    Raises:
        NotFound: There is no such room.
        Forbidden: The caller cannot see it.
    """
    room = call.state.streams.get_room(call.stream_id("id"))
    if not may_see(call, room) and not call.has_role(STREAM_READERS):
        raise Forbidden("The room is private, and the account is not a member of it.")
    return room


def active_room(call: Call) -> Stream:
    """Give the room of the path if it is open; see :func:`visible_room`.

    Args:
        call: The request.

    Raises:
        BadRequest: It is closed.
    """
    room = visible_room(call)
    require_active(room)
    return room


def require_active(room: Stream) -> None:
    """Refuse to go on with a room that is closed.

    Args:
        room: The room.

    Raises:
        BadRequest: It is closed.
    """
    if not room.active:
        raise BadRequest("The room is not active; an owner can reopen it with setActive.")


def _set_active(call: Call, room: Stream) -> Reply:
    active = call.flag("active")
    if active is None:
        raise BadRequest("The parameter 'active' is missing; give true or false.")
    room.active = active
    call.state.streams.touch(room)
    shown = ("name", "description", "membersCanInvite", "discoverable")
    fixed = ("public", "readOnly", "copyProtected")
    return ok(
        {
            "roomAttributes": {name: room.attributes[name] for name in shown},
            "roomSystemInfo": _system_info(room),
            "immutableRoomAttributes": {name: room.attributes[name] for name in fixed},
        }
    )


def _detail(room: Stream) -> JsonObject:
    return {"roomAttributes": room.attributes, "roomSystemInfo": _system_info(room), "groups": []}


def _system_info(room: Stream) -> JsonObject:
    return {
        "id": room.id,
        "creationDate": room.created,
        "createdByUserId": room.creator.id,
        "active": room.active,
    }


def _fits(room: Stream, wanted: JsonObject) -> bool:
    keywords: list[dict[str, str]] = room.attributes["keywords"]
    labels = {keyword["key"] for keyword in keywords}
    return (
        room.active == wanted.get("active", True)
        and ("private" not in wanted or wanted["private"] != room.is_public)
        and ("owner" not in wanted or any(one.user.id == wanted["owner"]["id"] for one in room.owners()))
        and ("creator" not in wanted or room.creator.id == wanted["creator"]["id"])
        and ("member" not in wanted or wanted["member"]["id"] in room.members)
        and labels.issuperset(wanted.get("labels", ()))
        and _mentions(room, str(wanted["query"]).strip().lower(), wanted.get("searchFields") or _SEARCH_FIELDS[:3])
    )


def _mentions(room: Stream, term: str, fields: list[str] | tuple[str, ...]) -> bool:
    texts: list[str] = []
    if "name" in fields:
        texts.append(room.name)
    if "description" in fields:
        texts.append(str(room.attributes["description"]))
    if "keyword" in fields:
        texts.extend(keyword["value"] for keyword in room.attributes["keywords"])
    if "creator" in fields:
        texts.append(room.creator.display_name)
    if "owner" in fields:
        texts.extend(one.user.display_name for one in room.owners())
    if "member" in fields:
        texts.extend(one.user.display_name for one in room.members.values())
    return any(term in text.lower() for text in texts)
