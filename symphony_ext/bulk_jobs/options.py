"""How to do a bulk job."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict

from symphony_ext.errors import InvalidInput

if TYPE_CHECKING:
    from symphony_ext.pagination.options import Progress


class BulkOptions(TypedDict, total=False):
    """How to do a bulk job; each option has a default.

    Attributes:
        concurrency: How many items to have in flight at most; 8 by default. With more than one, up to four times as
            many are taken in ahead of the item whose outcome was given last.
        rate: How many calls a second to send at most, evenly spread; no limit by default. Needs the extra ``bulk``.
        journal: The path of a file that remembers what was done, so that the same job, started again, does the rest and
            repeats nothing; none by default. It is made where it is not there. One job at a time can use it.
        idempotent: Whether doing an item twice does no more than doing it once, so that it may be repeated where nobody
            knows whether it was done; by default as the contract says of the operation, and False for a function of
            your own.
        dry_run: Whether to send nothing, and to tell of each item whether it could be sent; False by default.
        progress: True for a progress bar (extra ``progress``), or a function that is called after each outcome with the
            number of items that have one and the number of all, or None where `items` has no length.
        patience: For how many seconds in all to wait for one item while the Pod answers that it has too many requests
            (429), before that is the item's error; 300 by default.
    """

    concurrency: int
    rate: float | None
    journal: str | os.PathLike[str] | None
    idempotent: bool | None
    dry_run: bool
    progress: bool | Progress
    patience: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Options:
    """The options of `BulkOptions`, checked, with their defaults; and functions of the user's.

    Raises:
        InvalidInput: A value cannot work; the message says which, and what to do.
    """

    concurrency: int = 8
    rate: float | None = None
    journal: str | os.PathLike[str] | None = None
    idempotent: bool | None = None
    dry_run: bool = False
    progress: bool | Progress = False
    patience: float = 300.0
    key: Callable[[Any], str] | None = None
    was_done: Callable[[Any], Any] | None = None

    def __post_init__(self) -> None:
        if type(self.concurrency) is not int or self.concurrency < 1:
            raise InvalidInput(f"concurrency is {self.concurrency!r}; give a whole number from 1 up")
        journal: Any = self.journal
        if journal is not None and not (isinstance(journal, (str, os.PathLike)) and os.fspath(journal)):
            raise InvalidInput(f"journal is {journal!r}; give the path of a file")
        if not (isinstance(self.progress, bool) or callable(self.progress)):
            raise InvalidInput(
                f"progress is of type {type(self.progress).__name__}; give True for a bar, or a function of two numbers"
            )
        patience: Any = self.patience
        is_number = isinstance(patience, (int, float)) and not isinstance(patience, bool)
        if not is_number or math.isnan(patience) or patience < 0:
            raise InvalidInput(f"patience is {patience!r}; give seconds, from 0 up")
        if self.key is not None and not callable(self.key):
            raise InvalidInput("key is no function; give one that makes a text of an item")
        if self.was_done is not None and not callable(self.was_done):
            raise InvalidInput("was_done is no function; give one that says whether an item is done on the Pod")
        for name in ("dry_run", "idempotent"):
            value: Any = getattr(self, name)
            if value not in (True, False) and not (value is None and name == "idempotent"):
                raise InvalidInput(f"{name} is {value!r}; give True or False")


__all__ = ["BulkOptions"]
