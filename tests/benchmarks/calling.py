"""What one call costs, and how many a second there can be; each contender as its documentation shows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib import import_module
from typing import Any

import httpx

from symphony_ext import AsyncSymphonyPod, SymphonyPod

from . import peers
from .answers import NAME, TOKEN, WHO
from .credentials import BOT, Credentials
from .measuring import Table, alternate, processor_time
from .server import Address


def sync(address: Address, credentials: Credentials, rounds: int, calls: int) -> Table:
    """Take the processor time of a call that waits for its answer; the server's is not counted.

    Args:
        address: The loopback server.
        credentials: The key to log in with.
        rounds: How often.
        calls: How many calls a round.
    """
    with ExitStack() as stack:
        pod = stack.enter_context(SymphonyPod.from_rsa(address.http, BOT, credentials.rsa_key))
        alone = stack.enter_context(httpx.Client(base_url=address.http, headers={"sessionToken": TOKEN}))
        stock = stack.enter_context(peers.stock(address.http))
        get = import_module("stock_client.api.sessions.get_session_info")
        contenders: dict[str, Callable[[], Any]] = {
            "httpx alone": lambda: alone.request("GET", WHO).json(),
            "symphony_ext": pod.sessions.get_session_info,
            "stock": lambda: get.sync(client=stock),
        }
        rows = alternate({name: partial(_spent, call, calls) for name, call in contenders.items()}, rounds)
    return Table("sync call", "One call, processor time of the caller", "µs", rows, "httpx alone", digits=0)


def concurrent(address: Address, credentials: Credentials, rounds: int, in_flight: int, calls: int) -> Table:
    """Count the calls a second of an asyncio program that keeps some in flight.

    Args:
        address: The loopback server.
        credentials: The key to log in with.
        rounds: How often.
        in_flight: How many calls wait for their answer at the same time.
        calls: How many calls a round.
    """
    with asyncio.Runner() as runner, _callers(address.http, credentials, runner) as callers:
        contenders = {
            name: partial(_rate, runner, call, in_flight, max(in_flight, calls)) for name, call in callers.items()
        }
        rows = alternate(contenders, rounds)
    title = f"Calls a second from asyncio, {in_flight} in flight"
    return Table(f"async {in_flight}", title, "calls/s", rows, "symphony_ext", more_is_better=True, digits=0)


@contextmanager
def _callers(
    url: str, credentials: Credentials, runner: asyncio.Runner
) -> Generator[dict[str, Callable[[], Awaitable[Any]]]]:
    """What each contender awaits for one call, all in the runner's event loop."""
    opened: list[Any] = []

    async def enter(client: Any) -> Any:
        opened.append(client)
        return await client.__aenter__()

    async def make() -> dict[str, Callable[[], Awaitable[Any]]]:
        over_aiohttp = import_module("httpx_aiohttp").HttpxAiohttpClient
        headers = {"sessionToken": TOKEN}
        pod = await enter(AsyncSymphonyPod.from_rsa(url, BOT, credentials.rsa_key))
        sessions: dict[str, Any] = {"symphony_ext": pod.sessions}
        limits = httpx.Limits(max_connections=100, max_keepalive_connections=100)
        given = await enter(httpx.AsyncClient(limits=limits))
        other = await enter(AsyncSymphonyPod.from_rsa(url, BOT, credentials.rsa_key, http_client=given))
        sessions["symphony_ext without aiohttp"] = other.sessions
        alone = await enter(httpx.AsyncClient(base_url=url, headers=headers))
        alone_over_aiohttp = await enter(over_aiohttp(base_url=url, headers=headers))
        stock = await enter(peers.stock(url))
        get = import_module("stock_client.api.sessions.get_session_info")

        bare = await enter(peers.bdk_client(url))
        api = import_module("symphony.bdk.gen.pod_api.session_api").SessionApi(bare)
        bdk = await enter(peers.bdk(url, credentials))
        service = bdk.sessions()

        async def plain(client: httpx.AsyncClient) -> Any:
            return (await client.request("GET", WHO)).json()

        return {
            **{name: each.get_session_info for name, each in sessions.items()},
            "httpx alone": partial(plain, alone),
            "httpx alone over aiohttp": partial(plain, alone_over_aiohttp),
            "stock": lambda: get.asyncio(client=stock),
            "BDK: API class": lambda: api.v2_sessioninfo_get(session_token=TOKEN),
            "BDK: SymphonyBdk": service.get_session,
        }

    async def close() -> None:
        for client in reversed(opened):
            await client.__aexit__(None, None, None)

    try:
        yield runner.run(make())
    finally:
        runner.run(close())


def _spent(call: Callable[[], Any], calls: int) -> float:
    call()
    spent, answer = processor_time(call, calls)
    _check(answer)
    return spent * 1e6


def _rate(runner: asyncio.Runner, call: Callable[[], Awaitable[Any]], in_flight: int, calls: int) -> float:
    async def several() -> Any:
        answer: Any = None
        for _ in range(calls // in_flight):
            answer = await call()
        return answer

    async def all_of_them() -> float:
        await call()
        begun = time.perf_counter()
        answers = await asyncio.gather(*(several() for _ in range(in_flight)))
        taken = time.perf_counter() - begun
        for answer in answers:
            _check(answer)
        return calls // in_flight * in_flight / taken

    return runner.run(all_of_them())


def _check(answer: Any) -> None:
    name: Any = answer["displayName"] if answer.__class__ is dict else answer.display_name
    if name != NAME:
        raise RuntimeError(f"a contender read {name!r} instead of {NAME!r}")
