# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration EntitlementChange."""

from __future__ import annotations

from ..types import OpenEnum


class EntitlementChange(OpenEnum):
    """What to do with one switch of an application entitlement."""

    TRUE = "TRUE"
    FALSE = "FALSE"
    KEEP = "KEEP"
    REMOVE = "REMOVE"
