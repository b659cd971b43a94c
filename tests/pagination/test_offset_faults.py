"""Lists by offset, and all that a Pod can do to them."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from symphony_pod.api.rooms import search_rooms
from symphony_pod.api.streams import admin_list_streams, list_stream_message_ids, list_streams
from symphony_pod.api.users import list_users, search_users
from symphony_pod.models import UserSearchQuery, V2RoomSearchCriteria

from symphony_ext import PageOptions, PaginationError
from tests.http_server import Reply
from tests.pagination.lists import Lists, Query, Read, slices, user, user_id

WINDOWS = pytest.mark.parametrize("concurrency", [1, 2, 5])


def streams(numbers: list[int], **more: Any) -> dict[str, Any]:
    return {"streams": [{"id": str(number)} for number in numbers], **more}


def counted(items: list[int], total: int | None = None) -> Any:
    """Answers streams with how many there are in all."""
    return slices(items, cap=100, shape=lambda page: streams(page, count=len(items) if total is None else total))


@WINDOWS
@pytest.mark.parametrize("length", [0, 1, 99, 100, 101, 250, 300, 1000])
def test_every_item_comes_once_and_in_order(read: Read, lists: Lists, length: int, concurrency: int) -> None:
    lists.answer = slices([user(number) for number in range(length)])
    found = read(list_users, PageOptions(page_size=100, concurrency=concurrency))
    assert [user_id(one) for one in found] == list(range(length))


@WINDOWS
@pytest.mark.parametrize("length", [0, 1, 100, 250, 1000])
def test_a_total_ends_the_list(read: Read, lists: Lists, length: int, concurrency: int) -> None:
    lists.answer = counted(list(range(length)))
    found = read(admin_list_streams, PageOptions(concurrency=concurrency))
    assert [one.id for one in found] == [str(number) for number in range(length)]
    assert read.last.total == length
    # Only where the first page holds as many as there are, which could be a count of the page, is one more asked for.
    assert len(lists.asked) == max(1, -(-length // 100)) + (length == 100)


@WINDOWS
@pytest.mark.parametrize("cap", [1, 7, 30, 99])
def test_a_cap_below_the_size_that_is_asked_for_loses_nothing(
    read: Read, lists: Lists, cap: int, concurrency: int
) -> None:
    lists.answer = slices([user(number) for number in range(200)], cap=cap)
    found = read(list_users, PageOptions(page_size=100, concurrency=concurrency))
    assert [user_id(one) for one in found] == list(range(200))
    assert len(lists.asked) <= -(-200 // cap) + concurrency + 2


@WINDOWS
def test_short_pages_in_the_middle_lose_nothing(read: Read, lists: Lists, concurrency: int) -> None:
    everyone = [user(number) for number in range(500)]
    short = {100: 1, 200: 99, 300: 50, 0: 60}

    def answer(query: Query) -> Reply:
        start, limit = int(query.get("skip", 0)), int(query["limit"])
        return Reply(200, everyone[start : start + min(limit, short.get(start, limit))])

    lists.answer = answer
    found = read(list_users, PageOptions(page_size=100, concurrency=concurrency))
    assert [user_id(one) for one in found] == list(range(500))


@WINDOWS
def test_more_items_than_were_asked_for_come_once(read: Read, lists: Lists, concurrency: int) -> None:
    everyone = [user(number) for number in range(500)]
    lists.answer = lambda query: Reply(200, everyone[int(query.get("skip", 0)) :][:150])
    found = read(list_users, PageOptions(page_size=100, concurrency=concurrency))
    assert [user_id(one) for one in found] == list(range(500))


@WINDOWS
def test_an_empty_page_before_the_total_is_a_fault(read: Read, lists: Lists, concurrency: int) -> None:
    whole = list(range(500))
    lists.answer = lambda query: Reply(
        200,
        streams([] if query.get("skip") == "200" else whole[int(query.get("skip", 0)) :][:100], count=500),
    )
    found: list[Any] = []
    with pytest.raises(PaginationError, match="behind item 200 is empty, but the Pod tells of 500 items") as raised:
        read(admin_list_streams, PageOptions(concurrency=concurrency), into=found)
    assert [one.id for one in found] == [str(number) for number in range(200)]
    assert raised.value.position.count == 200
    assert raised.value.position.place == {"skip": 200}
    assert raised.value.operation == "streams.admin_list_streams"


@WINDOWS
def test_an_empty_page_behind_a_full_one_is_not_the_end_by_itself(read: Read, lists: Lists, concurrency: int) -> None:
    everyone = [user(number) for number in range(1_000)]
    lists.answer = lambda query: Reply(
        200, [] if query["skip"] == "300" else everyone[int(query["skip"]) : int(query["skip"]) + 100]
    )
    found: list[Any] = []
    with pytest.raises(PaginationError, match="one behind it has items") as raised:
        read(list_users, PageOptions(page_size=100, concurrency=concurrency), into=found)
    assert [user_id(one) for one in found] == list(range(300))
    assert raised.value.position.place == {"skip": 300}


@WINDOWS
@pytest.mark.parametrize("status", [400, 404, 500])
def test_a_pod_may_refuse_to_answer_behind_the_end(read: Read, lists: Lists, status: int, concurrency: int) -> None:
    everyone = [user(number) for number in range(300)]
    lists.answer = lambda query: (
        Reply(status)
        if int(query["skip"]) > 300
        else Reply(200, everyone[int(query["skip"]) : int(query["skip"]) + 100])
    )
    assert len(read(list_users, PageOptions(page_size=100, concurrency=concurrency))) == 300


def test_an_empty_page_before_a_page_with_items_is_a_fault(read: Read, lists: Lists) -> None:
    everyone = [user(number) for number in range(1000)]
    # The last page must have been asked for before the empty one is known.
    both = threading.Barrier(2)

    def answer(query: Query) -> Reply:
        start = int(query.get("skip", 0))
        if start in (100, 200):
            both.wait(10)
        return Reply(200, [] if start == 100 else everyone[start : start + 100])

    lists.answer = answer
    found: list[Any] = []
    with pytest.raises(PaginationError, match="one behind it has items"):
        read(list_users, PageOptions(page_size=100, concurrency=3), into=found)
    assert [user_id(one) for one in found] == list(range(100))


@WINDOWS
def test_a_pod_that_ignores_where_to_begin_is_noticed(read: Read, lists: Lists, concurrency: int) -> None:
    lists.answer = lambda query: Reply(200, [user(number) for number in range(100)])
    found: list[Any] = []
    with pytest.raises(PaginationError, match="the page before once more") as raised:
        read(list_users, PageOptions(page_size=100, concurrency=concurrency), into=found)
    assert [user_id(one) for one in found] == list(range(100))
    assert raised.value.position.count == 100


@WINDOWS
def test_a_pod_that_ignores_where_to_begin_is_noticed_in_a_short_list(
    read: Read, lists: Lists, concurrency: int
) -> None:
    lists.answer = lambda query: Reply(200, [user(number) for number in range(3)])
    with pytest.raises(PaginationError, match="the page before once more"):
        read(list_users, PageOptions(page_size=100, concurrency=concurrency))


@WINDOWS
def test_a_count_of_the_page_is_not_taken_for_the_total(read: Read, lists: Lists, concurrency: int) -> None:
    whole = list(range(350))
    lists.answer = slices(whole, cap=100, shape=lambda page: streams(page, count=len(page)))
    found = read(admin_list_streams, PageOptions(concurrency=concurrency))
    assert len(found) == 350
    assert read.last.total is None


@WINDOWS
@pytest.mark.parametrize("total", [None, -1])
def test_a_total_that_is_none_is_not_heeded(read: Read, lists: Lists, concurrency: int, total: int | None) -> None:
    lists.answer = slices(list(range(250)), cap=100, shape=lambda page: streams(page, count=total))
    assert len(read(admin_list_streams, PageOptions(concurrency=concurrency))) == 250


@WINDOWS
def test_no_content_is_the_end_of_a_list(read: Read, lists: Lists, concurrency: int) -> None:
    everyone = [{"id": str(number)} for number in range(200)]
    served = slices(everyone, cap=100)
    lists.answer = lambda query: served(query) if int(query.get("skip", 0)) < 200 else Reply(204)
    assert len(read(list_streams, PageOptions(concurrency=concurrency))) == 200


def test_no_content_is_an_empty_list(read: Read, lists: Lists) -> None:
    lists.answer = lambda query: Reply(204)
    assert read(list_streams) == []
    assert read(search_users, body=UserSearchQuery(query="a")) == []


def test_no_content_before_the_total_is_a_fault(read: Read, lists: Lists) -> None:
    first = {"count": 300, "users": [{"id": number} for number in range(100)]}
    lists.answer = lambda query: Reply(200, first) if query.get("skip", "0") == "0" else Reply(204)
    with pytest.raises(PaginationError, match="tells of 300 items"):
        read(search_users, body=UserSearchQuery(query="a"))


@pytest.mark.parametrize("rooms", [None, "absent"])
def test_a_page_without_a_list_is_empty_where_its_total_says_so(read: Read, lists: Lists, rooms: Any) -> None:
    page: dict[str, Any] = {"count": 0, "skip": 0, "limit": 50}
    lists.answer = lambda query: Reply(200, page if rooms == "absent" else {**page, "rooms": rooms})
    assert read(search_rooms, body=V2RoomSearchCriteria(query="a")) == []


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ({"skip": 0}, "has no list `rooms`, and nothing that says that there are no more items"),
        ({"rooms": None}, "has no list `rooms`, and nothing that says that there are no more items"),
        ({}, "the answer is empty, where the contract promises the list `rooms`"),
        ({"count": 5}, "the page behind item 0 is empty, but the Pod tells of 5 items"),
    ],
)
def test_a_page_without_a_list_is_a_fault_otherwise(read: Read, lists: Lists, page: Any, told: str) -> None:
    lists.answer = lambda query: Reply(200, page)
    with pytest.raises(PaginationError, match=told):
        read(search_rooms, body=V2RoomSearchCriteria(query="a"))


@WINDOWS
def test_items_added_in_front_come_once(read: Read, lists: Lists, concurrency: int) -> None:
    everyone = list(range(100, 350))

    def answer(query: Query) -> Reply:
        start = int(query.get("skip", 0))
        if start == 0:
            page = everyone[:100]
            everyone[:0] = range(90, 100)  # ten who were not there when the reading began
            return Reply(200, [user(number) for number in page])
        return Reply(200, [user(number) for number in everyone[start : start + 100]])

    lists.answer = answer
    found = [user_id(one) for one in read(list_users, PageOptions(page_size=100, concurrency=concurrency))]
    assert found == list(range(100, 350))


@WINDOWS
def test_items_added_at_the_end_are_read_too(read: Read, lists: Lists, concurrency: int) -> None:
    everyone = list(range(250))

    def answer(query: Query) -> Reply:
        start = int(query.get("skip", 0))
        if start == 0:
            everyone.extend(range(250, 300))
        return Reply(200, streams(everyone[start : start + 100], count=len(everyone)))

    lists.answer = answer
    assert len(read(admin_list_streams, PageOptions(concurrency=concurrency))) == 300


def test_items_removed_behind_where_the_reading_is_do_not_matter(read: Read, lists: Lists) -> None:
    everyone = list(range(250))

    def answer(query: Query) -> Reply:
        start = int(query.get("skip", 0))
        if start == 200:
            del everyone[230:]
        return Reply(200, streams(everyone[start : start + 100], count=len(everyone)))

    lists.answer = answer
    assert len(read(admin_list_streams)) == 230


@pytest.mark.filterwarnings("ignore:streams.list_stream_message_ids is deprecated:DeprecationWarning")
@WINDOWS
def test_the_pod_may_say_where_the_next_page_begins(read: Read, lists: Lists, concurrency: int) -> None:
    # Every third id is hidden after the page has been cut.
    whole = [str(number) for number in range(300)]

    def answer(query: Query) -> Reply:
        start, limit = int(query.get("offset", 0)), int(query["limit"])
        page = [one for one in whole[start : start + limit] if int(one) % 3]
        return Reply(200, {"Data": page, "numberReturned": len(page), "nextStartNumber": min(start + limit, 300)})

    lists.answer = answer
    found = read(list_stream_message_ids, PageOptions(concurrency=concurrency), stream_id="abc")
    assert found == [one for one in whole if int(one) % 3]
