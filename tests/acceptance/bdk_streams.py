"""A call for each method of the BDK's stream service that uses the Pod API."""

from __future__ import annotations

from typing import Any

from .bdk_world import Calls, World, collected, expect, model

streams = Calls("streams")


@streams
async def create_im(w: World) -> str:
    im = await w.streams.create_im(w.ben)
    w.made["im"] = im.id
    expect(im.id, (await w.streams.create_im(w.ben)).id)
    return "the same conversation twice"


@streams
async def create_room(w: World) -> str:
    tag = model("room_tag", key="desk", value="rates")
    room = await w.streams.create_room(
        model("v3_room_attributes", name=f"Rates {w.tag}", description="Euro", keywords=[tag], discoverable=True)
    )
    w.made["room"] = room.room_system_info.id
    expect(w.me, room.room_system_info.created_by_user_id)
    return str(room.room_attributes.name)


@streams
async def get_stream(w: World) -> str:
    room = await w.streams.get_stream(w.made["room"])
    im = await w.streams.get_stream(w.made["im"])
    expect(("ROOM", "IM"), (room.stream_type.type, im.stream_type.type))
    expect([w.me, w.ben], sorted(im.stream_attributes.members, key=[w.me, w.ben].index))
    return "a room and an IM"


@streams
async def get_room_info(w: World) -> str:
    room = await w.streams.get_room_info(w.made["room"])
    expect((f"Rates {w.tag}", "desk"), (room.room_attributes.name, room.room_attributes.keywords[0].key))
    return str(room.room_attributes.name)


@streams
async def update_room(w: World) -> str:
    room = await w.streams.update_room(w.made["room"], model("v3_room_attributes", name=f"Euro rates {w.tag}"))
    expect(f"Euro rates {w.tag}", room.room_attributes.name)
    return str(room.room_attributes.name)


@streams
async def add_member_to_room(w: World) -> str:
    await w.streams.add_member_to_room(w.ana, w.made["room"])
    await w.streams.add_member_to_room(w.ben, w.made["room"])
    return "None"


@streams
async def remove_member_from_room(w: World) -> str:
    await w.streams.remove_member_from_room(w.ben, w.made["room"])
    return "None"


@streams
async def promote_user_to_room_owner(w: World) -> str:
    await w.streams.promote_user_to_room_owner(w.ana, w.made["room"])
    return "None"


@streams
async def list_room_members(w: World) -> str:
    members = await w.streams.list_room_members(w.made["room"])
    expect({w.me: True, w.ana: True}, {one.id: one.owner for one in members})
    return f"{len(members)} members, both owners"


@streams
async def demote_owner_to_room_participant(w: World) -> str:
    await w.streams.demote_owner_to_room_participant(w.ana, w.made["room"])
    return "None"


@streams
async def list_stream_members(w: World) -> str:
    listed = await w.streams.list_stream_members(w.made["room"])
    expect({w.me: True, w.ana: False}, {one.user.user_id: one.is_owner for one in listed.members})
    return f"{listed.count} members, one owner"


@streams
async def list_all_stream_members(w: World) -> str:
    listed = await collected(w.streams.list_all_stream_members(w.made["room"], chunk_size=1))
    expect({w.me, w.ana}, {one.user.user_id for one in listed})
    return f"{len(listed)} members, 1 a page"


@streams
async def search_rooms(w: World) -> str:
    found = await w.streams.search_rooms(_wanted(w))
    expect([w.made["room"]], [room.room_system_info.id for room in found.rooms])
    return f"{found.count} room"


@streams
async def search_all_rooms(w: World) -> str:
    found = await collected(w.streams.search_all_rooms(_wanted(w), chunk_size=1))
    expect([w.made["room"]], [room.room_system_info.id for room in found])
    return f"{len(found)} room, 1 a page"


@streams
async def list_streams(w: World) -> str:
    listed = await w.streams.list_streams(_types("ROOM", "IM"))
    expect(True, {w.made["room"], w.made["im"]} <= {one.id for one in listed})
    w.made["own"] = {one.id for one in listed}
    return f"{len(listed)} streams"


@streams
async def list_all_streams(w: World) -> str:
    listed = await collected(w.streams.list_all_streams(_types("ROOM", "IM"), chunk_size=1))
    expect(w.made["own"], {one.id for one in listed})
    return f"{len(listed)} streams, 1 a page"


@streams
async def update_im(w: World) -> str:
    im = await w.streams.update_im(w.made["im"], model("v1_im_attributes", pinned_message_id="abc"))
    expect("abc", im.v1_im_attributes.pinned_message_id)
    return "a pinned message"


@streams
async def get_im_info(w: World) -> str:
    im = await w.streams.get_im_info(w.made["im"])
    expect((w.made["im"], "abc"), (im.im_system_info.id, im.v1_im_attributes.pinned_message_id))
    return "the pinned message"


@streams
async def create_im_admin(w: World) -> str:
    im = await w.streams.create_im_admin([w.ana, w.ben])
    members = (await w.streams.list_stream_members(im.id)).members
    expect({w.ana, w.ben}, {one.user.user_id for one in members})
    w.made["theirs"] = im.id
    return "2 members, the caller not among them"


@streams
async def list_streams_admin(w: World) -> str:
    listed = await w.streams.list_streams_admin(model("v2_admin_stream_filter", status="ACTIVE"))
    expect(True, {w.made["room"], w.made["im"], w.made["theirs"]} <= {one.id for one in listed.streams})
    w.made["count"] = listed.count
    return f"{listed.count} streams"


@streams
async def list_all_streams_admin(w: World) -> str:
    listed = await collected(
        w.streams.list_all_streams_admin(model("v2_admin_stream_filter", status="ACTIVE"), chunk_size=2)
    )
    expect(w.made["count"], len({one.id for one in listed}))
    return f"{len(listed)} streams, 2 a page"


@streams
async def list_user_streams_admin(w: World) -> str:
    listed = await w.streams.list_user_streams_admin(w.ana, _types("ROOM", "IM"))
    expect({w.made["room"], w.made["theirs"]}, {one.id for one in listed})
    return f"{len(listed)} streams"


@streams
async def list_all_user_streams_admin(w: World) -> str:
    listed = await collected(w.streams.list_all_user_streams_admin(w.ana, _types("ROOM", "IM"), chunk_size=1))
    expect({w.made["room"], w.made["theirs"]}, {one.id for one in listed})
    return f"{len(listed)} streams, 1 a page"


@streams
async def set_room_active(w: World) -> str:
    await w.streams.set_room_active(w.made["room"], False)
    expect(False, (await w.streams.get_room_info(w.made["room"])).room_system_info.active)
    return "closed"


@streams
async def set_room_active_admin(w: World) -> str:
    await w.streams.set_room_active_admin(w.made["room"], True)
    expect(True, (await w.streams.get_room_info(w.made["room"])).room_system_info.active)
    return "open again"


def _wanted(w: World) -> Any:
    return model("v2_room_search_criteria", query=w.tag, labels=["desk"])


def _types(*names: str) -> Any:
    return model("stream_filter", stream_types=[model("stream_type", type=name) for name in names])
