"""What a job gives for each item: in order, whatever happens, and never more in flight than wanted."""

from __future__ import annotations

import gc
import threading
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from symphony_pod.api.users import update_user_status
from symphony_pod.errors import Forbidden, InvalidInput, NotFound, RateLimited
from symphony_pod.models import AccountStatus, UserStatus

from symphony_ext import ConfigurationError, LoginError, SymphonyPod, bulk
from symphony_ext.sandbox.mischief import Mischief
from symphony_ext.testing import SandboxPod
from tests.bulk import deeds

LOGIN = "POST /login/pubkey/authenticate"
UPDATE = "users.update_user_status"


def disabled(uid: int) -> dict[str, object]:
    return {"uid": uid, "body": UserStatus(status=AccountStatus.DISABLED)}


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("symphony-bulk")]


@pytest.mark.parametrize("concurrency", [1, 2, 8])
def test_each_item_has_its_outcome_in_order(
    pod: SymphonyPod, mischief: Mischief, people: list[int], concurrency: int
) -> None:
    mischief.order("slow", seconds=0.02, share=0.2)  # so that answers come in another order
    job = bulk(pod.users.update_user_status, people, arguments=disabled, concurrency=concurrency)
    outcomes = list(job)
    assert [outcome.item for outcome in outcomes] == people
    assert [outcome.index for outcome in outcomes] == list(range(len(people)))
    assert {(outcome.status, outcome.attempts, outcome.ok) for outcome in outcomes} == {("done", 1, True)}
    assert outcomes[0].result().message
    assert {pod.users.get_user_status(uid=uid).status for uid in people} == {"DISABLED"}
    assert (job.summary.done, job.summary.total, str(job.summary)) == (len(people), len(people), "99 done")
    assert list(job) == []
    assert threads() == []


def test_mappings_are_keyword_arguments(pod: SymphonyPod, people: list[int]) -> None:
    items = [disabled(uid) for uid in people[:10]]
    assert bulk(pod.users.update_user_status, items).run().done == 10
    assert bulk(partial(update_user_status.sync, client=pod), items).run().done == 10
    body = UserStatus(status=AccountStatus.ENABLED)
    assert (
        bulk(partial(pod.users.update_user_status, body=body), [{"uid": uid} for uid in people[:10]]).run().done == 10
    )


def test_a_function_of_ones_own_gets_the_item(pod: SymphonyPod, people: list[int]) -> None:
    job = bulk(lambda uid: pod.users.get_user(uid=uid), people)
    assert [outcome.result().id for outcome in job] == people
    assert job.operation.endswith("<lambda>")


def test_an_item_that_fails_fails_alone(pod: SymphonyPod, mischief: Mischief, people: list[int]) -> None:
    mischief.order("status", status=403, times=3, operation=UPDATE)
    items = [*people[:20], 1, *people[20:40]]
    outcomes = list(bulk(pod.users.update_user_status, items, arguments=disabled))
    errors = [outcome for outcome in outcomes if outcome.error]
    assert Counter(type(outcome.error) for outcome in errors) == {Forbidden: 3, NotFound: 1}
    assert {outcome.status for outcome in errors} == {"failed"}
    assert sum(outcome.status == "done" for outcome in outcomes) == 37
    with pytest.raises(NotFound):
        outcomes[20].result()


@pytest.mark.parametrize(
    ("kind", "order", "status"),
    [
        ("status", {"status": 500}, "uncertain"),
        ("html", {}, "uncertain"),
        ("reset", {"carried_out": True}, "uncertain"),
        ("truncated", {}, "uncertain"),
        ("status", {"status": 409}, "failed"),
        ("status", {"status": 403}, "failed"),
    ],
)
def test_what_may_have_been_done_is_told_from_what_was_not(
    pod: SymphonyPod, mischief: Mischief, people: list[int], kind: Any, order: dict[str, Any], status: str
) -> None:
    mischief.order(kind, times=1, operation=UPDATE, **order)
    [outcome] = bulk(pod.users.update_user_status, people[:1], arguments=disabled)
    assert (outcome.status, outcome.error is not None) == (status, True)
    mischief.order(kind, times=1, operation=UPDATE, **order)
    [outcome] = bulk(pod.users.update_user_status, people[:1], arguments=disabled, idempotent=True)
    assert outcome.status == "failed"  # to be repeated without harm


