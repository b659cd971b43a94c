"""The iterators that a caller gets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from symphony_ext.errors import PaginationError
from symphony_ext.pagination.blocking import Fetcher
from symphony_ext.pagination.position import Position
from symphony_ext.pagination.reading import FaultError
from symphony_ext.pagination.tasks import AsyncFetcher

if TYPE_CHECKING:
    from typing import Self

    from symphony_pod.models import UserError

    from symphony_ext.pagination.options import PageOptions
    from symphony_ext.pagination.plan import Batch, Plan
    from symphony_ext.pagination.progress import Meter
    from symphony_ext.pagination.target import Target

T = TypeVar("T")

_OPEN, _ENDED, _BROKEN = range(3)


class _Reading(Generic[T]):
    """What both iterators share: where they are, and what they are given next.

    Args:
        target: The operation.
        plan: How it is read.
        count: How many items an earlier run has given.
        whole: Whether to give whole pages instead of items.
        meter: Is told how far the reading has come.
    """

    def __init__(self, target: Target, plan: Plan[Any], *, count: int, whole: bool, meter: Meter | None) -> None:
        self._operation = target.name
        self._plan = plan
        self._whole = whole
        self._meter = meter
        self._state = _OPEN
        self._before = count  # items of all pages before the present one
        self._place: Callable[[int], dict[str, Any]] = lambda _: plan.place()
        self._given = 0  # items of the present page
        self._page: Iterator[Any] = iter(())
        self._length = 0
        self._errors: list[Any] = []

    @property
    def position(self) -> Position:
        """Where the reading stands: behind the last item, or page, that was given.

        Save it as ``position.to_json()``; ``start=`` takes it, or the saved text, and goes on with the next item.
        """
        return Position(self._operation, self._before + self._given, self._place(self._given))

    @property
    def total(self) -> int | None:
        """How many items the list has, as the Pod last said; None before the first page, or if it does not say."""
        return self._plan.total

    @property
    def errors(self) -> list[UserError]:
        """What is wrong with single ids, where the operation looks up ids; of the pages that have been given."""
        return self._errors

    def __repr__(self) -> str:
        state = ("", ", at its end", ", broken off")[self._state]
        return f"<{type(self).__name__}: {self._operation}, {self._before + self._given} items given{state}>"

    def _begin(self, batch: Batch) -> Any:
        """Go over to the next page, and give what comes first of it."""
        self._before += self._given
        self._given = 0
        self._place = batch.place
        self._errors.extend(batch.errors)
        whole = [batch.page] if batch.items or batch.even_empty else []
        self._page = iter(whole if self._whole else batch.items)
        self._length = len(batch.items)

    def _count(self) -> None:
        self._given = self._length if self._whole else self._given + 1

    def _tell(self) -> None:
        if self._meter is not None and self._state == _OPEN:
            self._meter.tell(self._before + self._given, self._plan.total)

    def _ended(self) -> None:
        self._state = _ENDED
        self._close_meter()

    def _broke(self) -> None:
        self._state = _BROKEN
        self._page = iter(())
        self._close_meter()

    def _close_meter(self) -> None:
        if self._meter is not None:
            self._meter.close()

    def _raise(self, fault: FaultError) -> NoReturn:
        raise PaginationError(self._operation, str(fault), self.position) from None

    def _refuse(self) -> NoReturn:
        problem = "this reading has broken off; make a new one with start=, which goes on from here"
        raise PaginationError(self._operation, problem, self.position)


class Paginator(_Reading[T], Iterator[T]):
    """Gives the items of a list, or its pages, one after the other; `paginate` and `pages` make one.

    It can be gone through once. `close` it, or use it in a ``with`` statement, if you stop before the end and pages
    are fetched ahead; dropping it does the same, but does not wait for what is in flight.
    """

    def __init__(
        self, target: Target, plan: Plan[Any], options: PageOptions, *, count: int, whole: bool, meter: Meter | None
    ) -> None:
        self._fetcher = Fetcher(target.call, plan, options.concurrency, options.patience)
        super().__init__(target, plan, count=count, whole=whole, meter=meter)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        for item in self._page:
            self._count()
            return cast("T", item)
        while self._state == _OPEN:
            if self._length:
                self._tell()
            try:
                batch = self._fetcher.next_batch()
            except FaultError as fault:
                self._break_off(wait=True)
                self._raise(fault)
            except BaseException as error:
                self._break_off(wait=isinstance(error, Exception))
                raise
            if batch is None:
                self._ended()
                self._fetcher.close(wait=True)
                break
            self._begin(batch)
            for item in self._page:
                self._count()
                return cast("T", item)
        if self._state == _BROKEN:
            self._refuse()
        raise StopIteration

    def close(self) -> None:
        """Stop, and return when the requests in flight have been answered; going on raises `PaginationError`."""
        if self._state == _OPEN:
            self._break_off(wait=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        fetcher: Fetcher | None = getattr(self, "_fetcher", None)
        if fetcher is not None:
            fetcher.close(wait=False)

    def _break_off(self, *, wait: bool) -> None:
        self._broke()
        self._fetcher.close(wait=wait)


class AsyncPaginator(_Reading[T], AsyncIterator[T]):
    """Gives the items of a list, or its pages, one after the other; `apaginate` and `apages` make one.

    It can be gone through once. `aclose` it, or use it in an ``async with`` statement, if you stop before the end and
    pages are fetched ahead; dropping it does the same, but does not wait until all is cleared away. When the task that
    waits for an item is cancelled, so are the requests in flight.
    """

    def __init__(
        self, target: Target, plan: Plan[Any], options: PageOptions, *, count: int, whole: bool, meter: Meter | None
    ) -> None:
        self._fetcher = AsyncFetcher(target.call, plan, options.concurrency, options.patience)
        super().__init__(target, plan, count=count, whole=whole, meter=meter)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        for item in self._page:
            self._count()
            return cast("T", item)
        while self._state == _OPEN:
            if self._length:
                self._tell()
            try:
                batch = await self._fetcher.next_batch()
            except FaultError as fault:
                await self.aclose()
                self._raise(fault)
            except asyncio.CancelledError:
                self._break_off()
                raise
            except BaseException:
                await self.aclose()
                raise
            if batch is None:
                self._ended()
                break
            self._begin(batch)
            for item in self._page:
                self._count()
                return cast("T", item)
        if self._state == _BROKEN:
            self._refuse()
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Stop, and break off the requests in flight; going on raises `PaginationError`."""
        if self._state == _OPEN:
            tasks = self._break_off()
            if tasks:
                await asyncio.wait(tasks)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    def __del__(self) -> None:
        fetcher: AsyncFetcher | None = getattr(self, "_fetcher", None)
        if fetcher is not None:
            fetcher.cancel()

    def _break_off(self) -> list[asyncio.Task[Any]]:
        self._broke()
        return self._fetcher.cancel()


__all__ = ["AsyncPaginator", "Paginator"]
