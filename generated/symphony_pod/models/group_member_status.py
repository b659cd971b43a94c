# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration GroupMemberStatus."""

from __future__ import annotations

from ..types import OpenEnum


class GroupMemberStatus(OpenEnum):
    """Whether a membership is in force."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
