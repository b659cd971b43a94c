"""Earlier versions of operations: the same state, in shapes of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.stores.users import User


def test_rooms_of_all_versions_are_the_same_rooms(plain: httpx.Client, admin: httpx.Client, people: list[User]) -> None:
    first = plain.post(
        "/pod/v1/room/create",
        json={
            "roomAttributes": {"name": "Rates one", "description": "Euro", "discoverable": True},
            "immutableRoomAttributes": {"readOnly": True},
        },
    ).json()
    assert first["immutableRoomAttributes"] == {"public": False, "readOnly": True, "copyProtected": False}
    room = first["roomSystemInfo"]["id"]
    keywords = [{"key": "desk", "value": "rates"}]
    second = plain.post("/pod/v2/room/create", json={"name": "Rates two", "keywords": keywords}).json()
    assert second["roomAttributes"]["keywords"] == keywords
    assert "viewHistory" not in second["roomAttributes"]
    newest = plain.get(f"/pod/v3/room/{room}/info").json()["roomAttributes"]
    assert (newest["name"], newest["readOnly"], newest["discoverable"]) == ("Rates one", True, True)
    assert plain.post(f"/pod/v1/room/{room}/update", json={"name": "Rates"}).json()["roomAttributes"]["name"] == "Rates"
    changed = plain.post(f"/pod/v2/room/{room}/update", json={"keywords": keywords}).json()
    assert changed["roomAttributes"]["name"] == "Rates"
    assert plain.get(f"/pod/v2/room/{room}/info").json() == changed
    assert plain.get(f"/pod/v1/room/{room}/info").json()["roomSystemInfo"] == first["roomSystemInfo"]
    found = plain.post("/pod/v2/room/search", json={"query": "rates", "labels": ["desk"]}).json()
    assert found["count"] == 2
    assert found["rooms"][0] == changed
    assert found["facetedMatchCount"] == [{"facet": "desk", "count": 2}]
    assert plain.post("/pod/v1/room/create", json={}).status_code == 400
    assert plain.post("/pod/v2/room/create", json={"name": "x", "crossPod": True}).status_code == 400

    members = f"/pod/v1/room/{room}/membership"
    for action in ("add", "remove"):
        plain.post(f"{members}/{action}", json={"id": people[0].id}).raise_for_status()
    assert len(plain.get(f"{members}/list").json()) == 1
    assert [member["id"] for member in admin.get(f"{members}/list").json()][1:] == [people[0].id]


def test_presence_of_all_versions_is_the_same(plain: httpx.Client, admin: httpx.Client, people: list[User]) -> None:
    assert plain.post("/pod/v1/user/presence", json={"category": "BUSY"}).json() == {"category": "BUSY"}
    assert plain.get("/pod/v2/user/presence").json()["category"] == "BUSY"
    plain.post("/pod/v2/user/presence", json={"category": "IN_A_MEETING"}).raise_for_status()
    assert plain.get("/pod/v1/user/presence").json() == {"category": "UNDEFINED"}
    assert plain.post("/pod/v1/user/presence", json={"category": "IN_A_MEETING"}).status_code == 400
    path = f"/pod/v1/user/{people[0].id}/presence"
    assert admin.post(path, json={"category": "ON_THE_PHONE"}).json() == {"category": "ON_THE_PHONE"}
    assert admin.post(path, json={"category": "OFFLINE"}).status_code == 403
    assert plain.post(path, json={"category": "AWAY"}).status_code == 403
    assert plain.get(path).json() == {"category": "ON_THE_PHONE"}
    assert plain.get(f"/pod/v2/user/{people[0].id}/presence").json() == {"category": "ON_THE_PHONE"}
    assert plain.get(f"/pod/v3/user/{people[0].id}/presence").json()["category"] == "ON_THE_PHONE"


def test_people_of_other_pods_are_offline_to_strangers(plain: httpx.Client, state: SandboxState) -> None:
    outsider = next(user for user in state.users if not state.users.is_own(user))
    state.presence.set(outsider.id, "BUSY")
    for version in (1, 2):
        assert plain.get(f"/pod/v{version}/user/{outsider.id}/presence").json() == {"category": "OFFLINE"}


def test_users_are_listed_in_all_versions(admin: httpx.Client, state: SandboxState) -> None:
    ids = [user.id for user in state.users.own()]
    assert admin.get("/pod/v1/admin/user/list").json() == ids
    page = admin.get("/pod/v3/admin/user/list", params={"skip": 10, "limit": 5}).json()
    assert [user["userSystemInfo"]["id"] for user in page] == ids[10:15]
    assert "features" not in page[0]
    full = admin.get("/pod/v3/admin/user/list", params={"limit": 1, "includeFeatures": "true"}).json()
    assert {"entitlment": "canCreatePublicRoom", "enabled": True} in full[0]["features"]


def test_accounts_of_all_versions_are_the_same(admin: httpx.Client, plain: httpx.Client) -> None:
    attributes: dict[str, Any] = {
        "userName": "new.user",
        "emailAddress": "new.user@larkspur.example",
        "firstName": "New",
        "lastName": "User",
    }
    made = admin.post("/pod/v1/admin/user/create", json={"userAttributes": attributes}).json()
    user_id = made["userSystemInfo"]["id"]
    admin.post(f"/pod/v2/admin/user/{user_id}/update", json={"marketCoverage": ["EMEA"]}).raise_for_status()
    changed = admin.post(f"/pod/v1/admin/user/{user_id}/update", json={"title": "Trader"}).json()
    assert changed["userAttributes"]["title"] == "Trader"
    assert "marketCoverage" not in changed["userAttributes"]
    assert admin.get(f"/pod/v1/admin/user/{user_id}").json() == changed
    assert admin.get(f"/pod/v2/admin/user/{user_id}").json()["userAttributes"]["marketCoverage"] == ["EMEA"]
    wrong = {"userAttributes": {**attributes, "marketCoverage": ["EMEA"]}}
    assert admin.post("/pod/v1/admin/user/create", json=wrong).status_code == 400
    found = {"id": user_id, "emailAddress": "new.user@larkspur.example"}
    assert plain.get("/pod/v1/user", params={"email": "New.User@larkspur.example"}).json() == found
    assert plain.get("/pod/v1/user/name/new.user/get").json() == found


@pytest.mark.parametrize("path", ["/pod/v1/user?email=nobody@nowhere.example", "/pod/v1/user/name/nobody/get"])
def test_nobody_is_an_answer_without_content(plain: httpx.Client, path: str) -> None:
    assert plain.get(path).status_code == 204


def test_people_of_other_pods_are_not_found_locally(plain: httpx.Client, state: SandboxState) -> None:
    outsider = next(user for user in state.users if not state.users.is_own(user))
    email = outsider.text("emailAddress")
    assert plain.get("/pod/v1/user", params={"email": email}).json()["id"] == outsider.id
    assert plain.get("/pod/v1/user", params={"email": email, "local": "true"}).status_code == 204
    assert plain.get(f"/pod/v1/user/name/{outsider.username}/get").status_code == 204


def test_streams_are_shown_in_all_versions(plain: httpx.Client, admin: httpx.Client, people: list[User]) -> None:
    stream = plain.post("/pod/v1/im/create", json=[people[0].id]).json()["id"]
    newest = plain.get(f"/pod/v2/streams/{stream}/info").json()
    del newest["origin"]
    assert plain.get(f"/pod/v1/streams/{stream}/info").json() == newest
    listed = admin.post("/pod/v1/admin/streams/list", json={"streamTypes": [{"type": "IM"}]}).json()
    assert [one["id"] for one in listed["streams"]] == [stream]
    assert "origin" not in listed["streams"][0]
    assert admin.post("/pod/v1/admin/streams/list", json={"scope": "EVERYWHERE"}).status_code == 400
    assert plain.post("/pod/v1/admin/streams/list", json={}).status_code == 403
