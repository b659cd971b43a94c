"""Tables in Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Table:
    """What one part of the acceptance has found.

    Attributes:
        title: What it is about.
        columns: The heads of the columns; one that ends in a colon is set to the right.
        rows: The cells, a row a finding.
    """

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])

    def lines(self) -> Iterator[str]:
        """Write the table."""
        yield f"| {' | '.join(column.removesuffix(':') for column in self.columns)} |"
        yield f"|{'|'.join('---:' if column.endswith(':') else '---' for column in self.columns)}|"
        for row in self.rows:
            yield f"| {' | '.join(cell.replace('|', '/') for cell in row)} |"
