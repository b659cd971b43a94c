"""Each operation, called with any values: each arrives where it belongs, or nothing is sent."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from typing import Any, cast
from urllib.parse import quote, unquote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from symphony_pod import models
from symphony_pod.api.users import get_users
from symphony_pod.client import Client
from symphony_pod.errors import InvalidInput, NotFound
from symphony_pod.types import UNSET, Model, OpenEnum

from tests.contract.calls import by_wire_name, call_of, generated, is_comma_list
from tests.contract.documents import Documented, named, operations
from tests.properties.examples import examples
from tests.properties.schemas import TEXTS, WHOLE_NUMBERS, by_schema, kind_of, model_names, schemas, text_of
from tests.properties.tally import counted, tally

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

PREFIX = "/a%20prefix"
# What could lead out of its place, if it were sent as it is.
DANGEROUS = (
    st.sampled_from([".", "..", "...", "../..", "/", "//host", "a/b", "%2e%2e", "%", "%2F", "", "{id}", "{uid}"])
    | st.sampled_from(["?x=1", "a&b=c", "a=b", "#", "+", ";", ",", "a,b", "@", ":", "\\", " ", "é", "\u2028", "\ud800"])
    | st.sampled_from(["a\r\nX-Injected: 1", "a\tb", "\0", "\x7f"])
)
ODD = st.sampled_from([None, True, 1.5, float("inf"), 10**5000, b"bytes", ("a", 1), {"a": 1}, object(), AssertionError])


def values(annotation: str) -> st.SearchStrategy[Any]:
    """Values for an argument, by its annotation: mostly of its type, and sometimes of none that it could take."""
    kind = annotation.removesuffix(" | Unset")
    texts = DANGEROUS | DANGEROUS | TEXTS
    if kind.startswith("list["):
        return st.lists(values(kind.removeprefix("list[").removesuffix("]")), max_size=3)
    if kind in ("str", "int", "bool"):
        return {"str": texts, "int": WHOLE_NUMBERS | st.integers(1, 50), "bool": st.booleans()}[kind]
    enum: type[OpenEnum] = getattr(models, kind)
    return st.sampled_from(list(enum)) | texts.map(enum)


class Pod:
    """Keeps the requests that arrive."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        """A refusal, whatever is asked."""
        self.requests.append(request)
        return httpx.Response(404)


@pytest.fixture(scope="module")
def pod() -> Pod:
    """One for all operations."""
    return Pod()


@pytest.fixture(scope="module")
def client(pod: Pod) -> Iterator[Client]:
    """A client of that Pod, below a prefix."""
    with httpx.Client(transport=httpx.MockTransport(pod.answer)) as http:
        yield Client(f"https://pod{PREFIX}", http_client=http)


def call(name: str, client: Client, arguments: dict[str, Any]) -> InvalidInput | None:
    """Call an operation, which the Pod refuses; why the client itself refuses, where it does."""
    with pytest.raises((NotFound, InvalidInput)) as refused:
        generated()[name].sync(client=client, **arguments)
    return refused.value if isinstance(refused.value, InvalidInput) else None


@pytest.mark.parametrize("name", [name for name in named() if operations()[name].parameters])
def test_each_value_arrives_in_its_place_or_nothing_is_sent(name: str, pod: Pod, client: Client) -> None:
    operation = operations()[name]
    signature = inspect.signature(generated()[name].request)
    names = by_wire_name(operation, signature)
    needed = call_of(operation, required_only=True).arguments
    drawn = {
        argument: values(str(signature.parameters[argument].annotation)) | ODD
        if index % 7 == 0
        else values(str(signature.parameters[argument].annotation))
        for index, argument in enumerate(names.values())
    }
    required = {argument: drawn[argument] for argument in drawn.keys() & needed.keys()}
    optional = {argument: drawn[argument] for argument in drawn.keys() - needed.keys()}

    @examples(20)
    @given(st.fixed_dictionaries(required, optional=optional))
    def check(arguments: dict[str, Any]) -> None:
        pod.requests.clear()
        with counted("any arguments of an operation") as counts:
            refusal = call(name, client, {**needed, **arguments})
            if refusal is not None:
                counts["InvalidInput"] += 1
                assert pod.requests == []
                assert str(refusal).startswith(f"{name}: ")
                assert any(re.search(rf"`{argument}(\[\d+])?`", str(refusal)) for argument in arguments)
                return
            counts["sent"] += 1
            (request,) = pod.requests
            assert parameters_of(operation, request) == wanted(names, arguments)

    check()


def parameters_of(operation: Documented, request: httpx.Request) -> dict[tuple[str, str], list[str]]:
    """The parameters that a server sees in a request."""
    assert request.method == operation.method.upper()
    assert request.url.host == "pod"
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    assert path.startswith(PREFIX)
    segments, template = path.removeprefix(PREFIX).split("/"), operation.path.split("/")
    assert len(segments) == len(template)
    found: dict[tuple[str, str], list[str]] = {}
    for segment, pattern in zip(segments, template, strict=True):
        if pattern.startswith("{"):
            found["path", pattern[1:-1]] = [unquote(segment)]
        else:
            assert segment == quote(pattern)
    lists = {node["name"] for node in operation.parameters if is_comma_list(node)}
    for pair in query.split("&") if query else ():
        key, equals, value = pair.partition("=")
        assert equals
        texts = value.split(",") if key in lists else [value]
        assert not any(character in text for text in texts for character in "+,;=")
        found.setdefault(("query", unquote(key)), []).extend(map(unquote, texts))
    for node in operation.parameters:
        if node["in"] == "header" and node["name"] in request.headers:
            own = request.headers.get_list(node["name"])
            if not own[0].startswith("python-httpx"):
                found["header", node["name"]] = own
    assert not any(header.lower() == "x-injected" for header in request.headers)
    return found


def wanted(names: dict[tuple[str, str], str], arguments: dict[str, Any]) -> dict[tuple[str, str], list[str]]:
    """What should arrive."""
    out: dict[tuple[str, str], list[str]] = {}
    for place, argument in names.items():
        value = arguments.get(argument)
        if value is not None:
            items: list[Any] = list(cast("Any", value)) if isinstance(value, (list, tuple)) else [value]
            texts = [str(item).lower() if isinstance(item, bool) else str(item) for item in items]
            if texts:
                out[place] = texts if place[0] == "query" else [",".join(texts)]
    return out


@pytest.mark.parametrize("name", model_names())
def test_a_body_arrives_with_its_declared_fields_alone(name: str, pod: Pod, client: Client) -> None:
    service, schema = schemas()[name]
    model: type[Model] = getattr(models, name)

    @examples(5)
    @given(by_schema(service, schema))
    def check(data: dict[str, Any]) -> None:
        body: Any = model.from_dict(data)
        pod.requests.clear()
        with counted("bodies by the schema of a model") as counts:
            refusal = call("users.update_user", client, {"uid": 1, "body": body})
            if refusal is not None:
                counts["InvalidInput"] += 1
                assert pod.requests == []
                assert re.match(r"users\.update_user: (the body cannot be sent as JSON: |`body\.)", str(refusal))
                return
            sent = json.loads(pod.requests[0].content)
            assert text_of(sent) == text_of(body.to_dict(extras=False))
            assert sent.keys() <= model.WIRE_NAMES

    check()


@pytest.mark.parametrize("nothing", [None, UNSET])
@pytest.mark.parametrize("name", [name for name in named() if operations()[name].body is not None])
def test_a_body_that_is_nothing_is_left_out_or_nothing_is_sent(
    name: str, nothing: Any, pod: Pod, client: Client
) -> None:
    pod.requests.clear()
    needed = call_of(operations()[name], required_only=True).arguments
    refusal = call(name, client, {**needed, "body": nothing})
    if operations()[name].body_required:
        assert str(refusal) == f"{name}: `body` is {nothing!r}, but the operation needs it; give a value"
        assert pod.requests == []
    else:
        assert refusal is None
        assert pod.requests[0].content == b""
        assert "content-type" not in pod.requests[0].headers


def test_addresses_that_are_too_long_are_refused(pod: Pod, client: Client) -> None:
    pod.requests.clear()
    assert call("users.get_users", client, {"username": ["x" * 65_000]}) is None
    with pytest.raises(InvalidInput, match=r"^users\.get_users: the address has \d+ characters; at most 65536 are"):
        get_users.sync(client=client, username=["x" * 65_536])
    assert len(pod.requests) == 1


def test_values_are_tried_on_all_kinds_of_parameter() -> None:
    kinds = {f"{node['in']} {kind_of(node['schema'])}" for one in operations().values() for node in one.parameters}
    assert {"path string", "path integer", "query string", "query integer", "query array", "header string"} <= kinds


def test_so_much_was_called() -> None:
    counts = tally("any arguments of an operation")
    assert counts["examples"] > 1_000, "run the whole file, which counts as it goes"
    assert counts["sent"] > 500
    assert counts["InvalidInput"] > 500
