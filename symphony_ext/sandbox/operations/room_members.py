"""Who is in a room and who owns it, as its people see to it and as administrators do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Forbidden
from symphony_ext.sandbox.operations.rooms import active_room, require_active, visible_room
from symphony_ext.sandbox.replies import Reply, done, ok
from symphony_ext.sandbox.roles import STREAM_ADMINS, STREAM_READERS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.streams import Membership, Stream
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()


@table.add("POST", "/pod/v1/room/{id}/membership/add")
def add_member(call: Call) -> Reply:
    """Put a user into a room: as an owner, as a member where members may invite, or oneself where it is public."""
    user_id, room = _read_user_id(call), active_room(call)
    caller = call.caller
    invites = room.is_owned_by(caller) or (room.has(caller) and bool(room.attributes["membersCanInvite"]))
    if not invites and not (room.is_public and user_id == caller.id):
        raise Forbidden("Only an owner may add members to the room.")
    user = call.state.users.get(user_id)
    if not call.state.connections.connected(caller, user):
        raise Forbidden(f"The account is not connected with the user {user.id}; connect first.")
    return _add(call, room, user)


@table.add("POST", "/pod/v1/room/{id}/membership/remove")
def remove_member(call: Call) -> Reply:
    """Take a user out of a room as an owner, or leave it."""
    user_id, room = _read_user_id(call), active_room(call)
    if not room.is_owned_by(call.caller) and user_id != call.caller.id:
        raise Forbidden("Only an owner may remove other members from the room.")
    return _remove(call, room, call.state.users.get(user_id))


@table.add("POST", "/pod/v1/room/{id}/membership/promoteOwner")
def promote_owner(call: Call) -> Reply:
    """Make a member an owner, as an owner."""
    room, member = _member_for_owner(call)
    member.owner = True
    call.state.streams.touch(room)
    return done(f"The user {member.user.id} is an owner of the room.")


@table.add("POST", "/pod/v1/room/{id}/membership/demoteOwner")
def demote_owner(call: Call) -> Reply:
    """Make an owner a plain member, as an owner; the last one stays."""
    room, member = _member_for_owner(call)
    if not member.owner:
        raise BadRequest(f"The user {member.user.id} is not an owner of the room.")
    if len(room.owners()) == 1:
        raise BadRequest("The room must keep an owner; promote another first.")
    member.owner = False
    call.state.streams.touch(room)
    return done(f"The user {member.user.id} is no longer an owner of the room.")


@table.add("GET", "/pod/v2/room/{id}/membership/list")
def list_members(call: Call) -> Reply:
    """List the members of a room, the earliest first, to those who are in it and to administrators."""
    room = visible_room(call)
    if not room.has(call.caller) and not call.has_role(STREAM_READERS):
        raise Forbidden("Only members of the room may list its members.")
    return ok([_shown(member) for member in room.members.values()])


@table.add("GET", "/pod/v1/room/{id}/membership/list")
def list_members_v1(call: Call) -> Reply:
    """List the members of a room to those who are in it; administrators also see those who have left."""
    room = visible_room(call)
    members = list(room.members.values())
    if call.has_role(STREAM_READERS):
        members.extend(room.past_members.values())
    elif not room.has(call.caller):
        raise Forbidden("Only members of the room may list its members.")
    return ok([_shown(member) for member in members])


@table.add("GET", "/pod/v1/admin/room/{id}/membership/list", roles=STREAM_READERS)
def admin_list_members(call: Call) -> Reply:
    """List the members of any room, with ``includePastMembers`` also those who have left."""
    room = call.state.streams.get_room(call.stream_id("id"))
    members = list(room.members.values())
    if call.flag("includePastMembers"):
        members.extend(room.past_members.values())
    return ok([_shown(member) for member in members])


@table.add(
    "POST",
    "/pod/v1/admin/room/{id}/membership/add",
    roles=STREAM_ADMINS,
    action=Action("addRoomMember", "Member added to room"),
)
def admin_add_member(call: Call) -> Reply:
    """Put a user into any room."""
    user_id, room = _read_user_id(call), _any_active_room(call)
    return _add(call, room, call.state.users.get(user_id))


@table.add(
    "POST",
    "/pod/v1/admin/room/{id}/membership/remove",
    roles=STREAM_ADMINS,
    action=Action("removeRoomMember", "Member removed from room"),
)
def admin_remove_member(call: Call) -> Reply:
    """Take a user out of any room."""
    user_id, room = _read_user_id(call), _any_active_room(call)
    return _remove(call, room, call.state.users.get(user_id))


def _read_user_id(call: Call) -> int:
    if "id" not in call.given:
        raise BadRequest("The request body lacks the field 'id'.")
    return int(call.given["id"])


def _any_active_room(call: Call) -> Stream:
    room = call.state.streams.get_room(call.stream_id("id"))
    require_active(room)
    return room


def _member_for_owner(call: Call) -> tuple[Stream, Membership]:
    user_id, room = _read_user_id(call), active_room(call)
    if not room.is_owned_by(call.caller):
        raise Forbidden("Only an owner may say who owns the room.")
    return room, room.member(call.state.users.get(user_id))


def _add(call: Call, room: Stream, user: User) -> Reply:
    if not user.enabled:
        raise BadRequest(f"The user {user.id} is disabled and cannot join a room.")
    if user.tenant != room.creator.tenant and not room.attributes["crossPod"]:
        raise BadRequest(f"The user {user.id} is of another Pod; only a crossPod room takes them.")
    if room.has(user):
        return done(f"The user {user.id} is a member of the room already.")
    call.state.barriers.require_together([*(member.user for member in room.members.values()), user])
    call.state.streams.join(room, user)
    return done(f"The user {user.id} has been added to the room.")


def _remove(call: Call, room: Stream, user: User) -> Reply:
    if room.member(user).owner and len(room.owners()) == 1 and len(room.members) > 1:
        raise BadRequest("The room must keep an owner; promote another first.")
    call.state.streams.leave(room, user)
    return done(f"The user {user.id} has been removed from the room.")


def _shown(member: Membership) -> JsonObject:
    return {"id": member.user.id, "owner": member.owner, "joinDate": member.joined, "addedThroughGroups": []}
