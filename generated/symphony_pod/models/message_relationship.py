# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration MessageRelationship."""

from __future__ import annotations

from ..types import OpenEnum


class MessageRelationship(OpenEnum):
    """How a message relates to its parent."""

    REPLY_FORM = "REPLY_FORM"
    REPLY = "REPLY"
    FORWARD = "FORWARD"
