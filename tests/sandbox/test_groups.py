"""The groups service, and distribution lists as the users service shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from symphony_ext.sandbox import SandboxServer, SandboxState
    from symphony_ext.sandbox.stores.users import User

GROUPS = "/profile-manager/v1/groups"
TENANT = 189


def group(name: str, *members: User, kind: str = "SDL", **fields: Any) -> dict[str, Any]:
    """Gives the body that makes a group."""
    if kind == "COMPANY":
        fields = {"subType": "COMMUNITY", "referrer": "Larkspur", **fields}
    listed = [{"memberTenant": user.tenant, "memberId": user.id} for user in members]
    return {"type": kind, "ownerType": "TENANT", "ownerId": TENANT, "name": name, "members": listed, **fields}


@pytest.fixture
def bearer(server: SandboxServer) -> Iterator[Callable[[str], httpx.Client]]:
    """Gives a client of an account with a bearer token alone: ``bearer("svc-bot")``."""
    clients: list[httpx.Client] = []

    def client(username: str) -> httpx.Client:
        user = server.state.users.find(username=username)
        assert user is not None
        token, _ = server.state.sessions.issue_bearer(server.state.sessions.open(user))
        headers = {"Authorization": f"Bearer {token}", "X-Symphony-Host": "larkspur.example"}
        clients.append(httpx.Client(base_url=server.url, headers=headers, trust_env=False))
        return clients[-1]

    yield client
    for one in clients:
        one.close()


@pytest.fixture
def manager(bearer: Callable[[str], httpx.Client]) -> httpx.Client:
    """An administrator's client."""
    return bearer("svc-bot")


def test_a_group_is_made_read_and_changed_under_its_version_tag(
    manager: httpx.Client, admin: httpx.Client, people: list[User]
) -> None:
    body = group("Rates Desk", people[0], people[1], profile={"displayName": "Rates", "marketCoverage": ["EMEA"]})
    answer = manager.post(GROUPS, json=body)
    assert answer.status_code == 201
    made = answer.json()
    assert answer.headers["Etag"] == made["eTag"]
    assert made["status"] == "ACTIVE"
    assert made["createdDate"].endswith("Z")
    assert [member["memberId"] for member in made["members"]] == [people[0].id, people[1].id]
    path = f"{GROUPS}/{made['id']}"
    assert manager.get(path).json() == made
    assert manager.post(GROUPS, json=body).status_code == 400

    changed = {**body, "name": "European Rates", "members": body["members"][:1], "status": "DELETED"}
    assert manager.put(path, json=changed).status_code == 400
    assert manager.put(path, json=changed, headers={"If-Match": "old"}).status_code == 412
    assert manager.get(path).json() == made
    after = manager.put(path, json=changed, headers={"If-Match": made["eTag"]})
    assert after.status_code == 200
    assert after.headers["Etag"] != made["eTag"]
    assert after.json()["name"] == "European Rates"
    assert after.json()["members"] == made["members"][:1]
    assert manager.put(path, json=changed, headers={"If-Match": made["eTag"]}).status_code == 412
    added = {"member": {"memberTenant": TENANT, "memberId": people[2].id}}
    assert manager.post(f"{path}/member", json=added).status_code == 400
    other_type = {**group("Rates", kind="COMPANY"), "status": "ACTIVE"}
    assert manager.put(path, json=other_type, headers={"If-Match": after.headers["Etag"]}).status_code == 400
    assert manager.get(f"{GROUPS}/none").status_code == 404


