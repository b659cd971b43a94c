# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration StreamOrigin."""

from __future__ import annotations

from ..types import OpenEnum


class StreamOrigin(OpenEnum):
    """Whether a stream was created by the own company."""

    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"
