"""What a run says at its end, once and whole, in however many processes its tests ran.

With pytest-xdist each worker counts for itself. What it has counted goes to the process that reports, which runs no
test, and is added up there; ``conftest.py`` takes up the hooks.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, Protocol

import pytest

from tests import redis_tests, sandbox_starts
from tests.properties import tally
from tests.transport import retry_table

_OUTPUT = "run_report"


class Part(Protocol):
    """A module, or an object, that counts."""

    def snapshot(self) -> Any:
        """What this process has counted, as texts, numbers, lists and dicts of them."""
        ...

    def merge(self, counted: Any, /) -> None:
        """Add what another process has counted."""
        ...

    def lines(self) -> list[str]:
        """What to say of all that."""
        ...


PARTS: dict[str, Part] = {
    "properties": tally,
    "retries": retry_table,
    "sandbox servers": sandbox_starts,
    "redis": redis_tests,
}
"""All of them, by name, in the order in which they are printed; a plugin may add itself while pytest is configured."""

_TABLES = {"properties", "retries"}
"""The parts whose lines stand below a heading."""


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None, object, object]:
    """Have a worker send what it has counted, after all that others do at the end of its session."""
    result = yield
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_OUTPUT] = {name: part.snapshot() for name, part in PARTS.items()}
    return result


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Add what a worker has counted; one that crashed sends nothing, and xdist tells of it."""
    for name, counted in getattr(node, "workeroutput", {}).get(_OUTPUT, {}).items():
        PARTS[name].merge(counted)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print it."""
    for name, part in PARTS.items():
        lines = part.lines()
        if lines and name in _TABLES:
            terminalreporter.section(name)
        for line in lines:
            terminalreporter.write_line(line)
