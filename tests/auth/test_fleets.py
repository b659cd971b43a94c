"""Forty processes, one store, one login."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.auth.fault_pod import FaultPod
from tests.auth.fleet import Fleet, Outcome
from tests.http_server import error
from tests.redis_tests import RedisServer

SIZE = 40


@pytest.fixture
def key_path(key_file: Callable[[bytes], Path], pem: bytes) -> Path:
    return key_file(pem)


def failures(outcomes: list[Outcome]) -> list[str]:
    assert len(outcomes) == SIZE
    return [outcome.error for outcome in outcomes if outcome.error]


def warned(outcomes: list[Outcome]) -> list[int]:
    """How many warnings each process has logged."""
    return [len(outcome.warnings) for outcome in outcomes]


def test_40_processes_with_one_file_log_in_once_and_once_more_when_all_get_401(
    fault_pod: FaultPod, key_path: Path, tmp_path: Path
) -> None:
    with Fleet(SIZE, fault_pod.url, key_path, f"file {tmp_path / 'sessions.json'}") as fleet:
        assert failures(fleet.call()) == []
        assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, SIZE)
        fault_pod.refuse_tokens_of_login(1)
        outcomes = fleet.call()
        assert failures(outcomes) == []
        assert (len(fault_pod.logins), len(fault_pod.calls)) == (2, 3 * SIZE)
        assert warned(outcomes) == [0] * SIZE


def test_40_processes_with_one_redis_log_in_once_whatever_becomes_of_it(
    fault_pod: FaultPod, key_path: Path, redis: RedisServer
) -> None:
    with Fleet(SIZE, fault_pod.url, key_path, "redis", {"REDIS_URL": redis.url}) as fleet:
        assert failures(fleet.call()) == []
        assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, SIZE)
        fault_pod.refuse_tokens_of_login(1)
        outcomes = fleet.call()
        assert failures(outcomes) == []
        assert (len(fault_pod.logins), len(fault_pod.calls)) == (2, 3 * SIZE)
        assert warned(outcomes) == [0] * SIZE

        redis.stop()
        assert failures(fleet.call()) == []  # the session serves on
        assert len(fault_pod.logins) == 2
        fault_pod.refuse_tokens_of_login(2)
        outcomes = fleet.call()
        assert failures(outcomes) == []
        assert len(fault_pod.logins) == 2 + SIZE  # each by itself
        assert warned(outcomes) == [1] * SIZE
        assert all("cannot be used (ConnectionError)" in outcome.warnings[0] for outcome in outcomes)
        assert not any("redis-password-secret" in outcome.warnings[0] for outcome in outcomes)

        redis.start()
        for login in range(3, 3 + SIZE):
            fault_pod.refuse_tokens_of_login(login)
        outcomes = fleet.call()
        assert failures(outcomes) == []
        assert len(fault_pod.logins) == 3 + SIZE  # one for all again
        assert warned(outcomes) == [1] * SIZE


def test_40_processes_whose_redis_was_never_there_log_in_by_themselves(
    fault_pod: FaultPod, key_path: Path, redis: RedisServer
) -> None:
    redis.stop()
    with Fleet(SIZE, fault_pod.url, key_path, "redis", {"REDIS_URL": redis.url}) as fleet:
        outcomes = fleet.call()
    assert failures(outcomes) == []
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (SIZE, SIZE)
    assert warned(outcomes) == [1] * SIZE


def test_a_login_that_is_refused_is_an_error_in_each_process_after_one_try(
    fault_pod: FaultPod, key_path: Path, tmp_path: Path
) -> None:
    fault_pod.on_login = lambda login: error(401, "Unknown key.")
    with Fleet(SIZE, fault_pod.url, key_path, f"file {tmp_path / 'sessions.json'}") as fleet:
        outcomes = fleet.call()
    assert len(failures(outcomes)) == SIZE
    assert all("Unknown key." in outcome.error for outcome in outcomes)
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (SIZE, 0)
