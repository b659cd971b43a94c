# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The enumeration SdlGroupType."""

from __future__ import annotations

from ..types import OpenEnum


class SdlGroupType(OpenEnum):
    """What kind of group it is; Symphony distribution lists are the only kind."""

    SDL = "SDL"
