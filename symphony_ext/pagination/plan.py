"""The order in which pages are asked for and given, without any input or output: what all styles share.

A plan says what to ask for next, takes answers in whatever order they come, and gives pages in the order of the list.
Whoever sends the requests, with threads or with tasks, is none of its business.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from symphony_ext.pagination.reading import Border, FaultError, items_of, total_of, with_items
from symphony_ext.pagination.table import Listing

L = TypeVar("L", bound=Listing)

UNSENT, SENT, ANSWERED, FAILED = range(4)


class Slot:
    """One page, from the request to its being given.

    Attributes:
        arguments: The parameters that make it this page.
        start: Where it begins, in the terms of the style.
        limit: How many items were asked for; 0 where the operation does not let one say.
        state: `UNSENT`, `SENT`, `ANSWERED` or `FAILED`.
        page: The answer.
        items: The items in it.
        total: How many items the answer says that there are in all; None where it does not.
        error: Why there is no answer.
        fault: What is wrong behind this page, which is itself good.
        waited: For how many seconds it has waited because the Pod was too busy.
        refusals: How often it was refused for that reason.
        sent_at: When it was sent, by the clock of `Throttle`.
        is_probe: Whether it is asked for only to make sure that the list has ended.
    """

    __slots__ = (
        "arguments",
        "error",
        "fault",
        "is_probe",
        "items",
        "limit",
        "page",
        "refusals",
        "sent_at",
        "start",
        "state",
        "total",
        "waited",
    )

    def __init__(self, arguments: dict[str, Any], start: Any, limit: int) -> None:
        self.arguments = arguments
        self.start = start
        self.limit = limit
        self.state = UNSENT
        self.page: Any = None
        self.items: list[Any] = []
        self.total: int | None = None
        self.error: BaseException | None = None
        self.fault: FaultError | None = None
        self.waited = 0.0
        self.refusals = 0
        self.sent_at = 0.0
        self.is_probe = False


class Batch:
    """A page that is ready to be given.

    Attributes:
        page: The answer, without the items that came before.
        items: Its items, likewise.
        place: Says where to go on after so many of these items.
        errors: What is wrong with single ids.
        even_empty: Whether the page is given also where it has no items.
    """

    __slots__ = ("errors", "even_empty", "items", "page", "place")

    def __init__(
        self, page: Any, items: list[Any], place: Callable[[int], dict[str, Any]], errors: list[Any] | None = None
    ) -> None:
        self.page = page
        self.items = items
        self.place = place
        self.errors: list[Any] = errors or []
        self.even_empty = False


class Plan(ABC, Generic[L]):
    """What all styles share; see the module.

    Args:
        listing: What is known of the operation.
        may_be_blank: Whether the contract has the status 204.
        size: How many items to ask for in a page.

    Attributes:
        total: How many items there are in all; None as long as the Pod has not said so.
        queue: The pages that are asked for and not yet given, in the order of the list.
        over: Whether the end of the list has been given.
    """

    def __init__(self, listing: L, *, may_be_blank: bool, size: int) -> None:
        self.listing = listing
        self.size = size
        self.total: int | None = None
        self.queue: deque[Slot] = deque()
        self.over = False
        self._may_be_blank = may_be_blank
        self._border = Border(listing.key)
        self._halted = False
        self._fault: FaultError | None = None

    def request(self, window: int) -> Slot | None:
        """The next page to ask for, marked as sent; None when there is none at present.

        Args:
            window: How many pages may be underway or waiting to be given.
        """
        for slot in self.queue:
            if self.over and not slot.is_probe:
                continue
            if slot.state == FAILED:
                return None
            if slot.state == UNSENT:
                slot.state = SENT
                return slot
        if self.over or self._halted or len(self.queue) >= window:
            return None
        new = self._next()
        if new is not None:
            new.state = SENT
            self.queue.append(new)
        return new

    def answered(self, slot: Slot, page: Any) -> None:
        """Take an answer in.

        Args:
            slot: The page that was asked for.
            page: The answer.
        """
        slot.state, slot.page = ANSWERED, page
        try:
            slot.items = items_of(self.listing, page, may_be_blank=self._may_be_blank)
            slot.total = total_of(self.listing, page)
            self._digest(slot)
        except FaultError as fault:
            self.failed(slot, fault)
        if slot.fault is not None:
            self._halted = True

    def failed(self, slot: Slot, error: BaseException) -> None:
        """Note that a page cannot be had; it is raised when the pages before it have been given."""
        slot.state, slot.error = FAILED, error
        self._halted = True

    def again(self, slot: Slot) -> None:
        """Ask for a page once more."""
        slot.state = UNSENT

    def take(self) -> Batch | None:
        """The next page of the list; None when it is not there yet, or the list is at its end.

        Raises:
            FaultError: The page cannot be right.
            Exception: Whatever the request for the page raised.
        """
        while True:
            if self._fault is not None:
                raise self._fault
            while self.over and self.queue and self.queue[0].state == UNSENT and not self.queue[0].is_probe:
                self.queue.popleft()  # refused for now, and no longer of interest
            if not self.queue or self.queue[0].state in (UNSENT, SENT):
                return None
            slot = self.queue.popleft()
            if self.over:
                if slot.state == ANSWERED and slot.items:
                    raise FaultError("a page was empty, or said to be the last, but one behind it has items")
                continue
            if slot.state == FAILED:
                raise slot.error or FaultError("a page failed without saying why")
            batch = self._deliver(slot)
            self._fault = slot.fault
            if batch is not None:
                return batch

    @property
    def finished(self) -> bool:
        """Whether there is nothing more to ask for and to give."""
        return not self.queue and self._fault is None and (self.over or self._is_complete())

    @abstractmethod
    def place(self) -> dict[str, Any]:
        """Where the reading begins, for a position before the first item."""

    @abstractmethod
    def _next(self) -> Slot | None:
        """A page behind all in the queue; None if it cannot be told yet, or there is none."""

    @abstractmethod
    def _digest(self, slot: Slot) -> None:
        """Learn what an answer says of the list, as soon as it is there."""

    @abstractmethod
    def _deliver(self, slot: Slot) -> Batch | None:
        """Make of an answer what is given; None if there is nothing to give."""

    def _is_complete(self) -> bool:
        """Whether the list is at its end although no page said so."""
        return False

    def _sized(self, arguments: dict[str, Any], limit: int) -> dict[str, Any]:
        if self.listing.limit:
            arguments[self.listing.limit] = limit
        return arguments

    def _batch(
        self,
        slot: Slot,
        kept: list[int],
        place: Callable[[int], dict[str, Any]],
        errors: list[Any] | None = None,
    ) -> Batch:
        """A page of those of a slot's items that have these indexes."""
        items, page = slot.items, slot.page
        if len(kept) != len(items):
            items = [items[index] for index in kept]
            page = with_items(self.listing, page, items)
        return Batch(page, items, place, errors)


def whole_number(place: Mapping[str, Any], name: str) -> int:
    """A number from 0 up, out of a position.

    Raises:
        FaultError: It is something else.
    """
    value = place.get(name)
    if type(value) is int and value >= 0:
        return value
    raise FaultError(f"`{name}` is {value!r}")
