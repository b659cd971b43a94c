"""Runs the measurements, prints them, and writes the page and the picture; see ``scripts/bench --help``."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from . import picture, report
from .measuring import Findings, Results, Table

_NAMES = (
    "import",
    "first answer",
    "decode",
    "memory",
    "encode",
    "sync",
    "async",
    "authentication",
    "pagination",
)
_FLIGHTS = {1: 400, 16: 960, 64: 1280}


class _Effort(NamedTuple):
    processes: int
    rounds: int
    bursts: int
    readings: int
    pages: int


_WHOLE = _Effort(processes=15, rounds=31, bursts=9, readings=3, pages=1_000)
_QUICK = _Effort(processes=3, rounds=5, bursts=3, readings=1, pages=100)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(
        prog="scripts/bench",
        description="Measure the client beside httpx alone, aiohttp alone, the stock generator, the BDK and msgspec.",
    )
    parser.add_argument(
        "--quick", action="store_true", help="few rounds, for a first impression; writes only with --output"
    )
    parser.add_argument(
        "--only",
        metavar="NAME",
        default="",
        help=f"measure only one of {', '.join(_NAMES)}; writes only with --output",
        choices=_NAMES,
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="where to write the page and the picture (docs/benchmarks)"
    )
    options = parser.parse_args()
    results = _measured(_QUICK if options.quick else _WHOLE, options.only)
    print("Ratios of medians")
    for line in report.ratios(results):
        print(f"  {line}")
    print(report.machine())
    if options.output is not None or not (options.quick or options.only):
        folder: Path = options.output or Path(__file__).resolve().parents[2] / "docs" / "benchmarks"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "README.md").write_text(report.markdown(results), encoding="utf-8")
        picture.draw(results, folder / "benchmarks.svg")
        print(f"written: {folder}")


def _measured(effort: _Effort, only: str) -> Results:
    # Only here, so that --help needs none of the peers.
    from . import authentication, calling, credentials, decoding, pagination, server, startup

    results = Results()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        made = credentials.make(Path(folder))
        with server.running(str(made.server)) as address:
            measurements: dict[str, Callable[[], Sequence[Table | Findings]]] = {
                "import": lambda: [startup.imports(effort.processes)],
                "first answer": lambda: [
                    startup.first_answer(address, made, effort.processes, tls=tls) for tls in (True, False)
                ],
                "decode": lambda: decoding.decode(effort.rounds),
                "memory": lambda: [decoding.memory(3)],
                "encode": lambda: [decoding.encode(effort.rounds)],
                "sync": lambda: [calling.sync(address, made, effort.rounds, 100)],
                "async": lambda: [
                    calling.concurrent(address, made, effort.bursts, in_flight, calls)
                    for in_flight, calls in _FLIGHTS.items()
                ],
                "authentication": lambda: [
                    authentication.per_call(address, made, effort.rounds, 200),
                    authentication.standstill(made, effort.processes),
                ],
                "pagination": lambda: [
                    *pagination.speed(address, effort.readings, effort.pages),
                    pagination.memory(address, effort.readings),
                    pagination.losses(address),
                ],
            }
            for name, measure in measurements.items():
                if only in ("", name):
                    for table in measure():
                        results.tables.append(table)
                        print(*report.plain(table), "", sep="\n", flush=True)
    return results


if __name__ == "__main__":
    main()
