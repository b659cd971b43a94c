# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration BulkResult."""

from __future__ import annotations

from ..types import OpenEnum


class BulkResult(OpenEnum):
    """Whether a request about many accounts worked for all of them."""

    SUCCESS = "SUCCESS"
    FAIL = "FAIL"
