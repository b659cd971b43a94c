"""Sessions in a real Redis: the lock and its fence, outages, and secrets."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import redis as redis_package
import redis.asyncio as redis_asyncio

from symphony_ext.auth.redis_store import RedisStore
from symphony_ext.auth.tokens import Session, TokenSource
from symphony_ext.errors import ConfigurationError
from tests.redis_tests import PASSWORD, RedisServer
from tests.waiting import PATIENCE, wait_until

LOCK = "symphony-pod:{key}:lock"
RECORD = "symphony-pod:{key}:session"
PAUSE = 0.001


@pytest.fixture
def store(redis: RedisServer) -> RedisStore:
    return RedisStore(redis.url)


@pytest.fixture
def client(redis: RedisServer) -> Iterator[Any]:
    """What sees the bare keys."""
    with bare_client(redis, text=True) as bare:
        yield bare


def token(store: RedisStore, key: str = "key") -> str | None:
    session = store.get(key)
    return None if session is None else session.token


def giving(name: str) -> Callable[[], Session]:
    """Logs in to a session with this token."""
    return lambda: Session(name)


def bare_client(redis: RedisServer, *, text: bool) -> Any:
    """A client that sees the bare keys, as text or as bytes."""
    package: Any = redis_package
    return package.Redis.from_url(redis.url, decode_responses=text)


def test_a_session_comes_back_in_another_store_as_it_was(redis: RedisServer, store: RedisStore) -> None:
    session = Session("t", "Bearer b", time.time() + 3600)
    store.put("key", session)
    again = RedisStore(redis.url).get("key")
    assert again is not None
    assert {name: getattr(again, name) for name in Session.__slots__} == {
        **{name: getattr(session, name) for name in Session.__slots__},
        "is_stored": True,
    }
    assert store.get("other") is None


def test_nothing_stays_in_redis_for_ever(store: RedisStore, client: Any) -> None:
    lease = store.lock("key")
    assert 0 < client.pttl(LOCK) <= 30_000
    assert 0 < client.ttl(RECORD) <= 15 * 86_400
    store.put("key", Session("t"), lease)
    store.put("other", Session("t"))
    keys = {LOCK, RECORD, RECORD.replace("key", "other")}
    assert set(client.keys()) == keys
    assert all(0 < client.ttl(key) <= 15 * 86_400 for key in keys)


def test_a_session_is_dropped_unless_a_newer_one_is_there(store: RedisStore) -> None:
    first, second = Session("t", obtained_at=1763935999.1234567), Session("t", obtained_at=1763935999.1234569)
    store.put("key", second)
    store.drop("key", first)
    assert token(store) == "t"
    store.drop("key", Session("u"))
    assert token(store) == "t"
    store.drop("key", second)
    assert token(store) is None
    store.drop("key", second)


@pytest.mark.parametrize("kept", ["", "hunter2", "{}", json.dumps({"token": "hunter2"})])
def test_what_is_no_session_is_taken_for_none_and_not_repeated(
    store: RedisStore, client: Any, kept: str, caplog: pytest.LogCaptureFixture
) -> None:
    client.hset(RECORD, "session", kept)
    assert token(store) is None
    assert "is no session" in caplog.text
    assert "hunter2" not in caplog.text
    assert TokenSource(store, "key").get(lambda: Session("new")).token == "new"
    assert token(store) == "new"


# The right to log in


def test_one_at_a_time_may_log_in_an_account(redis: RedisServer, store: RedisStore) -> None:
    other = RedisStore(redis.url)
    lease = store.lock("key")
    assert lease is not None
    assert store.lock("key") is None
    assert other.lock("key") is None
    assert other.lock("key 2") is not None
    lease.release()
    assert other.lock("key") is not None
    lease.release()  # of no effect on whoever has it now
    assert store.lock("key") is None


def test_the_right_of_a_process_that_dies_ends_by_itself(redis: RedisServer, store: RedisStore) -> None:
    assert RedisStore(redis.url, lease=0.05).lock("key") is not None
    wait_until(lambda: store.lock("key") is not None, "the right is free")


def test_a_session_of_whoever_has_lost_the_right_is_refused(redis: RedisServer, client: Any) -> None:
    slow, quick = RedisStore(redis.url), RedisStore(redis.url)
    lost = slow.lock("key")
    client.delete(LOCK)  # as when its time is over
    lease = quick.lock("key")
    slow.put("key", Session("late"), lost)
    assert token(slow) is None
    quick.put("key", Session("in time"), lease)
    assert lease is not None
    lease.release()
    slow.put("key", Session("late"), lost)
    assert token(slow) == "in time"


def test_a_login_that_outlasts_its_right_serves_its_own_process_alone(redis: RedisServer) -> None:
    slow, quick = TokenSource(RedisStore(redis.url, lease=0.05), "key"), TokenSource(RedisStore(redis.url), "key")

    def log_in() -> Session:
        assert quick.get(lambda: Session("of the other")).token == "of the other"
        return Session("late")

    assert slow.get(log_in).token == "late"
    assert TokenSource(RedisStore(redis.url), "key").get(lambda: Session("new")).token == "of the other"


def test_fences_grow(store: RedisStore) -> None:
    fences: list[int] = []
    for number in range(5):
        lease: Any = store.lock("key")
        fences.append(lease.fence)
        lease.release()
        if number == 2:
            store.put("key", Session("t-outside"))  # which outdates every right that was given before
    assert fences == [1, 2, 3, 5, 6]


# Out of reach


def test_each_outage_has_one_warning_and_redis_is_used_again_when_it_is_back(
    redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    store = RedisStore(redis.url, pause=PAUSE)
    source = TokenSource(store, "key")
    number = 0

    def renewed() -> str:
        nonlocal number
        number += 1
        time.sleep(2 * PAUSE)
        session = source.get(lambda: Session(f"token-{number}"))
        source.drop(session)
        return session.token

    with caplog.at_level(logging.INFO, "symphony_ext"):
        assert renewed() == "token-1"
        redis.stop()
        assert [renewed() for _ in range(5)] == [f"token-{n}" for n in range(2, 7)]
        redis.start()
        assert renewed() == "token-7"
        assert token(store) == "token-7"
    said = [record.message for record in caplog.records if record.name.endswith("stores")]
    assert len(said) == 2
    assert said[0].startswith(f"the Redis at redis://127.0.0.1:{redis.port}/0 cannot be used (ConnectionError)")
    assert "can be used again" in said[1]
    assert PASSWORD not in caplog.text


def test_a_redis_that_is_away_is_not_tried_by_every_call(
    redis: RedisServer, store: RedisStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    redis.stop()
    tries = 0
    connection_class: Any = redis_package.Connection
    connect = connection_class.connect

    def counted(connection: Any) -> None:
        nonlocal tries
        tries += 1
        connect(connection)

    monkeypatch.setattr(connection_class, "connect", counted)
    for number in range(20):
        source = TokenSource(store, "key")
        assert source.get(giving(f"token-{number}")).token == f"token-{number}"
    assert 1 <= tries <= 3


def test_a_login_from_the_time_of_an_outage_does_not_replace_one_made_since(redis: RedisServer) -> None:
    redis.stop()
    store = RedisStore(redis.url, pause=PAUSE)
    lease = store.lock("key")
    assert lease is not None  # for nobody can be asked
    redis.start()
    RedisStore(redis.url).put("key", Session("of another"))
    time.sleep(2 * PAUSE)
    store.put("key", Session("own"), lease)
    lease.release()
    assert token(store) == "of another"


def test_a_redis_that_hangs_is_given_up(redis: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    store = RedisStore(redis.url, timeout=0.2)
    assert token(store) is None
    redis.pause()
    assert TokenSource(store, "key").get(lambda: Session("t")).token == "t"
    assert "cannot be used (TimeoutError)" in caplog.text
    asked: Any = vars(store)["_connection"].client()
    settings = asked.connection_pool.connection_kwargs
    assert (settings["socket_timeout"], settings["socket_connect_timeout"]) == (0.2, 0.2)


def test_the_event_loop_goes_on_while_redis_hangs(redis: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    store = RedisStore(redis.url, timeout=PATIENCE)
    store.put("key", Session("t"))
    redis.pause()

    async def log_in() -> Session:
        raise AssertionError("there is a session in Redis")

    async def main() -> Session:
        asking = asyncio.create_task(TokenSource(store, "key").aget(log_in))
        await asyncio.sleep(0.05)
        redis.pause(resume=True)  # which a loop that stands still could not do
        return await asking

    assert asyncio.run(main()).token == "t"
    assert caplog.records == []


@pytest.mark.parametrize("what", ["a wrong password", "no right to write"])
def test_a_redis_that_refuses_is_as_good_as_none(
    redis: RedisServer, client: Any, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    url = redis.url.replace(PASSWORD, "hunter2")
    if what == "no right to write":
        client.execute_command("ACL", "SETUSER", "reader", "on", ">hunter2", "~*", "+hget", "+ping", "+client")
        url = url.replace("//:", "//reader:")
    store = RedisStore(url, pause=PAUSE)
    for number in range(3):
        time.sleep(2 * PAUSE)
        source = TokenSource(store, "key")
        assert source.get(giving(f"token-{number}")).token == f"token-{number}"
    [record] = caplog.records
    assert ("NoPermissionError" if what == "no right to write" else "AuthenticationError") in record.message
    assert "hunter2" not in caplog.text


def test_many_threads_of_many_stores_log_in_once(redis: RedisServer) -> None:
    count = 0

    def log_in() -> Session:
        nonlocal count
        count += 1
        time.sleep(0.1)
        return Session(f"token-{count}")

    def get(number: int) -> str:
        return TokenSource(RedisStore(redis.url), "key").get(log_in).token

    with ThreadPoolExecutor(16) as pool:
        assert set(pool.map(get, range(16))) == {"token-1"}
    assert count == 1


# How it is made


def test_a_client_of_ones_own_will_do(redis: RedisServer, client: Any) -> None:
    for own in (client, bare_client(redis, text=False)):  # one answers in text, the other in bytes
        store = RedisStore(own, prefix="mine")
        lease = store.lock("key")
        store.put("key", Session("t"), lease)
        assert lease is not None
        lease.release()
        assert token(store) == "t"
        assert repr(store) == "<RedisStore: of the client that was given>"
        with pytest.raises(ConfigurationError, match="of your own Redis client is not pickled"):
            pickle.dumps(store)
        own.close()
    with bare_client(redis, text=True) as bare:
        assert bare.keys() == ["mine:{key}:session"]


def test_the_environment_names_it(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="variable MY_REDIS is not set"):
        RedisStore.from_environment("MY_REDIS")
    monkeypatch.setenv("MY_REDIS", redis.url)
    store = RedisStore.from_environment("MY_REDIS", lease=5)
    store.put("key", Session("t"))
    data = pickle.dumps(store)
    assert PASSWORD.encode() not in data
    assert token(pickle.loads(data)) == "t"
    assert repr(store) == "<RedisStore: named by MY_REDIS>"
    monkeypatch.delenv("MY_REDIS")
    with pytest.raises(ConfigurationError, match="variable MY_REDIS is not set"):
        pickle.loads(data).get("key")


def address() -> str:
    return os.environ["TEST_REDIS"]


def test_a_function_gives_its_address(redis: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEST_REDIS", redis.url)
    store = RedisStore(address)
    store.put("key", Session("t"))
    data = pickle.dumps(store)
    assert PASSWORD.encode() not in data
    assert token(pickle.loads(data)) == "t"
    assert repr(store) == "<RedisStore: that a function names>"
    with pytest.raises(ConfigurationError, match="what the function gives") as caught:
        RedisStore(lambda: "hunter2").get("key")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    "url", [f"redis://:{PASSWORD}@h", f"rediss://u:{PASSWORD}@h:1/2", f"unix:///s?password={PASSWORD}"]
)
def test_an_address_with_a_password_is_neither_shown_nor_pickled(url: str) -> None:
    store = RedisStore(url)
    assert PASSWORD not in repr(store)
    with pytest.raises(ConfigurationError, match=r"RedisStore\.from_environment") as caught:
        pickle.dumps(store)
    assert PASSWORD not in str(caught.value)


def test_an_address_without_a_password_travels() -> None:
    store = RedisStore("redis://h:6380/2", prefix="mine", lease=5, timeout=1, pause=2)
    twin = pickle.loads(pickle.dumps(store))
    assert repr(twin) == repr(store) == "<RedisStore: at redis://h:6380/2>"
    for name in ("_given", "_prefix", "_lease", "_timeout", "_pause"):
        assert vars(twin)[name] == vars(store)[name]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "redis is no address"),
        ("hunter2", "redis is no address"),
        ("http://:hunter2@h", "redis is no address"),
        ("redis://:hunter2@", "redis is no address"),
        ("redis://:hunter2@h:port", "redis is no address"),
        ("redis://:hunter2@[h", "redis is no address"),
        (7, "redis is of type int"),
        (None, "redis is of type NoneType"),
    ],
)
def test_what_is_no_redis_is_refused_and_not_repeated(given: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        RedisStore(given)
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_settings_of_the_address_that_are_none_are_refused_and_not_repeated() -> None:
    store = RedisStore("redis://:hunter2@h/0?socket_timeout=hunter2")
    with pytest.raises(ConfigurationError, match="cannot be read") as caught:
        store.get("key")
    assert "hunter2" not in repr(caught.value)
    assert caught.value.__cause__ is caught.value.__context__ is None


def test_a_client_of_asyncio_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="client of asyncio"):
        RedisStore(redis_asyncio.Redis())


@pytest.mark.parametrize("name", ["lease", "timeout", "pause"])
@pytest.mark.parametrize("value", [0, -1, True, "1", None, float("nan"), float("inf")])
def test_times_that_are_none_are_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} is "):
        RedisStore("redis://h", **{name: value})


def test_without_redis_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'symphony-pod-client\[redis\]'"):
        RedisStore("redis://h")


def test_secrets_are_in_redis_and_nowhere_else(
    redis: RedisServer, store: RedisStore, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        source = TokenSource(store, "key")
        session = source.get(lambda: Session("hunter2", "Bearer hunter2"))
        source.drop(session)
        source.get(lambda: Session("hunter2-again"))
        source.discard(session)
        redis.stop()
        source.drop(session)
        store.put("key", session)
    assert "hunter2" not in caplog.text + repr(source) + repr(store)
    assert PASSWORD not in caplog.text
