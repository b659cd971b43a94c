# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration GroupStatus."""

from __future__ import annotations

from ..types import OpenEnum


class GroupStatus(OpenEnum):
    """`ACTIVE` while something is in use, `DELETED` once it has been taken out of use."""

    ACTIVE = "ACTIVE"
    DELETED = "DELETED"
