"""Information barriers: their groups, who is in them, and their policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.roles import BARRIER_ADMINS
from symphony_ext.sandbox.routing import Action, OperationTable

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.barriers import BarrierGroup, BarrierPolicy, InfoBarriers

table = OperationTable()

MEMBERS_CAP = 10_000


@table.add("GET", "/pod/v1/admin/group/list", roles=BARRIER_ADMINS)
def list_groups(call: Call) -> Reply:
    """List the groups."""
    barriers = call.state.barriers
    return ok([_group(barriers, group) for group in barriers.groups])


@table.add("GET", "/pod/v1/admin/policy/list", roles=BARRIER_ADMINS)
def list_policies(call: Call) -> Reply:
    """List the policies."""
    barriers = call.state.barriers
    return ok([_policy(barriers, policy) for policy in barriers.policies])


@table.add("GET", "/pod/v1/admin/group/{gid}/membership/list", roles=BARRIER_ADMINS)
def list_members(call: Call) -> Reply:
    """List the ids of those in a group, a page at a time."""
    group = call.state.barriers.group(call.path["gid"])
    return ok(call.page(default=MEMBERS_CAP, cap=MEMBERS_CAP).of(group.members))


@table.add(
    "POST",
    "/pod/v1/admin/group/{gid}/membership/add",
    roles=BARRIER_ADMINS,
    action=Action("addInfoBarrierGroupMembers", "Members added to information barrier group"),
)
def add_members(call: Call) -> Reply:
    """Put users into a group, each for itself."""
    group = call.state.barriers.group(call.path["gid"])

    def add(user_id: int) -> str:
        user = call.state.users.find(user_id=user_id)
        if user is None:
            return "There is no such user."
        if not call.state.users.is_own(user):
            return "The user is not of this company."
        if user_id in group.members:
            return "The user is in the group already."
        group.members.append(user_id)
        return ""

    return _changed(call, group, [add(user_id) for user_id in _user_ids(call)])


@table.add(
    "POST",
    "/pod/v1/admin/group/{gid}/membership/remove",
    roles=BARRIER_ADMINS,
    action=Action("removeInfoBarrierGroupMembers", "Members removed from information barrier group"),
)
def remove_members(call: Call) -> Reply:
    """Take users out of a group, each for itself."""
    group = call.state.barriers.group(call.path["gid"])

    def remove(user_id: int) -> str:
        if user_id not in group.members:
            return "The user is not in the group."
        group.members.remove(user_id)
        return ""

    return _changed(call, group, [remove(user_id) for user_id in _user_ids(call)])


def _user_ids(call: Call) -> list[int]:
    user_ids: list[int] = call.given
    if not user_ids:
        raise BadRequest("The request body must have at least one id.")
    return user_ids


def _changed(call: Call, group: BarrierGroup, results: list[str]) -> Reply:
    call.state.barriers.changed(group)
    return ok({"overallResult": "FAIL" if any(results) else "SUCCESS", "results": results})


def _group(barriers: InfoBarriers, group: BarrierGroup) -> JsonObject:
    return {
        "id": group.id,
        "name": group.name,
        "active": group.active,
        "memberCount": len(group.members),
        "policies": [policy.id for policy in barriers.policies if group.id in policy.groups],
        "createdDate": group.created,
        "modifiedDate": group.modified,
    }


def _policy(barriers: InfoBarriers, policy: BarrierPolicy) -> JsonObject:
    concerned = {member for group in policy.groups for member in barriers.group(group).members}
    return {
        "id": policy.id,
        "policyType": policy.kind,
        "active": policy.active,
        "memberCount": len(concerned),
        "groups": policy.groups,
        "createdDate": policy.created,
        "modifiedDate": policy.created,
    }
