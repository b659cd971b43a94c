"""The proxies that the environment names are heeded as httpx heeds them, by aiohttp and by httpx alone."""

from __future__ import annotations

import asyncio
import base64
import ssl
import sys
import traceback
from collections.abc import Iterator
from typing import Any, cast

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from symphony_pod.client import AsyncClient
from symphony_pod.errors import InvalidInput, TransportError

from tests.transport.proxy import Proxy
from tests.transport.test_transport_failures import chain, closed_port
from tests.transport.wire import Wire

pytestmark = pytest.mark.usefixtures("over")

USER, PASSWORD = "me@acme", "proxy-pass:word/secret"
CREDENTIALS = "me%40acme:proxy-pass%3Aword%2Fsecret"


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    """A proxy, which serves."""
    with Proxy() as running:
        yield running


def call(url: str, **settings: Any) -> None:
    """Call a Pod twice."""

    async def go() -> None:
        async with AsyncClient(url, **settings) as client:
            assert repr(client).count("secret") == repr(client.http_client).count("secret") == 0
            for skip in (1, 2):
                assert await client.users.list_users(skip=skip) == []

    asyncio.run(go())


def failure(url: str, **settings: Any) -> httpx.TransportError:
    """How a call fails; no credentials are told."""
    with pytest.raises(TransportError) as caught:
        call(url, **settings)
    cause = caught.value.cause
    assert isinstance(cause, httpx.TransportError)
    found = chain(caught.value) + chain(cause)
    told = "".join(traceback.format_exception(caught.value)) + repr(found) + repr([vars(error) for error in found])
    for secret in (PASSWORD, CREDENTIALS, credentials().removeprefix("Basic ")):
        assert secret not in told
    assert not [error for error in found if type(error).__module__.startswith("aiohttp")]
    return cause


def credentials() -> str:
    """What a proxy is told."""
    return "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_plain_http(server: Wire, proxy: Proxy, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, proxy.url)
    call(f"http://pod.test:{server.port}")
    assert [heard.target for heard in proxy.heard] == [
        f"http://pod.test:{server.port}/pod/v2/admin/user/list?skip={skip}" for skip in (1, 2)
    ]
    assert [heard.target for heard in server.heard] == [f"/pod/v2/admin/user/list?skip={skip}" for skip in (1, 2)]
    assert proxy.heard[0].all("Host") == [f"pod.test:{server.port}"]
    assert proxy.heard[0].all("Proxy-Authorization") == []


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_tls_goes_through_a_tunnel(
    tls_server: Wire, proxy: Proxy, trusting: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, proxy.url.removeprefix("http://"))  # which may be left out
    call(f"https://pod.test:{tls_server.port}", verify=trusting, headers={"sessionToken": "session-secret"})
    assert [(heard.method, heard.target) for heard in proxy.heard] == [("CONNECT", f"pod.test:{tls_server.port}")]
    assert len(tls_server.heard) == 2
    assert tls_server.accepted == 1
    assert "secret" not in repr(proxy.heard)


@pytest.mark.parametrize("secure", [False, True])
def test_credentials_reach_the_proxy_alone(
    server: Wire,
    tls_server: Wire,
    proxy: Proxy,
    trusting: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    secure: bool,
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.url.replace("//", f"//{CREDENTIALS}@"))
    wire = tls_server if secure else server
    call(wire.url.replace("127.0.0.1", "pod.test"), verify=trusting)
    assert proxy.heard
    for heard in proxy.heard:
        assert heard.all("Proxy-Authorization") == [credentials()]
        assert heard.all("Authorization") == []
        assert PASSWORD not in heard.target
    assert len(wire.heard) == 2
    for heard in wire.heard:
        assert heard.all("Proxy-Authorization") == heard.all("Authorization") == []


@pytest.mark.parametrize("refusal", ["407 Proxy Authentication Required", "502 Bad Gateway", "403 Forbidden"])
def test_a_tunnel_is_refused(monkeypatch: pytest.MonkeyPatch, trusting: ssl.SSLContext, refusal: str) -> None:
    with Proxy(refusal) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", f"//{CREDENTIALS}@"))
        cause = failure("https://pod.test", verify=trusting)
    assert type(cause) is httpx.ProxyError
    assert str(cause) == refusal


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_proxy_is_not_there(monkeypatch: pytest.MonkeyPatch, trusting: ssl.SSLContext, scheme: str) -> None:
    monkeypatch.setenv("ALL_PROXY", f"http://{CREDENTIALS}@127.0.0.1:{closed_port()}")
    assert type(failure(f"{scheme}://pod.test", verify=trusting)) is httpx.ConnectError
    monkeypatch.setenv("ALL_PROXY", f"http://{CREDENTIALS}@no-such-proxy.invalid:8080")
    assert type(failure(f"{scheme}://pod.test", verify=trusting)) is httpx.ConnectError


def test_the_proxy_hangs_up(proxy: Proxy, monkeypatch: pytest.MonkeyPatch, trusting: ssl.SSLContext) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.url.replace("//", f"//{CREDENTIALS}@"))
    proxy.on_request = lambda link, heard: link.sock.close()
    assert type(failure("https://pod.test", verify=trusting)) is httpx.RemoteProtocolError
    assert type(failure("http://pod.test", verify=trusting)) is httpx.RemoteProtocolError


