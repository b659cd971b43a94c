"""Without a redis-server its tests are left out, which the run says; where they are mandatory, the run fails."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests import redis_tests
from tests.redis_tests import REQUIRE


class Hook:
    """Takes down what pytest is told."""

    def __init__(self) -> None:
        self.deselected: list[Any] = []

    def pytest_deselected(self, items: list[Any]) -> None:
        self.deselected += items


def nowhere(name: str) -> None:
    """Finds no command."""


def somewhere(name: str) -> str:
    """Finds every command."""
    return f"/usr/bin/{name}"


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Hook:
    monkeypatch.setattr(redis_tests, "_left_out", set[str]())
    monkeypatch.setattr(shutil, "which", nowhere)
    return Hook()


def items() -> list[Any]:
    return [
        SimpleNamespace(nodeid="test_one", fixturenames=["tmp_path", "redis"]),
        SimpleNamespace(nodeid="test_two", fixturenames=["tmp_path"]),
        SimpleNamespace(nodeid="a document"),
    ]


def test_they_are_left_out_and_that_is_said(hook: Hook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(REQUIRE, raising=False)
    config: Any = SimpleNamespace(hook=hook)
    collected = items()
    redis_tests.pytest_collection_modifyitems(config, collected)
    assert [item.nodeid for item in collected] == ["test_two", "a document"]
    assert [item.nodeid for item in hook.deselected] == ["test_one"]
    [line] = redis_tests.lines()
    assert line.startswith("LEFT OUT: 1 tests that need a redis-server")


def test_where_they_are_mandatory_they_fail(hook: Hook, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(REQUIRE, "1")
    config: Any = SimpleNamespace(hook=hook)
    redis_tests.pytest_collection_modifyitems(config, collected := items())
    assert len(collected) == 3
    with pytest.raises(pytest.fail.Exception, match="there is no redis-server; install it"):
        redis_tests.RedisServer(tmp_path).start()


def test_with_a_redis_server_nothing_is_left_out(hook: Hook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", somewhere)
    config: Any = SimpleNamespace(hook=hook)
    redis_tests.pytest_collection_modifyitems(config, collected := items())
    assert len(collected) == 3
    assert redis_tests.lines() == []
