# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""What an operation is, and how a request for one is put together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import quote, unquote

from .errors import InvalidInput
from .json_bytes import dumps
from .types import UNSET, File, Limit, Model, argument_name, encode


class Operation:
    """What is known of one operation before it is called.

    Attributes:
        name: ``group.function``.
        method: HTTP method, in capitals.
        path: Path below the Pod's host, with parameters in braces.
        security: The ways to say who calls, best first; each is the names of the schemes it takes together.
            Empty when nobody has to be logged in.
        answers: What a successful answer holds, by status: ``json``, ``text``, ``bytes`` or ``none``.
        errors: The name of the model that a refusal holds, by status, ``4XX`` or ``default``.
        idempotent: Whether sending it twice does no more than sending it once.
        limits: The bounds of parameters, by their wire name.
        deprecated: Whether it is on its way out.
        successor: What to use instead of a deprecated operation, as ``group.function``; empty when there is nothing.
    """

    __slots__ = (
        "answers",
        "deprecated",
        "errors",
        "idempotent",
        "limits",
        "method",
        "name",
        "path",
        "security",
        "successor",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        security: tuple[tuple[str, ...], ...] = (),
        answers: Mapping[str, str],
        errors: Mapping[str, str],
        idempotent: bool = False,
        limits: Mapping[str, Limit] | None = None,
        deprecated: bool = False,
        successor: str = "",
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.security = security
        self.answers = answers
        self.errors = errors
        self.idempotent = idempotent
        self.limits = limits or {}
        self.deprecated = deprecated
        self.successor = successor

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"

    def request(
        self,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        cookies: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        media: str = "",
        joined: Mapping[str, str] | None = None,
    ) -> Request:
        """A request for this operation.

        Args:
            path: Values of the parameters in the path, by their name there.
            query: Values of the query parameters, by wire name; what is unset or None is left out.
            headers: Values of the header parameters, likewise.
            cookies: Values of the cookie parameters, likewise.
            body: What to send; `UNSET` for nothing.
            media: The body's content type.
            joined: Query parameters that take a list as one text, with what stands between its items.

        Raises:
            InvalidInput: A value cannot stand where it would have to.
        """
        target = self.path
        for name, limit in self.limits.items():
            for values in (path, query, headers):
                if values and name in values:
                    limit.check(self.name, name, values[name])
        for name, value in (path or {}).items():
            target = target.replace("{" + name + "}", self._segment(name, value))
        pairs: list[str] = []
        for name, value in (query or {}).items():
            if value is UNSET or value is None:
                continue
            between = (joined or {}).get(name)
            if isinstance(value, (list, tuple, set, frozenset)):
                items = cast("Iterable[Any]", value)
                texts = [self._quoted(f"{name}[{index}]", item) for index, item in enumerate(items)]
                if between is not None:
                    self._keep_apart(name, items, between)
                    texts = [between.join(texts)] if texts else []
            elif between is not None:
                raise self._refused(name, f"is a {type(value).__name__}; give a list")
            else:
                texts = [self._quoted(name, value)]
            pairs.extend(f"{quote(name, safe='')}={text}" for text in texts)
        if pairs:
            target = f"{target}?{'&'.join(pairs)}"
        sent = {name: self._header(name, v) for name, v in (headers or {}).items() if v is not UNSET and v is not None}
        crumbs = {n: self._quoted(n, v) for n, v in (cookies or {}).items() if v is not UNSET and v is not None}
        if crumbs:
            sent["Cookie"] = "; ".join(f"{quote(name)}={text}" for name, text in crumbs.items())
        return Request(target, sent, body, media)

    def _keep_apart(self, name: str, items: Iterable[Any], between: str) -> None:
        """Refuse an item that holds what stands between items; a server unescapes first, and would see two."""
        separator = unquote(between)
        for index, item in enumerate(items):
            if isinstance(item, str) and separator in item:
                raise self._refused(f"{name}[{index}]", f"holds {separator!r}, which separates one item from the next")

    def given(self, name: str, value: Any, *, nullable: bool = False) -> Any:
        """The value of a parameter, or the body, that may not be left out, as None and `UNSET` would leave it.

        Args:
            name: The parameter's name on the wire; ``body`` for the body.
            value: What the caller gave.
            nullable: Whether None is a value too, which is sent as ``null``.

        Raises:
            InvalidInput: The caller gave nothing.
        """
        if value is UNSET or value is None and not nullable:
            raise self._refused(name, f"is {value!r}, but the operation needs it; give a value")
        return value

    @staticmethod
    def optional(body: Any) -> Any:
        """The body where it may be left out, as None leaves it.

        Args:
            body: What the caller gave.
        """
        return UNSET if body is None else body

    def _segment(self, name: str, value: Any) -> str:
        """A value as one segment of the path, which no value can leave."""
        text = self._quoted(name, value)
        if text in ("", ".", ".."):
            raise self._refused(name, f"is {text!r}, which cannot stand in a path; give an id")
        return text

    def _header(self, name: str, value: Any) -> str:
        text = self._text(name, value)
        if not (text.isascii() and text.isprintable()) or text != text.strip():
            problem = "holds a line break, or another character that cannot stand in a header; give printable ASCII"
            raise self._refused(name, problem)
        return text

    def _quoted(self, name: str, value: Any) -> str:
        try:
            return quote(self._text(name, value), safe="")
        except UnicodeEncodeError:
            raise self._refused(name, "holds half a character (a lone surrogate); give whole text") from None

    def _text(self, name: str, value: Any) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, (str, int, float)):
            try:
                return str(value)
            except ValueError:
                raise self._refused(name, "has more digits than Python writes; give a smaller number") from None
        if isinstance(value, (list, tuple)):
            return ",".join(self._text(name, item) for item in cast("Iterable[Any]", value))
        raise self._refused(name, f"is a {type(value).__name__}; give a text or a number")

    def _refused(self, name: str, problem: str) -> InvalidInput:
        return InvalidInput(f"{self.name}: `{argument_name(name)}` {problem}")


