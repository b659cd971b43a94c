"""Forked processes: each starts clean, whatever its parent was about."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.auth.file_store import FileStore
from symphony_ext.auth.redis_store import RedisStore
from symphony_ext.auth.stores import MemoryStore, TokenStore
from symphony_ext.auth.tokens import Session, TokenSource
from symphony_ext.client import AsyncSymphonyPod, SymphonyPod
from tests.auth.fault_pod import FaultPod
from tests.http_server import Reply
from tests.redis_tests import RedisServer
from tests.waiting import PATIENCE, wait_until, waiting_threads

# Python warns of forking where there are threads; that this works with ours is the point.
pytestmark = pytest.mark.filterwarnings("ignore:.*use of fork.*:DeprecationWarning")

KEY = "key"


def in_child(work: Callable[[], str]) -> str:
    """What a forked process makes of some work; one that hangs is ended."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(int(PATIENCE))
        text = "nothing"
        try:
            text = work()
        except BaseException as error:
            text = repr(error)
        finally:
            os.write(writer, text.encode())
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


def own_login(source: TokenSource) -> Callable[[], str]:
    """Gets a session by a thread, and by a task."""

    async def alog_in() -> Session:
        return Session("of the child")

    def work() -> str:
        session = source.get(lambda: Session("of the child"))
        assert asyncio.run(source.aget(alog_in)) is session
        return session.token

    return work


def test_a_child_goes_on_with_the_session_of_its_parent() -> None:
    source = TokenSource()
    source.get(lambda: Session("of the parent"))
    assert in_child(own_login(source)) == "of the parent"


@pytest.mark.parametrize("store", [None, "memory", "file"])
def test_a_child_that_is_forked_during_a_login_does_not_wait_for_it(store: str | None, tmp_path: Path) -> None:
    kinds: dict[str | None, TokenStore] = {"memory": MemoryStore(), "file": FileStore(tmp_path / "s.json")}
    kept = kinds.get(store)
    source = TokenSource(kept, KEY)
    begun, gate = threading.Event(), threading.Event()

    def slow() -> Session:
        begun.set()
        assert gate.wait(PATIENCE)
        return Session("of the parent")

    def work() -> str:
        if store != "file":
            return own_login(source)()
        # A lock of the machine is the parent's still, so that the child waits for the session as any process would.
        lease = FileStore(tmp_path / "s.json").lock(KEY)
        return "the lock is free" if lease is not None else "the lock is the parent's"

    with ThreadPoolExecutor(2) as pool:
        leader = pool.submit(source.get, slow)
        assert begun.wait(PATIENCE)
        waiter = pool.submit(source.get, slow)
        wait_until(lambda: waiting_threads() == 1, "one waits")
        said = in_child(work)
        # The parent knows nothing of it.
        gate.set()
        assert leader.result(PATIENCE).token == waiter.result(PATIENCE).token == "of the parent"
    assert said == ("the lock is the parent's" if store == "file" else "of the child")
    if store == "file":
        assert in_child(work) == "the lock is free"


def test_a_child_that_shares_a_file_takes_the_session_its_parent_gets_meanwhile(tmp_path: Path) -> None:
    source = TokenSource(FileStore(tmp_path / "s.json"), KEY)
    begun, gate = threading.Event(), threading.Event()

    def slow() -> Session:
        begun.set()
        assert gate.wait(PATIENCE)
        return Session("of the parent")

    with ThreadPoolExecutor(2) as pool:
        leader = pool.submit(source.get, slow)
        assert begun.wait(PATIENCE)
        reader, writer = os.pipe()

        def work() -> str:
            os.write(writer, b"!")
            return own_login(source)()

        child = pool.submit(in_child, work)
        os.read(reader, 1)
        gate.set()
        assert child.result(2 * PATIENCE) == "of the parent"
        assert leader.result(PATIENCE).token == "of the parent"


def test_a_child_that_is_forked_while_every_lock_is_held_does_not_wait_for_them(redis: RedisServer) -> None:
    memory, shared = MemoryStore(), RedisStore(redis.url)
    sources = [TokenSource(), TokenSource(memory, KEY), TokenSource(shared, KEY)]
    locks: list[threading.Lock] = [vars(thing)["_lock"] for thing in (*sources, memory, vars(shared)["_connection"])]
    for lock in locks:
        lock.acquire()
    try:
        assert in_child(lambda: " ".join(own_login(source)() for source in sources)) == " ".join(["of the child"] * 3)
    finally:
        for lock in locks:
            lock.release()


def test_parent_and_child_do_not_talk_to_redis_over_one_connection(redis: RedisServer) -> None:
    store = RedisStore(redis.url)
    store.put(KEY, Session("of the parent"))

    def work() -> str:
        for _ in range(200):
            session = store.get(KEY)
            if session is None or session.token != "of the parent":
                return "garbled"
        return "fine"

    with ThreadPoolExecutor(1) as pool:
        child = pool.submit(in_child, work)
        while not child.done():
            assert (session := store.get(KEY)) is not None
            assert session.token == "of the parent"
    assert child.result() == "fine"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_parent_and_child_use_one_client_at_once_over_connections_of_their_own(
    kind: str, fault_pod: FaultPod, key: rsa.RSAPrivateKey
) -> None:
    fault_pod.on_call = lambda received: Reply(200, {"displayName": received.headers["X-Who"]})
    made: Any = AsyncSymphonyPod if kind == "async" else SymphonyPod
    pod = made.from_rsa(fault_pod.url, "svc-bot", key)

    async def names(who: str, number: int) -> set[str]:
        pod.http_client.headers["X-Who"] = who
        return {(await pod.sessions.get_session_info()).display_name for _ in range(number)}

    def call(who: str, number: int = 50) -> str:
        if kind == "async":
            return " ".join(asyncio.run(names(who, number)))
        pod.http_client.headers["X-Who"] = who
        return " ".join({pod.sessions.get_session_info().display_name for _ in range(number)})

    assert call("parent", 1) == "parent"  # so that there is a connection to inherit
    with ThreadPoolExecutor(1) as pool:
        child = pool.submit(in_child, lambda: call("child"))
        assert call("parent") == "parent"
        assert child.result(2 * PATIENCE) == "child"
    assert len(fault_pod.logins) == 1
    if kind == "sync":
        pod.close()
