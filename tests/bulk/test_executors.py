"""Jobs that other threads and other processes do."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from symphony_pod.api.users import update_user_status

from symphony_ext import ConfigurationError, InvalidInput, SymphonyPod, bulk
from symphony_ext.auth.file_store import FileStore
from symphony_ext.sandbox.mischief import Mischief
from symphony_ext.testing import SandboxPod
from tests.bulk import deeds

LOGIN = "POST /login/pubkey/authenticate"
UPDATE = "users.update_user_status"


@pytest.fixture(scope="module")
def processes() -> Iterator[ProcessPoolExecutor]:
    """Two processes that share nothing with this one."""
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as executor:
        yield executor


@pytest.fixture
def shared(sandbox_pod: SandboxPod, key_file: Path, tmp_path: Path) -> Iterator[SymphonyPod]:
    """A client that can be sent to another process, and shares its session with it."""
    sandbox_pod.client()  # so that the account is there
    store = FileStore(tmp_path / "sessions.json")
    with SymphonyPod.from_rsa(sandbox_pod.url, "svc-bot", str(key_file), store=store) as pod:
        yield pod


def received(mischief: Mischief) -> Counter[str]:
    return Counter(one.path for one in mischief.received(UPDATE))


def test_other_processes_share_one_login(
    shared: SymphonyPod, processes: ProcessPoolExecutor, mischief: Mischief, people: list[int], tmp_path: Path
) -> None:
    mischief.clear()
    job = bulk(
        shared.users.update_user_status,
        people,
        arguments=deeds.status,
        executor=processes,
        concurrency=4,
        journal=tmp_path / "job.journal",
    )
    outcomes = list(job)
    assert [outcome.item for outcome in outcomes] == people
    assert {outcome.status for outcome in outcomes} == {"done"}
    assert outcomes[0].result().message
    assert set(received(mischief).values()) == {1}
    assert len(received(mischief)) == len(people)
    assert len(mischief.received(LOGIN)) == 1
    again = bulk(shared.users.update_user_status, people, arguments=deeds.status, journal=tmp_path / "job.journal")
    assert again.run().skipped == len(people)


def test_each_process_makes_its_client_once(
    shared: SymphonyPod, processes: ProcessPoolExecutor, mischief: Mischief, people: list[int], key_file: Path
) -> None:
    mischief.clear()
    outcomes = list(bulk(deeds.disable, people[:40], executor=processes, client=shared))
    assert {outcome.status for outcome in outcomes} == {"done"}
    clients = {outcome.result() for outcome in outcomes}
    assert len(clients) == len({process for process, _ in clients}) <= 2
    factory = partial(SymphonyPod.from_rsa, shared.base_url, "svc-bot", str(key_file))
    made = {outcome.result() for outcome in bulk(deeds.disable, people[:10], executor=processes, client=factory)}
    assert len(made) == len({process for process, _ in made}) <= 2
    assert made.isdisjoint(clients)


def test_a_generated_function_works_there_as_well(
    shared: SymphonyPod, processes: ProcessPoolExecutor, people: list[int]
) -> None:
    items = [deeds.status(uid) for uid in people[:5]]
    assert bulk(update_user_status.sync, items, executor=processes, client=shared).run().done == 5
    assert bulk(partial(update_user_status.sync, client=shared), items, executor=processes).run().done == 5
    body = items[0]["body"]
    ids = [{"uid": uid} for uid in people[:5]]
    assert bulk(partial(shared.users.update_user_status, body=body), ids, executor=processes).run().done == 5  # type: ignore[arg-type]


class Cluster(Executor):
    """An executor that is none of Python's own, as that of Dask: what it is given may travel by value."""

    def __init__(self, processes: ProcessPoolExecutor) -> None:
        self._processes = processes

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        return self._processes.submit(fn, *args, **kwargs)


def test_a_wrapper_of_a_generated_function_is_called_there_itself(
    shared: SymphonyPod, processes: ProcessPoolExecutor, mischief: Mischief, people: list[int]
) -> None:
    mischief.clear()
    mischief.order("status", status=429, retry_after=0, times=3, operation=UPDATE)
    call = partial(deeds.twice(), client=shared)
    outcomes = list(bulk(call, people[:4], arguments=deeds.status, executor=Cluster(processes), patience=0))
    assert [(outcome.status, outcome.attempts) for outcome in outcomes] == [("done", 1)] * 4
    assert sum(received(mischief).values()) == 4 * 2 + 3
    with pytest.raises(InvalidInput, match="the job cannot travel to another process"):
        bulk(call, people, arguments=deeds.status, executor=processes)