def test_members_and_pictures_are_added(manager: httpx.Client, people: list[User]) -> None:
    made = manager.post(GROUPS, json=group("Desk", people[0])).json()
    path = f"{GROUPS}/{made['id']}"
    added = {"member": {"memberTenant": TENANT, "memberId": people[1].id}}
    answer = manager.post(f"{path}/member", json=added)
    assert [member["memberId"] for member in answer.json()["members"]] == [people[0].id, people[1].id]
    assert answer.headers["Etag"] != made["eTag"]
    assert manager.post(f"{path}/member", json=added).status_code == 400
    assert manager.post(f"{path}/member", json={"member": {"memberTenant": 1, "memberId": 1}}).status_code == 400
    assert manager.post(f"{path}/member", json={}).status_code == 400
    picture = manager.post(f"{path}/avatar", json={"image": "R0lGODlhAQABAAAAACw="}).json()
    assert picture["profile"]["avatars"] != made["profile"]["avatars"]
    assert manager.post(f"{path}/avatar", json={"image": "no base64!"}).status_code == 400
    assert manager.post(f"{path}/avatar", json={}).status_code == 400


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"type": "CLUB"}, "type"),
        ({"ownerType": "USER"}, "ownerType"),
        ({"referrer": "Larkspur"}, "referrer"),
        ({"type": "COMPANY"}, "subType"),
        ({"type": "COMPANY", "subType": "COMMUNITY", "referrer": "x", "profile": {}}, "profile"),
        ({"members": [{"memberId": 1, "memberTenant": 189}]}, "members[0]"),
        ({"name": ""}, "name"),
        ({"profile": {"marketCoverage": ["EMEA", "EMEA"]}}, "profile.marketCoverage"),
    ],
)
def test_a_group_that_does_not_fit_is_refused(manager: httpx.Client, changes: dict[str, Any], named: str) -> None:
    answer = manager.post(GROUPS, json={**group("Desk"), **changes})
    assert answer.status_code == 400
    assert named in answer.json()["message"]


def test_members_come_once_and_into_one_company_group(manager: httpx.Client, people: list[User]) -> None:
    assert manager.post(GROUPS, json=group("Twice", people[0], people[0])).status_code == 400
    assert manager.post(GROUPS, json={**group("Other"), "ownerId": 1}).status_code == 403
    assert manager.post(GROUPS, json=group("Birch", people[0], kind="COMPANY")).status_code == 201
    assert manager.post(GROUPS, json=group("Oak", people[0], kind="COMPANY")).status_code == 400
    assert manager.post(GROUPS, json=group("Oak", people[1], kind="COMPANY")).status_code == 201


def test_an_information_barrier_keeps_people_out_of_one_list(
    manager: httpx.Client, admin: httpx.Client, people: list[User]
) -> None:
    for place, one in enumerate(admin.get("/pod/v1/admin/group/list").json()[:2]):
        admin.post(f"/pod/v1/admin/group/{one['id']}/membership/add", json=[people[place].id]).raise_for_status()
    answer = manager.post(GROUPS, json=group("Both", people[0], people[1]))
    assert answer.status_code == 452
    assert answer.json()["code"] == "INFO_BARRIER"
    made = manager.post(GROUPS, json=group("One", people[0])).json()
    path = f"{GROUPS}/{made['id']}"
    added = {"member": {"memberTenant": TENANT, "memberId": people[1].id}}
    assert manager.post(f"{path}/member", json=added).status_code == 452
    both = group("One", people[0], people[1])
    assert manager.put(path, json=both, headers={"If-Match": made["eTag"]}).status_code == 452
    assert manager.post(GROUPS, json=group("Exempt", people[0], people[1], kind="COMPANY")).status_code == 201


def test_groups_are_listed_in_the_order_of_their_making(manager: httpx.Client) -> None:
    names = [f"Desk {number}" for number in range(5)]
    etags = [manager.post(GROUPS, json=group(name)).json() for name in names]
    gone = {**group(names[4]), "status": "DELETED"}
    path = f"{GROUPS}/{etags[4]['id']}"
    manager.put(path, json=gone, headers={"If-Match": etags[4]["eTag"]}).raise_for_status()

    def listed(**params: Any) -> list[str]:
        found: list[str] = []
        while True:
            answer = manager.get(f"{GROUPS}/type/SDL", params={**params, "limit": 2}).json()
            found.extend(one["name"] for one in answer["data"])
            if "next" not in answer["pagination"]:
                return found
            params["after"] = answer["pagination"]["cursors"]["after"]

    assert listed() == names
    assert listed(sortOrder="DESC") == names[::-1]
    assert listed(status="ACTIVE") == names[:4]
    assert listed(status="DELETED", before="taken no notice of") == names[4:]
    empty: Any = {"pagination": {"cursors": {"before": ""}}, "data": []}
    assert manager.get(f"{GROUPS}/type/COMPANY").json() == empty
    assert manager.get(f"{GROUPS}/type/CLUB").status_code == 404
    assert manager.get(f"{GROUPS}/type/SDL", params={"status": "ASLEEP"}).status_code == 400


