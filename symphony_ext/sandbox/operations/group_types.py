"""The types that groups can have, as the contract's ``GroupType``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.stores.groups import COMPANY, SDL

if TYPE_CHECKING:
    from symphony_ext.sandbox.shapes import JsonObject


def _type(kind: str, name: str, *, several: bool, conversations: bool, fields: list[str]) -> JsonObject:
    """Write a type out.

    Args:
        kind: Its id.
        name: What people call it.
        several: Whether a user can be in several groups of it.
        conversations: Whether others can converse with its groups.
        fields: The fields of a group's profile.
    """
    return {
        "id": kind,
        "ownerType": "TENANT",
        "name": name,
        "status": "ACTIVE",
        "profileControl": {
            "visibilityRestriction": {"visible": True, "restrictToTenants": True, "restrictToUsers": True},
            "implicitConnection": {"all": False, "connectToTenants": True, "connectToUsers": True},
            "wallSupport": False,
            "profileFields": fields,
            "searchFields": fields[:2],
            "canHavePublicProfile": conversations,
        },
        "membershipControl": {
            "entitlements": ["canManageGroups"],
            "manualMembership": True,
            "ruleMembership": False,
            "updateMembershipOnRuleUpdate": False,
            "notifyMembersOnUpdate": True,
            "canBelongToMultipleGroup": several,
        },
        "interactionControl": {
            "allowIMs": conversations,
            "allowRooms": conversations,
            "interactionTransfer": {
                "target": "TO_MEMBERS" if conversations else "NONE",
                "updateInteractionOngroupUpdate": conversations,
                "systemMessageOnInteraction": False,
                "transferView": {"visible": True, "restrictToTenants": False, "restrictToUsers": False},
                "auditTransfer": True,
            },
            "tagStream": kind.lower(),
            "canHaveInteraction": conversations,
        },
    }


GROUP_TYPES: dict[str, JsonObject] = {
    SDL: _type(
        SDL,
        "Symphony Distribution List",
        several=True,
        conversations=True,
        fields=["displayName", "companyName", "marketCoverage", "instrument", "responsibility", "function"],
    ),
    COMPANY: _type(COMPANY, "Company", several=False, conversations=False, fields=[]),
}
"""The types by id, in the order in which they were made."""
