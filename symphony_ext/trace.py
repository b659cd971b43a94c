"""Trace ids: what a request is labelled with, so that Symphony's support can find it in the logs of a Pod."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from symphony_ext.errors import ConfigurationError

TRACE_HEADER = "X-Trace-Id"
"""The header that carries a trace id."""

_LONGEST = 64
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_MANY = len(_ALPHABET) ** 2
_pairs: list[str] = []  # of letters and digits, made when the first is needed
_current: ContextVar[str] = ContextVar("symphony_trace_id", default="")


def new_trace_id() -> str:
    """Give the trace id of the next call: that of `trace_id`, or six random letters and digits as Symphony's own have.

    Returns:
        The trace id.
    """
    return _current.get() or _random()


def _random() -> str:
    """Six random letters and digits; ``random.choices`` would take four times as long, and each call needs them."""
    if not _pairs:
        _pairs.extend(first + second for first in _ALPHABET for second in _ALPHABET)
    number, first = divmod(int.from_bytes(os.urandom(6), "big"), _MANY)
    number, second = divmod(number, _MANY)
    return _pairs[first] + _pairs[second] + _pairs[number % _MANY]


@contextmanager
def trace_id(value: str) -> Generator[str]:
    """Give all calls of a ``with`` block the same trace id, so that they can be found together.

    It holds for the thread or the asyncio task that runs the block, and for tasks that it starts::

        with trace_id("ticket4711"):
            pod.users.list_users()

    Args:
        value: 1 to 64 letters, digits, hyphens or underscores.

    Yields:
        The trace id.

    Raises:
        ConfigurationError: `value` is something else.
    """
    given: Any = value
    plain = isinstance(given, str) and given.isascii() and given.replace("-", "a").replace("_", "a").isalnum()
    if not plain or len(given) > _LONGEST:
        raise ConfigurationError(
            f"trace_id {given!r} cannot stand in a log; give 1 to {_LONGEST} letters, digits, hyphens or underscores"
        )
    token = _current.set(given)
    try:
        yield given
    finally:
        _current.reset(token)


__all__ = ["TRACE_HEADER", "new_trace_id", "trace_id"]
