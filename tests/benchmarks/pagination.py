"""Reading long lists: users a second beside the ideal and symphony-bdk-python, the memory, and what faults lose.

``python -m benchmarks.pagination READER URL LENGTH`` reads one list, and prints the peak of its process's memory.
"""

from __future__ import annotations

import asyncio
import resource
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from symphony_pod.client import AsyncClient

from symphony_ext import PageOptions, PaginationError, apaginate

from . import peers
from .lists import FAULTS, FAULTY, LATENCY, PATH
from .measuring import Findings, Sample, Table, alternate
from .server import Address

FLIGHTS = (1, 4, 8, 16)
_SIZE = 100
_AHEAD = 8  # pages in flight where memory is measured
_SHORT, _LONG = 10_000, 100_000


def speed(address: Address, rounds: int, pages: int) -> list[Table]:
    """Count the users a second of a program that reads a list to its end, a table for so many pages in flight.

    Args:
        address: The loopback server.
        rounds: How often.
        pages: How many pages the list has.
    """
    contenders: dict[str, Callable[[], float]] = {}
    length = pages * _SIZE
    url = f"{address.http}/{length}"
    for in_flight in FLIGHTS:
        contenders[f"raw {in_flight}"] = partial(_raw, url, in_flight, length)
        contenders[f"ours {in_flight}"] = partial(_rate, partial(_ours, url, in_flight), length)
    contenders["bdk"] = partial(_rate, partial(_theirs, url), length)
    samples = alternate(contenders, rounds)
    tables: list[Table] = []
    for in_flight in FLIGHTS:
        rows = {
            "ideal": Sample([_SIZE * in_flight / LATENCY]),
            "aiohttp alone, bytes": samples[f"raw {in_flight}"],
            "symphony_ext": samples[f"ours {in_flight}"],
            "BDK, 1 in flight": samples["bdk"],
        }
        title = f"Users a second, {length:,} users, {LATENCY * 1e3:.0f} ms a page, {in_flight} in flight"
        tables.append(Table(f"pages {in_flight}", title, "users/s", rows, "ideal", more_is_better=True, digits=0))
    return tables


def memory(address: Address, rounds: int) -> Table:
    """Take the peak memory of processes that read a list and keep nothing of it.

    Args:
        address: The loopback server.
        rounds: How often.
    """
    contenders = {
        f"{name}, {length:,} users": partial(_peak_elsewhere, reader, address.http, length)
        for name, reader, length in (
            ("symphony_ext", "ours", _SHORT),
            ("symphony_ext", "ours", _LONG),
            ("BDK", "theirs", _SHORT),
        )
    }
    title = f"Peak memory of a process that reads a list, {_AHEAD} pages in flight (BDK: 1)"
    return Table("pages memory", title, "MB", alternate(contenders, rounds), f"symphony_ext, {_SHORT:,} users")


def losses(address: Address) -> Findings:
    """Count the users that lists with a fault lose, or give more than once, and note how the reading ends.

    Args:
        address: The loopback server.
    """
    rows: dict[str, list[str]] = {}
    for number, fault in enumerate(FAULTS):
        url = f"{address.http}/f{number}"
        # Without an upper limit, the BDK would read for ever where `skip` is ignored.
        rows[fault] = [*asyncio.run(_found(_ours(url, 1))), *asyncio.run(_found(_theirs(url, 2 * FAULTY)))]
    columns = [f"{who}: {what}" for who in ("symphony_ext", "BDK") for what in ("missing", "more than once", "then")]
    return Findings(f"{FAULTY:,} users of a Pod with a fault", columns, rows)


async def _ours(url: str, in_flight: int) -> AsyncIterator[Any]:
    async with AsyncClient(url) as client:
        async for one in apaginate(client.users.list_users, PageOptions(page_size=_SIZE, concurrency=in_flight)):
            if one.user_system_info:
                yield one.user_system_info.id


async def _theirs(url: str, most: int | None = None) -> AsyncIterator[Any]:
    paginated: Any = import_module("symphony.bdk.core.service.pagination").offset_based_pagination
    client: Any = peers.bdk_client(url)
    api: Any = import_module("symphony.bdk.gen.pod_api.user_api").UserApi(client)

    async def page(skip: int, limit: int) -> Any:
        return await api.v2_admin_user_list_get(session_token="none", skip=skip, limit=limit)

    try:
        async for one in paginated(page, _SIZE, most):
            yield one.user_system_info.id
    finally:
        await client.close()


def _rate(reader: Callable[[], AsyncIterator[Any]], length: int) -> float:
    async def read() -> float:
        begun = time.perf_counter()
        count = 0
        async for _ in reader():
            count += 1
        taken = time.perf_counter() - begun
        if count != length:
            raise RuntimeError(f"a contender read {count} users instead of {length}")
        return length / taken

    return asyncio.run(read())


def _raw(url: str, in_flight: int, length: int) -> float:
    """What this machine and the server allow: the same pages as bytes, by someone who knows how many there are."""
    aiohttp: Any = import_module("aiohttp")

    async def read() -> float:
        begun = time.perf_counter()
        offsets = iter(range(0, length, _SIZE))
        async with aiohttp.ClientSession() as session:

            async def several() -> None:
                for skip in offsets:
                    async with session.get(f"{url}{PATH.decode()}?skip={skip}&limit={_SIZE}") as response:
                        await response.read()

            await asyncio.gather(*(several() for _ in range(in_flight)))
        return length / (time.perf_counter() - begun)

    return asyncio.run(read())


async def _found(reading: AsyncIterator[Any]) -> tuple[str, str, str]:
    """How many users are missing, how many came more than once, and how it ended."""
    found: list[Any] = []
    ending = "ends"
    try:
        async for one in reading:
            found.append(one)
    except PaginationError as error:
        ending = f"raises: {error.message}"
    different = len(set(found))
    return str(FAULTY - different), str(len(found) - different), ending


def _peak_elsewhere(reader: str, url: str, length: int) -> float:
    command = [sys.executable, "-m", __name__, reader, f"{url}/{length}", str(length)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _peak() -> float:
    """The peak of this process's memory in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage tells would begin at the memory of the process that started this one
        return int(status.read_text().split("VmHWM:")[1].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Read the list that the command line names."""
    reader, url, length = sys.argv[1:]
    _rate(partial(_ours, url, _AHEAD) if reader == "ours" else partial(_theirs, url), int(length))
    print(_peak())


if __name__ == "__main__":
    main()