def test_the_proxy_is_silent(proxy: Proxy, monkeypatch: pytest.MonkeyPatch, trusting: ssl.SSLContext) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.url.replace("//", f"//{CREDENTIALS}@"))
    proxy.on_request = lambda link, heard: link.wait_until_gone()
    timeout = httpx.Timeout(0.3)
    assert isinstance(failure("https://pod.test", verify=trusting, timeout=timeout), httpx.TimeoutException)
    assert type(failure("http://pod.test", verify=trusting, timeout=timeout)) is httpx.ReadTimeout


def test_a_stranger_at_the_end_of_the_tunnel(tls_server: Wire, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.url.replace("//", f"//{CREDENTIALS}@"))
    cause = failure(f"https://pod.test:{tls_server.port}", verify=ssl.create_default_context())
    assert type(cause) is httpx.ConnectError
    assert "CERTIFICATE_VERIFY_FAILED" in str(cause)


HOSTS = ["127.0.0.1", "localhost"]


@pytest.mark.parametrize(
    ("exempt", "direct"),
    [
        ("", []),
        ("*", HOSTS),
        ("other.test, *", HOSTS),
        ("127.0.0.1", ["127.0.0.1"]),
        ("localhost", ["localhost"]),
        ("LOCALHOST , other.test", ["localhost"]),
        ("127.0.0.0/8", []),  # httpx knows no nets
        ("127.0.0.1/32,::1", ["127.0.0.1"]),
        ("localhost:{port}", ["localhost"]),
        ("localhost:1", []),
        ("http://127.0.0.1", ["127.0.0.1"]),
        ("https://127.0.0.1", []),
        ("host", []),
        (".localhost", []),
    ],
)
def test_hosts_that_need_no_proxy(
    server: Wire, proxy: Proxy, monkeypatch: pytest.MonkeyPatch, exempt: str, direct: list[str]
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", exempt.format(port=server.port))
    found: list[str] = []
    for host in HOSTS:
        before = len(proxy.heard)
        call(f"http://{host}:{server.port}")
        if len(proxy.heard) == before:
            found.append(host)
    assert found == direct


_entry = st.sampled_from(
    [
        "acme.test",
        ".acme.test",
        "www.acme.test",
        "acme.test:8443",
        "*",
        "10.0.0.1",
        "10.0.0.0/8",
        "::1",
        "[::1]",
        "localhost",
        "http://acme.test",
        "https://10.0.0.1",
        "ACME.test",
        "xacme.test",
        "",
        " acme.test ",
        "acme.test.",
    ]
)
_proxy = st.sampled_from(["", "http://one.test:3128", "two.test:3128", "http://a:b@three.test"])


@settings(max_examples=40, deadline=None)
@given(st.lists(_entry, max_size=3).map(",".join), _proxy, _proxy, _proxy)
def test_the_choice_is_that_of_httpx(exempt: str, plain: str, secure: str, every: str) -> None:
    """httpx alone and with our transports picks a proxy for the same addresses, and the same proxy."""
    urls = [
        f"{scheme}://{host}"
        for scheme in ("http", "https")
        for host in ("acme.test", "www.acme.test", "xacme.test", "acme.test:8443", "10.0.0.1", "[::1]", "localhost")
    ]
    named = {"http_proxy": plain, "https_proxy": secure, "all_proxy": every, "no_proxy": exempt}

    def picked(client: httpx.AsyncClient, url: str) -> str | None:
        transport: Any = cast("Any", client)._transport_for_url(httpx.URL(url))
        if isinstance(transport, httpx.AsyncHTTPTransport):
            pool: Any = cast("Any", transport)._pool
            proxy_url = getattr(pool, "_proxy_url", None) or getattr(getattr(pool, "_proxy", None), "url", None)
            return None if proxy_url is None else f"{proxy_url.host.decode()}:{proxy_url.port}"
        address = transport._proxy
        return None if address is None else f"{httpx.URL(address).host}:{httpx.URL(address).port}"

    async def go() -> None:
        try:
            own = httpx.AsyncClient()
        except httpx.InvalidURL:
            with pytest.raises(InvalidInput, match="NO_PROXY, which the environment says, holds what is no address"):
                _ = AsyncClient("http://acme.test").http_client
            return
        async with own, AsyncClient("http://acme.test") as client:
            assert [picked(client.http_client, url) for url in urls] == [picked(own, url) for url in urls]

    with pytest.MonkeyPatch.context() as patch:
        for name, value in named.items():
            patch.setenv(name, value)
        asyncio.run(go())


def test_tls_to_the_proxy_is_left_to_httpx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "https://proxy.test:8443")

    async def used() -> list[str]:
        async with AsyncClient("http://pod.test") as client:
            transport: Any = cast("Any", client.http_client)._transport_for_url(httpx.URL("http://pod.test"))
            return [type(transport).__name__, type(transport._pool).__name__]

    assert asyncio.run(used()) == ["AsyncHTTPTransport", "AsyncHTTPProxy"]


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_is_left_to_httpx(monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    """Which is asked for where it needs more for that."""
    monkeypatch.setitem(sys.modules, "socksio", None)
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://{CREDENTIALS}@proxy.test:1080")
    with pytest.raises(InvalidInput, match=r"^ALL_PROXY, .* speaks SOCKS, .* pip install 'httpx\[socks\]'$"):
        call("http://pod.test")
