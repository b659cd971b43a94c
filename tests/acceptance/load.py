"""How many requests a second the sandbox answers, what it takes to start, and how much memory it has in use."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

import httpx
import jwt

from . import bare, sandbox
from .tables import Table

_CONNECTIONS = 8
_WHO = "/pod/v2/sessioninfo"
_PAGE = "/pod/v2/admin/user/list"
_SANDBOX, _BARE, _ENCODED = "sandbox", "bare Starlette", "bare Starlette, encoded before"


@dataclass
class Outcome:
    """What was measured.

    Attributes:
        tables: Requests a second, and starts.
        lines: The figures in words.
    """

    tables: list[Table]
    lines: list[str]

    @property
    def summary(self) -> str:
        """The figures in one line."""
        return "; ".join(self.lines)


def run(rounds: int, starts: int) -> Outcome:
    """Measure.

    Args:
        rounds: How often each server has its turn.
        starts: How often each kind of sandbox is started.
    """
    outcome = Outcome([], [])
    _rates(rounds, outcome)
    _starts(starts, outcome)
    return outcome


@dataclass(frozen=True)
class _Contender:
    """A server and what is asked of it.

    Attributes:
        process: Its process.
        port: Where it listens.
        request: The bytes of one request.
    """

    process: subprocess.Popen[str]
    port: int
    request: bytes

    def turn(self, requests: int) -> tuple[float, float]:
        """Send requests over a few connections, and wait for all answers.

        Args:
            requests: How many.

        Returns:
            Requests a second, and the processor time of the server for one, in microseconds.
        """
        before, begun = _processor_time(self.process), time.perf_counter()
        asyncio.run(_send_all(self.port, self.request, requests))
        taken, spent = time.perf_counter() - begun, _processor_time(self.process) - before
        return requests / taken, spent / requests * 1e6


def _rates(rounds: int, outcome: Outcome) -> None:
    columns = ("Request", "Server", "Requests a second:", "Of bare Starlette:", "Processor time, µs:")
    table = Table("Requests a second", columns)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        pod = stack.enter_context(sandbox.running("--write-config", folder))
        token = _log_in(pod.url, folder)
        answers = {
            path: httpx.get(f"{pod.url}{path}", headers=token, params={"limit": 1000}, trust_env=False).json()
            for path in (_WHO, _PAGE)
        }
        (folder / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
        alone = stack.enter_context(sandbox.started("acceptance.bare", folder / "answers.json", ready=bare.READY))
        for title, path, query, requests in (
            ("session info", _WHO, "", 800),
            ("1,000 users", _PAGE, "?limit=1000", 64),
        ):
            contenders = {
                _SANDBOX: _contender(pod, path + query, token),
                _BARE: _contender(alone, path + query, token),
                _ENCODED: _contender(alone, f"/encoded{path}{query}", token),
            }
            turns = _alternate({name: partial(one.turn, requests) for name, one in contenders.items()}, rounds)
            rate = {name: median(one for one, _ in measured) for name, measured in turns.items()}
            spent = {name: median(one for _, one in measured) for name, measured in turns.items()}
            for name in contenders:
                share = f"{rate[name] / rate[_BARE]:.2f}"
                table.rows.append((title, name, f"{rate[name]:,.0f}", share, f"{spent[name]:,.0f}"))
            share = f"{rate[_SANDBOX] / rate[_BARE]:.2f}"
            outcome.lines.append(f"{title}: {rate[_SANDBOX]:,.0f} requests a second, {share} of bare Starlette")
    outcome.tables.append(table)


def _starts(starts: int, outcome: Outcome) -> None:
    table = Table(
        "Start and memory", ("Users:", "Start to ready, s:", "Memory when ready, MB:", "After all were listed, MB:")
    )
    for users in (2500, 100_000):
        seconds: list[float] = []
        when_ready: list[float] = []
        when_listed: list[float] = []
        for number in range(starts):
            with (
                tempfile.TemporaryDirectory() as folder,
                sandbox.running("--users", str(users), "--write-config", folder) as pod,
            ):
                seconds.append(pod.ready)
                when_ready.append(sandbox.resident(pod.process))
                if number == 0:
                    _list_all(pod.url, Path(folder), users)
                    when_listed.append(sandbox.resident(pod.process))
        figures = median(seconds), median(when_ready), median(when_listed)
        table.rows.append((f"{users:,}", f"{figures[0]:.2f}", f"{figures[1]:,.0f}", f"{figures[2]:,.0f}"))
        outcome.lines.append(
            f"{users:,} users: start to ready {figures[0]:.2f} s, {figures[1]:,.0f} MB, "
            f"{figures[2]:,.0f} MB after all were listed"
        )
    outcome.tables.append(table)


def _list_all(url: str, folder: Path, users: int) -> None:
    with httpx.Client(base_url=url, headers=_log_in(url, folder), trust_env=False, timeout=60) as client:
        listed = 0
        for skip in range(0, users, 1000):
            listed += len(client.get(_PAGE, params={"skip": skip, "limit": 1000}).json())
    if listed != users:
        raise RuntimeError(f"{listed} users were listed instead of {users}")


def _alternate(
    contenders: dict[str, Callable[[], tuple[float, float]]], rounds: int
) -> dict[str, list[tuple[float, float]]]:
    """Give each its turn once a round, so that what disturbs one disturbs all; the first round does not count."""
    names = list(contenders)
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for number in range(rounds + 1):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            turn = contenders[name]()
            if number:
                measured[name].append(turn)
    return measured


def _contender(server: sandbox.Running, target: str, headers: dict[str, str]) -> _Contender:
    url = httpx.URL(server.url)
    lines = [f"GET {target} HTTP/1.1", f"Host: {url.host}:{url.port}", "Accept: */*"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return _Contender(server.process, url.port or 80, "\r\n".join([*lines, "", ""]).encode())


async def _send_all(port: int, request: bytes, requests: int) -> None:
    await asyncio.gather(*(_send(port, request, requests // _CONNECTIONS) for _ in range(_CONNECTIONS)))


async def _send(port: int, request: bytes, times: int) -> None:
    """Send a request several times over one connection, and read each answer whole; nothing is decoded."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**22)
    try:
        for _ in range(times):
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 200 "):
                raise RuntimeError(f"a server answered {head.splitlines()[0].decode()}")
            at = head.lower().index(b"content-length:") + len(b"content-length:")
            await reader.readexactly(int(head[at : head.index(b"\r\n", at)]))
    finally:
        writer.close()
        await writer.wait_closed()


def _processor_time(process: subprocess.Popen[str]) -> float:
    fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _log_in(url: str, folder: Path) -> dict[str, str]:
    key = (folder / "rsa-private.pem").read_text(encoding="ascii")
    signed = jwt.encode({"sub": "svc-bot", "exp": int(time.time()) + 240}, key, algorithm="RS512")
    answer = httpx.post(f"{url}/login/pubkey/authenticate", json={"token": signed}, trust_env=False)
    return {"sessionToken": answer.json()["token"]}