def test_functions_of_the_main_program_travel_by_value(processes: ProcessPoolExecutor) -> None:
    assert [outcome.value for outcome in bulk(lambda n: n + 1, range(3), executor=Cluster(processes))] == [1, 2, 3]


def test_refusals_come_back_whole(
    shared: SymphonyPod, processes: ProcessPoolExecutor, mischief: Mischief, people: list[int]
) -> None:
    mischief.order("status", status=403, times=2, operation=UPDATE)
    mischief.order("reset", times=1, operation=UPDATE)
    job = bulk(shared.users.update_user_status, people[:20], arguments=deeds.status, executor=processes, concurrency=2)
    outcomes = list(job)
    assert Counter(outcome.status for outcome in outcomes) == {"done": 17, "failed": 2, "uncertain": 1}
    names = Counter(type(outcome.error).__name__ for outcome in outcomes if outcome.error)
    assert names == {"Forbidden": 2, "TransportError": 1}


def test_429_in_other_processes_slows_all_and_fails_none(
    shared: SymphonyPod, processes: ProcessPoolExecutor, mischief: Mischief, people: list[int]
) -> None:
    mischief.order("status", status=429, retry_after=1, times=3, operation=UPDATE)
    job = bulk(shared.users.update_user_status, people[:20], arguments=deeds.status, executor=processes, concurrency=3)
    outcomes = list(job)
    assert {outcome.status for outcome in outcomes} == {"done"}
    assert sum(outcome.attempts for outcome in outcomes) == 23  # so that the job was told of each, not the client
    assert sum(received(mischief).values()) == 23


def test_the_client_there_sees_to_a_429_within_a_function_of_ones_own(
    shared: SymphonyPod, processes: ProcessPoolExecutor, mischief: Mischief, people: list[int]
) -> None:
    mischief.order("status", status=429, retry_after=0, times=3, operation=UPDATE)
    outcomes = list(bulk(deeds.disable, people[:4], executor=processes, client=shared, patience=0))
    assert [(outcome.status, outcome.attempts) for outcome in outcomes] == [("done", 1)] * 4
    assert sum(received(mischief).values()) == 4 + 3


def test_functions_without_a_client(processes: ProcessPoolExecutor) -> None:
    outcomes = list(bulk(deeds.half, range(20), executor=processes))
    assert [outcome.value for outcome in outcomes if outcome.ok] == [n / 2 for n in range(20) if n != deeds.PRICE]
    assert isinstance(outcomes[deeds.PRICE].error, LookupError)


def test_a_process_that_dies_leaves_what_it_did_uncertain(tmp_path: Path) -> None:
    journal = tmp_path / "job.journal"
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as executor:
        given: list[Any] = []
        job = bulk(deeds.die, range(20), executor=executor, concurrency=2, journal=journal)
        with pytest.raises(RuntimeError, match="terminated abruptly"):
            given.extend(job)
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as executor:
        again = list(bulk(deeds.half, range(20), executor=executor))
    assert len(again) == 20
    summary = job.summary
    assert summary.done == deeds.PRICE
    assert summary.uncertain >= 1
    assert summary.total < 20


def test_what_cannot_travel_is_refused_before_anything_is_sent(
    pod: SymphonyPod, shared: SymphonyPod, processes: ProcessPoolExecutor, mischief: Mischief, people: list[int]
) -> None:
    mischief.clear()
    with pytest.raises(ConfigurationError, match="a pickle must hold no secret"):
        bulk(pod.users.update_user_status, people, arguments=deeds.status, executor=processes)
    with pytest.raises(InvalidInput, match="the job cannot travel to another process"):
        bulk(lambda uid: uid, people, executor=processes)
    with pytest.raises(InvalidInput, match="needs client="):
        bulk(update_user_status.sync, [deeds.status(uid) for uid in people], executor=processes)
    items: list[Any] = [2, (n for n in range(2)), 4]
    outcomes = list(bulk(deeds.half, items, executor=processes))
    assert [outcome.status for outcome in outcomes] == ["done", "failed", "done"]
    assert "item 1 cannot travel" in str(outcomes[1].error)
    assert mischief.received() == []


def test_threads_of_the_user(pod: SymphonyPod, people: list[int]) -> None:
    with ThreadPoolExecutor(2) as executor:
        job = bulk(pod.users.update_user_status, people, arguments=deeds.status, executor=executor, concurrency=2)
        assert job.run().done == len(people)
        executor.submit(abs, 1).result()  # which the job leaves open


def test_an_executor_that_is_shut_down_ends_the_job() -> None:
    with ThreadPoolExecutor(2) as executor:
        pass
    job = bulk(abs, range(100), executor=executor)
    with pytest.raises(RuntimeError, match="shutdown"):
        job.run()
    assert job.summary.done == 0
