"""Each model, read from JSON as its schema declares it, and from JSON of any kind."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from symphony_pod import models
from symphony_pod.errors import DecodeError
from symphony_pod.types import Model, OpenEnum, OpenIntEnum

from tests.properties.examples import examples
from tests.properties.schemas import ANY_JSON, by_schema, model_names, objects_like, schemas, text_of
from tests.properties.tally import counted, tally


def model(name: str) -> type[Model]:
    """The class of this name."""
    found: type[Model] = getattr(models, name)
    return found


def test_every_class_has_its_schema() -> None:
    assert set(schemas()) == set(models.__all__)
    assert len(model_names()) > 150
    for name in model_names():
        assert schemas()[name][1]["properties"].keys() == model(name).WIRE_NAMES


@pytest.mark.parametrize("name", model_names())
def test_json_by_the_schema_is_read_and_goes_back_as_it_came(name: str) -> None:
    service, schema = schemas()[name]

    @examples(18)
    @given(by_schema(service, schema))
    def check(data: Any) -> None:
        with counted("JSON by the schema of a model"):
            value = model(name).from_dict(data)
            assert type(value) is model(name)
            assert text_of(value.to_dict()) == text_of(data)
            known = {key: one for key, one in data.items() if key in value.WIRE_NAMES}
            assert value.to_dict(extras=False).keys() == known.keys()

    check()


@pytest.mark.parametrize("name", model_names())
def test_any_json_is_read_whole_or_refused(name: str) -> None:
    @examples(20)
    @given(objects_like(name) | objects_like(name) | ANY_JSON)
    def check(data: Any) -> None:
        with counted("any JSON as a model", DecodeError):
            value = model(name).from_dict(data)
            assert text_of(value.to_dict()) == text_of(data)
            assert repr(value).startswith(f"{name}(")

    check()


@pytest.mark.parametrize("name", sorted(set(models.__all__) - set(model_names())))
def test_any_json_is_a_value_of_an_enumeration_or_refused(name: str) -> None:
    kind: type[OpenEnum] | type[OpenIntEnum] = getattr(models, name)
    known: list[Any] = schemas()[name][1]["enum"]

    @examples(20)
    @given(st.sampled_from(known) | ANY_JSON)
    def check(data: Any) -> None:
        with counted("any JSON as an enumeration", DecodeError):
            value = kind.from_json(data)
            assert isinstance(value, kind)
            assert text_of(value) == text_of(data)
            assert value.is_known == (data in known)

    check()


def test_so_much_was_read() -> None:
    read = tally("any JSON as a model")
    assert read["examples"] > 1_000, "run the whole file, which counts as it goes"
    assert 0 < read["DecodeError"] < read["examples"]
    assert tally("JSON by the schema of a model")["examples"] > 1_000
