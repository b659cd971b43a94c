"""A sandbox Pod in a process of its own, started as its documentation says."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

_READY = "Sandbox Pod ready at "


class Running(NamedTuple):
    """A process that answers.

    Attributes:
        url: Where.
        process: Its process.
        ready: Seconds from its start until it said that it was ready.
    """

    url: str
    process: subprocess.Popen[str]
    ready: float


@contextmanager
def running(*options: str | Path) -> Generator[Running]:
    """Run ``python -m symphony_ext sandbox``.

    Args:
        options: Its options.
    """
    with started("symphony_ext", "sandbox", *options, ready=_READY) as one:
        yield one


@contextmanager
def started(module: str, *options: str | Path, ready: str) -> Generator[Running]:
    """Run a module as a server, until the block ends.

    Args:
        module: The module.
        options: Its options.
        ready: What it prints before its URL, once it answers.
    """
    begun = time.perf_counter()
    command = [sys.executable, "-m", module, *map(str, options)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line.startswith(ready):
                raise RuntimeError(f"{module} said {line!r} instead of {ready!r}")
            yield Running(line.removeprefix(ready).strip(), process, time.perf_counter() - begun)
        finally:
            process.terminate()
            code = process.wait(30)
    if code != 0:
        raise RuntimeError(f"{module} ended with exit code {code}")


def resident(process: subprocess.Popen[str]) -> float:
    """Tell how much memory a process has in use, in MB (Linux only).

    Args:
        process: The process.
    """
    for line in Path(f"/proc/{process.pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the system does not tell how much memory a process has")
