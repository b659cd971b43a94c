"""What changed between two states of the contract, told to a person, and what of it breaks callers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .reading import Document
from .tree import OperationSlot, dereference, operations


def report(old: dict[str, Document], new: dict[str, Document]) -> list[str]:
    """The differences, a line each, breaking ones marked with ``!``, and a summary last.

    Args:
        old: The documents as they were, by service.
        new: The documents as they are.
    """
    lines: list[str] = []
    for service in sorted(old.keys() | new.keys()):
        lines.extend(f"{service}: {line}" for line in _document(old.get(service, {}), new.get(service, {})))
    lines.sort(key=lambda line: "! " not in line)
    breaking = sum("! " in line for line in lines)
    lines.append(f"{len(lines)} changes, {breaking} of them break callers" if lines else "no changes of the contract")
    return lines


def _document(old: Document, new: Document) -> Iterator[str]:
    before = {slot.label: slot for slot in operations(old)}
    after = {slot.label: slot for slot in operations(new)}
    for label in sorted(before.keys() - after.keys()):
        yield f"! operation removed: {_named(before[label])}"
    for label in sorted(after.keys() - before.keys()):
        yield f"  operation added: {_named(after[label])}"
    for label in sorted(before.keys() & after.keys()):
        yield from _operation(old, before[label], new, after[label])
    schemas_before = old.get("components", {}).get("schemas", {})
    schemas_after = new.get("components", {}).get("schemas", {})
    for name in sorted(schemas_before.keys() - schemas_after.keys()):
        yield f"! model removed: {name}"
    for name in sorted(schemas_after.keys() - schemas_before.keys()):
        yield f"  model added: {name}"
    for name in sorted(schemas_before.keys() & schemas_after.keys()):
        yield from _schema(name, schemas_before[name], schemas_after[name])


def _named(slot: OperationSlot) -> str:
    tag = (slot.operation.get("tags") or ["?"])[0]
    return f"{tag}.{slot.operation.get('operationId', '?')} ({slot.label})"


def _operation(old: Document, before: OperationSlot, new: Document, after: OperationSlot) -> Iterator[str]:
    name = _named(after)
    if _named(before) != name:
        yield f"! operation renamed: {_named(before)} is now {name}"
    if after.operation.get("deprecated") and not before.operation.get("deprecated"):
        yield f"  operation deprecated: {name}, use {after.operation.get('x-successor', 'another')}"
    if before.operation.get("deprecated") and not after.operation.get("deprecated"):
        yield f"  operation no longer deprecated: {name}"
    if before.operation.get("security") != after.operation.get("security"):
        yield f"! who may call changed: {name}"
    if bool(before.operation.get("x-idempotent")) != bool(after.operation.get("x-idempotent")):
        yield f"  safe to repeat changed: {name}"
    yield from _parameters(name, _by_place(old, before), _by_place(new, after))
    asked_before = _carried(old, before.operation.get("requestBody"), name)
    asked_after = _carried(new, after.operation.get("requestBody"), name)
    if asked_before != asked_after:
        yield f"! request body changed: {name}: {_said(asked_before)} is now {_said(asked_after)}"
    answers_before, answers_after = before.operation["responses"], after.operation["responses"]
    for code in sorted(answers_before.keys() - answers_after.keys()):
        yield f"{_mark(code.startswith('2'))}answer removed: {name}: {code}"
    for code in sorted(answers_after.keys() - answers_before.keys()):
        yield f"  answer added: {name}: {code}"
    for code in sorted(answers_before.keys() & answers_after.keys()):
        was, now = _carried(old, answers_before[code], name), _carried(new, answers_after[code], name)
        if was != now:
            yield f"{_mark(code.startswith('2'))}answer changed: {name}: {code}: {_said(was)} is now {_said(now)}"


def _by_place(document: Document, slot: OperationSlot) -> dict[str, dict[str, Any]]:
    nodes = [dereference(document, node, slot.label) for node in slot.operation.get("parameters", [])]
    return {f"{node['in']} parameter {node['name']}": node for node in nodes}


def _parameters(name: str, before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]) -> Iterator[str]:
    for place in sorted(before.keys() - after.keys()):
        yield f"! parameter removed: {name}: {place}"
    for place in sorted(after.keys() - before.keys()):
        required = bool(after[place].get("required"))
        yield f"{_mark(required)}parameter added: {name}: {place}{', required' if required else ''}"
    for place in sorted(before.keys() & after.keys()):
        was, now = before[place], after[place]
        if bool(was.get("required")) != bool(now.get("required")):
            needed = bool(now.get("required"))
            yield f"{_mark(needed)}parameter is {'now' if needed else 'no longer'} required: {name}: {place}"
        for text, breaks in _differences(was.get("schema", {}), now.get("schema", {})):
            yield f"{_mark(breaks)}parameter changed: {name}: {place}: {text}"


def _schema(name: str, before: Any, after: Any) -> Iterator[str]:
    was, now = before.get("properties", {}), after.get("properties", {})
    for field in sorted(was.keys() - now.keys()):
        yield f"! field removed: {name}.{field}"
    needed_before, needed_after = set(before.get("required", [])), set(after.get("required", []))
    for field in sorted(now.keys() - was.keys()):
        required = field in needed_after
        yield f"{_mark(required)}field added: {name}.{field} ({_said(now[field])}){', required' if required else ''}"
    for field in sorted(was.keys() & now.keys()):
        for text, breaks in _differences(was[field], now[field]):
            yield f"{_mark(breaks)}field changed: {name}.{field}: {text}"
        if (field in needed_before) != (field in needed_after):
            needed = field in needed_after
            yield f"{_mark(needed)}field is {'now' if needed else 'no longer'} required: {name}.{field}"
    for text, breaks in _differences(before, after):
        yield f"{_mark(breaks)}model changed: {name}: {text}"


_BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "default", "uniqueItems")


def _differences(before: Any, after: Any) -> Iterator[tuple[str, bool]]:
    """What differs between two schemas, and whether it breaks callers; fields are compared elsewhere."""
    if _said(before) != _said(after):
        yield f"{_said(before)} is now {_said(after)}", True
    old_values, new_values = set(map(str, before.get("enum", []))), set(map(str, after.get("enum", [])))
    if old_values - new_values:
        yield f"values removed: {', '.join(sorted(old_values - new_values))}", True
    if new_values - old_values:
        yield f"values added: {', '.join(sorted(new_values - old_values))}", False
    for bound in _BOUNDS:
        if before.get(bound) != after.get(bound):
            yield f"{bound} was {before.get(bound, 'none')}, is {after.get(bound, 'none')}", bound != "default"
    if isinstance(before.get("items"), dict) and isinstance(after.get("items"), dict):
        for text, breaks in _differences(before["items"], after["items"]):
            if _said(before) == _said(after):
                yield f"items: {text}", breaks


def _carried(document: Document, carrier: Any, place: str) -> Any:
    """The schema that a body or an answer carries, by name or type; None where there is none."""
    if carrier is None:
        return None
    content = dereference(document, carrier, place).get("content", {})
    return {media: _said(node.get("schema", {})) for media, node in content.items()} or None


def _said(schema: Any) -> str:
    """A schema in a few words."""
    if schema is None:
        return "nothing"
    if not isinstance(schema, dict):
        return str(schema)
    if "$ref" in schema:
        return str(schema["$ref"].rsplit("/", 1)[-1])
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return " or ".join(_said(option) for option in schema[word])
    kinds = schema.get("type", "anything" if "application/json" not in schema else "")
    if not kinds:
        return ", ".join(f"{key} {value}" for key, value in schema.items())
    kinds = kinds if isinstance(kinds, list) else [kinds]
    text = " or ".join(map(str, kinds))
    if "items" in schema:
        text += f" of {_said(schema['items'])}"
    return text + (f" ({schema['format']})" if "format" in schema else "")


def _mark(breaks: bool) -> str:
    return "! " if breaks else "  "
