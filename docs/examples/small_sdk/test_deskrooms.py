"""The SDK against a sandbox Pod; the fixtures come from symphony_ext.testing, which pytest finds by itself."""

from __future__ import annotations

import asyncio

import pytest
from symphony_ext import AsyncSymphonyPod, Forbidden, SymphonyPod, TransportError
from symphony_ext.sandbox.mischief import Kind, Mischief
from symphony_ext.testing import SandboxPod

from deskrooms import DeskError, open_desk, presence_at


@pytest.fixture
def colleagues(sandbox_pod: SandboxPod) -> list[str]:
    """The usernames of three people."""
    people = (user for user in sandbox_pod.state.users.own() if user.enabled and user.text("firstName"))
    return [user.username for user, _ in zip(people, range(3), strict=False)]


def test_a_desk_has_its_people(pod: SymphonyPod, sandbox_pod: SandboxPod, colleagues: list[str]) -> None:
    desk = open_desk(pod, "Rates", [*colleagues, "nobody"])
    assert sorted(desk.members) == sorted(colleagues)
    assert desk.unknown == ["nobody"]
    room = sandbox_pod.state.streams.get(desk.room_id)  # what the Pod itself knows of it
    assert (room.name, room.is_public) == ("Rates", False)
    assert {member.user.username for member in room.members.values()} == {"svc-bot", *colleagues}


def test_a_desk_of_more_people_than_one_look_up_takes(pod: SymphonyPod, colleagues: list[str]) -> None:
    strangers = [f"nobody-{number}" for number in range(100)]
    desk = open_desk(pod, "Futures", [*strangers, *colleagues])
    assert desk.unknown == strangers
    assert sorted(desk.members) == sorted(colleagues)


def test_one_refusal_does_not_spoil_the_rest(pod: SymphonyPod, mischief: Mischief, colleagues: list[str]) -> None:
    mischief.order("status", status=403, operation="rooms.add_room_member")  # the next such call, and no other
    desk = open_desk(pod, "Credit", colleagues)
    assert len(desk.refused) == 1
    assert len(desk.members) == 2


def test_a_room_is_not_made_twice_when_its_answer_is_lost(
    pod: SymphonyPod, sandbox_pod: SandboxPod, mischief: Mischief
) -> None:
    mischief.order("reset", operation="rooms.create_room", carried_out=True)
    with pytest.raises(TransportError):
        open_desk(pod, "Equities", [])
    assert [room.name for room in sandbox_pod.state.streams] == ["Equities"]
    [request] = mischief.received("rooms.create_room")
    assert request.body["name"] == "Equities"


@pytest.mark.parametrize("kind", ["nulls", "missing_fields"])
def test_an_answer_without_an_id_is_told(pod: SymphonyPod, mischief: Mischief, kind: Kind) -> None:
    mischief.order(kind, operation="rooms.create_room", fields=1.0)
    with pytest.raises(DeskError):
        open_desk(pod, "Swaps", [])


def test_it_logs_in_again_when_a_session_has_ended(pod: SymphonyPod, sandbox_pod: SandboxPod) -> None:
    open_desk(pod, "Morning", [])
    sandbox_pod.state.sessions.end_all()
    open_desk(pod, "Afternoon", [])


def test_presence_in_a_room(
    pod: SymphonyPod, async_pod: AsyncSymphonyPod, mischief: Mischief, colleagues: list[str]
) -> None:
    desk = open_desk(pod, "Options", colleagues)
    mischief.order("new_fields", times=5)  # a Pod may grow fields at any time
    presences = asyncio.run(presence_at(async_pod, desk.room_id))
    assert len(presences) == 4
    assert "AVAILABLE" in presences.values()  # our own account, which has just logged in


def test_an_account_without_roles(sandbox_pod: SandboxPod) -> None:
    plain = sandbox_pod.client("plain-bot", roles=["INDIVIDUAL"])
    with pytest.raises(Forbidden):
        plain.users.list_users()
