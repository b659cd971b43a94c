"""The documents as the tests see them: each operation, with what it takes and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias, TypeGuard

from codegen.reading import read_mapping

Node: TypeAlias = dict[str, Any]

SPECS = Path(__file__).parents[2] / "specs"
METHODS = ("get", "put", "post", "delete", "patch")
JSON = "application/json"


def is_object(value: Any) -> TypeGuard[Node]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON list."""
    return isinstance(value, list)


@dataclass(frozen=True)
class Answer:
    """What the server answers.

    Attributes:
        status: HTTP status.
        content: The body's JSON, or bytes that are sent as they are; None for no body.
        headers: Headers beside the ones that describe the body.
        media: The body's content type.
    """

    status: int
    content: Any = None
    headers: tuple[tuple[str, str], ...] = ()
    media: str = JSON


@dataclass(frozen=True, eq=False)
class Documented:
    """One operation as its document describes it.

    Attributes:
        service: Name of the document, ``specs/<service>.yaml``.
        method: HTTP method in lower case.
        path: Path with its parameters in braces.
        node: The operation's own node.
    """

    service: str
    method: str
    path: str
    node: Node

    @property
    def name(self) -> str:
        """``group.function``, which no other operation has."""
        return f"{self.node['tags'][0]}.{self.node['operationId']}"

    @property
    def group(self) -> str:
        """The group that the operation is in."""
        return str(self.node["tags"][0])

    @property
    def function(self) -> str:
        """The name of its function."""
        return str(self.node["operationId"])

    @property
    def deprecated(self) -> bool:
        """Whether it is on its way out."""
        return bool(self.node.get("deprecated", False))

    @property
    def security(self) -> list[dict[str, list[str]]]:
        """The ways to say who calls; none for an operation without a login."""
        own: list[dict[str, list[str]]] | None = self.node.get("security")
        inherited: list[dict[str, list[str]]] = documents()[self.service]["security"]
        return inherited if own is None else own

    @property
    def parameters(self) -> list[Node]:
        """Every parameter, in the order of the document."""
        return [resolved(self.service, node) for node in self.node.get("parameters", [])]

    @property
    def body(self) -> Node | None:
        """The node of the request's body, or None where there is none."""
        node = self.node.get("requestBody")
        return None if node is None else resolved(self.service, node)

    @property
    def body_required(self) -> bool:
        """Whether a call has to give a body."""
        return self.body is not None and bool(self.body.get("required", False))

    @property
    def body_example(self) -> Any:
        """The document's own example of a body."""
        assert self.body is not None
        return self.body["content"][JSON]["example"]

    @property
    def statuses(self) -> list[int]:
        """Every status that is documented, the lowest first."""
        return sorted(int(status) for status in self.node["responses"])

    @property
    def success(self) -> int:
        """The lowest status of success."""
        return next(status for status in self.statuses if 200 <= status < 300)

    @property
    def refusals(self) -> list[int]:
        """Every status that is no success."""
        return [status for status in self.statuses if not 200 <= status < 300]

    def response(self, status: int) -> Node:
        """The node of the answer with this status."""
        return resolved(self.service, self.node["responses"][str(status)])

    def answer(self, status: int) -> Answer:
        """The document's own example of an answer with this status."""
        node = self.response(status)
        content: Node | None = node.get("content")
        headers = tuple((name, "7") for name in node.get("headers", {}))  # all of them are numbers
        return Answer(status, content[JSON]["example"] if content else None, headers)


def resolved(service: str, node: Node) -> Node:
    """The node itself, or the component that it refers to."""
    while "$ref" in node:
        target: Any = documents()[service]
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


@cache
def documents() -> dict[str, Node]:
    """Every document, by service."""
    return {path.stem: read_mapping(path) for path in sorted(SPECS.glob("*.yaml"))}


@cache
def operations() -> dict[str, Documented]:
    """Every operation of every document, by name."""
    found = [
        Documented(service, method, path, item[method])
        for service, document in documents().items()
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]
    return {operation.name: operation for operation in found}


def named(*, deprecated: bool | None = None) -> list[str]:
    """The names of all operations, or of those that are deprecated, or of those that are not."""
    return [name for name, found in operations().items() if deprecated in (None, found.deprecated)]
