"""Lists whose pages say where the next one begins."""

from __future__ import annotations

from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlsplit

from symphony_ext.pagination.plan import Batch, Plan, Slot
from symphony_ext.pagination.reading import FaultError, follow, keys_of
from symphony_ext.pagination.table import Cursor, Listing


class Skipped:
    """Leaves out what an earlier run has given of a page.

    Args:
        count: How many items that was.
        last: The key of the last of them; None where it has none.
        key: The path of the items' key.
    """

    def __init__(self, count: int, last: Any, key: str) -> None:
        self._left = count
        self._last = last
        self._key = key

    def rest(self, items: list[Any]) -> list[int]:
        """Which items of the next page are still to be given, as indexes.

        Args:
            items: The items of the page.
        """
        count = len(items)
        if not self._left:
            return list(range(count))
        left, self._left = self._left, max(0, self._left - count)
        if self._last is not None:
            keys = keys_of(items, self._key)
            if self._last in keys:
                self._left = 0
                return list(range(keys.index(self._last) + 1, count))
            if left <= count:
                # The last item is gone, and what stood behind it has moved up: one may come twice, none is missed.
                left -= 1
        return list(range(min(left, count), count))


def within(listing: Listing, kept: list[int], slot: Slot, given: int) -> dict[str, Any]:
    """How far a page has been given: so many of its items, up to the one with this key.

    Args:
        listing: What is known of the operation.
        kept: The indexes of those items that are given.
        slot: The page.
        given: How many of them have been given.
    """
    index = (kept[given - 1] + 1 if given else kept[0] if kept else 0) if given < len(kept) else len(slot.items)
    last = keys_of(slot.items[index - 1 : index], listing.key)[0] if index and listing.key else None
    return {"index": index, "last": last}


class CursorPlan(Plan[Cursor]):
    """Reads a list by cursor, one page after the other.

    Args:
        listing: What is known of the operation.
        may_be_blank: Whether the contract has the status 204.
        size: How many items to ask for in a page.
        after: The cursor to begin at; None for the first page.
        index: How many items of that page to leave out.
        last: The key of the last of those.
        rows: How many items lie before that page; None if nobody knows.
    """

    def __init__(
        self,
        listing: Cursor,
        *,
        may_be_blank: bool,
        size: int,
        after: str | None,
        index: int = 0,
        last: Any = None,
        rows: int | None = 0,
    ) -> None:
        super().__init__(listing, may_be_blank=may_be_blank, size=size)
        self._after = after
        self._used = {after}
        self._origin = {"after": after, "index": index, "last": last, "rows": rows}
        self._skipped = Skipped(index, last, listing.key)
        self._rows = rows  # how many items all answers had
        self._before = rows  # how many items lie before the next page that is given
        self._least: int | None = None  # the smallest total that the Pod has told
        self._at_end = False

    def place(self) -> dict[str, Any]:
        """Where the reading begins: in which page, and after how many items of it."""
        return dict(self._origin)

    def _next(self) -> Slot | None:
        if self._at_end or any(slot.start == self._after for slot in self.queue):
            return None
        arguments = {} if self._after is None else {"after": self._after}
        return Slot(self._sized(arguments, self.size), self._after, self.size if self.listing.limit else 0)

    def _digest(self, slot: Slot) -> None:
        if slot.total is not None:
            self.total = slot.total
            self._least = slot.total if self._least is None else min(self._least, slot.total)
        if self._rows is not None:
            self._rows += len(slot.items)
        pagination = follow(slot.page, self.listing.pagination)
        link = follow(pagination, "next_")
        after = follow(pagination, "cursors.after") or _cursor_in(link)
        if after and after not in self._used:
            self._after = after
            self._used.add(after)
            return
        self._at_end = True
        if after and (slot.items or link):
            slot.fault = FaultError("the Pod gave a cursor that it had given before, so that the list would never end")
        elif link and not after:
            slot.fault = FaultError("the Pod says that another page follows, but gives no cursor for it")
        elif self._rows is not None and self._least is not None and self._rows < self._least:
            slot.fault = FaultError(f"the list ends after {self._rows} items, but the Pod tells of {self._least}")

    def _deliver(self, slot: Slot) -> Batch | None:
        if self._at_end and not self.queue:
            self.over = slot.fault is None
        if not slot.items:
            return None
        fresh = set(self._border.fresh(slot.items))
        kept = [index for index in self._skipped.rest(slot.items) if index in fresh]
        rows = self._before
        self._before = None if rows is None else rows + len(slot.items)
        return self._batch(slot, kept, partial(self._place, slot, kept, rows))

    def _place(self, slot: Slot, kept: list[int], rows: int | None, given: int) -> dict[str, Any]:
        return {"after": slot.start, **within(self.listing, kept, slot, given), "rows": rows}


def _cursor_in(link: Any) -> str | None:
    """The cursor in the link to the next page."""
    if not isinstance(link, str):
        return None
    try:
        found = parse_qs(urlsplit(link).query).get("after")
    except ValueError:
        return None
    return found[0] if found else None
