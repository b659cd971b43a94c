"""How requests are put together: no value can leave its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from symphony_pod.api.rooms import get_room
from symphony_pod.api.users import get_users, list_users, update_own_manifest
from symphony_pod.errors import InvalidInput
from symphony_pod.models import ServiceAccountManifest, V3RoomAttributes
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
def test_no_value_reaches_another_parameter(uid: str, email: str) -> None:
    query = urlsplit(get_users.request(uid=uid, email=email).target).query
    assert parse_qsl(query, keep_blank_values=True) == [("uid", uid), ("email", email)]


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
    assert ANY.request(path={"id": 1}, query={"x": [1, "a,b"]}, joined={"x": ","}).target == "/a/1/b?x=1,a%2Cb"
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
