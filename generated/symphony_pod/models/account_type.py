# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration AccountType."""

from __future__ import annotations

from ..types import OpenEnum


class AccountType(OpenEnum):
    """What kind of account it is: of a person, of a service, or of a Symphony distribution list."""

    NORMAL = "NORMAL"
    SYSTEM = "SYSTEM"
    SDL = "SDL"
