"""Rooms as earlier versions of the API make and show them: the same rooms, with fewer attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.operations.rooms import (
    SEARCH_CAP,
    SEARCH_DEFAULT,
    changed_room,
    detail_v1,
    facets,
    found_rooms,
    made_room,
    system_info,
    visible_room,
)
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.routing import OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.streams import Stream

table = OperationTable()

_V2_ATTRIBUTES = (
    "name",
    "keywords",
    "description",
    "membersCanInvite",
    "discoverable",
    "public",
    "readOnly",
    "copyProtected",
)


@table.add("POST", "/pod/v1/room/create")
def create_room_v1(call: Call) -> Reply:
    """Make a room."""
    attributes: JsonObject = {
        **call.given.get("immutableRoomAttributes", {}),
        **call.given.get("roomAttributes", {}),
    }
    return ok(detail_v1(made_room(call, attributes)))


@table.add("POST", "/pod/v2/room/create")
def create_room_v2(call: Call) -> Reply:
    """Make a room."""
    return ok(_detail_v2(made_room(call, call.given)))


@table.add("GET", "/pod/v1/room/{id}/info")
def get_room_v1(call: Call) -> Reply:
    """Show a room."""
    return ok(detail_v1(visible_room(call)))


@table.add("GET", "/pod/v2/room/{id}/info")
def get_room_v2(call: Call) -> Reply:
    """Show a room."""
    return ok(_detail_v2(visible_room(call)))


@table.add("POST", "/pod/v1/room/{id}/update")
def update_room_v1(call: Call) -> Reply:
    """Change a room."""
    return ok(detail_v1(changed_room(call, call.given)))


@table.add("POST", "/pod/v2/room/{id}/update")
def update_room_v2(call: Call) -> Reply:
    """Change a room."""
    return ok(_detail_v2(changed_room(call, call.given)))


@table.add("POST", "/pod/v2/room/search")
def search_rooms_v2(call: Call) -> Reply:
    """Search rooms by a part of their name, description or keywords."""
    hits = found_rooms(call)
    page = call.page(default=SEARCH_DEFAULT, cap=SEARCH_CAP)
    return ok(
        {
            "count": len(hits),
            "skip": page.skip,
            "limit": page.limit,
            "query": call.given,
            "rooms": [_detail_v2(room) for room in page.of(hits)],
            "facetedMatchCount": facets(call, hits),
        }
    )


def _detail_v2(room: Stream) -> JsonObject:
    return {
        "roomAttributes": {name: room.attributes[name] for name in _V2_ATTRIBUTES},
        "roomSystemInfo": system_info(room),
    }
