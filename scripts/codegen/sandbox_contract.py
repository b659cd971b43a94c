"""The contract as the sandbox Pod reads it at run time: one compact JSON file, without prose and without YAML."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .grammar import is_list, is_mapping
from .tree import dereference, operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .reading import Document

FILE = Path("symphony_ext/sandbox/contract.json")

_JSON = "application/json"
_PROSE = ("description", "example", "examples", "title", "x-secret")
# A schema as a property's value is kept whatever the property is called.
_NAMES = ("properties",)


def sandbox_contract(document: Document) -> str:
    """The text of the file.

    Args:
        document: All services in one OpenAPI 3 document, with local references only.

    Returns:
        JSON, an operation and a schema a line, so that a change shows as one: ``operations`` and the ``schemas``
        that they refer to, by name, as ``{"$ref": name}``.
    """
    schemas: dict[str, Any] = document["components"]["schemas"]
    told = [_operation(document, slot.method, slot.path, slot.operation) for slot in operations(document)]
    reached: dict[str, Any] = {}
    pending: list[Any] = [told, [{"$ref": "Error"}] if "Error" in schemas else []]
    while pending:
        for name in list(_references(pending.pop())):
            if name not in reached:
                reached[name] = _plain(schemas[name])
                pending.append([reached[name]])
    lines = ",\n".join(_compact(one) for one in told)
    named = ",\n".join(f"{_compact(name)}:{_compact(reached[name])}" for name in sorted(reached))
    return f'{{"operations":[\n{lines}\n],"schemas":{{\n{named}\n}}}}\n'


def _operation(document: Document, method: str, path: str, node: dict[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "name": f"{node['tags'][0]}.{node['operationId']}",
        "method": method.upper(),
        "path": path,
        "tokens": sorted({name for one in node["security"] for name in one}),
    }
    if node.get("deprecated"):
        told["deprecated"] = True
    parameters = [dereference(document, one, path) for one in node.get("parameters", [])]
    told["parameters"] = [_parameter(one) for one in parameters]
    if "requestBody" in node:
        body = dereference(document, node["requestBody"], path)
        told["body"] = {"required": body.get("required", False), **_carried(body)}
    told["answers"] = {
        status: _carried(dereference(document, answer, path)) if status[0] == "2" else {}
        for status, answer in node["responses"].items()
    }
    return told


def _parameter(node: dict[str, Any]) -> dict[str, Any]:
    told = {"name": node["name"], "in": node["in"], "required": node.get("required", False)}
    if node["in"] == "query" and node.get("style", "form") == "form" and node.get("explode") is False:
        told["commas"] = True
    return {**told, "schema": _plain(node["schema"])}


def _carried(node: dict[str, Any]) -> dict[str, Any]:
    """The schema and the example of a body, of which both may be missing."""
    media = node.get("content", {}).get(_JSON, {})
    told: dict[str, Any] = {}
    if "schema" in media:
        told["schema"] = _plain(media["schema"])
    examples = [one["value"] for one in media.get("examples", {}).values() if "value" in one]
    if "example" in media or examples:
        told["example"] = media["example"] if "example" in media else examples[0]
    return told


def _plain(schema: Any) -> Any:
    """A schema without its prose, its references shortened to names."""
    if is_list(schema):
        return [_plain(one) for one in schema]
    if not is_mapping(schema):
        return schema
    told: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "$ref":
            told[key] = value.removeprefix("#/components/schemas/")
        elif key in _NAMES:
            told[key] = {name: _plain(one) for name, one in value.items()}
        elif key not in _PROSE:
            told[key] = value if key in ("enum", "default", "required") else _plain(value)
    return told


def _references(node: Any) -> Iterator[str]:
    """The names that schemas refer to, in whatever holds them."""
    if is_mapping(node):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)
    elif is_list(node):
        for item in node:
            yield from _references(item)


def _compact(node: Any) -> str:
    return json.dumps(node, ensure_ascii=False, separators=(",", ":"))
