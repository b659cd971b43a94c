"""Each call is labelled, each error tells the label, and who sends is said truthfully."""

from __future__ import annotations

import asyncio
import pickle
import platform
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import httpx
import pytest
from symphony_pod.client import Client
from symphony_pod.errors import ApiError, DecodeError, PodError, TransportError

from symphony_ext import AsyncSymphonyPod, ConfigurationError, SymphonyPod
from symphony_ext.auth.login import SESSION_TOKEN
from symphony_ext.auth.static_token import StaticToken
from symphony_ext.trace import trace_id
from tests.auth.fault_pod import FaultPod
from tests.transport.calls import KINDS, QUICK, READ, TOKEN, attempt, failed
from tests.transport.wire import Heard, Link, Wire


def sent(server: Wire, number: int = -1) -> str:
    """The trace id of a request."""
    [value] = server.heard[number].all("X-Trace-Id")
    return value


@pytest.mark.parametrize("kind", KINDS)
def test_each_call_has_its_own_short_id(server: Wire, kind: str) -> None:
    attempt(kind, server.url, *[READ] * 50)
    ids = [sent(server, number) for number in range(50)]
    assert len(set(ids)) == 50
    assert all(len(value) == 6 and value.isascii() and value.isalnum() for value in ids)


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_tells_the_id_that_was_sent(server: Wire, kind: str) -> None:
    answers: list[tuple[Callable[[Link, Heard], None], type[PodError]]] = [
        (lambda link, heard: link.answer(b'{"message": "No."}', "404 Not Found"), ApiError),
        (lambda link, heard: link.answer(b"<html>"), DecodeError),
        (lambda link, heard: link.reset(), TransportError),
    ]
    for answer, expected in answers:
        server.on_request = answer
        problem: Any = failed(attempt(kind, server.url, READ))
        assert issubclass(type(problem), expected)
        assert problem.trace_id == sent(server)
        assert f"trace id {sent(server)}" in str(problem)
        other = pickle.loads(pickle.dumps(problem))
        assert (other.trace_id, other.attempts, str(other)) == (problem.trace_id, problem.attempts, str(problem))


@pytest.mark.parametrize("kind", KINDS)
def test_the_id_of_the_answer_comes_first(server: Wire, kind: str) -> None:
    server.on_request = lambda link, heard: link.answer(b"{}", "404 Not Found", "X-Trace-Id: theirs\r\n")
    problem: Any = failed(attempt(kind, server.url, READ))
    assert problem.trace_id == "theirs" != sent(server)


def test_a_block_gives_all_its_calls_one_id(server: Wire) -> None:
    with SymphonyPod.from_token(server.url, TOKEN) as pod:
        with trace_id("ticket-4711") as outer:
            pod.users.list_users()
            with trace_id("inner_1"):
                pod.users.list_users()
            pod.users.list_users()
        pod.users.list_users()
    assert outer == "ticket-4711"
    assert [sent(server, number) for number in range(3)] == ["ticket-4711", "inner_1", "ticket-4711"]
    assert len(sent(server)) == 6


def test_the_id_of_a_task_is_its_own(server: Wire) -> None:
    async def one(pod: AsyncSymphonyPod, name: str) -> None:
        with trace_id(name):
            for _ in range(5):
                await pod.users.list_users(skip=int(name))

    async def go() -> None:
        async with AsyncSymphonyPod.from_token(server.url, TOKEN) as pod:
            await asyncio.gather(*(one(pod, str(number)) for number in range(20)))

    asyncio.run(go())
    assert len(server.heard) == 100
    for heard in server.heard:
        assert heard.all("X-Trace-Id") == [heard.target.partition("skip=")[2]]


@pytest.mark.parametrize("value", ["", "a b", "a\r\nX: y", "é", "x" * 65, 7, None])
def test_ids_that_cannot_stand_in_a_log(value: Any) -> None:
    with (
        pytest.raises(ConfigurationError, match="give 1 to 64 letters, digits, hyphens or underscores"),
        trace_id(value),
    ):
        pass


