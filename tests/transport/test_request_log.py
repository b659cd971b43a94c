"""What is logged of a call, and what is not."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest

from symphony_ext import SymphonyPod
from symphony_ext.transport import CallingClient
from tests.transport.calls import CREATE, KINDS, READ, TOKEN, attempt, failed
from tests.transport.wire import Wire

LOGGER = "symphony_ext.transport"


def lines(caplog: pytest.LogCaptureFixture, logger: str = LOGGER) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == logger]


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_is_one_line_at_debug(server: Wire, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)
    server.on_request = lambda link, heard: link.answer(
        headers="Content-Type: application/json\r\nX-Trace-Id: theirs\r\nSet-Cookie: id=hunter2\r\nX-Own: hunter2\r\n"
    )
    attempt(kind, server.url, READ)
    [line] = lines(caplog)
    [sent] = server.heard[0].all("X-Trace-Id")
    assert re.fullmatch(
        r"GET /pod/things \(things\.read\): 200 in \d+\.\d ms, attempts 1, trace id " + sent + r", headers "
        r"\{'content-type': 'application/json', 'content-length': '2', 'x-trace-id': 'theirs'\}",
        line,
    )


@pytest.mark.parametrize("kind", KINDS)
def test_attempts_and_waits_are_told(server: Wire, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "symphony_ext")
    server.on_request = lambda link, heard: link.answer(b"{}", "429 Too Many", "Retry-After: 0.01\r\n")
    failed(attempt(kind, server.url, CREATE))
    retries = [record for record in caplog.records if record.name == "symphony_ext.retry"]
    assert [record.levelno for record in retries] == [logging.INFO] * 2
    assert [record.getMessage() for record in retries] == [
        f"things.create: status 429; attempt {number} of 3 in 0.01 s" for number in (2, 3)
    ]
    [line] = lines(caplog)
    assert line.startswith("POST /pod/things (things.create): 429 in ")
    assert ", attempts 3, trace id " in line
    assert "'retry-after': '0.01'" in line


@pytest.mark.parametrize("kind", KINDS)
def test_a_failure_is_told_by_its_kind(server: Wire, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, LOGGER)
    server.on_request = lambda link, heard: link.reset()
    failed(attempt(kind, server.url, CREATE))
    [line] = lines(caplog)
    assert line.startswith("POST /pod/things (things.create): TransportError in ")


def test_ids_queries_bodies_and_tokens_are_not_logged(server: Wire, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "symphony_ext")
    server.on_request = lambda link, heard: link.answer(b'{"userSystemInfo": {"id": 7}}')
    with SymphonyPod.from_token(server.url, TOKEN, headers={"X-Gateway": "hunter2"}) as pod:
        pod.users.get_user_detail(uid=424242)
        pod.users.get_users(username=["zoe.doe"], local=True)
    told = "\n".join(lines(caplog))
    assert "GET /pod/v2/admin/user/{uid} (users.get_user_detail): 200" in told
    for secret in (TOKEN, "424242", "zoe.doe", "hunter2", "userSystemInfo"):
        assert secret in repr(server.heard) or secret == "userSystemInfo"
        assert secret not in told


@pytest.mark.parametrize("level", [logging.INFO, logging.WARNING])
def test_above_debug_no_line_is_even_made(
    server: Wire, level: int, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def made(*args: Any) -> None:
        raise AssertionError("a line was made that nobody reads")

    monkeypatch.setattr("symphony_ext.transport._log_call", made)
    caplog.set_level(level, LOGGER)
    for kind in KINDS:
        attempt(kind, server.url, READ)
    caplog.set_level(logging.DEBUG, LOGGER)
    with pytest.raises(AssertionError, match="nobody reads"):
        attempt("sync", server.url, READ)
    assert issubclass(SymphonyPod, CallingClient)
