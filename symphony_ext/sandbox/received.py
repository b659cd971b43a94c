"""What a Pod has received, for tests to read back."""

from __future__ import annotations

import json
import re
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from symphony_ext.sandbox.shapes import JsonObject

HIDDEN = "<hidden>"
"""What stands in place of a secret."""

KEPT = 1000
"""How many requests are kept; the oldest go first."""

_JWT = re.compile(r"eyJ[\w-]+(\.[\w-]*)*")
_LONGEST_BODY = 1 << 20
_SECRET_HEADERS = frozenset({"sessiontoken", "keymanagertoken", "authorization", "proxy-authorization", "cookie"})
_SECRET_FIELDS = frozenset({"token", "appToken", "authToken", "password", "hSalt", "hPassword", "khSalt", "khPassword"})


@dataclass(frozen=True, slots=True)
class Received:
    """One request, without the secrets in it.

    Attributes:
        method: Its HTTP method.
        path: Its path, as it was sent.
        query: The parameters in the query: each name and value, decoded.
        headers: Its headers, the names in lower case.
        body: Its body: decoded where it was JSON, text where it was not, None where there was none.
        operation: The operation, as ``group.name``; ``METHOD path`` for one beside the contract; empty where there is
            no such operation.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: Any
    operation: str

    def as_json(self) -> JsonObject:
        """Write it as a JSON object."""
        return {
            "method": self.method,
            "path": self.path,
            "query": [list(pair) for pair in self.query],
            "headers": self.headers,
            "body": self.body,
            "operation": self.operation,
        }


@dataclass(frozen=True, slots=True, repr=False)
class _Raw:
    """A request as it came; the secrets are taken out when it is read, since most never are."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    content: bytes
    operation: str


class ReceivedLog:
    """The latest requests, at most :data:`KEPT` of them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: deque[_Raw] = deque(maxlen=KEPT)

    def note(
        self,
        method: str,
        path: str,
        query: list[tuple[str, str]],
        headers: Mapping[str, str],
        content: bytes,
        operation: str,
    ) -> None:
        """Keep a request.

        Args:
            method: Its HTTP method.
            path: Its path.
            query: The parameters in its query.
            headers: Its headers.
            content: Its body; only the beginning of a very long one is kept.
            operation: The operation that it is for.
        """
        with self._lock:
            self._kept.append(_Raw(method, path, query, headers, content[:_LONGEST_BODY], operation))

    def read(self, operation: str = "") -> list[Received]:
        """Give the requests, the earliest first.

        Args:
            operation: Only those for this operation; all when empty.
        """
        with self._lock:
            kept = list(self._kept)
        return [_shown(one) for one in kept if operation in ("", one.operation)]

    def clear(self) -> None:
        """Forget the requests so far."""
        with self._lock:
            self._kept.clear()


def _shown(raw: _Raw) -> Received:
    headers = {
        name.lower(): HIDDEN if name.lower() in _SECRET_HEADERS else value for name, value in raw.headers.items()
    }
    return Received(raw.method, raw.path, raw.query, headers, _body(raw.content), raw.operation)


def _body(content: bytes) -> Any:
    if not content:
        return None
    try:
        return _without_secrets(json.loads(content))
    except ValueError:
        return _JWT.sub(HIDDEN, content.decode("utf-8", errors="replace"))


def _without_secrets(value: object) -> object:
    if isinstance(value, dict):
        fields = cast("JsonObject", value)
        return {name: _hidden(name, part) for name, part in fields.items()}
    if isinstance(value, list):
        return [_without_secrets(item) for item in cast("list[object]", value)]
    return value


def _hidden(name: str, value: object) -> object:
    # A password is an object, whose parts have names of their own.
    return HIDDEN if name in _SECRET_FIELDS and not _is_object(value) else _without_secrets(value)


def _is_object(value: object) -> bool:
    return isinstance(value, dict)
