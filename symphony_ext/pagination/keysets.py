"""Lists that are read on from the last item of a page: by its key, or by its time."""

from __future__ import annotations

from functools import partial
from typing import Any

from symphony_ext.pagination.plan import Batch, Plan, Slot
from symphony_ext.pagination.reading import FaultError, follow, keys_of
from symphony_ext.pagination.table import Keyset, TimeWindow


class KeysetPlan(Plan[Keyset]):
    """Reads a list by ascending key, one page after the other; the item at the border may come again.

    Args:
        listing: What is known of the operation.
        may_be_blank: Whether the contract has the status 204.
        size: How many items to ask for in a page.
        last: The key to go on from; None for the first page.
    """

    def __init__(self, listing: Keyset, *, may_be_blank: bool, size: int, last: int | None) -> None:
        # A page of one item could hold nothing but the border, for ever.
        super().__init__(listing, may_be_blank=may_be_blank, size=max(2, size))
        self._origin = last
        self._last = last
        self._asked = False
        self._at_end = False

    def place(self) -> dict[str, Any]:
        """Where the reading begins: at which key, or at which time."""
        return {"last": self._origin}

    def _next(self) -> Slot | None:
        if self._at_end or self._asked:
            return None
        self._asked = True
        arguments = {} if self._last is None else {self.listing.last: self._last}
        return Slot(self._sized(arguments, self.size), self._last, self.size)

    def _digest(self, slot: Slot) -> None:
        keys = keys_of(slot.items, self.listing.key)
        fresh = [key for key in keys if key is None or key != slot.start]
        if not fresh:
            self._at_end = True
            return
        last = keys[-1]
        if type(last) is not int:
            slot.fault = FaultError(f"the last item of a page has no `{self.listing.key}`, from which to read on")
        elif slot.start is not None and last <= slot.start:
            raise FaultError(f"the page behind {slot.start} ends with {last}, as if the Pod ignored where to go on")
        else:
            self._last, self._asked = last, False

    def _deliver(self, slot: Slot) -> Batch | None:
        keys = keys_of(slot.items, self.listing.key)
        inner = [index for index, key in enumerate(keys) if key is None or key != slot.start]
        if not inner:
            self.over = True
            return None
        fresh = self._border.fresh([slot.items[index] for index in inner])
        kept = [inner[place] for place in fresh]
        return self._batch(slot, kept, partial(self._place, slot.start, [keys[index] for index in kept]))

    def _place(self, before: int | None, keys: list[Any], given: int) -> dict[str, Any]:
        return {"last": next((key for key in reversed(keys[:given]) if key is not None), before)}


