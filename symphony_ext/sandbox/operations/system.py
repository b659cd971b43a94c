"""What the Pod as a whole offers: the roles and features that accounts can have, and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.roles import FEATURES, ROLES, USER_READERS
from symphony_ext.sandbox.routing import OperationTable
from symphony_ext.sandbox.stores.settings import LANGUAGES

if TYPE_CHECKING:
    from symphony_ext.sandbox.call import Call

table = OperationTable()


@table.add("GET", "/pod/v1/admin/system/roles/list", roles=USER_READERS)
def list_roles(_: Call) -> Reply:
    """List the roles that accounts can have."""
    actions: list[str] = []
    return ok(
        [
            {"id": role.id, "name": role.name, "userTypes": role.user_types, "optionalActions": actions}
            for role in ROLES.values()
        ]
    )


@table.add("GET", "/pod/v1/admin/system/features/list", roles=USER_READERS)
def list_features(_: Call) -> Reply:
    """List the features that accounts can have."""
    return ok(FEATURES)


@table.add("GET", "/pod/v1/languages")
def list_languages(_: Call) -> Reply:
    """List the languages in which the Pod is there."""
    return ok({"languages": LANGUAGES})
