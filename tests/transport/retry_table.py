"""What the tests of retries counted, as a table."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

rows: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
"""Failure, operation, and how often the latter was sent, whichever client sent it."""

twice: list[str] = []
"""What was carried out twice though it creates."""

counted: list[str] = []
"""Each counted series of sends of something that creates."""

waits: list[str] = []
"""What ``Retry-After`` asked for, and what was waited, in seconds."""


def snapshot() -> dict[str, Any]:
    """All of it, with lists for sets."""
    counts = {failure: {one: sorted(sends) for one, sends in row.items()} for failure, row in rows.items()}
    return {"rows": counts, "twice": twice, "counted": counted, "waits": waits}


def merge(table: dict[str, Any]) -> None:
    """Add the table of another process."""
    for failure, row in table["rows"].items():
        for operation, sends in row.items():
            rows[failure][operation].update(sends)
    for ours, theirs in ((twice, table["twice"]), (counted, table["counted"]), (waits, table["waits"])):
        ours.extend(theirs)


def lines() -> list[str]:
    """The table as text."""
    if not rows:
        return []
    columns = list(dict.fromkeys(column for row in rows.values() for column in row))
    head = f"{'failure, at every attempt':44}" + "".join(f"{column:>18}" for column in columns)
    body = [
        f"{failure:44}" + "".join(f"{'/'.join(map(str, sorted(row.get(column, ())))):>18}" for column in columns)
        for failure, row in rows.items()
    ]
    ends = [f"creates carried out twice: {len(twice)} of {len(counted)}"]
    return ["sends of one call, at most 3 allowed, each by three kinds of client", head, *body, *waits, *ends]
