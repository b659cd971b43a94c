"""One login for everyone: threads, tasks, and both at once."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from symphony_pod.errors import DecodeError, TransportError
from symphony_pod.models import Token

from symphony_ext.auth.tokens import Session, TokenSource
from tests.waiting import PATIENCE, await_until, wait_until, waiting_threads


class Logins:
    """Logs in when the gate opens, and counts."""

    def __init__(self, *outcomes: Exception) -> None:
        self.count = 0
        self.begun = threading.Event()
        self.gate = threading.Event()
        self._outcomes = list(outcomes)

    def _outcome(self) -> Session:
        if self._outcomes:
            raise self._outcomes.pop(0)
        return Session(f"token-{self.count}")

    def log_in(self) -> Session:
        self.count += 1
        self.begun.set()
        assert self.gate.wait(PATIENCE)
        return self._outcome()

    async def alog_in(self) -> Session:
        self.count += 1
        self.begun.set()
        await await_until(self.gate.is_set, "the gate opens")
        return self._outcome()


def ask_in_threads(source: TokenSource, logins: Logins, number: int) -> list[Session | Exception]:
    """What each of many threads gets that ask before the first login is over."""

    def ask() -> Session | Exception:
        try:
            return source.get(logins.log_in)
        except Exception as error:
            return error

    with ThreadPoolExecutor(number) as pool:
        asked = [pool.submit(ask) for _ in range(number)]
        wait_until(lambda: waiting_threads() == number - 1, "all but the leader wait")
        logins.gate.set()
        return [one.result(PATIENCE) for one in asked]


async def ask_in_tasks(source: TokenSource, logins: Logins, number: int) -> list[Session | BaseException]:
    """What each of many tasks gets that ask before the first login is over."""
    tasks = [asyncio.create_task(source.aget(logins.alog_in)) for _ in range(number)]
    await asyncio.sleep(0)  # lets each task run until it waits
    logins.gate.set()
    return await asyncio.gather(*tasks, return_exceptions=True)


def test_64_threads_share_one_login() -> None:
    source, logins = TokenSource(), Logins()
    got = ask_in_threads(source, logins, 64)
    assert logins.count == 1
    assert len({id(session) for session in got}) == 1
    assert source.get(logins.log_in) is got[0]
    assert logins.count == 1


def test_1000_tasks_share_one_login() -> None:
    source, logins = TokenSource(), Logins()
    got = asyncio.run(ask_in_tasks(source, logins, 1000))
    assert logins.count == 1
    assert len({id(session) for session in got}) == 1
    assert isinstance(got[0], Session)


@pytest.mark.parametrize("leader", ["thread", "task"])
def test_threads_and_tasks_share_one_login(leader: str) -> None:
    source, logins = TokenSource(), Logins()

    async def ask() -> Session:
        return await source.aget(logins.alog_in)

    async def many() -> list[Session]:
        asked = [asyncio.create_task(ask()) for _ in range(20)]
        await asyncio.sleep(0)
        return await asyncio.gather(*asked)

    with ThreadPoolExecutor(21) as pool:
        loops: list[Future[list[Session]]] = []
        if leader == "task":
            loops.append(pool.submit(asyncio.run, many()))
            assert logins.begun.wait(PATIENCE)
        threads = [pool.submit(source.get, logins.log_in) for _ in range(20)]
        wait_until(lambda: waiting_threads() == (20 if leader == "task" else 19), "the threads wait")
        if leader == "thread":
            loops.append(pool.submit(asyncio.run, many()))
        logins.gate.set()
        got = [one.result(PATIENCE) for one in threads] + loops[0].result(PATIENCE)
    assert logins.count == 1
    assert len(got) == 40
    assert len({id(session) for session in got}) == 1


def test_a_failed_login_fails_for_all_who_wait_and_not_for_later_ones() -> None:
    failure = TransportError("login.authenticate", "no answer")
    failure.__cause__ = OSError("unreachable")
    source, logins = TokenSource(), Logins(failure)
    got = ask_in_threads(source, logins, 16)
    assert logins.count == 1
    assert {str(error) for error in got} == {"login.authenticate: no answer"}
    # An exception changes when it is raised, so no two threads may raise the same one.
    assert len({id(error) for error in got}) == 16
    assert all(isinstance(error, TransportError) and error.__cause__ is failure.__cause__ for error in got)
    assert isinstance(source.get(logins.log_in), Session)
    assert logins.count == 2


def test_a_failed_login_fails_for_all_tasks_that_wait() -> None:
    source, logins = TokenSource(), Logins(TransportError("login.authenticate", "no answer"))
    got = asyncio.run(ask_in_tasks(source, logins, 16))
    assert logins.count == 1
    assert [type(error) for error in got] == [TransportError] * 16
    assert len({id(error) for error in got}) == 16


def test_an_exception_that_cannot_be_copied_reaches_all_who_wait() -> None:
    class OddError(Exception):
        def __init__(self, *, reason: str) -> None:
            super().__init__(reason)

        def __reduce__(self) -> str:
            raise TypeError("no")

    source, logins = TokenSource(), Logins(OddError(reason="odd"))
    got = asyncio.run(ask_in_tasks(source, logins, 3))
    assert [str(error) for error in got] == ["odd"] * 3


def test_when_the_leading_task_is_cancelled_one_that_waits_takes_over() -> None:
    source, logins = TokenSource(), Logins()

    async def main() -> list[Session | BaseException]:
        tasks = [asyncio.create_task(source.aget(logins.alog_in)) for _ in range(5)]
        await asyncio.sleep(0)
        tasks[0].cancel()
        await await_until(lambda: logins.count == 2, "another task logs in")
        logins.gate.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    got = asyncio.run(asyncio.wait_for(main(), PATIENCE))
    assert logins.count == 2
    assert isinstance(got[0], asyncio.CancelledError)
    assert len({id(session) for session in got[1:]}) == 1
    assert isinstance(got[1], Session)


def test_when_the_leading_task_is_cancelled_a_thread_that_waits_takes_over() -> None:
    source, logins = TokenSource(), Logins()

    async def main(pool: ThreadPoolExecutor) -> Session:
        leader = asyncio.create_task(source.aget(logins.alog_in))
        await asyncio.sleep(0)
        thread = asyncio.get_running_loop().run_in_executor(pool, source.get, logins.log_in)
        await await_until(lambda: waiting_threads() == 1, "the thread waits")
        leader.cancel()
        await await_until(lambda: logins.count == 2, "the thread logs in")
        logins.gate.set()
        return await thread

    with ThreadPoolExecutor(1) as pool:
        session = asyncio.run(asyncio.wait_for(main(pool), PATIENCE))
    assert session.token == "token-2"
    assert logins.count == 2


def test_a_task_that_waits_can_be_cancelled_without_harm_to_the_others() -> None:
    source, logins = TokenSource(), Logins()

    async def main() -> list[Session | BaseException]:
        tasks = [asyncio.create_task(source.aget(logins.alog_in)) for _ in range(5)]
        await asyncio.sleep(0)
        tasks[3].cancel()
        await asyncio.sleep(0)
        logins.gate.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    got = asyncio.run(main())
    assert [type(one) for one in got] == [Session, Session, Session, asyncio.CancelledError, Session]
    assert logins.count == 1


def test_a_thread_that_is_interrupted_leaves_the_login_to_another() -> None:
    source, logins = TokenSource(), Logins()

    def interrupted() -> Session:
        logins.log_in()
        raise KeyboardInterrupt

    with ThreadPoolExecutor(2) as pool:
        leader = pool.submit(source.get, interrupted)
        assert logins.begun.wait(PATIENCE)
        waiter = pool.submit(source.get, logins.log_in)
        wait_until(lambda: waiting_threads() == 1, "the second thread waits")
        logins.gate.set()
        assert isinstance(leader.exception(PATIENCE), KeyboardInterrupt)
        assert waiter.result(PATIENCE).token == "token-2"


def test_a_loop_that_ends_during_a_login_leaves_it_to_the_next() -> None:
    source, logins = TokenSource(), Logins()

    async def give_up() -> None:
        leader = asyncio.create_task(source.aget(logins.alog_in))
        await asyncio.sleep(0)
        assert not leader.done()

    asyncio.run(give_up())
    assert logins.count == 1
    logins.gate.set()
    assert asyncio.run(source.aget(logins.alog_in)).token == "token-2"


def test_blocking_code_in_the_loop_that_logs_in_does_not_wait_for_ever() -> None:
    source, logins = TokenSource(), Logins()

    async def main() -> tuple[Session, Session]:
        leader = asyncio.create_task(source.aget(logins.alog_in))
        await asyncio.sleep(0)
        logins.gate.set()
        # The loop stands still in here, so that the task could not end the login however long this waited for it.
        own = source.get(logins.log_in)
        return own, await leader

    own, led = asyncio.run(asyncio.wait_for(main(), PATIENCE))
    assert logins.count == 2
    assert own is not led


def test_only_the_session_that_was_refused_is_dropped() -> None:
    source, logins = TokenSource(), Logins()
    logins.gate.set()
    first = source.get(logins.log_in)
    source.drop(first)
    second = source.get(logins.log_in)
    source.drop(first)
    assert source.get(logins.log_in) is second
    assert logins.count == 2


@pytest.mark.parametrize("sent", ["Bearer abc", "abc", "bearer abc", "Bearer Bearer abc", " Bearer  abc "])
def test_the_word_bearer_stands_exactly_once(sent: str) -> None:
    session = Session.from_answer(Token(token="t", authorization_token=sent), "login.authenticate")
    assert session.authorization == "Bearer abc"


@pytest.mark.parametrize("sent", [None, "", "Bearer "])
def test_a_pod_may_leave_the_bearer_token_out(sent: str | None) -> None:
    assert Session.from_answer(Token(token="t", authorization_token=sent), "login.authenticate").authorization == ""
    assert Session.from_answer(Token(token="t"), "login.authenticate").token == "t"


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"token": None},
        {"token": ""},
        {"token": 12345678},
        {"token": ["hunter2"]},
        {"token": "hunter2\r\nX-Evil: 1"},
        {"token": "hünter2"},
        {"token": "t", "authorizationToken": "hunter2\n"},
        {"token": "t", "authorizationToken": {"hunter2": 1}},
    ],
)
def test_an_answer_without_usable_tokens_is_a_decode_error_that_holds_none(answer: dict[str, object]) -> None:
    with pytest.raises(DecodeError) as caught:
        Session.from_answer(Token.from_dict(answer), "login.authenticate")
    assert caught.value.place in (("token",), ("authorizationToken",))
    for shown in (str(caught.value), repr(caught.value), repr(vars(caught.value))):
        assert "hunter2" not in shown
        assert "12345678" not in shown


def test_no_repr_shows_a_token() -> None:
    source = TokenSource()
    session = source.get(lambda: Session("hunter2", "Bearer hunter2"))
    assert "hunter2" not in repr(session) + repr(source)
    assert repr(source) == "<TokenSource: a session>"
