"""Lists by cursor, by key, by time and by number, and all that a Pod can do to them."""

from __future__ import annotations

from typing import Any

import pytest
from symphony_pod.api.apps import list_app_users
from symphony_pod.api.audit import list_audit_trail
from symphony_pod.api.groups import list_sdl_groups
from symphony_pod.api.presence import list_users_presence
from symphony_pod.api.streams import list_stream_attachments
from symphony_pod.api.users import get_users, list_user_followers

from symphony_ext import InvalidInput, PageOptions, PaginationError
from tests.http_server import Reply
from tests.pagination.lists import Lists, Query, Read

WINDOWS = pytest.mark.parametrize("concurrency", [1, 4])


class Followers:
    """Answers followers by cursor; a cursor is the number of the item that follows."""

    def __init__(self, length: int, size: int = 10) -> None:
        self.ids = list(range(length))
        self.size = size
        self.count: int | None = length
        self.link_only = False
        self.always_after = False

    def __call__(self, query: Query) -> Reply:
        start = int(query.get("after", "c0")[1:])
        end = start + min(self.size, int(query.get("limit", 100)))
        pagination: dict[str, Any] = {"cursors": {"before": f"c{start}"}}
        if end < len(self.ids):
            pagination["next"] = f"/pod/v1/user/1/followers?after=c{end}&limit=10"
        if (end < len(self.ids) or self.always_after) and not self.link_only:
            pagination["cursors"]["after"] = f"c{min(end, len(self.ids))}"
        return Reply(200, {"count": self.count, "followers": self.ids[start:end], "pagination": pagination})


