"""What may be null or missing, said the way OpenAPI 3.1 says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .grammar import is_list
from .tree import Slot, all_schemas, component, operations, references

if TYPE_CHECKING:
    from .reading import Document


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
    pending: list[Slot] = []
    for found in operations(document):
        if answers:
            codes = [code for code in found.operation["responses"] if code.startswith("2")]
            pending.extend(Slot(found.operation["responses"], code, "response", (code,)) for code in codes)
        elif "requestBody" in found.operation:
            pending.append(Slot(found.operation, "requestBody", "request body", ()))
    if answers and "responses" in components:  # errors are answers too
        pending.extend(Slot(components["responses"], name, "response", (name,)) for name in components["responses"])
    reached: set[str] = set()
    seen: set[str] = set()
    while pending:
        for slot in references(pending.pop()):
            reference = slot.node["$ref"]
            if reference not in seen:
                seen.add(reference)
                section, name = component(reference)
                pending.append(Slot(components[section], name, slot.kind, ("components", section, name)))
                if section == "schemas":
                    reached.add(name)
    return reached


def modernize(document: Document) -> None:
    """Turn the OpenAPI 3.0 ways of saying things into those of 3.1, in place."""
    # What stands inside comes first, for a schema that can be null is written anew around it.
    for slot in reversed(list(all_schemas(document))):
        node = slot.node
        if isinstance(node, bool):
            slot.holder[slot.key] = {}
            continue
        nullable = node.pop("nullable", None) is True
        for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if isinstance(node.get(bound), bool) and node.pop(bound) and limit in node:
                node[bound] = node.pop(limit)
        names = node.get("properties")
        if names and "type" not in node:
            node["type"] = "object"
        if "required" in node:
            node["required"] = [name for name in node["required"] if names is None or name in names]
            if not node["required"]:
                del node["required"]
        if nullable:
            slot.holder[slot.key] = _nullable(node)


def _nullable(node: dict[str, Any]) -> dict[str, Any]:
    kept = ("description", "deprecated", "default")
    prose: dict[str, Any] = {key: node[key] for key in kept if key in node}
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
    out = dict(node)
    if "enum" in out and None not in out["enum"]:
        out["enum"] = [*out["enum"], None]
    kinds = node.get("type")
    if kinds is not None:  # a schema without a type takes null as it is
        kinds = kinds if is_list(kinds) else [kinds]
        out["type"] = [*kinds, *([] if "null" in kinds else ["null"])]
    return out
