"""Calls that an engine makes again by itself are made once."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from symphony_ext import ConfigurationError, InvalidInput, RedisClaims, SymphonyPod, bulk
from symphony_ext.bulk_jobs import ClaimedError
from symphony_ext.testing import SandboxPod
from tests.bulk import deeds
from tests.redis_tests import RedisServer

UPDATE = "users.update_user_status"


class Repeating(Executor):
    """Makes every third call twice, and gives what came of the second, as if the worker of the first had died."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(4)
        self._count = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self._count += 1
        repeated = self._count % 3 == 0

        def call() -> Any:
            first = fn(*args, **kwargs)
            return fn(*args, **kwargs) if repeated else first

        return self._pool.submit(call)


class Dask(Repeating):
    """As Dask's, to whoever looks where it comes from."""


Dask.__module__ = "distributed.cfexecutor"


@pytest.fixture
def claims(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> RedisClaims:
    monkeypatch.setenv("REDIS_URL", redis.url)
    return RedisClaims.from_environment()


def test_what_is_claimed_is_not_done_again(
    pod: SymphonyPod, sandbox_pod: SandboxPod, people: list[int], key_file: Path, claims: RedisClaims
) -> None:
    sandbox_pod.mischief.clear()
    journal = key_file.with_name("job")
    with SymphonyPod.from_rsa(sandbox_pod.url, "svc-bot", str(key_file)) as portable:
        update = portable.users.update_user_status
        job = bulk(
            update, people[:30], arguments=deeds.status, executor=Dask(), claims=claims, concurrency=1, journal=journal
        )
        outcomes = list(job)
        assert [outcome.status for outcome in outcomes] == ["done", "done", "uncertain"] * 10
        assert isinstance(outcomes[2].error, ClaimedError)
        assert len(sandbox_pod.mischief.received(UPDATE)) == 30
        again = bulk(pod.users.update_user_status, people[:30], arguments=deeds.status, journal=journal)
        assert (again.run().skipped, again.summary.uncertain) == (20, 10)
        twice = bulk(update, people[:30], arguments=deeds.status, executor=Dask(), idempotent=True)
        assert twice.run().done == 30


def test_dask_is_refused_where_it_could_do_things_twice(sandbox_pod: SandboxPod, key_file: Path) -> None:
    with SymphonyPod.from_rsa(sandbox_pod.url, "svc-bot", str(key_file)) as pod:
        with pytest.raises(InvalidInput, match="Dask does again what a worker had done that died"):
            bulk(pod.users.update_user_status, [1], arguments=deeds.status, executor=Dask())
        bulk(pod.users.list_users, [{"limit": 5}], executor=Dask())  # which reads
        with pytest.raises(InvalidInput, match="claims= is for executor="):
            bulk(abs, [1], claims=bool)


def test_a_claim_is_made_once(claims: RedisClaims, redis: RedisServer) -> None:
    other = pickle.loads(pickle.dumps(claims))
    assert [claims("a"), other("a"), other("b"), claims("b")] == [True, False, True, False]
    redis.stop()
    with pytest.raises(Exception, match="Connection"):
        claims("c")


def test_without_redis_nothing_is_sent(claims: RedisClaims, redis: RedisServer) -> None:
    redis.stop()
    outcomes = list(bulk(deeds.half, range(2), executor=Dask(), claims=claims))
    assert [outcome.status for outcome in outcomes] == ["failed"] * 2
    redis.start()
    assert bulk(deeds.half, range(2), executor=Dask(), claims=claims).run().done == 2


def test_no_secret_travels_or_shows(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    claims = RedisClaims(redis.url)
    assert "redis-password-secret" not in repr(claims)
    with pytest.raises(ConfigurationError, match="from_environment") as caught:
        pickle.dumps(claims)
    assert "redis-password-secret" not in str(caught.value)
    with pytest.raises(ConfigurationError, match="from_environment"):
        pickle.dumps(RedisClaims("redis://127.0.0.1:6379/0?password=redis-password-secret"))
    with pytest.raises(ConfigurationError, match="cannot be read") as caught:
        RedisClaims("redis://:redis-password-secret@127.0.0.1/0?socket_timeout=soon")("a call")
    assert "redis-password-secret" not in str(caught.value)
    assert b"redis-password-secret" not in pickle.dumps(RedisClaims("redis://127.0.0.1:6379/0"))
    with pytest.raises(ConfigurationError, match="no address of Redis"):
        RedisClaims("http://127.0.0.1")
    monkeypatch.delenv("REDIS_URL", raising=False)
    with pytest.raises(ConfigurationError, match="REDIS_URL is not set"):
        RedisClaims.from_environment()
    monkeypatch.setitem(__import__("sys").modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"symphony-pod-client\[redis\]"):
        RedisClaims(redis.url)
