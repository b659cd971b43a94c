"""What went wrong is told rightly, by aiohttp and by httpx alone, for it decides whether a request may be sent again.

`NOT_SENT` are the exceptions after which it cannot have.
"""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import threading
import traceback
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from symphony_pod.client import AsyncClient
from symphony_pod.errors import DecodeError, PodError, TransportError
from symphony_pod.operation import Operation, Request
from symphony_pod.types import UNSET

from symphony_ext.sandbox.authority import Authority
from tests.transport.conftest import server_context
from tests.transport.wire import OK, Heard, Link, Wire

pytestmark = pytest.mark.usefixtures("over")

NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
SECRET = "a-session-token-secret"
METHODS = ["GET", "POST", "PUT", "DELETE"]
each_method = pytest.mark.parametrize("method", METHODS)


def failure(
    url: str,
    method: str = "GET",
    *,
    body: bytes | None = None,
    timeout: httpx.Timeout | float = 20.0,
    verify: ssl.SSLContext | bool = True,
    headers: dict[str, str] | None = None,
) -> httpx.TransportError:
    """What httpx, or what stands in for it, raised in a call; what the user sees is held against the rules for it."""
    operation = Operation("any.thing", method, "/any", answers={"200": "json"}, errors={})

    async def call() -> None:
        sent = {"sessionToken": SECRET, **(headers or {})}
        async with AsyncClient(url, timeout=timeout, verify=verify, headers=sent) as client:
            request = Request("/any/id-of-someone", {}, UNSET if body is None else body, "application/octet-stream")
            await client.execute(operation, request, lambda status, value: value)

    with pytest.raises(TransportError) as caught:
        asyncio.run(call())
    cause = caught.value.cause
    assert isinstance(cause, httpx.TransportError)
    told = "".join(traceback.format_exception(caught.value)) + repr(chain(caught.value)) + repr(chain(cause))
    assert SECRET not in told
    assert "id-of-someone" not in str(caught.value)
    assert not [error for error in chain(caught.value) + chain(cause) if type(error).__module__.startswith("aiohttp")]
    return cause


def chain(error: BaseException | None) -> list[BaseException]:
    """An exception and all that hang on it."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


@contextmanager
def deaf() -> Generator[str]:
    """Gives the address of a server that takes no connection, for too many wait for that."""
    with ExitStack() as stack:
        listening = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(64):
            waiting = stack.enter_context(socket.socket())
            waiting.settimeout(0.2)
            try:
                waiting.connect(listening.getsockname())
            except TimeoutError:
                break
        else:
            raise AssertionError("this machine lets any number of connections wait")
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def closed_port() -> int:
    """A port that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


@each_method
def test_nobody_listens(method: str) -> None:
    assert type(failure(f"http://127.0.0.1:{closed_port()}", method)) is httpx.ConnectError


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 63 + ".invalid"])
def test_a_name_that_nobody_has(host: str) -> None:
    assert type(failure(f"http://{host}:80")) is httpx.ConnectError


def test_no_connection_in_time() -> None:
    with deaf() as url:
        assert type(failure(url, timeout=httpx.Timeout(20.0, connect=0.2))) is httpx.ConnectTimeout


def test_no_tls_in_time(server: Wire, trusting: ssl.SSLContext) -> None:
    server.on_link = Link.wait_until_gone
    url = server.url.replace("http:", "https:")
    assert type(failure(url, timeout=httpx.Timeout(20.0, connect=0.2), verify=trusting)) is httpx.ConnectTimeout


@each_method
def test_no_answer_in_time(server: Wire, method: str) -> None:
    server.on_request = lambda link, heard: link.wait_until_gone()
    assert type(failure(server.url, method, timeout=httpx.Timeout(20.0, read=0.2))) is httpx.ReadTimeout
    assert len(server.heard) == 1


