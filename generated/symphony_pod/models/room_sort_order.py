# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration RoomSortOrder."""

from __future__ import annotations

from ..types import OpenEnum


class RoomSortOrder(OpenEnum):
    """The order in which a room search answers."""

    BASIC = "BASIC"
    RELEVANCE = "RELEVANCE"