def test_no_connection_leaves_things_as_they_were(pod: SymphonyPod, sandbox_pod: SandboxPod, people: list[int]) -> None:
    nowhere = SymphonyPod.from_rsa("127.0.0.1:9", "svc-bot", sandbox_pod.private_key, scheme="http", retry=None)
    with nowhere:
        [outcome] = bulk(nowhere.users.update_user_status, people[:1], arguments=disabled)
    assert outcome.status == "failed"


def test_never_more_in_flight_than_wanted() -> None:
    lock = threading.Lock()
    flying = most = 0

    def work(number: int) -> int:
        nonlocal flying, most
        with lock:
            flying += 1
            most = max(most, flying)
        time.sleep(0.002)
        with lock:
            flying -= 1
        return number

    outcomes = list(bulk(work, range(200), concurrency=5))
    assert [outcome.value for outcome in outcomes] == list(range(200))
    assert most == 5


def test_one_at_a_time_does_nothing_ahead() -> None:
    done: list[int] = []
    job = bulk(done.append, range(10), concurrency=1)
    for number, _ in enumerate(job):
        assert done == list(range(number + 1))


def test_items_are_taken_as_room_comes_free() -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        while taken < 10_000:
            taken += 1
            yield taken

    given = 0
    for outcome in bulk(lambda number: number, items(), concurrency=4):
        given += 1
        assert outcome.item == given
        assert taken - given <= 16
    assert given == 10_000


def peak(count: int) -> int:
    gc.collect()
    tracemalloc.start()
    bulk(lambda number: "x" * 1000, iter(range(count)), concurrency=2).run()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def test_memory_does_not_grow_with_the_items() -> None:
    peak(100)
    assert peak(5_000) < 3 * peak(500)


def bound(pod: SymphonyPod) -> Any:
    return pod.users.update_user_status


def bare(pod: SymphonyPod) -> Any:
    return partial(update_user_status.sync, client=pod)


@pytest.mark.parametrize("operation", [bound, bare])
def test_429_slows_all_and_fails_none(
    pod: SymphonyPod, mischief: Mischief, people: list[int], operation: Callable[[SymphonyPod], Any]
) -> None:
    mischief.order("status", status=429, retry_after=1, times=6, operation=UPDATE)
    outcomes = list(bulk(operation(pod), people[:40], arguments=disabled, concurrency=6))
    assert {outcome.status for outcome in outcomes} == {"done"}
    assert sum(outcome.attempts for outcome in outcomes) == 46  # so that the job was told of each, not the client
    assert len(mischief.received(UPDATE)) == 46


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("operation", [bound, bare])
def test_patience_ends(
    pod: SymphonyPod,
    mischief: Mischief,
    people: list[int],
    operation: Callable[[SymphonyPod], Any],
    concurrency: int,
) -> None:
    mischief.order("status", status=429, retry_after=20, share=1.0, operation=UPDATE)
    [outcome] = bulk(operation(pod), people[:1], arguments=disabled, patience=10, concurrency=concurrency)
    assert (outcome.status, type(outcome.error)) == ("failed", RateLimited)
    assert (outcome.attempts, len(mischief.received(UPDATE))) == (1, 1)


@pytest.mark.parametrize("concurrency", [1, 4])
def test_the_client_sees_to_a_429_within_a_function_of_ones_own(
    pod: SymphonyPod, mischief: Mischief, people: list[int], concurrency: int
) -> None:
    def change(uid: int) -> None:
        for status in (AccountStatus.DISABLED, AccountStatus.ENABLED):
            pod.users.update_user_status(uid=uid, body=UserStatus(status=status))

    mischief.order("status", status=429, retry_after=0, times=3, operation=UPDATE)
    outcomes = list(bulk(change, people[:4], concurrency=concurrency, patience=0))
    assert [(outcome.status, outcome.attempts) for outcome in outcomes] == [("done", 1)] * 4
    assert len(mischief.received(UPDATE)) == 8 + 3


def test_a_wrapper_of_a_generated_function_is_a_function_of_ones_own(
    pod: SymphonyPod, mischief: Mischief, people: list[int]
) -> None:
    mischief.order("status", status=429, retry_after=0, times=3, operation=UPDATE)
    outcomes = list(bulk(partial(deeds.twice(), client=pod), people[:4], arguments=disabled, patience=0))
    assert [(outcome.status, outcome.attempts) for outcome in outcomes] == [("done", 1)] * 4


