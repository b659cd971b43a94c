"""Fetching the pages of a plan with tasks of asyncio, or with none where one page at a time is enough."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from symphony_ext.errors import RateLimited
from symphony_ext.pagination.throttle import Throttle

if TYPE_CHECKING:
    from symphony_ext.pagination.plan import Batch, Plan, Slot


class AsyncFetcher:
    """Fetches pages.

    Args:
        call: The operation, which takes the parameters of a page.
        plan: Says what to ask for.
        concurrency: How many pages may be in flight, or waiting to be given.
        patience: For how many seconds in all one page may wait because the Pod is too busy.
    """

    def __init__(self, call: Callable[..., Awaitable[Any]], plan: Plan[Any], concurrency: int, patience: float) -> None:
        self._call = call
        self._plan = plan
        self._concurrency = concurrency
        self._throttle = Throttle(concurrency, patience)
        self._flying: dict[asyncio.Task[Any], Slot] = {}

    async def next_batch(self) -> Batch | None:
        """The next page; None at the end of the list.

        Raises:
            FaultError: The list cannot be read on for sure.
            Exception: Whatever the operation raises.
        """
        while True:
            self._collect()
            batch = self._plan.take()
            if self._concurrency > 1:
                self._send()
            if batch is not None:
                return batch
            if self._plan.finished:
                return None
            if self._concurrency > 1:
                await self._wait()
            else:
                await self._fetch_one()

    def cancel(self) -> list[asyncio.Task[Any]]:
        """Send nothing more, and break off what is in flight.

        Returns:
            The tasks that end soon.
        """
        tasks = list(self._flying)
        self._flying.clear()
        for task in tasks:
            loop = task.get_loop()
            # Whoever collects garbage may be another thread, or come after the loop has ended.
            if not loop.is_closed():
                loop.call_soon_threadsafe(task.cancel)
        return tasks

    def _send(self) -> None:
        while len(self._flying) < self._throttle.window and not self._throttle.pause:
            slot = self._plan.request(self._concurrency)
            if slot is None:
                return
            self._throttle.sent(slot)
            task = asyncio.ensure_future(_awaited(self._call, slot.arguments))
            task.add_done_callback(_heed)
            self._flying[task] = slot

    async def _fetch_one(self) -> None:
        """Fetch a page within the caller's own task."""
        pause = self._throttle.pause
        if pause:
            await asyncio.sleep(pause)
        slot = self._plan.request(1)
        if slot is None:
            return
        self._throttle.sent(slot)
        try:
            page = await self._call(**slot.arguments)
        except Exception as error:
            self._settle(slot, error)
        else:
            self._plan.answered(slot, page)

    def _collect(self) -> None:
        for task in [task for task in self._flying if task.done()]:
            slot = self._flying.pop(task)
            error: BaseException | None = (
                asyncio.CancelledError("a page was cancelled") if task.cancelled() else task.exception()
            )
            if error is None:
                self._throttle.succeeded()
                self._plan.answered(slot, task.result())
            else:
                self._settle(slot, error)

    def _settle(self, slot: Slot, error: BaseException) -> None:
        if isinstance(error, RateLimited) and self._throttle.refused(slot, error):
            self._plan.again(slot)
        else:
            self._plan.failed(slot, error)

    async def _wait(self) -> None:
        pause = self._throttle.pause
        if self._flying:
            await asyncio.wait(self._flying, timeout=pause or None, return_when=asyncio.FIRST_COMPLETED)
        elif pause:
            await asyncio.sleep(pause)


async def _awaited(call: Callable[..., Awaitable[Any]], arguments: dict[str, Any]) -> Any:
    return await call(**arguments)


def _heed(task: asyncio.Task[Any]) -> None:
    """Look at an error, or asyncio would complain about one that nobody needs any more."""
    if not task.cancelled():
        task.exception()
