"""One document out of several files: every reference leads to a component of the document itself."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .check import check_openapi
from .convert import converted_fragment, schema_words, to_openapi, translated
from .errors import CodegenError
from .grammar import SECTIONS, is_mapping
from .reading import Document, dialect, read_mapping
from .tree import Slot, component_reference, is_reference, lookup, pointer_parts, references, whole

if TYPE_CHECKING:
    from pathlib import Path


def load_bundled(path: Path, name: str | None = None) -> Document:
    """The document at `path` as OpenAPI 3, with what it refers to in other files taken in.

    Args:
        path: A Swagger 2.0 or OpenAPI 3 file.
        name: How messages name the file; its file name unless given.

    Raises:
        CodegenError: A file cannot be read or understood, or a reference is dangling.
    """
    raw = read_mapping(path)
    name = name or path.name
    return _Bundler(path, name, to_openapi(raw, name), dialect(raw, name)).bundle()


class _Bundler:
    def __init__(self, path: Path, name: str, document: Document, version: str) -> None:
        self.path = path.resolve()
        self.name = name
        self.document = document
        self.version = version
        self.files: dict[Path, Document] = {self.path: document}
        # The dialect of each file; None for a file of mere fragments, which has no version and speaks the main one's.
        self.dialects: dict[Path, str | None] = {self.path: version}
        self.taken: dict[tuple[Path, str, str], str] = {}

    def bundle(self) -> Document:
        pending = [(self.path, slot) for slot in references(whole(self.document))]
        while pending:
            origin, slot = pending.pop()
            # A reference may have been settled already, as part of a path item that stands in two places.
            pending.extend(self.settle(origin, slot) if is_reference(slot) else [])
        self.document.get("components", {}).pop("pathItems", None)
        versions = [version for version in self.dialects.values() if version]
        check_openapi(self.document, self.name, schema_words(max(versions)))
        return self.document

    def settle(self, origin: Path, slot: Slot) -> list[tuple[Path, Slot]]:
        """Make one reference local; return the references that came along with what it names."""
        reference = slot.node["$ref"]
        place = f"{self.name}: {slot.place}"
        target, pointer = self.target(origin, reference, place)
        parts = pointer_parts(pointer)
        if slot.kind == "parameter" and len(parts) == 3 and parts[2] in _bodies(self.files[target]):
            raise CodegenError(place, f"`{reference}` is a body, in a file of its own", "write it where it is used")
        found = lookup(self.files[target], pointer, place)
        if slot.kind == "path item":
            return self.written_out(slot, found, target, reference, place)
        section = SECTIONS[slot.kind]
        local = len(parts) == 3 and parts[0] == "components"
        if local and parts[1] != section:
            raise CodegenError(place, f"`{reference}` names no {slot.kind}", f"refer to one of components.{section}")
        if local and target == self.path:
            slot.node["$ref"] = component_reference(section, parts[2])
            return []
        known = self.taken.get((target, pointer, section))
        arrived: list[tuple[Path, Slot]] = []
        if known is None:
            if not self.dialects[target] and self.version == "2.0":
                found = converted_fragment(found, slot.kind, f"{target.name}: {pointer}")
            components = self.document.setdefault("components", {}).setdefault(section, {})
            known = self.free_name(components, parts[-1] if parts else target.stem, found, target)
            self.taken[(target, pointer, section)] = known
            if known not in components:
                components[known] = deepcopy(found)
                holder = Slot(components, known, slot.kind, ("components", section, known))
                arrived.extend((target, inner) for inner in references(holder))
        slot.node["$ref"] = component_reference(section, known)
        return arrived

    def target(self, origin: Path, reference: str, place: str) -> tuple[Path, str]:
        """The file that a reference leads to, which is read if need be, and the pointer into it."""
        file, _, pointer = reference.partition("#")
        if "://" in file:
            raise CodegenError(place, f"`{reference}` is on the network", "save it beside the document")
        target = (origin.parent / file).resolve() if file else origin
        if target not in self.files:
            try:
                loaded = read_mapping(target)
                # A file of mere fragments has no version and is taken as it is.
                version = dialect(loaded, target.name) if "openapi" in loaded or "swagger" in loaded else None
            except CodegenError as error:
                raise CodegenError(place, f"reference `{reference}`: {error.problem}", error.remedy) from None
            self.files[target] = to_openapi(loaded, target.name) if version else loaded
            self.dialects[target] = version
        if self.dialects[target] == "2.0":
            pointer = translated(f"#{pointer}")[1:]
        return target, pointer

    def written_out(self, slot: Slot, found: Any, target: Path, reference: str, place: str) -> list[tuple[Path, Slot]]:
        """Put what a path item's reference names in its place, for no component can stand there."""
        if not self.dialects[target] and self.version == "2.0":
            found = converted_fragment(found, slot.kind, f"{target.name}: {reference}")
        if not is_mapping(found):
            raise CodegenError(place, f"`{reference}` names no path item", "correct the reference")
        own = {key: value for key, value in slot.node.items() if key != "$ref"}
        trail = own.pop("x-trail", [])
        step = f"{target}#{reference.partition('#')[2]}"
        if step in trail:
            raise CodegenError(place, f"reference `{reference}` leads back to itself", "break the circle")
        slot.holder[slot.key] = {**deepcopy(found), **own}
        if is_reference(slot):
            slot.node["x-trail"] = [*trail, step]
        return [(target, inner) for inner in references(slot)]

    def free_name(self, components: dict[str, Any], wanted: str, found: Any, target: Path) -> str:
        """`wanted` where it is free or names the very same; with the file's name before it otherwise."""
        wanted = "".join(c if c.isalnum() or c in "._-" else "_" for c in wanted) or "Unnamed"
        stem = "".join(word.capitalize() for word in target.stem.replace("-", "_").split("_"))
        for name in (wanted, stem + wanted, *(f"{stem}{wanted}{n}" for n in range(2, 1000))):
            if name not in components or (components[name] == found and "$ref" not in str(found)):
                return name
        raise CodegenError(self.name, f"no free name for `{wanted}`", "rename one of them")


def _bodies(document: Document) -> dict[str, Any]:
    """What stood among the parameters of a Swagger 2.0 document, and is none in OpenAPI 3."""
    bodies: dict[str, Any] = document.get("components", {}).get("requestBodies", {})
    return {name: body for name, body in bodies.items() if name not in document["components"].get("parameters", {})}
