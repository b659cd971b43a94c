"""Fetching the pages of a plan with threads, or with none where one page at a time is enough."""

from __future__ import annotations

import contextvars
import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from functools import partial
from typing import TYPE_CHECKING, Any

from symphony_ext.errors import RateLimited
from symphony_ext.pagination.throttle import Throttle

if TYPE_CHECKING:
    from symphony_ext.pagination.plan import Batch, Plan, Slot


class Fetcher:
    """Fetches pages.

    Args:
        call: The operation, which takes the parameters of a page.
        plan: Says what to ask for.
        concurrency: How many pages may be in flight, or waiting to be given.
        patience: For how many seconds in all one page may wait because the Pod is too busy.
    """

    def __init__(self, call: Callable[..., Any], plan: Plan[Any], concurrency: int, patience: float) -> None:
        self._call = call
        self._plan = plan
        self._concurrency = concurrency
        self._throttle = Throttle(concurrency, patience)
        self._pool: ThreadPoolExecutor | None = None
        self._flying: dict[Future[Any], Slot] = {}

    def next_batch(self) -> Batch | None:
        """The next page; None at the end of the list.

        Raises:
            FaultError: The list cannot be read on for sure.
            Exception: Whatever the operation raises.
        """
        while True:
            self._collect()
            batch = self._plan.take()
            if batch is None or self._concurrency > 1:  # without threads, a page that nobody wants yet would take time
                self._send()
            if batch is not None:
                return batch
            if self._plan.finished:
                return None
            self._wait()

    def close(self, *, wait: bool) -> None:
        """Send nothing more.

        Args:
            wait: Whether to return only when the requests in flight have been answered.
        """
        if self._pool is not None:
            self._pool.shutdown(wait=wait, cancel_futures=True)
        self._flying.clear()

    def _send(self) -> None:
        while len(self._flying) < self._throttle.window and not self._throttle.pause:
            slot = self._plan.request(self._concurrency)
            if slot is None:
                return
            self._throttle.sent(slot)
            self._flying[self._start(slot)] = slot

    def _start(self, slot: Slot) -> Future[Any]:
        if self._concurrency > 1:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._concurrency, "symphony-pages")
            call = partial(self._call, **slot.arguments)
            return self._pool.submit(contextvars.copy_context().run, call)
        future: Future[Any] = Future()
        try:
            future.set_result(self._call(**slot.arguments))
        except Exception as error:
            future.set_exception(error)
        return future

    def _collect(self) -> None:
        for future in [future for future in self._flying if future.done()]:
            slot = self._flying.pop(future)
            error = future.exception()
            if error is None:
                self._throttle.succeeded()
                self._plan.answered(slot, future.result())
            elif isinstance(error, RateLimited) and self._throttle.refused(slot, error):
                self._plan.again(slot)
            else:
                self._plan.failed(slot, error)

    def _wait(self) -> None:
        pause = self._throttle.pause
        if self._flying:
            wait(self._flying, timeout=pause or None, return_when=FIRST_COMPLETED)
        elif pause:
            time.sleep(pause)
