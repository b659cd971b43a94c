"""Walk an OpenAPI 3 document: its operations, its schemas, its references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .convert import METHODS
from .errors import CodegenError
from .reading import Document

# Below these keys the next keys are names that the author chose, not words of the specification.
_NAME_MAPS = frozenset(
    "properties schemas responses parameters requestBodies headers securitySchemes paths content pathItems"
    " callbacks links".split()
)
# Below these keys stands data, in which `$ref` and the like mean nothing.
_DATA = frozenset("example examples default enum const".split())


class Slot(NamedTuple):
    """A place that holds a node: ``holder[key]``, and how to name it to a person."""

    holder: Any
    key: Any
    place: str

    @property
    def node(self) -> Any:
        return self.holder[self.key]


class OperationSlot(NamedTuple):
    """One operation, with the path item that it stands in."""

    method: str
    path: str
    item: dict[str, Any]
    operation: dict[str, Any]

    @property
    def label(self) -> str:
        return f"{self.method.upper()} {self.path}"


def operations(document: Document) -> Iterator[OperationSlot]:
    """Every operation, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        if not path.startswith("x-"):
            for method in METHODS:
                if method in item:
                    yield OperationSlot(method, path, item, item[method])


def references(node: Any, place: str = "") -> Iterator[Slot]:
    """Every mapping with a `$ref`, as the slot that holds it, innermost last; data is passed over."""
    yield from _references(node, place, names=False)


def _references(node: Any, place: str, names: bool) -> Iterator[Slot]:
    items: Any = ()
    if isinstance(node, dict):
        items = list(node.items())
    elif isinstance(node, list):
        items = list(enumerate(node))
    for key, value in items:
        if not names and (key in _DATA or str(key).startswith("x-")):
            continue
        spot = f"{place}[{key}]" if isinstance(key, int) else f"{place}.{key}" if place else str(key)
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            yield Slot(node, key, spot)
        yield from _references(value, spot, names=not names and key in _NAME_MAPS and isinstance(node, dict))


def subschemas(slot: Slot) -> Iterator[Slot]:
    """The schema in the slot and every schema below it, outermost first; references are not followed."""
    yield slot
    node = slot.node
    if not isinstance(node, dict):
        return
    for name in list(node.get("properties") or {}):
        yield from subschemas(Slot(node["properties"], name, f"{slot.place}.{name}"))
    if "items" in node:
        yield from subschemas(Slot(node, "items", f"{slot.place}[]"))
    for word in ("allOf", "oneOf", "anyOf"):
        for index in range(len(node.get(word) or [])):
            yield from subschemas(Slot(node[word], index, f"{slot.place}.{word}[{index}]"))
    if isinstance(node.get("additionalProperties"), dict):
        yield from subschemas(Slot(node, "additionalProperties", f"{slot.place}.*"))


def schema_roots(document: Document) -> Iterator[Slot]:
    """The outermost schemas: the named ones, then those in components and operations."""
    components = document.get("components", {})
    for name in list(components.get("schemas", {})):
        yield Slot(components["schemas"], name, f"components.schemas.{name}")
    for section in ("parameters", "requestBodies", "responses", "headers"):
        for name, node in components.get(section, {}).items():
            yield from _carried(node, f"components.{section}.{name}")
    for found in operations(document):
        place = f"paths.{found.path}.{found.method}"
        for parameter in [*found.item.get("parameters", []), *found.operation.get("parameters", [])]:
            yield from _carried(parameter, f"{place}.{parameter.get('name', 'parameter')}")
        if "requestBody" in found.operation:
            yield from _carried(found.operation["requestBody"], f"{place}.body")
        for code, response in found.operation.get("responses", {}).items():
            if not code.startswith("x-"):
                yield from _carried(response, f"{place}.{code}")


def _carried(node: dict[str, Any], place: str) -> Iterator[Slot]:
    """The schemas that a parameter, body, response or header carries itself."""
    if "schema" in node:
        yield Slot(node, "schema", place)
    for media in node.get("content", {}).values():
        if "schema" in media:
            yield Slot(media, "schema", place)
    for name, header in node.get("headers", {}).items():
        yield from _carried(header, f"{place}.{name}")


def all_schemas(document: Document) -> Iterator[Slot]:
    """Every schema of the document, at any depth."""
    for root in list(schema_roots(document)):
        yield from subschemas(root)


def lookup(document: Document, pointer: str, place: str) -> Any:
    """What a JSON pointer such as ``/components/schemas/User`` points at.

    Raises:
        CodegenError: It points at nothing.
    """
    node: Any = document
    for raw in pointer.strip("/").split("/") if pointer.strip("/") else []:
        part = raw.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")
        if isinstance(node, dict) and part in node:
            node = node[part]
        elif isinstance(node, list) and part.isdigit() and int(part) < len(node):
            node = node[int(part)]
        else:
            raise CodegenError(place, f"dangling reference `#{pointer}`", "define what it names, or correct it")
    return node


def dereference(document: Document, node: dict[str, Any], place: str) -> dict[str, Any]:
    """The node itself, or what its chain of local references leads to.

    Raises:
        CodegenError: The chain is dangling or a circle.
    """
    seen: set[str] = set()
    while "$ref" in node:
        reference = node["$ref"]
        if reference in seen:
            raise CodegenError(place, f"reference `{reference}` leads back to itself", "break the circle")
        seen.add(reference)
        node = lookup(document, reference.removeprefix("#"), place)
    return node
