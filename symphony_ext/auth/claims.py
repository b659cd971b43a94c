"""What a token says of itself, read without verifying it: that is for whoever the token is meant to convince."""

from __future__ import annotations

import base64
import json
from typing import Any, cast

_NEVER = 1e12
"""Seconds since 1970 that no clock will show."""


def claims_of(token: str) -> dict[str, Any]:
    """Read the claims of a JWT, whoever signed it.

    They serve to save a request, such as one with a token that has expired; nothing may be allowed because of them.

    Args:
        token: The token, without the word Bearer.

    Returns:
        The claims; empty where the token is no JWT, which Pods are free to hand out.
    """
    parts = token.split(".")
    if len(parts) != 3:
        return {}
    text = parts[1]
    try:
        claims = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", claims) if isinstance(claims, dict) else {}


def expiry_of(token: str, now: float) -> float | None:
    """Tell when a JWT expires that has just been issued.

    Args:
        token: The token, without the word Bearer.
        now: When it came, by this machine's clock, in seconds since 1970.

    Returns:
        When it expires, by this machine's clock, in seconds since 1970; None where it does not say, or seems to have
        expired when it came, which a wrong clock makes of any token. Where the token says when it was issued, that was
        now, so that a wrong clock makes no difference.
    """
    claims = claims_of(token)
    expires, issued = (_seconds(claims.get(name)) for name in ("exp", "iat"))
    if expires is not None and issued is not None:
        expires += now - issued
    return expires if expires is not None and expires > now else None


def _seconds(value: object) -> float | None:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return None
    # JSON has no NaN, no infinity and no bounds, but Python reads all three.
    return float(value) if 0 <= value < _NEVER else None


__all__ = ["claims_of", "expiry_of"]
