"""Saving what the Pod knows: every table tells what has changed, and takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest

from symphony_ext.sandbox import SandboxState, seeded_state
from symphony_ext.sandbox.contract import CONTRACT
from tests.sandbox.world import World, staffed

if TYPE_CHECKING:
    import httpx
    from cryptography.hazmat.primitives.asymmetric import rsa

    from symphony_ext.sandbox.stores.records import Records

Saved = dict[tuple[str, str], str]

# What only logging in fills, which has tests of its own.
_LOGINS = {"app_handshakes", "key_manager_sessions"}


@pytest.fixture
def state(key: rsa.RSAPrivateKey) -> SandboxState:
    """A Pod of few people, since there are many tests."""
    return staffed(30, key)


def keep(saved: Saved, state: SandboxState) -> int:
    """Carries out what has changed, and gives how many records that were."""
    count = 0
    for table in state.tables():
        for change in table.changes():
            count += 1
            if change.text is None:
                saved.pop((table.name, change.key), None)
            else:
                saved[table.name, change.key] = change.text
    return count


def restored(saved: Saved) -> SandboxState:
    """Makes a Pod of what was saved."""
    state = SandboxState()
    for table in state.tables():
        for (name, key), text in saved.items():
            if name == table.name:
                table.restore(key, text)
    return state


def whole(state: SandboxState) -> Saved:
    """Gives all that a Pod knows, by having a copy save it anew."""
    told: Saved = {}
    for table in state.tables():
        records = cast("Records[Any, Any]", table)
        for key, _ in records.items():
            records.note(key)
    keep(told, state)
    return told


def test_all_that_every_operation_changes_is_saved_and_comes_back(
    admin: httpx.Client, state: SandboxState, key: rsa.RSAPrivateKey
) -> None:
    saved: Saved = {}
    keep(saved, state)
    world = World(admin, state, key)
    kinds = {name for name, _ in saved}
    for operation in CONTRACT.values():
        if operation.name != "cert_auth.logout":
            world.request(operation)
        keep(saved, state)
        kinds |= {name for name, _ in saved}
    assert {table.name for table in state.tables()} - kinds == _LOGINS
    outsider = next(user for user in state.users if not state.users.is_own(user))
    admin.post("/pod/v1/connection/create", json={"userId": outsider.id}).raise_for_status()
    keep(saved, state)
    assert saved == whole(state)
    again = restored(saved)
    assert whole(again) == saved
    assert [user.id for user in again.users.own()] == [user.id for user in state.users.own()]
    me, other = (one.users.find(username="svc-bot") for one in (state, again))
    assert me is not None
    assert other is not None
    assert [one.id for one in again.streams.of(other)] == [one.id for one in state.streams.of(me)]
    assert len(again.connections.of(other)) == len(state.connections.of(me)) == 1
    assert other.keys(0)[0].public_numbers() == me.keys(0)[0].public_numbers()
    assert again.users.next_id() == state.users.next_id()


def test_what_has_not_changed_is_not_told_again(admin: httpx.Client, state: SandboxState) -> None:
    saved: Saved = {}
    assert keep(saved, state) == len(saved)
    assert keep(saved, state) == 0
    admin.get("/pod/v2/admin/user/list").raise_for_status()
    assert keep(saved, state) == 0
    user = next(state.users.own())
    admin.post(f"/pod/v1/admin/user/{user.id}/roles/add", json={"id": "L2_SUPPORT"}).raise_for_status()
    assert keep(saved, state) == 2  # the user and the audit trail


def test_a_seeded_pod_comes_back_as_it_was() -> None:
    state = seeded_state(users=50)
    saved: Saved = {}
    keep(saved, state)
    assert whole(restored(saved)) == saved
    assert len(restored(saved).users) == 50
