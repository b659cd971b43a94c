"""What a failed login may tell: which account, which Pod, what to do, and nothing that is secret."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from symphony_ext.auth.flow import send
from symphony_ext.auth.tokens import Session
from symphony_ext.errors import ApiError, DecodeError, LoginError, PodError, Unauthorized

if TYPE_CHECKING:
    from symphony_pod.operation import Operation, Request

    from symphony_ext.auth.flow import Flow

T = TypeVar("T")
E = TypeVar("E", ApiError, DecodeError)

_HIDDEN = "<hidden>"


def refusal(
    error: PodError,
    *,
    account: str,
    host: str,
    hint: str = "",
    secrets: Iterable[str] = (),
    clock_skew: float | None = None,
) -> PodError:
    """Make the error to raise, without what it may have caught of what was sent, or of a session.

    Args:
        error: What the request came to.
        account: Who wanted to log in.
        host: The address of the Pod.
        hint: What to check where the Pod refused the credentials.
        secrets: What was sent and nobody else may see; gateways like to quote what they refuse.
        clock_skew: Seconds by which this machine's clock is ahead of the Pod's; None where that is not known.

    Returns:
        A `LoginError` for status 401; otherwise an error of the same class.
    """
    if isinstance(error, DecodeError):
        # The body of a successful login is a session, be it malformed.
        return _told(DecodeError(error.problem, error.place, error.operation, error.status_code), error)
    if not isinstance(error, ApiError):
        return error
    content, headers = error.content, dict(error.headers)
    for secret in secrets:
        content = content.replace(secret.encode(), _HIDDEN.encode())
        headers = {name: value.replace(secret, _HIDDEN) for name, value in headers.items()}
    told = (error.operation, error.status_code, headers, content, error.model)
    if isinstance(error, Unauthorized):
        return _told(LoginError(*told, account, host, hint, clock_skew), error)
    return _told(type(error)(*told), error)


def answered(
    operation: Operation,
    request: Request,
    read: Callable[[int, Any], T],
    *,
    account: str,
    host: str,
    hint: str = "",
    secrets: Iterable[str] = (),
) -> Flow[T]:
    """Send a request, and give what the answer holds.

    Args:
        operation: What is called.
        request: The request.
        read: Makes a value of the answer's status and JSON.
        account: Who wants to log in.
        host: The address of the Pod.
        hint: What to check where the Pod refuses the credentials.
        secrets: What is sent and nobody else may see.

    Raises:
        PodError: What `refusal` makes of an answer that is none.
    """
    outcome = yield from send(operation, request, read)
    if isinstance(outcome, PodError):
        raise refusal(outcome, account=account, host=host, hint=hint, secrets=secrets)
    return outcome


def _told(problem: E, error: E) -> E:
    problem.trace_id = error.trace_id
    return problem


def token_in(value: object, field: str, operation: str) -> str:
    """Take a token out of an answer.

    Args:
        value: What stands in the field.
        field: The field's name on the wire.
        operation: What was called, as ``group.function``.

    Returns:
        The token, without the word Bearer.

    Raises:
        DecodeError: There is none, or it is no text that a header can carry. The value is not in the error, for it is
            a secret even where it is malformed.
    """
    if isinstance(value, str) and value.isascii() and value.isprintable():
        words = value.split()
        while words and words[0].lower() == "bearer":
            words.pop(0)
        if words:
            return " ".join(words)
    found = "what no header can carry" if value else "none"
    raise DecodeError(f"expected a token, found {found}", (field,), operation, 200)


def plain_session(value: object, field: str, operation: str) -> Session:
    """Make a session of a token without a bearer token beside it; see `token_in`."""
    return Session(token_in(value, field, operation))


__all__ = ["answered", "plain_session", "refusal", "token_in"]
