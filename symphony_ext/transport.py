"""Clients whose calls carry a trace id, are sent again when that helps, and are logged."""

from __future__ import annotations

import logging
import time
from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from symphony_pod.client import AsyncClient, Client, twin
from symphony_pod.errors import ApiError, DecodeError, PodError, TransportError

from symphony_ext.origin import Origin
from symphony_ext.trace import TRACE_HEADER, new_trace_id

if TYPE_CHECKING:
    from typing import Self, Unpack

    import httpx
    from symphony_pod.operation import Operation, Request

    from symphony_ext.auth.login import Login
    from symphony_ext.retry import Outcome, Retry

_SHOWN_HEADERS = ("content-type", "content-length", "content-encoding", "date", "retry-after", "server", "x-trace-id")
"""The headers of an answer that the log shows; any other may hold a secret."""

_LEAST_FAILURE = 429
"""The least status that may be worth sending a call again."""

_log = logging.getLogger(__name__)


class CallOptions(TypedDict, total=False):
    """What calls may be told anew.

    Attributes:
        timeout: Seconds to wait for the Pod to say something; an ``httpx.Timeout``; or None to wait without end.
        retry: When calls are sent again; None for never.
    """

    timeout: httpx.Timeout | float | None
    retry: Retry | None


class _Calling(ABC):
    """What both clients have in common."""

    _retry: Retry | Literal[True] | None = True
    """When calls are sent again: None for never, True for the usual rules."""

    _login: Login | None = None
    """What may put further headers on each request."""

    _origin: Origin | None = None
    """How the client came about; None where by its constructor."""

    def __reduce__(self) -> Any:
        return super().__reduce__() if self._origin is None else self._origin.pickled()

    @cached_property
    def _labels(self) -> bool:
        """Whether to give each call a trace id: unless all calls carry one that the client was given."""
        return TRACE_HEADER not in self._common_headers()

    @abstractmethod
    def _common_headers(self) -> httpx.Headers:
        """What every request of the httpx client carries."""

    def _prepare(self, request: Request) -> None:
        """Put on a request what all requests carry, just before it is sent."""
        if self._login is not None and (headers := self._login.request_headers()):
            request.headers.update(headers)
        if self._labels and TRACE_HEADER not in request.headers:  # a call has one, however often it is sent
            request.headers[TRACE_HEADER] = new_trace_id()

    def _set(self, settings: Any, options: CallOptions) -> None:
        from symphony_ext.settings import checked_retry, checked_timeout

        if "timeout" in options:
            settings.call_timeout = checked_timeout(options["timeout"])
        if "retry" in options:
            self._retry = checked_retry(options["retry"])

    def _policy(self) -> Retry | None:
        if self._retry is True:
            from symphony_ext.retry import Retry

            return Retry()
        return self._retry


class CallingClient(_Calling, Client):
    """A client that blocks; see `symphony_ext.client.SymphonyPod`."""

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Make a client like this one, with another timeout or other retries; for some calls, or a single one.

        It shares this client's connections and session; closing it closes neither, and it works until the client is
        closed whose connections they are::

            pod.with_options(timeout=5.0, retry=None).users.list_users()

        Args:
            **options: See `CallOptions`; what is left out stays as it is.

        Returns:
            The client.

        Raises:
            ConfigurationError: An option cannot work.
        """
        other = twin(self)
        other._set(other._settings, options)
        other._origin = Origin(self, "with_options", options)
        return other

    def _common_headers(self) -> httpx.Headers:
        return self.http_client.headers

    def _send(self, operation: Operation, request: Request) -> httpx.Response:
        begun = time.monotonic()
        self._prepare(request)
        outcome: Outcome
        attempts = 1
        try:
            outcome = super()._send(operation, request)
        except PodError as error:
            outcome = error
        if _may_be_worth_it(outcome) and (policy := self._policy()):
            from symphony_ext.retry import repeat

            outcome, attempts = repeat(policy, begun, operation, outcome, lambda: self._attempt(operation, request))
        if _log.isEnabledFor(logging.DEBUG):
            _log_call(operation, request, outcome, begun, attempts)
        return _answer(outcome, attempts)

    def _attempt(self, operation: Operation, request: Request) -> Outcome:
        self._prepare(request)
        try:
            return super()._send(operation, request)
        except PodError as error:
            return error


class AsyncCallingClient(_Calling, AsyncClient):
    """A client of asyncio; see `symphony_ext.client.AsyncSymphonyPod`."""

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Make a client like this one, with another timeout or other retries; see `CallingClient.with_options`."""
        other = twin(self)
        other._set(other._settings, options)
        other._origin = Origin(self, "with_options", options)
        return other

    def _common_headers(self) -> httpx.Headers:
        return self.http_client.headers

    async def _send(self, operation: Operation, request: Request) -> httpx.Response:
        begun = time.monotonic()
        self._prepare(request)
        outcome: Outcome
        attempts = 1
        try:
            outcome = await super()._send(operation, request)
        except PodError as error:
            outcome = error
        if _may_be_worth_it(outcome) and (policy := self._policy()):
            from symphony_ext.retry import arepeat

            outcome, attempts = await arepeat(
                policy, begun, operation, outcome, lambda: self._attempt(operation, request)
            )
        if _log.isEnabledFor(logging.DEBUG):
            _log_call(operation, request, outcome, begun, attempts)
        return _answer(outcome, attempts)

    async def _attempt(self, operation: Operation, request: Request) -> Outcome:
        self._prepare(request)
        try:
            return await super()._send(operation, request)
        except PodError as error:
            return error


def _may_be_worth_it(outcome: Outcome) -> bool:
    """Whether to look any closer; most calls are done with here."""
    if isinstance(outcome, PodError):
        return True
    return outcome.status_code >= _LEAST_FAILURE or "garbled" in outcome.extensions


def _answer(outcome: Outcome, attempts: int) -> httpx.Response:
    """The answer; it, or the error raised in its stead, knows how often the call was sent."""
    if isinstance(outcome, PodError):
        if attempts > 1 and isinstance(outcome, (ApiError, DecodeError, TransportError)):
            outcome.attempts = attempts
        raise outcome
    if attempts > 1:
        outcome.extensions["attempts"] = attempts
    return outcome


def _log_call(operation: Operation, request: Request, outcome: Outcome, begun: float, attempts: int) -> None:
    """Tell of a call: the path without ids and without the query, for they name people."""
    spent = (time.monotonic() - begun) * 1000
    if isinstance(outcome, PodError):
        result, headers = type(outcome).__name__, {}
    else:
        result = str(outcome.status_code)
        headers = {name: outcome.headers[name] for name in _SHOWN_HEADERS if name in outcome.headers}
    _log.debug(
        "%s %s (%s): %s in %.1f ms, attempts %d, trace id %s, headers %s",
        operation.method,
        operation.path,
        operation.name,
        result,
        spent,
        attempts,
        request.headers.get(TRACE_HEADER, "that of all calls"),
        headers,
    )


__all__ = ["AsyncCallingClient", "CallOptions", "CallingClient"]
