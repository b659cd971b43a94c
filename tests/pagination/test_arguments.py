"""What `paginate` takes, what it refuses, and what it tells on the way."""

# pyright: reportDeprecated=false, reportUnknownLambdaType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import asyncio
import functools
import inspect
import subprocess
import sys
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from symphony_pod.api.streams import admin_list_streams
from symphony_pod.api.users import list_user_followers, list_users, list_users_v3
from symphony_pod.client import AsyncClient, Client
from symphony_pod.types import UNSET

import symphony_ext
from symphony_ext import ConfigurationError, InvalidInput, PageOptions, apaginate, pages, paginate
from symphony_ext.pagination.entry import OPTIONS
from tests.auth.test_lazy_import import ROOT
from tests.contract.calls import generated
from tests.pagination.lists import Lists, Read, slices, user, user_id


def test_no_operation_has_a_parameter_with_the_name_of_an_option() -> None:
    for name, module in generated().items():
        assert not set(OPTIONS) & set(inspect.signature(module.sync).parameters), name


@pytest.fixture
def full(lists: Lists) -> Lists:
    """A Pod of 250 accounts."""
    lists.answer = slices([user(number) for number in range(250)])
    return lists


def bound(client: Client) -> Any:
    return client.users.list_users


def wrapped(client: Client) -> Any:
    @functools.wraps(client.users.list_users)
    def logged(*args: Any, **kwargs: Any) -> Any:
        return client.users.list_users(*args, **kwargs)

    return logged


@pytest.mark.parametrize(
    "operation",
    [
        bound,
        wrapped,
        lambda client: functools.partial(client.users.list_users, limit=50),
        lambda client: functools.partial(functools.partial(list_users.sync, client=client), limit=50),
    ],
)
def test_an_operation_can_be_given_in_many_ways(full: Lists, operation: Callable[[Client], Any]) -> None:
    with full.client as client:
        assert [user_id(one) for one in paginate(operation(client))] == list(range(250))
        assert [user_id(one) for page in pages(operation(client)) for one in page] == list(range(250))


def test_options_and_parameters_can_be_mixed(full: Lists) -> None:
    anything: Any = paginate
    with full.client as client:
        reading = anything(list_users.sync, page_size=40, client=client, skip=200)
        assert [user_id(one) for one in reading] == list(range(200, 250))
        assert full.asked[0] == {"skip": "200", "limit": "40"}
        full.asked.clear()
        reading = anything(list_users.sync, PageOptions(page_size=40, concurrency=2), page_size=60, client=client)
        assert len(list(reading)) == 250
        assert full.asked[0]["limit"] == "60"


def test_the_parameters_of_the_operation_say_where_to_begin_and_how_much(full: Lists) -> None:
    with full.client as client:
        assert len(list(paginate(client.users.list_users, skip=245, limit=2))) == 5
        assert full.asked[0] == {"skip": "245", "limit": "2"}
        full.asked.clear()
        assert len(list(paginate(client.users.list_users, skip=UNSET, limit=UNSET))) == 250
        assert full.asked[0] == {"skip": "0", "limit": "1000"}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"page_size": 0}, "page_size is 0; give a whole number from 1 up"),
        ({"page_size": True}, "page_size is True"),
        ({"page_size": 1_001}, "users.list_users: `page_size` is 1001; at most 1000 is allowed"),
        ({"limit": 1_001}, "users.list_users: `limit` is 1001; at most 1000 is allowed"),
        ({"limit": "10"}, "users.list_users: `limit` is '10'; give a whole number"),
        ({"page_size": 10, "limit": 20}, "page_size is 10 and limit is 20; give one of them"),
        ({"skip": -1}, "users.list_users: `skip` is -1; give a whole number from 0 up"),
        ({"concurrency": 0}, "concurrency is 0; give a whole number from 1 up"),
        ({"concurrency": 2.5}, "concurrency is 2.5"),
        ({"progress": "yes"}, "progress is of type str; give True for a bar, or a function"),
        ({"patience": -1}, "patience is -1; give seconds, from 0 up"),
        ({"patience": float("nan")}, "patience is nan"),
        ({"patience": "long"}, "patience is 'long'"),
        ({"start": "x"}, "start is no position"),
    ],
)
def test_what_cannot_work_is_refused_before_anything_is_sent(full: Lists, options: Any, told: str) -> None:
    anything: Any = paginate
    with full.client as client, pytest.raises(InvalidInput, match=told):
        anything(client.users.list_users, **options)
    assert full.asked == []


def test_unknown_and_missing_parameters_are_refused_as_python_does(full: Lists) -> None:
    anything: Any = paginate
    with full.client as client:
        with pytest.raises(TypeError, match="unexpected keyword argument 'skp'"):
            anything(client.users.list_users, skp=1)
        with pytest.raises(TypeError, match="missing a required"):
            anything(client.users.list_user_followers)
    assert full.asked == []


@pytest.mark.parametrize(
    ("operation", "told"),
    [
        (lambda client: client.sessions.get_session_info, "sessions.get_session_info answers no list"),
        (lambda client: client.groups.delete_all_groups, "groups.delete_all_groups is not read page by page: it delet"),
        (lambda client: client.presence.read_presence_feed, "a feed has no end"),
        (lambda client: list_users.sync_detailed, "sync_detailed is no operation; give an operation of a client"),
        (lambda client: list_users, "is no operation; give an operation of a client"),
        (lambda client: print, "print is no operation"),
        (lambda client: client.close, "close is no operation"),
        (lambda client: list_users.asyncio, "given as a function of asyncio; use apaginate or apages"),
        (lambda client: AsyncClient(client.base_url).users.list_users, "use apaginate or apages"),
    ],
)
def test_what_is_no_list_operation_is_refused(full: Lists, operation: Any, told: str) -> None:
    anything: Any = paginate
    with full.client as client, pytest.raises(InvalidInput, match=told):
        anything(operation(client))


