"""A Pod that knows the documents and nothing else: it holds each request against them, and answers their examples."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.security.factories import SecurityProviderFactory
from openapi_core.security.providers import BaseProvider
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.templating.paths.finders import APICallPathFinder
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.contract.documents import Answer, Documented, documents, operations
from tests.http_server import HttpServer, Reply, Request

_HOST = "https://acme.symphony.com"  # the documents name a Pod's host, not the loopback's
_TOKENS = ("sessionToken", "keyManagerToken", "Authorization")


class _Certificate(BaseProvider):
    """A client certificate is the business of TLS, which the loopback does without."""

    def __call__(self, parameters: RequestParameters) -> str:
        return "presented"


class _Providers(SecurityProviderFactory):
    PROVIDERS = {**SecurityProviderFactory.PROVIDERS, "mutualTLS": _Certificate}  # noqa: RUF012


@dataclass
class Received:
    """A request as it came over the wire, in the form that openapi-core reads.

    Attributes:
        method: HTTP method in lower case.
        path: Path, as it was encoded.
        query: Names and values of the query, decoded.
        headers: All headers.
        body: The body, empty when there is none.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Headers
    body: bytes
    parameters: RequestParameters = field(init=False)
    host_url: str = _HOST

    def __post_init__(self) -> None:
        self.parameters = RequestParameters(query=ImmutableMultiDict(self.query), header=self.headers)

    @property
    def content_type(self) -> str:
        """The body's content type."""
        return str(self.headers.get("Content-Type", "")).lower()


@dataclass(frozen=True)
class Exchange:
    """A request and what is to be said of it.

    Attributes:
        operation: Which operation it is for, as ``group.function``; empty when for none.
        problems: Where it departs from the document.
        parameters: The texts that came for each parameter, by where it stands and its name.
        body: The body, empty when there was none.
    """

    operation: str
    problems: list[str]
    parameters: dict[tuple[str, str], list[str]] = field(default_factory=dict[tuple[str, str], list[str]])
    body: bytes = b""


class Judge:
    """Holds requests against one document.

    Args:
        service: Name of the document.
    """

    def __init__(self, service: str) -> None:
        self.service = service
        self.openapi = OpenAPI.from_dict(
            documents()[service],
            config=Config(
                spec_validator_cls=None,  # type: ignore[arg-type] # none at all: a test of its own does it
                security_provider_factory=_Providers(),
                additional_properties_default_policy="forbid",
            ),
        )
        self._finder = APICallPathFinder(self.openapi.spec)

    def find(self, request: Received) -> tuple[Documented, dict[str, str]]:
        """The operation that the request is for, and what stands in its path for each parameter, still encoded.

        Raises:
            PathError: It is for none.
        """
        found: Any = self._finder.find(request.method, _HOST + request.path)
        group, function = found.operation["tags"][0], found.operation["operationId"]
        return operations()[f"{group}.{function}"], found.path_result.variables

    def examine(self, request: Received) -> Exchange:
        """What is to be said of a request."""
        try:
            operation, in_path = self.find(request)
        except PathError as error:
            return Exchange("", [str(error)])
        problems = [_told(error) for error in self.openapi.iter_request_errors(request)]
        problems += _undeclared(request, operation)
        parameters = {("path", name): [unquote(text)] for name, text in in_path.items()}
        for name, text in request.query:
            parameters.setdefault(("query", name), []).append(text)
        for node in operation.parameters:
            if node["in"] == "header" and node["name"] in request.headers:
                texts = request.headers.getlist(node["name"])
                if not texts[0].startswith("python-httpx/"):  # which httpx says of itself when nobody says more
                    parameters["header", node["name"]] = texts
        return Exchange(operation.name, problems, parameters, request.body)


def _undeclared(request: Received, operation: Documented) -> Iterator[str]:
    """What openapi-core lets pass: things that the operation does not take."""
    queried = {node["name"] for node in operation.parameters if node["in"] == "query"}
    for name, _ in request.query:
        if name not in queried:
            yield f"query parameter {name} is not declared"
    if operation.body is None and request.body:
        yield "a body is sent, and none is declared"
    if not request.body and "Content-Type" in request.headers:
        yield "a content type is sent without a body"
    if not operation.security:
        for name in _TOKENS:
            if name in request.headers:
                yield f"{name} is sent to an operation without a login"


def _told(error: BaseException) -> str:
    """An error with its causes, and with what the schema said."""
    texts: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        texts.append(f"{type(cause).__name__}: {cause}")
        texts.extend(str(inner) for inner in getattr(cause, "schema_errors", ()))
        cause = cause.__cause__
    return " <- ".join(texts)


class ContractServer(HttpServer):
    """Serves all documents, keeps an account of the requests, and answers with examples.

    It is driven by one client at a time.
    """

    def __init__(self) -> None:
        super().__init__()
        # The first part of a path tells the document, as on a real Pod's gateway.
        self._judges: dict[str, Judge] = {}
        for service, document in documents().items():
            judge = Judge(service)
            for path in document["paths"]:
                assert self._judges.setdefault(path.split("/")[1], judge) is judge, path
        self._exchanges: list[Exchange] = []
        self._judged: dict[str, Exchange] = {}
        self._override: Answer | None = None
        self._status: int | None = None

    @contextmanager
    def answering(self, answer: Answer | int) -> Generator[None, None, None]:
        """Answer something else for a while: an answer as it is, or the example of another documented status."""
        self._override = answer if isinstance(answer, Answer) else None
        self._status = None if isinstance(answer, Answer) else answer
        try:
            yield
        finally:
            self._override = self._status = None

    def taken(self) -> list[Exchange]:
        """The exchanges since this was asked last."""
        taken, self._exchanges = self._exchanges, []
        return taken

    def reply(self, request: Request) -> Reply:
        """Answer as `handle` says."""
        target = urlsplit(request.target)
        query = parse_qsl(target.query, keep_blank_values=True)
        headers = Headers(request.headers.multi_items())
        answer = self.handle(Received(request.method.lower(), target.path, query, headers, request.body))
        described = {} if answer.content is None else {"Content-Type": answer.media}
        return Reply(answer.status, answer.content, {**described, **dict(answer.headers)})

    def handle(self, request: Received) -> Answer:
        """Note a request and say what to answer."""
        key = repr((request.method, request.path, request.query, list(request.headers), request.body))
        if key not in self._judged:  # judging takes longer than the exchange, and the same request comes many times
            self._judged[key] = self._examined(request)
        exchange = self._judged[key]
        self._exchanges.append(exchange)
        if not exchange.operation:
            return Answer(404)
        if self._override is not None:
            return self._override
        operation = operations()[exchange.operation]
        return operation.answer(operation.success if self._status is None else self._status)

    def _examined(self, request: Received) -> Exchange:
        judge = self._judges.get(request.path.split("/")[1])
        return Exchange("", [f"no document has {request.path}"]) if judge is None else judge.examine(request)
