"""The generated clients against a server on this machine."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator

import pytest
from symphony_pod.api.users import list_users, update_user
from symphony_pod.client import AsyncClient, Client
from symphony_pod.errors import DecodeError, InvalidInput, NotFound, PodError, ServerError, TransportError
from symphony_pod.models import UserV2, V2UserAttributes

from tests.http_server import HttpServer, Reply, Request


class Told(HttpServer):
    """Answers every request with what it is told, and keeps what it received."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = Reply(200, [])
        self.received: list[Request] = []

    def reply(self, request: Request) -> Reply:
        self.received.append(request)
        return self.answer


@pytest.fixture
def server() -> Iterator[Told]:
    with Told() as running:
        yield running


def test_value_is_returned(server: Told) -> None:
    server.answer = Reply(200, b'[{"roles": ["A"]}]')
    with Client(server.url) as client:
        assert [user.roles for user in client.users.list_users(limit=1)] == [["A"]]
        assert client.users is client.users
    method, path, headers, _ = server.received[0]
    assert (method, path, headers["Accept"]) == ("GET", "/pod/v2/admin/user/list?limit=1", "application/json")


@pytest.mark.usefixtures("over")
def test_value_is_returned_async(server: Told) -> None:
    server.answer = Reply(200, b'[{"roles": ["A"]}]')

    async def call() -> None:
        async with AsyncClient(server.url) as client:
            answers = await asyncio.gather(*(client.users.list_users() for _ in range(20)))
            assert all(answer[0].roles == ["A"] for answer in answers)

    asyncio.run(call())


def test_no_content_is_an_empty_value(server: Told) -> None:
    server.answer = Reply(204, b"")
    with Client(server.url) as client:
        assert client.users.list_users() == []
        assert client.sessions.get_session_info() == UserV2()


@pytest.mark.parametrize("status", [200, 201, 206])
def test_any_success_is_read(server: Told, status: int) -> None:
    server.answer = Reply(status, b"[]")
    with Client(server.url) as client:
        assert client.users.list_users() == []


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "expected JSON, found nothing"),
        (b"<html>", "expected JSON, found something else"),
        (b'[{"roles"', "expected JSON, found something else"),
        (b"\xff\xfe", "expected JSON, found something else"),
        (b"[" * 100_000, "expected JSON, found something else"),
        (b"{}", "expected a list, found an object"),
        (b"null", "expected a list, found null"),
        (b"[[]]", r"at \$\[0\] expected V2UserDetail, found a list"),
    ],
)
def test_what_cannot_be_read_is_one_error(server: Told, content: bytes, problem: str) -> None:
    server.answer = Reply(200, content)
    with Client(server.url) as client:
        with pytest.raises(DecodeError, match=problem) as caught:
            client.users.list_users()
        assert caught.value.content == content
        assert str(caught.value).startswith("users.list_users: the answer cannot be read (status 200)")
        answer = list_users.sync_detailed(client=client)
        assert answer.parsed is None
        assert isinstance(answer.error, DecodeError)


def test_refusal_is_raised(server: Told) -> None:
    server.answer = Reply(404, b'{"code": 404, "message": "No such user"}', {"X-Trace-Id": "t1"})
    with Client(server.url) as client, pytest.raises(NotFound, match="No such user") as caught:
        client.users.get_user_detail(uid=1)
    assert caught.value.trace_id == "t1"


@pytest.mark.parametrize("status", [302, 418, 452, 520])
@pytest.mark.usefixtures("over")
def test_detailed_raises_nothing_for_an_answer(server: Told, status: int) -> None:
    server.answer = Reply(status, b"x", {"X-A": "b"})
    with Client(server.url) as client:
        answer = list_users.sync_detailed(client=client)
    assert (answer.status_code, answer.headers["x-a"], answer.content, answer.parsed) == (status, "b", b"x", None)
    assert answer.error is not None
    assert repr(answer) == f"Response(status_code={status}, 1 bytes)"

    async def call() -> int:
        async with AsyncClient(server.url) as client:
            return (await list_users.asyncio_detailed(client=client)).status_code

    assert asyncio.run(call()) == status


