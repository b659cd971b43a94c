"""What runs in another process: a call, by a client that the process makes once."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any, NamedTuple

from symphony_ext.bulk_jobs.claims import ClaimedError
from symphony_ext.bulk_jobs.verdict import Answer, failure
from symphony_ext.errors import InvalidInput, PodError
from symphony_ext.forks import renew_in_children
from symphony_ext.retry import leaving_rate_limits


class Work(NamedTuple):
    """What is called for each item.

    Attributes:
        operation: An operation of ours, as ``group.function``; empty for a function of the user's own.
        call: That function, or a wrapper of the user's round the operation; None for the operation itself.
        arguments: Keyword arguments for every call of the operation.
        client: A client, or a function that makes one; None where the call needs none.
        wants_item: Whether it takes the item itself, not keyword arguments.
        claims: Says whether a call may be made, by its token; None where all may.
    """

    operation: str
    call: Callable[..., Any] | None
    arguments: dict[str, Any]
    client: Any
    wants_item: bool
    claims: Callable[[str], bool] | None


class _Ready(NamedTuple):
    name: str
    call: Callable[[Any], Any]
    claims: Callable[[str], bool] | None
    is_ours: bool


class _Kept:
    """What this process has made: the work, and its client, by the pickle that it came in."""

    def __init__(self) -> None:
        self._ready: dict[bytes, _Ready] = {}
        self.after_fork()

    def after_fork(self) -> None:
        """Begin with a lock of one's own; clients know by themselves what to do in a child."""
        self._lock = threading.Lock()

    def ready(self, packed: bytes) -> _Ready:
        """What does an item; made once."""
        with self._lock:
            if packed not in self._ready:
                self._ready[packed] = _made(pickle.loads(packed))  # noqa: S301 - by the job that started us
            return self._ready[packed]


_kept = _Kept()
renew_in_children(_kept)


def do(packed: bytes, item: bytes, token: str) -> Answer:
    """Do one item.

    Args:
        packed: The `Work`, pickled.
        item: The item, or its keyword arguments, pickled.
        token: Which call this is; an engine that makes it again has the same.

    Returns:
        What came of it; never raises, as long as Python itself is well.
    """
    try:
        ready = _kept.ready(packed)
        loaded: Any = pickle.loads(item)  # noqa: S301 - likewise
        is_first = ready.claims is None or ready.claims(token)
    except Exception as error:
        return Answer(error=_portable(error), untouched=True)
    if not is_first:
        return Answer(error=ClaimedError(ready.name))
    try:
        return Answer(value=ready.call(loaded))
    except Exception as error:
        answer = failure(error, ready.name if ready.is_ours else "")
        return Answer(error=_portable(error), untouched=answer.untouched)


def packed(thing: Any, what: str, *, by_value: bool) -> bytes:
    """Pickle something for another process.

    Args:
        thing: It.
        what: What it is, for messages.
        by_value: Whether to send functions of the main program and lambdas along, by cloudpickle where that is there;
            it comes with Dask.

    Raises:
        PodError: It is one of ours that must not travel, and says why.
        InvalidInput: It cannot be pickled.
    """
    try:
        if by_value:
            try:
                return bytes(import_module("cloudpickle").dumps(thing))
            except ImportError:
                pass
        return pickle.dumps(thing)
    except PodError:
        raise
    except Exception as error:
        raise InvalidInput(
            f"{what} cannot travel to another process ({error}); give what can be pickled: functions of a module, a "
            "client that holds no secret of its own, items of plain values"
        ) from None


def _made(work: Work) -> _Ready:
    client = work.client() if callable(work.client) else work.client
    if work.operation:
        function: Callable[..., Any] = work.call or import_module(f"symphony_pod.api.{work.operation}").sync
        call = partial(function, **{"client": client, **work.arguments})
        do_it = partial(_ask, work.operation, call) if work.call is None else partial(_with_keywords, call)
        return _Ready(work.operation, do_it, work.claims, is_ours=True)
    own: Any = work.call
    name = getattr(own, "__qualname__", type(own).__qualname__)
    if client is not None:
        own = partial(own, client)
    return _Ready(name, own if work.wants_item else partial(_with_keywords, own), work.claims, is_ours=False)


def _ask(operation: str, call: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    with leaving_rate_limits(operation):  # for the job, which slows all processes down
        return call(**arguments)


def _with_keywords(call: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    return call(**arguments)


def _portable(error: Exception) -> Exception:
    """The error, or one that tells of it where it cannot be pickled."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - just made
    except Exception:
        return RuntimeError(f"{type(error).__module__}.{type(error).__qualname__}: {error}")
    return error
