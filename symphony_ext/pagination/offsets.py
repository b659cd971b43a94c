"""Lists whose pages begin after so many items."""

from __future__ import annotations

from functools import partial
from typing import Any

from symphony_ext.pagination.plan import Batch, Plan, Slot
from symphony_ext.pagination.reading import FaultError, follow
from symphony_ext.pagination.table import Offset


class OffsetPlan(Plan[Offset]):
    """Reads a list by offset, several pages at a time where that is wanted.

    A page may hold fewer items than were asked for, because the Pod caps pages, because some of its items are hidden,
    or because the list ends there. So the next page begins behind what came, not behind what was asked for, and a
    short page never ends the list by itself; neither does an empty one behind a full one. Pages are asked for ahead of
    the answers only while all signs are that the list goes on; what a short page left out in front of a page that is
    already asked for, is asked for at once.

    Args:
        listing: What is known of the operation.
        may_be_blank: Whether the contract has the status 204.
        size: How many items to ask for in a page.
        start: How many items to leave out.
    """

    def __init__(self, listing: Offset, *, may_be_blank: bool, size: int, start: int) -> None:
        super().__init__(listing, may_be_blank=may_be_blank, size=size)
        self._origin = start
        self._frontier = start  # where the next page that nobody has asked for begins
        self._cap = size  # the largest page that the Pod is known to give
        self._largest = 0
        self._last = 0  # how many items the page before had
        self._opened = False  # whether the first page is there
        self._suspect: int | None = None  # a short page ended here, and perhaps the list too
        self._empty: int | None = None  # a page that begins here has no items
        self._told: int | None = None  # the list ends here, as the Pod says
        self._distrusted = False  # whether what the Pod says of that has proved wrong

    def place(self) -> dict[str, Any]:
        """Where the reading begins: after so many items."""
        return {"skip": self._origin}

    def _next(self) -> Slot | None:
        if self._is_complete() or (self._empty is not None and self._frontier >= self._empty):
            return None
        alone = not self._opened or self._suspect is not None
        if alone and self.queue:
            return None
        # What comes alone shows how much the Pod gives, so it asks for as much as the caller would like.
        limit = self.size if alone else self._cap
        slot = self._slot(self._frontier, limit)
        self._frontier += limit
        return slot

    def _slot(self, start: int, limit: int) -> Slot:
        return Slot(self._sized({self.listing.skip: start}, limit), start, limit)

    def _digest(self, slot: Slot) -> None:
        count = len(slot.items)
        reach = slot.start + count
        self._heed_total(slot, reach)
        if not count:
            self._empty = slot.start if self._empty is None else min(self._empty, slot.start)
            return
        self._largest = max(self._largest, count)
        if self._suspect is not None and slot.start >= self._suspect:
            # The short page was not the end: the Pod gives no more than this at a time.
            self._suspect = None
            self._cap = min(self.size, self._largest)
        self._cap = max(self._cap, min(count, self.size))
        if self.listing.following:
            told = follow(slot.page, self.listing.following)
            reach = told if type(told) is int and told > slot.start else reach
        stop = slot.start + slot.limit
        if slot is self.queue[-1]:
            self._frontier = reach
        elif reach < stop:
            self._ask_for_rest(slot, reach, stop)
        else:
            slot.items = slot.items[: slot.limit]  # the others come with the next page
        if reach < min(stop, slot.start + self._cap) and not (self._told is not None and reach >= self._told):
            self._suspect = reach
        self._opened = True

    def _heed_total(self, slot: Slot, reach: int) -> None:
        """Learn how long the list is, unless the Pod contradicts itself."""
        total = slot.total
        if total is None or self._distrusted:
            return
        if slot.items and total < reach:
            self._distrusted, self.total, self._told = True, None, None
            return
        self.total = total
        # A full first page whose number of items is the total: that could be a count of the page alone.
        is_doubtful = slot.start == 0 and total == reach and len(slot.items) >= slot.limit
        self._told = None if is_doubtful else total
        self._suspect = reach if is_doubtful else self._suspect

    def _ask_for_rest(self, slot: Slot, reach: int, stop: int) -> None:
        place = self.queue.index(slot) + 1
        while reach < stop:
            limit = min(self._cap, stop - reach)
            self.queue.insert(place, self._slot(reach, limit))
            place, reach = place + 1, reach + limit

    def _deliver(self, slot: Slot) -> Batch | None:
        if not slot.items:
            total = slot.total if slot.total is not None else self.total
            if not self._distrusted and total is not None and total > slot.start:
                raise FaultError(f"the page behind item {slot.start} is empty, but the Pod tells of {total} items")
            self.over = True
            if total is None and self._last >= self._cap and not self.queue:
                # The page before was full, so that this one is either the end, by chance, or a fault. One more tells.
                probe = self._slot(slot.start + self.size, self.size)
                probe.is_probe = True
                self.queue.append(probe)
            return None
        self._last = len(slot.items)
        kept = self._border.fresh(slot.items)
        following = slot.start + len(slot.items)
        if self.queue and self.queue[0].start > following:
            following = self.queue[0].start
        elif not self.queue:
            following = self._frontier
        return self._batch(slot, kept, partial(_place, slot.start, following, kept))

    def _is_complete(self) -> bool:
        return self._told is not None and self._frontier >= self._told


def _place(start: int, following: int, kept: list[int], given: int) -> dict[str, Any]:
    """Where to go on after so many items of a page: behind the last one, or with the next page."""
    if given == len(kept):
        return {"skip": following}
    return {"skip": start + (kept[given - 1] + 1 if given else 0)}
