"""Jobs, as the checkers see them in strict mode; never run."""

from collections.abc import Iterable
from concurrent.futures import Executor
from typing import Any, assert_type

from symphony_pod.api.users import update_user_status
from symphony_pod.models import AccountStatus, SuccessResponse, UserStatus, V2UserDetail, V3RoomDetail

from symphony_ext import (
    AsyncBulkJob,
    AsyncSymphonyPod,
    BulkJob,
    Outcome,
    Summary,
    SymphonyPod,
    abulk,
    apaginate,
    bulk,
    paginate,
)


def arguments(uid: int) -> dict[str, Any]:
    return {"uid": uid, "body": UserStatus(status=AccountStatus.DISABLED)}


def name_of(user: V2UserDetail) -> str:
    return str(user)


def disable(pod: SymphonyPod, uid: int) -> SuccessResponse:
    return pod.users.update_user_status(**arguments(uid))


def jobs(pod: SymphonyPod, items: list[dict[str, Any]], ids: Iterable[int], executor: Executor) -> None:
    job = bulk(pod.users.update_user_status, items)
    assert_type(job, BulkJob[dict[str, Any], SuccessResponse])
    for outcome in job:
        assert_type(outcome, Outcome[dict[str, Any], SuccessResponse])
        assert_type(outcome.value, SuccessResponse | None)
        assert_type(outcome.result(), SuccessResponse)
        assert_type(outcome.error, Exception | None)
    assert_type(job.run(), Summary)
    made = bulk(pod.users.update_user_status, ids, arguments=arguments, key=str, journal="x", rate=50, concurrency=4)
    assert_type(made, BulkJob[int, SuccessResponse])
    assert_type(bulk(name_of, paginate(pod.users.list_users)), BulkJob[V2UserDetail, str])
    room = bulk(lambda uid: pod.rooms.get_room(id=str(uid)), [1, 2])
    assert_type(room, BulkJob[int, V3RoomDetail])
    assert_type(bulk(disable, ids, executor=executor, client=pod), BulkJob[int, SuccessResponse])
    bare = bulk(update_user_status.sync, items, executor=executor, client=pod)
    assert_type(bare, BulkJob[dict[str, Any], SuccessResponse])


async def tasks(pod: AsyncSymphonyPod, items: list[dict[str, Any]], ids: Iterable[int]) -> None:
    job = abulk(pod.users.update_user_status, items)
    assert_type(job, AsyncBulkJob[dict[str, Any], SuccessResponse])
    async for outcome in job:
        assert_type(outcome.result(), SuccessResponse)
    assert_type(await job.run(), Summary)
    assert_type(abulk(pod.users.update_user_status, ids, arguments=arguments), AsyncBulkJob[int, SuccessResponse])

    async def work(user: V2UserDetail) -> str:
        return str(user)

    assert_type(abulk(work, apaginate(pod.users.list_users)), AsyncBulkJob[V2UserDetail, str])


def mistakes(pod: SymphonyPod, apod: AsyncSymphonyPod, ids: Iterable[int]) -> None:
    bulk(pod.users.update_user_status, ids)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    bulk(name_of, ids)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    bulk(pod.users.update_user_status, ids, arguments=arguments, ratio=5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    abulk(pod.users.update_user_status, ids, arguments=arguments)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
