"""Which calls are sent again, how often and when: counted by servers that fail in every way."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import socket
import ssl
import threading
import time
from collections.abc import Callable, Generator
from email.utils import formatdate
from types import coroutine
from typing import Any

import httpx
import pytest
from symphony_pod.errors import ApiError, DecodeError, PodError, RateLimited, ServerError, TransportError
from symphony_pod.operation import Operation

from symphony_ext import AsyncSymphonyPod, ConfigurationError, SymphonyPod
from symphony_ext.retry import Retry, leaving_rate_limits, why
from tests.auth.fault_pod import FaultPod, tokens
from tests.http_server import Reply, error
from tests.transport import retry_table
from tests.transport.calls import (
    CREATE,
    DELETE,
    KINDS,
    QUICK,
    READ,
    REPLACE,
    SEARCH,
    TOKEN,
    attempt,
    failed,
    request_for,
)
from tests.transport.wire import Heard, Link, Wire
from tests.waiting import PATIENCE, await_until, wait_until

OPERATIONS = {
    "GET": READ,
    "PUT": REPLACE,
    "DELETE": DELETE,
    "POST idempotent": SEARCH,
    "POST create": CREATE,
}
Fault = Callable[[Link], None]


def status(line: str, headers: str = "") -> Fault:
    return lambda link: link.answer(b'{"message": "No."}', line, headers)


def half_a_body(link: Link) -> None:
    link.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[{")
    link.sock.close()


def half_a_chunk(link: Link) -> None:
    link.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[")
    link.sock.close()


def hang_up(link: Link) -> None:
    link.sock.close()


def reset(link: Link) -> None:
    link.reset()


def no_gzip(link: Link) -> None:
    link.answer(b"[]", headers="Content-Encoding: gzip\r\n")


ALWAYS, SAFE, NEVER = "always", "where safe", "never"
FAULTS: dict[str, tuple[Fault, str]] = {
    "429 with Retry-After": (status("429 Too Many", "Retry-After: 0.01\r\n"), ALWAYS),
    "429 without Retry-After": (status("429 Too Many"), ALWAYS),
    "503 with Retry-After": (status("503 Unavailable", "Retry-After: 0.01\r\n"), ALWAYS),
    "503 without Retry-After": (status("503 Unavailable"), SAFE),
    "500": (status("500 Failed"), SAFE),
    "502": (status("502 Bad Gateway"), SAFE),
    "504": (status("504 Gateway Timeout"), SAFE),
    "connection reset before the answer": (reset, SAFE),
    "connection closed before the answer": (hang_up, SAFE),
    "body cut short": (half_a_body, SAFE),
    "chunk cut short": (half_a_chunk, SAFE),
    "body not encoded as it says": (no_gzip, SAFE),
    "302": (status("302 Found", "Location: /elsewhere\r\n"), NEVER),
    "400": (status("400 Bad"), NEVER),
    "403": (status("403 Forbidden"), NEVER),
    "404": (status("404 Not Found"), NEVER),
    "409": (status("409 Conflict"), NEVER),
    "451": (status("451 Legal"), NEVER),
    "501": (status("501 Not Implemented"), NEVER),
}


def fail(server: Wire, fault: Fault, times: int = 1_000_000) -> None:
    """Have the server fail a number of times before it answers."""

    def answer(link: Link, heard: Heard) -> None:
        if len(server.heard) <= times:
            fault(link)
        else:
            link.answer()

    server.on_request = answer


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", OPERATIONS)
@pytest.mark.parametrize("name", FAULTS)
def test_how_often_a_call_that_always_fails_is_sent(server: Wire, kind: str, method: str, name: str) -> None:
    fault, rule = FAULTS[name]
    operation = OPERATIONS[method]
    fail(server, fault)
    problem: Any = failed(attempt(kind, server.url, operation))
    sends = QUICK.attempts if rule == ALWAYS or (rule == SAFE and operation.idempotent) else 1
    retry_table.rows[name][method].add(len(server.heard))
    if operation is CREATE:
        retry_table.counted.append(f"{name} {kind}")
        if rule != ALWAYS and len(server.heard) > 1:  # then the server may have done it each time
            retry_table.twice.append(f"{name} {kind}")
    assert len(server.heard) == sends
    assert problem.attempts == sends
    assert (f"after {sends} attempts" in str(problem)) == (sends > 1)
    assert TOKEN not in f"{problem}{problem!r}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", OPERATIONS)
@pytest.mark.parametrize("name", [name for name, (_, rule) in FAULTS.items() if rule != NEVER])
def test_a_call_that_fails_once_succeeds_where_it_may_be_sent_again(
    server: Wire, kind: str, method: str, name: str
) -> None:
    fault, rule = FAULTS[name]
    operation = OPERATIONS[method]
    fail(server, fault, times=1)
    outcome = attempt(kind, server.url, operation)
    if rule == ALWAYS or operation.idempotent:
        assert outcome == []
        first, second = server.heard
        assert (first.method, first.target, first.body) == (second.method, second.target, second.body)
        assert first.all("X-Trace-Id") == second.all("X-Trace-Id") != []
    else:
        failed(outcome)
        assert len(server.heard) == 1


def unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", OPERATIONS)
def test_what_could_not_be_sent_is_tried_again_whatever_it_does(kind: str, method: str) -> None:
    problem = failed(attempt(kind, f"http://127.0.0.1:{unused_port()}", OPERATIONS[method]))
    assert isinstance(problem, TransportError)
    assert isinstance(problem.cause, httpx.ConnectError)
    assert problem.attempts == QUICK.attempts
    retry_table.rows["connection refused (nothing sent)"][method].add(problem.attempts)
    assert str(problem).endswith(f"(trace id {problem.trace_id}, after 3 attempts)")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", OPERATIONS)
def test_a_call_reaches_a_server_that_comes_up_meanwhile(kind: str, method: str) -> None:
    told: list[str] = []
    heard: list[Heard | None] = []

    def serve() -> None:
        wait_until(lambda: bool(told), "the first attempt failed")
        sock, _ = late.accept()
        with sock:
            link = Link(sock, 1)
            heard.append(link.request())
            link.answer()
            link.wait_until_gone()

    class Starter(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if not told:
                late.listen()
            told.append(record.getMessage())

    log = logging.getLogger("symphony_ext.retry")
    starter, level = Starter(), log.level
    with socket.socket() as late:
        late.bind(("127.0.0.1", 0))  # which is not listened to yet
        thread = threading.Thread(target=serve)
        log.addHandler(starter)
        log.setLevel(logging.INFO)
        thread.start()
        try:
            outcome = attempt(kind, f"http://127.0.0.1:{late.getsockname()[1]}", OPERATIONS[method])
        finally:
            log.removeHandler(starter)
            log.setLevel(level)
        thread.join()
    assert outcome == []
    assert len(heard) == 1
    assert told[0].startswith(f"{OPERATIONS[method].name}: ConnectError; attempt 2 of 3 in 0.00 s")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("method", OPERATIONS)
def test_a_server_that_is_silent(server: Wire, kind: str, method: str) -> None:
    operation = OPERATIONS[method]
    done = threading.Event()

    def say_nothing(link: Link, heard: Heard) -> None:
        done.wait(PATIENCE)

    server.on_request = say_nothing
    try:
        problem = failed(attempt(kind, server.url, operation, timeout=httpx.Timeout(PATIENCE, read=0.1)))
    finally:
        done.set()
    assert isinstance(problem, TransportError)
    sends = QUICK.attempts if operation.idempotent else 1
    assert problem.attempts == sends
    wait_until(lambda: len(server.heard) == sends, "the server has read all that was sent")
    retry_table.rows["no answer in time"][method].add(len(server.heard))
    if operation is CREATE:
        retry_table.counted.append(f"silence {kind}")


@pytest.mark.parametrize("kind", KINDS)
def test_a_certificate_that_nobody_trusts_is_not_tried_again(tls_server: Wire, kind: str) -> None:
    problem = failed(attempt(kind, tls_server.url, READ))
    assert isinstance(problem, TransportError)
    assert "CERTIFICATE_VERIFY_FAILED" in str(problem)
    assert problem.attempts == tls_server.accepted == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("line", ["429 Too Many", "503 Unavailable"])
@pytest.mark.parametrize("operation", [READ, CREATE])
def test_retry_after_in_seconds_is_waited(server: Wire, kind: str, line: str, operation: Operation) -> None:
    asked = 0.3
    times: list[float] = []

    def answer(link: Link, heard: Heard) -> None:
        times.append(time.monotonic())
        if len(times) == 1:
            link.answer(b"{}", line, f"Retry-After: {asked}\r\n")
        else:
            link.answer()

    server.on_request = answer
    assert attempt(kind, server.url, operation) == []
    waited = times[1] - times[0]
    retry_table.waits.append(f"Retry-After: {asked} ({line}, {operation.method}, {kind}): waited {waited:.3f} s")
    assert waited >= asked


@pytest.mark.parametrize("kind", KINDS)
def test_retry_after_as_a_date_is_held_against_the_clock_of_the_server(server: Wire, kind: str) -> None:
    times: list[float] = []
    wrong = time.time() - 86_400  # the server's clock, a day behind

    def answer(link: Link, heard: Heard) -> None:
        times.append(time.monotonic())
        dates = f"Date: {formatdate(wrong, usegmt=True)}\r\nRetry-After: {formatdate(wrong + 1, usegmt=True)}\r\n"
        if len(times) == 1:
            link.answer(b"{}", "429 Too Many", dates)
        else:
            link.answer()

    server.on_request = answer
    assert attempt(kind, server.url, CREATE) == []
    waited = times[1] - times[0]
    retry_table.waits.append(f"Retry-After: a date 1 s after the server's own (429, {kind}): waited {waited:.3f} s")
    assert waited >= 1.0


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("operation", [READ, CREATE])
@pytest.mark.parametrize("asked", ["31", "1e9", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_retry_after_beyond_the_deadline_fails_at_once(
    server: Wire, kind: str, operation: Operation, asked: str
) -> None:
    fail(server, status("429 Too Many", f"Retry-After: {asked}\r\n"))
    problem = failed(attempt(kind, server.url, operation))
    assert isinstance(problem, RateLimited)
    assert problem.retry_after is not None
    assert problem.retry_after > QUICK.deadline
    assert len(server.heard) == problem.attempts == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("asked", ["soon", "-1", "nan", "inf", "", "Fri, 31 Foo 2026 23:59:59 GMT", "Fri, 99"])
def test_a_retry_after_that_says_nothing_is_none(server: Wire, kind: str, asked: str) -> None:
    fail(server, status("503 Unavailable", f"Retry-After: {asked}\r\n"))
    problem = failed(attempt(kind, server.url, CREATE))
    assert isinstance(problem, ServerError)
    assert problem.retry_after is None
    assert len(server.heard) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_date_in_the_past_asks_for_no_wait(server: Wire, kind: str) -> None:
    fail(server, status("429 Too Many", "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT\r\n"), times=2)
    assert attempt(kind, server.url, CREATE) == []
    assert len(server.heard) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_begun_after_the_deadline(server: Wire, kind: str) -> None:
    fail(server, status("429 Too Many", "Retry-After: 0.2\r\n"))
    policy = Retry(attempts=1000, deadline=0.5, first_wait=0.001)
    problem = failed(attempt(kind, server.url, READ, retry=policy))
    assert problem.attempts == len(server.heard)  # type: ignore[attr-defined]
    assert 1 <= len(server.heard) <= 3  # at 0, 0.2 and 0.4 seconds


@pytest.mark.parametrize("kind", KINDS)
def test_attempts_are_bounded(server: Wire, kind: str) -> None:
    fail(server, status("500 Failed"))
    for attempts in (1, 2, 7):
        server.heard.clear()
        policy = Retry(attempts=attempts, first_wait=0.001, longest_wait=0.001)
        failed(attempt(kind, server.url, READ, retry=policy))
        assert len(server.heard) == attempts


@pytest.mark.parametrize("kind", KINDS)
def test_waits_are_random_and_grow_to_a_bound(server: Wire, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    fail(server, status("500 Failed"))
    policy = Retry(attempts=9, first_wait=0.001, longest_wait=0.016)
    caplog.set_level("INFO", "symphony_ext.retry")
    for _ in range(3):
        failed(attempt(kind, server.url, READ, retry=policy))
    records: list[Any] = [record for record in caplog.records if record.name == "symphony_ext.retry"]
    waits: list[float] = [record.args[4] for record in records]
    assert len(waits) == 24
    bounds = [0.001, 0.002, 0.004, 0.008, 0.016, 0.016, 0.016, 0.016] * 3
    assert all(0 <= wait <= bound for wait, bound in zip(waits, bounds, strict=True))
    assert len(set(waits)) == 24
    assert any(wait < bound / 2 for wait, bound in zip(waits, bounds, strict=True))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", [name for name, (_, rule) in FAULTS.items() if rule != NEVER])
def test_retries_can_be_turned_off(server: Wire, kind: str, name: str) -> None:
    fail(server, FAULTS[name][0])
    failed(attempt(kind, server.url, READ, retry=None))
    assert len(server.heard) == 1
    failed(attempt(kind, server.url, READ, after=lambda pod: pod.with_options(retry=None)))
    assert len(server.heard) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_may_have_its_own_policy(server: Wire, kind: str) -> None:
    fail(server, status("500 Failed"))
    more = Retry(attempts=4, first_wait=0.001)
    failed(attempt(kind, server.url, READ, retry=None, after=lambda pod: pod.with_options(retry=more)))
    assert len(server.heard) == 4


@pytest.mark.parametrize("kind", KINDS)
def test_calls_are_sent_again_unless_told_otherwise(server: Wire, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Retry()
    assert (usual.attempts, usual.deadline) == (5, 60.0)
    monkeypatch.setattr("symphony_ext.retry.Retry", lambda: QUICK)
    fail(server, status("500 Failed"))
    if kind == "sync":
        with SymphonyPod.from_token(server.url, TOKEN) as pod:
            failed(pod.call(READ, request_for(READ), lambda status, value: value))
    else:

        async def go() -> None:
            async with AsyncSymphonyPod.from_token(server.url, TOKEN) as apod:
                failed(await apod.call(READ, request_for(READ), lambda status, value: value))

        asyncio.run(go())
    assert len(server.heard) == QUICK.attempts


def test_a_detailed_answer_is_the_last_one(server: Wire) -> None:
    fail(server, status("500 Failed"))
    with SymphonyPod.from_token(server.url, TOKEN, retry=QUICK) as pod:
        answer = pod.execute_detailed(READ, request_for(READ), lambda status, value: value)
    assert answer.status_code == 500
    assert isinstance(answer.error, ApiError)
    assert answer.error.attempts == 3


def test_an_answer_that_is_no_json_is_not_asked_for_again(server: Wire) -> None:
    fail(server, lambda link: link.answer(b"<html>"))
    for kind in KINDS:
        server.heard.clear()
        assert isinstance(failed(attempt(kind, server.url, READ)), DecodeError)
        assert len(server.heard) == 1


@pytest.mark.parametrize("operation", [READ, CREATE])
@pytest.mark.parametrize(
    ("reply", "sends"),
    [
        (error(500, "Failed."), 3),
        (error(503, "Down."), 3),
        (error(429, "Slowly."), 3),
        (error(401, "Unknown."), 1),
        (error(403, "No."), 1),
        (Reply(200, {"token": 7}), 1),
    ],
)
def test_a_login_that_fails_for_a_moment_is_tried_again_since_the_call_was_not_sent(
    operation: Operation, reply: Reply, sends: int, rsa_key: Any
) -> None:
    secured = Operation(
        operation.name,
        operation.method,
        operation.path,
        security=(("sessionToken",),),
        answers={"200": "json"},
        errors={},
        idempotent=operation.idempotent,
    )
    with FaultPod() as pod_server:
        pod_server.on_login = lambda received: reply
        with SymphonyPod.from_rsa(pod_server.url, "svc-bot", rsa_key, retry=QUICK) as pod:
            problem = failed(pod.call(secured, request_for(secured), lambda status, value: value))
            assert (len(pod_server.logins), len(pod_server.calls)) == (sends, 0)
            assert getattr(problem, "attempts", 1) == sends
            pod_server.on_login = lambda received: Reply(200, tokens(received.number))
            pod_server.on_call = lambda received: error(500, "Failed.") if received.number == 1 else Reply(200, {})
            outcome = pod.call(secured, request_for(secured), lambda status, value: value)
        assert len(pod_server.calls) == (2 if operation.idempotent else 1)
        assert isinstance(outcome, ServerError) != operation.idempotent


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("operation", [READ, CREATE])
def test_a_429_that_is_left_to_the_caller_comes_at_once(server: Wire, kind: str, operation: Operation) -> None:
    fail(server, status("429 Too Many", "Retry-After: 0.01\r\n"))
    with leaving_rate_limits(operation.name):
        problem: Any = failed(attempt(kind, server.url, operation))
        assert isinstance(problem, RateLimited)
        assert (len(server.heard), problem.attempts, problem.retry_after) == (1, 1, 0.01)
        problem = failed(attempt(kind, server.url, SEARCH))
        assert (len(server.heard), problem.attempts) == (1 + 3, 3)
    problem = failed(attempt(kind, server.url, operation))
    assert (len(server.heard), problem.attempts) == (1 + 3 + 3, 3)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", [name for name, (_, rule) in FAULTS.items() if rule != NEVER and name[:3] != "429"])
def test_all_but_429_is_sent_again_where_that_is_left_to_the_caller(server: Wire, kind: str, name: str) -> None:
    def answer(link: Link, heard: Heard) -> None:
        (FAULTS[name][0] if len(server.heard) == 1 else status("429 Too Many"))(link)

    server.on_request = answer
    with leaving_rate_limits(READ.name):
        problem: Any = failed(attempt(kind, server.url, READ))
    assert isinstance(problem, RateLimited)
    assert len(server.heard) == problem.attempts == 2


def test_a_429_whose_body_cannot_be_decoded_is_left_to_the_caller_as_well(server: Wire) -> None:
    fail(server, status("429 Too Many", "Content-Encoding: gzip\r\n"))
    with leaving_rate_limits(READ.name):
        assert isinstance(failed(attempt("sync", server.url, READ)), RateLimited)
    assert len(server.heard) == 1


def test_what_leaves_a_429_to_its_caller_may_end_outside_of_its_context() -> None:
    @coroutine
    def wait_without_end() -> Generator[None, None, None]:
        yield

    async def call() -> None:
        with leaving_rate_limits(READ.name):
            await wait_without_end()

    task = call()
    contextvars.copy_context().run(task.send, None)
    task.close()  # as a task ends that is dropped with its event loop
    assert why(READ, httpx.Response(429)) == "status 429"


@pytest.mark.parametrize("kind", KINDS[:2])
def test_a_login_that_is_refused_with_429_is_tried_again_even_so(kind: str, rsa_key: Any) -> None:
    with FaultPod() as pod_server:
        pod_server.on_login = lambda received: (
            error(429, "Slowly.") if received.number == 1 else Reply(200, tokens(received.number))
        )
        options: dict[str, Any] = {"private_key": rsa_key, "retry": QUICK}

        async def go() -> None:
            async with AsyncSymphonyPod.from_rsa(pod_server.url, "svc-bot", **options) as pod:
                await pod.users.get_user(uid=1)

        with leaving_rate_limits("users.get_user"):
            if kind == "sync":
                with SymphonyPod.from_rsa(pod_server.url, "svc-bot", **options) as pod:
                    pod.users.get_user(uid=1)
            else:
                asyncio.run(go())
        assert (len(pod_server.logins), len(pod_server.calls)) == (2, 1)


def test_a_wait_can_be_cancelled(server: Wire) -> None:
    fail(server, status("429 Too Many", "Retry-After: 25\r\n"))

    async def go() -> None:
        async with AsyncSymphonyPod.from_token(server.url, TOKEN, retry=QUICK) as pod:
            task = asyncio.ensure_future(pod.call(READ, request_for(READ), lambda status, value: value))
            await await_until(lambda: len(server.heard) == 1, "the call has been refused")
            ticks = 0
            for _ in range(20):  # the event loop goes on meanwhile
                await asyncio.sleep(0.001)
                ticks += 1
            assert ticks == 20
            assert not task.done()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    begun = time.monotonic()
    asyncio.run(go())
    assert time.monotonic() - begun < 25
    assert len(server.heard) == 1


def test_a_proxy_that_fails_is_asked_again_but_not_one_that_refuses(server: Wire) -> None:
    for line, sends in (("503 Unavailable", 3), ("407 Proxy Authentication Required", 1)):
        for kind in KINDS:
            server.heard.clear()
            server.on_request = lambda link, heard, line=line: link.answer(b"", line, "Connection: close\r\n")  # type: ignore[misc]
            problem = failed(attempt(kind, "https://pod.test", CREATE, proxy=server.url))
            assert isinstance(problem, TransportError)
            assert isinstance(problem.cause, httpx.ProxyError)
            assert (len(server.heard), problem.attempts) == (sends, sends)
            assert {heard.method for heard in server.heard} == {"CONNECT"}


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"attempts": 0}, "attempts is 0"),
        ({"attempts": 2.0}, "attempts is 2.0"),
        ({"attempts": True}, "attempts is True"),
        ({"deadline": -1}, "deadline is -1"),
        ({"first_wait": float("nan")}, "first_wait is nan"),
        ({"longest_wait": "20"}, "longest_wait is '20'"),
    ],
)
def test_a_policy_that_cannot_work_is_refused(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Retry(**wrong)


def test_a_policy_of_another_kind_is_refused(server: Wire) -> None:
    for wrong in (3, True, "yes"):
        with pytest.raises(ConfigurationError, match=r"give Retry\(...\), or None for no retries"):
            SymphonyPod.from_token(server.url, TOKEN, retry=wrong)  # type: ignore[arg-type]
        with SymphonyPod.from_token(server.url, TOKEN) as pod, pytest.raises(ConfigurationError, match="retry is of"):
            pod.with_options(retry=wrong)  # type: ignore[arg-type]


def test_errors_of_other_kinds_are_not_tried_again(server: Wire) -> None:
    with SymphonyPod.from_token(server.url, TOKEN, retry=QUICK) as pod, pytest.raises(PodError, match="give a number"):
        pod.users.list_users(limit="many")  # type: ignore[arg-type]
    assert server.heard == []


def test_tls_that_breaks_off_is_tried_again(tls_server: Wire, trusting: ssl.SSLContext) -> None:
    for kind in KINDS:
        tls_server.heard.clear()
        fail(tls_server, hang_up, times=1)
        assert attempt(kind, tls_server.url, READ, verify=trusting) == []
        assert len(tls_server.heard) == 2
