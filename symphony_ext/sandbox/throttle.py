"""The limit to how many requests a second the Pod answers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import TooManyRequests

if TYPE_CHECKING:
    from symphony_ext.sandbox.stores.clock import Clock

_REMEMBERED = 10_000
"""How many addresses are kept in mind before those that have been quiet are forgotten."""


class Throttle:
    """Counts the requests of each address, and refuses those beyond the limit.

    An address may send as many at once as it may in a second, and then as they come free again.

    Args:
        rate: Requests a second for each address.

    Raises:
        ValueError: The rate is not above 0.
    """

    def __init__(self, rate: float) -> None:
        if not (rate > 0 and math.isfinite(rate)):
            raise ValueError(f"the rate is {rate}; give a number of requests a second above 0")
        self._rate = rate
        self._burst = max(rate, 1.0)
        # What each address may still send, and when that was reckoned.
        self._left: dict[str, tuple[float, float]] = {}
        self._full = _REMEMBERED

    def take(self, address: str, clock: Clock) -> None:
        """Count a request.

        Args:
            address: Where it comes from.
            clock: The Pod's clock.

        Raises:
            TooManyRequests: The address has sent too many.
        """
        now = clock.seconds()
        if len(self._left) >= self._full:
            self._forget_quiet(now)
        left, reckoned = self._left.get(address, (self._burst, now))
        left = min(self._burst, left + max(now - reckoned, 0.0) * self._rate)
        if left < 1.0:
            self._left[address] = (left, now)
            wait = max(1, math.ceil((1.0 - left) / self._rate))
            raise TooManyRequests(f"More than {self._rate:g} requests a second came from this address.", wait)
        self._left[address] = (left - 1.0, now)

    def _forget_quiet(self, now: float) -> None:
        quiet = self._burst / self._rate
        self._left = {one: known for one, known in self._left.items() if now - known[1] < quiet}
        # Where few were quiet, looking again at once would find no more.
        self._full = max(_REMEMBERED, 2 * len(self._left))
