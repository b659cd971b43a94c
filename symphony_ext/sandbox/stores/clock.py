"""The Pod's clock, which a test can move."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock:
    """The time as the Pod sees it.

    Args:
        source: Gives seconds since 1970; the machine's clock by default.

    Attributes:
        offset: Seconds by which the Pod is ahead of the source; add to it to let time pass.
    """

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self.offset = 0.0

    def seconds(self) -> float:
        """Tell the time in seconds since 1970."""
        return self._source() + self.offset

    def milliseconds(self) -> int:
        """Tell the time in milliseconds since 1970, as the Pod API writes it."""
        return int(self.seconds() * 1000)

    def advance(self, seconds: float) -> None:
        """Let time pass at once.

        Args:
            seconds: How much.
        """
        self.offset += seconds