@pytest.mark.parametrize("concurrency", [1, 4])
def test_the_client_sees_to_the_429_of_a_login(
    sandbox_pod: SandboxPod, mischief: Mischief, people: list[int], concurrency: int
) -> None:
    mischief.clear()
    mischief.order("status", status=429, retry_after=0, times=1, operation=LOGIN)
    with SymphonyPod.from_rsa(sandbox_pod.url, "svc-bot", sandbox_pod.private_key) as pod:
        job = bulk(pod.users.update_user_status, people[:4], arguments=disabled, concurrency=concurrency, patience=0)
        assert [(outcome.status, outcome.attempts) for outcome in job] == [("done", 1)] * 4
    assert len(mischief.received(LOGIN)) == 2


def test_the_client_sees_to_a_429_of_what_arguments_calls(
    pod: SymphonyPod, mischief: Mischief, people: list[int]
) -> None:
    def arguments(uid: int) -> dict[str, object]:
        return {"uid": pod.users.get_user(uid=uid).id}

    job = bulk(pod.users.get_user, people[:2], arguments=arguments, concurrency=1, patience=0)
    assert next(job).status == "done"
    mischief.order("status", status=429, retry_after=0, times=1, operation="users.get_user")
    assert (next(job).status, len(mischief.received("users.get_user"))) == ("done", 5)


@pytest.mark.parametrize("concurrency", [1, 8])
def test_the_rate_is_kept(concurrency: int) -> None:
    sent: list[float] = []
    bulk(lambda _: sent.append(time.monotonic()), range(120), rate=200, concurrency=concurrency).run()
    # Never more than the rate in any stretch of time, but for the few that may leave early.
    for first in range(len(sent)):
        for last in range(first + 20, len(sent)):
            assert (last - first) <= 200 * (sent[last] - sent[first]) * 1.02 + 200 / 50 + 1


def test_rates_below_one_and_between_numbers_are_kept() -> None:
    sent: list[float] = []
    bulk(lambda _: sent.append(time.monotonic()), range(4), rate=7.5).run()
    assert sent[-1] - sent[0] >= 3 / 7.5 * 0.98


def test_rate_needs_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "throttled", None)
    with pytest.raises(ConfigurationError, match=r"symphony-pod-client\[bulk\]"):
        bulk(abs, [1], rate=5)
    assert bulk(abs, [-1]).run().done == 1


def test_dry_run_sends_nothing(pod: SymphonyPod, mischief: Mischief, people: list[int]) -> None:
    mischief.clear()
    items: list[dict[str, Any]] = [disabled(uid) for uid in people[:5]]
    items.insert(2, {"uid": people[0], "body": UserStatus(status=b"no text")})  # type: ignore[arg-type]
    items.append({"uid": people[0], "body": UserStatus(), "color": "red"})
    job = bulk(pod.users.update_user_status, items, dry_run=True)
    assert [outcome.status for outcome in job] == ["checked"] * 2 + ["failed"] + ["checked"] * 3 + ["failed"]
    assert (job.summary.checked, job.summary.failed) == (5, 2)
    assert mischief.received() == []


def test_dry_run_holds_arguments_against_bounds(pod: SymphonyPod, mischief: Mischief) -> None:
    mischief.clear()
    [good, bad] = bulk(pod.users.list_users, [{"limit": 1000}, {"limit": 1001}], dry_run=True)
    assert (good.status, bad.status) == ("checked", "failed")
    assert isinstance(bad.error, InvalidInput)
    assert "1000" in str(bad.error)
    with pytest.raises(InvalidInput, match="checked"):
        good.result()
    assert mischief.received() == []


@pytest.mark.parametrize(
    ("items", "problem"),
    [
        ([{"uid": 1}], "missing a required argument: 'body'"),
        ([{"uid": 1, "body": UserStatus(), "name": "x"}], "unexpected keyword argument 'name'"),
        ([17], "item 0: the item is a int; give a dict"),
    ],
)
def test_arguments_that_no_call_takes_end_the_job_before_it_sends(
    pod: SymphonyPod, mischief: Mischief, people: list[int], items: list[Any], problem: str
) -> None:
    mischief.clear()
    job = bulk(pod.users.update_user_status, [*items, disabled(people[0])])
    with pytest.raises(InvalidInput, match=problem):
        next(job)
    assert list(job) == []
    assert mischief.received() == []


def test_wrong_arguments_later_end_the_job_after_what_was_sent(pod: SymphonyPod, people: list[int]) -> None:
    items: list[dict[str, object]] = [*(disabled(uid) for uid in people[:30]), {"uid": 1}, disabled(people[31])]
    for concurrency, least in ((1, 30), (4, 26)):  # what was not sent yet is not sent any more
        given: list[int] = []
        job = bulk(pod.users.update_user_status, items, concurrency=concurrency)
        with pytest.raises(InvalidInput, match="item 30"):
            given.extend(outcome.index for outcome in job)
        assert given == list(range(len(given)))
        assert least <= len(given) <= 30


