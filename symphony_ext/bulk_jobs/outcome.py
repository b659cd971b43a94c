"""What became of an item, and of all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar, cast

from symphony_ext.errors import InvalidInput, PodError

T = TypeVar("T")
R = TypeVar("R")

Status: TypeAlias = Literal["done", "failed", "uncertain", "skipped", "checked"]
"""What became of an item:

- ``done``: the operation has been carried out.
- ``failed``: it has not, and `Outcome.error` says why; a restart tries again.
- ``uncertain``: nobody knows whether it has been, and doing it twice would do more than doing it once; a restart leaves
  it alone.
- ``skipped``: an earlier run has done it, as the journal says.
- ``checked``: it could be sent, as far as can be told without sending it (dry run).
"""


class UncertainError(PodError):
    """An earlier run has asked for this item, and its journal does not say what became of that.

    Look at the Pod; or give `bulk` a function ``was_done=`` that does.

    Attributes:
        operation: What was asked for, as ``group.function``.
        key: Which item it was for.
    """

    def __init__(self, operation: str, key: str) -> None:
        self.operation = operation
        self.key = key
        super().__init__(operation, key)

    def __str__(self) -> str:
        return (
            f"{self.operation}: an earlier run asked for the item {self.key!r}, and may or may not have succeeded; "
            "look at the Pod, or give was_done= that does"
        )


@dataclass(frozen=True, slots=True, repr=False)
class Outcome(Generic[T, R]):
    """What became of one item.

    Attributes:
        item: The item, as it was given.
        index: Which one it was, from 0.
        key: Its identity: what ``key=`` says, or else a digest of the arguments.
        status: What became of it; see `Status`.
        value: What the operation returned, where it is ``done``; None otherwise.
        error: Why it is ``failed`` or ``uncertain``; None otherwise.
        attempts: How often this run has called the operation for it.
    """

    item: T
    index: int
    key: str
    status: Status
    value: R | None = None
    error: Exception | None = None
    attempts: int = 0

    @property
    def ok(self) -> bool:
        """Whether nothing is left to do for it: it is done, by this run or an earlier one, or a dry run accepts it."""
        return self.error is None

    def result(self) -> R:
        """Give what the operation returned.

        Raises:
            Exception: The `error`, where there is one.
            InvalidInput: This run has not called the operation: the item was skipped, or only checked.
        """
        if self.error is not None:
            raise self.error
        if self.status != "done":
            raise InvalidInput(f"item {self.index} was {self.status}, so that this run has no value for it")
        return cast("R", self.value)

    def __repr__(self) -> str:
        # Neither item nor value: they may hold a password.
        why = f": {type(self.error).__name__}" if self.error is not None else ""
        return f"<{type(self).__name__} {self.index} ({self.key!r}): {self.status}{why}>"


@dataclass(slots=True)
class Summary:
    """How many items came out how; those that have been given so far. See `Status`.

    Attributes:
        done: Carried out by this run.
        failed: Not carried out.
        uncertain: Perhaps carried out.
        skipped: Carried out by an earlier run.
        checked: Accepted by a dry run.
    """

    done: int = 0
    failed: int = 0
    uncertain: int = 0
    skipped: int = 0
    checked: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.done + self.failed + self.uncertain + self.skipped + self.checked

    def count(self, status: Status) -> None:
        """Count one more item.

        Args:
            status: What became of it.
        """
        setattr(self, status, getattr(self, status) + 1)

    def __str__(self) -> str:
        shown = [f"{getattr(self, name)} {name}" for name in self.__slots__ if getattr(self, name)]
        return ", ".join(shown) or "nothing done"


__all__ = ["Outcome", "Status", "Summary", "UncertainError"]
