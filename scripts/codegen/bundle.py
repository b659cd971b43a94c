"""One document out of several files: every reference leads to a component of the document itself."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from .convert import to_openapi
from .errors import CodegenError
from .reading import Document, read_mapping
from .tree import Slot, lookup, references

_SECTIONS = ("schemas", "responses", "parameters", "requestBodies", "headers", "pathItems", "examples", "links")


def load_bundled(path: Path, name: str | None = None) -> Document:
    """The document at `path` as OpenAPI 3, with what it refers to in other files taken in.

    Args:
        path: A Swagger 2.0 or OpenAPI 3 file.
        name: How messages name the file; its file name unless given.

    Raises:
        CodegenError: A file cannot be read or understood, or a reference is dangling.
    """
    document = to_openapi(read_mapping(path), name or path.name)
    return _Bundler(path, name or path.name, document).bundle()


class _Bundler:
    def __init__(self, path: Path, name: str, document: Document) -> None:
        self.path = path.resolve()
        self.name = name
        self.document = document
        self.files: dict[Path, Document] = {self.path: document}
        self.taken: dict[tuple[Path, str], str] = {}

    def bundle(self) -> Document:
        pending = [(self.path, slot) for slot in references(self.document, f"{self.name}: ")]
        while pending:
            origin, slot = pending.pop()
            pending.extend(self.settle(origin, slot))
        return self.document

    def settle(self, origin: Path, slot: Slot) -> list[tuple[Path, Slot]]:
        """Make one reference local; return the references that came along with what it names."""
        reference = slot.node["$ref"]
        file, _, pointer = reference.partition("#")
        place = slot.place.replace(": .", ": ")
        if "://" in file:
            raise CodegenError(place, f"`{reference}` is on the network", "save it beside the document")
        target = (origin.parent / file).resolve() if file else origin
        if target not in self.files:
            try:
                loaded = read_mapping(target)
            except CodegenError as error:
                raise CodegenError(place, f"reference `{reference}`: {error.problem}", error.remedy) from None
            # A file of mere fragments has no version and is taken as it is.
            whole = "openapi" in loaded or "swagger" in loaded
            self.files[target] = to_openapi(loaded, target.name) if whole else loaded
        pointer = pointer.replace("/definitions/", "/components/schemas/", 1) if pointer.startswith("/def") else pointer
        parts = pointer.strip("/").split("/")
        local = len(parts) == 3 and parts[0] == "components" and parts[1] in _SECTIONS
        if target == self.path and local:
            lookup(self.document, pointer, place)
            return []
        found = lookup(self.files[target], pointer, place)
        section = parts[1] if local else _section(slot)
        if section == "pathItems":
            slot.holder[slot.key] = deepcopy(found)
            return [(target, inner) for inner in references(slot.holder[slot.key], place)]
        known = self.taken.get((target, pointer))
        arrived: list[tuple[Path, Slot]] = []
        if known is None:
            components = self.document.setdefault("components", {}).setdefault(section, {})
            known = self.free_name(components, parts[-1] or target.stem, found, target)
            self.taken[(target, pointer)] = known
            if known not in components:
                components[known] = deepcopy(found)
                holder = Slot(components, known, f"{target.name}: {pointer}")
                if isinstance(components[known], dict) and "$ref" in components[known]:
                    arrived.append((target, holder))
                arrived.extend((target, inner) for inner in references(components[known], holder.place))
        slot.node["$ref"] = f"#/components/{section}/{known}"
        return arrived

    def free_name(self, components: dict[str, Any], wanted: str, found: Any, target: Path) -> str:
        """`wanted` where it is free or names the very same; with the file's name before it otherwise."""
        wanted = "".join(c if c.isalnum() or c in "._-" else "_" for c in wanted.replace("~1", "_"))
        stem = "".join(word.capitalize() for word in target.stem.replace("-", "_").split("_"))
        for name in (wanted, stem + wanted, *(f"{stem}{wanted}{n}" for n in range(2, 1000))):
            if name not in components or (components[name] == found and "$ref" not in str(found)):
                return name
        raise CodegenError(self.name, f"no free name for `{wanted}`", "rename one of them")


def _section(slot: Slot) -> str:
    """The kind of component that stands in a slot, told by where the slot is."""
    place = slot.place
    if isinstance(slot.key, int) and ".parameters[" in place and place.endswith("]"):
        return "parameters"
    if slot.key == "requestBody":
        return "requestBodies"
    parent = place.rsplit(".", 1)[0]
    if parent.endswith(".responses"):
        return "responses"
    if parent.endswith(".headers"):
        return "headers"
    if isinstance(slot.key, str) and slot.key.startswith("/"):
        return "pathItems"
    return "schemas"
