"""What may be null or missing, said the way OpenAPI 3.1 says it."""

from __future__ import annotations

from typing import Any

from .errors import CodegenError
from .reading import Document
from .tree import all_schemas, operations, references

_REFERENCE = "#/components/schemas/"


def tolerant_answers(document: Document) -> None:
    """Let every field that an answer can carry be null, and none be required unless a request needs it.

    Symphony promises no more: each field of an answer is optional, and nulls are seen in fields of every type.
    """
    asked = reached_schemas(document, answers=False)
    for name in reached_schemas(document, answers=True):
        schema = document["components"]["schemas"][name]
        if name not in asked:
            schema.pop("required", None)
        for node in schema.get("properties", {}).values():
            node["nullable"] = True


def reached_schemas(document: Document, *, answers: bool) -> set[str]:
    """The names of the schemas that successful answers lead to, or else those that request bodies lead to."""
    components = document["components"]
    pending: list[Any] = []
    for found in operations(document):
        if answers:
            pending.extend(node for code, node in found.operation["responses"].items() if code.startswith("2"))
            pending.append(document.get("components", {}).get("responses", {}))  # errors are answers too
        else:
            pending.append(found.operation.get("requestBody", {}))
    reached: set[str] = set()
    seen: set[str] = set()
    while pending:
        for slot in references({"root": pending.pop()}):
            reference = slot.node["$ref"]
            if reference not in seen:
                seen.add(reference)
                section, name = reference.removeprefix("#/components/").split("/", 1)
                pending.append(components[section][name])
                if section == "schemas":
                    reached.add(name)
    return reached


def modernize(document: Document) -> None:
    """Turn the OpenAPI 3.0 ways of saying things into those of 3.1, in place."""
    for slot in list(all_schemas(document)):
        node = slot.node
        if isinstance(node, bool):
            slot.holder[slot.key] = {}
            continue
        nullable = node.pop("nullable", None) is True
        for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(node.get(bound), bool):
                if node.pop(bound):
                    node[bound] = node.pop(limit)
        names = node.get("properties")
        if names and "type" not in node:
            node["type"] = "object"
        if "required" in node:
            if not isinstance(node["required"], list):
                raise CodegenError(slot.place, "`required` is no list of names", "correct it")
            node["required"] = [name for name in node["required"] if names is None or name in names]
            if not node["required"]:
                del node["required"]
        if nullable:
            slot.holder[slot.key] = _nullable(node)


def _nullable(node: dict[str, Any]) -> dict[str, Any]:
    prose = {key: node[key] for key in ("description", "deprecated", "default") if key in node}
    if "$ref" in node:
        return {**prose, "anyOf": [{"$ref": node["$ref"]}, {"type": "null"}]}
    for word in ("anyOf", "oneOf"):
        if word in node:
            if {"type": "null"} not in node[word]:
                node[word].append({"type": "null"})
            return node
    if "allOf" in node:
        inner = {key: value for key, value in node.items() if key not in prose}
        return {**prose, "anyOf": [inner, {"type": "null"}]}
    kinds = node.get("type")
    if kinds is None:
        return node  # a schema without a type takes null as it is
    kinds = kinds if isinstance(kinds, list) else [kinds]
    out = {**node, "type": [*kinds, *([] if "null" in kinds else ["null"])]}
    if "enum" in out and None not in out["enum"]:
        out["enum"] = [*out["enum"], None]
    return out
