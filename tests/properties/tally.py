"""What the properties were tried on, counted for the lines that pytest prints in the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager

TALLIES: dict[str, Counter[str]] = {}


def tally(subject: str) -> Counter[str]:
    """The counts of one subject."""
    return TALLIES.setdefault(subject, Counter())


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


def snapshot() -> dict[str, dict[str, int]]:
    """The counts of all subjects."""
    return {subject: dict(counts) for subject, counts in TALLIES.items()}


def merge(tallies: dict[str, dict[str, int]]) -> None:
    """Add the counts of another process."""
    for subject, counts in tallies.items():
        tally(subject).update(counts)


def lines() -> list[str]:
    """A line a subject; what must never happen is told also when it did not."""
    return [
        f"{subject}: " + ", ".join(f"{number} {what}" for what, number in {**_NEVER, **counts}.items())
        for subject, counts in sorted(TALLIES.items())
    ]


_NEVER = {"examples": 0, "other exceptions": 0, "broken": 0}
