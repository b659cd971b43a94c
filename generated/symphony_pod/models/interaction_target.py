# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration InteractionTarget."""

from __future__ import annotations

from ..types import OpenEnum


class InteractionTarget(OpenEnum):
    """To whom a conversation with a group is handed."""

    TO_USER = "TO_USER"
    TO_MEMBERS = "TO_MEMBERS"
    NONE = "NONE"
