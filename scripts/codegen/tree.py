"""Walk an OpenAPI 3 document: its operations, its schemas, its references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from .errors import CodegenError
from .grammar import CHILDREN, METHODS, SECTIONS, is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .reading import Document


class Slot(NamedTuple):
    """A place that holds a node.

    Attributes:
        holder: The mapping or list that the node stands in.
        key: Its key there.
        kind: What kind of node stands there, a key of `grammar.CHILDREN`.
        keys: The keys that lead there from the root of the document.
    """

    holder: Any
    key: Any
    kind: str
    keys: tuple[str | int, ...]

    @property
    def node(self) -> Any:
        """What stands there now."""
        return self.holder[self.key]

    @property
    def place(self) -> str:
        """How to name the place to a person: ``paths./user.get.parameters[0]``."""
        return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in self.keys).lstrip(".")

    @property
    def json_path(self) -> str:
        """The place as a JSONPath, such as an overlay's target."""
        return "$" + "".join(_step(key) for key in self.keys)

    @property
    def named(self) -> bool:
        """Whether it is a component, and so has a name."""
        return len(self.keys) == 3 and self.keys[0] == "components"


def _step(key: str | int) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    if re.fullmatch(r"[A-Za-z_]\w*", key):
        return f".{key}"
    escaped = key.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"


class OperationSlot(NamedTuple):
    """One operation, with the path item that it stands in."""

    method: str
    path: str
    item: dict[str, Any]
    operation: dict[str, Any]

    @property
    def label(self) -> str:
        """How to name it to a person: ``GET /user``."""
        return f"{self.method.upper()} {self.path}"


def operations(document: Document) -> Iterator[OperationSlot]:
    """Every operation, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        if not path.startswith("x-"):
            for method in METHODS:
                if method in item:
                    yield OperationSlot(method, path, item, item[method])


def whole(document: Document) -> Slot:
    """The document itself as a slot."""
    return Slot({"": document}, "", "document", ())


def walk(slot: Slot) -> Iterator[Slot]:
    """The slot and every slot below it, outermost first; what a reference leads to is not below it."""
    yield slot
    node = slot.node
    if not is_mapping(node) or (is_reference(slot) and slot.kind != "path item"):
        return
    for key, shape, kind in CHILDREN[slot.kind]:
        child = node.get(key)
        here = (*slot.keys, key)
        if shape == "one" and key in node and (kind != "schema" or not isinstance(child, bool)):
            yield from walk(Slot(node, key, kind, here))
        elif shape == "list" and is_list(child):
            for index in range(len(child)):
                yield from walk(Slot(child, index, kind, (*here, index)))
        elif shape == "map" and is_mapping(child):
            for name in list(child):
                if not (name.startswith("x-") and slot.kind in ("document", "operation")):
                    yield from walk(Slot(child, name, kind, (*here, name)))


def is_reference(slot: Slot) -> bool:
    """Whether the node in a slot stands for another one, which its `$ref` names."""
    return slot.kind in SECTIONS and is_mapping(slot.node) and isinstance(slot.node.get("$ref"), str)


def references(slot: Slot) -> Iterator[Slot]:
    """Every slot, this one included, that holds a reference."""
    return (found for found in walk(slot) if is_reference(found))


def schemas_below(slot: Slot) -> Iterator[Slot]:
    """Every schema in or below the slot, outermost first; true and false are schemas too."""
    for found in walk(slot):
        if found.kind == "schema":
            yield found


def schema_roots(document: Document) -> Iterator[Slot]:
    """The outermost schemas, the named ones first."""
    root: tuple[str | int, ...] = ("",)
    for found in all_schemas(document):
        if found.keys[: len(root)] != root:
            root = found.keys
            yield found


def all_schemas(document: Document) -> Iterator[Slot]:
    """Every schema of the document, at any depth, the named ones first."""
    return schemas_below(whole(document))


def component_reference(section: str, name: str) -> str:
    """The reference to a component."""
    escaped = name.replace("%", "%25").replace("~", "~0").replace("/", "~1")
    return f"#/components/{section}/{escaped}"


def component(reference: str) -> tuple[str, str]:
    """The section and the name of the component that a local reference names."""
    _, section, name = pointer_parts(reference.removeprefix("#"))
    return section, name


def pointer_parts(pointer: str) -> list[str]:
    """The keys that a JSON pointer such as ``/components/schemas/User`` goes through."""
    if not pointer:
        return []
    return [unquote(part).replace("~1", "/").replace("~0", "~") for part in pointer.removeprefix("/").split("/")]


def lookup(document: Document, pointer: str, place: str) -> Any:
    """What a JSON pointer points at.

    Raises:
        CodegenError: It points at nothing.
    """
    node: Any = document
    for part in pointer_parts(pointer):
        if is_mapping(node) and part in node:
            node = node[part]
        elif is_list(node) and part.isdecimal() and int(part) < len(node):
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
    while isinstance(node.get("$ref"), str):
        reference = node["$ref"]
        if reference in seen:
            raise CodegenError(place, f"reference `{reference}` leads back to itself", "break the circle")
        seen.add(reference)
        node = lookup(document, reference.removeprefix("#"), place)
    return node
