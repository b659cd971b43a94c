# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration StreamPrivacy."""

from __future__ import annotations

from ..types import OpenEnum


class StreamPrivacy(OpenEnum):
    """Whether a room can be found and joined by anyone."""

    PUBLIC = "PUBLIC"
    PRIVATE = "PRIVATE"
