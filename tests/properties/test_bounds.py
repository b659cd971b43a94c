"""Every bound that the documents set to what is sent, from both sides."""

from __future__ import annotations

import copy
import inspect
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx
import pytest
from symphony_pod.client import Client
from symphony_pod.errors import InvalidInput, NotFound

from tests.contract.calls import built, by_wire_name, call_of, generated
from tests.contract.documents import JSON, Documented, Node, operations
from tests.properties.schemas import core, kind_of
from tests.properties.tally import tally

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

WORDS = {
    "minimum": ("is", "", "at least"),
    "maximum": ("is", "", "at most"),
    "minLength": ("has", " characters", "at least"),
    "maxLength": ("has", " characters", "at most"),
    "minItems": ("has", " items", "at least"),
    "maxItems": ("has", " items", "at most"),
}


class Bound(NamedTuple):
    """One bound of one value.

    Attributes:
        operation: The operation that takes the value.
        place: Where the value stands: ``path``, ``query``, ``header`` or ``body``.
        names: The wire name of the parameter, or the keys that lead to the field in the body.
        word: The schema's word for the bound.
        limit: The last value, length or number of items that is allowed.
        schema: The whole schema of the value.
        service: The document that the schema is in.
    """

    operation: str
    place: str
    names: tuple[str | int, ...]
    word: str
    limit: int
    schema: Node
    service: str

    def value(self, beyond: int) -> Any:
        """The value at the limit, or so far beyond it."""
        size = self.limit - beyond if self.word.startswith("min") else self.limit + beyond
        match self.word.removeprefix("min").removeprefix("max"):
            case "imum":
                return size
            case "Length":
                return "x" * size
            case _:
                return [_least(self.service, self.schema["items"])] * size

    @property
    def has_outside(self) -> bool:
        """Whether there is anything beyond the limit: nothing is shorter than nothing."""
        return self.limit > 0 or self.word in ("minimum", "maximum")


def _least(service: str, schema: Node) -> Any:
    return {"string": "x", "integer": 1, "boolean": True}[kind_of(core(service, schema))]


def bounds_of(operation: Documented) -> Iterator[Bound]:
    """The bounds of an operation's parameters and of its body."""
    for node in operation.parameters:
        schema = core(operation.service, node["schema"])
        yield from _bounds(operation, node["in"], (node["name"],), schema)
        if "items" in schema:
            yield from _bounds(operation, node["in"], (node["name"], 0), core(operation.service, schema["items"]))
    if operation.body is not None:
        yield from _inside(operation, (), operation.body["content"][JSON]["schema"], ())


def _bounds(operation: Documented, place: str, names: tuple[str | int, ...], schema: Node) -> Iterator[Bound]:
    for word in WORDS:
        if word in schema:
            yield Bound(operation.name, place, names, word, schema[word], schema, operation.service)


def _inside(
    operation: Documented, names: tuple[str | int, ...], schema: Node, seen: tuple[int, ...]
) -> Iterator[Bound]:
    schema = core(operation.service, schema)
    if id(schema) in seen:
        return
    yield from _bounds(operation, "body", names, schema)
    for name, node in schema.get("properties", {}).items():
        yield from _inside(operation, (*names, name), node, (*seen, id(schema)))
    if "items" in schema:
        yield from _inside(operation, (*names, 0), schema["items"], (*seen, id(schema)))


BOUNDS = [bound for operation in operations().values() for bound in bounds_of(operation)]


class Pod:
    """Refuses everything, and counts."""

    def __init__(self) -> None:
        self.asked = 0
        self.client = Client("https://pod", http_client=httpx.Client(transport=httpx.MockTransport(self._answer)))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        return httpx.Response(404)

    def call(self, bound: Bound, value: Any) -> None:
        """Call the operation with this value in its place.

        Raises:
            InvalidInput: The client refuses it.
        """
        operation, module = operations()[bound.operation], generated()[bound.operation]
        arguments = call_of(operation, required_only=True).arguments
        signature = inspect.signature(module.request)
        if bound.place == "body":
            body = copy.deepcopy(operation.body_example)
            body = _placed(body, bound.names, value)
            arguments["body"] = built(str(signature.parameters["body"].annotation).removesuffix(" | Unset"), body)
        else:
            names = by_wire_name(operation, signature)
            arguments[names[bound.place, str(bound.names[0])]] = _placed(None, bound.names[1:], value)
        with pytest.raises(NotFound):
            module.sync(client=self.client, **arguments)


def _placed(holder: Any, names: tuple[str | int, ...], value: Any) -> Any:
    """The holder with the value in its place, making the way there where there is none."""
    if not names:
        return value
    name, *rest = names
    if isinstance(name, int):
        items: list[Any] = holder or [{} if rest and isinstance(rest[0], str) else None]
        items[name] = _placed(items[name], tuple(rest), value)
        return items
    fields: dict[str, Any] = holder or {}
    fields[name] = _placed(fields.get(name), tuple(rest), value)
    return fields


@pytest.fixture(scope="module")
def pod() -> Pod:
    """One for all bounds."""
    return Pod()


def _label(bound: Bound) -> str:
    return f"{bound.operation}-{'.'.join(map(str, bound.names))}-{bound.word}"


@pytest.mark.parametrize("bound", BOUNDS, ids=_label)
def test_the_last_allowed_value_is_sent_and_the_next_is_refused(bound: Bound, pod: Pod) -> None:
    if bound.limit or bound.place != "path":
        before = pod.asked
        pod.call(bound, bound.value(0))
        assert pod.asked == before + 1
    if bound.has_outside:
        before, value = pod.asked, bound.value(1)
        with pytest.raises(InvalidInput) as refused:
            pod.call(bound, value)
        assert pod.asked == before, "a request was sent"
        assert re.fullmatch(_problem(bound, value), str(refused.value))
        tally("bounds")["refused beyond"] += 1
    tally("bounds")["examples"] += 1
    tally("bounds")[bound.place] += 1


def _problem(bound: Bound, value: Any) -> str:
    """What the error says: the operation, the argument, and the bound."""
    verb, unit, side = WORDS[bound.word]
    size = value if verb == "is" else len(value)
    problem = f"{verb} {size}{unit}; {side} {bound.limit} is allowed"
    if bound.place == "path" and value == "":
        problem = rf"(is '', which cannot stand in a path; give an id|{problem})"
    return rf"{re.escape(bound.operation)}: `{_python_name(bound)}` {problem}"


def _python_name(bound: Bound) -> str:
    """How the caller knows the value, as a pattern."""
    if bound.place == "body":
        # Python's own words have an underscore at their end.
        parts = (rf"\[{name}\]" if isinstance(name, int) else rf"\.{_snake(name)}_?" for name in bound.names)
        return f"body{''.join(parts)}"
    signature = inspect.signature(generated()[bound.operation].request)
    name = by_wire_name(operations()[bound.operation], signature)[bound.place, str(bound.names[0])]
    return name + "".join(rf"\[{index}\]" for index in bound.names[1:])


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def test_bounds_of_all_kinds_are_tried() -> None:
    assert len(BOUNDS) > 150
    assert {bound.place for bound in BOUNDS} == {"path", "query", "header", "body"}
    assert {bound.word for bound in BOUNDS} == WORDS.keys()
    items = {bound.place for bound in BOUNDS if isinstance(bound.names[-1], int)}
    assert items == {"query", "body"}, "no bound of an item of a list"
