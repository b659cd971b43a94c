"""What changed between two states of the contract, told to a person, and what of it breaks callers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .grammar import is_list, is_mapping
from .tree import OperationSlot, component, dereference, operations

if TYPE_CHECKING:
    from .reading import Document


class Change(NamedTuple):
    """One difference.

    Attributes:
        breaks: Whether code that calls the old state may fail on the new one.
        text: What it is, in a few words.
    """

    breaks: bool
    text: str


def report(old: Mapping[str, Document], new: Mapping[str, Document]) -> list[str]:
    """The differences, a line each, breaking ones first and marked with ``!``, and a summary last.

    Args:
        old: The documents as they were, by service.
        new: The documents as they are.
    """
    found = [
        (change.breaks, f"{service}: {'!' if change.breaks else ' '} {change.text}")
        for service in sorted(old.keys() | new.keys())
        for change in _document(old.get(service, {}), new.get(service, {}))
    ]
    lines = [line for breaks, line in found if breaks] + [line for breaks, line in found if not breaks]
    if not lines:
        return ["no changes of the contract"]
    breaking = sum(breaks for breaks, _ in found)
    count = "1 change" if len(lines) == 1 else f"{len(lines)} changes"
    what = {0: "none of which breaks", 1: "1 of which breaks"}.get(breaking, f"{breaking} of which break")
    return [*lines, f"{count}, {what} callers"]


def _document(old: Document, new: Document) -> Iterator[Change]:
    before = {slot.label: slot for slot in operations(old)}
    after = {slot.label: slot for slot in operations(new)}
    for label in sorted(before.keys() - after.keys()):
        yield Change(True, f"operation removed: {_named(before[label])}")
    for label in sorted(after.keys() - before.keys()):
        yield Change(False, f"operation added: {_named(after[label])}")
    for label in sorted(before.keys() & after.keys()):
        yield from _operation(old, before[label], new, after[label])
    schemas_before: dict[str, Any] = old.get("components", {}).get("schemas", {})
    schemas_after: dict[str, Any] = new.get("components", {}).get("schemas", {})
    for name in sorted(schemas_before.keys() - schemas_after.keys()):
        yield Change(True, f"model removed: {name}")
    for name in sorted(schemas_after.keys() - schemas_before.keys()):
        yield Change(False, f"model added: {name}")
    for name in sorted(schemas_before.keys() & schemas_after.keys()):
        yield from _model(name, schemas_before[name], schemas_after[name])


def _named(slot: OperationSlot) -> str:
    tag = (slot.operation.get("tags") or ["?"])[0]
    return f"{tag}.{slot.operation.get('operationId', '?')} ({slot.label})"


def _operation(old: Document, before: OperationSlot, new: Document, after: OperationSlot) -> Iterator[Change]:
    name = _named(after)
    was, now = before.operation, after.operation
    if _named(before) != name:
        yield Change(True, f"operation renamed: {_named(before)} is now {name}")
    if now.get("deprecated") and not was.get("deprecated"):
        successor = now.get("x-successor")
        yield Change(False, f"operation deprecated: {name}" + (f", use {successor}" if successor else ""))
    if was.get("deprecated") and not now.get("deprecated"):
        yield Change(False, f"operation no longer deprecated: {name}")
    if _security(old, was) != _security(new, now):
        yield Change(True, f"who may call changed: {name}")
    if bool(was.get("x-idempotent")) != bool(now.get("x-idempotent")):
        safe = "is now" if now.get("x-idempotent") else "is no longer"
        yield Change(False, f"operation {safe} safe to repeat: {name}")
    yield from _parameters(name, _by_place(old, before), _by_place(new, after))
    yield from _body(name, old, was.get("requestBody"), new, now.get("requestBody"))
    answers_before, answers_after = was["responses"], now["responses"]
    for code in sorted(answers_before.keys() - answers_after.keys()):
        yield Change(code.startswith("2"), f"answer removed: {name}: {code}")
    for code in sorted(answers_after.keys() - answers_before.keys()):
        yield Change(False, f"answer added: {name}: {code}")
    for code in sorted(answers_before.keys() & answers_after.keys()):
        held = _carried(old, answers_before[code], name)
        holds = _carried(new, answers_after[code], name)
        if held != holds:
            yield Change(code.startswith("2"), f"answer changed: {name}: {code}: {held} is now {holds}")


def _security(document: Document, operation: dict[str, Any]) -> Any:
    return operation.get("security", document.get("security", []))


def _body(name: str, old: Document, before: Any, new: Document, after: Any) -> Iterator[Change]:
    was, now = _carried(old, before, name), _carried(new, after, name)
    if was != now:
        yield Change(True, f"request body changed: {name}: {was} is now {now}")
    elif before and after:
        needed_before = bool(dereference(old, before, name).get("required"))
        needed = bool(dereference(new, after, name).get("required"))
        if needed != needed_before:
            yield Change(needed, f"request body is {'now' if needed else 'no longer'} required: {name}")


def _by_place(document: Document, slot: OperationSlot) -> dict[str, dict[str, Any]]:
    nodes = [dereference(document, node, slot.label) for node in slot.operation.get("parameters", [])]
    return {f"{node['in']} parameter {node['name']}": node for node in nodes}


def _parameters(name: str, before: dict[str, dict[str, Any]], after: dict[str, dict[str, Any]]) -> Iterator[Change]:
    for place in sorted(before.keys() - after.keys()):
        yield Change(True, f"parameter removed: {name}: {place}")
    for place in sorted(after.keys() - before.keys()):
        required = bool(after[place].get("required"))
        yield Change(required, f"parameter added: {name}: {place}{', required' if required else ''}")
    for place in sorted(before.keys() & after.keys()):
        was, now = before[place], after[place]
        if bool(was.get("required")) != bool(now.get("required")):
            needed = bool(now.get("required"))
            yield Change(needed, f"parameter is {'now' if needed else 'no longer'} required: {name}: {place}")
        for change in _schema(was.get("schema", {}), now.get("schema", {})):
            yield change._replace(text=f"parameter changed: {name}: {place}: {change.text}")


def _model(name: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    was: dict[str, Any] = before.get("properties", {})
    now: dict[str, Any] = after.get("properties", {})
    for field in sorted(was.keys() - now.keys()):
        yield Change(True, f"field removed: {name}.{field}")
    needed_before, needed_after = set(before.get("required", [])), set(after.get("required", []))
    for field in sorted(now.keys() - was.keys()):
        required = field in needed_after
        yield Change(required, f"field added: {name}.{field} ({said(now[field])}){', required' if required else ''}")
    for field in sorted(was.keys() & now.keys()):
        for change in _schema(was[field], now[field]):
            yield change._replace(text=f"field changed: {name}.{field}: {change.text}")
        if (field in needed_before) != (field in needed_after):
            needed = field in needed_after
            yield Change(needed, f"field is {'now' if needed else 'no longer'} required: {name}.{field}")
    for change in _schema(before, after):
        yield change._replace(text=f"model changed: {name}: {change.text}")


# Each bound, and whether more of it leaves callers less; None where any change may.
_BOUNDS: dict[str, bool | None] = {
    "minimum": True,
    "exclusiveMinimum": True,
    "minLength": True,
    "minItems": True,
    "maximum": False,
    "exclusiveMaximum": False,
    "maxLength": False,
    "maxItems": False,
    "pattern": None,
    "uniqueItems": None,
}


def _schema(before: Any, after: Any) -> Iterator[Change]:
    """What differs between two schemas; the fields of models are compared elsewhere."""
    was, now = said(before), said(after)
    if was != now:
        yield Change(True, f"{was} is now {now}")
        return
    values_before, values_after = _values(before), _values(after)
    if values_before and not values_after:
        yield Change(False, "takes any value now")
    elif values_after and not values_before:
        yield Change(True, f"takes certain values alone now: {', '.join(values_after)}")
    else:
        if gone := [value for value in values_before if value not in values_after]:
            yield Change(True, f"values removed: {', '.join(gone)}")
        if new := [value for value in values_after if value not in values_before]:
            yield Change(False, f"values added: {', '.join(new)}")
    for bound, less_by_more in _BOUNDS.items():
        old, new_bound = before.get(bound), after.get(bound)
        if old != new_bound:
            yield Change(_narrows(old, new_bound, less_by_more), f"{bound} {_from_to(old, new_bound)}")
    if before.get("default") != after.get("default"):
        yield Change(False, f"default {_from_to(before.get('default'), after.get('default'))}")
    for word in ("items", "additionalProperties"):
        if is_mapping(before.get(word)) and is_mapping(after.get(word)):
            for change in _schema(before[word], after[word]):
                yield change._replace(text=f"{word}: {change.text}")


def _values(schema: dict[str, Any]) -> list[str]:
    return [str(value) for value in schema.get("enum", []) if value is not None]


def _narrows(old: Any, new: Any, less_by_more: bool | None) -> bool:
    """Whether a change of a bound leaves callers less than they had."""
    if less_by_more is None:
        return new is not None and new is not False
    if old is None or new is None:
        return new is not None
    return bool(new > old) == less_by_more


def _from_to(old: Any, new: Any) -> str:
    return f"was {'none' if old is None else old}, is {'none' if new is None else new}"


def _carried(document: Document, carrier: Any, place: str) -> str:
    """What a body or an answer carries, by name or type, in each of its content types."""
    if carrier is None:
        return "nothing"
    content: dict[str, Any] = dereference(document, carrier, place).get("content", {})
    told = [
        said(media.get("schema", {})) + ("" if name == "application/json" else f" as {name}")
        for name, media in sorted(content.items())
    ]
    return ", ".join(told) or "nothing"


def said(schema: Any) -> str:
    """A schema in a few words: its name, or its type and what it holds."""
    if not is_mapping(schema):
        return "anything"
    if "$ref" in schema:
        return component(schema["$ref"])[1]
    for word in ("anyOf", "oneOf"):
        if is_list(schema.get(word)):
            return " or ".join(said(option) for option in schema[word])
    kinds = schema.get("type")
    if kinds is None:
        return "anything"
    text = " or ".join(map(str, kinds)) if is_list(kinds) else str(kinds)
    if "items" in schema:
        text += f" of {said(schema['items'])}"
    elif is_mapping(schema.get("additionalProperties")):
        text += f" of {said(schema['additionalProperties'])}"
    return text + (f" ({schema['format']})" if "format" in schema else "")
