"""Which plan a list is read by, from the operation, its parameters and where to begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from symphony_ext.errors import InvalidInput
from symphony_ext.pagination.batches import BatchPlan, OnePagePlan
from symphony_ext.pagination.cursors import CursorPlan
from symphony_ext.pagination.keysets import KeysetPlan, TimeWindowPlan
from symphony_ext.pagination.numbers import PageNumberPlan
from symphony_ext.pagination.offsets import OffsetPlan
from symphony_ext.pagination.position import Position
from symphony_ext.pagination.reading import is_list
from symphony_ext.pagination.table import Batches, Cursor, Keyset, Listing, Offset, PageNumber, TimeWindow

if TYPE_CHECKING:
    from symphony_ext.pagination.options import PageOptions
    from symphony_ext.pagination.plan import Plan
    from symphony_ext.pagination.target import Target


def position_of(target: Target, options: PageOptions) -> Position | None:
    """The position to go on from; None to begin.

    Raises:
        InvalidInput: It is no position, or one in another list.
    """
    start = options.start
    if start is None:
        return None
    position = start if isinstance(start, Position) else Position.from_json(start)
    if position.operation != target.name:
        raise InvalidInput(f"start is a position in {position.operation}, not in {target.name}; give one of the latter")
    return position


def plan_of(target: Target, options: PageOptions, position: Position | None) -> Plan[Any]:
    """Make the plan.

    Args:
        target: The operation.
        options: How to read the list.
        position: Where to go on; None to begin.

    Raises:
        InvalidInput: A parameter cannot work.
    """
    ask = _Asked(target, options, position.place if position is not None else None)
    match target.listing:
        case Offset() as listing:
            start = ask.beginning(listing.skip, "skip", 0)
            return OffsetPlan(listing, may_be_blank=target.may_be_blank, size=ask.size(), start=start)
        case Cursor() as listing:
            ask.refuse("before", "pages are read forwards")
            after = ask.text("after")
            kept = ask.kept("after" in target.arguments)
            return CursorPlan(listing, may_be_blank=target.may_be_blank, size=ask.size(), after=after, **kept)
        case Keyset() as listing:
            last = ask.beginning(listing.last, "last", None)
            return KeysetPlan(listing, may_be_blank=target.may_be_blank, size=ask.size(), last=last)
        case TimeWindow() as listing:
            return TimeWindowPlan(
                listing,
                may_be_blank=target.may_be_blank,
                size=ask.size(),
                since=target.arguments.get(listing.since),
                to=target.arguments.get(listing.to),
                newest_first=str(target.arguments.get(listing.order, "")).upper() == "DESC",
                edge=ask.number("edge", None),
                seen=ask.values("seen"),
            )
        case PageNumber() as listing:
            page = ask.beginning(listing.page, "page", 0)
            kept = ask.kept(listing.page in target.arguments)
            size = ask.size(ask.number("size", None))
            return PageNumberPlan(listing, may_be_blank=target.may_be_blank, size=size, page=page, **kept)
        case Batches() as listing if (ids := _ids(target, listing)) is not None:
            return ask.batches(listing, *ids)
        case listing:
            index, last = ask.number("index", 0), ask.key("last")
            return OnePagePlan(listing, may_be_blank=target.may_be_blank, index=index, last=last)


class _Asked:
    """What the caller has asked for, checked."""

    def __init__(self, target: Target, options: PageOptions, place: Mapping[str, Any] | None) -> None:
        self._target = target
        self._options = options
        self._place = place

    def size(self, saved: int | None = None) -> int:
        """How many items to ask for in a page: as a position has it, as the options say, or as the parameter does."""
        target, listing = self._target, self._target.listing
        wanted = self._options.page_size
        own = target.arguments.get(listing.limit) if listing.limit else None
        if wanted is not None and own is not None and wanted != own:
            raise InvalidInput(f"page_size is {wanted} and {listing.limit} is {own}; give one of them")
        name = "page_size" if wanted is not None else listing.limit
        wanted = own if wanted is None else wanted
        if saved is not None:
            if wanted not in (None, saved):
                raise InvalidInput(f"{name} is {wanted}, but start was in pages of {saved}, which have to stay")
            wanted = saved
        if wanted is None:
            return listing.size
        if type(wanted) is not int or wanted < 1:
            raise InvalidInput(f"{target.name}: `{name}` is {wanted!r}; give a whole number from 1 up")
        if listing.cap is not None and wanted > listing.cap:
            raise InvalidInput(f"{target.name}: `{name}` is {wanted}; at most {listing.cap} is allowed")
        return wanted

    def beginning(self, parameter: str, name: str, otherwise: Any) -> Any:
        """Where to begin, a number: from the position, or else from the parameter."""
        own = self._target.arguments.get(parameter)
        if self._place is not None:
            if own is not None:
                raise InvalidInput(f"{parameter} and start both say where to begin; give one of them")
            return self.number(name, otherwise)
        if own is not None and (type(own) is not int or own < 0):
            raise InvalidInput(f"{self._target.name}: `{parameter}` is {own!r}; give a whole number from 0 up")
        return otherwise if own is None else own

    def refuse(self, parameter: str, why: str) -> None:
        """Refuse a parameter that cannot work here."""
        if parameter in self._target.arguments:
            raise InvalidInput(f"{self._target.name}: `{parameter}` cannot be given here, since {why}; leave it out")

    def text(self, parameter: str) -> str | None:
        """Where to begin, a text."""
        own = self._target.arguments.get(parameter)
        if self._place is not None and own is not None:
            raise InvalidInput(f"{parameter} and start both say where to begin; give one of them")
        found = own if self._place is None else self._place.get(parameter)
        if found is not None and not isinstance(found, str):
            raise (
                self._broken(parameter)
                if self._place is not None
                else InvalidInput(
                    f"{self._target.name}: `{parameter}` is a {type(found).__name__}; give the text of a cursor"
                )
            )
        return found

    def kept(self, is_midway: bool) -> dict[str, Any]:
        """What a position in the middle of a page has."""
        if self._place is None:
            return {"rows": None if is_midway else 0}
        return {"index": self.number("index", 0), "last": self.key("last"), "rows": self.number("rows", None)}

    def number(self, name: str, otherwise: Any) -> Any:
        """A number of the position."""
        found = None if self._place is None else self._place.get(name)
        if found is not None and type(found) is not int:
            raise self._broken(name)
        return otherwise if found is None else found

    def key(self, name: str) -> int | str | None:
        """A key of the position."""
        found = None if self._place is None else self._place.get(name)
        if found is not None and not isinstance(found, (int, str)):
            raise self._broken(name)
        return found

    def values(self, name: str) -> list[Any]:
        """A list of the position."""
        found: Any = None if self._place is None else self._place.get(name)
        if found is not None and not is_list(found):
            raise self._broken(name)
        return found or []

    def batches(self, listing: Batches, parameter: str, ids: list[Any]) -> BatchPlan:
        """The plan for a list of ids."""
        size = self.size(self.number("size", None))
        of = self.number("of", len(ids))
        if of != len(ids):
            raise InvalidInput(f"start was in a list of {of} ids, but {parameter} has {len(ids)}; give the same list")
        return BatchPlan(
            listing,
            may_be_blank=self._target.may_be_blank,
            size=size,
            parameter=parameter,
            ids=ids,
            start=self.number("start", 0),
            seen=self.values("seen"),
        )

    def _broken(self, name: str) -> InvalidInput:
        return InvalidInput(f"start is no position: its `{name}` makes no sense; give one whole and unchanged")


def _ids(target: Target, listing: Batches) -> tuple[str, list[Any]] | None:
    """The ids that the caller has, and the parameter that takes them; None where the operation can do without."""
    given = [name for name in listing.ids if name in target.arguments]
    if not given and listing.optional:
        return None
    if len(given) != 1:
        raise InvalidInput(f"{target.name}: give one of the lists {', '.join(listing.ids)}; {len(given)} are given")
    value = target.arguments[given[0]]
    if is_list(value) or isinstance(value, tuple):
        return given[0], list(cast("Sequence[Any]", value))
    raise InvalidInput(f"{target.name}: `{given[0]}` is a {type(value).__name__}; give a list")


def is_sized(listing: Listing) -> bool:
    """Whether pages of this list have a size that can be chosen."""
    return bool(listing.limit) or isinstance(listing, Batches)
