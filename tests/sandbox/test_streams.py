"""Instant messages, and conversations of every kind together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import httpx

    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.stores.users import User

CREATE = "/pod/v1/im/create"
OWN = "/pod/v1/streams/list"
ALL = "/pod/v2/admin/streams/list"


@pytest.fixture
def me(state: SandboxState) -> User:
    """The plain account."""
    user = state.users.find(username="plain-bot")
    assert user is not None
    return user


def im(client: httpx.Client, *people: User) -> str:
    """Begins a conversation and gives its id."""
    answer = client.post(CREATE, json=[user.id for user in people])
    answer.raise_for_status()
    return str(answer.json()["id"])


def test_the_same_people_have_one_conversation(plain: httpx.Client, people: list[User], me: User) -> None:
    one = im(plain, people[0])
    assert im(plain, people[0], people[0], me) == one
    assert im(plain, people[0], people[1]) != one
    assert plain.get(f"/pod/v1/im/{one}/info").json()["IMSystemInfo"]["id"] == one
    assert plain.post(CREATE, json=[]).status_code == 400
    assert plain.post(CREATE, json=[me.id]).status_code == 400
    assert plain.post(CREATE, json=[5]).status_code == 404
    assert plain.post(CREATE, json=["5"]).status_code == 400


def test_a_message_is_pinned_and_unpinned(plain: httpx.Client, admin: httpx.Client, people: list[User]) -> None:
    one = im(plain, people[0])
    pinned = plain.post(f"/pod/v1/im/{one}/update", json={"pinnedMessageId": "abc"}).json()
    assert pinned["V1IMAttributes"] == {"pinnedMessageId": "abc"}
    assert plain.post(f"/pod/v1/im/{one}/update", json={"pinnedMessageId": ""}).json()["V1IMAttributes"] == {}
    assert admin.post(f"/pod/v1/im/{one}/update", json={"pinnedMessageId": "abc"}).status_code == 403


def test_an_administrator_brings_others_together(plain: httpx.Client, admin: httpx.Client, people: list[User]) -> None:
    body = [people[0].id, people[1].id]
    stream = admin.post("/pod/v1/admin/im/create", json=body).json()["id"]
    assert admin.get(f"/pod/v2/streams/{stream}/info").json()["streamAttributes"] == {"members": body}
    assert plain.get(f"/pod/v2/streams/{stream}/info").status_code == 403
    assert plain.get(f"/pod/v1/im/{stream}/info").status_code == 403
    assert plain.post("/pod/v1/admin/im/create", json=body).status_code == 403
    assert admin.post("/pod/v1/admin/im/create", json=body[:1]).status_code == 400
    assert admin.post("/pod/v1/admin/im/create", json=[body[0], body[0]]).status_code == 400


def test_own_streams_are_listed_by_age_and_filtered(
    plain: httpx.Client, admin: httpx.Client, people: list[User], me: User
) -> None:
    assert plain.post(OWN, json={}).status_code == 204
    room = plain.post("/pod/v3/room/create", json={"name": "Desk"}).json()["roomSystemInfo"]["id"]
    pair, group = im(plain, people[0]), im(plain, people[0], people[1])
    listed = plain.post(OWN).json()
    assert [(one["id"], one["streamType"]["type"]) for one in listed] == [(room, "ROOM"), (pair, "IM"), (group, "MIM")]
    assert listed[0]["roomAttributes"] == {"name": "Desk"}
    assert listed[1]["streamAttributes"] == {"members": [me.id, people[0].id]}
    only = plain.post(OWN, params={"skip": 1, "limit": 1}, json={"streamTypes": [{"type": "IM"}, {"type": "MIM"}]})
    assert [one["id"] for one in only.json()] == [group]
    plain.post(f"/pod/v1/room/{room}/setActive", params={"active": "false"}).raise_for_status()
    assert plain.post(OWN, json={"streamTypes": [{"type": "ROOM"}]}).status_code == 204
    assert len(plain.post(OWN, json={"includeInactiveStreams": True}).json()) == 3
    assert len(admin.post(f"/pod/v1/admin/user/{me.id}/streams/list", json={}).json()) == 2
    assert plain.post(f"/pod/v1/admin/user/{me.id}/streams/list", json={}).status_code == 403
    assert plain.post(OWN, json={"streamTypes": [{"type": "FAX"}]}).status_code == 400


def test_a_stream_is_shown(plain: httpx.Client) -> None:
    room = plain.post("/pod/v3/room/create", json={"name": "Desk", "crossPod": True}).json()["roomSystemInfo"]["id"]
    assert plain.get(f"/pod/v2/streams/{room}/info").json() == {
        "id": room,
        "crossPod": True,
        "active": True,
        "streamType": {"type": "ROOM"},
        "origin": "INTERNAL",
        "roomAttributes": {"name": "Desk", "groups": []},
    }
    assert plain.get("/pod/v2/streams/none/info").status_code == 404


def test_administrators_list_all_streams(
    plain: httpx.Client, admin: httpx.Client, people: list[User], me: User
) -> None:
    assert admin.post(ALL, json={}).json()["streams"] == []
    plain.post("/pod/v3/room/create", json={"name": "Open", "public": True}).raise_for_status()
    for number in range(103):
        im(plain, people[number])
    answer = admin.post(ALL, params={"limit": 500}, json={"streamTypes": [{"type": "IM"}]}).json()
    assert (answer["count"], answer["limit"], len(answer["streams"])) == (103, 100, 100)
    assert answer["streams"][0]["attributes"]["members"] == [me.id, people[0].id]
    [public] = admin.post(ALL, json={"privacy": "PUBLIC"}).json()["streams"]
    assert public["attributes"]["roomName"] == "Open"
    assert admin.post(ALL, json={"scope": "EXTERNAL"}).json()["count"] == 0
    assert admin.post(ALL, json={"endDate": 1000}).json()["count"] == 0
    assert admin.post(ALL, json={"startDate": 1000, "status": "ACTIVE", "origin": "INTERNAL"}).json()["count"] == 104
    assert admin.post(ALL, json={"privacy": "SECRET"}).status_code == 400
    assert plain.post(ALL, json={}).status_code == 403


def test_administrators_list_the_members_of_any_stream(
    plain: httpx.Client, admin: httpx.Client, people: list[User], me: User
) -> None:
    stream = im(plain, people[0], people[1])
    path = f"/pod/v1/admin/stream/{stream}/membership/list"
    page = admin.get(path, params={"limit": 2}).json()
    assert (page["count"], page["skip"], page["limit"]) == (3, 0, 2)
    assert [one["user"]["userId"] for one in page["members"]] == [me.id, people[0].id]
    assert [one["isCreator"] for one in page["members"]] == [True, False]
    assert plain.get(path).status_code == 403
