"""A step of a check: what was done, whether it worked, and what to do where it did not."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple, TypeVar

T = TypeVar("T")


class StepFailed(Exception):  # noqa: N818 - it ends the check, and is no fault of the program
    """A step did not work.

    Attributes:
        problem: What is wrong, in one line.
        advice: What to do about it.
    """

    def __init__(self, problem: str, advice: str) -> None:
        super().__init__(problem, advice)
        self.problem = problem
        self.advice = advice


class Result(NamedTuple):
    """What a step came to."""

    name: str
    """What was done, such as ``name resolution``."""

    worked: bool
    milliseconds: float
    told: str
    """What was found, or what is wrong; one line, without secrets."""


class Steps:
    """Does steps, and reports each as soon as it is done.

    Args:
        report: Is given each result.
    """

    def __init__(self, report: Callable[[Result], None]) -> None:
        self._report = report

    def do(self, name: str, work: Callable[[], tuple[str, T]]) -> T:
        """Do a step.

        Args:
            name: What it does.
            work: Does it, and gives what to tell and what it found.

        Returns:
            What it found.

        Raises:
            StepFailed: It did not work.
        """
        begun = time.perf_counter()
        try:
            told, found = work()
        except StepFailed as failure:
            self._say(name, begun, failure.problem, worked=False)
            raise
        self._say(name, begun, told, worked=True)
        return found

    def _say(self, name: str, begun: float, told: str, *, worked: bool) -> None:
        spent = (time.perf_counter() - begun) * 1000
        self._report(Result(name, worked, spent, " ".join(told.split())))


__all__ = ["Result", "StepFailed", "Steps"]
