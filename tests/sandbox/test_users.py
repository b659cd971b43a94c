"""Listing, looking up, searching, creating and changing users."""

from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from symphony_pod import Client
from symphony_pod.api.users import get_users
from symphony_pod.errors import InvalidInput

from symphony_ext.sandbox import SandboxServer, SandboxState, seeded_state

if TYPE_CHECKING:
    from symphony_ext.sandbox.stores.users import User

LIST = "/pod/v2/admin/user/list"
FIND = "/pod/v1/admin/user/find"
CREATE = "/pod/v2/admin/user/create"
LOOKUP = "/pod/v3/users"
ONE = "/pod/v2/user"
SEARCH = "/pod/v1/user/search"


def new_user(**attributes: Any) -> dict[str, Any]:
    """Gives the body that creates a user."""
    return {
        "userAttributes": {
            "userName": "new.user",
            "emailAddress": "new.user@larkspur.example",
            "firstName": "New",
            "lastName": "User",
            **attributes,
        }
    }


def test_the_list_is_paged_by_id_and_complete(admin: httpx.Client, state: SandboxState) -> None:
    ids: list[int] = []
    while page := admin.get(LIST, params={"skip": len(ids), "limit": 70}).json():
        ids.extend(user["userSystemInfo"]["id"] for user in page)
    assert ids == sorted(user.id for user in state.users.own())
    assert len(ids) == 302


def test_ids_hold_the_tenant(admin: httpx.Client) -> None:
    ids = [user["userSystemInfo"]["id"] for user in admin.get(LIST).json()]
    assert len(ids) == 100
    assert {user_id >> 36 for user_id in ids} == {189}


def test_a_limit_above_the_cap_is_cut_down() -> None:
    state = seeded_state(users=1200)
    user = next(state.users.own())
    user.roles.append("SUPER_ADMINISTRATOR")
    token = state.sessions.open(user).token
    with SandboxServer(state) as server, httpx.Client(base_url=server.url, trust_env=False) as client:
        client.headers["sessionToken"] = token
        assert len(client.get(LIST, params={"limit": 5000}).json()) == 1000
        began = time.perf_counter()
        client.get(LIST, params={"limit": 1000}).raise_for_status()
        # Some ms as a rule; the bound only catches a page that is encoded anew each time.
        assert time.perf_counter() - began < 0.5


@pytest.mark.parametrize("params", [{"limit": "0"}, {"limit": "-1"}, {"skip": "-1"}, {"limit": "ten"}, {"skip": "1_0"}])
def test_a_page_that_makes_no_sense_is_refused(admin: httpx.Client, params: dict[str, str]) -> None:
    answer = admin.get(LIST, params=params)
    assert answer.status_code == 400
    assert next(iter(params)) in answer.json()["message"]


@pytest.mark.parametrize(
    ("method", "path"), [("GET", LIST), ("POST", FIND), ("POST", CREATE), ("GET", "/pod/v1/admin/system/roles/list")]
)
def test_administration_needs_a_role(plain: httpx.Client, method: str, path: str) -> None:
    assert plain.request(method, path, json={}).status_code == 403


def test_find_filters_by_role_feature_and_status(admin: httpx.Client, state: SandboxState) -> None:
    disabled = admin.post(FIND, json={"status": "DISABLED"}).json()
    assert [one["userSystemInfo"]["id"] for one in disabled] == [one.id for one in state.users.own() if not one.enabled]
    assert disabled[0]["userSystemInfo"]["status"] == "DISABLED"
    support = admin.post(FIND, json={"role": "L1_SUPPORT", "status": "ENABLED"}).json()
    assert support
    assert all("L1_SUPPORT" in one["roles"] for one in support)
    assert admin.post(FIND, json={"feature": "mustBeRecorded"}).json() == []
    assert admin.post(FIND, json={"role": "KING"}).status_code == 400


def test_one_user_by_each_name(admin: httpx.Client, people: list[User]) -> None:
    user = people[0]
    asked: list[dict[str, Any]] = [
        {"uid": user.id},
        {"email": user.text("emailAddress").upper()},
        {"username": user.username, "local": True},
    ]
    for params in asked:
        assert admin.get(ONE, params=params).json()["id"] == user.id
    assert admin.get(ONE, params={"uid": 1}).status_code == 204
    mistakes: list[dict[str, Any]] = [{}, {"uid": user.id, "email": "a@b"}, {"username": user.username}, {"uid": "x"}]
    for wrong in mistakes:
        assert admin.get(ONE, params=wrong).status_code == 400


def test_many_users_with_an_error_for_each_that_is_missing(plain: httpx.Client, people: list[User]) -> None:
    ids = [str(user.id) for user in people[:3]]
    answer = plain.get(LOOKUP, params={"uid": ",".join([*ids, "77", "abc"])}).json()
    assert [str(user["id"]) for user in answer["users"]] == ids
    assert answer["errors"] == [{"error": "not.found", "id": "77"}, {"error": "invalid.format", "id": "abc"}]
    huge = "9" * 5000
    assert plain.get(LOOKUP, params={"uid": huge}).json()["errors"] == [{"error": "invalid.format", "id": huge}]
    assert plain.get(LOOKUP, params={"uid": "77"}).status_code == 204
    assert plain.get(LOOKUP, params={"email": "nobody@nowhere.example"}).status_code == 204
    assert plain.get(LOOKUP).status_code == 400