def test_unknown_fields_are_sent_when_asked(server: Told) -> None:
    server.answer = Reply(200, b"{}")
    body = V2UserAttributes.from_dict({"displayName": "x", "weight": 7})
    with Client(server.url) as client, Client(server.url, send_unknown_fields=True) as generous:
        update_user.sync(client=client, uid=1, body=body)
        update_user.sync(client=generous, uid=1, body=body)
    assert [json.loads(received.body) for received in server.received] == [
        {"displayName": "x"},
        {"displayName": "x", "weight": 7},
    ]


def test_deprecated_operations_warn_and_work(server: Told) -> None:
    server.answer = Reply(200, b'{"userId": 7}')
    with (
        Client(server.url) as client,
        pytest.warns(DeprecationWarning, match=r"use sessions\.get_session_info") as seen,
    ):
        assert client.sessions.get_session_info_v1().user_id == 7  # pyright: ignore[reportDeprecated]
    assert seen[0].filename == __file__


@pytest.mark.usefixtures("over")
def test_no_connection_is_one_error() -> None:
    with (
        Client("http://127.0.0.1:9") as client,
        pytest.raises(TransportError, match=r"users\.list_users: no answer from http://127\.0\.0\.1:9 \(ConnectError"),
    ):
        client.users.list_users()

    async def call() -> None:
        async with AsyncClient("http://127.0.0.1:9") as client:
            await client.users.list_users()

    with pytest.raises(TransportError, match="no answer from"):
        asyncio.run(call())


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("", "is no web address"),
        ("acme.symphony.com", "is no web address"),
        ("ftp://acme.symphony.com", "is no web address"),
        ("https://", "is no web address"),
        ("https://acme.symphony.com:x", "is no URL"),
        ("https://me:SECRET@acme.symphony.com", "holds more than"),
        ("https://acme.symphony.com?token=SECRET", "holds more than"),
    ],
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_bad_addresses_are_refused(kind: type[Client | AsyncClient], url: str, problem: str) -> None:
    with pytest.raises(InvalidInput, match=problem) as caught:
        kind(url)
    assert "SECRET" not in str(caught.value)


def test_closed_client_says_so(server: Told) -> None:
    client = Client(server.url)
    client.close()
    client.close()
    with pytest.raises(InvalidInput, match="this client is closed"):
        client.users.list_users()


@pytest.mark.parametrize("status", [404, 200])
def test_traceback_is_the_call_and_one_frame_of_ours(server: Told, status: int) -> None:
    server.answer = Reply(status, b"{}")
    with Client(server.url) as client:
        calls: list[Callable[[], object]] = [client.users.list_users, lambda: list_users.sync(client=client)]
        for call in calls:
            with pytest.raises(PodError) as caught:
                call()
            ours = [entry.path for entry in caught.traceback if "symphony_pod" in str(entry.path)]
            assert len(ours) == 1
            assert caught.value.__cause__ is caught.value.__context__ is None
    with Client("http://127.0.0.1:9") as client, pytest.raises(TransportError) as unanswered:
        client.users.list_users()
    assert len([entry for entry in unanswered.traceback if "test_clients" not in str(entry.path)]) == 1


def test_cookies_are_kept_and_sent(server: Told) -> None:
    server.answer = Reply(200, b"[]", {"Set-Cookie": "node=7; Path=/"})
    with Client(server.url) as client:
        client.users.list_users()
        client.users.list_users()
    assert [received.headers.get("Cookie") for received in server.received] == [None, "node=7"]


def test_headers_of_an_operation_stay_with_it(server: Told) -> None:
    server.answer = Reply(200, b"{}")
    with Client(server.url, headers={"X-Gateway": "1"}) as client:
        client.groups.get_group(group_id="g", x_symphony_host="acme")
        client.sessions.get_session_info()
    first, second = (received.headers for received in server.received)
    assert (first["X-Symphony-Host"], first["X-Gateway"]) == ("acme", "1")
    assert "X-Symphony-Host" not in second
    assert second["X-Gateway"] == "1"


def test_own_http_client_stays_open(server: Told) -> None:
    import httpx

    with httpx.Client() as own:
        with Client(server.url, http_client=own) as client:
            assert client.users.list_users() == []
        assert not own.is_closed


def test_statuses_that_no_list_knows(server: Told) -> None:
    server.answer = Reply(599, b"")
    with Client(server.url) as client, pytest.raises(ServerError):
        client.users.list_users()
