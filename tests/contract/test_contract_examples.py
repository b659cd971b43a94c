"""Every example in the documents is one that the document itself allows, with no field that it does not know."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any, NamedTuple

import pytest
from codegen.tree import Slot, schemas_below
from jsonschema import Draft202012Validator, FormatChecker

from tests.contract.documents import JSON, Node, documents, is_list, is_object, named, operations

FORMATS = FormatChecker(["date-time", "email"])

# Below these keys the author chose the next keys, which are no words of the specification.
_NAMES = ("properties", "schemas", "responses", "requestBodies", "parameters", "headers", "content", "paths")
_DATA = ("example", "examples", "default", "enum", "const")


@FORMATS.checks("int32")
def is_int32(value: object) -> bool:
    """Whether a number fits in 32 bits; what is no number is another rule's business."""
    return not isinstance(value, int) or -(2**31) <= value < 2**31


@FORMATS.checks("int64")
def is_int64(value: object) -> bool:
    """Whether a number fits in 64 bits."""
    return not isinstance(value, int) or -(2**63) <= value < 2**63


@FORMATS.checks("byte", raises=binascii.Error)
def is_base64(value: object) -> bool:
    """Whether a text is Base64."""
    if isinstance(value, str):
        base64.b64decode(value, validate=True)
    return True


class Example(NamedTuple):
    """An example or a default, and the schema that it is one of."""

    service: str
    place: str
    schema: Node
    value: Any


def examples(service: str, node: Any, place: str, *, names: bool = False) -> Iterator[Example]:
    """Every example and default below a node."""
    if is_list(node):
        for index, item in enumerate(node):
            yield from examples(service, item, f"{place}[{index}]")
    if not is_object(node):
        return
    if not names:
        schema = node.get("schema", node)
        values: list[Any] = [node[key] for key in ("example", "default") if key in node]
        values += [one["value"] if "schema" in node else one for one in node.get("examples", [])]
        for value in values:
            yield Example(service, place, schema, value)
    for key, value in node.items():
        if names or key not in _DATA:
            yield from examples(service, value, f"{place}.{key}", names=not names and key in _NAMES)


EXAMPLES = [
    found
    for service, document in documents().items()
    for section in ("paths", "components")
    for found in examples(service, document[section], f"{service}.{section}", names=section == "paths")
]


def closed(schema: Node) -> Node:
    """A schema whose objects, at any depth, take no fields but the ones that it names."""
    holder = {"schema": deepcopy(schema)}
    for slot in schemas_below(Slot(holder, "schema", "schema", ())):
        if "properties" in slot.node:
            slot.node.setdefault("additionalProperties", False)
    return holder["schema"]


@cache
def closed_schemas(service: str) -> dict[str, Node]:
    """The named schemas of a document, each of them closed."""
    return {name: closed(schema) for name, schema in documents()[service]["components"]["schemas"].items()}


def faults(service: str, schema: Node, value: Any) -> list[str]:
    """What is wrong with an example of a schema."""
    whole = {"allOf": [closed(schema)], "components": {"schemas": closed_schemas(service)}}
    validator: Any = Draft202012Validator(whole, format_checker=FORMATS)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


@pytest.mark.parametrize("example", EXAMPLES, ids=[found.place for found in EXAMPLES])
def test_an_example_is_allowed_by_its_schema(example: Example) -> None:
    assert faults(example.service, example.schema, example.value) == []


@pytest.mark.parametrize("name", named())
def test_a_body_and_every_answer_have_an_example(name: str) -> None:
    operation = operations()[name]
    carriers = [operation.response(status) for status in operation.statuses]
    carriers += [operation.body] if operation.body is not None else []
    shown = [found.value for found in EXAMPLES if found.service == operation.service]
    for node in carriers:
        content: dict[str, Node] = node.get("content", {})
        for media in content.values():
            assert any(media["example"] is value for value in shown)
    if operation.success != 204:
        assert operation.response(operation.success)["content"][JSON]["example"] not in ({}, [], None)


USER = {"$ref": "#/components/schemas/V2UserDetail"}


@pytest.mark.parametrize(
    ("schema", "value", "told"),
    [
        (USER, {"hatSize": 57}, "hatSize"),
        ({"type": "array", "items": USER}, [{"userAttributes": {"hatSize": 57}}], "hatSize"),
        (USER, {"userAttributes": {"accountType": "ROBOT"}}, "ROBOT"),
        (USER, {"userSystemInfo": {"id": "seven"}}, "seven"),
        ({"type": "integer", "format": "int32"}, 2**31, "int32"),
        ({"type": "integer", "format": "int64"}, 2**63, "int64"),
        ({"type": "string", "format": "byte"}, "no base64!", "byte"),
        ({"type": "string", "format": "date-time"}, "2026-01-01", "date-time"),
        ({"type": "string", "format": "email"}, "nobody", "email"),
    ],
)
def test_a_bad_example_is_found(schema: Node, value: Any, told: str) -> None:
    assert told in " ".join(faults("pod", schema, value))
