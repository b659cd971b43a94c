# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration AdminStreamKind."""

from __future__ import annotations

from ..types import OpenEnum


class AdminStreamKind(OpenEnum):
    """What kind of conversation a stream is, as administrators list it."""

    IM = "IM"
    MIM = "MIM"
    ROOM = "ROOM"
