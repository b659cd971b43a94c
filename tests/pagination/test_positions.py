"""A reading can be broken off anywhere and gone on with, in another process if need be."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from symphony_pod.api.apps import list_app_users
from symphony_pod.api.groups import list_sdl_groups
from symphony_pod.api.presence import list_users_presence
from symphony_pod.api.streams import admin_list_streams, list_stream_attachments
from symphony_pod.api.system import list_features
from symphony_pod.api.users import get_users, list_user_followers, list_users

from symphony_ext import InvalidInput, PageOptions, PaginationError
from symphony_ext.pagination import Position
from tests.http_server import Reply
from tests.pagination.lists import Lists, Query, Read, slices, user, user_id
from tests.pagination.test_cursor_faults import AppUsers, Followers, attachments, files, looked_up, presences
from tests.waiting import wait_until

ROOT = Path(__file__).parents[2]


def groups(query: Query) -> Reply:
    """Answers distribution lists by id, without the one at the border."""
    last = int(query.get("lastGroupId", 0))
    return Reply(200, [{"groupId": number} for number in range(1, 48) if number > last][: int(query["limit"])])


def features(_: Query) -> Reply:
    """Answers the names of features."""
    return Reply(200, [str(number) for number in range(47)])


# The operation, what answers it, its parameters, the key of an item, and how many there are.
STYLES: dict[str, tuple[Any, Callable[[], Any], dict[str, Any], Callable[[Any], Any], int]] = {
    "offset": (list_users, lambda: slices([user(number) for number in range(47)]), {}, user_id, 47),
    "offset, capped": (list_users, lambda: slices([user(number) for number in range(47)], cap=3), {}, user_id, 47),
    "offset, total": (
        admin_list_streams,
        lambda: slices(
            list(range(47)), shape=lambda page: {"count": 47, "streams": [{"id": str(number)} for number in page]}
        ),
        {},
        lambda one: one.id,
        47,
    ),
    "cursor": (list_user_followers, lambda: Followers(47, size=5), {"uid": 1}, lambda one: one, 47),
    "keyset": (list_users_presence, lambda: presences(list(range(47))), {}, lambda one: one.user_id, 47),
    "keyset, exclusive": (list_sdl_groups, lambda: groups, {}, lambda one: one.group_id, 47),
    "time window": (
        list_stream_attachments,
        lambda: attachments(files([number // 3 for number in range(47)])),
        {"sid": "abc"},
        lambda one: one.file_id,
        47,
    ),
    "time window, newest first": (
        list_stream_attachments,
        lambda: attachments(files([number // 3 for number in range(47)])),
        {"sid": "abc", "sort_dir": "DESC"},
        lambda one: one.file_id,
        47,
    ),
    "page number": (list_app_users, lambda: AppUsers(47), {"group_app_id": "app"}, lambda one: one.user_id, 47),
    "batches": (get_users, lambda: looked_up, {"uid": list(range(94))}, lambda one: one.id, 47),
    "one page": (
        list_features,
        lambda: features,
        {},
        lambda one: one,
        47,
    ),
}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("concurrency", [1, 3])
def test_a_reading_goes_on_after_any_item(read: Read, lists: Lists, style: str, concurrency: int) -> None:
    operation, answer, parameters, key, length = STYLES[style]
    lists.answer = answer()
    size = None if style == "one page" else 5
    options = PageOptions(page_size=size, concurrency=concurrency)
    whole = [key(one) for one in read(operation, options, **parameters)]
    assert len(set(whole)) == length
    for most in range(1, length, 3):
        first = read(operation, options, most=most, **parameters)
        saved = read.last.position.to_json()
        again = PageOptions(page_size=size, concurrency=concurrency, start=saved)
        rest = read(operation, again, **parameters)
        assert [key(one) for one in (*first, *rest)] == whole, (most, saved)
        assert read.last.position.count == length


@pytest.mark.parametrize("style", STYLES)
def test_many_short_runs_make_one_whole(read: Read, lists: Lists, style: str) -> None:
    operation, answer, parameters, key, length = STYLES[style]
    lists.answer = answer()
    size = None if style == "one page" else 5
    found: list[Any] = []
    saved: str | None = None
    for _ in range(100):
        part = read(operation, PageOptions(page_size=size, start=saved), most=4, **parameters)
        saved = read.last.position.to_json()
        found += [key(one) for one in part]
        if not part:
            break
    assert len(found) == len(set(found)) == length


@pytest.mark.parametrize("style", STYLES)
def test_a_position_before_the_first_item_begins_at_it(read: Read, lists: Lists, style: str) -> None:
    operation, answer, parameters, key, length = STYLES[style]
    lists.answer = answer()
    read(operation, most=1, **parameters)
    whole = read(operation, **parameters)
    read(operation, PageOptions(), most=length, **parameters)
    lists.answer = lambda _: Reply(403, {"code": 403, "message": "no"})
    with pytest.raises(Exception, match="403"):
        read(operation, **parameters)
    start = read.last.position
    assert start.count == 0
    lists.answer = answer()
    again = read(operation, PageOptions(start=start), **parameters)
    assert [key(one) for one in again] == [key(one) for one in whole]


def test_a_position_between_two_pages(read: Read, lists: Lists) -> None:
    lists.answer = Followers(47, size=5)
    first = read(list_user_followers, whole=True, most=2, uid=1)
    assert read.last.position.count == 10
    rest = read(list_user_followers, PageOptions(start=read.last.position), whole=True, uid=1)
    assert [number for page in (*first, *rest) for number in page.followers] == list(range(47))


def test_a_position_survives_that_the_last_item_is_removed(read: Read, lists: Lists) -> None:
    followers = lists.answer = Followers(47, size=5)
    first = read(list_user_followers, most=13, uid=1)
    followers.ids.remove(12)
    followers.count = None
    rest = read(list_user_followers, PageOptions(start=read.last.position), uid=1)
    assert {*first, *rest} == set(range(47))


def test_a_position_with_other_sizes_of_pages(read: Read, lists: Lists) -> None:
    lists.answer = slices([user(number) for number in range(47)])
    first = read(list_users, PageOptions(page_size=20), most=13)
    rest = read(list_users, PageOptions(page_size=3, start=read.last.position))
    assert [user_id(one) for one in (*first, *rest)] == list(range(47))


def test_a_position_is_a_line_of_json() -> None:
    position = Position("users.list_users", 250, {"skip": 250})
    text = position.to_json()
    assert "\n" not in text
    assert json.loads(text) == {"operation": "users.list_users", "count": 250, "place": {"skip": 250}}
    assert Position.from_json(text) == position


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", "250", '{"operation": 1, "count": 1, "place": {}}'])
def test_what_is_no_position_is_refused(read: Read, lists: Lists, text: str) -> None:
    with pytest.raises(InvalidInput, match="start is no position"):
        read(list_users, PageOptions(start=text))
    assert lists.asked == []


@pytest.mark.parametrize(
    ("operation", "position", "parameters", "told"),
    [
        (list_users, Position("users.find_users", 1, {"skip": 1}), {}, "a position in users.find_users, not in"),
        (list_users, Position("users.list_users", 1, {"skip": "1"}), {}, "its `skip` makes no sense"),
        (list_users, Position("users.list_users", 1, {"skip": 1}), {"skip": 5}, "skip and start both say where"),
        (list_user_followers, Position("users.list_user_followers", 1, {"after": 1}), {"uid": 1}, "its `after` makes"),
        (
            list_user_followers,
            Position("users.list_user_followers", 1, {"after": "a", "index": 1}),
            {"uid": 1, "after": "b"},
            "after and start both say where",
        ),
        (
            get_users,
            Position("users.get_users", 1, {"start": 0, "seen": [], "of": 5, "size": 100}),
            {"uid": [1, 2]},
            "in a list of 5 ids, but uid has 2",
        ),
    ],
)
def test_a_position_that_does_not_fit_is_refused(
    read: Read, lists: Lists, operation: Any, position: Position, parameters: Any, told: str
) -> None:
    with pytest.raises(InvalidInput, match=told):
        read(operation, PageOptions(start=position), **parameters)
    assert lists.asked == []


def test_a_broken_reading_says_that_it_has_not_ended(lists: Lists) -> None:
    from symphony_ext import paginate

    everyone = [user(number) for number in range(20)]
    lists.answer = lambda query: Reply(200, everyone[:10]) if query.get("skip") == "0" else Reply(500)
    with lists.client as client:
        reading = paginate(list_users.sync, PageOptions(page_size=10), client=client)
        found: list[Any] = []
        with pytest.raises(Exception, match="500"):
            found.extend(reading)
        with pytest.raises(PaginationError, match="has broken off") as raised:
            next(reading)
        assert raised.value.position.count == 10
        assert repr(reading) == "<Paginator: users.list_users, 10 items given, broken off>"


EXPORT = """
    import os, sys
    from symphony_pod.client import Client
    from symphony_ext import paginate
    from symphony_pod.api.users import list_users
    from symphony_ext import PageOptions

    url, out = sys.argv[1:]
    saved = open(out + ".position").read() if os.path.exists(out + ".position") else None
    with Client(url) as client:
        users = paginate(list_users.sync, PageOptions(page_size=50, concurrency=4, start=saved), client=client)
        for user in users:
            # One file, replaced as a whole, so that the items and the position always agree.
            with open(out + ".tmp", "w") as file:
                file.write(users.position.to_json())
            with open(out, "a") as file:
                file.write(f"{user.user_system_info.id}\\n")
            os.replace(out + ".tmp", out + ".position")
"""


def test_an_export_that_is_killed_goes_on_where_it_was(lists: Lists, tmp_path: Path) -> None:
    length = 2_000
    lists.answer = slices([user(number) for number in range(length)])
    out = tmp_path / "users.txt"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "generated"), str(ROOT)])}
    command = [sys.executable, "-c", textwrap.dedent(EXPORT), lists.url, str(out)]

    def lines() -> list[str]:
        return out.read_text().splitlines() if out.exists() else []

    kills = 0
    for wanted in (100, 700, 1_200):
        process = subprocess.Popen(command, env=environment)
        wait_until(lambda wanted=wanted: len(lines()) >= wanted, "some users have been written")  # type: ignore[misc]
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
        kills += 1
        position = Position.from_json(Path(f"{out}.position").read_text())
        # Killed between the line and the position, the line is written once more: the reader cuts it off.
        out.write_text("".join(f"{line}\n" for line in lines()[: position.count]))
    subprocess.run(command, env=environment, check=True)
    written = lines()
    assert kills == 3
    assert len(set(range(length)) - {int(line) for line in written}) == 0  # missing
    assert len(written) - len(set(written)) == 0  # twice
    assert [int(line) for line in written] == list(range(length))