def test_what_arguments_raises_is_the_error_of_the_item(pod: SymphonyPod, people: list[int]) -> None:
    rows = [{"id": str(uid)} for uid in people[:3]] + [{"id": "seven"}, {}]
    outcomes = list(bulk(pod.users.update_user_status, rows, arguments=lambda row: disabled(int(row["id"]))))
    assert [outcome.status for outcome in outcomes] == ["done"] * 3 + ["failed"] * 2
    assert [type(outcome.error) for outcome in outcomes[3:]] == [ValueError, KeyError]


def test_items_that_raise_end_the_job_after_what_was_sent() -> None:
    def items() -> Iterator[int]:
        yield from range(10)
        raise OSError("the disk is gone")

    given: list[int] = []
    with pytest.raises(OSError, match="the disk is gone"):
        given.extend(outcome.item for outcome in bulk(abs, items(), concurrency=1))
    assert given == list(range(10))


def test_an_account_that_cannot_log_in_ends_the_job(sandbox_pod: SandboxPod, mischief: Mischief) -> None:
    with SymphonyPod.from_rsa(sandbox_pod.url, "nobody", sandbox_pod.private_key) as pod:
        job = bulk(pod.users.update_user_status, range(1, 500), arguments=disabled, concurrency=2)
        with pytest.raises(LoginError):
            list(job)
    assert len(mischief.received(LOGIN)) <= 8
    assert threads() == []


def test_closing_waits_for_what_is_in_flight_and_leaves_no_thread() -> None:
    ended = threading.Event()

    def work(number: int) -> int:
        time.sleep(0.05)
        if number == 1:
            ended.set()
        return number

    with bulk(work, range(1000), concurrency=4) as job:
        assert next(job).value == 0
        assert threads()
    assert ended.is_set()
    assert threads() == []
    assert list(job) == []


def test_a_job_that_is_dropped_leaves_no_thread() -> None:
    job = bulk(lambda number: time.sleep(0.01), range(1000), concurrency=4)
    next(job)
    workers = [thread for thread in threading.enumerate() if thread.name.startswith("symphony-bulk")]
    del job
    gc.collect()
    for worker in workers:
        worker.join(10)
    assert threads() == []


@pytest.mark.parametrize("length", [True, False])
def test_progress_is_told(length: bool) -> None:
    told: list[tuple[int, int | None]] = []
    items: Any = range(5) if length else iter(range(5))
    bulk(abs, items, progress=lambda done, total: told.append((done, total))).run()
    assert told == [(number, 5 if length else None) for number in range(1, 6)]


def test_a_bar_in_one_argument(capsys: pytest.CaptureFixture[str]) -> None:
    bulk(abs, range(30), progress=True).run()
    assert "30/30" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"concurrency": 0}, "concurrency is 0"),
        ({"concurrency": True}, "concurrency is True"),
        ({"rate": 0}, "rate is 0"),
        ({"rate": float("inf")}, "rate is inf"),
        ({"journal": 5}, "journal is 5"),
        ({"journal": ""}, "journal is ''"),
        ({"progress": 1}, "progress is of type int"),
        ({"patience": -1}, "patience is -1"),
        ({"key": "username"}, "key is no function"),
        ({"was_done": True}, "was_done is no function"),
        ({"dry_run": "yes"}, "dry_run is 'yes'"),
        ({"idempotent": "yes"}, "idempotent is 'yes'"),
        ({"arguments": {}}, "arguments is no function"),
        ({"client": abs}, "client= is for executor="),
    ],
)
def test_options_that_cannot_work(options: dict[str, Any], problem: str) -> None:
    with pytest.raises(InvalidInput, match=problem):
        bulk(abs, [1], **options)


def test_the_wrong_kind_of_function_is_refused(pod: SymphonyPod) -> None:
    async def work(number: int) -> int:
        return number

    with pytest.raises(InvalidInput, match="use abulk"):
        bulk(work, [1])
    nothing: Any = 5
    with pytest.raises(InvalidInput, match="5 is no operation"):
        bulk(nothing, [1])
    [outcome] = bulk(lambda number: work(number), [1])
    assert "use abulk" in str(outcome.error)


def test_nothing_shows_what_items_hold() -> None:
    [outcome] = bulk(lambda item: item, [{"password": "secret"}])
    assert "secret" not in repr(outcome) + outcome.key
