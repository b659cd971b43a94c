"""Lists whose pages are numbered."""

from __future__ import annotations

from functools import partial
from typing import Any

from symphony_ext.pagination.cursors import Skipped, within
from symphony_ext.pagination.plan import Batch, Plan, Slot
from symphony_ext.pagination.reading import FaultError, follow
from symphony_ext.pagination.table import PageNumber

_EMPTY_PAGES = 1_000
"""After so many pages in a row without an item, the list is taken to be without end."""


class PageNumberPlan(Plan[PageNumber]):
    """Reads a list by page number, several pages at a time once the Pod has told how many there are.

    Args:
        listing: What is known of the operation.
        may_be_blank: Whether the contract has the status 204.
        size: How many items to ask for in a page.
        page: The number of the first page.
        index: How many items of that page to leave out.
        last: The key of the last of those.
        rows: How many items lie before that page; None if nobody knows.
    """

    def __init__(
        self,
        listing: PageNumber,
        *,
        may_be_blank: bool,
        size: int,
        page: int,
        index: int = 0,
        last: Any = None,
        rows: int | None = 0,
    ) -> None:
        super().__init__(listing, may_be_blank=may_be_blank, size=size)
        self._origin = {"page": page, "size": size, "index": index, "last": last, "rows": rows}
        self._skipped = Skipped(index, last, listing.key)
        self._number = page
        self._rows = rows
        self._pages: int | None = None  # how many there are, as the Pod says
        self._stop: int | None = None  # the first number that there is no page of
        self._least: int | None = None  # the smallest total that the Pod has told
        self._empty = 0  # how many pages in a row had no items

    def place(self) -> dict[str, Any]:
        """Where the reading begins: in which page, and after how many items of it."""
        return dict(self._origin)

    def _next(self) -> Slot | None:
        if self._stop is not None and self._number >= self._stop:
            return None
        if self.queue and (self._pages is None or self._number >= self._pages):
            return None  # which page follows, if any, shows when those underway are there
        slot = Slot(self._sized({self.listing.page: self._number}, self.size), self._number, self.size)
        self._number += 1
        return slot

    def _digest(self, slot: Slot) -> None:
        meta = follow(slot.page, self.listing.meta)
        number, pages = follow(meta, "number"), follow(meta, "total_pages")
        if type(number) is int and number != slot.start:
            raise FaultError(f"the Pod answered page {number} where page {slot.start} was asked for")
        if slot.total is not None:
            self.total = slot.total
            self._least = slot.total if self._least is None else min(self._least, slot.total)
        if type(pages) is int and pages >= 0:
            self._pages = pages
        more = _more(meta, slot.start)
        if more is None:
            more = bool(slot.items)
        if not more:
            self._stop = slot.start + 1 if self._stop is None else min(self._stop, slot.start + 1)
        self._empty = 0 if slot.items else self._empty + 1
        if more and self._empty > _EMPTY_PAGES:
            slot.fault = FaultError(f"{self._empty} pages in a row are empty, but the Pod says that more follow")

    def _deliver(self, slot: Slot) -> Batch | None:
        rows = self._rows
        self._rows = None if rows is None else rows + len(slot.items)
        if self._stop is not None and slot.start + 1 >= self._stop:
            if self._rows is not None and self._least is not None and self._rows < self._least:
                slot.fault = FaultError(f"the list ends after {self._rows} items, but the Pod tells of {self._least}")
            else:
                self.over = True
        if not slot.items:
            return None
        fresh = set(self._border.fresh(slot.items))
        kept = [index for index in self._skipped.rest(slot.items) if index in fresh]
        return self._batch(slot, kept, partial(self._place, slot, kept, rows))

    def _place(self, slot: Slot, kept: list[int], rows: int | None, given: int) -> dict[str, Any]:
        return {"page": slot.start, "size": self.size, **within(self.listing, kept, slot, given), "rows": rows}


def _more(meta: Any, number: int) -> bool | None:
    """Whether a page says that more follow; None where it says nothing."""
    more, last, pages = (follow(meta, name) for name in ("has_next", "last", "total_pages"))
    if isinstance(more, bool):
        return more
    if isinstance(last, bool):
        return not last
    return number + 1 < pages if type(pages) is int else None
