"""Each operation, answered with any status, any headers and any body, as a value or as an exception of ours."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from symphony_pod.client import AsyncClient, Client
from symphony_pod.errors import ApiError, DecodeError, PodError, TransportError
from symphony_pod.operation import Operation
from symphony_pod.types import UNSET, Response, encode

from tests.contract.calls import call_of, generated
from tests.contract.documents import JSON, Documented, named, operations
from tests.properties.examples import examples
from tests.properties.schemas import ANY_JSON, by_schema, text_of, wire_names
from tests.properties.tally import counted, tally

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

LIKELY = st.sampled_from([200, 200, 201, 204, 206, 299, 302, 400, 401, 404, 429, 452, 500, 520])
STATUSES = LIKELY | st.integers(100, 599)
# What proxies, caches and broken servers say of a body, true or not.
HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "Content-Type": st.sampled_from(
            [JSON, "application/json; charset=utf-16", "text/html; charset=hex", "text/plain; charset=x", "", ";;="]
        ),
        "Content-Encoding": st.sampled_from(["gzip", "deflate", "br", "zstd", "gzip, deflate", "identity", "x", ""]),
        "Location": st.sampled_from(["/", "https://[", "https://x:y", "//", "mailto:a", "http://pod/\x7f", ""]),
        "Retry-After": st.sampled_from(["1", "-1", "nan", "1e999", "soon", "Wed, 21 Oct 2026 07:28:00 GMT", ""]),
        "Set-Cookie": st.sampled_from(["a=b", "=", ";", "a=b; Expires=never", "a=b; Domain=.com; Max-Age=x"]),
        "Content-Length": st.sampled_from(["0", "1", "99999", "x"]),
        "X-Trace-Id": st.sampled_from(["abc", ""]),
    },
)
AWKWARD = st.sampled_from(
    [
        *b'null [] {} [null] [[]] [{}] <html> NaN 1e999 {"a":1 "\\ud800" {"code":{},"message":[]}'.split(),
        *(b"", b"[" * 9_000, b"1" * 5_000, b"\xef\xbb\xbf{}", b"\xff\xfe[\x00]\x00"),
    ]
)


class Sent(NamedTuple):
    """An answer as a server sends it."""

    status: int
    headers: dict[str, str]
    content: bytes


def answers(operation: Documented) -> st.SearchStrategy[Sent]:
    """Answers to an operation, from promised ones to noise."""
    contents = [operation.response(status).get("content") for status in operation.statuses[:2]]
    promised = st.one_of([by_schema(operation.service, one[JSON]["schema"]) for one in contents if one])
    near = st.lists(st.dictionaries(st.sampled_from(wire_names()), ANY_JSON, max_size=2), max_size=2)
    bodies = st.one_of(promised, promised, near, ANY_JSON).map(lambda value: json.dumps(value).encode())
    none: dict[str, str] = {}
    headers = st.just(none) | HEADERS
    return st.builds(Sent, STATUSES, headers, bodies | bodies | st.binary(max_size=40) | AWKWARD)


class Pod:
    """Answers everything with what it is told, to both kinds of client."""

    def __init__(self) -> None:
        self.sent = Sent(200, {}, b"")
        transport = httpx.MockTransport(self._answer)
        self._http, self._async_http = httpx.Client(transport=transport), httpx.AsyncClient(transport=transport)
        self.client = Client("https://pod", http_client=self._http)
        self.async_client = AsyncClient("https://pod", http_client=self._async_http)
        self._runner = asyncio.Runner()

    def _answer(self, request: httpx.Request) -> httpx.Response:
        # As a stream, so that httpx has to decode it as it has to decode what comes from a socket.
        headers = list(self.sent.headers.items())
        return httpx.Response(self.sent.status, headers=headers, stream=httpx.ByteStream(self.sent.content))

    def outcomes(self, operation: Documented, arguments: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        """What comes of each way to call an operation: a value, a whole answer, or an exception of ours."""
        module = generated()[operation.name]
        for way in ("sync", "sync_detailed", "asyncio", "asyncio_detailed"):
            client = self.client if way.startswith("sync") else self.async_client
            try:
                outcome = getattr(module, way)(client=client, **arguments)
                yield way, outcome if way.startswith("sync") else self._runner.run(outcome)
            except PodError as error:
                yield way, error

    def close(self) -> None:
        """Close everything."""
        self._http.close()
        self._runner.run(self._async_http.aclose())
        self._runner.close()


@pytest.fixture(scope="module")
def pod() -> Iterator[Pod]:
    """One for all operations."""
    made = Pod()
    yield made
    made.close()


@pytest.mark.parametrize("name", named())
def test_any_answer_is_a_value_or_an_exception_of_ours(name: str, pod: Pod) -> None:
    operation = operations()[name]
    arguments = call_of(operation, required_only=True).arguments

    @examples(16)
    @given(answers(operation))
    def check(sent: Sent) -> None:
        pod.sent = sent
        pod.client.http_client.cookies.clear()
        pod.async_client.http_client.cookies.clear()
        with counted("any answer to an operation") as counts:
            outcomes = dict(pod.outcomes(operation, arguments))
            for way, outcome in outcomes.items():
                _check(operation, sent, outcome, whole=way.endswith("detailed"))
            counts["answers"] += len(outcomes)
            counts["values"] += sum(not isinstance(outcome, PodError) for outcome in outcomes.values())
            told = {_told(outcome) for outcome in outcomes.values()}
            assert len(told) == 1, "the four ways to call it differ"

    check()


def in_detail(response: Any) -> Any:
    """The value of a whole answer, or the exception that stands for it."""
    return response.parsed if response.error is None else response.error


def _check(operation: Documented, sent: Sent, outcome: Any, *, whole: bool) -> None:
    if isinstance(outcome, TransportError):
        # Which httpx makes of a redirect to no address before anyone can ask it not to follow.
        assert sent.status in (301, 302, 303, 307, 308)
        assert "Location" in sent.headers
        return
    if whole:
        assert isinstance(outcome, Response), "an answer was raised"
        assert outcome.status_code == sent.status
        assert outcome.headers == httpx.Headers(sent.headers)
        outcome = in_detail(outcome)
    if isinstance(outcome, PodError):
        assert isinstance(outcome, (ApiError, DecodeError))
        assert isinstance(outcome, DecodeError) == (200 <= sent.status < 300)
        assert (outcome.operation, outcome.status_code) == (operation.name, sent.status)
        assert outcome.content is not None
        assert str(pickle.loads(pickle.dumps(outcome))) == str(outcome)
        assert str(outcome).startswith(f"{operation.name}: ")
        return
    assert 200 <= sent.status < 300
    assert outcome is not UNSET
    empty = sent.status == 204 or not operation.response(operation.success).get("content")
    if not empty and "Content-Encoding" not in sent.headers:
        assert text_of(encode(outcome, extras=True)) == text_of(json.loads(sent.content))


def _told(outcome: Any) -> str:
    if isinstance(outcome, Response):
        outcome = in_detail(outcome)
    return repr(outcome) if isinstance(outcome, PodError) else text_of(encode(outcome, extras=True))


def test_no_answer_at_all_is_an_exception_of_ours() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone", request=request)

    with httpx.Client(transport=httpx.MockTransport(refuse)) as http, Client("https://pod", http_client=http) as client:
        for name in named():
            arguments = call_of(operations()[name], required_only=True).arguments
            with pytest.raises(TransportError, match=f"^{name}: no answer from https://pod "):
                generated()[name].sync_detailed(client=client, **arguments)


@pytest.mark.parametrize(
    ("charset", "text"), [("latin-1", "é"), ("hex", "\ufffd"), ("idna", "\ufffd"), ("x", "\ufffd")]
)
@pytest.mark.parametrize("kind", ["text", "bytes"])
def test_answers_of_other_kinds(pod: Pod, kind: str, charset: str, text: str) -> None:
    operation = Operation("any.thing", "GET", "/", answers={"200": kind}, errors={})
    content_type = f"text/plain; charset={charset}"
    pod.sent = Sent(200, {"Content-Type": content_type}, b"\xe9")
    answer: Any = pod.client.execute(operation, operation.request(), lambda _, data: data)
    assert answer == (text if kind == "text" else b"\xe9")
    pod.sent = Sent(200, {"Content-Type": content_type, "Content-Encoding": "gzip"}, b"<html>")
    with pytest.raises(DecodeError, match=f": at \\$ expected {kind}, found a body that cannot be decoded as gzip"):
        pod.client.execute(operation, operation.request(), lambda _, data: data)


def test_so_much_was_answered() -> None:
    counts = tally("any answer to an operation")
    assert counts["examples"] > 1_000, "run the whole file, which counts as it goes"
    assert 0 < counts["values"] < counts["answers"]
