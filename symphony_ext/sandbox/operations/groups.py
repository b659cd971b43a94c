"""The groups service: distribution lists (SDL) and company groups. It takes a bearer token alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, Forbidden, InfoBarrierViolation, NotFound, PreconditionFailed
from symphony_ext.sandbox.operations.group_types import GROUP_TYPES
from symphony_ext.sandbox.paging import cursor_page
from symphony_ext.sandbox.replies import Reply, encode, ok
from symphony_ext.sandbox.roles import USER_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable
from symphony_ext.sandbox.stores.groups import ACTIVE, COMPANY, SDL, Group

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.users import User

table = OperationTable()

LIST_DEFAULT = 50
LIST_CAP = 100

CREATED = 201

_GROUPS = "/profile-manager/v1/groups"
_TYPES = "/profile-manager/v1/types"
_RESTRICTIONS = ("visibilityRestriction", "implicitConnection", "interactionTransfer")
_SETTINGS = ("subType", "referrer", "profile", *_RESTRICTIONS)

_DEFAULT_AVATARS = [
    {"size": "150", "url": "../avatars/static/150/default.png"},
    {"size": "orig", "url": "../avatars/static/orig/default.png"},
]


@table.add("POST", _GROUPS, roles=USER_ADMINS, action=Action("createGroup", "Group created"))
def create_group(call: Call) -> Reply:
    """Make a group."""
    wanted: JsonObject = call.given
    _check(call, wanted)
    members = _members(call, wanted, None)
    settings = {name: wanted[name] for name in _SETTINGS if name in wanted}
    group = call.state.groups.add(wanted["type"], wanted["name"], members, settings, call.caller.id)
    return _reply(call, group, CREATED)


@table.add("GET", f"{_GROUPS}/{{groupId}}", roles=USER_ADMINS)
def get_group(call: Call) -> Reply:
    """Show a group."""
    return _reply(call, call.state.groups.get(call.path["groupId"]))


@table.add("PUT", f"{_GROUPS}/{{groupId}}", roles=USER_ADMINS, action=Action("updateGroup", "Group updated"))
def update_group(call: Call) -> Reply:
    """Replace a group, if nobody has changed it since it was read."""
    wanted: JsonObject = call.given
    group = call.state.groups.get(call.path["groupId"])
    _check(call, wanted)
    if wanted["type"] != group.kind or wanted.get("id", group.id) != group.id:
        raise BadRequest("The id and the type of a group cannot change; make a new one.")
    if call.headers["If-Match"].strip('"') != group.etag:
        raise PreconditionFailed("The group has changed since it was read; read it again.")
    joined = _members(call, wanted, group)
    now = call.state.clock.milliseconds()
    group.members = {user_id: group.members.get(user_id, now) for user_id in joined}
    group.name, group.status = wanted["name"], wanted.get("status", group.status)
    group.settings = {name: wanted[name] for name in _SETTINGS if name in wanted}
    call.state.groups.changed(group, call.caller.id)
    return _reply(call, group)


@table.add(
    "POST",
    f"{_GROUPS}/{{groupId}}/member",
    roles=USER_ADMINS,
    action=Action("addGroupMember", "Member added to group"),
)
def add_member(call: Call) -> Reply:
    """Add a member to a group."""
    group = _active(call)
    if "member" not in call.given:
        raise BadRequest("The request body lacks the field 'member'.")
    member = _user(call, call.given["member"], "member")
    if member.id in group.members:
        raise BadRequest(f"The user {member.id} is in the group already.")
    _check_together(call, group.kind, [*group.members, member.id], group)
    group.members[member.id] = call.state.clock.milliseconds()
    call.state.groups.changed(group, call.caller.id)
    return _reply(call, group)


@table.add(
    "POST",
    f"{_GROUPS}/{{groupId}}/avatar",
    roles=USER_ADMINS,
    action=Action("updateGroupAvatar", "Avatar of group updated"),
)
def update_avatar(call: Call) -> Reply:
    """Change the picture of a group. The sandbox makes up addresses, but keeps no picture."""
    group = _active(call)
    if not call.given.get("image"):
        raise BadRequest("The request body lacks the field 'image'.")
    call.state.groups.changed(group, call.caller.id)
    group.avatars = [
        {"size": size, "url": f"../avatars/acme/{size}/{group.number}/{group.updated}.png"} for size in ("150", "orig")
    ]
    return _reply(call, group)


@table.add("GET", f"{_GROUPS}/type/{{typeId}}", roles=USER_ADMINS)
def list_groups(call: Call) -> Reply:
    """List the groups of a type in the order in which they were made, a page at a time."""
    kind = call.path["typeId"]
    if kind not in GROUP_TYPES:
        raise NotFound(f"There is no group type {kind!r}.")
    status, descending = _upper(call, "status"), _upper(call, "sortOrder") == "DESC"
    groups = [group for group in call.state.groups.of_kind(kind) if status in (None, group.status)]
    shown, pagination = cursor_page(
        call,
        f"{_GROUPS}/type/{kind}",
        groups[::-1] if descending else groups,
        lambda group: group.number,
        default=LIST_DEFAULT,
        cap=LIST_CAP,
        descending=descending,
        backwards=False,
    )
    return ok({"pagination": pagination, "data": [_shown(call, group) for group in shown]})


@table.add(
    "DELETE",
    f"{_GROUPS}/deleteAll",
    roles=frozenset({"SUPER_ADMINISTRATOR"}),
    action=Action("deleteAllGroups", "All groups deleted"),
)
def delete_all(call: Call) -> Reply:
    """Delete all groups."""
    call.state.groups.remove_all()
    return ok({"pagination": {"cursors": {"before": ""}}, "data": []})


@table.add("GET", _TYPES)
def list_types(call: Call) -> Reply:
    """List the types that groups can have, in short, a page at a time."""
    status, descending = _upper(call, "status"), _upper(call, "sortOrder") == "DESC"
    types = [(place, one) for place, one in enumerate(GROUP_TYPES.values()) if status in (None, one["status"])]
    shown, pagination = cursor_page(
        call,
        _TYPES,
        types[::-1] if descending else types,
        lambda one: one[0],
        default=LIST_DEFAULT,
        cap=LIST_CAP,
        descending=descending,
        backwards=False,
    )
    short = [{name: one[name] for name in ("id", "ownerType", "name", "status")} for _, one in shown]
    return ok({"pagination": pagination, "data": short})


@table.add("GET", f"{_TYPES}/{{typeId}}")
def get_type(call: Call) -> Reply:
    """Show a type of groups."""
    kind = GROUP_TYPES.get(call.path["typeId"])
    if kind is None:
        raise NotFound(f"There is no group type {call.path['typeId']!r}.")
    return ok(kind)


def _upper(call: Call, name: str) -> str | None:
    text = call.text(name)
    return None if text is None else text.upper()


def _active(call: Call) -> Group:
    group = call.state.groups.get(call.path["groupId"])
    if group.status != ACTIVE:
        raise BadRequest("The group is deleted; make it active with an update first.")
    return group


def _check(call: Call, wanted: JsonObject) -> None:
    """Hold a group against what the contract says in words."""
    if wanted["type"] not in GROUP_TYPES:
        raise BadRequest(f"The field 'type' must be one of {', '.join(GROUP_TYPES)}.")
    if wanted["ownerType"] != "TENANT":
        raise BadRequest("The field 'ownerType' must be TENANT; nothing else is supported.")
    if wanted["ownerId"] != call.state.users.tenant:
        raise Forbidden(f"The field 'ownerId' must be {call.state.users.tenant}, the number of this Pod.")
    needed = {COMPANY: ("subType", "referrer"), SDL: ()}[wanted["type"]]
    unwanted = {COMPANY: ("profile",), SDL: ("subType", "referrer")}[wanted["type"]]
    for name in needed:
        if name not in wanted:
            raise BadRequest(f"The request body lacks the field {name!r}, which a company group needs.")
    for name in unwanted:
        if name in wanted:
            raise BadRequest(f"The field {name!r} does not go with a group of the type {wanted['type']}.")


def _members(call: Call, wanted: JsonObject, group: Group | None) -> list[int]:
    """Check who shall be in a group, and give their ids."""
    given: list[JsonObject] = wanted.get("members", [])
    members = [_user(call, member, f"members[{place}]").id for place, member in enumerate(given)]
    if len(set(members)) < len(members):
        raise BadRequest("The field 'members' has a user twice.")
    _check_together(call, wanted["type"], members, group)
    return members


def _user(call: Call, member: JsonObject, place: str) -> User:
    if "memberId" not in member:
        raise BadRequest(f"The request body lacks the field '{place}.memberId'.")
    user = call.state.users.find(user_id=member["memberId"])
    if user is None or member.get("memberTenant", user.tenant) != user.tenant:
        raise BadRequest(f"The field '{place}' names no user of that tenant.")
    return user


def _check_together(call: Call, kind: str, members: list[int], group: Group | None) -> None:
    """Refuse members whom a barrier separates, and those of a company group who are in another."""
    if kind == SDL:
        apart = call.state.barriers.separated([call.state.users.get(user_id) for user_id in members])
        if apart is not None:
            raise InfoBarrierViolation(f"An information barrier separates the users {apart[0]} and {apart[1]}.")
        return
    for other in call.state.groups.of_kind(COMPANY):
        if other is not group and other.status == ACTIVE:
            for user_id in members:
                if user_id in other.members:
                    raise BadRequest(f"The user {user_id} is in the company group {other.name!r} already.")


def _reply(call: Call, group: Group, status: int = 200) -> Reply:
    return Reply(status, encode(_shown(call, group)), {"Etag": group.etag})


def _time(milliseconds: int) -> str:
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _shown(call: Call, group: Group) -> JsonObject:
    shown: JsonObject = {
        "type": group.kind,
        "ownerType": "TENANT",
        "ownerId": group.owner,
        "name": group.name,
        "id": group.id,
        "createdDate": _time(group.created),
        "createdBy": str(group.created_by),
        "updatedDate": _time(group.updated),
        "updatedBy": str(group.updated_by),
        "status": group.status,
        "eTag": group.etag,
        "members": [_member(call, user_id, joined) for user_id, joined in group.members.items()],
        **group.settings,
    }
    if group.kind == SDL:
        profile: JsonObject = {"displayName": group.name, **group.settings.get("profile", {})}
        shown["profile"] = {**profile, "id": f"{group.id}-profile", "avatars": group.avatars or _DEFAULT_AVATARS}
    return shown


def _member(call: Call, user_id: int, joined: int) -> JsonObject:
    user = call.state.users.get(user_id)
    return {
        "memberTenant": user.tenant,
        "memberId": user_id,
        "addedDate": _time(joined),
        "status": "ENABLED" if user.enabled else "DISABLED",
    }
