"""Holding a value against a schema of the contract, as strictly as a Pod does.

A Pod refuses a body that has a field it does not know, and a value of the wrong type. The refusals name the field,
never its value, since a value may be a password.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any, cast

from symphony_ext.sandbox.contract import SCHEMAS, Schema
from symphony_ext.sandbox.errors import BadRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from symphony_ext.sandbox.contract import Parameter
    from symphony_ext.sandbox.shapes import JsonObject

# int() also takes underscores, spaces and digits of other scripts, which a Pod does not.
_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,19}")

_RANGES = {"int32": (-(2**31), 2**31 - 1)}
_INT64 = (-(2**63), 2**63 - 1)

_HOST_HEADER = "X-Symphony-Host"

_WANTED = {
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
)


def check_body(value: object, schema: Schema) -> Any:
    """Hold a body against its schema.

    Args:
        value: The body, as :mod:`json` decodes it.
        schema: What it must look like.

    Returns:
        The body, without the fields that are null: those count as left out.

    Raises:
        BadRequest: It does not fit; the message names the field.
    """
    return _check(value, schema, "")


def check_parameter(parameter: Parameter, text: str | None) -> None:
    """Hold a parameter against its schema.

    A number above the greatest allowed is let through, since a Pod does not refuse a ``limit`` that is too high but
    cuts it down. Of a list, the number of items is held against its bounds; what each item looks like is left to the
    operation, since a look-up of many tells of a malformed one and finds the others.

    Args:
        parameter: What it must look like.
        text: Its value as it came; None if it did not.

    Raises:
        BadRequest: It is missing or does not fit; the message names it.
    """
    if text is None:
        if parameter.required:
            raise BadRequest(f"The {parameter.place} parameter {parameter.name!r} is missing.")
        return
    schema = _resolved(parameter.schema)
    what = f"The parameter {parameter.name!r}"
    kind = schema.get("type")
    if kind == "integer":
        least, greatest = _RANGES.get(schema.get("format", ""), _INT64)
        if not _WHOLE_NUMBER.fullmatch(text) or not least <= int(text) <= greatest:
            raise BadRequest(f"{what} must be a whole number of {schema.get('format', 'int64')[3:]} bits.")
        if int(text) < schema.get("minimum", least):
            raise BadRequest(f"{what} must be at least {schema['minimum']}.")
    elif kind == "boolean":
        if text.lower() not in ("true", "false"):
            raise BadRequest(f"{what} must be true or false.")
    elif kind == "array" and parameter.commas:
        size = len(items_of(text))
        if size < schema.get("minItems", 0):
            raise BadRequest(f"{what} has {size} items; give at least {schema['minItems']}.")
        if size > schema.get("maxItems", size):
            raise BadRequest(f"{what} has {size} items; give at most {schema['maxItems']}.")
    elif kind == "string":
        if "enum" in schema and text.upper() not in schema["enum"]:
            raise BadRequest(f"{what} must be one of {', '.join(schema['enum'])}.")
        if schema.get("format") == "email" and "@" not in text[1:-1]:
            raise BadRequest(f"{what} must be an email address.")
        # A client that does not know the Pod's host sends X-Symphony-Host empty, and a Pod takes no notice.
        if parameter.name != _HOST_HEADER:
            _check_length(text, schema, what)


def items_of(text: str) -> list[str]:
    """The items of a list that comes as one text, with commas between them.

    Args:
        text: The text, decoded.

    Returns:
        The items, trimmed; those with nothing in them are none.
    """
    return [item for part in text.split(",") if (item := part.strip())]


def _check(value: object, schema: Schema, place: str) -> Any:
    schema = _resolved(schema)
    if "anyOf" in schema:
        options = [_resolved(one) for one in schema["anyOf"]]
        if value is None and any(one.get("type") == "null" for one in options):
            return None
        [schema] = [one for one in options if one.get("type") != "null"]
    kinds = schema.get("type")
    if kinds is None:
        return value
    allowed = cast("list[str]", kinds if isinstance(kinds, list) else [kinds])
    kind = next((name for type_, name in _KINDS if isinstance(value, type_)), "null")
    if kind == "number" and "integer" in allowed and cast("float", value).is_integer():
        # 1.0 is a whole number to JSON.
        value, kind = int(cast("float", value)), "integer"
    if kind not in allowed:
        wanted = " or ".join(_WANTED[one] for one in allowed if one != "null")
        raise BadRequest(f"{_named(place)} must be {wanted}, not {_WANTED[kind]}.")
    if "enum" in schema and value not in schema["enum"]:
        raise BadRequest(f"{_named(place)} must be one of {', '.join(schema['enum'])}.")
    if kind == "object":
        return _check_object(cast("JsonObject", value), schema, place)
    if kind == "array":
        return _check_array(cast("list[object]", value), schema, place)
    if kind == "string":
        _check_text(cast("str", value), schema, place)
    elif kind == "integer":
        least, greatest = _RANGES.get(schema.get("format", ""), _INT64)
        least, greatest = schema.get("minimum", least), schema.get("maximum", greatest)
        if not least <= cast("int", value) <= greatest:
            raise BadRequest(f"{_named(place)} must be between {least} and {greatest}.")
    return value


def _check_object(value: JsonObject, schema: Schema, place: str) -> JsonObject:
    fields: Mapping[str, Schema] = schema.get("properties", {})
    others: Schema | None = schema.get("additionalProperties")
    known: JsonObject = {}
    for name, part in value.items():
        inside = f"{place}.{name}" if place else name
        shape = fields.get(name, others)
        if shape is None:
            raise BadRequest(f"The request body has the unknown field {inside!r}; known: {', '.join(fields)}.")
        read = _check(part, shape, inside)
        if read is not None:
            known[name] = read
    for name in schema.get("required", ()):
        if name not in known:
            raise BadRequest(f"The request body lacks the field {f'{place}.{name}' if place else name!r}.")
    return known


def _check_array(value: list[object], schema: Schema, place: str) -> list[Any]:
    items = [_check(item, schema["items"], f"{place}[{index}]") for index, item in enumerate(value)]
    if schema.get("uniqueItems") and len({repr(item) for item in items}) < len(items):
        raise BadRequest(f"{_named(place)} must not have an item twice.")
    return items


def _check_text(value: str, schema: Schema, place: str) -> None:
    _check_length(value, schema, _named(place))
    if schema.get("format") == "byte":
        try:
            base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            raise BadRequest(f"{_named(place)} must be base64.") from None


def _check_length(value: str, schema: Schema, what: str) -> None:
    if len(value) < schema.get("minLength", 0):
        raise BadRequest(f"{what} must have at least {schema['minLength']} character(s).")
    if len(value) > schema.get("maxLength", len(value)):
        raise BadRequest(f"{what} must have at most {schema['maxLength']} characters.")


def _resolved(schema: Schema) -> Schema:
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"]]
    return schema


def _named(place: str) -> str:
    return f"The field {place!r}" if place else "The request body"