def test_an_operation_that_blocks_is_refused_by_asyncio(full: Lists) -> None:
    anything: Any = apaginate
    with full.client as client, pytest.raises(InvalidInput, match="that blocks; use paginate or pages"):
        anything(client.users.list_users)


def test_pages_without_a_size_refuse_one(full: Lists) -> None:
    with full.client as client, pytest.raises(InvalidInput, match="leave page_size out"):
        paginate(client.system.list_features, page_size=10)


def test_a_deprecated_operation_warns_once_and_where_it_is_used(full: Lists) -> None:
    with full.client as client, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for operation in (list_users_v3.sync, functools.partial(list_users_v3.sync, limit=20)):
            assert len(list(paginate(operation, PageOptions(concurrency=2), client=client))) == 250
        assert len(list(paginate(client.users.list_users_v3))) == 250
    assert [str(one.message) for one in caught] == ["users.list_users_v3 is deprecated; use users.list_users"] * 3
    assert {one.filename for one in caught} == {__file__}


def test_progress_is_told_after_each_page(read: Read, full: Lists) -> None:
    told: list[tuple[int, int | None]] = []
    read(list_users, PageOptions(page_size=100, progress=lambda done, total: told.append((done, total))))
    assert told == [(100, None), (200, None), (250, None)]
    told.clear()
    read(list_users, PageOptions(page_size=100, progress=lambda done, total: told.append((done, total))), most=150)
    assert told == [(100, None)]
    again = PageOptions(progress=lambda done, total: told.append((done, total)), start=read.last.position)
    told.clear()
    read(list_users, again)
    assert told == [(250, None)]


def test_progress_knows_the_total_where_the_pod_tells_it(read: Read, lists: Lists) -> None:
    lists.answer = slices(
        list(range(250)), shape=lambda page: {"count": 250, "streams": [{"id": str(one)} for one in page]}
    )
    told: list[tuple[int, int | None]] = []
    read(admin_list_streams, PageOptions(progress=lambda done, total: told.append((done, total))))
    assert told == [(100, 250), (200, 250), (250, 250)]


def test_a_progress_bar(read: Read, full: Lists, capsys: pytest.CaptureFixture[str]) -> None:
    read(list_users, PageOptions(page_size=100, progress=True))
    shown = capsys.readouterr().err
    assert "users.list_users: 250 items" in shown


def test_a_progress_bar_without_tqdm_says_how_to_get_it(full: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)
    with full.client as client, pytest.raises(ConfigurationError, match=r"symphony-pod-client\[progress\]"):
        paginate(client.users.list_users, progress=True)


def test_a_failing_callback_stops_the_reading(read: Read, full: Lists) -> None:
    def fail(done: int, total: int | None) -> None:
        raise KeyError(done)

    found: list[Any] = []
    with pytest.raises(KeyError, match="100"):
        read(list_users, PageOptions(page_size=100, progress=fail), into=found)
    assert len(found) == 100


def test_several_readings_at_once_do_not_disturb_each_other(full: Lists) -> None:
    with full.client as client:
        pairs = zip(
            paginate(client.users.list_users, PageOptions(page_size=30, concurrency=3)),
            paginate(client.users.list_users, PageOptions(page_size=7)),
            strict=True,
        )
        assert all(user_id(one) == user_id(other) for one, other in pairs)


def test_several_tasks_read_at_once(full: Lists) -> None:
    async def count(client: AsyncClient) -> int:
        return len([one async for one in apaginate(client.users.list_users, PageOptions(page_size=20, concurrency=2))])

    async def go() -> list[int]:
        async with AsyncClient(full.url) as client:
            return await asyncio.gather(*(count(client) for _ in range(5)))

    assert asyncio.run(go()) == [250] * 5


def test_the_package_is_loaded_when_it_is_used() -> None:
    program = (
        "import sys, symphony_ext; assert 'symphony_ext.pagination' not in sys.modules; "
        "symphony_ext.paginate; print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": f"{ROOT / 'generated'}:{ROOT}"},
        check=True,
        capture_output=True,
        text=True,
    )
    loaded = set(done.stdout.split())
    assert "symphony_ext.pagination.entry" in loaded
    assert not loaded & {"httpx", "attrs", "tqdm", "symphony_pod.models", "symphony_pod.client"}


@pytest.mark.parametrize("name", ["paginate", "apaginate", "pages", "apages", "PageOptions", "Paginator"])
def test_the_names_are_in_both_places(name: str) -> None:
    assert getattr(symphony_ext, name) is getattr(sys.modules["symphony_ext.pagination"], name)


def test_the_repr_tells_what_is_read(full: Lists) -> None:
    with full.client as client:
        assert repr(paginate(client.users.list_users)) == "<Paginator: users.list_users, 0 items given>"
        reading = paginate(list_user_followers.sync, client=client, uid=1)
        assert repr(reading) == "<Paginator: users.list_user_followers, 0 items given>"
