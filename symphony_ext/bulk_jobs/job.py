"""The iterators that a caller gets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from typing import Self

    from symphony_ext.bulk_jobs.blocking import Runner
    from symphony_ext.bulk_jobs.outcome import Outcome, Summary
    from symphony_ext.bulk_jobs.schedule import Schedule
    from symphony_ext.bulk_jobs.tasks import AsyncRunner

T = TypeVar("T")
R = TypeVar("R")


class _Job(Generic[T, R]):
    """What both iterators share."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule
        self._is_over = False

    @property
    def operation(self) -> str:
        """What is applied, as ``group.function``; of a function of your own, its module and name."""
        return self._schedule.target.name

    @property
    def summary(self) -> Summary:
        """How many items came out how; those whose outcome has been given."""
        return self._schedule.summary

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.operation}, {self.summary}>"


class BulkJob(_Job[T, R], Iterator["Outcome[T, R]"]):
    """Gives the outcome of each item, in their order; `bulk` makes one.

    Nothing is sent before the first outcome is asked for. It can be gone through once. `close` it, or use it in a
    ``with`` statement, if you stop before the end; dropping it does the same, but does not wait for what is in flight.
    """

    def __init__(self, schedule: Schedule, runner: Runner) -> None:
        self._runner = runner
        super().__init__(schedule)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Outcome[T, R]:
        if self._is_over:
            raise StopIteration
        try:
            outcome = self._runner.next_outcome()
        except Exception:
            self.close()
            raise
        except BaseException:
            self._is_over = True
            self._runner.abandon()
            raise
        if outcome is None:
            self.close()
            raise StopIteration
        return outcome

    def run(self) -> Summary:
        """Do all items, and keep no outcomes.

        Returns:
            How many came out how.

        Raises:
            Exception: As when going through it.
        """
        for _ in self:
            pass
        return self.summary

    def close(self) -> None:
        """Send nothing more, and return when the calls in flight have ended and stand in the journal."""
        if not self._is_over:
            self._is_over = True
            self._runner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        if not getattr(self, "_is_over", True):
            self._is_over = True
            self._runner.abandon()


class AsyncBulkJob(_Job[T, R], AsyncIterator["Outcome[T, R]"]):
    """Gives the outcome of each item, in their order; `abulk` makes one.

    Nothing is sent before the first outcome is asked for. It can be gone through once. `aclose` it, or use it in an
    ``async with`` statement, if you stop before the end. When the task that waits for an outcome is cancelled, so are
    the calls in flight, and what became of them is uncertain.
    """

    def __init__(self, schedule: Schedule, runner: AsyncRunner) -> None:
        self._runner = runner
        super().__init__(schedule)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Outcome[T, R]:
        if self._is_over:
            raise StopAsyncIteration
        try:
            outcome = await self._runner.next_outcome()
        except asyncio.CancelledError:
            self._is_over = True
            await self._runner.cancel()
            raise
        except BaseException:
            await self.aclose()
            raise
        if outcome is None:
            await self.aclose()
            raise StopAsyncIteration
        return outcome

    async def run(self) -> Summary:
        """Do all items, and keep no outcomes; see `BulkJob.run`."""
        async for _ in self:
            pass
        return self.summary

    async def aclose(self) -> None:
        """Send nothing more, and return when the calls in flight have ended and stand in the journal."""
        if not self._is_over:
            self._is_over = True
            await self._runner.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    def __del__(self) -> None:
        if not getattr(self, "_is_over", True):
            self._is_over = True
            self._runner.abandon()


__all__ = ["AsyncBulkJob", "BulkJob"]
