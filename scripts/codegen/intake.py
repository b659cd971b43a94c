"""From upstream's files to one bare document a service: facts alone, no prose, our paths."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from .bundle import load_bundled
from .errors import CodegenError
from .grammar import is_mapping, words_of
from .tree import Slot, all_schemas, component, component_reference, operations, references, whole

if TYPE_CHECKING:
    from pathlib import Path

    from .reading import Document
    from .services import Service

# Prose, names and samples are ours to write; what is marked x- is upstream's own bookkeeping.
_PROSE = frozenset(words_of("summary description title example examples externalDocs tags operationId"))


def locate(service: Service, file: str, upstream: Path) -> Path:
    """Where a file of a service is: in its folder of a checkout, or flat in `upstream`.

    Raises:
        CodegenError: In neither place.
    """
    for candidate in (upstream / service.folder / file, upstream / file):
        if candidate.is_file():
            return candidate
    raise CodegenError(
        str(upstream), f"has no {file}", "name a checkout of symphony-api-spec, or a folder of its files"
    )


def bare_document(service: Service, upstream: Path) -> Document:
    """The facts of one service, from all its files.

    Raises:
        CodegenError: A file is missing, unreadable or not understood.
    """
    current, *older = [load_bundled(locate(service, file, upstream), file) for file in service.files]
    for document in older:
        _join(current, document)
    if service.paths:
        current["paths"] = {path: item for path, item in current["paths"].items() if path in service.paths}
    _strip(current)
    bare: Document = {"openapi": "3.1.0", "info": {}, "paths": {}, "components": current.get("components", {})}
    bare["paths"] = {service.context + path: item for path, item in current["paths"].items()}
    prune(bare)
    _join_parts(bare)
    prune(bare)
    return bare


def _join(current: Document, older: Document) -> None:
    """Add what only the older document has, marked as deprecated."""
    for found in operations(older):
        item = current["paths"].setdefault(found.path, {})
        if found.method not in item:
            item[found.method] = {**found.operation, "deprecated": True}
    for section, nodes in older.get("components", {}).items():
        ours = current.setdefault("components", {}).setdefault(section, {})
        for name, node in nodes.items():
            ours.setdefault(name, node)


def _join_parts(document: Document) -> None:
    """Write every named schema that is put together with `allOf` as the one object that it describes."""
    schemas = document.get("components", {}).get("schemas", {})
    for name in list(schemas):
        schemas[name] = _joined(schemas, schemas[name], f"components.schemas.{name}")


def _joined(schemas: dict[str, Any], schema: dict[str, Any], place: str) -> dict[str, Any]:
    if "allOf" not in schema:
        return schema
    whole: dict[str, Any] = {k: v for k, v in schema.items() if k != "allOf"}
    properties: dict[str, Any] = {}
    required: list[str] = []
    parts: list[dict[str, Any]] = [*schema["allOf"], {"properties": {}, **whole}]
    for index, part in enumerate(parts):
        spot = f"{place}.allOf[{index}]"
        if "$ref" in part:
            part = schemas[component(part["$ref"])[1]]
        part = _joined(schemas, part, spot)
        odd = part.keys() - {"type", "properties", "required"}
        if odd or part.get("type", "object") != "object":
            raise CodegenError(spot, f"`{min(odd, default='type')}` in a part of a whole", "write the schema out")
        properties.update(deepcopy(part.get("properties", {})))
        required.extend(r for r in part.get("required", []) if r not in required)
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def _strip(document: Document) -> None:
    """Take out prose, samples, names, and security, which our overlays say anew."""
    document.get("components", {}).pop("securitySchemes", None)
    for slot in list(all_schemas(document)):
        if is_mapping(slot.node):
            for key in [k for k in slot.node if (k in _PROSE and k != "examples") or k.startswith("x-")]:
                del slot.node[key]
            if "$ref" in slot.node:  # OpenAPI 3.0 ignores whatever stands beside a reference
                slot.holder[slot.key] = {"$ref": slot.node["$ref"]}
    components = document.get("components", {})
    for section in ("responses", "parameters", "requestBodies", "headers"):
        for node in components.get(section, {}).values():
            _strip_carrier(node)
    for path, item in document["paths"].items():
        for key in [k for k in item if k in _PROSE or k.startswith("x-") or k == "servers"]:
            del item[key]
        item_parameters = item.pop("parameters", [])
        for found in operations({"paths": {path: item}}):
            operation = found.operation
            if item_parameters:
                operation["parameters"] = [*operation.get("parameters", []), *deepcopy(item_parameters)]
            for key in [k for k in operation if k in _PROSE or k.startswith("x-") or k in ("security", "servers")]:
                del operation[key]
            for parameter in operation.get("parameters", []):
                _strip_carrier(parameter)
            if "requestBody" in operation:
                _strip_carrier(operation["requestBody"])
            for response in operation["responses"].values():
                _strip_carrier(response)


def _strip_carrier(node: dict[str, Any]) -> None:
    for key in [k for k in node if k in _PROSE or k.startswith("x-")]:
        del node[key]
    for media in node.get("content", {}).values():
        for key in [k for k in media if k in _PROSE]:
            del media[key]
    for header in node.get("headers", {}).values():
        _strip_carrier(header)


def prune(document: Document) -> None:
    """Delete every component that no path leads to."""
    components = document.get("components", {})
    reached: set[str] = set()
    pending: list[Slot] = [whole({"paths": document["paths"]})]
    while pending:
        for slot in references(pending.pop()):
            reference = slot.node["$ref"]
            if reference not in reached:
                reached.add(reference)
                section, name = component(reference)
                pending.append(Slot(components[section], name, slot.kind, ("components", section, name)))
    for section in [s for s in components if s != "securitySchemes"]:
        nodes = components[section].items()
        components[section] = {n: node for n, node in nodes if component_reference(section, n) in reached}
        if not components[section]:
            del components[section]
