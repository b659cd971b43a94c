"""What JSON looks like to the code."""

from __future__ import annotations

from typing import Any

JsonObject = dict[str, Any]
"""A JSON object whose fields have been checked, or are about to be sent."""
