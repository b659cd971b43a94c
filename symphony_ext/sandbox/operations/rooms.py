"""Rooms: making, finding, showing, changing and closing them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Forbidden
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.roles import PUBLIC_ROOM_FEATURE, STREAM_ADMINS, STREAM_READERS
from symphony_ext.sandbox.routing import Action, OperationTable
from symphony_ext.sandbox.stores.streams import ROOM, Stream

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject

table = OperationTable()

SEARCH_DEFAULT = 50
SEARCH_CAP = 100

# The contract says of these that creating a room ignores them.
_IGNORED_AT_CREATION = ("subType", "groupChat", "pinnedMessageId")

_FIXED_AT_CREATION = ("public", "readOnly", "copyProtected", "crossPod", "multiLateralRoom")

SEARCH_FIELDS = ("name", "description", "keywords_key", "keywords_value")


@table.add("POST", "/pod/v3/room/create")
def create_room(call: Call) -> Reply:
    """Make a room, which its creator is in and owns; a private one unless the body says that it is public."""
    return ok(_detail(made_room(call, call.given)))


def made_room(call: Call, given: JsonObject) -> Stream:
    """Make a room for the caller.

    Args:
        call: The request.
        given: Fields of the contract's ``V3RoomAttributes``.

    Raises:
        BadRequest: It has no name, or what it shall be does not go together.
        Forbidden: It shall be public, and the caller may make no such room.
    """
    if not given.get("name"):
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
    return call.state.streams.open_room(call.caller, attributes)


@table.add("GET", "/pod/v3/room/{id}/info")
def get_room(call: Call) -> Reply:
    """Show a room: to its members, to administrators, and to anyone if it can be found by all."""
    return ok(_detail(visible_room(call)))


@table.add("POST", "/pod/v3/room/{id}/update")
def update_room(call: Call) -> Reply:
    """Change a room, as one of its owners; what is fixed when it is made may be given, but not changed."""
    return ok(_detail(changed_room(call, call.given)))


def changed_room(call: Call, changes: JsonObject) -> Stream:
    """Change the room of the path.

    Args:
        call: The request.
        changes: Fields of the contract's ``V3RoomAttributes``; those left out stay.

    Raises:
        Forbidden: The caller does not own it.
        BadRequest: It is closed, or a change cannot be.
        UnavailableForLegalReasons: An information barrier separates its members.
    """
    room = active_room(call)
    if not room.is_owned_by(call.caller):
        raise Forbidden("Only an owner of the room may change it.")
    if changes.get("name") == "":
        raise BadRequest("The field 'name' must have at least 1 character.")
    call.state.barriers.require_together(member.user for member in room.members.values())
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
    return room


@table.add("POST", "/pod/v1/room/{id}/setActive")
def set_active(call: Call) -> Reply:
    """Close or reopen a room, as one of its owners."""
    room = visible_room(call)
    if not room.is_owned_by(call.caller):
        raise Forbidden("Only an owner of the room may close or reopen it.")
    return _set_active(call, room)


@table.add(
    "POST",
    "/pod/v1/admin/room/{id}/setActive",
    roles=STREAM_ADMINS,
    action=Action("setRoomActive", "Room activated or deactivated"),
)
def admin_set_active(call: Call) -> Reply:
    """Close or reopen a room, as an administrator."""
    return _set_active(call, call.state.streams.get_room(call.stream_id("id")))


@table.add("POST", "/pod/v3/room/search")
def search_rooms(call: Call) -> Reply:
    """Search rooms by a part of their name, description or keywords.

    The caller finds the rooms that can be found by all and those that they are in; an administrator who asks for
    ``includeNonDiscoverable`` finds every room.
    """
    hits = found_rooms(call)
    page = call.page(default=SEARCH_DEFAULT, cap=SEARCH_CAP)
    return ok(
        {
            "count": len(hits),
            "skip": page.skip,
            "limit": page.limit,
            "query": call.given,
            "rooms": [_detail(room) for room in page.of(hits)],
            "facetedMatchCount": facets(call, hits),
        }
    )


def found_rooms(call: Call) -> list[Stream]:
    """Search the rooms that the caller can see.

    Args:
        call: The request, whose body is the contract's ``V2RoomSearchCriteria``.

    Raises:
        BadRequest: The text to look for is empty, or is to be looked for in a field that rooms do not have.
    """
    wanted: JsonObject = call.given
    if not wanted["query"].strip():
        raise BadRequest("The field 'query' must not be empty.")
    for place, name in enumerate(wanted.get("searchFields", ())):
        if name not in SEARCH_FIELDS:
            raise BadRequest(f"The field 'searchFields[{place}]' must be one of {', '.join(SEARCH_FIELDS)}.")
    all_rooms = bool(call.flag("includeNonDiscoverable")) and call.has_role(STREAM_READERS)
    return [
        room
        for room in call.state.streams
        if room.kind == ROOM and (all_rooms or may_see(call, room)) and _fits(room, wanted)
    ]


def facets(call: Call, rooms: list[Stream]) -> list[JsonObject]:
    """Count the rooms that have each of the labels that a search names.

    Args:
        call: The request.
        rooms: The rooms that were found.
    """
    labels: list[str] = call.given.get("labels", [])
    counts = Counter(key for room in rooms for key in {keyword["key"] for keyword in _keywords(room)})
    return [{"facet": label, "count": counts[label]} for label in labels if counts[label]]


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
    if active:
        call.state.barriers.require_together(member.user for member in room.members.values())
    room.active = active
    call.state.streams.touch(room)
    return ok(detail_v1(room))


def detail_v1(room: Stream) -> JsonObject:
    """Show a room as it was shown at first, the contract's ``RoomDetail``.

    Args:
        room: The room.
    """
    shown = ("name", "description", "membersCanInvite", "discoverable")
    fixed = ("public", "readOnly", "copyProtected")
    return {
        "roomAttributes": {name: room.attributes[name] for name in shown},
        "roomSystemInfo": system_info(room),
        "immutableRoomAttributes": {name: room.attributes[name] for name in fixed},
    }


def _detail(room: Stream) -> JsonObject:
    return {"roomAttributes": room.attributes, "roomSystemInfo": system_info(room), "groups": []}


def system_info(room: Stream) -> JsonObject:
    """Show what the Pod itself keeps of a room, the contract's ``RoomSystemInfo``.

    Args:
        room: The room.
    """
    return {
        "id": room.id,
        "creationDate": room.created,
        "createdByUserId": room.creator.id,
        "active": room.active,
    }


def _keywords(room: Stream) -> list[dict[str, str]]:
    keywords: list[dict[str, str]] = room.attributes["keywords"]
    return keywords


def _fits(room: Stream, wanted: JsonObject) -> bool:
    return (
        wanted.get("active") in (None, room.active)
        and ("private" not in wanted or wanted["private"] != room.is_public)
        and ("owner" not in wanted or any(one.user.id == wanted["owner"].get("id") for one in room.owners()))
        and ("creator" not in wanted or room.creator.id == wanted["creator"].get("id"))
        and ("member" not in wanted or wanted["member"].get("id") in room.members)
        and ("subType" not in wanted or room.attributes.get("subType") == wanted["subType"])
        and _mentions(room, wanted)
    )


def _mentions(room: Stream, wanted: JsonObject) -> bool:
    """Look for the text in the fields that the search names, and in the values of its labels."""
    fields = wanted.get("searchFields") or ("name", "description")
    labels = wanted.get("labels", ())
    texts = [str(room.attributes[name]) for name in ("name", "description") if name in fields]
    for keyword in _keywords(room):
        if "keywords_key" in fields:
            texts.append(keyword["key"])
        if "keywords_value" in fields or keyword["key"] in labels:
            texts.append(keyword["value"])
    term = wanted["query"].strip().lower()
    return any(term in text.lower() for text in texts)
