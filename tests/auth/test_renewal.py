"""Sessions whose end is known: renewed ahead of it by one, while the others go on."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from symphony_pod.errors import TransportError

from symphony_ext.auth.stores import MemoryStore
from symphony_ext.auth.tokens import Session, TokenSource
from tests.waiting import PATIENCE, await_until, wait_until, waiting_threads

FAILURE = TransportError("login.authenticate", "no answer")


def session_with(left: float, token: str, life: float = 3600.0) -> Session:
    """A session with so many seconds left."""
    end = time.time() + left
    return Session(token, expires_at=end, obtained_at=end - life)


def holding(session: Session, store: MemoryStore | None = None) -> TokenSource:
    """A source that has a session."""
    source = TokenSource(store, "key" if store is not None else "")
    assert source.get(lambda: session) is session
    return source


class Renewals:
    """Logs in when the gate opens, and counts."""

    def __init__(self, *outcomes: Exception) -> None:
        self.count = 0
        self.gate = threading.Event()
        self._outcomes = list(outcomes)

    def log_in(self) -> Session:
        self.count += 1
        assert self.gate.wait(PATIENCE)
        return self._outcome()

    async def alog_in(self) -> Session:
        self.count += 1
        await await_until(self.gate.is_set, "the gate opens")
        return self._outcome()

    def _outcome(self) -> Session:
        if self._outcomes:
            raise self._outcomes.pop(0)
        return session_with(3600, f"new-{self.count}")


def test_a_session_with_time_left_is_not_renewed() -> None:
    old = session_with(100, "old")
    source, renewals = holding(old), Renewals()
    assert source.get(renewals.log_in) is old
    assert asyncio.run(source.aget(renewals.alog_in)) is old
    assert renewals.count == 0


def test_one_thread_renews_ahead_of_the_end_while_all_others_go_on() -> None:
    old = session_with(30, "old")
    source, renewals = holding(old), Renewals()
    with ThreadPoolExecutor(20) as pool:
        leader = pool.submit(source.get, renewals.log_in)
        wait_until(lambda: renewals.count == 1, "one renews")
        others = [pool.submit(source.get, renewals.log_in) for _ in range(50)]
        assert {id(other.result(PATIENCE)) for other in others} == {id(old)}
        renewals.gate.set()
        assert leader.result(PATIENCE).token == "new-1"
    assert source.get(renewals.log_in).token == "new-1"
    assert renewals.count == 1


def test_one_task_renews_ahead_of_the_end_while_all_others_go_on() -> None:
    old = session_with(30, "old")
    source, renewals = holding(old), Renewals()

    async def main() -> None:
        leader = asyncio.create_task(source.aget(renewals.alog_in))
        await asyncio.sleep(0)
        others = await asyncio.gather(*(source.aget(renewals.alog_in) for _ in range(1000)))
        assert {id(other) for other in others} == {id(old)}
        assert await asyncio.to_thread(source.get, renewals.log_in) is old
        renewals.gate.set()
        assert (await leader).token == "new-1"
        assert (await source.aget(renewals.alog_in)).token == "new-1"

    asyncio.run(main())
    assert renewals.count == 1


def test_when_the_one_that_renews_is_cancelled_another_may() -> None:
    source, renewals = holding(session_with(30, "old")), Renewals()

    async def main() -> None:
        leader = asyncio.create_task(source.aget(renewals.alog_in))
        await asyncio.sleep(0)
        leader.cancel()
        await asyncio.wait([leader])
        renewals.gate.set()
        assert (await source.aget(renewals.alog_in)).token == "new-2"

    asyncio.run(main())


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_renewal_that_fails_harms_nobody_and_is_tried_again_later(
    kind: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = session_with(30, "old")
    source, renewals = holding(old), Renewals(FAILURE, FAILURE)
    renewals.gate.set()

    def get() -> Session:
        return source.get(renewals.log_in) if kind == "sync" else asyncio.run(source.aget(renewals.alog_in))

    with caplog.at_level(logging.WARNING, "symphony_ext"):
        for _ in range(100):
            assert get() is old
    assert renewals.count == 1  # a Pod in trouble is not troubled by every call
    [record] = caplog.records
    assert "could not be renewed ahead of its end (TransportError: login.authenticate: no answer)" in record.message

    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 9)
    assert get() is old
    assert renewals.count == 1
    monkeypatch.setattr(time, "monotonic", lambda: now + 11)
    assert get() is old
    assert renewals.count == 2
    monkeypatch.setattr(time, "monotonic", lambda: now + 22)
    assert get().token == "new-3"


def test_an_expired_session_is_renewed_before_anyone_gets_it() -> None:
    source, renewals = holding(session_with(-1, "old")), Renewals()
    with ThreadPoolExecutor(16) as pool:
        asked = [pool.submit(source.get, renewals.log_in) for _ in range(16)]
        wait_until(lambda: waiting_threads() == 15, "all but the leader wait")
        renewals.gate.set()
        assert {one.result(PATIENCE).token for one in asked} == {"new-1"}
    assert renewals.count == 1


def test_when_an_expired_session_cannot_be_renewed_all_who_wait_are_told() -> None:
    source, renewals = holding(session_with(-1, "old")), Renewals(FAILURE)

    async def main() -> list[Session | BaseException]:
        asked = [asyncio.create_task(source.aget(renewals.alog_in)) for _ in range(16)]
        await asyncio.sleep(0)
        renewals.gate.set()
        return await asyncio.gather(*asked, return_exceptions=True)

    assert [type(error) for error in asyncio.run(main())] == [TransportError] * 16
    assert renewals.count == 1


def test_a_session_that_is_refused_while_it_is_renewed_serves_nobody_any_more() -> None:
    old = session_with(30, "old")
    source, renewals = holding(old), Renewals(FAILURE)
    with ThreadPoolExecutor(2) as pool:
        leader = pool.submit(source.get, renewals.log_in)
        wait_until(lambda: renewals.count == 1, "one renews")
        source.drop(old)
        waiter = pool.submit(source.get, renewals.log_in)
        wait_until(lambda: waiting_threads() == 1, "the other waits")
        renewals.gate.set()
        assert isinstance(leader.exception(PATIENCE), TransportError)
        assert isinstance(waiter.exception(PATIENCE), TransportError)
    assert renewals.count == 1


def test_a_pod_whose_clock_is_far_behind_does_not_have_every_call_log_in() -> None:
    source, renewals = TokenSource(), Renewals()
    late = Session("t", expires_at=time.time() - 7200)
    assert source.get(lambda: late) is late
    assert source.get(renewals.log_in) is late
    assert renewals.count == 0


# With a store


def test_the_renewal_of_one_client_serves_the_others() -> None:
    store = MemoryStore()
    old = session_with(30, "old")
    first, second, renewals = holding(old, store), holding(old, store), Renewals()
    renewals.gate.set()
    assert first.get(renewals.log_in).token == "new-1"
    assert second.get(renewals.log_in).token == "new-1"
    assert renewals.count == 1


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_while_one_client_renews_another_does_not_even_wait(kind: str) -> None:
    store = MemoryStore()
    old = session_with(30, "old")
    store.put("key", old)
    source, renewals = holding(old, store), Renewals()
    lease = store.lock("key")
    assert lease is not None
    got = source.get(renewals.log_in) if kind == "sync" else asyncio.run(source.aget(renewals.alog_in))
    assert got is old
    assert renewals.count == 0
