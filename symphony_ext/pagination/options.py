"""How to read a list."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from symphony_ext.errors import InvalidInput

if TYPE_CHECKING:
    from symphony_ext.pagination.position import Position

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Is told, after each page, how many items have been given, and how many there are; None where the Pod does not say."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PageOptions:
    """How to read a list: for calls that need options beside the operation's own parameters.

    Attributes:
        page_size: How many items to ask for in a page; by default as many as the operation allows, where the contract
            says how many that is, and 100 where it does not.
        concurrency: How many pages to have in flight or waiting to be given, at most; 1 by default.
        start: Where to go on: the position of an earlier run, or its JSON; None begins at the first item.
        progress: True for a progress bar (extra ``progress``), or a function that is called after each page with the
            number of items given and the number of all, or None where the Pod does not tell.
        patience: For how many seconds in all to wait for one page while the Pod answers that it has too many requests
            (429), before that is raised; 300 by default.

    Raises:
        InvalidInput: A value cannot work; the message says which, and what to do.
    """

    page_size: int | None = None
    concurrency: int = 1
    start: Position | str | None = None
    progress: bool | Progress = False
    patience: float = 300.0

    def __post_init__(self) -> None:
        for name, value in (("page_size", self.page_size), ("concurrency", self.concurrency)):
            if value is not None and (type(value) is not int or value < 1):
                raise InvalidInput(f"{name} is {value!r}; give a whole number from 1 up")
        if not (isinstance(self.progress, bool) or callable(self.progress)):
            raise InvalidInput(
                f"progress is of type {type(self.progress).__name__}; give True for a bar, or a function of two numbers"
            )
        patience: Any = self.patience
        is_number = isinstance(patience, (int, float)) and not isinstance(patience, bool)
        if not is_number or math.isnan(patience) or patience < 0:
            raise InvalidInput(f"patience is {patience!r}; give seconds, from 0 up")


__all__ = ["PageOptions", "Progress"]
