"""The server that judges the requests finds fault where there is some: else its silence would say nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from symphony_pod import Client
from symphony_pod.api.rooms import create_room
from symphony_pod.models import V2UserDetail, V3RoomAttributes

from tests.contract.calls import Tokens, unknown_fields
from tests.contract.server import ContractServer

SESSION = {"sessionToken": "a-session"}
ROOM = {"name": "Rates Desk", "description": "Talk about rates"}


@pytest.fixture(scope="module")
def wire(shared_server: ContractServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=shared_server.url, trust_env=False) as wire:
        yield wire


def problems(server: ContractServer) -> list[str]:
    (exchange,) = server.taken()
    return exchange.problems


@pytest.mark.parametrize(
    ("method", "target", "more", "told"),
    [
        ("GET", "/pod/v2/admin/user/list", {}, "Security"),
        ("GET", "/pod/v2/admin/user/list", {"headers": {"keyManagerToken": "a-session"}}, "Security"),
        ("GET", "/pod/v2/admin/user/list?limit=many", {"headers": SESSION}, "limit"),
        ("GET", "/pod/v2/admin/user/list?limit=100000", {"headers": SESSION}, "limit"),
        ("GET", "/pod/v2/admin/user/list?pageSize=5", {"headers": SESSION}, "pageSize is not declared"),
        ("GET", "/pod/v1/connection/list?status=OPEN", {"headers": SESSION}, "status"),
        ("GET", "/pod/v2/admin/user/seven", {"headers": SESSION}, "uid"),
        ("GET", "/agent/v1/audittrail/privilegeduser", {"headers": SESSION}, "startTimestamp"),
        ("GET", "/pod/v1/nowhere", {"headers": SESSION}, "/pod/v1/nowhere"),
        ("GET", "/nowhere", {"headers": SESSION}, "/nowhere"),
        ("DELETE", "/pod/v2/admin/user/list", {"headers": SESSION}, "delete"),
        ("GET", "/pod/v2/admin/user/list", {"headers": SESSION, "content": b"{}"}, "a body is sent"),
        ("POST", "/pod/v3/room/create", {"headers": SESSION}, "body"),
        ("POST", "/pod/v3/room/create", {"headers": SESSION, "json": {**ROOM, "colour": "red"}}, "colour"),
        ("POST", "/pod/v3/room/create", {"headers": SESSION, "json": {**ROOM, "name": 7}}, "7 is not of type"),
        ("POST", "/pod/v3/room/create", {"headers": SESSION, "data": ROOM}, "x-www-form-urlencoded"),
        ("POST", "/login/pubkey/authenticate", {"headers": SESSION, "json": {"token": "ey"}}, "without a login"),
    ],
)
def test_a_faulty_request_is_found(
    method: str, target: str, more: dict[str, Any], told: str, wire: httpx.Client, server: ContractServer
) -> None:
    wire.request(method, target, **more)
    found = problems(server)
    assert told in " ".join(found)


def test_a_faultless_request_is_not(wire: httpx.Client, server: ContractServer) -> None:
    answer = wire.post("/pod/v3/room/create", headers=SESSION, json=ROOM)
    assert problems(server) == []
    assert answer.status_code == 200


def test_a_field_that_the_contract_does_not_know_is_found_when_a_caller_sends_it(
    server: ContractServer, client: Client
) -> None:
    body = V3RoomAttributes.from_dict({**ROOM, "colour": "red"})
    create_room.sync(client=client, body=body)
    assert problems(server) == []
    with Client(server.url, auth=Tokens(), send_unknown_fields=True) as open_client:
        create_room.sync(client=open_client, body=body)
    assert "colour" in " ".join(problems(server))


def test_what_a_model_does_not_know_is_found_at_any_depth() -> None:
    answer = {"userAttributes": {"firstName": "Grace", "shoeSize": 38, "accountType": "ROBOT"}, "hatSize": 57}
    assert sorted(unknown_fields([V2UserDetail.from_dict(answer)])) == [
        "$[0].hatSize",
        "$[0].user_attributes.account_type = ROBOT",
        "$[0].user_attributes.shoeSize",
    ]
