"""Mischief on order: what befalls which calls, over real connections and in one process, and what was received."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from symphony_ext.sandbox import SandboxServer, create_app
from symphony_ext.sandbox.mischief import KINDS
from symphony_ext.sandbox.received import HIDDEN, KEPT
from symphony_ext.sandbox.spoiling import NEW_FIELD, UNKNOWN_VALUE

if TYPE_CHECKING:
    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.mischief import Mischief

WHO = "/pod/v2/sessioninfo"
USERS = "/pod/v2/admin/user/list"
ROOM = "/pod/v3/room/create"
LOGIN = "/login/pubkey/authenticate"
CONTROL = "/sandbox/mischief"

LoginToken = Callable[..., str]


@pytest.fixture
def mischief(server: SandboxServer) -> Mischief:
    """The mischief of the Pod."""
    return server.mischief


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
def test_a_call_is_refused_once(admin: httpx.Client, mischief: Mischief, status: int) -> None:
    order = mischief.order("status", status=status)
    answer = admin.get(WHO)
    assert answer.status_code == status
    assert answer.json()["code"] == status
    assert "retry-after" not in answer.headers
    assert order.done == 1
    assert admin.get(WHO).status_code == 200


def test_a_refusal_says_when_to_come_back(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("status", status=429, retry_after=7, times=2)
    assert [admin.get(WHO).headers.get("Retry-After") for _ in range(3)] == ["7", "7", None]


def test_a_call_that_is_refused_is_carried_out_only_if_so_ordered(
    admin: httpx.Client, mischief: Mischief, state: SandboxState
) -> None:
    for carried_out, rooms in ((False, 0), (True, 1)):
        mischief.order("status", status=500, operation="rooms.create_room", carried_out=carried_out)
        assert admin.post(ROOM, json={"name": f"Desk {carried_out}"}).status_code == 500
        assert len(list(state.streams)) == rooms


def test_a_gateway_answers_in_html(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("html")
    answer = admin.get(WHO)
    assert answer.status_code == 502
    assert answer.headers["content-type"] == "text/html"
    assert answer.text.startswith("<!DOCTYPE html>")


def test_an_answer_is_empty(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("empty")
    answer = admin.get(WHO)
    assert (answer.status_code, answer.content) == (200, b"")


def test_an_answer_ends_in_the_middle(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("truncated")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        admin.get(USERS)
    assert admin.get(USERS).status_code == 200


def test_a_connection_is_reset(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("reset")
    with pytest.raises(httpx.ReadError) as caught:
        admin.get(WHO)
    assert any(isinstance(one, ConnectionResetError) for one in causes(caught.value))
    assert admin.get(WHO).status_code == 200


def test_a_call_is_lost_after_it_was_carried_out(admin: httpx.Client, mischief: Mischief, state: SandboxState) -> None:
    mischief.order("reset", carried_out=True)
    with pytest.raises(httpx.ReadError):
        admin.post(ROOM, json={"name": "Desk"})
    assert len(list(state.streams)) == 1


def test_a_server_does_not_wait_for_a_slow_answer_that_nobody_wants(
    state: SandboxState, capsys: pytest.CaptureFixture[str]
) -> None:
    with SandboxServer(state) as server, httpx.Client(base_url=server.url, trust_env=False, timeout=0.1) as client:
        server.mischief.order("slow", seconds=30, operation="certificates.get_pod_cert")
        with pytest.raises(httpx.ReadTimeout):
            client.get("/pod/v1/podcert")
    # It would say that it has cancelled a task.
    assert capsys.readouterr().err == ""


def test_a_slow_answer_outlasts_an_impatient_client(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("slow", seconds=30, operation="sessions.get_session_info")
    with pytest.raises(httpx.ReadTimeout):
        admin.get(WHO, timeout=0.1)
    assert admin.get(WHO).status_code == 200
    mischief.order("slow", seconds=0.05)
    assert admin.get(WHO).json()["username"] == "svc-bot"


def test_values_of_enumerations_are_unknown_and_others_stay(admin: httpx.Client, mischief: Mischief) -> None:
    good = admin.get(USERS, params={"limit": 2}).json()
    mischief.order("unknown_values")
    bad = admin.get(USERS, params={"limit": 2}).json()
    for before, after in zip(good, bad, strict=True):
        assert after["userAttributes"]["accountType"] == UNKNOWN_VALUE
        assert after["userSystemInfo"]["status"] == UNKNOWN_VALUE
        assert after["userAttributes"]["userName"] == before["userAttributes"]["userName"]
        assert after["roles"] == before["roles"]


def test_fields_are_null(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("nulls", fields=1.0)
    assert set(admin.get(WHO).json().values()) == {None}
    mischief.order("nulls", fields=0.0)
    assert list(admin.get(WHO).json().values()).count(None) == 1
    mischief.order("nulls", fields=0.3)
    spoiled = admin.get(USERS, params={"limit": 20}).json()
    inner = [one["userAttributes"] for one in spoiled if one["userAttributes"]]
    assert any(None in attributes.values() for attributes in inner)
    assert any(set(attributes.values()) != {None} for attributes in map(hashable, inner))


def test_fields_are_missing(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("missing_fields", fields=1.0)
    assert admin.get(WHO).json() == {}
    mischief.order("missing_fields", fields=0.0)
    assert len(admin.get(WHO).json()) == len(admin.get(WHO).json()) - 1


def test_the_same_seed_spoils_the_same_fields(admin: httpx.Client, mischief: Mischief) -> None:
    answers: list[Any] = []
    for seed in (3, 3, 4):
        mischief.order("missing_fields", seed=seed)
        answers.append(admin.get(USERS, params={"limit": 5}).json())
    assert answers[0] == answers[1] != answers[2]


def test_every_object_has_a_new_field(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("new_fields")
    [user] = admin.get(USERS, params={"limit": 1}).json()
    assert NEW_FIELD in user
    assert NEW_FIELD in user["userAttributes"]
    assert NEW_FIELD in user["userSystemInfo"]


def test_an_answer_without_a_body_cannot_be_spoiled(admin: httpx.Client, mischief: Mischief) -> None:
    for kind in ("unknown_values", "nulls", "missing_fields", "new_fields"):
        mischief.order(kind)
        assert admin.get("/pod/v2/user", params={"uid": 1}).status_code == 204
        mischief.order(kind)
        assert admin.get("/pod/v2/admin/user/1").json()["code"] == 404


def test_a_share_of_the_calls_is_befallen_until_it_is_withdrawn(admin: httpx.Client, mischief: Mischief) -> None:
    def outcomes() -> list[int]:
        return [admin.get(WHO).status_code for _ in range(60)]

    order = mischief.order("status", status=500, share=0.5, seed=1)
    first = outcomes()
    assert 10 < first.count(500) == order.done < 50
    mischief.clear()
    assert set(outcomes()) == {200}
    mischief.order("status", status=500, share=0.5, seed=1)
    assert outcomes() == first
    mischief.clear()
    mischief.order("status", status=500, share=0.5, times=3)
    assert outcomes().count(500) == 3


def test_logins_are_spared_unless_they_are_named(
    server: SandboxServer, mischief: Mischief, login_token: LoginToken
) -> None:
    with httpx.Client(base_url=server.url, trust_env=False) as nobody:
        mischief.order("status", status=500)
        assert nobody.post(LOGIN, json={"token": login_token("svc-bot")}).status_code == 200
        for name in ("login.authenticate", f"POST {LOGIN}"):
            mischief.clear()
            mischief.order("status", status=401, operation=name)
            assert nobody.post(LOGIN, json={"token": login_token("svc-bot")}).status_code == 401
        mischief.order("status", status=503, operation="POST /relay/pubkey/authenticate")
        assert nobody.post("/relay/pubkey/authenticate", json={"token": "x"}).status_code == 503


def test_orders_are_followed_in_turn(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("status", status=500, times=2)
    mischief.order("html", operation="users.list_users")
    assert [admin.get(USERS).status_code for _ in range(4)] == [500, 500, 502, 200]
    assert [order.done for order in mischief.orders] == [2, 1]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"kind": "explode"}, "kind"),
        ({"kind": "status"}, "status"),
        ({"kind": "status", "status": 99}, "status"),
        ({"kind": "slow"}, "seconds"),
        ({"kind": "slow", "seconds": -1}, "seconds"),
        ({"kind": "empty", "times": 0}, "times"),
        ({"kind": "empty", "share": 1.5}, "share"),
        ({"kind": "nulls", "fields": -0.1}, "fields"),
        ({"kind": "empty", "operation": "users.nothing"}, "users.nothing"),
        ({"kind": "status", "status": 429, "retry_after": -1}, "retry_after"),
    ],
)
def test_an_order_that_cannot_be_followed_is_refused(mischief: Mischief, arguments: Any, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        mischief.order(**arguments)
    assert mischief.orders == []


def test_what_was_received_can_be_read_without_its_secrets(
    admin: httpx.Client, mischief: Mischief, login_token: LoginToken
) -> None:
    token = login_token("svc-bot")
    admin.post(ROOM, json={"name": "Desk", "keywords": [{"key": "a", "value": "b"}]}, headers={"X-Trace-Id": "t1"})
    admin.get(USERS, params={"skip": 3, "limit": 2})
    admin.get(WHO, headers={"Authorization": "Bearer abc"})
    admin.post(LOGIN, json={"token": token})
    admin.post(LOGIN, content=f'{{"token": "{token}'.encode())
    admin.get("/nowhere")
    created, listed, who, login, broken, nowhere = mischief.received()
    assert (created.method, created.path, created.operation) == ("POST", ROOM, "rooms.create_room")
    assert created.body == {"name": "Desk", "keywords": [{"key": "a", "value": "b"}]}
    assert created.headers["x-trace-id"] == "t1"
    assert created.headers["sessiontoken"] == HIDDEN
    assert listed.query == [("skip", "3"), ("limit", "2")]
    assert listed.body is None
    assert who.headers["authorization"] == HIDDEN
    assert login.body == {"token": HIDDEN}
    assert token[:40] not in broken.body
    assert nowhere.operation == ""
    assert mischief.received("users.list_users") == [listed]
    assert mischief.received(f"GET {USERS}") == [listed]
    told = repr(mischief.received())
    assert token not in told
    assert admin.headers["sessionToken"] not in told


def test_only_the_latest_requests_are_kept(mischief: Mischief) -> None:
    for number in range(KEPT + 5):
        mischief.log.note("GET", f"/{number}", [], {}, b"", "")
    kept = mischief.received()
    assert len(kept) == KEPT
    assert kept[-1].path == f"/{KEPT + 4}"


def test_mischief_over_http(admin: httpx.Client) -> None:
    ordered = admin.post(CONTROL, json={"kind": "status", "status": 429, "retryAfter": 2, "times": 1}).json()
    assert ordered["done"] == 0
    answer = admin.get(WHO)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "2")
    assert [(one["number"], one["done"]) for one in admin.get(CONTROL).json()] == [(ordered["number"], 1)]
    [received] = admin.get(f"{CONTROL}/received", params={"operation": "sessions.get_session_info"}).json()
    assert received["path"] == WHO
    assert received["headers"]["sessiontoken"] == HIDDEN
    assert admin.delete(CONTROL).status_code == 200
    assert admin.get(CONTROL).json() == []
    assert admin.get(f"{CONTROL}/received").json() == []


@pytest.mark.parametrize(
    "body", [{}, {"kind": "explode"}, {"kind": "slow", "seconds": "1"}, {"kind": "empty", "colour": "red"}, []]
)
def test_a_bad_order_over_http_is_refused(admin: httpx.Client, body: object) -> None:
    answer = admin.post(CONTROL, json=body)
    assert answer.status_code == 400
    assert answer.json()["code"] == 400


def test_the_control_interface_is_not_befallen_and_has_no_other_paths(admin: httpx.Client, mischief: Mischief) -> None:
    mischief.order("status", status=500, share=1.0)
    assert admin.get(CONTROL).status_code == 200
    assert admin.get("/sandbox/other").status_code == 404
    assert admin.put(CONTROL).status_code == 405
    assert admin.get(f"{CONTROL}/received", params={"operation": "no.such"}).status_code == 400


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_works_without_a_connection(state: SandboxState, kind: Any) -> None:
    token = state.sessions.open(next(state.users.own())).token

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(create_app(state))
        headers = {"sessionToken": token}
        async with httpx.AsyncClient(transport=transport, base_url="http://pod", headers=headers) as client:
            needed: dict[str, dict[str, float]] = {"status": {"status": 500}, "slow": {"seconds": 0.01}}
            await client.post(CONTROL, json={"kind": kind, **needed.get(kind, {})})
            return await client.get(WHO)

    if kind in ("reset", "truncated"):
        with pytest.raises(httpx.TransportError):
            asyncio.run(ask())
    else:
        assert asyncio.run(ask()).status_code == {"status": 500, "html": 502}.get(kind, 200)


def causes(error: BaseException | None) -> list[BaseException]:
    """Lists an exception and what it comes from."""
    found: list[BaseException] = []
    while error is not None:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def hashable(fields: dict[str, Any]) -> dict[str, str | None]:
    """Gives an object whose values can be put in a set, null staying null."""
    return {name: value if value is None else json.dumps(value) for name, value in fields.items()}
