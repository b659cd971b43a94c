"""Waiting for what other threads and tasks do, without a guess at how long it takes."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

from symphony_ext.auth.flights import Flight

PATIENCE = 20.0
"""Seconds after which a test that would wait for ever fails instead."""


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Return once a condition holds."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.005)


async def await_until(condition: Callable[[], bool], what: str) -> None:
    """As `wait_until`, for asyncio."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        await asyncio.sleep(0.005)


def waiting_threads() -> int:
    """How many threads wait for a login that another does."""
    frames: dict[int, FrameType] = vars(sys)["_current_frames"]()
    waits: Any = Flight.wait
    count = 0
    for bottom in frames.values():
        frame: FrameType | None = bottom
        while frame is not None:
            count += frame.f_code is waits.__code__
            frame = frame.f_back
    return count
