# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration StreamKind."""

from __future__ import annotations

from ..types import OpenEnum


class StreamKind(OpenEnum):
    """What kind of conversation a stream is."""

    IM = "IM"
    MIM = "MIM"
    ROOM = "ROOM"
    POST = "POST"
