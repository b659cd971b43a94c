"""How things are measured: in alternation, by median, with the least tenth beside it."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import TypeVar

T = TypeVar("T")


@dataclass
class Sample:
    """What one contender was measured at, in the unit of its table.

    Attributes:
        values: One number a round.
    """

    values: list[float]

    @property
    def median(self) -> float:
        """The number that half the rounds stayed below."""
        return median(self.values)

    @property
    def tenth(self) -> float:
        """The number that one round in ten stayed below: what the machine gives when nothing disturbs."""
        return sorted(self.values)[len(self.values) // 10]

    @property
    def greatest_tenth(self) -> float:
        """The number that one round in ten stayed above: the same where more is better."""
        return sorted(self.values)[-1 - len(self.values) // 10]


@dataclass
class Table:
    """The contenders of one measurement.

    Attributes:
        name: What ratios call it.
        title: What was measured.
        unit: What the numbers are.
        rows: Contender by name.
        base: The contender that the others are held against.
        more_is_better: Whether a larger number is the better one.
        digits: How many decimals make sense.
    """

    name: str
    title: str
    unit: str
    rows: dict[str, Sample]
    base: str
    more_is_better: bool = False
    digits: int = 1

    def ratio(self, one: str, other: str) -> float:
        """How many times `other` the contender `one` is, by their medians."""
        return self.rows[one].median / self.rows[other].median


@dataclass
class Findings:
    """What is found once, because it is the same each time.

    Attributes:
        title: What was tried.
        columns: What stands above the cells.
        rows: The cells by what was tried.
    """

    title: str
    columns: list[str]
    rows: dict[str, list[str]]


@dataclass
class Results:
    """All that one run measured, and found."""

    tables: list[Table | Findings] = field(default_factory=list["Table | Findings"])

    def __getitem__(self, name: str) -> Table:
        return self._measured[name]

    def __contains__(self, name: object) -> bool:
        return name in self._measured

    @property
    def _measured(self) -> dict[str, Table]:
        return {table.name: table for table in self.tables if isinstance(table, Table)}


def alternate(contenders: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, Sample]:
    """Measure each contender once a round, so that what disturbs one disturbs all.

    Args:
        contenders: Each does its work once and returns how long it took, or whatever is measured.
        rounds: How often; before them, everything runs once unmeasured.

    Returns:
        What each was measured at.
    """
    names = list(contenders)
    values: dict[str, list[float]] = {name: [] for name in names}
    for contend in contenders.values():
        contend()
    gc.collect()
    gc.freeze()  # what the contenders loaded is not searched for garbage at another's expense
    try:
        for number in range(rounds):
            first = number % len(names)  # nobody always comes after the same one
            for name in names[first:] + names[:first]:
                gc.collect()
                values[name].append(contenders[name]())
    finally:
        gc.unfreeze()
    return {name: Sample(each) for name, each in values.items()}


def processor_time(work: Callable[[], T], times: int) -> tuple[float, T]:
    """Take the time by the processor's clock, which neither other programs nor waiting for a server move.

    Args:
        work: What is timed.
        times: How often it is done, at least once.

    Returns:
        The seconds that one time takes, and what the last one returned: held until the clock has stopped, so that
        giving one big answer back to the machine is not counted.
    """
    begun = time.process_time()
    result = work()
    for _ in range(times - 1):
        result = work()
    return (time.process_time() - begun) / times, result
