"""Each model as a value: it is copied, compared and printed as one expects, and no secret is printed."""

from __future__ import annotations

import copy
import pickle
from typing import Any, cast

import attrs
import pytest
from hypothesis import given
from symphony_pod import models
from symphony_pod.types import NO_EXTRAS, UNSET, Model

from tests.contract.documents import Node, documents
from tests.properties.examples import examples
from tests.properties.schemas import SECRET_MARK, by_schema, core, kind_of, model_names, schemas, text_of
from tests.properties.tally import counted, tally

EXTRAS = "additional_properties"


def model(name: str) -> type[Model]:
    """The class of this name."""
    found: type[Model] = getattr(models, name)
    return found


def fields_of(value: Any) -> dict[str, Any]:
    """The fields of an object, by Python name."""
    slots = attrs.fields(cast("Any", type(value)))
    return {slot.name: getattr(value, slot.name) for slot in slots}


@pytest.mark.parametrize("name", model_names())
def test_copies_are_equal_and_apart(name: str) -> None:
    service, schema = schemas()[name]

    @examples(6)
    @given(by_schema(service, schema))
    def check(data: Any) -> None:
        with counted("copies of models"):
            value = model(name).from_dict(data)
            for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
                _same(pickle.loads(pickle.dumps(value, protocol)), value)
            _same(copy.copy(value), value)
            deep = copy.deepcopy(value)
            _same(deep, value)
            theirs, ours = fields_of(deep), fields_of(value)
            for field, one in ours.items():
                if isinstance(one, (list, dict, Model)) and one is not NO_EXTRAS:
                    assert theirs[field] is not one
                elif one is UNSET:
                    assert theirs[field] is UNSET
            setattr(deep, EXTRAS, {"notInTheContract": 1, **data})
            assert deep != value
            assert text_of(value.to_dict()) == text_of(data)

    check()


def _same(other: Any, value: Model) -> None:
    assert type(other) is type(value)
    assert other == value
    assert other is not value
    assert text_of(other.to_dict()) == text_of(value.to_dict())
    assert repr(other) == repr(value)


def python_names(name: str) -> dict[str, str]:
    """The Python name of each field of a model, by wire name: the one that is set when the wire name is there."""
    found: dict[str, str] = {}
    for wire in model(name).WIRE_NAMES:
        value = fields_of(model(name).from_dict({wire: None}))
        (found[wire],) = (field for field, one in value.items() if one is None)
    return found


@pytest.mark.parametrize("name", model_names())
def test_what_is_set_is_printed_and_nothing_else(name: str) -> None:
    _, schema = schemas()[name]
    assert repr(model(name).from_dict({})) == f"{name}()"
    for wire, field in python_names(name).items():
        shown = "<hidden>" if schema["properties"][wire].get("x-secret") else "None"
        assert repr(model(name).from_dict({wire: None})) == f"{name}({field}={shown})"
        tally("fields printed")["examples"] += 1
        tally("fields printed")["hidden"] += shown == "<hidden>"
    assert len(set(python_names(name).values())) == len(schema["properties"])


def full(service: str, schema: Node, seen: tuple[int, ...] = ()) -> Any:
    """A value with something in every field, at any depth, and a mark in those that are secret."""
    schema = core(service, schema)
    if "enum" in schema:
        return schema["enum"][0]
    match kind_of(schema):
        case "object" if id(schema) not in seen:
            return {
                wire: "SECRET" if node.get("x-secret") else full(service, node, (*seen, id(schema)))
                for wire, node in schema.get("properties", {}).items()
            }
        case "array":
            return [full(service, schema["items"], seen)]
        case "integer" | "number":
            return 1
        case "string":
            return "text"
        case _:
            return None


@pytest.mark.parametrize("name", model_names())
def test_no_secret_is_printed_at_any_depth(name: str) -> None:
    data = full(*schemas()[name])
    value = model(name).from_dict(data)
    assert "SECRET" not in f"{value!r} {value} {value:}"
    assert text_of(value.to_dict()) == text_of(data)  # the secret is there all the same
    secrets = text_of(data).count("SECRET")
    if secrets:
        assert repr(value).count("<hidden>") == secrets
        tally("models with secrets, at any depth")["examples"] += 1


def secret_fields(name: str) -> set[str]:
    """The wire names of the fields of a model that are secret."""
    return {wire for wire, node in schemas()[name][1]["properties"].items() if node.get("x-secret")}


@pytest.mark.parametrize("name", [name for name in model_names() if secret_fields(name)])
def test_secrets_are_drawn_apart_from_other_texts(name: str) -> None:
    # Else a run that is searched for all secrets that it sends would show one, in a field that is no secret.
    service, schema = schemas()[name]

    @examples(20)
    @given(by_schema(service, schema))
    def check(data: dict[str, Any]) -> None:
        marked = {wire for wire, value in data.items() if SECRET_MARK in text_of(value)}
        assert marked == {wire for wire in secret_fields(name) if data.get(wire) is not None}

    check()


def test_unknown_fields_beside_secrets_are_not_printed() -> None:
    # What stands beside a token may be another token.
    for name in model_names():
        if secret_fields(name):
            shown = repr(model(name).from_dict({"refreshToken": "SECRET"}))
            assert shown == f"{name}(additional_properties=<hidden>)"


def test_every_secret_of_the_documents_was_looked_at() -> None:
    marked = {
        (next(known for known in model_names() if known.lower() == name.lower()), wire)
        for document in documents().values()
        for name, node in document["components"]["schemas"].items()
        for wire, field in node.get("properties", {}).items()
        if field.get("x-secret")
    }
    hidden = {
        (name, slot.name)
        for name in model_names()
        for slot in attrs.fields(cast("Any", model(name)))
        if not slot.repr and slot.name != EXTRAS
    }
    assert len(hidden) == len(marked) > 10
