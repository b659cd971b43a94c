"""The results in words: a table a measurement, and the ratios that hold on any machine."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from .measuring import Results, Table

_PEERS = ("httpx", "httpx-aiohttp", "symphony-bdk-python", "msgspec")

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


def plain(table: Table) -> Iterator[str]:
    """The lines of a table, for a terminal."""
    width = max(map(len, table.rows))
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


def _markdown(table: Table) -> Iterator[str]:
    yield f"### {table.title}"
    yield ""
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
