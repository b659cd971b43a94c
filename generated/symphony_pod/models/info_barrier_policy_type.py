# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration InfoBarrierPolicyType."""

from __future__ import annotations

from ..types import OpenEnum


class InfoBarrierPolicyType(OpenEnum):
    """What an information-barrier policy does to communication between its groups."""

    BLOCK = "BLOCK"
    ALLOW = "ALLOW"
