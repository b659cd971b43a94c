"""One login for a thousand: the clients as users have them, against a Pod that counts."""

from __future__ import annotations

import asyncio
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from symphony_pod.errors import Unauthorized

from symphony_ext.auth.tokens import TokenSource
from symphony_ext.client import AsyncSymphonyPod, SymphonyPod
from symphony_ext.errors import LoginError
from tests.auth.conftest import USERNAME
from tests.auth.fault_pod import FaultPod
from tests.http_server import error
from tests.waiting import PATIENCE

TASKS = 1000
THREADS = 64

pytestmark = pytest.mark.parametrize("kind", ["tasks", "threads"])


class Crowd:
    """A client, and everyone who calls by it at once."""

    def __init__(self, kind: str, pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
        self.size = TASKS if kind == "tasks" else THREADS
        self._kind = kind
        self._where = pod.url, USERNAME, key
        # What keeps the session from one crowd to the next, whose event loop is another.
        self._source = TokenSource()

    def call(self) -> list[Any]:
        """What each of them gets: a value, or an exception."""
        return asyncio.run(self._tasks()) if self._kind == "tasks" else self._threads()

    async def _tasks(self) -> list[Any]:
        async with AsyncSymphonyPod.from_rsa(*self._where, token_source=self._source) as pod:
            calls = [pod.sessions.get_session_info() for _ in range(self.size)]
            return await asyncio.gather(*calls, return_exceptions=True)

    def _threads(self) -> list[Any]:
        barrier = threading.Barrier(self.size)

        def call() -> Any:
            barrier.wait(PATIENCE)
            try:
                return pod.sessions.get_session_info()
            except Exception as problem:
                return problem

        with (
            SymphonyPod.from_rsa(*self._where, token_source=self._source) as pod,
            ThreadPoolExecutor(self.size) as pool,
        ):
            calls = [pool.submit(call) for _ in range(self.size)]
            return [one.result(3 * PATIENCE) for one in calls]


@pytest.fixture
def crowd(kind: str, fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> Crowd:
    return Crowd(kind, fault_pod, key)


def failed(answers: list[Any]) -> list[Any]:
    return [answer for answer in answers if isinstance(answer, BaseException)]


def test_all_cold_they_log_in_once_and_once_more_when_the_session_ends(crowd: Crowd, fault_pod: FaultPod) -> None:
    assert failed(crowd.call()) == []
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, crowd.size)

    fault_pod.refuse_tokens_of_login(1)
    assert failed(crowd.call()) == []
    assert len(fault_pod.logins) == 2
    refused = len(fault_pod.calls) - 2 * crowd.size  # of a thread that comes late, the first call carries the new token
    assert refused == crowd.size if crowd.size == TASKS else 1 <= refused <= THREADS


def test_a_refusal_of_every_token_costs_each_of_them_two_calls(crowd: Crowd, fault_pod: FaultPod) -> None:
    fault_pod.on_call = lambda received: error(401, "Never.")
    answers = crowd.call()
    assert {type(answer) for answer in answers} == {Unauthorized}
    text = r"sessions\.get_session_info: 401 Unauthorized: Never\."
    assert all(re.match(text, str(answer)) for answer in answers)
    assert len(fault_pod.calls) == 2 * crowd.size
    # Whoever starts with a token that is new to them may try another; tasks all start with the first.
    assert len(fault_pod.logins) == 2 if crowd.size == TASKS else 2 <= len(fault_pod.logins) <= 1 + THREADS


def test_a_refused_login_is_tried_once_for_all(crowd: Crowd, fault_pod: FaultPod) -> None:
    gate = threading.Event()

    def refuse(received: object) -> Any:
        gate.wait(0.5)  # so that everyone has come
        return error(401, "Unknown key.")

    fault_pod.on_login = refuse
    answers = crowd.call()
    assert {type(answer) for answer in answers} == {LoginError}
    assert all("Unknown key." in str(answer) and USERNAME in str(answer) for answer in answers)
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, 0)
