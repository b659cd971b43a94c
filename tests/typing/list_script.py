"""A user's reading of lists, as the checkers see it: checked in strict mode by mypy and pyright, and never run.

What has to be found wrong is marked so; a checker that did not find it would call the mark needless.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true
from functools import partial
from typing import assert_type

from symphony_pod.api.users import list_users, search_users
from symphony_pod.client import AsyncClient, Client
from symphony_pod.models import (
    UserSearchQuery,
    UserSearchResults,
    UserV2,
    V2AdminStreamInfo,
    V2AdminStreamList,
    V2UserDetail,
)

from symphony_ext import (
    AsyncPaginator,
    AsyncSymphonyPod,
    PageOptions,
    Paginator,
    SymphonyPod,
    apages,
    apaginate,
    pages,
    paginate,
)


def read(pod: SymphonyPod, client: Client, query: UserSearchQuery) -> None:
    for user in paginate(pod.users.list_users, page_size=1000):
        assert_type(user, V2UserDetail)
    for found in paginate(pod.users.search_users, body=query, local=True):
        assert_type(found, UserV2)
    for page in pages(pod.users.search_users, PageOptions(page_size=50), body=query):
        assert_type(page, UserSearchResults)
    reading = paginate(partial(search_users.sync, client=client, body=query), start='{"operation": ""}', patience=5.0)
    assert_type(reading, Paginator[UserV2])
    assert_type(reading.total, int | None)
    assert_type(reading.position.to_json(), str)
    with paginate(list_users.sync, client=client, skip=5) as open_reading:
        assert_type(next(open_reading), V2UserDetail)
    paginate(pod.users.list_users, progress=lambda done, total: print(done + 1, total))


def wrong(pod: SymphonyPod, async_pod: AsyncSymphonyPod) -> None:
    paginate(pod.users.list_users, page_sise=5)  # type: ignore[call-overload]
    paginate(pod.users.list_users, page_size="5")  # type: ignore[call-overload]
    paginate(pod.users.list_users, skip="5")  # type: ignore[call-overload]
    paginate(pod.users.list_users, PageOptions(), skp=5)  # type: ignore[call-arg, arg-type]
    paginate(pod.users.search_users)  # type: ignore[arg-type]
    paginate(pod.users.search_users, PageOptions())  # type: ignore[call-overload]
    paginate(pod.sessions.get_session_info)  # type: ignore[arg-type]
    paginate(async_pod.users.list_users)  # type: ignore[arg-type]
    apaginate(pod.users.list_users)  # type: ignore[arg-type]


async def read_async(pod: AsyncSymphonyPod, client: AsyncClient, query: UserSearchQuery) -> None:
    async for stream in apaginate(pod.streams.admin_list_streams, concurrency=8):
        assert_type(stream, V2AdminStreamInfo)
    async for page in apages(pod.streams.admin_list_streams):
        assert_type(page, V2AdminStreamList)
    async with apaginate(search_users.asyncio, PageOptions(concurrency=2), client=client, body=query) as reading:
        assert_type(reading, AsyncPaginator[UserV2])
        assert_type(await anext(reading), UserV2)
