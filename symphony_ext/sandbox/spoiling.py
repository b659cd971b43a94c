"""Good answers made strange: unknown values of enumerations, nulls, fields that are missing, and fields that are new.

A Pod may answer so at any time: every field of an answer is optional, and new ones and new values may come.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from symphony_ext.sandbox.contract import SCHEMAS, Schema
from symphony_ext.sandbox.replies import encode

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from symphony_ext.sandbox.shapes import JsonObject

UNKNOWN_VALUE = "SANDBOX_UNKNOWN"
"""A value that no enumeration has."""

NEW_FIELD = "sandboxNewField"
"""A field that no object has."""


def unknown_values(body: bytes, schema: Schema | None) -> bytes:
    """Put a value that the contract does not know wherever it lists the values.

    Args:
        body: An answer in JSON.
        schema: What it looks like; None where the contract does not say, and nothing changes.

    Returns:
        The answer, spoiled.
    """
    return encode(_unknown(json.loads(body), schema or {}))


def new_fields(body: bytes) -> bytes:
    """Add a field to each object, however deep it lies.

    Args:
        body: An answer in JSON.

    Returns:
        The answer, spoiled.
    """

    def add(fields: JsonObject) -> JsonObject:
        return {**fields, NEW_FIELD: {"deep": [1, None, {"er": True}]}}

    return encode(_each_object(json.loads(body), add))


def nulls(body: bytes, share: float, drawn: random.Random) -> bytes:
    """Make fields null, at least one if there is any.

    Args:
        body: An answer in JSON.
        share: How many of the fields, from 0 to 1.
        drawn: What tells which.

    Returns:
        The answer, spoiled.
    """
    return _some_fields(body, share, drawn, lambda fields, name: {**fields, name: None})


def missing_fields(body: bytes, share: float, drawn: random.Random) -> bytes:
    """Leave fields out, at least one if there is any.

    Args:
        body: An answer in JSON.
        share: How many of the fields, from 0 to 1.
        drawn: What tells which.

    Returns:
        The answer, spoiled.
    """

    def leave_out(fields: JsonObject, name: str) -> JsonObject:
        return {other: value for other, value in fields.items() if other != name}

    return _some_fields(body, share, drawn, leave_out)


def _some_fields(
    body: bytes, share: float, drawn: random.Random, change: Callable[[JsonObject, str], JsonObject]
) -> bytes:
    changed = 0

    def spoil(fields: JsonObject) -> JsonObject:
        nonlocal changed
        for name in list(fields):
            if drawn.random() < share:
                fields = change(fields, name)
                changed += 1
        return fields

    told = _each_object(json.loads(body), spoil)
    if changed:
        return encode(told)
    if isinstance(told, list):
        items = cast("list[object]", told)
        return encode([_one_field(items[0], drawn, change), *items[1:]] if items else items)
    return encode(_one_field(told, drawn, change))


def _one_field(value: object, drawn: random.Random, change: Callable[[JsonObject, str], JsonObject]) -> object:
    if not isinstance(value, dict):
        return value
    fields = cast("JsonObject", value)
    return change(fields, drawn.choice(list(fields))) if fields else fields


def _each_object(value: object, change: Callable[[JsonObject], JsonObject]) -> object:
    """Change each object of a value, the inner ones first."""
    if isinstance(value, dict):
        fields = cast("JsonObject", value)
        return change({name: _each_object(part, change) for name, part in fields.items()})
    if isinstance(value, list):
        return [_each_object(item, change) for item in cast("list[object]", value)]
    return value


def _unknown(value: object, schema: Schema) -> object:
    spoiled = value
    for option in _options(schema):
        if isinstance(value, str):
            spoiled = UNKNOWN_VALUE if "enum" in option else spoiled
        elif isinstance(value, list) and "items" in option:
            spoiled = [_unknown(item, option["items"]) for item in cast("list[object]", value)]
        elif isinstance(value, dict) and ("properties" in option or "additionalProperties" in option):
            known: dict[str, Schema] = option.get("properties", {})
            others: Schema = option.get("additionalProperties") or {}
            fields = cast("JsonObject", value)
            spoiled = {name: _unknown(part, known.get(name, others)) for name, part in fields.items()}
    return spoiled


def _options(schema: Schema) -> list[Schema]:
    """List what a schema may stand for, references followed."""
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"]]
    if "anyOf" not in schema:
        return [schema]
    return [option for one in schema["anyOf"] for option in _options(one)]
