"""Blocking work done beside an event loop, by threads that nobody else can keep busy."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


async def in_own_thread(work: Callable[[], T], *, undo: Callable[[T], object] | None = None) -> T:
    """Do blocking work in a thread of its own, while the event loop goes on.

    ``asyncio.to_thread`` will not do for a login: its few threads may all be waiting for that very login. A thread of
    one's own takes some 0.1 ms to start, which a login can afford.

    Args:
        work: What to do; it sees the context variables of the caller.
        undo: What to do with the outcome where the caller is cancelled and gets nothing of it: say, releasing a lock.

    Returns:
        What the work returned.

    Raises:
        BaseException: What the work raised.
    """
    outcome: Future[T] = Future()
    # As running it cannot be cancelled: the work goes on whatever becomes of the caller.
    outcome.set_running_or_notify_cancel()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            result = context.run(work)
        except BaseException as error:
            outcome.set_exception(error)
        else:
            outcome.set_result(result)

    def take_back(done: Future[T]) -> None:
        if undo is not None and done.exception() is None:
            undo(done.result())

    threading.Thread(target=run, name="symphony-pod-login", daemon=True).start()
    try:
        return await asyncio.wrap_future(outcome)
    except Exception:
        raise
    except BaseException:  # cancelled, or dropped with its event loop
        outcome.add_done_callback(take_back)
        raise


__all__ = ["in_own_thread"]
