# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration FileExtensionSource."""

from __future__ import annotations

from ..types import OpenEnum


class FileExtensionSource(OpenEnum):
    """Who allowed a file extension."""

    SYSTEM = "SYSTEM"
    CUSTOMER = "CUSTOMER"
