"""Requests of asyncio reach a server in the same form, and answers come back whole, by aiohttp and by httpx alone."""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import suppress
from typing import Any, cast

import httpx
import pytest
from symphony_pod.api.groups import delete_all_groups
from symphony_pod.api.users import get_user_detail, list_users, update_user
from symphony_pod.client import AsyncClient
from symphony_pod.models import UserV2, V2UserAttributes
from symphony_pod.operation import Operation, Request
from symphony_pod.types import UNSET, File

from tests.transport.wire import OK, Heard, Link, Wire
from tests.waiting import wait_until

pytestmark = pytest.mark.usefixtures("over")

ANY = Operation("any.thing", "POST", "/any", answers={"200": "json"}, errors={})
TARGETS = [
    "/a%2Cb%20c%2Fd%2Be?x=a%2Cb%20c%2Fd%2Be%26f%3Dg%3F%23h",
    "/a,b+c:@!$&'()*;=~-._?x=a+b,c&x=&y==;&z",
    "/Zo%C3%AB/%F0%9F%98%80?n=Zo%C3%AB",
    "/%2e%2E/%41%5a%7e?%41=%7E",
    "/a//b/",
    "/" + "x" * 9_000 + "?" + "y" * 9_000,
]


def run(server: Wire, call: Callable[[AsyncClient], Coroutine[Any, Any, Any]], **settings: Any) -> Any:
    """Do something with a client of the server."""

    async def go() -> Any:
        async with AsyncClient(server.url, **settings) as client:
            return await call(client)

    return asyncio.run(go())


async def post(client: AsyncClient, body: Any = UNSET, media: str = "application/json", target: str = "/any") -> Any:
    return await client.execute(ANY, Request(target, {}, body, media), lambda status, value: value)


def test_which_transport_is_used(over: str) -> None:
    async def used() -> str:
        async with AsyncClient("http://127.0.0.1:9") as client:
            transport = cast("Any", client.http_client)._transport
            return str(type(transport).__name__)

    assert asyncio.run(used()) == {"aiohttp": "AiohttpTransport", "httpx": "AsyncHTTPTransport"}[over]


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_reaches_the_server_byte_for_byte(server: Wire, target: str) -> None:
    run(server, lambda client: post(client, target=target))
    assert server.heard[0].target == target


def test_the_headers_are_those_of_httpx_and_no_more(server: Wire) -> None:
    async def calls(client: AsyncClient) -> None:
        await client.users.list_users()
        await post(client)
        await post(client, {"a": 1})
        await delete(client)

    async def delete(client: AsyncClient) -> None:
        await client.execute(delete_operation, Request("/any", {}, UNSET, ""), lambda status, value: value)

    delete_operation = Operation("any.less", "DELETE", "/any", answers={"200": "json"}, errors={})
    assert delete_all_groups.OPERATION.method == "DELETE"
    run(server, calls, headers={"X-Mine": "1", "User-Agent": "mine/1"})
    encodings = httpx.AsyncClient().headers["Accept-Encoding"]
    common = [
        ("Host", f"127.0.0.1:{server.port}"),
        ("Accept", "application/json"),
        ("Accept-Encoding", encodings),
        ("Connection", "keep-alive"),
        ("User-Agent", "mine/1"),
        ("X-Mine", "1"),
    ]
    json_body = [("Content-Type", "application/json"), ("Content-Length", "7")]
    for heard, more in zip(server.heard, ([], [("Content-Length", "0")], json_body, []), strict=True):
        assert sorted(heard.headers) == sorted([*common, *more])
    assert [(heard.method, heard.body) for heard in server.heard] == [
        ("GET", b""),
        ("POST", b""),
        ("POST", b'{"a":1}'),
        ("DELETE", b""),
    ]


def test_a_host_is_named_as_it_is_addressed(server: Wire) -> None:
    async def call() -> None:
        async with AsyncClient(f"http://LocalHost:{server.port}/prefix") as client:
            await client.users.list_users(limit=3)

    asyncio.run(call())
    assert server.heard[0].all("Host") == [f"localhost:{server.port}"]
    assert server.heard[0].target == "/prefix/pod/v2/admin/user/list?limit=3"