@WINDOWS
@pytest.mark.parametrize("length", [0, 1, 10, 11, 95])
def test_every_item_comes_once_and_in_order(read: Read, lists: Lists, length: int, concurrency: int) -> None:
    lists.answer = Followers(length)
    assert read(list_user_followers, PageOptions(concurrency=concurrency), uid=1) == list(range(length))
    assert read.last.total == length
    assert len(lists.asked) == max(1, -(-length // 10))


def test_a_cursor_on_the_last_page_is_followed_to_the_end(read: Read, lists: Lists) -> None:
    followers = lists.answer = Followers(35)
    followers.always_after = True
    assert read(list_user_followers, uid=1) == list(range(35))


def test_a_link_without_a_cursor_is_enough(read: Read, lists: Lists) -> None:
    followers = lists.answer = Followers(35)
    followers.link_only = True
    assert read(list_user_followers, uid=1) == list(range(35))


def test_a_link_that_has_no_cursor_is_a_fault(read: Read, lists: Lists) -> None:
    lists.answer = lambda query: Reply(200, {"followers": [1, 2], "pagination": {"next": "/pod/v1/more"}})
    found: list[Any] = []
    with pytest.raises(PaginationError, match="another page follows, but gives no cursor"):
        read(list_user_followers, uid=1, into=found)
    assert found == [1, 2]


def test_a_missing_cursor_is_noticed_by_the_total(read: Read, lists: Lists) -> None:
    followers = Followers(50)

    def answer(query: Query) -> Reply:
        reply = followers(query)
        if query.get("after") == "c20":
            reply.content["pagination"] = {"cursors": {"before": "c20"}}
        return reply

    lists.answer = answer
    found: list[Any] = []
    with pytest.raises(PaginationError, match="ends after 30 items, but the Pod tells of 50") as raised:
        read(list_user_followers, uid=1, into=found)
    assert found == list(range(30))
    assert raised.value.position.count == 30


def test_a_page_without_pagination_is_the_last(read: Read, lists: Lists) -> None:
    lists.answer = lambda query: Reply(200, {"followers": [1, 2]})
    assert read(list_user_followers, uid=1) == [1, 2]


def test_a_cursor_that_comes_again_is_a_fault(read: Read, lists: Lists) -> None:
    def answer(query: Query) -> Reply:
        following = {"": "a", "a": "b", "b": "a"}[query.get("after", "")]
        items = {"": [1], "a": [2], "b": [3]}[query.get("after", "")]
        return Reply(200, {"followers": items, "pagination": {"cursors": {"after": following}, "next": "/more"}})

    lists.answer = answer
    found: list[Any] = []
    with pytest.raises(PaginationError, match="a cursor that it had given before"):
        read(list_user_followers, uid=1, into=found)
    assert found == [1, 2, 3]
    assert len(lists.asked) == 3


def test_a_pod_that_ignores_cursors_is_noticed(read: Read, lists: Lists) -> None:
    numbers = iter(range(100))
    lists.answer = lambda query: Reply(
        200, {"followers": [1, 2], "pagination": {"cursors": {"after": f"c{next(numbers)}"}, "next": "/more"}}
    )
    found: list[Any] = []
    with pytest.raises(PaginationError, match="the page before once more"):
        read(list_user_followers, uid=1, into=found)
    assert found == [1, 2]


@pytest.mark.parametrize("empty", [[], None, "absent"])
def test_an_empty_page_in_the_middle_does_not_end_the_list(read: Read, lists: Lists, empty: Any) -> None:
    followers = Followers(50)

    def answer(query: Query) -> Reply:
        if query.get("after") == "c20":
            page = {"pagination": {"cursors": {"after": "x30"}, "next": "/more"}}
            return Reply(200, page if empty == "absent" else {**page, "followers": empty})
        return followers({**query, "after": "c20"} if query.get("after") == "x30" else query)

    lists.answer = answer
    assert read(list_user_followers, uid=1) == list(range(50))


def test_items_at_the_border_of_two_pages_come_once(read: Read, lists: Lists) -> None:
    pages = {"": ([1, 2, 3], "a"), "a": ([3, 4, 5], "b"), "b": ([5], None)}

    def answer(query: Query) -> Reply:
        items, after = pages[query.get("after", "")]
        return Reply(200, {"followers": items, "pagination": {"cursors": {"after": after}}})

    lists.answer = answer
    assert read(list_user_followers, uid=1) == [1, 2, 3, 4, 5]
    trimmed = read(list_user_followers, uid=1, whole=True)
    assert [page.followers for page in trimmed] == [[1, 2, 3], [4, 5]]


def test_equal_entries_of_an_audit_trail_are_all_given(read: Read, lists: Lists) -> None:
    entry = {"action": "a", "timestamp": "1"}
    other = {"action": "b", "timestamp": "2"}
    pages = {"": ([entry, entry], "a"), "a": ([entry, other], None)}

    def answer(query: Query) -> Reply:
        items, after = pages[query.get("after", "")]
        return Reply(200, {"items": items, "pagination": {"cursors": {"after": after}}})

    lists.answer = answer
    assert [one.action for one in read(list_audit_trail, start_timestamp=0)] == ["a", "a", "a", "b"]


def test_no_content_is_an_empty_audit_trail(read: Read, lists: Lists) -> None:
    lists.answer = lambda query: Reply(204)
    assert read(list_audit_trail, start_timestamp=0) == []


def test_followers_who_come_behind_the_reading_are_no_fault(read: Read, lists: Lists) -> None:
    followers = lists.answer = Followers(30)

    def answer(query: Query) -> Reply:
        reply = followers(query)
        followers.count = 35
        return reply

    lists.answer = answer
    assert read(list_user_followers, uid=1) == list(range(30))


def test_pages_are_read_forwards_only(read: Read, lists: Lists) -> None:
    with pytest.raises(InvalidInput, match="`before` cannot be given here, since pages are read forwards"):
        read(list_user_followers, uid=1, before="c1")
    assert lists.asked == []


def presences(numbers: list[int], *, cap: int = 5_000, border: bool = True) -> Any:
    """Answers presence by id, with the item at the border once more, or without."""

    def answer(query: Query) -> Reply:
        last = int(query.get("lastUserId", -1))
        rest = [number for number in numbers if number > last or (border and number == last)]
        return Reply(200, [{"userId": number} for number in rest[: min(cap, int(query["limit"]))]])

    return answer


@WINDOWS
@pytest.mark.parametrize("border", [True, False], ids=["inclusive", "exclusive"])
@pytest.mark.parametrize(("size", "cap"), [(1, 99), (2, 99), (10, 99), (10, 3), (200, 99)])
def test_a_list_by_key(read: Read, lists: Lists, concurrency: int, border: bool, size: int, cap: int) -> None:
    numbers = [7 * number for number in range(100)]
    lists.answer = presences(numbers, cap=cap, border=border)
    found = read(list_users_presence, PageOptions(page_size=size, concurrency=concurrency))
    assert [one.user_id for one in found] == numbers


@pytest.mark.parametrize("length", [0, 1, 5])
def test_a_short_list_by_key(read: Read, lists: Lists, length: int) -> None:
    lists.answer = presences(list(range(length)))
    assert len(read(list_users_presence)) == length


@pytest.mark.parametrize("numbers", [[1, 2, 3], [5, 9, 1], [1, 2]])
def test_a_pod_that_ignores_the_last_key_is_noticed(read: Read, lists: Lists, numbers: list[int]) -> None:
    lists.answer = lambda query: Reply(200, [{"groupId": number} for number in numbers])
    found: list[Any] = []
    with pytest.raises(PaginationError, match=r"once more|as if the Pod ignored"):
        read(list_sdl_groups, into=found)
    assert [one.group_id for one in found] == numbers


def test_a_last_item_without_a_key_is_a_fault(read: Read, lists: Lists) -> None:
    lists.answer = lambda query: Reply(200, [{"groupId": 1}, {"name": "Desk"}])
    found: list[Any] = []
    with pytest.raises(PaginationError, match="the last item of a page has no `group_id`"):
        read(list_sdl_groups, into=found)
    assert len(found) == 2


def files(times: list[int]) -> list[dict[str, Any]]:
    return [{"messageId": "m", "fileId": str(number), "ingestionDate": time} for number, time in enumerate(times)]


def attachments(listed: list[dict[str, Any]], *, cap: int = 100) -> Any:
    """Answers files of a window of time."""

    def answer(query: Query) -> Reply:
        since, to = int(query.get("since", -1)), int(query.get("to", 10**15))
        assert since <= to
        fitting = [one for one in listed if since <= one["ingestionDate"] <= to]
        if query.get("sortDir") == "DESC":
            fitting = fitting[::-1]
        return Reply(200, fitting[: min(cap, int(query["limit"]))])

    return answer


@WINDOWS
@pytest.mark.parametrize("order", ["ASC", "DESC"])
@pytest.mark.parametrize(
    ("times", "size", "cap"),
    [
        ([], 10, 100),
        ([5], 10, 100),
        ([5, 5, 5], 10, 100),
        (list(range(100)), 10, 100),
        (list(range(100)), 100, 7),
        ([number // 3 for number in range(100)], 10, 100),
        ([number // 3 for number in range(100)], 10, 5),
        ([number // 10 for number in range(100)], 10, 100),
        ([1] * 60 + [2] * 60, 10, 100),
    ],
)
def test_a_list_by_time(
    read: Read, lists: Lists, concurrency: int, order: str, times: list[int], size: int, cap: int
) -> None:
    listed = files(times)
    lists.answer = attachments(listed, cap=cap)
    options = PageOptions(page_size=size, concurrency=concurrency)
    found = read(list_stream_attachments, options, sid="abc", sort_dir=order)
    expected = [one["fileId"] for one in listed]
    assert [one.file_id for one in found] == (expected if order == "ASC" else expected[::-1])


@pytest.mark.parametrize("order", ["ASC", "DESC"])
def test_the_bounds_of_a_window_hold(read: Read, lists: Lists, order: str) -> None:
    lists.answer = attachments(files(list(range(100))))
    found = read(list_stream_attachments, PageOptions(page_size=7), sid="abc", sort_dir=order, since=20, to=60)
    assert sorted(one.ingestion_date for one in found) == list(range(20, 61))


@pytest.mark.parametrize("order", ["ASC", "DESC"])
@pytest.mark.parametrize(("times", "cap"), [([1] * 150, 100), ([1, *[2] * 150, 3], 100), ([0, *[1] * 12, 2], 10)])
def test_more_files_of_one_time_than_a_page_holds_are_a_fault(
    read: Read, lists: Lists, order: str, times: list[int], cap: int
) -> None:
    lists.answer = attachments(files(times), cap=cap)
    with pytest.raises(PaginationError, match=r"(have|has) the time"):
        read(list_stream_attachments, sid="abc", sort_dir=order)


def test_a_pod_that_ignores_the_window_is_noticed(read: Read, lists: Lists) -> None:
    lists.answer = lambda query: Reply(200, files([1, 2, 3]))
    found: list[Any] = []
    with pytest.raises(PaginationError, match="as if the Pod ignored where to go on"):
        read(list_stream_attachments, sid="abc", into=found)
    assert len(found) == 3


def test_a_last_file_without_a_time_is_a_fault(read: Read, lists: Lists) -> None:
    lists.answer = lambda query: Reply(200, [{"fileId": "1", "ingestionDate": 1}, {"fileId": "2"}])
    found: list[Any] = []
    with pytest.raises(PaginationError, match="has no `ingestion_date`"):
        read(list_stream_attachments, sid="abc", into=found)
    assert len(found) == 2


class AppUsers:
    """Answers numbered pages of the users of an application."""

    def __init__(self, length: int, cap: int = 100) -> None:
        self.length = length
        self.cap = cap
        self.told: tuple[str, ...] = ("number", "totalElements", "totalPages", "last", "hasNext")
        self.empty: set[int] = set()

    def __call__(self, query: Query) -> Reply:
        number, size = int(query.get("page", 0)), min(self.cap, int(query["size"]))
        count = -(-self.length // size)
        meta = {
            "number": number,
            "totalElements": self.length,
            "totalPages": count,
            "last": number >= count - 1,
            "hasNext": number < count - 1,
        }
        ids = range(self.length)[number * size : (number + 1) * size]
        users = [] if number in self.empty else [{"userId": one} for one in ids]
        return Reply(200, {"users": users, "page": {name: meta[name] for name in self.told}})


@WINDOWS
@pytest.mark.parametrize("length", [0, 1, 10, 11, 95])
@pytest.mark.parametrize(
    "told", [("number", "totalElements", "totalPages", "last", "hasNext"), ("hasNext",), ("last",), ("totalPages",), ()]
)
def test_a_list_by_number(read: Read, lists: Lists, concurrency: int, length: int, told: tuple[str, ...]) -> None:
    users = lists.answer = AppUsers(length)
    users.told = told
    found = read(list_app_users, PageOptions(page_size=10, concurrency=concurrency), group_app_id="app")
    assert [one.user_id for one in found] == list(range(length))


@WINDOWS
def test_a_cap_on_numbered_pages_loses_nothing(read: Read, lists: Lists, concurrency: int) -> None:
    lists.answer = AppUsers(95, cap=7)
    found = read(list_app_users, PageOptions(page_size=10, concurrency=concurrency), group_app_id="app")
    assert [one.user_id for one in found] == list(range(95))


@WINDOWS
def test_a_pod_that_ignores_the_number_is_noticed(read: Read, lists: Lists, concurrency: int) -> None:
    lists.answer = lambda query: Reply(200, {"users": [{"userId": 1}], "page": {"hasNext": True}})
    with pytest.raises(PaginationError, match="the page before once more"):
        read(list_app_users, PageOptions(concurrency=concurrency), group_app_id="app")
    lists.answer = lambda query: Reply(200, {"users": [{"userId": 1}], "page": {"hasNext": True, "number": 0}})
    with pytest.raises(PaginationError, match="answered page 0 where page 1 was asked for"):
        read(list_app_users, PageOptions(concurrency=concurrency), group_app_id="app")


@WINDOWS
def test_an_empty_numbered_page_is_noticed_by_the_total(read: Read, lists: Lists, concurrency: int) -> None:
    users = lists.answer = AppUsers(95)
    users.empty = {3}
    found: list[Any] = []
    with pytest.raises(PaginationError, match="ends after 85 items, but the Pod tells of 95"):
        read(list_app_users, PageOptions(page_size=10, concurrency=concurrency), group_app_id="app", into=found)
    assert len(found) == 85


def test_empty_numbered_pages_without_end_are_a_fault(read: Read, lists: Lists) -> None:
    lists.answer = lambda query: Reply(200, {"users": [], "page": {"hasNext": True}})
    with pytest.raises(PaginationError, match="1001 pages in a row are empty"):
        read(list_app_users, group_app_id="app")


def looked_up(query: Query) -> Reply:
    """Finds users whose number is even, in descending order, and tells of the others."""
    numbers = [int(one) for one in query["uid"].split(",")]
    assert len(numbers) <= 100
    errors = [{"error": "not.found", "id": str(number)} for number in numbers if number % 2]
    found = [{"id": number} for number in numbers[::-1] if not number % 2]
    return Reply(200, {"users": found, "errors": errors}) if found else Reply(204)


@WINDOWS
@pytest.mark.parametrize("size", [None, 7, 100])
def test_batches_of_ids(read: Read, lists: Lists, concurrency: int, size: int | None) -> None:
    lists.answer = looked_up
    found = read(get_users, PageOptions(page_size=size, concurrency=concurrency), uid=list(range(1, 451)))
    assert sorted(one.id for one in found) == list(range(2, 451, 2))
    assert [one.id for one in read.last.errors] == [str(number) for number in range(1, 451, 2)]
    assert len(lists.asked) == -(-450 // (size or 100))


def test_no_ids_are_no_request(read: Read, lists: Lists) -> None:
    assert read(get_users, uid=[]) == []
    assert lists.asked == []


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({}, "give one of the lists uid, email, username; 0 are given"),
        ({"uid": [1], "email": ["a@example.com"]}, "2 are given"),
        ({"username": "anna"}, "`username` is a str; give a list"),
    ],
)
def test_one_list_of_ids_is_needed(read: Read, lists: Lists, parameters: Any, told: str) -> None:
    with pytest.raises(InvalidInput, match=told):
        read(get_users, **parameters)
    assert lists.asked == []
