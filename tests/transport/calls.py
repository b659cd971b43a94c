"""Clients of a test's server, of all three kinds, and one way to call each."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any

import pytest
from symphony_pod.errors import PodError
from symphony_pod.operation import Operation, Request
from symphony_pod.types import UNSET

from symphony_ext import AsyncSymphonyPod, SymphonyPod
from symphony_ext.retry import Retry

TOKEN = "token-that-nobody-may-see"
QUICK = Retry(attempts=3, deadline=30.0, first_wait=0.002, longest_wait=0.004)
"""Waits so little that a test does not notice."""

KINDS = ("sync", "async over aiohttp", "async over httpx")
READ = Operation("things.read", "GET", "/pod/things", answers={"200": "json"}, errors={}, idempotent=True)
SEARCH = Operation("things.search", "POST", "/pod/things/search", answers={"200": "json"}, errors={}, idempotent=True)
REPLACE = Operation("things.replace", "PUT", "/pod/things/1", answers={"200": "json"}, errors={}, idempotent=True)
DELETE = Operation("things.delete", "DELETE", "/pod/things/1", answers={"200": "json"}, errors={}, idempotent=True)
CREATE = Operation("things.create", "POST", "/pod/things", answers={"200": "json"}, errors={})

Call = Callable[..., Any]


def request_for(operation: Operation) -> Request:
    """A request, with a body where there usually is one."""
    body: Any = {"name": "x"} if operation.method in ("POST", "PUT") else UNSET
    return Request(operation.path, {}, body, "application/json")


def attempt(
    kind: str, url: str, *operations: Operation, after: Callable[[Any], Any] = lambda pod: pod, **options: Any
) -> Any:
    """Call operations one after the other; what the last came to: its value, or its exception.

    Args:
        kind: One of `KINDS`.
        url: The server.
        *operations: What to call.
        after: Makes another client of the client.
        **options: Options of the client.
    """
    options = {"retry": QUICK, **options}

    def read(status: int, value: Any) -> Any:
        return value

    if kind == "sync":
        with SymphonyPod.from_token(url, TOKEN, **options) as pod:
            outcomes = [after(pod).call(operation, request_for(operation), read) for operation in operations]
        return outcomes[-1]

    async def go() -> Any:
        async with AsyncSymphonyPod.from_token(url, TOKEN, **options) as apod:
            used = after(apod)
            return [await used.call(operation, request_for(operation), read) for operation in operations][-1]

    with pytest.MonkeyPatch.context() as patch:
        if kind == "async over httpx":
            patch.setitem(sys.modules, "symphony_pod.aiohttp_transport", None)
        return asyncio.run(go())


def failed(outcome: object) -> PodError:
    """The exception that a call came to."""
    assert isinstance(outcome, PodError), f"expected an exception, got {outcome!r}"
    return outcome
