"""What logging in costs: each call, and the event loop.

From the folder tests: ``PYTHONPATH=../generated:.. python -m benchmarks.authentication``.
The calls are the same httpx calls, in one run: with a plain header, and with the session that the client puts on them.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import httpx
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat
from symphony_pod.api.sessions import get_session_info

from symphony_ext import SymphonyPod
from symphony_ext.auth.keys import load_rsa_key
from symphony_ext.auth.signing import KeySigner
from symphony_ext.auth.threads import in_own_thread

from . import credentials, report, server
from .answers import SESSION_INFO, TOKEN
from .measuring import Table, alternate

_PATH = "/pod/v2/sessioninfo"
_NAME = json.loads(SESSION_INFO)["displayName"]
_ROUNDS = 31
_CALLS = 200


def per_call(address: server.Address, made: credentials.Credentials, rounds: int, calls: int) -> Table:
    """Take the processor time of an httpx call, with a header and with a session.

    Args:
        address: The loopback server.
        made: The key to log in with.
        rounds: How often.
        calls: How many calls a round.
    """
    url = f"http://127.0.0.1:{address.plain}"
    with ExitStack() as stack:
        client = stack.enter_context(httpx.Client())
        pods = {
            name: stack.enter_context(SymphonyPod.from_rsa(url, "svc-bot", made.rsa_key, bearer=bearer))
            for name, bearer in (("session token", False), ("bearer token", True))
        }
        contenders: dict[str, Callable[[], float]] = {
            "plain header": partial(_spent, client, url, {"sessionToken": TOKEN}, None, calls)
        }
        for name, pod in pods.items():
            pod.log_in()
            contenders[name] = partial(_spent, client, url, {}, pod._settings.auth, calls)  # pyright: ignore[reportPrivateUsage]
        rows = alternate(contenders, rounds)
    return Table("auth", "One httpx call, processor time of the caller", "µs", rows, "plain header")


def _spent(client: httpx.Client, url: str, headers: dict[str, str], auth: httpx.Auth | None, calls: int) -> float:
    extensions = {"operation": get_session_info.OPERATION}
    response = httpx.Response(500)
    begun = time.process_time()
    for _ in range(calls):
        request = client.build_request("GET", url + _PATH, headers=headers, extensions=extensions)
        response = client.send(request, auth=auth)
    spent = time.process_time() - begun
    assert response.json()["displayName"] == _NAME
    return spent / calls * 1e6


def standstill(work: Callable[[], Any], *, aside: bool) -> float:
    """Tell for how long an event loop stood still, at most, while work was done.

    Args:
        work: The work.
        aside: Whether it is done as a login does it, in a thread; otherwise in line.

    Returns:
        Milliseconds.
    """

    async def main() -> float:
        worst, done = 0.0, False

        async def watch() -> None:
            nonlocal worst
            last = time.perf_counter()
            while not done:
                await asyncio.sleep(0)
                now = time.perf_counter()
                worst, last = max(worst, now - last), now

        watcher = asyncio.create_task(watch())
        await asyncio.sleep(0.01)
        worst = 0.0
        if aside:
            await in_own_thread(work)
        else:
            work()
            await asyncio.sleep(0)
        done = True
        await watcher
        return worst * 1000

    return asyncio.run(main())


def _loop(made: credentials.Credentials) -> list[str]:
    signer = KeySigner(made.rsa_key)
    key = load_rsa_key(made.rsa_key)
    encrypted = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"secret"))
    works: dict[str, Callable[[], Any]] = {
        "nothing": lambda: None,
        "load a key of 4096 bits": lambda: load_rsa_key(made.rsa_key),
        "load it encrypted": lambda: load_rsa_key(encrypted, "secret"),
        "sign with it": lambda: signer.sign(b"x" * 200),
        "a callback that takes 30 ms": lambda: time.sleep(0.03),
    }
    lines = ["Longest standstill of an event loop, in line and in a thread, ms (medians of 15)"]
    for name, work in works.items():
        both = [median(standstill(work, aside=aside) for _ in range(15)) for aside in (False, True)]
        lines.append(f"  {name:28} {both[0]:8.2f} {both[1]:8.2f}   ratio {both[1] / both[0]:.2f}")
    return lines


def main() -> None:
    """Run the measurements, and print them."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        made = credentials.make(Path(folder))
        with server.running(str(made.server)) as address:
            table = per_call(address, made, _ROUNDS, _CALLS)
            print(*report.plain(table), sep="\n")
            for name in list(table.rows)[1:]:
                print(f"  {name} / plain header: {table.ratio(name, 'plain header'):.3f}")
        print(*_loop(made), sep="\n")


if __name__ == "__main__":
    main()
