"""The results as a picture: one chart a measurement, bars in the order of the tables."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from .measuring import Results, Table

_SHOWN = [
    "import",
    "first answer, HTTPS",
    "decode 1,000 users",
    "memory",
    "encode",
    "sync call",
    "async 1",
    "async 16",
    "async 64",
    "auth",
    "pages 1",
    "pages 16",
]
_ACROSS = 3
_OURS = "#1f6feb"
_OTHERS = "#b6bfca"


def draw(results: Results, target: Path) -> None:
    """Write it.

    Args:
        results: What was measured.
        target: The file to write; its ending says the format.
    """
    matplotlib: Any = import_module("matplotlib")
    matplotlib.use("agg")
    # Without the salt and the date, the same results would give another file each time.
    matplotlib.rcParams.update({"svg.hashsalt": "benchmarks", "font.size": 9, "font.family": "DejaVu Sans"})
    pyplot: Any = import_module("matplotlib.pyplot")
    tables = [results[name] for name in _SHOWN if name in results]
    down = -(-len(tables) // _ACROSS)
    figure, axes = pyplot.subplots(down, _ACROSS, figsize=(15, 2.9 * down), squeeze=False, layout="constrained")
    figure.get_layout_engine().set(wspace=0.05, hspace=0.06)
    for axis, table in zip(axes.flat, tables, strict=False):
        _chart(axis, table)
    for axis in axes.flat[len(tables) :]:
        axis.remove()
    figure.savefig(target, metadata={"Date": None} if target.suffix == ".svg" else None)


def _chart(axis: Any, table: Table) -> None:
    names = list(table.rows)
    medians = [sample.median for sample in table.rows.values()]
    ours = ("symphony", "import symphony", "SymphonyPod", "one endpoint")
    bars = axis.barh(names, medians, color=[_OURS if name.startswith(ours) else _OTHERS for name in names])
    axis.bar_label(bars, labels=[f"{value:,.{table.digits}f}" for value in medians], padding=3)
    axis.invert_yaxis()
    axis.margins(x=0.18)
    axis.spines[["top", "right"]].set_visible(False)
    axis.set_xticks([])
    better = "more" if table.more_is_better else "less"
    axis.set_title(f"{table.title}\n{table.unit}, {better} is better", loc="left", fontsize=10)
