"""Reading 100,000 users, 20 ms a page, beside the ideal and symphony-bdk-python, and both on a Pod with faults.

Run it in the environment of the benchmarks, in the folder ``tests``: ``python -m benchmarks.pagination``.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs, urlsplit

from symphony_pod.client import AsyncClient

from symphony_ext import PageOptions, PaginationError, apaginate

from .answers import user

_LATENCY = 0.020
_SIZE = 100
_FAULTY = 1_000

# What is wrong with a page: from its offset and the limit asked for, what it holds.
_FAULTS: dict[str, Callable[[int, int], range]] = {
    "no fault": lambda skip, limit: range(skip, min(skip + limit, _FAULTY)),
    "pages capped at 50": lambda skip, limit: range(skip, min(skip + min(limit, 50), _FAULTY)),
    "a short page in the middle": lambda skip, limit: range(
        skip, min(skip + (limit - 1 if skip == 300 else limit), _FAULTY)
    ),
    "an empty page in the middle": lambda skip, limit: range(
        skip, skip if 300 <= skip < 400 else min(skip + limit, _FAULTY)
    ),
    "skip is ignored": lambda skip, limit: range(limit),
}


class _Pod(asyncio.Protocol):
    """Answers pages of users, from the folder in the path: the length of the list, or a fault."""

    _bodies: dict[range, bytes] = {}  # noqa: RUF012 - shared by all connections
    _transport: asyncio.Transport
    _pending = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._pending += data
        while (end := self._pending.find(b"\r\n\r\n")) >= 0:
            target = self._pending[:end].split(b" ", 2)[1].decode()
            self._pending = self._pending[end + 4 :]
            asyncio.get_running_loop().call_later(_LATENCY, self._answer, target)

    def _answer(self, target: str) -> None:
        parts = urlsplit(target)
        query = parse_qs(parts.query)
        skip, limit = int(query.get("skip", ["0"])[0]), int(query["limit"][0])
        folder = parts.path.split("/")[1]
        if folder.isdigit():
            numbers = range(skip, max(skip, min(skip + limit, int(folder))))
        else:
            numbers = list(_FAULTS.values())[int(folder[1:])](skip, limit)
        body = self._body(numbers)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self._transport.write(head.encode() + body)

    def _body(self, numbers: range) -> bytes:
        # One page of accounts, written once: making them anew would take longer than the latency.
        if numbers not in self._bodies and len(self._bodies) > 3_000:
            self._bodies.clear()
        if numbers not in self._bodies:
            self._bodies[numbers] = json.dumps([user(number) for number in numbers]).encode()
        return self._bodies[numbers]


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Pod, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def _ours(url: str, concurrency: int) -> AsyncIterator[Any]:
    async def read() -> AsyncIterator[Any]:
        async with AsyncClient(url) as client:
            options = PageOptions(page_size=_SIZE, concurrency=concurrency)
            async for one in apaginate(client.users.list_users, options):
                if one.user_system_info:
                    yield one.user_system_info.id

    return read()


def _theirs(url: str, most: int | None = None) -> AsyncIterator[Any]:
    configuration: Any = import_module("symphony.bdk.gen.configuration").Configuration(host=f"{url}/pod")
    paginated: Any = import_module("symphony.bdk.core.service.pagination").offset_based_pagination

    async def read() -> AsyncIterator[Any]:
        client: Any = import_module("symphony.bdk.gen.api_client").ApiClient(configuration)
        api: Any = import_module("symphony.bdk.gen.pod_api.user_api").UserApi(client)

        async def page(skip: int, limit: int) -> Any:
            return await api.v2_admin_user_list_get(session_token="none", skip=skip, limit=limit)

        try:
            async for one in paginated(page, _SIZE, most):
                yield one.user_system_info.id
        finally:
            await client.close()

    return read()


async def _timed(reading: AsyncIterator[Any], length: int) -> float:
    begun = time.perf_counter()
    count = 0
    async for _ in reading:
        count += 1
    assert count == length, count
    return time.perf_counter() - begun


async def _found(reading: AsyncIterator[Any]) -> tuple[list[Any], str]:
    found: list[Any] = []
    try:
        async for one in reading:
            found.append(one)
    except PaginationError as error:
        return found, f"raises: {error.message}"
    return found, "ends"


def _speed(url: str, length: int) -> None:
    asyncio.run(_timed(_ours(f"{url}/{length}", 16), length))  # the Pod has made all pages then
    pages = -(-length // _SIZE)
    print(f"{length:,} users, pages of {_SIZE}, {_LATENCY * 1000:.0f} ms a page\n")
    print("| in flight | users a second | ideal | share |\n|---|---:|---:|---:|")
    for concurrency in (1, 4, 8, 16):
        ideal = length / (pages * _LATENCY / concurrency)
        got = length / asyncio.run(_timed(_ours(f"{url}/{length}", concurrency), length))
        print(f"| {concurrency} | {got:,.0f} | {ideal:,.0f} | {got / ideal:.2f} |", flush=True)
    got = length / asyncio.run(_timed(_theirs(f"{url}/{length}"), length))
    print(f"| symphony-bdk-python (1) | {got:,.0f} | {length / (pages * _LATENCY):,.0f} | |\n", flush=True)


def _losses(url: str) -> None:
    print(f"{_FAULTY:,} users\n\n| fault | symphony_ext: missing | twice | | symphony-bdk-python: missing | twice | |")
    print("|---|---:|---:|---|---:|---:|---|")
    for number, name in enumerate(_FAULTS):
        cells = [name]
        for reading in (_ours(f"{url}/f{number}", 1), _theirs(f"{url}/f{number}", 2 * _FAULTY)):
            found, how = asyncio.run(_found(reading))
            cells += [str(_FAULTY - len(set(found))), str(len(found) - len(set(found))), how]
        print("|", " | ".join(cells), "|", flush=True)


def _memory(url: str) -> None:
    print("\n| users, 8 in flight | peak memory, MB |\n|---|---:|")
    for length in (10_000, 100_000):
        command = [sys.executable, "-m", __name__, "peak", url, str(length)]
        peak = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        print(f"| {length:,} | {int(peak) / 1024:.0f} |")


def main() -> None:
    """Print the tables."""
    if sys.argv[1:] == ["serve"]:
        asyncio.run(_serve())
    elif sys.argv[1:2] == ["peak"]:
        asyncio.run(_timed(_ours(f"{sys.argv[2]}/{sys.argv[3]}", 8), int(sys.argv[3])))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    else:
        with subprocess.Popen([sys.executable, "-m", __name__, "serve"], stdout=subprocess.PIPE, text=True) as pod:
            try:
                assert pod.stdout is not None
                url = f"http://127.0.0.1:{int(pod.stdout.readline())}"
                _speed(url, 100_000)
                _losses(url)
                _memory(url)
            finally:
                pod.terminate()


if __name__ == "__main__":
    # Started as a module, its name is not the one that a process of its own has to be started with.
    __name__ = "benchmarks.pagination"
    main()
