"""Break circles of schemas that no class stands in: Python's types can name a class inside itself, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .models import is_class
from .tree import Slot, component, references

if TYPE_CHECKING:
    from .reading import Document


def break_circles(document: Document) -> None:
    """Let a reference that closes a circle of lists, maps and unions stand for any JSON, in place.

    Args:
        document: With a name for every class.
    """
    schemas = document["components"]["schemas"]
    settled: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        if is_class(schemas[name]):
            return
        for slot in list(references(Slot(schemas, name, "schema", ("components", "schemas", name)))):
            target = component(slot.node["$ref"])[1]
            if target in (*trail, name):
                slot.holder[slot.key] = {}
            elif target not in settled:
                visit(target, (*trail, name))
        settled.add(name)

    for name in list(schemas):
        if name not in settled:
            visit(name, ())
