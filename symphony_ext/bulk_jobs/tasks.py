"""Sending the calls of a job with tasks of asyncio."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from symphony_ext.bulk_jobs.verdict import Answer, failure

if TYPE_CHECKING:
    from symphony_ext.bulk_jobs.outcome import Outcome
    from symphony_ext.bulk_jobs.schedule import Schedule
    from symphony_ext.bulk_jobs.task import Task

_NEVER_BEGUN = Answer(error=RuntimeError("the call was broken off before it began"), untouched=True)


class AsyncRunner:
    """Does a job.

    Args:
        schedule: Says what to send.
        items: The items.
        concurrency: How many calls may be in flight.
    """

    def __init__(self, schedule: Schedule, items: Iterable[Any] | AsyncIterable[Any], concurrency: int) -> None:
        self._schedule = schedule
        self._items: Iterator[Any] | AsyncIterator[Any]
        self._items = aiter(items) if isinstance(items, AsyncIterable) else iter(items)
        self._concurrency = concurrency
        self._flying: dict[asyncio.Task[Answer], Task] = {}

    async def next_outcome(self) -> Outcome[Any, Any] | None:
        """The outcome of the next item; None when all have been given.

        Raises:
            BaseException: Whatever ends the job.
        """
        schedule = self._schedule
        while True:
            self._collect()
            await self._fill()
            outcome = schedule.take()
            if outcome is None or self._concurrency > 1:
                await self._send()
            if outcome is not None:
                return outcome
            if schedule.finished:
                if schedule.fault is not None:
                    raise schedule.fault
                return None
            await self._wait()

    async def close(self) -> None:
        """Send nothing more, and return when the calls in flight have ended."""
        self._schedule.stop()
        try:
            while self._flying:
                await asyncio.wait(self._flying, return_when=asyncio.FIRST_COMPLETED)
                self._collect()
        finally:
            self._schedule.close()

    async def cancel(self) -> None:
        """Send nothing more, break off the calls in flight, and return when they have ended."""
        for task in self._flying:
            task.cancel()
        await self.close()

    def abandon(self) -> None:
        """Send nothing more; what is in flight ends by itself, and is noted in the journal."""
        self._schedule.close()

    async def _fill(self) -> None:
        while self._schedule.wants_item:
            try:
                items = self._items
                item = next(items) if isinstance(items, Iterator) else await anext(items)
            except (StopIteration, StopAsyncIteration):
                self._schedule.end()
            except Exception as error:
                self._schedule.stop(error)
            else:
                doubtful = self._schedule.take_in(item)
                if doubtful is not None:
                    self._schedule.found(doubtful, await self._was_done(item))

    async def _was_done(self, item: Any) -> object:
        try:
            told = self._schedule.was_done(item)
            return await told if inspect.isawaitable(told) else told
        except Exception as error:
            return error

    async def _send(self) -> None:
        schedule = self._schedule
        tasks = schedule.pick()
        if not tasks:
            return
        try:
            if schedule.has_journal:
                await self._begin(tasks)
        except OSError as error:
            schedule.stop(error)
            return
        for task in tasks:
            schedule.sent(task)
            started = asyncio.ensure_future(self._answered(task))
            self._flying[started] = task

    async def _begin(self, tasks: list[Task]) -> None:
        """Note in the journal what is about to be sent, in a thread, since that waits for the disk."""
        writing = asyncio.ensure_future(asyncio.to_thread(self._schedule.begin, tasks))
        try:
            await asyncio.shield(writing)
        except asyncio.CancelledError:
            await asyncio.wait([writing])
            if writing.exception() is None:
                for task in tasks:
                    self._schedule.note(task, _NEVER_BEGUN)
            raise

    async def _answered(self, task: Task) -> Answer:
        """Call the operation, and note at once what came of that."""
        target = self._schedule.target
        try:
            call = target.given
            with target.calling():
                value = await (call(task.item) if task.arguments is None else call(**task.arguments))
            answer = Answer(value=value)
        except Exception as error:
            answer = failure(error, target.operation.name if target.operation is not None else "")
        except asyncio.CancelledError:
            answer = Answer(error=RuntimeError("the call was broken off"))
        self._schedule.note(task, answer)
        return answer

    def _collect(self) -> None:
        for started in [started for started in self._flying if started.done()]:
            task = self._flying.pop(started)
            if started.cancelled():  # before it began, or it would have seen to that
                self._schedule.note(task, _NEVER_BEGUN)
                self._schedule.answered(task, _NEVER_BEGUN)
            else:
                self._schedule.answered(task, started.result())

    async def _wait(self) -> None:
        pause = self._schedule.pause
        if self._flying:
            await asyncio.wait(self._flying, timeout=pause or None, return_when=asyncio.FIRST_COMPLETED)
        elif pause:
            await asyncio.sleep(pause)
