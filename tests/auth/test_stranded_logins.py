"""Logins that nobody will ever end, because the event loop that did is gone: no one waits for those."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from symphony_ext.auth.tokens import Session, TokenSource
from tests.waiting import PATIENCE, await_until, wait_until, waiting_threads


async def hang() -> Session:
    await asyncio.Event().wait()
    raise AssertionError


async def alog_in() -> Session:
    return Session("new")


def log_in() -> Session:
    return Session("new")


@pytest.fixture
def left_behind() -> list[Any]:
    """Keeps tasks alive whose loops are not."""
    return []


def begin(source: TokenSource, left_behind: list[Any]) -> asyncio.AbstractEventLoop:
    """A loop in which a task has begun to log in, and that has stopped since."""

    async def main() -> None:
        left_behind.append(asyncio.ensure_future(source.aget(hang)))
        await asyncio.sleep(0)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    return loop


def run(work: Coroutine[Any, Any, Session]) -> Session:
    return asyncio.run(asyncio.wait_for(work, PATIENCE))


@pytest.mark.parametrize("state", ["closed", "stopped"])
@pytest.mark.parametrize("next_one", ["task", "thread"])
def test_a_new_event_loop_starts_clean(state: str, next_one: str, left_behind: list[Any]) -> None:
    source = TokenSource()
    loop = begin(source, left_behind)
    if state == "closed":
        loop.close()
    assert (run(source.aget(alog_in)) if next_one == "task" else source.get(log_in)).token == "new"
    if state == "stopped":
        # When the loop goes on, so does the login, to the end that it finds.
        left_behind[0].cancel()
        loop.run_until_complete(asyncio.wait([left_behind[0]]))
        loop.close()
    assert source.get(hang_for_ever).token == "new"


def hang_for_ever() -> Session:
    raise AssertionError("there is a session already")


def test_a_login_that_was_taken_for_stranded_and_ends_after_all_does_no_harm(left_behind: list[Any]) -> None:
    source = TokenSource()
    gate = asyncio.Event()

    async def slow() -> Session:
        await gate.wait()
        return Session("late")

    async def main() -> None:
        left_behind.append(asyncio.ensure_future(source.aget(slow)))
        await asyncio.sleep(0)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    assert run(source.aget(alog_in)).token == "new"
    gate.set()
    assert loop.run_until_complete(left_behind[0]).token == "late"
    loop.close()
    assert source.get(hang_for_ever).token == "new"


def test_those_who_wait_notice_that_the_loop_has_been_closed(left_behind: list[Any]) -> None:
    source = TokenSource()
    loop = asyncio.new_event_loop()
    begun, stop = threading.Event(), threading.Event()

    async def main() -> None:
        left_behind.append(asyncio.ensure_future(source.aget(hang)))
        await asyncio.sleep(0)
        begun.set()
        await await_until(stop.is_set, "the others wait")

    def other_thread() -> None:
        loop.run_until_complete(main())
        loop.close()

    with ThreadPoolExecutor(3) as pool:
        leader = pool.submit(other_thread)
        assert begun.wait(PATIENCE)
        thread = pool.submit(source.get, log_in)
        wait_until(lambda: waiting_threads() == 1, "the thread waits")
        task = pool.submit(run, source.aget(alog_in))
        stop.set()
        leader.result(PATIENCE)
        assert thread.result(PATIENCE) is task.result(PATIENCE)


def test_threads_and_tasks_whose_leader_is_interrupted_log_in_once_more() -> None:
    """The leader is the main thread, as where Ctrl-C is caught and the program goes on."""
    source = TokenSource()
    count = 0

    def counted() -> Session:
        nonlocal count
        count += 1
        return Session("new")

    async def acounted() -> Session:
        return counted()

    def interrupted() -> Session:
        waiting.extend(pool.submit(source.get, counted) for _ in range(8))
        wait_until(lambda: waiting_threads() == 8, "the threads wait")
        waiting.append(pool.submit(run, source.aget(acounted)))
        raise KeyboardInterrupt

    waiting: list[Any] = []
    with ThreadPoolExecutor(9) as pool:
        with pytest.raises(KeyboardInterrupt):
            source.get(interrupted)
        assert {one.result(PATIENCE).token for one in waiting} == {"new"}
    assert count == 1
