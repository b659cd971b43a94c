"""Distribution lists as the users service shows them, with the ids of accounts."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import NotFound
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.stores.groups import ACTIVE, SDL
from symphony_ext.sandbox.stores.users import TENANT_SHIFT

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.groups import Group

table = OperationTable()

LIST_DEFAULT = 50
LIST_CAP = 100

_PROFILE = ("displayName", "companyName", "email", "marketCoverage", "instrument", "responsibility", "function")
_SIZES = ("50", "150", "500", "600", "orig")


@table.add("GET", "/v1/groups/sdl/{groupId}")
def get_sdl_group(call: Call) -> Reply:
    """Show one distribution list."""
    number = call.user_id("groupId")
    for group in call.state.groups.of_kind(SDL):
        if group.number == number:
            return ok(_shown(group))
    raise NotFound(f"There is no distribution list with the id {number}.")


@table.add("GET", "/v1/groups/sdl/list")
def list_sdl_groups(call: Call) -> Reply:
    """List the distribution lists by id, from behind ``lastGroupId`` on."""
    last = call.integer("lastGroupId") or 0
    limit = min(call.integer("limit", minimum=1) or LIST_DEFAULT, LIST_CAP)
    groups = (group for group in call.state.groups.of_kind(SDL) if group.number > last)
    return ok([_shown(group) for group in islice(groups, limit)])


def _shown(group: Group) -> JsonObject:
    profile: JsonObject = {"displayName": group.name, **group.settings.get("profile", {})}
    restriction: JsonObject = group.settings.get("visibilityRestriction", {})
    addresses = {one["size"]: one["url"] for one in group.avatars}
    return {
        "groupId": group.number,
        "name": group.name,
        "username": f"sdl-{group.number}",
        "type": SDL,
        "active": group.status == ACTIVE,
        "members": [
            {"userId": user_id, "tenantId": user_id >> TENANT_SHIFT, "addedDate": joined}
            for user_id, joined in group.members.items()
        ],
        "restrictedTenants": restriction.get("restrictedTenantsList", []),
        "avatars": {size: addresses.get(size, f"../avatars/static/{size}/default.png") for size in _SIZES},
        "eTag": group.etag,
        "createdDate": group.created,
        "createdBy": str(group.created_by),
        "updatedDate": group.updated,
        "updatedBy": str(group.updated_by),
        **{name: profile[name] for name in _PROFILE if name in profile},
    }
