"""Says in the end on how much the properties were tried."""

from __future__ import annotations

import pytest

from tests.properties.tally import lines


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the counts."""
    told = lines()
    if told:
        terminalreporter.section("properties")
        for line in told:
            terminalreporter.write_line(line)
