"""The roles and the features that accounts of the Pod can have, and what the roles allow."""

from __future__ import annotations

from typing import NamedTuple

_ANYONE = ("NORMAL", "SYSTEM")
_PEOPLE = ("NORMAL",)


class Role(NamedTuple):
    """A role that an account can have.

    Attributes:
        id: What the API calls it.
        name: What people call it.
        user_types: The account types that can have it.
    """

    id: str
    name: str
    user_types: tuple[str, ...]


ROLES: dict[str, Role] = {
    role.id: role
    for role in (
        Role("INDIVIDUAL", "Individual", _ANYONE),
        Role("SUPER_ADMINISTRATOR", "Super Administrator", _ANYONE),
        Role("ADMINISTRATOR", "Administrator", _ANYONE),
        Role("USER_PROVISIONING", "User Provisioning", _ANYONE),
        Role("CONTENT_MANAGEMENT", "Content Management", _ANYONE),
        Role("SCOPE_MANAGEMENT", "Scope Management", _ANYONE),
        Role("COMPLIANCE_OFFICER", "Compliance Officer", _PEOPLE),
        Role("SUPER_COMPLIANCE_OFFICER", "Super Compliance Officer", _PEOPLE),
        Role("AUDIT_TRAIL_MANAGEMENT", "Audit Trail Management", _ANYONE),
        Role("L1_SUPPORT", "L1 Support", _PEOPLE),
        Role("L2_SUPPORT", "L2 Support", _PEOPLE),
    )
}

BASE_ROLES = ("INDIVIDUAL",)
SERVICE_ROLES = ("INDIVIDUAL", "USER_PROVISIONING", "SUPER_ADMINISTRATOR")
"""What a service account has that the sandbox is told of at its start."""

PROVISIONERS = frozenset({"SUPER_ADMINISTRATOR", "USER_PROVISIONING"})
"""Who may register applications and certificates, and lay down disclaimers."""

USER_ADMINS = frozenset({"SUPER_ADMINISTRATOR", "ADMINISTRATOR", "USER_PROVISIONING"})
"""Who may create and change users."""

USER_READERS = USER_ADMINS | {"L1_SUPPORT", "L2_SUPPORT"}
"""Who may list users and read their details."""

STREAM_ADMINS = frozenset({"SUPER_ADMINISTRATOR", "ADMINISTRATOR"})
"""Who may change rooms that they do not own, and make conversations that they are not in."""

STREAM_READERS = STREAM_ADMINS | {"COMPLIANCE_OFFICER", "SUPER_COMPLIANCE_OFFICER", "L2_SUPPORT"}
"""Who may list all streams and their members."""

POD_ADMINS = frozenset({"SUPER_ADMINISTRATOR", "ADMINISTRATOR"})
"""Who may change what holds for the whole Pod."""

BARRIER_ADMINS = POD_ADMINS | {"COMPLIANCE_OFFICER", "SUPER_COMPLIANCE_OFFICER"}
"""Who may see and change information barriers."""

CONTENT_MANAGERS = frozenset({"SUPER_ADMINISTRATOR", "CONTENT_MANAGEMENT"})
"""Who may ask about messages that are not theirs, and withdraw them."""

AUDIT_READERS = frozenset({"SUPER_ADMINISTRATOR", "AUDIT_TRAIL_MANAGEMENT", "SUPER_COMPLIANCE_OFFICER"})
"""Who may read the audit trail."""

PUBLIC_ROOM_FEATURE = "canCreatePublicRoom"

FEATURES: tuple[str, ...] = (
    "postReadEnabled",
    "postWriteEnabled",
    "delegatesEnabled",
    "isExternalIMEnabled",
    "isExternalRoomEnabled",
    "canShareFilesExternally",
    PUBLIC_ROOM_FEATURE,
    "canUpdateAvatar",
    "canCreatePushedSignals",
    "canUseCompactMode",
    "mustBeRecorded",
    "sendFilesEnabled",
    "canUseInternalAudio",
    "canUseInternalVideo",
    "canCreateMultiLateralRoom",
    "canJoinMultiLateralRoom",
)
"""The features that an account can have, in the order of their numbers (from 1)."""

FEATURES_OFF_AT_FIRST = frozenset({"delegatesEnabled", "canCreatePushedSignals", "mustBeRecorded"})
