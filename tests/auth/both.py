"""Tests written once for both kinds of client."""

from __future__ import annotations

import asyncio
import inspect
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from symphony_ext.client import AsyncSymphonyPod, SymphonyPod
from tests.waiting import PATIENCE


class Both:
    """One kind of client, blocking or of asyncio, and how to get what its calls return.

    ``both(pod.users.list_users())`` is the value, of either kind; an event loop of the test's own runs the calls of
    asyncio.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.pod: Any = SymphonyPod if kind == "sync" else AsyncSymphonyPod
        self._runner = asyncio.Runner()
        self._pods: list[Any] = []

    def __call__(self, outcome: Any) -> Any:
        return self._runner.run(outcome) if inspect.iscoroutine(outcome) else outcome

    def opened(self, pod: Any) -> Any:
        """The same client, to be closed after the test."""
        self._pods.append(pod)
        return pod

    def who(self, pod: Any) -> str:
        """Whom the Pod takes the caller for."""
        name: str = self(pod.sessions.get_session_info()).username
        return name

    def close(self) -> None:
        for pod in reversed(self._pods):
            self(pod.close() if self.kind == "sync" else pod.aclose())
        self._runner.close()


def at_once(both: Both, calls: list[Any]) -> list[Any]:
    """What calls give that are made at once, by threads or tasks."""
    if both.kind == "async":

        async def gathered() -> list[Any]:
            return await asyncio.gather(*(call() for call in calls))

        return list(both(gathered()))
    barrier = threading.Barrier(len(calls))

    def made(call: Any) -> Any:
        barrier.wait(PATIENCE)
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return [future.result(PATIENCE) for future in [pool.submit(made, call) for call in calls]]