class Request:
    """One request, ready but for the host and for who sends it.

    Attributes:
        target: Path and query, encoded.
        headers: Headers that the operation itself needs.
        body: What to send, not yet encoded; `UNSET` for nothing.
        media: The body's content type.
    """

    __slots__ = ("body", "headers", "media", "target")

    def __init__(self, target: str, headers: dict[str, str], body: Any, media: str) -> None:
        self.target = target
        self.headers = headers
        self.body = body
        self.media = media

    def encoded(self, operation: str, *, extras: bool) -> dict[str, Any]:
        """The body as the keyword arguments of ``httpx.Request``.

        Args:
            operation: What is called, for messages.
            extras: Whether to send fields that the contract does not know.

        Raises:
            InvalidInput: The body cannot be encoded.
        """
        body, media = self.body, self.media
        if body is UNSET:
            return {}
        _check_body(operation, "body", body)
        if media == "multipart/form-data":
            fields: dict[str, Any] = encode(body, extras=extras)
            files: list[tuple[str, Any]] = []
            for name, value in fields.items():
                many: list[Any] = value if value.__class__ is list else [value]
                files.extend((name, _part(item)) for item in many if item is not None)
            return {"files": files}
        if media == "application/x-www-form-urlencoded":
            return {"data": encode(body, extras=extras)}
        self.headers["Content-Type"] = media
        if isinstance(body, File):
            return {"content": body.payload}
        if isinstance(body, bytes) or (isinstance(body, str) and not media.endswith("json")):
            return {"content": body}
        try:
            return {"content": dumps(encode(body, extras=extras))}
        except (TypeError, ValueError, RecursionError) as error:
            raise InvalidInput(f"{operation}: the body cannot be sent as JSON: {error}") from None


def _check_body(operation: str, place: str, value: Any) -> None:
    """Hold a body against the bounds of its fields; only where there are bounds does this take any time."""
    if isinstance(value, Model):
        for name, limit in value.LIMITS.items():
            limit.check(operation, f"{place}.{name}", getattr(value, name))
        for name in value.LIMITED:
            _check_body(operation, f"{place}.{name}", getattr(value, name))
    elif value.__class__ is list:
        for index, item in enumerate(value):
            _check_body(operation, f"{place}[{index}]", item)


def _part(value: Any) -> Any:
    """One part of a multipart body as httpx takes it."""
    if isinstance(value, File):
        return value.to_tuple()
    if isinstance(value, (bytes, str)) or hasattr(value, "read"):
        return (None, value)
    if isinstance(value, (dict, list)):
        return (None, json.dumps(value), "application/json")
    return (None, "true" if value is True else "false" if value is False else str(value))
