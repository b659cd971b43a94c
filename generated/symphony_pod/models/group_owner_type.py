# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration GroupOwnerType."""

from __future__ import annotations

from ..types import OpenEnum


class GroupOwnerType(OpenEnum):
    """What kind of owner something has: `TENANT` is a company's Pod, the one kind supported so far; `USER` a single
    user; `PLATFORM` Symphony itself.
    """

    PLATFORM = "PLATFORM"
    TENANT = "TENANT"
    USER = "USER"
