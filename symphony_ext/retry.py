"""Which failed calls are sent again, when, and how often."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from symphony_ext.errors import ApiError, ConfigurationError, PodError, TransportError, Unauthorized

if TYPE_CHECKING:
    import httpx
    from symphony_pod.operation import Operation
    from tenacity import RetryCallState

Outcome: TypeAlias = "httpx.Response | PodError"
"""What sending a request came to: an answer of any status, or the exception that tells why there is none."""

_TOO_MANY = 429
_UNAVAILABLE = 503
_FAILED = frozenset((500, 502, 503, 504))

_log = logging.getLogger(__name__)

_left: ContextVar[str] = ContextVar("symphony_ext.retry.left", default="")
"""The operation whose 429 is left to the caller; see `leaving_rate_limits`."""


@dataclass(frozen=True, slots=True)
class Retry:
    """How calls that failed are sent again.

    A call is sent again after these failures, and after no others:

    - The Pod asked to: status 429, or 503 with ``Retry-After``. It has done nothing, so this holds for all operations.
      Where `paginate` or `bulk` calls an operation, they see to its 429 themselves, for all calls of theirs together.
    - Nothing was sent: no connection, or none in time. This, too, holds for all operations.
    - The Pod or a gateway failed (500, 502, 503, 504), or the connection broke, fell silent, or brought half an answer.
      What was asked for may have been done then, so this holds only for operations that may be repeated: those that
      read, replace or delete (``Operation.idempotent``). What creates is not sent again.

    ``Retry-After`` is waited for exactly; otherwise the wait is a random share (full jitter) of a bound that begins at
    `first_wait` and doubles with each attempt, up to `longest_wait`. A wait that would end after the deadline is not
    begun: the call fails at once, with its last error.

    Attributes:
        attempts: How many times a call is sent at most, the first time included.
        deadline: Seconds from the first attempt after which none is begun. An attempt under way ends by its timeout.
        first_wait: Seconds that the first wait may take at most.
        longest_wait: Seconds that any wait may take at most, unless the Pod asks for more.

    Raises:
        ConfigurationError: A number is out of range.
    """

    attempts: int = 5
    deadline: float = 60.0
    first_wait: float = 0.5
    longest_wait: float = 20.0

    def __post_init__(self) -> None:
        count: Any = self.attempts
        if not isinstance(count, int) or isinstance(count, bool) or count < 1:
            raise ConfigurationError(f"attempts is {count!r}; give a whole number from 1, or retry=None for no retries")
        for name in ("deadline", "first_wait", "longest_wait"):
            seconds: Any = getattr(self, name)
            if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not 0 <= seconds < float("inf"):
                raise ConfigurationError(f"{name} is {seconds!r}; give seconds, 0 or more")


@contextmanager
def leaving_rate_limits(operation: str) -> Generator[None, None, None]:
    """Have a 429 of an operation raised at once in a ``with`` block, whose calls then wait together for what it asks.

    This holds for that operation alone, in the same thread or task. All else is sent again as ever: the login that the
    call needs, which may serve others too, and whatever else is called meanwhile. A client without retries is not
    concerned.

    Args:
        operation: The operation, as ``group.function``.
    """
    token = _left.set(operation)
    try:
        yield
    finally:
        with suppress(ValueError):  # of a task that is dropped with its event loop: it ends outside of its context
            _left.reset(token)


def why(operation: Operation, outcome: Outcome) -> str:
    """Say why a call is worth sending again.

    Args:
        operation: What was called.
        outcome: What it came to.

    Returns:
        The failure in a few words; empty where sending again would be wrong, or of no use.
    """
    if isinstance(outcome, TransportError):
        return _broken(outcome, safe=_is_safe(operation, outcome))
    if isinstance(outcome, ApiError):  # of the login that the call needed; its own refusals are answers
        if isinstance(outcome, Unauthorized):
            return ""  # refused for good
        return _refused(outcome.status_code, outcome.retry_after, safe=_is_safe(operation, outcome))
    if isinstance(outcome, PodError):
        return ""
    if outcome.status_code == _TOO_MANY and _left.get() == operation.name:
        return ""  # for whoever waits for several calls together
    if "garbled" in outcome.extensions and operation.idempotent:
        return "an answer that cannot be decoded"
    return _refused(outcome.status_code, _asked(outcome), safe=operation.idempotent)


def _is_safe(operation: Operation, error: ApiError | TransportError) -> bool:
    """Whether a call may be repeated; it always may where it was not sent, because the login before it failed."""
    return operation.idempotent or error.operation != operation.name


def _refused(status: int, asked: float | None, *, safe: bool) -> str:
    worth = status == _TOO_MANY or (status == _UNAVAILABLE and asked is not None) or (status in _FAILED and safe)
    return f"status {status}" if worth else ""


def _broken(error: TransportError, *, safe: bool) -> str:
    import httpx

    cause = error.cause
    name = type(cause).__name__
    match cause:
        case httpx.ConnectError() if "CERTIFICATE_VERIFY_FAILED" in str(cause):
            return ""  # the next time, too
        case httpx.ConnectError() | httpx.ConnectTimeout() | httpx.PoolTimeout():
            return name
        case httpx.ProxyError():
            return name if str(cause).startswith("5") else ""  # the proxy's status: it, too, may fail for a moment
        case httpx.TimeoutException() | httpx.NetworkError() | httpx.RemoteProtocolError():
            return name if safe else ""
        case _:
            return ""


def _asked(outcome: Outcome) -> float | None:
    """How many seconds the Pod asks to wait."""
    from symphony_pod.errors import retry_after

    if isinstance(outcome, PodError):
        return outcome.retry_after if isinstance(outcome, ApiError) else None
    return retry_after(outcome.headers)


def repeat(
    policy: Retry, begun: float, operation: Operation, first: Outcome, send: Callable[[], Outcome]
) -> tuple[Outcome, int]:
    """Send a call again, as long as that is worth it.

    Args:
        policy: The rules.
        begun: When the first attempt began, by ``time.monotonic``.
        operation: What was called.
        first: What the first attempt came to.
        send: Sends it once more.

    Returns:
        What the last attempt came to, and how many there were.
    """
    if not why(operation, first):
        return first, 1
    from tenacity import Retrying  # only now: a call that works pays nothing for what it does not need

    outcomes = [first]
    rules = _Rules(policy, begun, operation)
    last: Outcome = Retrying(**rules.arguments())(lambda: outcomes.pop() if outcomes else send())
    return last, rules.attempts


async def arepeat(
    policy: Retry, begun: float, operation: Operation, first: Outcome, send: Callable[[], Awaitable[Outcome]]
) -> tuple[Outcome, int]:
    """Send a call again, as long as that is worth it; as `repeat`, for asyncio."""
    if not why(operation, first):
        return first, 1
    from tenacity import AsyncRetrying

    outcomes = [first]

    async def attempt() -> Outcome:
        return outcomes.pop() if outcomes else await send()

    rules = _Rules(policy, begun, operation)
    last: Outcome = await AsyncRetrying(**rules.arguments())(attempt)
    return last, rules.attempts


class _Rules:
    """A policy as tenacity takes it, for one call; what it takes for the first attempt has been made already."""

    def __init__(self, policy: Retry, begun: float, operation: Operation) -> None:
        from tenacity import wait_random_exponential

        self.attempts = 1
        self._policy = policy
        self._begun = begun
        self._operation = operation
        self._jitter = wait_random_exponential(multiplier=policy.first_wait, max=policy.longest_wait)

    def arguments(self) -> dict[str, Any]:
        from tenacity import retry_if_result

        return {
            "retry": retry_if_result(self._is_worth_it),
            "wait": self._wait,
            "stop": self._is_over,
            "before_sleep": self._announce,
            "retry_error_callback": _outcome,  # which gives the last one, as it is
        }

    def _is_worth_it(self, outcome: Outcome) -> bool:
        return bool(why(self._operation, outcome))

    def _wait(self, state: RetryCallState) -> float:
        asked = _asked(_outcome(state))
        return self._jitter(state) if asked is None else asked

    def _is_over(self, state: RetryCallState) -> bool:
        spent = time.monotonic() - self._begun
        return self.attempts >= self._policy.attempts or spent + state.upcoming_sleep > self._policy.deadline

    def _announce(self, state: RetryCallState) -> None:
        self.attempts += 1
        reason = why(self._operation, _outcome(state))
        told = self._operation.name, reason, self.attempts, self._policy.attempts, state.upcoming_sleep
        _log.info("%s: %s; attempt %d of %d in %.2f s", *told)


def _outcome(state: RetryCallState) -> Outcome:
    future: Any = state.outcome  # there is one whenever tenacity asks
    outcome: Outcome = future.result()
    return outcome


__all__ = ["Outcome", "Retry", "arepeat", "leaving_rate_limits", "repeat", "why"]