class TimeWindowPlan(Plan[TimeWindow]):
    """Reads a list by time, one page after the other; what has the time of the border comes again, and is dropped.

    Args:
        listing: What is known of the operation.
        may_be_blank: Whether the contract has the status 204.
        size: How many items to ask for in a page.
        since: The earliest time wanted; None for no bound.
        to: The latest time wanted; None for no bound.
        newest_first: Whether the list goes back in time.
        edge: The time that an earlier run has come to; None to begin.
        seen: What it has given of that time.
    """

    def __init__(
        self,
        listing: TimeWindow,
        *,
        may_be_blank: bool,
        size: int,
        since: int | None,
        to: int | None,
        newest_first: bool,
        edge: int | None = None,
        seen: list[Any] | None = None,
    ) -> None:
        super().__init__(listing, may_be_blank=may_be_blank, size=size)
        self._since, self._to = since, to
        self._newest_first = newest_first
        self._origin: dict[str, Any] = {"edge": edge, "seen": list(seen or ())}
        self._edge = edge
        self._seen = {_hashable(one) for one in seen or ()}
        self._limit = size
        self._most = 0
        self._crowded: int | None = None  # all items of a page had this time, and there may be more of them
        self._asked = False
        self._at_end = False

    def place(self) -> dict[str, Any]:
        """Where the reading begins: at which key, or at which time."""
        return dict(self._origin)

    def _next(self) -> Slot | None:
        if self._at_end or self._asked:
            return None
        self._asked = True
        since, to = self._since, self._to
        if self._edge is not None:
            since, to = (since, self._edge) if self._newest_first else (self._edge, to)
        bounds = {self.listing.since: since, self.listing.to: to}
        arguments = {name: value for name, value in bounds.items() if value is not None}
        # What had been seen when the page was asked for is needed when it is given.
        return Slot(self._sized(arguments, self._limit), (self._edge, frozenset(self._seen)), self._limit)

    def _identity(self, item: Any) -> tuple[Any, ...]:
        return tuple(follow(item, name) for name in self.listing.identity)

    def _fresh(self, slot: Slot) -> list[int]:
        edge, seen = slot.start
        return [
            index
            for index, item in enumerate(slot.items)
            if follow(item, self.listing.time) not in (None, edge) or self._identity(item) not in seen
        ]

    def _digest(self, slot: Slot) -> None:
        count = len(slot.items)
        fresh = self._fresh(slot)
        if self._crowded is not None:
            if count:
                raise FaultError(
                    f"more items have the time {self._crowded} than the Pod gives in a page; some of them are missing"
                )
            self._at_end = True
            return
        if not fresh:
            self._end_or_probe(slot)
            return
        self._most = max(self._most, count)
        time = follow(slot.items[-1], self.listing.time)
        edge = slot.start[0]
        if type(time) is not int:
            slot.fault = FaultError(f"the last item of a page has no `{self.listing.time}`, from which to read on")
            return
        times = [follow(slot.items[index], self.listing.time) for index in fresh]
        if edge is not None and any(
            type(one) is int and (one > edge if self._newest_first else one < edge) for one in times
        ):
            raise FaultError(f"the page from {edge} on has items from outside, as if the Pod ignored where to go on")
        now = {self._identity(item) for item in slot.items if follow(item, self.listing.time) in (None, time)}
        self._seen = self._seen | now if time == edge else now
        self._edge, self._asked = time, False

    def _end_or_probe(self, slot: Slot) -> None:
        """Find out whether a page of nothing new is the end, or whether more items share its time than it can hold."""
        count, edge = len(slot.items), slot.start[0]
        cap = self.listing.cap or slot.limit
        if count < self._most or not count:
            self._at_end = True  # the Pod had room for more
        elif count >= slot.limit and slot.limit < cap:
            self._limit, self._asked = cap, False
        elif count >= slot.limit:
            raise FaultError(f"a whole page has the time {edge}; if there are more, the Pod gives no way to reach them")
        else:
            beyond = edge - 1 if self._newest_first else edge + 1
            bound = self._since if self._newest_first else self._to
            if bound is not None and (beyond < bound if self._newest_first else beyond > bound):
                self._at_end = True
                return
            self._crowded, self._edge, self._asked = edge, beyond, False

    def _deliver(self, slot: Slot) -> Batch | None:
        kept = self._fresh(slot)
        if not kept:
            self.over = self._at_end and not self.queue
            return None
        self._border.fresh([slot.items[index] for index in kept])
        return self._batch(slot, kept, partial(self._place, slot, kept))

    def _place(self, slot: Slot, kept: list[int], given: int) -> dict[str, Any]:
        edge: Any
        seen: set[Any]
        edge, seen = slot.start[0], set(slot.start[1])
        for index in kept[:given]:
            item = slot.items[index]
            time = follow(item, self.listing.time)
            if time not in (None, edge):
                edge, seen = time, set[Any]()
            seen.add(self._identity(item))
        return {"edge": edge, "seen": sorted((list(one) for one in seen), key=repr)}


def _hashable(saved: Any) -> Any:
    return tuple(saved) if isinstance(saved, list) else saved  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