def test_the_rest_of_an_answer_does_not_come_in_time(server: Wire) -> None:
    server.on_request = lambda link, heard: link.stall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[")
    assert type(failure(server.url, timeout=httpx.Timeout(20.0, read=0.2))) is httpx.ReadTimeout


@pytest.mark.parametrize("secure", [False, True])
def test_a_body_is_not_taken_in_time(server: Wire, tls_server: Wire, trusting: ssl.SSLContext, secure: bool) -> None:
    wire = tls_server if secure else server
    done = threading.Event()

    def take_no_more(link: Link) -> None:
        link.sock.recv(10)
        done.wait(20.0)

    wire.on_link = take_no_more
    try:
        timeout = httpx.Timeout(20.0, read=0.2, write=0.3)
        cause = failure(wire.url, "POST", body=b"x" * 50_000_000, timeout=timeout, verify=trusting)
    finally:
        done.set()
    assert type(cause) is httpx.WriteTimeout
    gc.collect()  # and no connection is left, of which there would be a warning


@each_method
@pytest.mark.parametrize("early", [b"", b"HTTP/1.1 200 OK\r\nContent-Le"])
def test_the_connection_is_closed_instead_of_an_answer(server: Wire, method: str, early: bytes) -> None:
    server.on_request = lambda link, heard: link.end(early)
    assert type(failure(server.url, method)) is httpx.RemoteProtocolError
    assert len(server.heard) == 1


@each_method
def test_the_connection_is_reset_instead_of_an_answer(server: Wire, method: str) -> None:
    server.on_request = lambda link, heard: link.reset()
    assert type(failure(server.url, method)) in (httpx.ReadError, httpx.RemoteProtocolError)
    assert len(server.heard) == 1


@each_method
def test_a_kept_connection_is_closed_instead_of_an_answer(server: Wire, method: str) -> None:
    """Even then the request may have arrived, and is not sent again."""
    server.on_request = lambda link, heard: link.answer() if len(server.heard) == 1 else link.sock.close()
    operation = Operation("any.thing", method, "/any", answers={"200": "json"}, errors={})

    async def calls() -> None:
        async with AsyncClient(server.url) as client:
            for _ in range(2):
                await client.execute(operation, Request("/any", {}, UNSET, ""), lambda status, value: value)

    with pytest.raises(TransportError) as caught:
        asyncio.run(calls())
    assert isinstance(caught.value.cause, (httpx.RemoteProtocolError, httpx.ReadError))
    assert [heard.link for heard in server.heard] == [1, 1]


def break_off(link: Link) -> None:
    """Read a little, and break the connection off."""
    link.sock.recv(10)
    link.reset()


@pytest.mark.parametrize("size", [60_000, 50_000_000])
def test_the_connection_breaks_under_a_body(server: Wire, size: int) -> None:
    server.on_link = break_off
    cause = failure(server.url, "POST", body=b"x" * size)
    assert isinstance(cause, (httpx.WriteError, httpx.ReadError, httpx.RemoteProtocolError))


@pytest.mark.parametrize(
    "garbage",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"220 mail.acme.com ESMTP\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",
        b"<html>\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n[]\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    ],
)
def test_garbage_is_no_answer(server: Wire, garbage: bytes) -> None:
    server.on_request = lambda link, heard: link.end(garbage)
    assert isinstance(failure(server.url), (httpx.RemoteProtocolError, httpx.ReadError))
    assert len(server.heard) == 1


@pytest.mark.parametrize("reset", [False, True])
@pytest.mark.parametrize(
    "cut",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1,",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n[]",
    ],
)
def test_a_body_that_is_cut(server: Wire, cut: bytes, reset: bool) -> None:
    server.on_request = lambda link, heard: link.end(cut, reset=reset)
    assert isinstance(failure(server.url), (httpx.RemoteProtocolError, httpx.ReadError))


def test_a_certificate_of_an_unknown_authority(tls_server: Wire) -> None:
    stranger = ssl.create_default_context(cadata=Authority().pem)
    cause = failure(tls_server.url, verify=stranger)
    assert type(cause) is httpx.ConnectError
    assert "CERTIFICATE_VERIFY_FAILED" in str(cause)
    assert tls_server.heard == []


