# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration AccountStatus."""

from __future__ import annotations

from ..types import OpenEnum


class AccountStatus(OpenEnum):
    """Whether an account may be used."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
