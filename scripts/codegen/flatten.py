"""One plain document for the generator: everything named, nothing shared but schemas, nothing it would drop.

The generator skips what it does not understand and invents names for what has none. After this it has no cause to
do either.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from .errors import CodegenError
from .models import apply_names, lift_inline, rename_models, structure
from .naming import identifier, propose, unused, words
from .nullability import modernize
from .reading import Document
from .tree import Slot, all_schemas, dereference, lookup, operations, references

_JSON = "application/json"


def merged(documents: dict[str, Document]) -> Document:
    """One document out of several whose paths differ and whose equal names mean equal things.

    Args:
        documents: By name, for messages.

    Raises:
        CodegenError: Two documents define a path, or one name differently.
    """
    whole: Document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": "1"},
        "tags": [],
        "paths": {},
        "components": {},
    }
    origin: dict[tuple[str, str], str] = {}
    for name, document in documents.items():
        for found in operations(document):
            # What an operation inherits from its document is written out, for the whole has no defaults.
            found.operation.setdefault("security", document.get("security", []))
        whole["tags"].extend(document.get("tags", []))
        for path, item in document["paths"].items():
            if path in whole["paths"]:
                raise CodegenError(f"{name}: paths.{path}", "stands in two documents", "keep one")
            whole["paths"][path] = item
        for section, nodes in document.get("components", {}).items():
            ours = whole["components"].setdefault(section, {})
            for key, node in nodes.items():
                if key in ours and structure(ours[key]) != structure(node):
                    first = origin[section, key]
                    raise CodegenError(
                        f"{name}: components.{section}.{key}", f"means something else in {first}", "rename one of them"
                    )
                ours.setdefault(key, node)
                origin.setdefault((section, key), name)
    return whole


def flatten(document: Document, class_name: Any, module_name: Any) -> Document:
    """Prepare a document for the generator, in place.

    Args:
        document: OpenAPI 3 with local references only.
        class_name: How the generator turns a component's name into a class name.
        module_name: How it turns a class name into a module name.

    Returns:
        The same document.

    Raises:
        CodegenError: A reference is dangling, or a construct cannot be generated.
    """
    document.setdefault("components", {}).setdefault("schemas", {})
    for slot in references(document):
        lookup(document, slot.node["$ref"].removeprefix("#"), slot.place)
    _resolve_aliases(document)
    document.setdefault("security", [])
    for found in operations(document):
        found.operation.setdefault("security", document["security"])
    _write_out(document)
    _name_operations(document)
    for slot in all_schemas(document):
        if isinstance(slot.node, dict):
            _lone_all_of(slot)
    for slot in all_schemas(document):
        if isinstance(slot.node, dict) and "const" in slot.node and slot.node["const"] is not None:
            slot.node.setdefault("enum", [slot.node.pop("const")])
    taken = _ClassNames(class_name, module_name)
    _settle_class_names(document, taken)
    apply_names(document)
    lift_inline(document, taken.free)
    modernize(document)
    for slot in all_schemas(document):
        slot.node.pop("title", None)
        slot.node.pop("default", None)  # a default is the server's to apply; ours would be sent
        if slot.node.get("format") in ("date", "date-time", "uuid"):
            del slot.node["format"]  # read as text, so that it goes back as it came
    _check_enums(document)
    return document


class _ClassNames:
    """Hands out component names whose classes and modules are all different."""

    def __init__(self, class_name: Any, module_name: Any) -> None:
        self._class_name = class_name
        self._module_name = module_name
        self._modules: set[str] = set()

    def free(self, wanted: str) -> str:
        """`wanted`, or the same with a number, whichever makes a class and a module that are still free."""
        base = "".join(word[:1].upper() + word[1:] for word in _pieces(wanted)) or "Model"
        for number in range(1, 10_000):
            name = base if number == 1 else f"{base}{number}"
            module = self._module_name(self._class_name(name))
            if module not in self._modules:
                self._modules.add(module)
                return name
        raise CodegenError(wanted, "no free name", "name the schema")


def _pieces(text: str) -> list[str]:
    return [piece for piece in "".join(c if c.isalnum() else " " for c in text).split() if piece]


def _resolve_aliases(document: Document) -> None:
    """Let every reference lead straight to what it means, past components that are references themselves."""
    schemas = document["components"]["schemas"]
    for slot in list(references(document)):
        seen = {slot.node["$ref"]}
        target = lookup(document, slot.node["$ref"][1:], slot.place)
        while isinstance(target, dict) and "$ref" in target:
            slot.node["$ref"] = target["$ref"]
            if target["$ref"] in seen:
                raise CodegenError(slot.place, "a reference that leads back to itself", "break the circle")
            seen.add(target["$ref"])
            target = lookup(document, target["$ref"][1:], slot.place)
    for name in [name for name, node in schemas.items() if isinstance(node, dict) and "$ref" in node]:
        del schemas[name]


def _write_out(document: Document) -> None:
    """Write parameters, bodies, responses and headers where they are used, and give every body a kind we handle."""
    for found in operations(document):
        place = f"paths.{found.path}.{found.method}"
        operation = found.operation
        own = [dereference(document, p, place) for p in operation.get("parameters", [])]
        names = {(p["in"], p["name"]) for p in own}
        shared = [dereference(document, p, place) for p in found.item.get("parameters", [])]
        parameters = [deepcopy(p) for p in [*own, *(p for p in shared if (p["in"], p["name"]) not in names)]]
        for parameter in parameters:
            if "schema" not in parameter:  # declared by content: a text in a given notation
                parameter.pop("content")
                parameter["schema"] = {"type": "string"}
            if parameter["in"] == "path":
                parameter["required"] = True
        operation["parameters"] = parameters
        if "requestBody" in operation:
            body = deepcopy(dereference(document, operation["requestBody"], place))
            body["content"] = _handled_bodies(body.get("content") or {})
            operation["requestBody"] = body
            if not body["content"]:
                del operation["requestBody"]
        responses = {}
        for code, response in operation["responses"].items():
            if not code.startswith("x-"):
                responses[code] = deepcopy(dereference(document, response, f"{place}.responses.{code}"))
                responses[code].pop("headers", None)
                responses[code]["content"] = _handled_answer(responses[code].get("content") or {})
        operation["responses"] = responses
    for item in document["paths"].values():
        item.pop("parameters", None)
    for section in ("parameters", "requestBodies", "responses", "headers"):
        document["components"].pop(section, None)


def _media(name: str) -> str:
    return name.split(";")[0].strip().lower()


def _is_json(name: str) -> bool:
    return _media(name) == _JSON or _media(name).endswith("+json")


def _handled_bodies(content: dict[str, Any]) -> dict[str, Any]:
    """One content type for a body: JSON where there is a choice, and bytes for what we have no notation for."""
    forms = ("multipart/form-data", "application/x-www-form-urlencoded")
    for name, media in content.items():
        if _is_json(name) and "schema" in media:
            return {name: media}
    for name, media in content.items():
        if _media(name) in forms and "schema" in media:
            return {_media(name): media}
    for name in content:
        return {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}, "x-media": name}}
    return {}


def _handled_answer(content: dict[str, Any]) -> dict[str, Any]:
    """One content type for an answer, likewise."""
    for name, media in content.items():
        if _is_json(name) or _media(name) == "*/*":
            return {_JSON: media if "schema" in media else {**media, "schema": {}}}
    for name in content:
        if _media(name).startswith("text/"):
            return {"text/plain": {"schema": {"type": "string"}}}
    for _ in content:
        return {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    return {}


def _name_operations(document: Document) -> None:
    """Give every operation one tag and a function name that no other operation of its group has."""
    taken: dict[str, set[str]] = {}
    for found in operations(document):
        operation = found.operation
        group, function = propose(found.method, found.path)
        tag = identifier((operation.get("tags") or [group])[0])
        given = operation.get("operationId")
        wanted = identifier(given) if given and words(given) else function
        name = unused(wanted, taken.setdefault(tag, set()))
        taken[tag].add(name)
        operation["tags"], operation["operationId"] = [tag], name


def _lone_all_of(slot: Slot) -> None:
    """Unwrap `allOf` with one part, the usual way to hang a description on a reference."""
    node = slot.node
    parts = node.get("allOf")
    if parts and len(parts) == 1 and not node.keys() & {"properties", "additionalProperties"}:
        rest = {key: value for key, value in node.items() if key not in ("allOf", "type")}
        slot.holder[slot.key] = {**parts[0], **rest}


def _settle_class_names(document: Document, taken: _ClassNames) -> None:
    schemas = document["components"]["schemas"]
    renames = {name: free for name in schemas if (free := taken.free(name)) != name}
    rename_models(document, renames)


def _check_enums(document: Document) -> None:
    """The generator makes classes of texts or whole numbers; any other list of values is left to its type."""
    for slot in all_schemas(document):
        values = slot.node.get("enum")
        if values is None:
            continue
        kinds = {type(value) for value in values if value is not None}
        if kinds not in ({str}, {int}) or slot.node.get("type") == "boolean":
            del slot.node["enum"]
        elif len(set(map(str, values))) != len(values):
            slot.node["enum"] = list(dict.fromkeys(values))