def test_a_certificate_of_another_host(authority: Authority, trusting: ssl.SSLContext, tmp_path: Path) -> None:
    with Wire(server_context(authority.issue_server(["other.test"]), tmp_path)) as wire:
        cause = failure(wire.url, verify=trusting)
    assert type(cause) is httpx.ConnectError
    assert "CERTIFICATE_VERIFY_FAILED" in str(cause)


def test_a_server_that_knows_no_tls(server: Wire, trusting: ssl.SSLContext) -> None:
    def answer(link: Link) -> None:
        link.sock.recv(3)
        link.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        link.wait_until_gone()

    server.on_link = answer
    assert type(failure(server.url.replace("http:", "https:"), verify=trusting)) is httpx.ConnectError


def test_a_server_that_hangs_up_instead_of_tls(server: Wire, trusting: ssl.SSLContext) -> None:
    server.on_link = Link.reset
    assert type(failure(server.url.replace("http:", "https:"), verify=trusting)) is httpx.ConnectError


def test_a_server_that_wants_a_certificate(
    server_tls: ssl.SSLContext, authority: Authority, trusting: ssl.SSLContext, tmp_path: Path
) -> None:
    demanding = server_context(authority.issue_server(["127.0.0.1"]), tmp_path)
    demanding.verify_mode = ssl.CERT_REQUIRED
    demanding.load_verify_locations(cadata=authority.pem)
    with Wire(demanding) as wire:
        cause = failure(wire.url, verify=trusting)
        assert not isinstance(cause, NOT_SENT)  # with TLS 1.3 the refusal comes when the request is out
        assert wire.heard == []


def test_a_header_that_cannot_be_sent(server: Wire) -> None:
    assert type(failure(server.url, headers={"X-Gateway": "a\r\nX-Forged: b"})) is httpx.LocalProtocolError
    assert server.heard == []


def test_an_answer_that_is_not_packed_as_it_says(server: Wire) -> None:
    server.on_request = lambda link, heard: link.answer(b"[]", headers="Content-Encoding: gzip\r\n")

    async def call() -> None:
        async with AsyncClient(server.url) as client:
            await client.users.list_users()

    with pytest.raises(DecodeError, match="cannot be decoded as gzip"):
        asyncio.run(call())


_lines = st.sampled_from(
    [
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.0 200\r\n",
        b"HTTP/2 200\r\n",
        b"\r\n",
        b"Content-Length: 2\r\n",
        b"[]",
        b"2\r\n",
        b"Transfer-Encoding: chunked\r\n",
        b"Content-Encoding: gzip\r\n",
        b"Connection: upgrade\r\n",
        b"0\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"Upgrade: websocket\r\n",
        b"Set-Cookie: \xff=\x00;;=\r\n",
        b"Location: http://[\r\n",
        b"Content-Type: text/\xff; charset=hex\r\n",
        OK,
    ]
)
_answers = st.binary(max_size=60) | st.lists(_lines | st.binary(max_size=6), max_size=8).map(b"".join)


def test_whatever_a_server_says_a_call_ends_in_a_value_or_an_error_of_ours(server: Wire) -> None:
    said: list[bytes] = []

    def answer(link: Link, heard: Heard) -> None:
        link.send(said[-1])
        link.sock.shutdown(socket.SHUT_WR)
        link.wait_until_gone()
        link.sock.close()

    server.on_request = answer
    with asyncio.Runner() as runner:

        @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
        @given(_answers)
        @example(b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n[]")
        @example(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n2\r\n[]\r\n0\r\n\r\n")
        @example(b"HTTP/1.1 200 OK\r\nSet-Cookie: =;\r\nContent-Length: 2\r\n\r\n[]")
        def property_(content: bytes) -> None:
            said.append(content)

            async def call() -> Exception | None:
                async with AsyncClient(server.url, timeout=5.0) as client:
                    try:
                        await client.users.list_users()
                    except TransportError as error:
                        return error.cause
                    except PodError:
                        pass
                return None

            before = len(server.heard)
            assert not isinstance(runner.run(call()), NOT_SENT)
            assert len(server.heard) == before + 1

        check: Callable[[], None] = property_
        check()
