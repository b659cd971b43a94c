# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""What can go wrong, as exceptions: bad input, no connection, a refusal, an answer that cannot be read."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any, cast

_SHOWN = 300  # characters of a server's message that an error repeats


class PodError(Exception):
    """The root of every exception that the client raises."""


class InvalidInput(PodError, ValueError):
    """An argument that cannot be sent; nothing has been."""


class TransportError(PodError):
    """No answer came: no connection, a broken one, or no answer in time.

    Attributes:
        operation: What was called, as ``group.function``.
        message: What happened, and which host it was.
        cause: The exception that httpx raised; None in a copy from another process.
        trace_id: What the request was labelled with, for Symphony's support; empty where it was not.
        attempts: How many times the request was sent, or tried to be.
    """

    def __init__(self, operation: str, message: str, cause: Exception | None = None) -> None:
        self.operation = operation
        self.message = message
        self.cause = cause
        self.trace_id = ""
        self.attempts = 1
        super().__init__(operation, message)

    def __reduce__(self) -> Any:
        return type(self), (self.operation, self.message), _state(self)

    def __str__(self) -> str:
        return f"{self.operation}: {self.message}{_in_brackets(_known(self))}"


class DecodeError(PodError):
    """An answer that is not what the contract promises.

    Attributes:
        problem: What was expected, and what came.
        place: Where in the answer, as keys and indexes from the outside in.
        operation: What was called, as ``group.function``; empty when a model was read on its own.
        status_code: The answer's HTTP status, or 0 when a model was read on its own.
        content: The answer's body, or None when a model was read on its own.
        trace_id: What the request was labelled with, for Symphony's support; empty where it was not.
        attempts: How many times the request was sent; 1 when a model was read on its own.
    """

    def __init__(
        self,
        problem: str,
        place: tuple[str | int, ...] = (),
        operation: str = "",
        status_code: int = 0,
        content: bytes | None = None,
    ) -> None:
        self.problem = problem
        self.place = place
        self.operation = operation
        self.status_code = status_code
        self.content = content
        self.trace_id = ""
        self.attempts = 1
        super().__init__(problem)  # not the body, which a repr would show

    @classmethod
    def unlike(cls, expected: str, value: Any) -> DecodeError:
        """The error for a JSON value of the wrong kind."""
        names: dict[type, str] = {
            dict: "an object",
            list: "a list",
            str: "text",
            bool: "a truth value",
            type(None): "null",
        }
        return cls(f"expected {expected}, found {names.get(value.__class__, 'a number')}")

    def within(self, key: str | int) -> None:
        """Note that the place is inside the value at `key`."""
        self.place = (key, *self.place)

    def __reduce__(self) -> Any:
        return type(self), (self.problem, self.place, self.operation, self.status_code, self.content), _state(self)

    def __str__(self) -> str:
        where = "$" + "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in self.place)
        what = f"{self.operation}: " if self.operation else ""
        status = f" (status {self.status_code})" if self.status_code else ""
        known = _in_brackets(_known(self))
        return f"{what}the answer cannot be read{status}: at {where} {self.problem}{known}"


