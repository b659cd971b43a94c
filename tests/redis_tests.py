"""Tests against a real redis-server; without one they are left out, which the run says, or fail where it matters."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

REQUIRE = "SYMPHONY_POD_REQUIRE_REDIS"
"""The environment variable that makes these tests mandatory, where it is set to 1."""

PASSWORD = "redis-password-secret"
_FIXTURE = "redis"
_PATIENCE = 20.0

_left_out: set[str] = set()


class RedisServer:
    """A redis-server of the tests' own, which keeps nothing on disk and wants a password; stopped at first."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://:{PASSWORD}@127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it, and wait until it answers; without a redis-server to start, the test fails."""
        if shutil.which("redis-server") is None:
            pytest.fail(f"{REQUIRE} is 1, but there is no redis-server; install it: apt-get install redis-server")
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--requirepass", PASSWORD]
        command += ["--save", "", "--appendonly", "no", "--dir", str(self._folder)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                assert self._process.poll() is None, "the redis-server does not start"
                assert time.monotonic() < deadline, "the redis-server does not answer"
                time.sleep(0.01)
            else:
                return

    def stop(self) -> None:
        """Stop it as a crash does: connections break, and what it held is gone."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(_PATIENCE)
            self._process = None

    def pause(self, *, resume: bool = False) -> None:
        """Let it hang: it takes connections, and never answers; or let it go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT if resume else signal.SIGSTOP)


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    """A redis-server, running and empty."""
    server = RedisServer(tmp_path)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs a redis-server where there is none, unless that is mandatory."""
    if shutil.which("redis-server") is not None or os.environ.get(REQUIRE) == "1":
        return
    wanting = [item for item in items if _FIXTURE in getattr(item, "fixturenames", ())]
    _left_out.update(item.nodeid for item in wanting)
    items[:] = [item for item in items if item not in wanting]
    config.hook.pytest_deselected(items=wanting)


def snapshot() -> list[str]:
    """What was left out."""
    return sorted(_left_out)


def merge(left_out: list[str]) -> None:
    """Add what another process has left out; each leaves out the same."""
    _left_out.update(left_out)


def lines() -> list[str]:
    """How many tests did not run, and what they need."""
    if not _left_out:
        return []
    return [
        (
            f"LEFT OUT: {len(_left_out)} tests that need a redis-server, which is not installed "
            f"(apt-get install redis-server; {REQUIRE}=1 makes them mandatory)"
        )
    ]
