# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration StreamScope."""

from __future__ import annotations

from ..types import OpenEnum


class StreamScope(OpenEnum):
    """Whether a stream stays within one company."""

    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"
