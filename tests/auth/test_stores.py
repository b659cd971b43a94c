"""A token source with a store: what it takes from there, and what it leaves there."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from symphony_ext.auth import tokens
from symphony_ext.auth.stores import Lease, MemoryStore
from symphony_ext.auth.tokens import Session, TokenSource
from tests.waiting import PATIENCE, await_until, wait_until

KEY = "key"

Get = Callable[[TokenSource, Callable[[], Session]], Session]


def in_task(source: TokenSource, log_in: Callable[[], Session]) -> Session:
    async def alog_in() -> Session:
        return log_in()

    return asyncio.run(source.aget(alog_in))


BOTH = pytest.mark.parametrize("get", [TokenSource.get, in_task])


class Counted:
    """Logs in, and counts."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> Session:
        self.count += 1
        return Session(f"token-{self.count}")


@BOTH
def test_a_session_in_the_store_is_used_without_a_login(get: Get) -> None:
    store, log_in = MemoryStore(), Counted()
    first, second = TokenSource(store, KEY), TokenSource(store, KEY)
    assert get(first, log_in).token == "token-1"
    assert get(second, log_in).token == "token-1"
    assert log_in.count == 1


@BOTH
def test_after_a_401_a_newer_session_is_taken_from_the_store_without_a_login(get: Get) -> None:
    store, log_in = MemoryStore(), Counted()
    first, second = TokenSource(store, KEY), TokenSource(store, KEY)
    old = get(first, log_in)
    assert get(second, log_in) is old
    first.drop(old)
    assert get(first, log_in).token == "token-2"
    second.drop(old)
    assert get(second, log_in).token == "token-2"
    assert log_in.count == 2


@BOTH
def test_a_refused_session_is_never_taken_from_the_store_again(get: Get) -> None:
    store, log_in = MemoryStore(), Counted()
    source = TokenSource(store, KEY)
    refused = [get(source, log_in)]
    source.drop(refused[0])
    refused.append(get(source, log_in))
    source.drop(refused[1])
    for _ in range(50):
        source.drop(refused[1])  # as by many who got the 401 at once
    # An outage may bring an older one back.
    store.put(KEY, Session.from_json(refused[0].to_json()))
    assert get(source, log_in).token == "token-3"


@BOTH
def test_a_refused_session_leaves_the_store_even_if_the_login_then_fails(get: Get) -> None:
    store, log_in = MemoryStore(), Counted()
    source = TokenSource(store, KEY)
    source.drop(get(source, log_in))

    def fail() -> Session:
        raise OSError("no answer")

    with pytest.raises(OSError, match="no answer"):
        get(source, fail)
    assert store.get(KEY) is None
    assert store.lock(KEY) is not None  # the right to log in is free again


@BOTH
def test_a_session_that_is_over_is_not_taken_from_the_store(get: Get) -> None:
    store, log_in = MemoryStore(), Counted()
    store.put(KEY, Session("over", expires_at=time.time() - 1, obtained_at=time.time() - 3600))
    assert get(TokenSource(store, KEY), log_in).token == "token-1"


@BOTH
def test_who_waits_for_the_login_of_another_process_takes_what_that_leaves(get: Get) -> None:
    store, log_in = MemoryStore(), Counted()
    lease = store.lock(KEY)
    assert lease is not None
    with ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(get, TokenSource(store, KEY), log_in) for _ in range(8)]
        store.put(KEY, Session("theirs"), lease)
        lease.release()
        assert {one.result(PATIENCE).token for one in waiting} == {"theirs"}
    assert log_in.count == 0


