"""Which version of the client this is; packaging takes it from here, so that no metadata need be read for it."""

from __future__ import annotations

DISTRIBUTION = "symphony-pod-client"
__version__ = "0.1.0"
