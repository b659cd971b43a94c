"""Rooms, who is in them and who owns them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.stores.users import User

CREATE = "/pod/v3/room/create"
SEARCH = "/pod/v3/room/search"


def create(client: httpx.Client, **attributes: Any) -> str:
    """Creates a room and gives its id."""
    answer = client.post(CREATE, json={"name": "Desk", "description": "Rates", **attributes})
    answer.raise_for_status()
    return str(answer.json()["roomSystemInfo"]["id"])


def change(client: httpx.Client, room: str, action: str, user_id: int) -> int:
    """Adds, removes, promotes or demotes a member, and gives the status."""
    return client.post(f"/pod/v1/room/{room}/membership/{action}", json={"id": user_id}).status_code


def members(client: httpx.Client, room: str) -> dict[int, bool]:
    """Gives the members of a room, and whether each is an owner."""
    listed = client.get(f"/pod/v2/room/{room}/membership/list").json()
    return {member["id"]: member["owner"] for member in listed}


@pytest.fixture
def me(state: SandboxState) -> User:
    """The plain account, which makes the rooms."""
    user = state.users.find(username="plain-bot")
    assert user is not None
    return user


def test_a_room_is_private_and_owned_by_its_creator(plain: httpx.Client, me: User) -> None:
    room = plain.post(CREATE, json={"name": "Desk", "description": "Rates"}).json()
    assert room["roomAttributes"]["public"] is False
    assert room["roomAttributes"]["discoverable"] is False
    assert room["roomSystemInfo"]["createdByUserId"] == me.id
    room_id = room["roomSystemInfo"]["id"]
    assert set(room_id) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    assert plain.get(f"/pod/v3/room/{room_id}/info").json() == room
    assert members(plain, room_id) == {me.id: True}


def test_members_are_added_promoted_demoted_and_removed(plain: httpx.Client, me: User, people: list[User]) -> None:
    room = create(plain)
    first, second = people[0].id, people[1].id
    assert change(plain, room, "add", first) == 200
    assert change(plain, room, "add", first) == 200
    assert change(plain, room, "promoteOwner", second) == 400
    assert change(plain, room, "add", second) == 200
    assert change(plain, room, "promoteOwner", second) == 200
    assert members(plain, room) == {me.id: True, first: False, second: True}
    assert change(plain, room, "demoteOwner", first) == 400
    assert change(plain, room, "demoteOwner", second) == 200
    assert change(plain, room, "demoteOwner", me.id) == 400
    assert change(plain, room, "remove", me.id) == 400
    assert change(plain, room, "remove", first) == 200
    assert change(plain, room, "remove", first) == 400
    assert change(plain, room, "add", 12) == 404
    assert members(plain, room) == {me.id: True, second: False}


def test_only_owners_say_who_belongs(
    plain: httpx.Client, connect: Callable[..., httpx.Client], people: list[User]
) -> None:
    room = create(plain)
    member, stranger = people[0], people[1]
    change(plain, room, "add", member.id)
    inside, outside = connect(member.username), connect(stranger.username)
    for action in ("add", "promoteOwner", "demoteOwner"):
        assert change(inside, room, action, stranger.id) == 403
        assert change(outside, room, action, stranger.id) == 403
    assert change(inside, room, "remove", stranger.id) == 403
    assert outside.get(f"/pod/v2/room/{room}/membership/list").status_code == 403
    assert outside.get(f"/pod/v3/room/{room}/info").status_code == 403
    assert inside.post(f"/pod/v3/room/{room}/update", json={"name": "Mine"}).status_code == 403
    assert inside.post(f"/pod/v1/room/{room}/setActive", params={"active": False}).status_code == 403
    # A member may always leave.
    assert change(inside, room, "remove", member.id) == 200


def test_members_may_invite_where_the_room_says_so(
    plain: httpx.Client, connect: Callable[..., httpx.Client], people: list[User]
) -> None:
    room = create(plain, membersCanInvite=True)
    change(plain, room, "add", people[0].id)
    assert change(connect(people[0].username), room, "add", people[1].id) == 200


def test_anyone_joins_a_public_room(
    plain: httpx.Client, connect: Callable[..., httpx.Client], people: list[User]
) -> None:
    room = create(plain, public=True)
    someone = connect(people[0].username)
    assert someone.get(f"/pod/v3/room/{room}/info").status_code == 200
    assert change(someone, room, "add", people[1].id) == 403
    assert change(someone, room, "add", people[0].id) == 200


def test_public_rooms_need_the_feature(admin: httpx.Client, plain: httpx.Client, me: User) -> None:
    body = [{"entitlment": "canCreatePublicRoom", "enabled": False}]
    admin.post(f"/pod/v1/admin/user/{me.id}/features/update", json=body).raise_for_status()
    assert plain.post(CREATE, json={"name": "Open", "public": True}).status_code == 403
    assert plain.post(CREATE, json={"name": "Closed"}).status_code == 200


def test_people_of_other_pods_need_a_room_across_pods_and_a_connection(
    plain: httpx.Client, partner: httpx.Client, state: SandboxState, me: User
) -> None:
    outsider = state.users.find(username="partner-bot")
    assert outsider is not None
    room, across = create(plain), create(plain, crossPod=True)
    assert change(plain, across, "add", outsider.id) == 403
    plain.post("/pod/v1/connection/create", json={"userId": outsider.id}).raise_for_status()
    partner.post("/pod/v1/connection/accept", json={"userId": me.id}).raise_for_status()
    assert change(plain, room, "add", outsider.id) == 400
    assert change(plain, across, "add", outsider.id) == 200
    assert partner.get(f"/pod/v3/room/{across}/info").status_code == 200


def test_a_room_is_changed_but_not_in_what_is_fixed(plain: httpx.Client) -> None:
    room = create(plain, keywords=[{"key": "region", "value": "EMEA"}])
    body = {"name": "Desk 2", "public": False, "description": None}
    changed = plain.post(f"/pod/v3/room/{room}/update", json=body).json()["roomAttributes"]
    assert changed["name"] == "Desk 2"
    assert changed["description"] == "Rates"
    assert changed["keywords"] == [{"key": "region", "value": "EMEA"}]
    answer = plain.post(f"/pod/v3/room/{room}/update", json={"public": True})
    assert answer.status_code == 400
    assert "public" in answer.json()["message"]


def test_a_closed_room_stands_still_until_it_is_reopened(
    plain: httpx.Client, admin: httpx.Client, people: list[User]
) -> None:
    room = create(plain)
    closed = plain.post(f"/pod/v1/room/{room}/setActive", params={"active": "false"}).json()
    assert closed["roomSystemInfo"]["active"] is False
    assert closed["immutableRoomAttributes"] == {"public": False, "readOnly": False, "copyProtected": False}
    assert change(plain, room, "add", people[0].id) == 400
    assert plain.post(f"/pod/v3/room/{room}/update", json={"name": "Desk 2"}).status_code == 400
    assert plain.post(f"/pod/v1/room/{room}/setActive").status_code == 400
    assert admin.post(f"/pod/v1/admin/room/{room}/setActive", params={"active": "true"}).status_code == 200
    assert change(plain, room, "add", people[0].id) == 200


def test_administrators_manage_members_of_any_room(
    plain: httpx.Client, admin: httpx.Client, people: list[User], me: User
) -> None:
    room = create(plain)
    path = f"/pod/v1/admin/room/{room}/membership"
    assert admin.post(f"{path}/add", json={"id": people[0].id}).status_code == 200
    assert plain.post(f"{path}/add", json={"id": people[1].id}).status_code == 403
    assert admin.post(f"{path}/remove", json={"id": people[0].id}).status_code == 200
    assert [one["id"] for one in admin.get(f"{path}/list").json()] == [me.id]
    past = admin.get(f"{path}/list", params={"includePastMembers": "true"}).json()
    assert [one["id"] for one in past] == [me.id, people[0].id]
    assert plain.get(f"{path}/list").status_code == 403


def test_search_finds_what_the_caller_can_see(
    plain: httpx.Client, admin: httpx.Client, connect: Callable[..., httpx.Client], people: list[User], me: User
) -> None:
    secret = create(plain, name="Search secret")
    seen = create(plain, name="Plan", description="to search for", public=True)
    tagged = create(plain, name="Tag", discoverable=True, keywords=[{"key": "topic", "value": "Search"}])
    someone = connect(people[0].username)

    def found(client: httpx.Client, params: dict[str, Any] | None = None, **criteria: Any) -> list[str]:
        answer = client.post(SEARCH, params=params, json={"query": "search"} | criteria).json()
        assert answer["count"] == len(answer["rooms"])
        return [room["roomSystemInfo"]["id"] for room in answer["rooms"]]

    assert found(plain) == [secret, seen]
    assert found(plain, labels=["topic"]) == [secret, seen, tagged]
    assert found(someone, labels=["topic"]) == [seen, tagged]
    assert found(someone, {"includeNonDiscoverable": True}) == [seen]
    assert found(admin, {"includeNonDiscoverable": True}) == [secret, seen]
    assert found(plain, private=True) == [secret]
    assert found(plain, searchFields=["name"]) == [secret]
    assert found(plain, searchFields=["keywords_value"]) == [tagged]
    assert found(plain, query="topic", searchFields=["keywords_key"]) == [tagged]
    assert plain.post(SEARCH, json={"query": "search", "searchFields": ["colour"]}).status_code == 400
    assert found(plain, owner={"id": me.id}, member={"id": people[0].id}) == []
    assert found(plain, active=False) == []
    page = plain.post(SEARCH, params={"skip": 1, "limit": 1}, json={"query": "search", "labels": ["topic"]}).json()
    assert (page["count"], page["skip"], page["limit"], len(page["rooms"])) == (3, 1, 1, 1)
    assert page["facetedMatchCount"] == [{"facet": "topic", "count": 1}]


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({}, "name"),
        ({"name": ""}, "name"),
        ({"name": "Desk", "colour": "red"}, "colour"),
        ({"name": "Desk", "public": "yes"}, "public"),
        ({"name": "Desk", "keywords": [{"key": "region"}]}, "keywords[0].value"),
        ({"name": "Desk", "public": True, "crossPod": True}, "crossPod"),
    ],
)
def test_a_room_that_does_not_fit_is_refused(plain: httpx.Client, body: dict[str, Any], named: str) -> None:
    answer = plain.post(CREATE, json=body)
    assert answer.status_code == 400
    assert named in answer.json()["message"]


def test_ids_that_are_unknown_or_not_for_a_path(plain: httpx.Client, people: list[User]) -> None:
    im = plain.post("/pod/v1/im/create", json=[people[0].id]).json()["id"]
    assert plain.get("/pod/v3/room/abcdef/info").status_code == 404
    assert plain.get(f"/pod/v3/room/{im}/info").status_code == 404
    assert plain.get("/pod/v3/room/ab%2Fc%3D%3D/info").status_code == 400
