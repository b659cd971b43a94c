"""Without a redis-server its tests are left out, which the run says; where they are mandatory, the run fails."""

from __future__ import annotations

import shutil
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
    monkeypatch.setattr(redis_tests, "_left_out", [])
    monkeypatch.setattr(shutil, "which", nowhere)
    return Hook()


def items() -> list[Any]:
    return [
        SimpleNamespace(nodeid="test_one", fixturenames=["tmp_path", "redis"]),
        SimpleNamespace(nodeid="test_two", fixturenames=["tmp_path"]),
        SimpleNamespace(nodeid="a document"),
    ]


def said() -> list[str]:
    lines: list[str] = []
    reporter: Any = SimpleNamespace(write_line=lines.append)
    redis_tests.say_what_was_left_out(reporter)
    return lines


def test_they_are_left_out_and_that_is_said(hook: Hook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(REQUIRE, raising=False)
    config: Any = SimpleNamespace(hook=hook)
    collected = items()
    redis_tests.pytest_collection_modifyitems(config, collected)
    assert [item.nodeid for item in collected] == ["test_two", "a document"]
    assert [item.nodeid for item in hook.deselected] == ["test_one"]
    [line] = said()
    assert line.startswith("LEFT OUT: 1 tests that need a redis-server")


def test_where_they_are_mandatory_the_run_fails(hook: Hook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(REQUIRE, "1")
    config: Any = SimpleNamespace(hook=hook)
    with pytest.raises(pytest.UsageError, match="there is no redis-server"):
        redis_tests.pytest_collection_modifyitems(config, items())
    redis_tests.pytest_collection_modifyitems(config, without := items()[1:])
    assert len(without) == 2


def test_with_a_redis_server_nothing_is_left_out(hook: Hook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", somewhere)
    config: Any = SimpleNamespace(hook=hook)
    redis_tests.pytest_collection_modifyitems(config, collected := items())
    assert len(collected) == 3
    assert said() == []
