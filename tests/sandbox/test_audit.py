"""The audit trail of what privileged accounts do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from symphony_ext.sandbox.contract import CONTRACT
from tests.sandbox.world import World, staffed

if TYPE_CHECKING:
    import httpx
    from cryptography.hazmat.primitives.asymmetric import rsa

    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.contract import OperationContract
    from symphony_ext.sandbox.stores.users import User

TRAIL = "/agent/v1/audittrail/privilegeduser"

# What changes nothing that administrators see to, or only what is the caller's own.
_READS = ("get_", "list_", "find_", "search_", "admin_list_")
_OWN = {
    "connections": ("create_connection", "accept_connection", "reject_connection", "remove_connection"),
    "presence": (
        *("set_presence", "set_presence_v1", "register_presence_interest"),
        *("create_presence_feed", "delete_presence_feed", "read_presence_feed"),
    ),
    "rooms": (
        *("create_room", "create_room_v1", "create_room_v2", "update_room", "update_room_v1", "update_room_v2"),
        *("set_room_active", "add_room_member", "remove_room_member", "promote_room_owner", "demote_room_owner"),
    ),
    "streams": ("create_im", "update_im"),
    "users": ("follow_user", "unfollow_user", "update_own_manifest"),
}


@pytest.fixture
def state(key: rsa.RSAPrivateKey) -> SandboxState:
    """A Pod of few people, since there are many tests."""
    return staffed(30, key)


def changes(operation: OperationContract) -> bool:
    """Tells whether an operation changes what administrators see to."""
    group, _, name = operation.name.partition(".")
    return group not in ("login", "cert_auth") and not name.startswith(_READS) and name not in _OWN.get(group, ())


@pytest.mark.parametrize(
    "operation", [one for one in CONTRACT.values() if changes(one)], ids=lambda operation: operation.name
)
def test_every_administrative_change_is_noted(
    operation: OperationContract, admin: httpx.Client, state: SandboxState, key: rsa.RSAPrivateKey
) -> None:
    answer = World(admin, state, key).request(operation)
    assert answer.is_success, answer.text
    [*_, last] = admin.get(TRAIL, params={"startTimestamp": 0}).json()["items"]
    assert last["initiatorUsername"] == "svc-bot"
    assert last["action"]
    assert last["actionName"]


@pytest.fixture
def people_changed(admin: httpx.Client, people: list[User], state: SandboxState) -> list[int]:
    """The times of five changes, two seconds apart."""
    times: list[int] = []
    for user in people[:5]:
        admin.post(f"/pod/v1/admin/user/{user.id}/roles/add", json={"id": "L2_SUPPORT"}).raise_for_status()
        times.append(int(admin.get(TRAIL, params={"startTimestamp": 0}).json()["items"][-1]["timestamp"]))
        state.clock.advance(2)
    return times


def test_the_trail_is_paged_by_cursors(admin: httpx.Client, people_changed: list[int]) -> None:
    params: dict[str, Any] = {"startTimestamp": 0, "limit": 2}
    found: list[int] = []
    while True:
        answer = admin.get(TRAIL, params=params).json()
        found.extend(int(item["timestamp"]) for item in answer["items"])
        if "next" not in answer["pagination"]:
            break
        params["after"] = answer["pagination"]["cursors"]["after"]
    assert found == people_changed
    del params["after"]
    before = answer["pagination"]["cursors"]["before"]
    earlier = admin.get(TRAIL, params={**params, "before": before}).json()
    assert [int(item["timestamp"]) for item in earlier["items"]] == people_changed[2:4]


def test_the_trail_is_narrowed_by_time_person_and_role(
    admin: httpx.Client, plain: httpx.Client, state: SandboxState, people_changed: list[int], people: list[User]
) -> None:
    def times(**params: Any) -> list[int]:
        answer = admin.get(TRAIL, params={"startTimestamp": 0, **params})
        return [] if answer.status_code == 204 else [int(item["timestamp"]) for item in answer.json()["items"]]

    assert times(startTimestamp=people_changed[1], endTimestamp=people_changed[3]) == people_changed[1:4]
    me = admin.get("/pod/v2/sessioninfo").json()["id"]
    assert times(initiatorId=me) == people_changed
    assert times(initiatorId=people[0].id) == []
    assert times(role="USER_PROVISIONING") == people_changed
    assert times(role="CONTENT_MANAGEMENT") == []
    assert times(startTimestamp=people_changed[-1] + 1) == []
    assert admin.get(TRAIL).status_code == 400
    assert admin.get(TRAIL, params={"startTimestamp": 5, "endTimestamp": 4}).status_code == 400
    assert plain.get(TRAIL, params={"startTimestamp": 0}).status_code == 403


def test_what_needs_no_privilege_or_is_refused_is_not_noted(admin: httpx.Client, plain: httpx.Client) -> None:
    me = plain.get("/pod/v2/sessioninfo").json()["id"]
    plain.post("/pod/v3/user/presence", json={"category": "BUSY", "userId": me}).raise_for_status()
    admin.post("/pod/v1/admin/user/1/roles/add", json={"id": "L2_SUPPORT"})
    plain.post(f"/pod/v1/admin/user/{me}/roles/add", json={"id": "L2_SUPPORT"})
    assert admin.get(TRAIL, params={"startTimestamp": 0}).status_code == 204
