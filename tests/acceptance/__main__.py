"""Runs the acceptance, prints what it finds, and writes the page; see ``scripts/acceptance --help``."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tables import Table

_NAMES = ("bdk", "fuzz", "load", "cluster")
_PROCESSES = 4
_PAGE = Path(__file__).with_name("page.md")
_PEERS = ("symphony-bdk-python", "schemathesis", "starlette", "uvicorn", "distributed")


def main() -> int:
    """Run the command.

    Returns:
        The exit code: 0, or 1 if a method of the BDK, a case of schemathesis or the cluster failed.
    """
    parser = argparse.ArgumentParser(
        prog="scripts/acceptance",
        description="Hold the sandbox against Symphony's Python kit, schemathesis and bare Starlette, and a bulk job "
        "against a Dask cluster.",
    )
    parser.add_argument("--only", metavar="NAME", default="", choices=_NAMES, help=f"only one of {', '.join(_NAMES)}")
    parser.add_argument(
        "--examples", type=int, default=40, metavar="N", help="cases that schemathesis makes up of an operation (40)"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="what the cases are drawn from (1)")
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="rounds of load (15)")
    parser.add_argument("--starts", type=int, default=5, metavar="N", help="starts of each kind of sandbox (5)")
    parser.add_argument("--updates", type=int, default=10_000, metavar="N", help="what the cluster is to do (10000)")
    parser.add_argument("--output", type=Path, metavar="DIR", help="where to write the page (docs/acceptance)")
    options = parser.parse_args()
    # Only here, so that --help needs nothing of it.
    from . import bdk, cluster, fuzz, load

    parts: dict[str, str] = {"machine": _machine()}
    failed = False
    if options.only in ("", "bdk"):
        called = bdk.run()
        failed |= bool(called.failed)
        parts["bdk"] = called.summary
        parts["bdk_reasons"] = "\n".join(f"- {reason}" for reason in called.own_reasons)
        parts["bdk_tables"] = _sections(called.tables)
        _show(called.tables, called.own_reasons, called.failed, called.summary)
    if options.only in ("", "fuzz"):
        fuzzed = fuzz.run(options.examples, options.seed)
        failed |= bool(fuzzed.failures or fuzzed.errors)
        parts["fuzz"] = fuzzed.summary
        parts["fuzz_checks"] = ", ".join(f"`{check}`" for check in fuzz.CHECKS)
        parts["fuzz_table"] = "\n".join(fuzzed.table.lines())
        parts["fuzz_command"] = f"--examples {options.examples} --seed {options.seed}"
        _show([fuzzed.table], fuzzed.details, [fuzzed.summary])
    if options.only in ("", "load"):
        measured = load.run(options.rounds, options.starts)
        parts["load"] = "\n".join(f"- {line}" for line in measured.lines)
        parts["load_tables"] = _sections(measured.tables)
        _show(measured.tables, measured.lines)
    if options.only in ("", "cluster"):
        clustered = cluster.run(options.updates, _PROCESSES)
        failed |= clustered.failed
        parts["cluster"] = "\n".join(f"- {line}" for line in clustered.lines)
        _show([], clustered.lines)
    if not options.only:
        folder: Path = options.output or Path(__file__).resolve().parents[2] / "docs" / "acceptance"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "README.md").write_text(_PAGE.read_text(encoding="utf-8").format(**parts), encoding="utf-8")
        print(f"written: {folder / 'README.md'}")
    return 1 if failed else 0


def _sections(tables: Iterable[Table]) -> str:
    return "\n\n".join("\n".join((f"### {table.title.capitalize()}", "", *table.lines())) for table in tables)


def _show(tables: Iterable[Table], *words: Iterable[str] | str) -> None:
    for table in tables:
        print(table.title, *table.lines(), "", sep="\n")
    for lines in words:
        for line in [lines] if isinstance(lines, str) else lines:
            print(line)
    print(flush=True)


def _machine() -> str:
    peers = ", ".join(f"{name} {version(name)}" for name in _PEERS)
    return f"{os.cpu_count()} cores, {platform.python_implementation()} {platform.python_version()}; {peers}"


if __name__ == "__main__":
    sys.exit(main())
