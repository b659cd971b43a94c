"""Which version of the client this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version

DISTRIBUTION = "symphony-pod-client"


def version() -> str:
    """Tell the version of the installed distribution.

    Returns:
        The version, such as ``0.1.0``; ``0+unknown`` where the source tree is used without being installed.
    """
    try:
        return installed_version(DISTRIBUTION)
    except PackageNotFoundError:
        return "0+unknown"
