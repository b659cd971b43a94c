"""How requests are put together: no value can leave its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from symphony_pod.api.audit import list_audit_trail
from symphony_pod.api.connections import list_connections
from symphony_pod.api.groups import update_group
from symphony_pod.api.rooms import get_room, set_room_active
from symphony_pod.api.streams import list_streams
from symphony_pod.api.users import get_users, list_users, update_own_manifest
from symphony_pod.errors import InvalidInput
from symphony_pod.models import ServiceAccountManifest, UpdateGroup, V3RoomAttributes
from symphony_pod.operation import Operation
from symphony_pod.types import UNSET, File

ANY = Operation("any.thing", "POST", "/a/{id}/b", answers={}, errors={})


@given(st.text(st.characters(), min_size=1).filter(lambda text: text.strip(".") or len(text) > 2))
def test_no_value_leaves_its_segment_of_the_path(value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:
        with pytest.raises(InvalidInput, match="lone surrogate"):
            get_room.request(id=value)
        return
    path = urlsplit(f"https://pod{get_room.request(id=value).target}").path
    assert path.count("/") == "/pod/v3/room/x/info".count("/")
    assert unquote(path.split("/")[4]) == value


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_what_cannot_stand_in_a_path_is_refused(value: str) -> None:
    with pytest.raises(
        InvalidInput, match=r"rooms\.get_room: `id` is '.{0,2}', which cannot stand in a path; give an id"
    ):
        get_room.request(id=value)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_no_value_reaches_another_parameter(before: str, after: str) -> None:
    query = urlsplit(list_audit_trail.request(start_timestamp=1, before=before, after=after).target).query
    assert parse_qsl(query, keep_blank_values=True) == [("startTimestamp", "1"), ("before", before), ("after", after)]


_ITEMS = st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters=","), min_size=1), min_size=1)


@given(_ITEMS, _ITEMS)
def test_no_item_of_a_list_becomes_two(email: list[str], username: list[str]) -> None:
    query = urlsplit(get_users.request(email=email, username=username).target).query
    parts = [part.partition("=") for part in query.split("&")]
    read = [(name, [unquote(text) for text in texts.split(",")]) for name, _, texts in parts]
    assert read == [("email", email), ("username", username)]


@pytest.mark.parametrize(
    ("call", "target"),
    [
        (lambda: get_users.request(uid=[68719476743, 7]), "/pod/v3/users?uid=68719476743,7"),
        (lambda: get_users.request(uid=cast(Any, (1, 2)), local=True), "/pod/v3/users?uid=1,2&local=true"),
        (lambda: get_users.request(email=["a+b@x", "c@x"]), "/pod/v3/users?email=a%2Bb%40x,c%40x"),
        (lambda: get_users.request(uid=UNSET), "/pod/v3/users"),
        (lambda: list_connections.request(user_ids=[1, 2]), "/pod/v1/connection/list?userIds=1,2"),
    ],
)
def test_a_list_of_ids_is_one_parameter(call: Callable[[], Any], target: str) -> None:
    assert call().target == target


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"uid": list(range(101))}, "`uid` has 101 items; at most 100 is allowed"),
        ({"username": ["x"] * 101}, "`username` has 101 items; at most 100 is allowed"),
        ({"email": []}, "`email` has 0 items; at least 1 is allowed"),
        ({"email": ["a@x", ""]}, "`email[1]` has 0 characters; at least 1 is allowed"),
        ({"uid": "1,2"}, "`uid` is a str; give a list"),
        ({"uid": 12}, "`uid` is a int; give a list"),
        ({"uid": b"12"}, "`uid` is a bytes; give a list"),
        ({"uid": {1: 2}}, "`uid` is a dict; give a list"),
        ({"uid": [1, None]}, "`uid[1]` is a NoneType; give a text or a number"),
    ],
)
def test_what_is_no_list_of_ids_is_refused(given: dict[str, Any], problem: str) -> None:
    with pytest.raises(InvalidInput, match=f"^{re.escape(f'users.get_users: {problem}')}$"):
        get_users.request(**given)


def test_an_empty_list_is_not_taken_for_no_filter() -> None:
    with pytest.raises(InvalidInput, match=r"^connections\.list_connections: `user_ids` has 0 items; at least 1 is"):
        list_connections.request(user_ids=[])


@pytest.mark.parametrize("nothing", [None, UNSET])
def test_what_is_needed_cannot_be_left_out(nothing: Any) -> None:
    problem = f"is {nothing!r}, but the operation needs it; give a value"
    with pytest.raises(InvalidInput, match=f"^audit\\.list_audit_trail: `start_timestamp` {problem}$"):
        list_audit_trail.request(start_timestamp=nothing)
    with pytest.raises(InvalidInput, match=f"^rooms\\.set_room_active: `active` {problem}$"):
        set_room_active.request(id="a", active=nothing)
    with pytest.raises(InvalidInput, match=f"^groups\\.update_group: `if_match` {problem}$"):
        update_group.request(group_id="a", x_symphony_host="", if_match=nothing, body=UpdateGroup.from_dict({}))
    with pytest.raises(InvalidInput, match=r"^rooms\.get_room: `id` is a "):
        get_room.request(id=nothing)


@pytest.mark.parametrize("nothing", [None, UNSET])
def test_a_body_that_is_needed_cannot_be_left_out(nothing: Any) -> None:
    problem = f"`body` is {nothing!r}, but the operation needs it; give a value"
    with pytest.raises(InvalidInput, match=rf"^users\.update_own_manifest: {problem}$"):
        update_own_manifest.request(body=nothing)
    with pytest.raises(InvalidInput, match=rf"^any\.thing: {problem}$"):
        ANY.given("body", nothing)


def test_a_body_that_may_be_null_is_none_and_not_unset() -> None:
    assert ANY.given("body", None, nullable=True) is None
    with pytest.raises(InvalidInput, match=r"^any\.thing: `body` is UNSET, but the operation needs it; give a value$"):
        ANY.given("body", UNSET, nullable=True)
    request = ANY.request(path={"id": 1}, body=None, media="application/json")
    assert request.encoded("any.thing", extras=False) == {"content": b"null"}


@pytest.mark.parametrize("nothing", [None, UNSET])
def test_a_body_that_may_be_left_out_is(nothing: Any) -> None:
    assert list_streams.request(body=nothing).encoded("streams.list_streams", extras=False) == {}


def test_what_is_unset_is_not_sent() -> None:
    assert list_users.request().target == "/pod/v2/admin/user/list"
    assert list_users.request(limit=5).target == "/pod/v2/admin/user/list?limit=5"


@pytest.mark.parametrize(
    ("call", "problem"),
    [
        (lambda: list_users.request(limit=0), "users.list_users: `limit` is 0; at least 1 is allowed"),
        (lambda: list_users.request(limit=1001), "users.list_users: `limit` is 1001; at most 1000 is allowed"),
        (lambda: list_users.request(skip=-1), "users.list_users: `skip` is -1; at least 0 is allowed"),
        (lambda: list_users.request(limit=cast(Any, "9")), "users.list_users: `limit` is a str; give a number"),
    ],
)
def test_values_out_of_bounds_are_refused(call: Callable[[], Any], problem: str) -> None:
    with pytest.raises(InvalidInput, match=f"^{re.escape(problem)}$"):
        call()


def test_body_fields_out_of_bounds_are_refused() -> None:
    manifest = ServiceAccountManifest(manifest="x" * 6145)
    problem = r"^users\.update_own_manifest: `body\.manifest` has 6145 characters; at most 6144 is allowed$"
    with pytest.raises(InvalidInput, match=problem):
        update_own_manifest.request(body=manifest).encoded("users.update_own_manifest", extras=False)


def test_lists_in_a_query() -> None:
    assert ANY.request(path={"id": 1}, query={"x": [1, "a,b"]}).target == "/a/1/b?x=1&x=a%2Cb"
    assert ANY.request(path={"id": 1}, query={"x": [1, "a&b"]}, joined={"x": ","}).target == "/a/1/b?x=1,a%26b"
    with pytest.raises(InvalidInput, match=r"`x\[1\]` holds ',', which separates one item from the next"):
        ANY.request(path={"id": 1}, query={"x": [1, "a,b"]}, joined={"x": ","})
    assert ANY.request(path={"id": True}, query={"x": False, "y": None}).target == "/a/true/b?x=false"


def test_values_that_are_no_text_are_refused() -> None:
    with pytest.raises(InvalidInput, match="`id` is a NoneType; give a text or a number"):
        ANY.request(path={"id": None})
    with pytest.raises(InvalidInput, match="`x` is a dict; give a text or a number"):
        ANY.request(path={"id": 1}, query={"x": {}})
    with pytest.raises(InvalidInput, match="`x` holds a line break"):
        ANY.request(path={"id": 1}, headers={"X": "a\r\nB: c"})


def test_bodies_hold_declared_fields_alone() -> None:
    body = V3RoomAttributes(name="Desk", description="Rates")
    body.additional_properties = {"weight": 7}
    request = ANY.request(path={"id": 1}, body=body, media="application/json")
    assert request.encoded("any.thing", extras=False) == {"content": b'{"name":"Desk","description":"Rates"}'}
    assert b"weight" in request.encoded("any.thing", extras=True)["content"]


@pytest.mark.parametrize("value", [{"x": {1, 2}}, [float("nan")], object(), [UNSET]])
def test_bodies_that_are_no_json_are_refused(value: object) -> None:
    request = ANY.request(path={"id": 1}, body=value, media="application/json")
    with pytest.raises(InvalidInput, match=r"any\.thing: the body cannot be sent as JSON"):
        request.encoded("any.thing", extras=False)


def test_other_bodies() -> None:
    form = ANY.request(path={"id": 1}, body={"a": 1}, media="application/x-www-form-urlencoded")
    assert form.encoded("any.thing", extras=False) == {"data": {"a": 1}}
    parts = ANY.request(
        path={"id": 1},
        body={"message": "hi", "files": [File(b"1", "one.txt", "text/plain"), b"2"], "on": True, "meta": {"a": 1}},
        media="multipart/form-data",
    )
    assert parts.encoded("any.thing", extras=False)["files"] == [
        ("message", (None, "hi")),
        ("files", ("one.txt", b"1", "text/plain")),
        ("files", (None, b"2")),
        ("on", (None, "true")),
        ("meta", (None, '{"a": 1}', "application/json")),
    ]
    raw = ANY.request(path={"id": 1}, body=b"raw", media="application/octet-stream")
    assert raw.encoded("any.thing", extras=False) == {"content": b"raw"}