@pytest.mark.parametrize("size", [1, 65_536, 65_537, 3_000_000])
def test_a_body_arrives_whole(server: Wire, size: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    run(server, lambda client: post(client, content[:size], "application/octet-stream"))
    assert server.heard[0].body == content[:size]
    assert server.heard[0].all("Content-Type") == ["application/octet-stream"]
    assert server.heard[0].all("Content-Length") == [str(size)]
    assert server.heard[0].all("Transfer-Encoding") == []


def test_a_form_arrives_whole(server: Wire) -> None:
    form = {"message": "Zoë", "file": File(b"\x00" * 200_000, "a b.bin", "application/x-thing")}
    run(server, lambda client: post(client, form, "multipart/form-data"))
    [media] = server.heard[0].all("Content-Type")
    boundary = media.partition("boundary=")[2].encode()
    parts = server.heard[0].body.split(b"--" + boundary)
    assert len(parts) == 4
    assert parts[1].endswith("\r\n\r\nZoë\r\n".encode())
    assert b'filename="a b.bin"\r\nContent-Type: application/x-thing\r\n\r\n' in parts[2]
    assert parts[2].endswith(b"\x00" * 200_000 + b"\r\n")


def test_a_body_in_pieces_arrives_whole(server: Wire) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for number in range(3):
            await asyncio.sleep(0)
            yield b"%d" % number * 50_000

    async def call(client: AsyncClient) -> int:
        answer = await client.http_client.post(client.base_url, content=pieces())
        return answer.status_code

    assert run(server, call) == 200
    assert server.heard[0].body == b"0" * 50_000 + b"1" * 50_000 + b"2" * 50_000
    assert server.heard[0].all("Transfer-Encoding") == ["chunked"]


def test_cookies_are_kept_and_sent_once(server: Wire) -> None:
    server.on_request = lambda link, heard: link.answer(
        headers="Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=2; Path=/\r\n"
    )

    async def calls() -> None:
        async with AsyncClient(f"http://localhost:{server.port}") as client:  # aiohttp keeps none of a bare address
            for _ in range(3):
                await client.users.list_users()
                client.http_client.cookies.delete("b")

    asyncio.run(calls())
    assert [heard.all("Cookie") for heard in server.heard] == [[], ["a=1"], ["a=1"]]


def test_a_packed_answer_is_unpacked_once(server: Wire) -> None:
    packed = gzip.compress(json.dumps([{"roles": ["A"]}] * 5_000).encode())
    server.on_request = lambda link, heard: link.answer(packed, headers="Content-Encoding: gzip\r\n")
    users = run(server, lambda client: client.users.list_users())
    assert len(users) == 5_000
    assert users[0].roles == ["A"]


def test_a_large_page_comes_whole(server: Wire) -> None:
    page = json.dumps([{"roles": [f"role {number}" * 40]} for number in range(20_000)]).encode()
    assert len(page) > 7_000_000
    server.on_request = lambda link, heard: link.answer(page)
    users = run(server, lambda client: client.users.list_users())
    assert [users[number].roles for number in (0, 19_999)] == [["role 0" * 40], ["role 19999" * 40]]


def test_chunks_and_a_body_until_the_end(server: Wire) -> None:
    def answer(link: Link, heard: Heard) -> None:
        if len(server.heard) == 1:
            link.send(
                b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n[\r\n1;x=y\r\n]\r\n", b"0\r\n\r\n"
            )
        else:
            link.send(b"HTTP/1.0 200 OK\r\n\r\n", b"[", b"]")
            link.sock.close()

    server.on_request = answer

    async def calls(client: AsyncClient) -> list[object]:
        return [await client.users.list_users(), await client.users.list_users()]

    assert run(server, calls) == [[], []]


def test_no_content_is_an_empty_value(server: Wire) -> None:
    server.on_request = lambda link, heard: link.send(b"HTTP/1.1 204 No Content\r\n\r\n")

    async def calls(client: AsyncClient) -> list[object]:
        return [await client.users.list_users(), await client.sessions.get_session_info()]

    assert run(server, calls) == [[], UserV2()]
    assert server.accepted == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_answer(server: Wire, status: int) -> None:
    server.on_request = lambda link, heard: link.answer(
        status=f"{status} Over There", headers="Location: /elsewhere\r\n"
    )
    answer = run(server, lambda client: list_users.asyncio_detailed(client=client))
    assert (answer.status_code, answer.headers["location"], len(server.heard)) == (status, "/elsewhere", 1)


def test_long_and_odd_headers_of_an_answer(server: Wire) -> None:
    headers = f"X-Long: {'x' * 40_000}\r\nX-Odd: Zoë\r\nX-Twice: 1\r\nX-Twice: 2\r\nx-lower:  spaced \r\n"
    headers += "".join(f"X-Of-Many-{number}: {number}\r\n" for number in range(90))
    server.on_request = lambda link, heard: link.answer(headers=headers)
    answer = run(server, lambda client: list_users.asyncio_detailed(client=client))
    assert answer.parsed == []
    assert answer.headers["x-long"] == "x" * 40_000
    assert answer.headers["x-odd"] == "Zoë"
    assert answer.headers["x-twice"] == "1, 2"
    assert answer.headers["x-lower"] == "spaced"
    assert answer.headers["x-of-many-89"] == "89"


def test_a_status_line_reads_the_same(server: Wire) -> None:
    server.on_request = lambda link, heard: link.answer(b"{}", status="418 I'm a teapot")

    async def call(client: AsyncClient) -> tuple[str, str]:
        answer = await client.http_client.get(client.base_url)
        return answer.reason_phrase, answer.http_version

    assert run(server, call) == ("I'm a teapot", "HTTP/1.1")


def test_what_comes_before_an_answer_is_passed_over(server: Wire) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    server.on_request = lambda link, heard: link.send(early, OK)
    assert run(server, lambda client: client.users.list_users()) == []


def test_an_answer_before_the_body_is_through(server: Wire) -> None:
    def refuse(link: Link) -> None:
        link.sock.recv(10)
        link.answer(b"{}", status="413 Too Large", headers="Connection: close\r\n")
        link.wait_until_gone()

    server.on_link = refuse
    body = b"x" * 3_000_000

    async def call(client: AsyncClient) -> int:
        return (await client.http_client.post(client.base_url, content=body)).status_code

    assert run(server, call) == 413


def test_a_connection_is_kept_and_used_again(server: Wire) -> None:
    async def calls(client: AsyncClient) -> None:
        for number in range(20):
            await client.users.list_users(skip=number)
            await update_user.asyncio(client=client, uid=number, body=V2UserAttributes(display_name="x"))

    server.on_request = lambda link, heard: link.answer(b"[]" if heard.method == "GET" else b"{}")
    run(server, calls)
    assert server.accepted == 1
    assert len(server.heard) == 40


def test_there_are_no_more_connections_than_allowed(server: Wire) -> None:
    full = threading.Event()

    def answer(link: Link, heard: Heard) -> None:
        if server.open >= 100:
            full.set()
        full.wait(20.0)
        link.answer()

    server.on_request = answer

    async def calls(client: AsyncClient) -> list[object]:
        return await asyncio.gather(*(client.users.list_users(skip=number) for number in range(200)))

    assert run(server, calls) == [[]] * 200
    assert server.most_open == server.accepted == 100
    assert len({heard.target for heard in server.heard}) == len(server.heard) == 200


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.parametrize("busy", [False, True])
def test_a_connection_that_the_server_has_closed_is_not_used(
    server: Wire, tls_server: Wire, trusting: ssl.SSLContext, secure: bool, busy: bool
) -> None:
    wire = tls_server if secure else server

    def once(link: Link) -> None:
        heard = link.request()
        assert heard is not None
        wire.heard.append(heard)
        link.answer()
        if secure:  # a TLS server says farewell, and does not wait for an answer to it
            link.sock.settimeout(0.05)
            with suppress(OSError):
                cast("ssl.SSLSocket", link.sock).unwrap()

    wire.on_link = once

    async def calls(client: AsyncClient) -> None:
        for number in range(4):
            if number % 2:
                await post(client, {"number": number})
            else:
                await client.users.list_users()
            if busy:  # the event loop cannot see it meanwhile
                wait_until(lambda: wire.open == 0, "the server has closed the connection")
                time.sleep(0.15)  # noqa: ASYNC251 - which is the point
            else:
                await asyncio.to_thread(wait_until, lambda: wire.open == 0, "the server has closed the connection")
                await asyncio.sleep(0.05)

    run(wire, calls, verify=trusting)
    assert wire.accepted == len(wire.heard) == 4


def test_a_connection_that_the_server_wants_closed_is_closed(server: Wire) -> None:
    server.on_request = lambda link, heard: link.answer(headers="Connection: close\r\n")

    async def calls(client: AsyncClient) -> None:
        for _ in range(3):
            await client.users.list_users()

    run(server, calls)
    assert server.accepted == 3


def test_operations_with_parameters_and_refusals(server: Wire) -> None:
    server.on_request = lambda link, heard: link.answer(b'{"code": 404, "message": "No such user"}', "404 Not Found")
    answer = run(server, lambda client: get_user_detail.asyncio_detailed(client=client, uid=7))
    assert answer.status_code == 404
    assert answer.error.message == "No such user"
