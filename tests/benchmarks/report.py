"""The results in words: a table a measurement, and the ratios that hold on any machine."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from .measuring import Findings, Results, Table

_PEERS = ("httpx", "aiohttp", "httpx-aiohttp", "symphony-bdk-python", "msgspec")

# What is said, of which table, and which contender over which.
_RATIOS = [
    ("`import symphony_ext`, of the time of `import httpx`", "import", "import symphony_ext", "import httpx"),
    ("first answer over HTTPS, of the time of httpx alone", "first answer, HTTPS", "symphony_ext", "httpx alone"),
    (
        "first answer over HTTPS, of the time of the BDK's API class",
        "first answer, HTTPS",
        "symphony_ext",
        "BDK: API class",
    ),
    (
        "first answer over HTTPS with an RSA login, of the time of SymphonyBdk",
        "first answer, HTTPS",
        "symphony_ext, RSA login",
        "BDK: SymphonyBdk, RSA login",
    ),
    ("first answer over HTTP, of the time of httpx alone", "first answer, HTTP", "symphony_ext", "httpx alone"),
    ("decoding 1,000 users, times as fast as stock", "decode 1,000 users", "stock", "symphony_ext"),
    (
        "decoding 1,000 users, times as fast as stock without nulls",
        "decode 1,000 users",
        "stock, no nulls",
        "symphony_ext",
    ),
    ("decoding 1,000 users, times as fast as the BDK", "decode 1,000 users", "BDK", "symphony_ext"),
    ("decoding 1,000 users, of the time of msgspec Struct", "decode 1,000 users", "symphony_ext", "msgspec Struct"),
    ("memory of a decoded user, of that of stock", "memory", "symphony_ext", "stock"),
    ("memory of a decoded user, of that of stock without nulls", "memory", "symphony_ext", "stock, no nulls"),
    ("encoding a user to create, times as fast as stock", "encode", "stock", "symphony_ext"),
    ("encoding a user to create, times as fast as stock without nulls", "encode", "stock, no nulls", "symphony_ext"),
    ("one sync call, of the processor time of httpx alone", "sync call", "symphony_ext", "httpx alone"),
    ("one sync call, of the processor time of stock", "sync call", "symphony_ext", "stock"),
    *(
        (f"calls a second, {n} in flight, times those of {who}", f"async {n}", "symphony_ext", name)
        for n in (1, 16, 64)
        for who, name in (
            ("the BDK's API class", "BDK: API class"),
            ("SymphonyBdk", "BDK: SymphonyBdk"),
            ("stock", "stock"),
        )
    ),
    *(
        (
            f"one httpx call with a {token}, of the processor time with a plain header",
            "auth",
            f"symphony_ext, {token}",
            "plain header",
        )
        for token in ("session token", "bearer token")
    ),
    *(
        (
            f"standstill of the event loop, {what}, of that in line",
            "standstill",
            f"{what}, as symphony_ext does",
            f"{what}, in line",
        )
        for what in ("load a key", "load an encrypted key", "sign", "a callback of 30 ms")
    ),
    *(
        (f"users a second, {n} in flight, {which}", f"pages {n}", "symphony_ext", other)
        for n in (1, 4, 8, 16)
        for which, other in (
            ("of the ideal", "ideal"),
            ("of those of aiohttp alone", "aiohttp alone, bytes"),
            ("times those of the BDK", "BDK, 1 in flight"),
        )
    ),
    (
        "peak memory of reading 100,000 users, of that of 10,000",
        "pages memory",
        "symphony_ext, 100,000 users",
        "symphony_ext, 10,000 users",
    ),
]

_PAGE = Path(__file__).with_name("page.md")


def machine() -> str:
    """What it was measured on, and with."""
    peers = ", ".join(f"{name} {version(name)}" for name in _PEERS)
    return f"{os.cpu_count()} cores, {platform.python_implementation()} {platform.python_version()}; {peers}."


def ratios(results: Results) -> Iterator[str]:
    """A line a ratio, of those that the results allow."""
    for what, name, one, other in _RATIOS:
        if name in results:
            yield f"{what}: {results[name].ratio(one, other):.2f}"


def plain(table: Table | Findings) -> Iterator[str]:
    """The lines of a table, for a terminal."""
    width = max(map(len, table.rows))
    if isinstance(table, Findings):
        yield f"{table.title} ({', '.join(table.columns)})"
        for name, cells in table.rows.items():
            yield f"  {name:<{width}}  {' | '.join(cells)}"
        return
    yield f"{table.title}, {table.unit}"
    for name, median, tenth, ratio in _cells(table):
        yield f"  {name:<{width}}  {median:>10}  {tenth:>10}  {ratio:>7}"


def markdown(results: Results) -> str:
    """The whole page."""
    return _PAGE.read_text(encoding="utf-8").format(
        ratios="\n".join(f"- {line}" for line in ratios(results)),
        machine=machine(),
        tables="\n\n".join("\n".join(_markdown(table)) for table in results.tables),
    )


def _markdown(table: Table | Findings) -> Iterator[str]:
    yield f"### {table.title}"
    yield ""
    if isinstance(table, Findings):
        yield f"| | {' | '.join(table.columns)} |"
        yield f"|---|{'---|' * len(table.columns)}"
        for name, found in table.rows.items():
            yield f"| {name} | {' | '.join(found)} |"
        return
    best = "greatest" if table.more_is_better else "least"
    yield f"| | {table.unit}, median | {best} tenth | to {table.base} |"
    yield "|---|---:|---:|---:|"
    for cells in _cells(table):
        yield f"| {' | '.join(cells)} |"


def _cells(table: Table) -> Iterator[tuple[str, str, str, str]]:
    for name, sample in table.rows.items():
        tenth = sample.greatest_tenth if table.more_is_better else sample.tenth
        ratio = table.ratio(name, table.base)
        yield name, f"{sample.median:,.{table.digits}f}", f"{tenth:,.{table.digits}f}", f"{ratio:.2f}"
