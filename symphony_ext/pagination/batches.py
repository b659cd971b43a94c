"""Lists that are read by ids, so many at a time, and those that come at once."""

from __future__ import annotations

from functools import partial
from typing import Any

from symphony_ext.pagination.cursors import Skipped, within
from symphony_ext.pagination.plan import Batch, Plan, Slot
from symphony_ext.pagination.reading import is_list, keys_of
from symphony_ext.pagination.table import Batches, Listing


class BatchPlan(Plan[Batches]):
    """Reads what there is for a list of ids, several batches at a time where that is wanted.

    Args:
        listing: What is known of the operation.
        may_be_blank: Whether the contract has the status 204.
        size: How many ids go in a batch.
        parameter: The parameter that takes them.
        ids: The ids.
        start: How many of them to leave out.
        seen: The keys of what an earlier run has given of the batch that begins there.
    """

    def __init__(
        self,
        listing: Batches,
        *,
        may_be_blank: bool,
        size: int,
        parameter: str,
        ids: list[Any],
        start: int = 0,
        seen: list[Any] | None = None,
    ) -> None:
        super().__init__(listing, may_be_blank=may_be_blank, size=size)
        self._parameter = parameter
        self._ids = ids
        self._start = start
        self._origin: dict[str, Any] = {"start": start, "seen": list(seen or ()), "of": len(ids), "size": size}
        self._seen: set[Any] = set(seen or ())

    def place(self) -> dict[str, Any]:
        """Where the reading begins: in which batch, and after which items of it."""
        return dict(self._origin)

    def _next(self) -> Slot | None:
        if self._start >= len(self._ids):
            return None
        slot = Slot({self._parameter: self._ids[self._start : self._start + self.size]}, self._start, self.size)
        self._start += self.size
        return slot

    def _digest(self, slot: Slot) -> None:
        """One batch says nothing of the others."""

    def _deliver(self, slot: Slot) -> Batch | None:
        keys = keys_of(slot.items, self.listing.key)
        kept = [index for index, key in enumerate(keys) if key is None or key not in self._seen]
        before = sorted(self._seen, key=repr)
        self._seen = set()
        errors = getattr(slot.page, self.listing.errors) if self.listing.errors else None
        told = errors if is_list(errors) else []
        place = partial(self._place, slot.start, before, [keys[index] for index in kept])
        batch = self._batch(slot, kept, place, told)
        batch.even_empty = True
        return batch

    def _place(self, start: int, before: list[Any], keys: list[Any], given: int) -> dict[str, Any]:
        shared = {"of": len(self._ids), "size": self.size}
        if given == len(keys):
            return {"start": min(start + self.size, len(self._ids)), "seen": [], **shared}
        return {"start": start, "seen": [*before, *(key for key in keys[:given] if key is not None)], **shared}

    def _is_complete(self) -> bool:
        return self._start >= len(self._ids)


class OnePagePlan(Plan[Listing]):
    """Reads a list that comes at once.

    Args:
        listing: What is known of the operation.
        may_be_blank: Whether the contract has the status 204.
        index: How many items to leave out.
        last: The key of the last of those.
    """

    def __init__(self, listing: Listing, *, may_be_blank: bool, index: int = 0, last: Any = None) -> None:
        super().__init__(listing, may_be_blank=may_be_blank, size=1)
        self._origin = {"index": index, "last": last}
        self._skipped = Skipped(index, last, listing.key)
        self._asked = False

    def place(self) -> dict[str, Any]:
        """Where the reading begins: in which batch, and after which items of it."""
        return dict(self._origin)

    def _next(self) -> Slot | None:
        if self._asked:
            return None
        self._asked = True
        return Slot({}, 0, 0)

    def _digest(self, slot: Slot) -> None:
        self.total = len(slot.items)

    def _deliver(self, slot: Slot) -> Batch | None:
        self.over = True
        kept = self._skipped.rest(slot.items)
        batch = self._batch(slot, kept, partial(within, self.listing, kept, slot))
        batch.even_empty = True
        return batch
