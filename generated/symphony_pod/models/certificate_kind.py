# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration CertificateKind."""

from __future__ import annotations

from ..types import OpenEnum


class CertificateKind(OpenEnum):
    """What a company certificate is trusted to do."""

    USERSIGNING = "USERSIGNING"
    USER = "USER"
    OPERATIONSSIGNING = "OPERATIONSSIGNING"
    OPERATIONSUSER = "OPERATIONSUSER"
