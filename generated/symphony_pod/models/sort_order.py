# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration SortOrder."""

from __future__ import annotations

from ..types import OpenEnum


class SortOrder(OpenEnum):
    """`ASC` for the least first, `DESC` for the greatest first."""

    ASC = "ASC"
    DESC = "DESC"
