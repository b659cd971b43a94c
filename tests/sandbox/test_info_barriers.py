"""Information barriers: who is in their groups, and what they forbid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.stores.users import User

GROUPS = "/pod/v1/admin/group"


@pytest.fixture
def groups(admin: httpx.Client) -> dict[str, str]:
    """The ids of the groups, by name."""
    return {group["name"].split()[1]: group["id"] for group in admin.get(f"{GROUPS}/list").json()}


@pytest.fixture
def apart(admin: httpx.Client, groups: dict[str, str], people: list[User]) -> tuple[User, User]:
    """Two people whom a barrier separates."""
    for name, user in zip(("research", "trading"), people, strict=False):
        admin.post(f"{GROUPS}/{groups[name]}/membership/add", json=[user.id]).raise_for_status()
    return people[0], people[1]


def test_members_are_added_and_removed_each_for_itself(
    admin: httpx.Client, plain: httpx.Client, state: SandboxState, groups: dict[str, str], people: list[User]
) -> None:
    path = f"{GROUPS}/{groups['research']}/membership"
    outsider = next(user.id for user in state.users if not state.users.is_own(user))
    added = admin.post(f"{path}/add", json=[people[0].id, people[1].id]).json()
    assert added == {"overallResult": "SUCCESS", "results": ["", ""]}
    again = admin.post(f"{path}/add", json=[people[2].id, people[0].id, outsider, 1]).json()
    assert again["overallResult"] == "FAIL"
    assert [bool(result) for result in again["results"]] == [False, True, True, True]
    assert admin.get(f"{path}/list", params={"skip": 1, "limit": 1}).json() == [people[1].id]
    listed = {group["id"]: group for group in admin.get(f"{GROUPS}/list").json()}
    assert listed[groups["research"]]["memberCount"] == 3
    removed = admin.post(f"{path}/remove", json=[people[1].id, people[1].id]).json()
    assert [bool(result) for result in removed["results"]] == [False, True]
    assert admin.get(f"{path}/list").json() == [people[0].id, people[2].id]
    policies = admin.get("/pod/v1/admin/policy/list").json()
    assert policies[0]["policyType"] == "BLOCK"
    assert policies[0]["memberCount"] == 2
    assert policies[0]["id"] in listed[groups["research"]]["policies"]
    assert admin.get(f"{GROUPS}/none/membership/list").status_code == 404
    assert admin.post(f"{path}/add", json=[]).status_code == 400
    assert plain.get(f"{GROUPS}/list").status_code == 403


def test_separated_people_do_not_come_together(
    admin: httpx.Client, connect: Callable[..., httpx.Client], people: list[User], apart: tuple[User, User]
) -> None:
    one, other = apart
    mine = connect(one.username)
    for answer in (
        mine.post("/pod/v1/im/create", json=[other.id]),
        mine.post("/pod/v1/im/create", json=[people[2].id, other.id]),
        mine.post("/pod/v1/connection/create", json={"userId": other.id}),
        mine.post("/pod/v1/connection/accept", json={"userId": other.id}),
    ):
        assert answer.status_code == 451
        assert answer.json()["code"] == 451
    assert mine.post("/pod/v1/im/create", json=[people[2].id]).status_code == 200
    assert mine.post("/pod/v1/connection/create", json={"userId": people[2].id}).status_code == 200

    room = mine.post("/pod/v3/room/create", json={"name": "Desk"}).json()["roomSystemInfo"]["id"]
    path = f"/pod/v1/room/{room}/membership/add"
    assert mine.post(path, json={"id": people[2].id}).status_code == 200
    assert mine.post(path, json={"id": other.id}).status_code == 451
    assert admin.post(f"/pod/v1/admin/room/{room}/membership/add", json={"id": other.id}).status_code == 451
    assert admin.post("/pod/v1/admin/im/create", json=[one.id, other.id]).status_code == 451
    assert len(mine.get(f"/pod/v2/room/{room}/membership/list").json()) == 2


def test_a_barrier_that_comes_later_stops_what_is_there(
    admin: httpx.Client,
    connect: Callable[..., httpx.Client],
    groups: dict[str, str],
    people: list[User],
) -> None:
    one, other = people[0], people[1]
    mine = connect(one.username)
    room = mine.post("/pod/v3/room/create", json={"name": "Desk"}).json()["roomSystemInfo"]["id"]
    mine.post(f"/pod/v1/room/{room}/membership/add", json={"id": other.id}).raise_for_status()
    im = mine.post("/pod/v1/im/create", json=[other.id]).json()["id"]
    admin.post(f"{GROUPS}/{groups['research']}/membership/add", json=[one.id]).raise_for_status()
    admin.post(f"{GROUPS}/{groups['trading']}/membership/add", json=[other.id]).raise_for_status()
    assert mine.post(f"/pod/v3/room/{room}/update", json={"name": "Desk 2"}).status_code == 451
    assert mine.post(f"/pod/v1/im/{im}/update", json={"pinnedMessageId": "abc"}).status_code == 451
    assert mine.post(f"/pod/v1/room/{room}/setActive", params={"active": "false"}).status_code == 200
    assert mine.post(f"/pod/v1/room/{room}/setActive", params={"active": "true"}).status_code == 451
    admin.post(f"{GROUPS}/{groups['trading']}/membership/remove", json=[other.id]).raise_for_status()
    assert mine.post(f"/pod/v1/room/{room}/setActive", params={"active": "true"}).status_code == 200


def test_only_a_policy_in_force_separates(
    admin: httpx.Client, connect: Callable[..., httpx.Client], groups: dict[str, str], people: list[User]
) -> None:
    # The policies between these two pairs of groups allow, or are not active.
    admin.post(f"{GROUPS}/{groups['sales']}/membership/add", json=[people[0].id]).raise_for_status()
    admin.post(f"{GROUPS}/{groups['trading']}/membership/add", json=[people[1].id]).raise_for_status()
    admin.post(f"{GROUPS}/{groups['research']}/membership/add", json=[people[2].id]).raise_for_status()
    sales = connect(people[0].username)
    assert sales.post("/pod/v1/im/create", json=[people[1].id]).status_code == 200
    assert sales.post("/pod/v1/im/create", json=[people[2].id]).status_code == 200
