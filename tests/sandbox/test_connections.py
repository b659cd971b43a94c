"""Connections through their whole life."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.stores.users import User

BASE = "/pod/v1/connection"


@pytest.fixture
def me(state: SandboxState) -> int:
    """The id of the plain account."""
    user = state.users.find(username="plain-bot")
    assert user is not None
    return user.id


@pytest.fixture
def them(state: SandboxState) -> int:
    """The id of the partner's account."""
    user = state.users.find(username="partner-bot")
    assert user is not None
    return user.id


def listed(client: httpx.Client, **params: Any) -> list[tuple[int, str]]:
    """Gives the other side and the status of each connection."""
    return [(one["userId"], one["status"]) for one in client.get(f"{BASE}/list", params=params).json()]


def test_an_invitation_is_sent_accepted_and_removed(
    plain: httpx.Client, partner: httpx.Client, me: int, them: int
) -> None:
    sent = plain.post(f"{BASE}/create", json={"userId": them}).json()
    assert (sent["status"], sent["requestCounter"]) == ("PENDING_OUTGOING", 1)
    assert plain.post(f"{BASE}/create", json={"userId": them}).json()["requestCounter"] == 2
    assert listed(plain) == [(them, "PENDING_OUTGOING")]
    assert listed(partner, status="pending_incoming") == [(me, "PENDING_INCOMING")]
    assert listed(partner, status="accepted") == []
    assert plain.post(f"{BASE}/accept", json={"userId": them}).status_code == 400
    assert partner.post(f"{BASE}/accept", json={"userId": me}).json()["status"] == "ACCEPTED"
    assert plain.get(f"{BASE}/user/{them}/info").json()["status"] == "ACCEPTED"
    assert listed(plain) == []
    assert listed(plain, status="ALL") == [(them, "ACCEPTED")]
    assert plain.post(f"{BASE}/user/{them}/remove").status_code == 200
    assert plain.get(f"{BASE}/user/{them}/info").status_code == 404
    assert plain.post(f"{BASE}/user/{them}/remove").status_code == 404


def test_a_rejected_invitation_can_be_sent_again(
    plain: httpx.Client, partner: httpx.Client, me: int, them: int
) -> None:
    assert partner.post(f"{BASE}/reject", json={"userId": me}).status_code == 404
    plain.post(f"{BASE}/create", json={"userId": them}).raise_for_status()
    assert partner.post(f"{BASE}/reject", json={"userId": me}).json()["status"] == "REJECTED"
    assert partner.post(f"{BASE}/accept", json={"userId": me}).status_code == 404
    assert listed(plain, status="rejected") == [(them, "REJECTED")]
    assert plain.post(f"{BASE}/create", json={"userId": them}).json()["status"] == "PENDING_OUTGOING"


def test_people_of_one_pod_are_connected_without_asking(plain: httpx.Client, people: list[User]) -> None:
    colleague = people[0].id
    assert plain.get(f"{BASE}/user/{colleague}/info").json()["status"] == "ACCEPTED"
    assert plain.post(f"{BASE}/create", json={"userId": colleague}).json()["status"] == "ACCEPTED"
    assert plain.post(f"{BASE}/reject", json={"userId": colleague}).status_code == 400
    assert plain.post(f"{BASE}/user/{colleague}/remove").status_code == 400
    assert listed(plain, status="accepted") == []
    assert listed(plain, status="accepted", userIds=f"{colleague},77") == [(colleague, "ACCEPTED")]
    assert listed(plain, userIds=str(colleague)) == []


def test_what_makes_no_sense_is_refused(plain: httpx.Client, me: int) -> None:
    assert plain.post(f"{BASE}/create", json={"userId": me}).status_code == 400
    assert plain.post(f"{BASE}/create", json={"userId": 4}).status_code == 404
    assert plain.post(f"{BASE}/create", json={}).status_code == 400
    assert plain.get(f"{BASE}/list", params={"status": "friends"}).status_code == 400
    assert plain.get(f"{BASE}/list", params={"userIds": "1,x"}).status_code == 400
    assert plain.get(f"{BASE}/list", params={"userIds": f"1,{'9' * 5000}"}).status_code == 400
    assert plain.get(f"{BASE}/list", params={"userIds": ""}).status_code == 400
