"""What becomes of the documents' own answers when a Pod changes one field of them."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import httpx
import pytest
from symphony_pod.client import Client
from symphony_pod.errors import ApiError, DecodeError
from symphony_pod.types import Model, Response, encode

from tests.contract.calls import call_of, generated, unknown_fields
from tests.contract.documents import JSON, Documented, Node, is_list, is_object, named, operations
from tests.properties.schemas import class_of, core, text_of
from tests.properties.tally import counted, tally

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


class Variant(NamedTuple):
    """A changed answer.

    Attributes:
        change: What was done to it.
        place: Where.
        unknown: How many things in it the contract does not know.
        nulls: Whether an item of a list is null, which nobody promises to read.
    """

    change: str
    place: str
    unknown: int = 0
    nulls: bool = False


def variants(service: str, schema: Node, value: Any, place: str = "$") -> Iterator[Variant]:
    """Change a value in place, one field at a time, and put it back after each."""
    schema = core(service, schema)
    if is_list(value):
        for index, item in enumerate(value):
            where = f"{place}[{index}]"
            yield from _replaced(value, index, Variant("null item", where, nulls=True), None)
            yield from _unknown(service, schema.get("items", {}), value, index, where)
            yield from variants(service, schema.get("items", {}), item, where)
    elif is_object(value):
        properties = schema.get("properties", {})
        inner = schema.get("additionalProperties")
        for key, item in list(value.items()):
            where = f"{place}.{key}"
            yield from _replaced(value, key, Variant("null", where), None)
            del value[key]
            yield Variant("removed", where)
            value[key] = item
            node = properties.get(key, inner if is_object(inner) else {})
            yield from _unknown(service, node, value, key, where)
            yield from variants(service, node, item, where)
        for new in ("a new field", {"with": ["anything", None]}, None):
            value["notInTheContract"] = new
            yield Variant("joined", place, unknown=bool(properties))
            del value["notInTheContract"]


def _unknown(service: str, schema: Node, holder: Any, key: Any, place: str) -> Iterator[Variant]:
    known = core(service, schema).get("enum")
    if known and holder[key] is not None:
        value = "NOT_IN_THE_CONTRACT" if isinstance(known[0], str) else max(known) + 1
        yield from _replaced(holder, key, Variant("unknown value", place, unknown=1), value)


def _replaced(holder: Any, key: Any, variant: Variant, value: Any) -> Iterator[Variant]:
    old = holder[key]
    holder[key] = value
    yield variant
    holder[key] = old


class Pod:
    """Answers everything with what it is told."""

    def __init__(self) -> None:
        self.status = 200
        self.content = b""

    def answer(self, request: httpx.Request) -> httpx.Response:
        """The answer to any request."""
        return httpx.Response(self.status, content=self.content)

    @contextmanager
    def client(self) -> Generator[Client, None, None]:
        """A client that reaches no other."""
        with (
            httpx.Client(transport=httpx.MockTransport(self.answer)) as http,
            Client("https://pod", http_client=http) as client,
        ):
            yield client


def test_operations_have_answers_to_change() -> None:
    assert len(named()) > 150
    contents = [operation.response(operation.success).get("content", {}) for operation in operations().values()]
    assert all(content.keys() <= {JSON} for content in contents)
    assert sum(map(len, contents)) > 150


@pytest.mark.parametrize("name", named())
def test_no_change_of_one_field_breaks_an_answer_or_loses_any_of_it(name: str) -> None:
    operation, pod = operations()[name], Pod()
    arguments = call_of(operation, required_only=True).arguments
    before = sum(counts["examples"] for counts in (tally("drift of answers"), tally("drift of refusals")))
    with pod.client() as client:
        for pod.status in operation.statuses:
            content = operation.response(pod.status).get("content")
            if not content:
                continue
            # Each test changes a copy of its own.
            example = json.loads(json.dumps(content[JSON]["example"]))
            schema = content[JSON]["schema"]
            for variant in variants(operation.service, schema, example):
                pod.content = json.dumps(example).encode()
                response = generated()[name].sync_detailed(client=client, **arguments)
                _check(operation, schema, variant, response, example)
            assert text_of(example) == text_of(content[JSON]["example"])
    after = sum(counts["examples"] for counts in (tally("drift of answers"), tally("drift of refusals")))
    assert after - before > 4 * len(operation.statuses)


def _check(operation: Documented, schema: Node, variant: Variant, response: Response[Any], example: Any) -> None:
    error = response.error
    told = f"{operation.name} {response.status_code}: {variant}"
    if variant.nulls:
        with counted("drift of list items to null", DecodeError) as counts:
            if isinstance(error, DecodeError):
                assert error.place, told
                raise error
            counts["read as null"] += 1
            assert text_of(encode(response.parsed, extras=True)) == text_of(example), told
    elif 200 <= response.status_code < 300:
        with counted("drift of answers") as counts:
            counts[variant.change] += 1
            if error is not None:
                raise error
            value = response.parsed
            assert text_of(encode(value, extras=True)) == text_of(example), told
            assert len(unknown_fields(value)) == variant.unknown, told
    else:
        with counted("drift of refusals") as counts:
            counts[variant.change] += 1
            assert isinstance(error, ApiError), told
            value = error.parsed
            assert type(value).__name__ == class_of(schema["$ref"]), told
            assert isinstance(value, Model), told
            assert text_of(encode(value, extras=True)) == text_of(example), told


def test_so_much_was_changed() -> None:
    assert tally("drift of answers")["examples"] > 5_000, "run the whole file, which counts as it goes"
    assert tally("drift of refusals")["examples"] > 5_000
    assert {"null", "removed", "unknown value", "joined"} <= tally("drift of answers").keys()
