"""JSON made from the schemas of the documents: what they promise, and what a server sends all the same."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import count
from typing import Any

from hypothesis import strategies as st
from symphony_pod import models
from symphony_pod.types import Model

from tests.contract.documents import Node, documents, is_object, resolved

Values = st.SearchStrategy[Any]

# JSON carries halves of characters too, as `\ud800`.
TEXTS = st.text(max_size=12) | st.text(st.characters(), max_size=4)
WHOLE_NUMBERS = st.integers() | st.sampled_from([0, 2**31, 2**53 + 1, 2**63, -1])
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
# What a field that is kept secret holds is drawn once, as secrets are. Other texts are drawn for many fields,
# so that one which is sent as a secret here and shown there would be found by `tests.secret_watch`.
SECRET_MARK = "a secret, number "
_numbers = count()
SECRETS = TEXTS.map(lambda text: f"{SECRET_MARK}{next(_numbers)}: {text}")
PLAIN = st.none() | st.booleans() | WHOLE_NUMBERS | NUMBERS | TEXTS

ANY_JSON = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def text_of(value: Any) -> str:
    """A JSON value as text in which equal values are equal, and 1, 1.0 and true are not."""
    return json.dumps(value, sort_keys=True)


@cache
def schemas() -> dict[str, tuple[str, Node]]:
    """The schema of every model and enumeration, with the document that it stands in, by class name.

    Documents share some of them; the first is as good as the others.
    """
    classes = {_letters(name): name for name in models.__all__}
    found: dict[str, tuple[str, Node]] = {}
    for service, document in documents().items():
        for name, node in document["components"]["schemas"].items():
            if _letters(name) in classes:
                found.setdefault(classes[_letters(name)], (service, node))
    return found


def class_of(reference: str) -> str:
    """The class of the component that a reference names; empty for a list or mapping, which have none."""
    name = _letters(reference.rpartition("/")[2])
    return next((known for known in models.__all__ if _letters(known) == name), "")


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


@cache
def model_names() -> list[str]:
    """The names of all models."""
    return [name for name in models.__all__ if issubclass(getattr(models, name), Model)]


@cache
def wire_names() -> list[str]:
    """Every name that any model gives a field in JSON."""
    return sorted({wire for name in model_names() for wire in getattr(models, name).WIRE_NAMES})


@cache
def objects_like(name: str) -> Values:
    """Objects with the field names of a model, and anything as their values."""
    known = st.sampled_from(sorted(getattr(models, name).WIRE_NAMES))
    names = known | known | TEXTS
    inside = ANY_JSON | st.dictionaries(st.sampled_from(wire_names()) | TEXTS, ANY_JSON, max_size=2)
    return st.dictionaries(names, inside | st.lists(inside, max_size=2), max_size=4)


def core(service: str, schema: Node) -> Node:
    """A schema with references followed, and without its null."""
    schema = resolved(service, schema)
    branches = [branch for branch in schema.get("anyOf", []) if branch.get("type") != "null"]
    return core(service, branches[0]) if branches else schema


def kind_of(schema: Node) -> str:
    """The type of a schema, the first where there are several; empty where anything goes."""
    kinds = schema.get("type", "object" if "properties" in schema else "")
    if isinstance(kinds, str):
        return kinds
    return str(next(kind for kind in kinds if kind != "null"))


def by_schema(service: str, schema: Node) -> Values:
    """Values as a schema declares them, with what a Pod does to them.

    Any field of an object may be null or absent, any text of an enumeration unknown, and there may be further fields.
    """
    return _by_schema(service, json.dumps(schema))


@cache
def _by_schema(service: str, text: str) -> Values:
    schema = core(service, json.loads(text))
    if "enum" in schema:
        unknown = TEXTS if isinstance(schema["enum"][0], str) else WHOLE_NUMBERS
        return st.sampled_from(schema["enum"]) | unknown
    match kind_of(schema):
        case "object" if "properties" in schema:
            return _objects(service, schema)
        case "object":
            inner = schema.get("additionalProperties")
            values = by_schema(service, inner) if is_object(inner) else ANY_JSON
            return st.dictionaries(TEXTS, values, max_size=3)
        case "array":
            return st.lists(by_schema(service, schema["items"]), max_size=3)
        case "":
            return ANY_JSON
        case kind:
            return {"string": TEXTS, "integer": WHOLE_NUMBERS, "number": NUMBERS, "boolean": st.booleans()}[kind]


def _objects(service: str, schema: Node) -> Values:
    properties: dict[str, Node] = schema["properties"]

    @st.composite
    def objects(draw: st.DrawFn) -> Any:
        # Few fields at a time: each is as likely as any other, and examples stay small.
        names = draw(st.lists(st.sampled_from(sorted(properties)), unique=True, max_size=6))
        value = {name: draw(st.none() | _field(service, properties[name])) for name in names}
        for name, further in draw(st.dictionaries(TEXTS, ANY_JSON, max_size=1)).items():
            value.setdefault(name, further) if name not in properties else None
        return value

    return objects()


def _field(service: str, schema: Node) -> Values:
    return SECRETS if schema.get("x-secret") else by_schema(service, schema)
