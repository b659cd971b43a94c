"""What logging in costs: each call, and the event loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import Any

import httpx
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat
from symphony_pod.api.sessions import get_session_info

from symphony_ext import SymphonyPod
from symphony_ext.auth.keys import load_rsa_key
from symphony_ext.auth.signing import KeySigner
from symphony_ext.auth.threads import in_own_thread

from .answers import NAME, TOKEN, WHO
from .credentials import BOT, Credentials
from .measuring import Table, alternate, processor_time
from .server import Address


def per_call(address: Address, credentials: Credentials, rounds: int, calls: int) -> Table:
    """Take the processor time of the same httpx call, with a plain header and with the sessions of this client.

    Args:
        address: The loopback server.
        credentials: The key to log in with.
        rounds: How often.
        calls: How many calls a round.
    """
    with ExitStack() as stack:
        client = stack.enter_context(httpx.Client(base_url=address.http))
        contenders = {"plain header": partial(_spent, client, {"sessionToken": TOKEN}, None, calls)}
        for token, bearer in (("session token", False), ("bearer token", True)):
            pod = stack.enter_context(
                SymphonyPod.from_rsa(address.http, BOT, credentials.rsa_key, bearer=bearer),
            )
            pod.log_in()
            auth = pod._settings.auth  # pyright: ignore[reportPrivateUsage]
            contenders[f"symphony_ext, {token}"] = partial(_spent, client, {}, auth, calls)
        rows = alternate(contenders, rounds)
    return Table("auth", "One httpx call, processor time of the caller", "µs", rows, "plain header", digits=0)


def standstill(credentials: Credentials, rounds: int) -> Table:
    """Take the longest time for which an event loop stands still while a login does its work.

    Args:
        credentials: A key, as a login uses it.
        rounds: How often.
    """
    signer = KeySigner(credentials.rsa_key)
    key = load_rsa_key(credentials.rsa_key)
    encrypted = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"secret"))
    works: dict[str, Callable[[], Any]] = {
        "load a key": lambda: load_rsa_key(credentials.rsa_key),
        "load an encrypted key": lambda: load_rsa_key(encrypted, "secret"),
        "sign": lambda: signer.sign(b"x" * 200),
        "a callback of 30 ms": lambda: time.sleep(0.03),
    }
    contenders = {"nothing": partial(_longest, lambda: None, aside=False)}
    for name, work in works.items():
        contenders[f"{name}, in line"] = partial(_longest, work, aside=False)
        contenders[f"{name}, as symphony_ext does"] = partial(_longest, work, aside=True)
    title = "Longest standstill of an event loop during a login's work"
    return Table("standstill", title, "ms", alternate(contenders, rounds), "nothing", digits=2)


def _spent(client: httpx.Client, headers: dict[str, str], auth: httpx.Auth | None, calls: int) -> float:
    extensions = {"operation": get_session_info.OPERATION}

    def call() -> httpx.Response:
        request = client.build_request("GET", WHO, headers=headers, extensions=extensions)
        return client.send(request, auth=auth)

    spent, response = processor_time(call, calls)
    if response.json()["displayName"] != NAME:
        raise RuntimeError(f"a contender was answered {response.text!r}")
    return spent * 1e6


def _longest(work: Callable[[], Any], *, aside: bool) -> float:
    """For how many milliseconds an event loop stood still, at most, while work was done: in a thread, or in line."""

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
