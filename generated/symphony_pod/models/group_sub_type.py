# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration GroupSubType."""

from __future__ import annotations

from ..types import OpenEnum


class GroupSubType(OpenEnum):
    """What a group of users is for."""

    COMMUNITY = "COMMUNITY"
    CHANNEL = "CHANNEL"
