"""Sending no more than so many calls a second."""

from __future__ import annotations

import time
from fractions import Fraction
from importlib import import_module
from typing import Any

from symphony_ext.errors import ConfigurationError, InvalidInput

_LEAST = 0.001
_EVEN = 50
"""A call may leave early by the share of a second that is 1 / this, to make up for sleeps that took too long."""


class Pace:
    """Says when the next call may be sent: evenly spread, not all at the beginning of a second.

    Args:
        rate: How many calls a second; None for as many as can be.

    Raises:
        InvalidInput: The rate is none.
        ConfigurationError: The extra ``bulk`` is not installed.
    """

    def __init__(self, rate: float | None) -> None:
        self._limiter: Any = None
        self._free_at = 0.0
        if rate is None:
            return
        given: Any = rate
        is_number = isinstance(given, (int, float)) and not isinstance(given, bool)
        if not is_number or not _LEAST <= rate < float("inf"):
            raise InvalidInput(f"rate is {given!r}; give calls a second, from {_LEAST} up, or leave it out")
        try:
            throttled: Any = import_module("throttled")
        except ImportError:
            raise ConfigurationError(
                "rate= needs the package throttled-py; run pip install 'symphony-pod-client[bulk]', or leave rate out"
            ) from None
        from datetime import timedelta

        share = Fraction(rate).limit_denominator(1000)  # it counts periods in whole seconds
        quota = throttled.rate_limiter.per_duration(
            timedelta(seconds=share.denominator), limit=share.numerator, burst=max(1, int(rate / _EVEN))
        )
        self._limiter = throttled.Throttled(key="calls", using="gcra", quota=quota, store=throttled.MemoryStore())

    @property
    def pause(self) -> float:
        """For how many seconds nothing may be sent; 0 when something may, or that has yet to be asked."""
        return max(0.0, self._free_at - time.monotonic())

    def allows(self) -> bool:
        """Ask for one call, which counts as sent where the answer is yes."""
        if self._limiter is None:
            return True
        if self.pause:
            return False
        answer = self._limiter.limit()
        if not answer.limited:
            return True
        self._free_at = time.monotonic() + max(answer.state.retry_after, 0.0)
        return False
