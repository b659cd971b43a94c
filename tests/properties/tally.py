"""What the properties were tried on, counted for the line that pytest prints in the end."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager

from hypothesis import HealthCheck, settings

TALLIES: dict[str, Counter[str]] = {}

# How many times as many examples to try as there are by default; for a search that may take its time.
_TIMES = int(os.environ.get("PROPERTY_EXAMPLES_TIMES", "1"))


def tally(subject: str) -> Counter[str]:
    """The counts of one subject."""
    return TALLIES.setdefault(subject, Counter())


def examples(number: int) -> settings:
    """How to try a property on so many examples: always the same ones in continuous integration.

    Args:
        number: How many examples; the environment's ``PROPERTY_EXAMPLES_TIMES`` multiplies it.
    """
    return settings(
        max_examples=number * _TIMES,
        deadline=None,
        derandomize="CI" in os.environ,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )


@contextmanager
def counted(subject: str, *allowed: type[Exception]) -> Generator[Counter[str], None, None]:
    """Count what happens inside as one example of a subject.

    Args:
        subject: Whose example it is.
        allowed: The exceptions that a promise allows; they are counted by name and end here.

    Yields:
        The counts of the subject.
    """
    counts = tally(subject)
    counts["examples"] += 1
    try:
        yield counts
    except allowed as error:
        counts[type(error).__name__] += 1
    except AssertionError:
        counts["broken"] += 1
        raise
    except Exception:
        counts["other exceptions"] += 1
        raise


def lines() -> list[str]:
    """A line a subject; what must never happen is told also when it did not."""
    return [
        f"{subject}: " + ", ".join(f"{number} {what}" for what, number in {**_NEVER, **counts}.items())
        for subject, counts in sorted(TALLIES.items())
    ]


_NEVER = {"examples": 0, "other exceptions": 0, "broken": 0}
