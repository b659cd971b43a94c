"""Many processes that call a Pod at the same moment, each with a client of its own; one process starts them all.

It is forked into as many as are wanted before there is a client, which spares each of them the imports. For every line
on its standard input each process makes one call; the outcomes come out as one line of JSON.
"""

from __future__ import annotations

import json
import logging
import multiprocessing
import os
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]

_NEEDED = (
    "filelock",
    "httpx",
    "redis.backoff",
    "redis.retry",
    "symphony_ext.auth.file_store",
    "symphony_ext.auth.redis_store",
    "symphony_ext.auth.rsa",
    "symphony_ext.client",
    "symphony_pod.api.login.authenticate",
    "symphony_pod.api.sessions.get_session_info",
)
"""What each process will need, imported once for all."""


class Outcome(NamedTuple):
    """What became of one call of one process."""

    error: str
    """What it raised; empty where it did not."""

    warnings: list[str]
    """What the process has logged at WARNING or above until now."""


class Fleet:
    """The processes, as a test sees them; use it as a context manager.

    Args:
        size: How many there are.
        url: The Pod.
        key: The path of the private key.
        store: What makes the store in each process: ``file PATH`` or ``redis``, whose address is in ``REDIS_URL``.
        environment: Further environment variables.
    """

    def __init__(
        self, size: int, url: str, key: Path, store: str, environment: Mapping[str, str] | None = None
    ) -> None:
        path = os.pathsep.join([str(ROOT / "generated"), str(ROOT)])
        self._process = subprocess.Popen(
            [sys.executable, __file__, str(size), url, str(key), *store.split(" ", 1)],
            env={**os.environ, "PYTHONPATH": path, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def call(self) -> list[Outcome]:
        """Have every process make a call, all at the same moment, and wait for the outcomes."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return [Outcome(*outcome) for outcome in json.loads(self._process.stdout.readline())]

    def __enter__(self) -> Fleet:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._process.communicate()


def _serve(commands: Connection, url: str, key: str, store: str, path: str) -> None:
    """Be one of the processes."""
    from symphony_ext.auth.file_store import FileStore
    from symphony_ext.auth.redis_store import RedisStore
    from symphony_ext.client import SymphonyPod

    warnings: list[str] = []

    class Collect(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            warnings.append(record.getMessage())

    logging.getLogger().addHandler(Collect(logging.WARNING))
    kept = FileStore(path) if store == "file" else RedisStore.from_environment(pause=0.001)
    with SymphonyPod.from_rsa(url, "svc-bot", key, store=kept) as pod:
        commands.send(None)
        while commands.recv():
            error = ""
            try:
                pod.sessions.get_session_info()
            except Exception as problem:
                error = repr(problem)
            commands.send((error, warnings))


def _main(size: int, url: str, key: str, store: str, path: str = "") -> None:
    for name in _NEEDED:
        import_module(name)
    context = multiprocessing.get_context("fork")
    pipes: list[Connection[Any, Any]] = []
    processes: list[Any] = []
    for _number in range(size):
        ours, theirs = context.Pipe()
        processes.append(context.Process(target=_serve, args=(theirs, url, key, store, path)))
        processes[-1].start()
        pipes.append(ours)
    for pipe in pipes:
        pipe.recv()
    for _line in sys.stdin:
        for pipe in pipes:
            pipe.send(True)
        sys.stdout.write(json.dumps([pipe.recv() for pipe in pipes]) + "\n")
        sys.stdout.flush()
    for pipe, process in zip(pipes, processes, strict=True):
        pipe.send(False)
        process.join()


if __name__ == "__main__":
    _main(int(sys.argv[1]), *sys.argv[2:])
