# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration StreamStatus."""

from __future__ import annotations

from ..types import OpenEnum


class StreamStatus(OpenEnum):
    """Whether a stream is in use."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
