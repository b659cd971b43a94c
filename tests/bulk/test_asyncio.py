"""Jobs of asyncio."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from symphony_pod.api.users import update_user_status
from symphony_pod.models import AccountStatus, UserStatus, V3RoomAttributes

from symphony_ext import AsyncSymphonyPod, InvalidInput, SymphonyPod, abulk, apaginate
from symphony_ext.sandbox.mischief import Mischief
from symphony_ext.testing import SandboxPod

LOGIN = "POST /login/pubkey/authenticate"
UPDATE = "users.update_user_status"


def disabled(uid: int) -> dict[str, object]:
    return {"uid": uid, "body": UserStatus(status=AccountStatus.DISABLED)}


@pytest.mark.parametrize("concurrency", [1, 2, 16])
def test_each_item_has_its_outcome_in_order(
    async_pod: AsyncSymphonyPod, mischief: Mischief, people: list[int], concurrency: int
) -> None:
    mischief.order("slow", seconds=0.02, share=0.2)
    mischief.order("status", status=403, times=3, operation=UPDATE)

    async def main() -> None:
        job = abulk(async_pod.users.update_user_status, people, arguments=disabled, concurrency=concurrency)
        outcomes = [outcome async for outcome in job]
        assert [outcome.item for outcome in outcomes] == people
        assert Counter(outcome.status for outcome in outcomes) == {"done": len(people) - 3, "failed": 3}
        assert [outcome async for outcome in job] == []

    asyncio.run(main())


def test_items_may_come_from_a_list_that_is_being_read(async_pod: AsyncSymphonyPod, people: list[int]) -> None:
    async def main() -> None:
        users = apaginate(async_pod.users.list_users, page_size=10)
        job = abulk(
            async_pod.users.get_user,
            users,
            arguments=lambda user: {"uid": user.user_system_info.id},  # type: ignore[union-attr]
        )
        assert {outcome.result().id async for outcome in job} >= set(people)

    asyncio.run(main())


def test_never_more_in_flight_than_wanted() -> None:
    flying = most = 0

    async def work(number: int) -> int:
        nonlocal flying, most
        flying += 1
        most = max(most, flying)
        await asyncio.sleep(0.001 * (number % 3))
        flying -= 1
        return number

    async def main() -> None:
        assert [outcome.value async for outcome in abulk(work, range(200), concurrency=5)] == list(range(200))

    asyncio.run(main())
    assert most == 5


def test_the_rate_is_kept() -> None:
    sent: list[float] = []

    async def work(number: int) -> None:
        sent.append(asyncio.get_running_loop().time())

    async def main() -> None:
        await abulk(work, range(120), rate=200).run()

    asyncio.run(main())
    for first in range(len(sent)):
        for last in range(first + 20, len(sent)):
            assert (last - first) <= 200 * (sent[last] - sent[first]) * 1.02 + 200 / 50 + 1


def bound(pod: AsyncSymphonyPod) -> Any:
    return pod.users.update_user_status


def bare(pod: AsyncSymphonyPod) -> Any:
    return partial(update_user_status.asyncio, client=pod)


@pytest.mark.parametrize("operation", [bound, bare])
def test_429_slows_all_and_fails_none(
    async_pod: AsyncSymphonyPod,
    mischief: Mischief,
    people: list[int],
    operation: Callable[[AsyncSymphonyPod], Any],
) -> None:
    mischief.order("status", status=429, retry_after=1, times=6, operation=UPDATE)

    async def main() -> None:
        job = abulk(operation(async_pod), people[:40], arguments=disabled, concurrency=6)
        outcomes = [outcome async for outcome in job]
        assert {outcome.status for outcome in outcomes} == {"done"}
        assert sum(outcome.attempts for outcome in outcomes) == 46  # so that the job was told of each, not the client

    asyncio.run(main())
    assert len(mischief.received(UPDATE)) == 46


@pytest.mark.parametrize("concurrency", [1, 4])
def test_the_client_sees_to_a_429_within_a_function_of_ones_own(
    async_pod: AsyncSymphonyPod, mischief: Mischief, people: list[int], concurrency: int
) -> None:
    async def change(uid: int) -> None:
        for status in (AccountStatus.DISABLED, AccountStatus.ENABLED):
            await async_pod.users.update_user_status(uid=uid, body=UserStatus(status=status))

    async def main() -> None:
        job = abulk(change, people[:4], concurrency=concurrency, patience=0)
        assert [(outcome.status, outcome.attempts) async for outcome in job] == [("done", 1)] * 4

    mischief.order("status", status=429, retry_after=0, times=3, operation=UPDATE)
    asyncio.run(main())
    assert len(mischief.received(UPDATE)) == 8 + 3


@pytest.mark.parametrize("concurrency", [1, 4])
def test_the_client_sees_to_the_429_of_a_login(
    sandbox_pod: SandboxPod, mischief: Mischief, people: list[int], concurrency: int
) -> None:
    async def main() -> None:
        async with AsyncSymphonyPod.from_rsa(sandbox_pod.url, "svc-bot", sandbox_pod.private_key) as pod:
            update = pod.users.update_user_status
            job = abulk(update, people[:4], arguments=disabled, concurrency=concurrency, patience=0)
            assert [(outcome.status, outcome.attempts) async for outcome in job] == [("done", 1)] * 4

    mischief.clear()
    mischief.order("status", status=429, retry_after=0, times=1, operation=LOGIN)
    asyncio.run(main())
    assert len(mischief.received(LOGIN)) == 2


def test_dry_run_sends_nothing(async_pod: AsyncSymphonyPod, mischief: Mischief, people: list[int]) -> None:
    mischief.clear()

    async def main() -> None:
        summary = await abulk(async_pod.users.update_user_status, people, arguments=disabled, dry_run=True).run()
        assert summary.checked == len(people)

    asyncio.run(main())
    assert mischief.received() == []


def test_a_job_that_is_closed_notes_what_was_in_flight(tmp_path: Path) -> None:
    done = Counter[int]()

    async def work(number: int) -> None:
        await asyncio.sleep(0.01)
        done[number] += 1

    async def main() -> None:
        async with abulk(work, range(100), journal=tmp_path / "job", concurrency=4) as job:
            await anext(job)
        assert len(asyncio.all_tasks()) == 1
        assert 1 <= done.total() < 100
        await abulk(work, range(100), journal=tmp_path / "job").run()

    asyncio.run(main())
    assert done == dict.fromkeys(range(100), 1)


def test_cancelling_breaks_off_and_leaves_nothing_running(tmp_path: Path) -> None:
    done = Counter[int]()
    begun = Counter[int]()

    async def work(number: int) -> None:
        begun[number] += 1
        if number > 5:
            await asyncio.sleep(60)
        done[number] += 1

    async def main() -> None:
        job = abulk(work, range(100), journal=tmp_path / "job", concurrency=4)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(job.run(), 0.3)
        assert len(asyncio.all_tasks()) == 1
        assert [outcome async for outcome in job] == []
        again = abulk(work, range(10), journal=tmp_path / "job", dry_run=True)
        told = [outcome.status async for outcome in again]
        assert told == ["skipped"] * 6 + ["uncertain"] * 4

        async def was_done(number: int) -> bool:
            await asyncio.sleep(0)
            return number != 7

        done.clear()
        job = abulk(work, range(10), journal=tmp_path / "job", was_done=was_done, concurrency=4)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(job.run(), 0.3)

    asyncio.run(main())
    assert [number for number, times in begun.items() if times > 1] == [7]


def test_the_journal_serves_both_kinds_of_job(
    pod: SymphonyPod, async_pod: AsyncSymphonyPod, sandbox_pod: SandboxPod, mischief: Mischief, tmp_path: Path
) -> None:
    from symphony_ext import bulk

    mischief.order("html", operation="rooms.create_room", times=3, carried_out=True)
    names = [f"Desk {number}" for number in range(40)]

    def room(name: str) -> dict[str, object]:
        return {"body": V3RoomAttributes(name=name, description="made by a test")}

    async def main() -> None:
        summary = await abulk(async_pod.rooms.create_room, names[:30], arguments=room, journal=tmp_path / "job").run()
        assert (summary.done, summary.uncertain) == (27, 3)

    asyncio.run(main())
    summary = bulk(pod.rooms.create_room, names, arguments=room, journal=tmp_path / "job").run()
    assert (summary.skipped, summary.done, summary.uncertain) == (27, 10, 3)
    made = Counter(stream.name for stream in sandbox_pod.state.streams if stream.name.startswith("Desk "))
    assert made == dict.fromkeys(names, 1)


def test_the_wrong_kind_of_function_is_refused(pod: SymphonyPod) -> None:
    wrong: Any = pod.users.update_user_status
    with pytest.raises(InvalidInput, match="a function that blocks; use bulk"):
        abulk(wrong, [disabled(1)])


def test_items_that_raise_end_the_job() -> None:
    async def items() -> AsyncIterator[int]:
        yield 1
        raise OSError("the disk is gone")

    async def work(number: int) -> int:
        return number

    async def main() -> None:
        job = abulk(work, items(), concurrency=1)
        assert (await anext(job)).value == 1
        with pytest.raises(OSError, match="the disk is gone"):
            await anext(job)

    asyncio.run(main())
