"""Writes the document that ``generated/`` is made from, for the stock generator.

Run as ``python -m benchmarks.bundle FOLDER`` in the project's own environment, with ``scripts`` on the path. Two
documents come of it: ``stock_client.json`` as it is, in which every field of an answer may be null, and
``stock_plain.json`` without those nulls, from which the stock generator makes simpler and quicker code, that breaks on
a null.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from codegen.__main__ import Project
from codegen.flatten import flatten


def main() -> None:
    """Write both into the folder that the command line names."""
    document = flatten(Project().whole())
    folder = Path(sys.argv[1])
    (folder / "stock_client.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "stock_plain.json").write_text(json.dumps(without_nulls(document)), encoding="utf-8")


def without_nulls(node: Any) -> Any:
    """The same JSON with every "this, or null" turned into "this"."""
    if node.__class__ is list:
        return [without_nulls(item) for item in node]
    if node.__class__ is not dict:
        return node
    plain = {key: without_nulls(value) for key, value in node.items()}
    if plain.get("type").__class__ is list:
        named = [kind for kind in plain["type"] if kind != "null"]
        plain["type"] = named[0] if len(named) == 1 else named
    if "anyOf" in plain:
        left = [choice for choice in plain["anyOf"] if choice != {"type": "null"}]
        if len(left) == 1:
            del plain["anyOf"]
            # Beside a reference, the generator would take prose for a class of its own.
            return left[0] if "$ref" in left[0] else {**plain, **left[0]}
        plain["anyOf"] = left
    return plain


if __name__ == "__main__":
    main()