def test_types_are_listed_and_shown(manager: httpx.Client) -> None:
    answer = manager.get("/profile-manager/v1/types", params={"limit": 1}).json()
    assert [one["id"] for one in answer["data"]] == ["SDL"]
    after = answer["pagination"]["cursors"]["after"]
    rest = manager.get("/profile-manager/v1/types", params={"limit": 1, "after": after}).json()
    assert [one["id"] for one in rest["data"]] == ["COMPANY"]
    shown = manager.get("/profile-manager/v1/types/COMPANY").json()
    assert shown["membershipControl"]["canBelongToMultipleGroup"] is False
    assert manager.get("/profile-manager/v1/types/CLUB").status_code == 404


def test_distribution_lists_have_ids_like_users(
    manager: httpx.Client, plain: httpx.Client, admin: httpx.Client, state: SandboxState, people: list[User]
) -> None:
    for number in range(5):
        body = group(f"Desk {number}", people[0], profile={"displayName": f"The desk {number}"})
        manager.post(GROUPS, json=body).raise_for_status()
    manager.post(GROUPS, json=group("Birch", kind="COMPANY")).raise_for_status()
    ids: list[int] = []
    while page := plain.get("/v1/groups/sdl/list", params={"limit": 2, **_last(ids)}).json():
        ids.extend(one["groupId"] for one in page)
    assert len(ids) == 5
    assert ids == sorted(ids)
    assert {one >> 36 for one in ids} == {TENANT}
    assert not {user.id for user in state.users}.intersection(ids)
    shown = plain.get(f"/v1/groups/sdl/{ids[0]}").json()
    assert (shown["name"], shown["displayName"], shown["active"]) == ("Desk 0", "The desk 0", True)
    assert [(one["userId"], one["tenantId"]) for one in shown["members"]] == [(people[0].id, TENANT)]
    assert plain.get("/v1/groups/sdl/1").status_code == 404
    new = {"userName": "n", "emailAddress": "n@larkspur.example", "displayName": "N", "accountType": "SYSTEM"}
    created = admin.post("/pod/v2/admin/user/create", json={"userAttributes": new}).json()
    assert created["userSystemInfo"]["id"] > ids[-1]


def _last(ids: list[int]) -> dict[str, int]:
    return {"lastGroupId": ids[-1]} if ids else {}


def test_the_service_takes_a_bearer_token_of_an_administrator(
    bearer: Callable[[str], httpx.Client], admin: httpx.Client, manager: httpx.Client
) -> None:
    headers = {"X-Symphony-Host": "larkspur.example"}
    assert admin.get(f"{GROUPS}/type/SDL", headers=headers).status_code == 401
    assert bearer("plain-bot").get(f"{GROUPS}/type/SDL").status_code == 403
    del manager.headers["X-Symphony-Host"]
    answer = manager.get(f"{GROUPS}/type/SDL")
    assert answer.status_code == 400
    assert "X-Symphony-Host" in answer.json()["message"]
    # What a client sends that does not know the host.
    assert manager.get(f"{GROUPS}/type/SDL", headers={"X-Symphony-Host": ""}).status_code == 200


def test_all_groups_are_deleted_at_once(manager: httpx.Client) -> None:
    made = manager.post(GROUPS, json=group("Desk")).json()
    assert manager.delete(f"{GROUPS}/deleteAll").json()["data"] == []
    assert manager.get(f"{GROUPS}/{made['id']}").status_code == 404
