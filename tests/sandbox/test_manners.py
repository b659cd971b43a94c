"""What holds for every operation: paths, sessions, bodies, errors and trace ids."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

import httpx
import pytest

from symphony_ext.sandbox.contract import CONTRACT
from symphony_ext.sandbox.operations import TABLES
from symphony_ext.sandbox.routing import Router

if TYPE_CHECKING:
    from symphony_ext.sandbox import SandboxServer, SandboxState

WHO = "/pod/v2/sessioninfo"
ROOM = "/pod/v3/room/create"


def test_each_of_the_168_operations_of_the_contract_has_one_handler() -> None:
    handled = [(one.method, one.path) for table in TABLES for one in table.operations]
    assert len(handled) == len(set(handled)) == len(CONTRACT) == 168
    assert set(handled) == set(CONTRACT)


def test_every_operation_is_routed_to_itself() -> None:
    router = Router()
    for table in TABLES:
        router.add(table.operations)
    for method, path in CONTRACT:
        found = router.find(method, path.replace("{", "%7B"))
        assert found is not None
        assert (found[0].method, found[0].path) == (method, path)


def test_a_line_break_in_an_id_is_a_part_of_it(admin: httpx.Client) -> None:
    answer = admin.get("/pod/v1/admin/disclaimer/a%0Ab")
    assert answer.status_code == 404
    assert answer.json()["code"] == 404


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/"), ("GET", "/pod/v9/user"), ("GET", f"{WHO}/"), ("GET", "/pod/v2/admin/user/")],
)
def test_what_is_no_operation_is_not_found(admin: httpx.Client, method: str, path: str) -> None:
    answer = admin.request(method, path)
    assert answer.status_code == 404
    assert answer.json()["code"] == 404


@pytest.mark.parametrize(
    ("path", "methods"), [(WHO, "GET"), ("/pod/v2/admin/user/1", "GET"), ("/pod/v1/admin/user/list", "GET")]
)
def test_a_path_without_the_method_says_which_it_has(admin: httpx.Client, path: str, methods: str) -> None:
    answer = admin.delete(path)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == methods


@pytest.mark.parametrize("headers", [{}, {"sessionToken": "unknown"}, {"Authorization": "Bearer unknown"}])
def test_without_a_good_session_there_is_no_answer(server: SandboxServer, headers: dict[str, str]) -> None:
    answer = httpx.get(server.url + WHO, headers=headers, trust_env=False)
    assert answer.status_code == 401
    assert answer.json()["code"] == 401
    assert "unknown" not in answer.text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"name": NaN}',
        b'{"name": "\xff"}',
        b'{"name": "\\ud800"}',
        b"[" * 100_000,
    ],
)
def test_a_body_that_is_no_object_in_json_is_refused(admin: httpx.Client, content: bytes) -> None:
    answer = admin.post(ROOM, content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["code"] == 400


def test_letters_of_every_script_come_back_as_they_were(admin: httpx.Client) -> None:
    name = "Bureau é 東京 🏦"
    assert admin.post(ROOM, json={"name": name}).json()["roomAttributes"]["name"] == name


def test_an_integer_beyond_64_bits_is_refused(admin: httpx.Client) -> None:
    assert admin.post("/pod/v1/connection/create", json={"userId": 2**63}).status_code == 400
    assert admin.get(f"/pod/v2/admin/user/{2**63}").status_code == 400


def test_an_empty_header_is_refused_where_the_contract_wants_content(admin: httpx.Client) -> None:
    path = "/pod/v1/admin/messages/cFSh4Dg7n3ISfM8EK0eC03/metadata/relationships"
    assert admin.get(path).status_code == 200
    answer = admin.get(path, headers={"User-Agent": ""})
    assert answer.status_code == 400
    assert "User-Agent" in answer.json()["message"]


def test_a_trace_id_is_given_back_or_made_up(admin: httpx.Client) -> None:
    assert admin.get(WHO, headers={"X-Trace-Id": "abc123"}).headers["X-Trace-Id"] == "abc123"
    first, second = (admin.get(WHO).headers["X-Trace-Id"] for _ in range(2))
    assert first
    assert first != second
    assert admin.get("/nowhere", headers={"X-Trace-Id": "abc123"}).headers["X-Trace-Id"] == "abc123"


def test_an_answer_without_content_has_no_body(admin: httpx.Client) -> None:
    answer = admin.get("/pod/v2/user", params={"uid": 1})
    assert answer.status_code == 204
    assert answer.content == b""
    assert "content-type" not in answer.headers


def test_a_failure_of_the_sandbox_is_answered_and_logged_without_secrets(
    admin: httpx.Client, state: SandboxState, caplog: pytest.LogCaptureFixture
) -> None:
    user = state.users.find(username="svc-bot")
    assert user is not None
    del user.attributes["userName"]
    with caplog.at_level(logging.ERROR):
        answer = admin.post("/login/idm/tokens")
    assert answer.status_code == 500
    assert answer.json()["code"] == 500
    assert "POST /login/idm/tokens" in caplog.text
    assert admin.headers["sessionToken"] not in caplog.text


def test_answers_are_json(admin: httpx.Client) -> None:
    answer = admin.get(WHO)
    assert answer.headers["content-type"] == "application/json"
    assert json.loads(answer.content)["username"] == "svc-bot"
