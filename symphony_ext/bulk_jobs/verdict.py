"""Telling failures that left everything as it was from those of which nobody knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from symphony_ext.errors import (
    ApiError,
    ConfigurationError,
    DecodeError,
    InvalidInput,
    LoginError,
    SigningError,
    TransportError,
)

_TIMED_OUT = 408
_UNAVAILABLE = 503
_SERVER_ERRORS = 500


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call came to.

    Attributes:
        value: What it returned.
        error: What it raised; None where it returned.
        untouched: Whether an error left everything on the Pod as it was, for certain.
    """

    value: Any = None
    error: Exception | None = None
    untouched: bool = False


def failure(error: Exception, operation: str) -> Answer:
    """The answer of a call that raised.

    This has to be found out where the call was made: what httpx raised does not travel to other processes.

    Args:
        error: What was raised.
        operation: What was called, as ``group.function``; empty for a function of the user's own.
    """
    return Answer(error=error, untouched=_is_untouched(error, operation))


def _is_untouched(error: Exception, operation: str) -> bool:
    if isinstance(error, (InvalidInput, ConfigurationError, SigningError, LoginError)):
        return True  # nothing was sent
    if not isinstance(error, (ApiError, TransportError, DecodeError)):
        return False
    if operation and error.operation != operation:
        return True  # the login before it failed
    if isinstance(error, ApiError):
        if error.status_code == _UNAVAILABLE:
            return error.retry_after is not None  # asked to come again, so nothing was done
        return error.status_code < _SERVER_ERRORS and error.status_code != _TIMED_OUT
    return isinstance(error, TransportError) and _was_not_sent(error)


def _was_not_sent(error: TransportError) -> bool:
    import httpx

    never = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
    return isinstance(error.cause, never)
