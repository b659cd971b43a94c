"""What the tests of several folders share."""

from __future__ import annotations

import gc
import sys

import pytest

from tests.redis_tests import pytest_collection_modifyitems, redis
from tests.run_report import pytest_sessionfinish, pytest_terminal_summary, pytest_testnodedown
from tests.sandbox_starts import count_sandboxes
from tests.secret_watch.plugin import pytest_configure

__all__ = [
    "count_sandboxes",
    "over",
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_sessionfinish",
    "pytest_terminal_summary",
    "pytest_testnodedown",
    "redis",
    "without_proxies",
]


def pytest_collection_finish() -> None:
    """Have the collection of garbage pass over what stays: the tests, among which a search takes long."""
    gc.collect()
    gc.freeze()


@pytest.fixture(params=["aiohttp", "httpx"])
def over(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """What asynchronous clients send by: aiohttp, or httpx alone, as where aiohttp is not installed."""
    transport: str = request.param
    if transport == "httpx":
        monkeypatch.setitem(sys.modules, "symphony_pod.aiohttp_transport", None)
    return transport


@pytest.fixture
def without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy of this machine's environment stands before the servers of a test."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
