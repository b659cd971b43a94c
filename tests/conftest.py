"""What the tests of several folders share."""

from __future__ import annotations

import sys

import pytest

from tests import redis_tests, sandbox_starts
from tests.redis_tests import pytest_collection_modifyitems, redis
from tests.sandbox_starts import count_sandboxes

__all__ = ["count_sandboxes", "over", "pytest_collection_modifyitems", "pytest_terminal_summary", "redis"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what would not show otherwise."""
    sandbox_starts.pytest_terminal_summary(terminalreporter)
    redis_tests.say_what_was_left_out(terminalreporter)


@pytest.fixture(params=["aiohttp", "httpx"])
def over(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """What asynchronous clients send by: aiohttp, or httpx alone, as where aiohttp is not installed."""
    transport: str = request.param
    if transport == "httpx":
        monkeypatch.setitem(sys.modules, "symphony_pod.aiohttp_transport", None)
    return transport
