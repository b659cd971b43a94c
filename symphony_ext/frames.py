"""Where a warning points at: the line of the user that led to it, not one of ours."""

from __future__ import annotations

import sys

_OURS = ("symphony_ext.", "symphony_pod.")


def users_stacklevel() -> int:
    """Tell the ``stacklevel`` with which a warning given by the caller points at the user's line.

    Returns:
        The level of the first frame outside our packages, or of the outermost frame.
    """
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    level = 1
    while frame.f_back is not None and f"{frame.f_globals.get('__name__', '')}.".startswith(_OURS):
        frame = frame.f_back
        level += 1
    return level


__all__ = ["users_stacklevel"]