def test_at_most_a_hundred_users_at_once(plain: httpx.Client, people: list[User]) -> None:
    ids = [str(user.id) for user in people[:101]]
    assert len(plain.get(LOOKUP, params={"uid": ",".join(ids[:100])}).json()["users"]) == 100
    answer = plain.get(LOOKUP, params={"uid": ",".join(ids)})
    assert answer.status_code == 400
    assert answer.json()["message"] == "The parameter 'uid' has 101 items; give at most 100."


@pytest.mark.parametrize("text", ["", ",", " , "])
def test_a_list_with_nothing_in_it_is_refused(plain: httpx.Client, text: str) -> None:
    answer = plain.get(LOOKUP, params={"username": text})
    assert answer.status_code == 400
    assert answer.json()["message"] == "The parameter 'username' has 0 items; give at least 1."


def test_commas_may_come_as_they_are_or_in_percent_signs(plain: httpx.Client, people: list[User]) -> None:
    first, second = (user.id for user in people[:2])
    for comma in (",", "%2C", "%2c%20"):
        found = plain.get(f"{LOOKUP}?uid={first}{comma}{second}").json()["users"]
        assert [user["id"] for user in found] == [first, second]


def test_the_client_looks_up_many(server: SandboxServer, people: list[User], plain: httpx.Client) -> None:
    addresses = [user.text("emailAddress") for user in people[:100]]
    with Client(server.url, http_client=plain) as client:
        found = get_users.sync(client=client, email=addresses).users
        assert found
        assert [user.email_address for user in found] == addresses
        with pytest.raises(InvalidInput, match=r"^users\.get_users: `uid` has 101 items; at most 100 is allowed$"):
            get_users.sync(client=client, uid=[user.id for user in people[:101]])


def test_lookups_by_status(plain: httpx.Client, state: SandboxState, people: list[User]) -> None:
    gone = next(user for user in state.users.own() if not user.enabled)
    ids = f"{gone.id},{people[0].id}"
    shown = plain.get(LOOKUP, params={"uid": ids, "active": "false"}).json()["users"]
    assert [user["id"] for user in shown] == [gone.id]


def test_people_of_other_pods_are_in_the_directory_but_not_local(plain: httpx.Client, state: SandboxState) -> None:
    outsider = next(user for user in state.users if not state.users.is_own(user))
    shown = plain.get(ONE, params={"uid": outsider.id}).json()
    assert shown["company"] == "Quillon Partners"
    assert "workPhoneNumber" not in shown
    assert plain.get(ONE, params={"uid": outsider.id, "local": True}).status_code == 204


def test_search_by_a_part_of_a_name(plain: httpx.Client, people: list[User]) -> None:
    term = people[0].text("lastName")[:4]
    answer = plain.post(SEARCH, params={"limit": 2, "local": "true"}, json={"query": term}).json()
    fitting = [user for user in people if term.lower() in f"{user.display_name} {user.text('emailAddress')}".lower()]
    assert answer["count"] == len(fitting)
    assert answer["searchQuery"] == {"query": term}
    assert len(answer["users"]) == min(2, len(fitting))
    assert plain.post(SEARCH, json={"query": "no such person"}).status_code == 204
    assert plain.post(SEARCH, json={}).status_code == 400


def test_search_by_filters(plain: httpx.Client, people: list[User]) -> None:
    user = people[0]
    filters: dict[str, Any] = {
        "title": user.text("title").upper(),
        "marketCoverage": user.attributes["marketCoverage"][0],
    }
    answer = plain.post(SEARCH, json={"filters": {**filters, "accountTypes": ["NORMAL"]}}).json()
    assert user.id in [one["id"] for one in answer["users"]]
    assert {one["title"] for one in answer["users"]} == {user.text("title")}


def test_a_user_is_created_changed_and_shown(admin: httpx.Client) -> None:
    created = admin.post(CREATE, json={**new_user(department="Rates"), "roles": ["INDIVIDUAL"]}).json()
    user_id = created["userSystemInfo"]["id"]
    assert created["userAttributes"]["displayName"] == "New User"
    assert created["userAttributes"]["accountType"] == "NORMAL"
    changed = admin.post(f"/pod/v2/admin/user/{user_id}/update", json={"title": "Trader", "department": None}).json()
    assert changed["userAttributes"]["title"] == "Trader"
    assert changed["userAttributes"]["department"] == "Rates"
    assert admin.get(f"/pod/v2/admin/user/{user_id}").json() == changed
    assert admin.get(LIST, params={"skip": 302}).json() == [changed]
    assert admin.get("/pod/v2/admin/user/1").status_code == 404


