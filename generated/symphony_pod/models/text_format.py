# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration TextFormat."""

from __future__ import annotations

from ..types import OpenEnum


class TextFormat(OpenEnum):
    """How a text is marked up."""

    TEXT = "TEXT"
    XML = "XML"