class ApiError(PodError):
    """The Pod answered with a refusal or a failure.

    Attributes:
        operation: What was called, as ``group.function``.
        status_code: HTTP status.
        code: The Pod's own code, a number or a text; None when the answer has none.
        message: The Pod's explanation, or the reason phrase when it gives none.
        headers: The answer's headers, by lower-case name.
        content: The answer's body as bytes.
        trace_id: What Symphony's support asks for: the answer's, or that of the request where the answer has none.
        attempts: How many times the request was sent.
        model: The name of the model that the contract declares for this answer; empty when it declares none.
    """

    def __init__(
        self,
        operation: str,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        model: str = "",
    ) -> None:
        self.operation = operation
        self.status_code = status_code
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.content = content
        self.model = model
        self.trace_id = self.headers.get("x-trace-id", "")
        self.attempts = 1
        body = self.body
        told = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
        code, message = told.get("code"), told.get("message")
        self.code: int | str | None = code if isinstance(code, (int, str)) else None
        self.message = message if isinstance(message, str) else ""
        super().__init__(operation, status_code, self.message)

    @property
    def body(self) -> Any:
        """The answer's body as JSON, or None when it is no JSON (a gateway's HTML page, or nothing)."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            return None

    @property
    def parsed(self) -> Any:
        """The answer's body as the model that the contract declares for it, or as `body` where it declares none.

        Raises:
            DecodeError: The body is not what the contract promises.
        """
        body = self.body
        if not self.model or not isinstance(body, dict):
            return body
        from . import models

        return getattr(models, self.model).from_dict(body)

    def __reduce__(self) -> Any:
        return type(self), (self.operation, self.status_code, self.headers, self.content, self.model), _state(self)

    @property
    def retry_after(self) -> float | None:
        """How many seconds the Pod asks to wait before the next request, or None when it does not ask."""
        return retry_after(self.headers)

    def __str__(self) -> str:
        parts = [f"{self.operation}: {self.status_code} {type(self).__name__}"]
        if self.message:
            parts.append(f": {self.message[:_SHOWN]}")
        elif self.content:
            parts.append(f": {len(self.content)} bytes that are no Pod's answer (a gateway's, perhaps)")
        known: list[str] = []
        if self.code is not None and self.code != self.status_code:
            known.append(f"code {self.code}")
        return "".join(parts) + _in_brackets([*known, *_known(self)])


class BadRequest(ApiError):
    """Status 400: the request is malformed, or names a field that the Pod does not know."""


class Unauthorized(ApiError):
    """Status 401: the session is missing, unknown or ended."""


class Forbidden(ApiError):
    """Status 403: the session is good, but its account may not do this."""


class NotFound(ApiError):
    """Status 404: there is nothing with that id, or the account may not see it."""


class Conflict(ApiError):
    """Status 409: what was asked for contradicts what is there."""


class UnavailableForLegalReasons(ApiError):
    """Status 451 (452 from the groups service): an information barrier forbids it."""


class RateLimited(ApiError):
    """Status 429: too many requests; `retry_after` says how long to wait."""


class ServerError(ApiError):
    """Status 500 and above: the Pod, or a gateway before it, failed."""


_BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    429: RateLimited,
    451: UnavailableForLegalReasons,
    452: UnavailableForLegalReasons,
}


def api_error(
    operation: str, status_code: int, headers: Mapping[str, str], content: bytes, model: str = ""
) -> ApiError:
    """The exception, of the class that fits the status, for an answer that is no success."""
    kind = _BY_STATUS.get(status_code) or (ServerError if status_code >= 500 else ApiError)
    return kind(operation, status_code, headers, content, model)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """How many seconds an answer asks to wait, by its header ``Retry-After``: a number, or a date of HTTP.

    A date is held against the answer's own ``Date`` where it has one, so that this machine's clock may be wrong.

    Args:
        headers: The answer's headers, by lower-case name.

    Returns:
        Seconds, 0 for a date in the past; None where the header is missing or says neither.
    """
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        then = _epoch(text)
        if then is None:
            return None
        now = _epoch(headers.get("date", ""))
        return max(0.0, then - (time.time() if now is None else now))
    return seconds if 0 <= seconds < float("inf") else None


def _epoch(date: str) -> float | None:
    """A date of HTTP as seconds since 1970; None where it is none."""
    from datetime import timezone
    from email.utils import parsedate_to_datetime

    try:
        found = parsedate_to_datetime(date)
        return (found if found.tzinfo else found.replace(tzinfo=timezone.utc)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _state(error: ApiError | DecodeError | TransportError) -> dict[str, Any]:
    """What an error knows beyond the arguments that make it; notes of ``add_note`` among it."""
    known = {"trace_id": error.trace_id, "attempts": error.attempts}
    return {**known, "__notes__": error.__notes__} if hasattr(error, "__notes__") else known


def _known(error: ApiError | DecodeError | TransportError) -> list[str]:
    attempts = [f"after {error.attempts} attempts"] if error.attempts > 1 else []
    return [*([f"trace id {error.trace_id}"] if error.trace_id else []), *attempts]


def _in_brackets(known: list[str]) -> str:
    return f" ({', '.join(known)})" if known else ""


__all__ = [
    "ApiError",
    "BadRequest",
    "Conflict",
    "DecodeError",
    "Forbidden",
    "InvalidInput",
    "NotFound",
    "PodError",
    "RateLimited",
    "ServerError",
    "TransportError",
    "Unauthorized",
    "UnavailableForLegalReasons",
    "retry_after",
]
