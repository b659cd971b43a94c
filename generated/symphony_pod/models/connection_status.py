# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration ConnectionStatus."""

from __future__ import annotations

from ..types import OpenEnum


class ConnectionStatus(OpenEnum):
    """Where a connection between two users stands."""

    PENDING_INCOMING = "PENDING_INCOMING"
    PENDING_OUTGOING = "PENDING_OUTGOING"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"