@pytest.mark.parametrize("kind", KINDS)
def test_a_header_of_the_users_own_is_kept(server: Wire, kind: str) -> None:
    server.on_request = lambda link, heard: link.answer(b"{}", "404 Not Found")
    problem: Any = failed(attempt(kind, server.url, READ, headers={"x-trace-id": "mine"}))
    assert sent(server) == problem.trace_id == "mine"


def test_a_header_of_the_users_own_httpx_client_is_kept(server: Wire) -> None:
    headers = {"X-Trace-Id": "own"}
    with httpx.Client(headers=headers) as own, SymphonyPod.from_token(server.url, TOKEN, http_client=own) as pod:
        pod.users.list_users()

    async def go() -> None:
        async with httpx.AsyncClient(headers=headers) as own:
            await AsyncSymphonyPod.from_token(server.url, TOKEN, http_client=own).users.list_users()

    asyncio.run(go())
    assert [sent(server, number) for number in range(2)] == ["own", "own"]


def test_the_generated_client_tells_an_id_that_it_was_given(server: Wire) -> None:
    server.on_request = lambda link, heard: link.answer(b"{}", "404 Not Found")
    with Client(server.url, headers={"X-Trace-Id": "mine"}) as client, pytest.raises(ApiError, match="trace id mine"):
        client.users.list_users()
    with Client(server.url) as client, pytest.raises(ApiError) as caught:
        client.users.list_users()
    assert caught.value.trace_id == ""


def test_logins_are_labelled_too(rsa_key: Any) -> None:
    with FaultPod() as pod_server, SymphonyPod.from_rsa(pod_server.url, "svc-bot", rsa_key) as pod:
        pod.sessions.get_session_info()
        ids = [one.headers["X-Trace-Id"] for one in pod_server.logins + pod_server.calls]
    assert len(set(ids)) == 2
    assert all(len(value) == 6 for value in ids)


@pytest.mark.parametrize("kind", KINDS)
def test_the_user_agent_is_truthful_and_can_be_extended(server: Wire, kind: str) -> None:
    parts = [f"symphony-pod-client/{version('symphony-pod-client')}", f"python-httpx/{httpx.__version__}"]
    own = " ".join([*parts, f"python/{platform.python_version()}"])
    told: list[tuple[dict[str, Any], str]] = [
        ({}, own),
        ({"user_agent": "desk-bot/1.2"}, f"desk-bot/1.2 {own}"),
        ({"user_agent": "acme-sdk/3 (linux) desk-bot/1.2"}, f"acme-sdk/3 (linux) desk-bot/1.2 {own}"),
        ({"headers": {"user-agent": "nobody"}}, "nobody"),
    ]
    for options, expected in told:
        attempt(kind, server.url, READ, **options)
        assert server.heard[-1].all("User-Agent") == [expected]


@pytest.mark.parametrize("wrong", ["", " ", "a\r\nX: y", "é/1", 7, "(x)"])
def test_user_agents_that_cannot_work(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="user_agent is"):
        SymphonyPod.from_token("acme.symphony.com", TOKEN, user_agent=wrong)


def test_a_user_agent_is_given_once() -> None:
    with pytest.raises(ConfigurationError, match="give one of them"):
        SymphonyPod.from_token("acme.symphony.com", TOKEN, user_agent="a/1", headers={"User-Agent": "b/1"})


def test_further_headers_are_asked_for_at_every_attempt(server: Wire) -> None:
    class Gateway(StaticToken):
        asked = 0

        def request_headers(self) -> dict[str, str]:
            self.asked += 1
            return {"X-Gateway": str(self.asked)}

    assert SESSION_TOKEN in Gateway.gives or Gateway(TOKEN).gives
    server.on_request = lambda link, heard: link.answer(b"{}", "429 Too Many")
    with SymphonyPod.from_login(server.url, Gateway(TOKEN), retry=QUICK) as pod, pytest.raises(ApiError):
        pod.users.list_users()
    assert [heard.all("X-Gateway") for heard in server.heard] == [["1"], ["2"], ["3"]]
    assert len({sent(server, number) for number in range(3)}) == 1
