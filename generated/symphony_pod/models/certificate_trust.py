# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration CertificateTrust."""

from __future__ import annotations

from ..types import OpenEnum


class CertificateTrust(OpenEnum):
    """How far the Pod trusts a company certificate."""

    TRUSTED = "TRUSTED"
    KNOWN = "KNOWN"
    REVOKED = "REVOKED"
    DISABLED = "DISABLED"