@pytest.mark.parametrize("field", ["userName", "emailAddress"])
def test_a_taken_name_is_refused(admin: httpx.Client, people: list[User], field: str) -> None:
    taken = people[0].text(field).upper()
    answer = admin.post(CREATE, json=new_user(**{field: taken}))
    assert answer.status_code == 400
    assert field in answer.json()["message"]
    answer = admin.post(f"/pod/v2/admin/user/{people[1].id}/update", json={field: taken})
    assert answer.status_code == 400


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({}, "userAttributes"),
        (new_user(userName=None), "userName"),
        (new_user(firstName=None), "firstName"),
        (new_user(nickname="N"), "userAttributes.nickname"),
        (new_user(title=7), "userAttributes.title"),
        (new_user(assetClasses="Equities"), "userAttributes.assetClasses"),
        (new_user(assetClasses=["Equities", 1]), "userAttributes.assetClasses[1]"),
        (new_user(accountType="ROBOT"), "userAttributes.accountType"),
        (new_user(emailAddress="nowhere"), "emailAddress"),
        ({**new_user(), "roles": ["KING"]}, "roles[0]"),
        ({**new_user(), "password": {"hSalt": 1}}, "password.hSalt"),
    ],
)
def test_a_body_that_does_not_fit_is_refused_with_the_field(
    admin: httpx.Client, state: SandboxState, body: dict[str, Any], named: str
) -> None:
    answer = admin.post(CREATE, json=body)
    assert answer.status_code == 400
    assert named in answer.json()["message"]
    assert state.users.find(username="new.user") is None


def test_an_account_cannot_change_its_type(admin: httpx.Client, people: list[User]) -> None:
    path = f"/pod/v2/admin/user/{people[0].id}/update"
    assert admin.post(path, json={"accountType": "SYSTEM"}).status_code == 400


def test_status_is_shown_and_changed(admin: httpx.Client, people: list[User]) -> None:
    path = f"/pod/v1/admin/user/{people[0].id}/status"
    assert admin.get(path).json() == {"status": "ENABLED", "suspended": False}
    body = {"status": "ENABLED", "suspended": True, "suspendedUntil": 4_000_000_000_000, "suspensionReason": "Leave"}
    assert admin.post(f"{path}/update", json=body).status_code == 200
    assert admin.get(path).json() == body
    suspension = f"/pod/v1/admin/user/{people[0].id}/suspension/update"
    assert admin.put(suspension, json={"suspended": False}).status_code == 200
    assert admin.get(path).json() == {"status": "ENABLED", "suspended": False}
    assert admin.post(f"{path}/update", json={"status": "SLEEPING"}).status_code == 400


def test_roles_come_and_go(admin: httpx.Client, people: list[User]) -> None:
    path = f"/pod/v1/admin/user/{people[0].id}"
    known = {role["id"] for role in admin.get("/pod/v1/admin/system/roles/list").json()}
    assert "COMPLIANCE_OFFICER" in known
    assert admin.post(f"{path}/roles/add", json={"id": "COMPLIANCE_OFFICER"}).status_code == 200
    assert "COMPLIANCE_OFFICER" in admin.get(f"/pod/v2/admin/user/{people[0].id}").json()["roles"]
    assert admin.post(f"{path}/roles/remove", json={"id": "COMPLIANCE_OFFICER"}).status_code == 200
    assert admin.post(f"{path}/roles/remove", json={"id": "COMPLIANCE_OFFICER"}).status_code == 400
    assert admin.post("/pod/v1/admin/user/1/roles/remove", json={"id": "INDIVIDUAL"}).status_code == 404


def test_features_are_turned_on_and_off(admin: httpx.Client, people: list[User]) -> None:
    path = f"/pod/v1/admin/user/{people[0].id}/features"
    known = admin.get("/pod/v1/admin/system/features/list").json()
    assert [one["entitlment"] for one in admin.get(path).json()] == known
    assert admin.post(f"{path}/update", json=[{"entitlment": "mustBeRecorded", "enabled": True}]).status_code == 200
    assert {"entitlment": "mustBeRecorded", "enabled": True} in admin.get(path).json()
    assert admin.post(FIND, json={"feature": "mustBeRecorded"}).json()[0]["userSystemInfo"]["id"] == people[0].id
    assert admin.post(f"{path}/update", json=[{"entitlment": "flying", "enabled": True}]).status_code == 400


def test_an_avatar_is_checked(admin: httpx.Client, people: list[User]) -> None:
    path = f"/pod/v1/admin/user/{people[0].id}/avatar"
    before = admin.get(path).json()
    assert admin.post(f"{path}/update", json={"image": base64.b64encode(b"picture").decode()}).status_code == 200
    assert admin.get(path).json() != before
    too_big = base64.b64encode(bytes(2 * 1024 * 1024)).decode()
    for image in ("no base64!", "", too_big):
        assert admin.post(f"{path}/update", json={"image": image}).status_code == 400