@BOTH
def test_nobody_waits_without_end_for_the_login_of_another_process(
    get: Get, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(tokens, "PATIENCE", 0.2)
    store, log_in = MemoryStore(), Counted()
    assert store.lock(KEY) is not None
    assert get(TokenSource(store, KEY), log_in).token == "token-1"
    assert "Another process holds the right to log in" in caplog.text
    kept = store.get(KEY)
    assert kept is not None  # so that those who wait as well find it
    assert kept.token == "token-1"


@BOTH
def test_a_session_that_was_ended_on_purpose_leaves_the_store(get: Get) -> None:
    store, log_in = MemoryStore(), Counted()
    source = TokenSource(store, KEY)
    session = get(source, log_in)
    if get is TokenSource.get:
        source.discard(session)
    else:
        asyncio.run(source.adiscard(session))
    assert store.get(KEY) is None
    assert get(source, log_in).token == "token-2"


def test_to_forget_an_old_session_leaves_a_newer_one_in_the_store() -> None:
    store, log_in = MemoryStore(), Counted()
    source = TokenSource(store, KEY)
    old = source.get(log_in)
    source.drop(old)
    new = source.get(log_in)
    source.discard(old)
    assert store.get(KEY) is new
    assert source.get(log_in) is new


def test_1000_tasks_and_64_threads_with_a_store_log_in_once() -> None:
    store, log_in = MemoryStore(), Counted()
    source = TokenSource(store, KEY)

    async def alog_in() -> Session:
        await asyncio.sleep(0.05)
        return log_in()

    async def many() -> list[Session]:
        return await asyncio.gather(*(source.aget(alog_in) for _ in range(1000)))

    with ThreadPoolExecutor(64) as pool:
        threads = [pool.submit(source.get, log_in) for _ in range(63)]
        got = pool.submit(asyncio.run, many()).result(PATIENCE) + [one.result(PATIENCE) for one in threads]
    assert len(got) == 1063
    assert len({id(session) for session in got}) == 1
    assert log_in.count == 1


# The event loop, and tasks that are cancelled


class SlowStore(MemoryStore):
    """Each thing it does takes until the gate opens."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = threading.Event()
        self.gate = threading.Event()
        self.leases: list[Lease] = []

    def get(self, key: str) -> Session | None:
        self.begun.set()
        assert self.gate.wait(PATIENCE)
        return super().get(key)

    def lock(self, key: str) -> Lease | None:
        lease = super().lock(key)
        if lease is not None:
            self.leases.append(lease)
        return lease


def test_the_event_loop_goes_on_while_a_store_takes_its_time() -> None:
    store, log_in = SlowStore(), Counted()

    async def alog_in() -> Session:
        return log_in()

    async def main() -> Session:
        asking = asyncio.create_task(TokenSource(store, KEY).aget(alog_in))
        await await_until(store.begun.is_set, "the store is asked")
        store.gate.set()  # which the loop could not do if the store held it
        return await asking

    assert asyncio.run(main()).token == "token-1"


def test_threads_that_all_wait_for_a_task_do_not_keep_it_from_the_store() -> None:
    store, log_in = SlowStore(), Counted()
    source = TokenSource(store, KEY)

    async def alog_in() -> Session:
        return log_in()

    async def main() -> list[Session]:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(2))
        leader = asyncio.create_task(source.aget(alog_in))
        await await_until(store.begun.is_set, "the store is asked")
        # These take all threads that asyncio.to_thread has.
        threads = [asyncio.create_task(asyncio.to_thread(source.get, log_in)) for _ in range(4)]
        await asyncio.sleep(0)
        store.gate.set()
        return await asyncio.gather(leader, *threads)

    assert {session.token for session in asyncio.run(asyncio.wait_for(main(), PATIENCE))} == {"token-1"}
    assert log_in.count == 1


@pytest.mark.parametrize("when", ["while the store is asked", "while it logs in"])
def test_a_leader_that_is_cancelled_leaves_no_lock_behind(when: str) -> None:
    store, log_in = SlowStore(), Counted()
    source = TokenSource(store, KEY)
    begun = threading.Event()

    async def hang() -> Session:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    async def alog_in() -> Session:
        return log_in()

    async def main() -> Session:
        leader = asyncio.create_task(source.aget(hang))
        if when == "while it logs in":
            store.gate.set()
            await await_until(begun.is_set, "the login has begun")
        else:
            await await_until(store.begun.is_set, "the store is asked")
        waiter = asyncio.create_task(source.aget(alog_in))
        await asyncio.sleep(0)
        leader.cancel()
        await asyncio.wait([leader])
        assert leader.cancelled()
        store.gate.set()
        return await waiter

    assert asyncio.run(asyncio.wait_for(main(), PATIENCE)).token == "token-1"
    wait_until(lambda: vars(store)["_leases"] == {}, "every lease is released")


def test_a_loop_that_is_closed_during_a_login_leaves_no_lock_behind() -> None:
    store, log_in = MemoryStore(), Counted()
    source = TokenSource(store, KEY)
    begun = threading.Event()

    async def hang() -> Session:
        begun.set()
        await asyncio.Event().wait()
        raise AssertionError

    kept: list[Awaitable[Session]] = []

    async def give_up() -> None:
        kept.append(asyncio.ensure_future(source.aget(hang)))
        await await_until(begun.is_set, "the login has begun")

    loop = asyncio.new_event_loop()
    loop.run_until_complete(give_up())
    loop.close()  # the task is never told; it is not even freed, for `kept` has it
    assert source.get(log_in).token == "token-1"
    assert vars(store)["_leases"] == {}
    kept.clear()  # now it is, and its remains do no harm
    assert source.get(log_in).token == "token-1"
    assert log_in.count == 1
