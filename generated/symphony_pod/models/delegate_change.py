# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration DelegateChange."""

from __future__ import annotations

from ..types import OpenEnum


class DelegateChange(OpenEnum):
    """Whether a delegate is added or taken away."""

    ADD = "ADD"
    REMOVE = "REMOVE"
