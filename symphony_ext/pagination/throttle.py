"""How many pages may be in flight, and when the next may be sent, after a Pod has had too many requests."""

from __future__ import annotations

import logging
import math
import random
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symphony_ext.errors import RateLimited
    from symphony_ext.pagination.plan import Slot

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 30.0

_log = logging.getLogger(__name__)


class Throttle:
    """Halves the number of pages in flight at a 429, waits, and lets it grow again with each round that goes well.

    Args:
        most: How many pages may be in flight at most.
        patience: For how many seconds in all one page may wait.

    Attributes:
        window: How many pages may be in flight now.
    """

    def __init__(self, most: int, patience: float) -> None:
        self.window = most
        self._most = most
        self._patience = patience
        self._resume_at = 0.0
        self._slowed_at = 0.0
        self._good = 0

    @property
    def pause(self) -> float:
        """For how many seconds nothing may be sent; 0 when something may."""
        return max(0.0, self._resume_at - time.monotonic())

    def sent(self, slot: Slot) -> None:
        """Note that a page is asked for."""
        slot.sent_at = time.monotonic()

    def succeeded(self) -> None:
        """Note that a page has come."""
        self._good += 1
        if self.window < self._most and self._good >= self.window:
            self.window += 1
            self._good = 0

    def refused(self, slot: Slot, error: RateLimited) -> bool:
        """Note that a page was refused with 429.

        Args:
            slot: The page.
            error: The refusal, which may say how long to wait.

        Returns:
            Whether to ask for it again; False when it has waited for too long. The refusal then tells how often it was
            sent in all.
        """
        slot.refusals += 1
        wait = error.retry_after
        if wait is None or not math.isfinite(wait) or wait <= 0:
            # The Pod does not say for how long, so each time is twice as long as the last, more or less.
            wait = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(slot.refusals - 1, 10)) * random.uniform(0.5, 1.0)  # noqa: S311 - no secret
        slot.waited += wait
        if slot.waited > self._patience:
            error.attempts += slot.refusals - 1
            return False
        if slot.sent_at >= self._slowed_at:  # or it belongs to those for which the window has been halved already
            self.window = max(1, self.window // 2)
            self._slowed_at = time.monotonic()
        self._good = 0
        self._resume_at = max(self._resume_at, time.monotonic() + wait)
        _log.info("%s: status 429; sends nothing for %.2f s, then %d at once", error.operation, wait, self.window)
        return True
