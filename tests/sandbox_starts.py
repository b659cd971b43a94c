"""Counts how often the tests start a sandbox; ``conftest.py`` takes it up for all tests."""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

_IN_PROCESS, _AS_PROCESS, _BY_COMMAND = "in this process", "as processes", "by commands that start their own"
_REFUSED = 2
"""The exit code of a sandbox that has refused its arguments, and so never started."""

_started = Counter[str]()
_processes: list[subprocess.Popen[Any]] = []


@pytest.fixture(scope="session", autouse=True)
def count_sandboxes() -> Iterator[None]:
    """Counts each start of a server, in this process or as one of its own."""
    from symphony_ext.sandbox import SandboxServer

    start, popen = SandboxServer.start, subprocess.Popen[Any].__init__

    def counted_start(server: SandboxServer) -> Any:
        _started[_IN_PROCESS] += 1
        return start(server)

    def counted_popen(process: subprocess.Popen[Any], args: str | Sequence[str], *more: Any, **named: Any) -> None:
        kind = _kind([] if isinstance(args, str) else list(map(str, args)))
        popen(process, args, *more, **named)
        if kind == _AS_PROCESS:
            _processes.append(process)
        elif kind is not None:
            _started[kind] += 1

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SandboxServer, "start", counted_start)
        patch.setattr(subprocess.Popen, "__init__", counted_popen)
        yield


def _kind(words: list[str]) -> str | None:
    """Tells what a command starts: a sandbox, or something that starts one itself, such as the demonstration."""
    if "--help" in words:
        return None
    if "symphony_ext" in words and "sandbox" in words:
        return _AS_PROCESS
    return _BY_COMMAND if "pytest" in words or any(word == "demo" or word.endswith("/demo") for word in words) else None


def snapshot() -> dict[str, int]:
    """How often, by kind."""
    return {**_started, _AS_PROCESS: _started[_AS_PROCESS] + sum(one.returncode != _REFUSED for one in _processes)}


def merge(started: dict[str, int]) -> None:
    """Add the starts of another process."""
    _started.update(started)


def lines() -> list[str]:
    """Says how often."""
    started = snapshot()
    counts = [f"{started[kind]} {kind}" for kind in (_IN_PROCESS, _AS_PROCESS, _BY_COMMAND) if started.get(kind)]
    return [f"sandbox servers started: {sum(started.values())} ({', '.join(counts)})"] if counts else []
