# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration ConnectionStatusFilter."""

from __future__ import annotations

from ..types import OpenEnum


class ConnectionStatusFilter(OpenEnum):
    """Which connections a list shows."""

    PENDING_INCOMING = "PENDING_INCOMING"
    PENDING_OUTGOING = "PENDING_OUTGOING"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"
    ALL = "ALL"
