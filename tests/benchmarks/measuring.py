"""How things are measured: in alternation, by median, with the least tenth beside it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median


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
class Results:
    """All that one run measured."""

    tables: list[Table] = field(default_factory=list[Table])

    def __getitem__(self, name: str) -> Table:
        return next(table for table in self.tables if table.name == name)

    def __contains__(self, name: object) -> bool:
        return any(table.name == name for table in self.tables)


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
