"""Presence, and the feeds that tell of changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.stores.users import User

OWN = "/pod/v2/user/presence"
OTHERS = "/pod/v3/user/presence"
ALL = "/pod/v2/users/presence"
FEED = "/pod/v1/presence/feed"


def test_own_presence_is_set_and_seen(plain: httpx.Client, admin: httpx.Client, state: SandboxState) -> None:
    me = state.users.find(username="plain-bot")
    assert me is not None
    assert plain.get(OWN).json()["category"] == "OFFLINE"
    shown = plain.post(OWN, json={"category": "IN_A_MEETING"}).json()
    assert (shown["category"], shown["userId"]) == ("IN_A_MEETING", me.id)
    assert plain.get(OWN).json() == shown
    assert admin.get(f"/pod/v3/user/{me.id}/presence").json() == shown


def test_a_soft_presence_waits_for_the_user(
    plain: httpx.Client, connect: Callable[..., httpx.Client], login_token: Callable[..., str]
) -> None:
    assert plain.post(OWN, params={"soft": "true"}, json={"category": "BUSY"}).json()["category"] == "OFFLINE"
    body = {"token": login_token("plain-bot")}
    connect().post("/login/pubkey/authenticate", json=body).raise_for_status()
    assert plain.get(OWN).json()["category"] == "BUSY"


@pytest.mark.parametrize("body", [{}, {"category": "ASLEEP"}, {"category": 1}, {"category": "BUSY", "mood": "good"}])
def test_a_presence_that_does_not_exist_is_refused(plain: httpx.Client, body: dict[str, object]) -> None:
    assert plain.post(OWN, json=body).status_code == 400


def test_the_presence_of_others_needs_a_role(admin: httpx.Client, plain: httpx.Client, people: list[User]) -> None:
    body = {"category": "AWAY", "userId": people[0].id}
    assert plain.post(OTHERS, json=body).status_code == 403
    assert admin.post(OTHERS, json=body).json()["category"] == "AWAY"
    assert admin.post(OTHERS, json={"category": "AWAY", "userId": 9}).status_code == 404
    assert plain.get("/pod/v3/user/9/presence").status_code == 404
    assert plain.get("/pod/v3/user/me/presence").status_code == 400


def test_everyone_by_id_with_the_border_repeated(plain: httpx.Client, state: SandboxState) -> None:
    seen: list[int] = []
    while True:
        params = {"limit": 90, **({"lastUserId": seen[-1]} if seen else {})}
        page = [one["userId"] for one in plain.get(ALL, params=params).json()]
        new = [user_id for user_id in page if user_id not in seen]
        if seen:
            assert page[0] == seen[-1]
        if not new:
            break
        seen.extend(new)
    assert seen == [user.id for user in state.users.own() if user.enabled]
    assert plain.get(ALL, params={"limit": 0}).status_code == 400


def test_presence_across_pods_needs_a_connection_and_an_interest(
    plain: httpx.Client, partner: httpx.Client, state: SandboxState
) -> None:
    me, other = state.users.find(username="plain-bot"), state.users.find(username="partner-bot")
    assert me is not None
    assert other is not None
    partner.post(OWN, json={"category": "BUSY"}).raise_for_status()
    path = f"/pod/v3/user/{other.id}/presence"
    assert plain.get(path).json()["category"] == "OFFLINE"
    plain.post("/pod/v1/connection/create", json={"userId": other.id}).raise_for_status()
    partner.post("/pod/v1/connection/accept", json={"userId": me.id}).raise_for_status()
    assert plain.get(path).json()["category"] == "OFFLINE"
    assert plain.post("/pod/v1/user/presence/register", json=[other.id]).status_code == 200
    assert plain.get(path).json()["category"] == "BUSY"
    assert plain.get(path, params={"local": "true"}).json()["category"] == "OFFLINE"
    assert plain.post("/pod/v1/user/presence/register", json=[3]).status_code == 404


def test_a_feed_tells_each_change_once(plain: httpx.Client, admin: httpx.Client, partner: httpx.Client) -> None:
    feed = plain.post(f"{FEED}/create").json()["id"]
    assert plain.get(f"{FEED}/{feed}/read").json() == []
    for category in ("BUSY", "AWAY"):
        admin.post(OWN, json={"category": category}).raise_for_status()
        partner.post(OWN, json={"category": category}).raise_for_status()
    assert [one["category"] for one in plain.get(f"{FEED}/{feed}/read").json()] == ["AWAY"]
    assert plain.get(f"{FEED}/{feed}/read").json() == []
    assert admin.get(f"{FEED}/{feed}/read").status_code == 403
    assert plain.post(f"{FEED}/{feed}/delete").json() == {"id": feed}
    assert plain.get(f"{FEED}/{feed}/read").status_code == 404


def test_a_read_of_a_feed_gives_500_at_most(plain: httpx.Client, state: SandboxState) -> None:
    for number in range(400):
        state.users.add({"userName": f"extra{number}"})
    feed = plain.post(f"{FEED}/create").json()["id"]
    for user in state.users.own():
        state.presence.set(user.id, "BUSY")
    assert len(plain.get(f"{FEED}/{feed}/read").json()) == 500
    assert len(plain.get(f"{FEED}/{feed}/read").json()) == 202
