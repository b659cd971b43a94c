# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration PresenceCategory."""

from __future__ import annotations

from ..types import OpenEnum


class PresenceCategory(OpenEnum):
    """What a user is doing, as colleagues see it."""

    UNDEFINED = "UNDEFINED"
    AVAILABLE = "AVAILABLE"
    BUSY = "BUSY"
    DO_NOT_DISTURB = "DO_NOT_DISTURB"
    ON_THE_PHONE = "ON_THE_PHONE"
    BE_RIGHT_BACK = "BE_RIGHT_BACK"
    AWAY = "AWAY"
    OFFLINE = "OFFLINE"
