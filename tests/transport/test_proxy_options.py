"""A proxy that the user names: real tunnels, credentials that reach it alone, and no trace of them elsewhere."""

from __future__ import annotations

import base64
import logging
import ssl
import traceback
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from symphony_pod.client import Client
from symphony_pod.errors import InvalidInput, TransportError

from symphony_ext import AsyncSymphonyPod, ConfigurationError, SymphonyPod
from tests.transport.calls import KINDS, READ, TOKEN, attempt, failed
from tests.transport.proxy import Proxy
from tests.transport.wire import Wire

USER, PASSWORD = "me@acme", "proxy-pass:word/secret"
BASIC = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    """A proxy, which serves."""
    with Proxy() as running:
        yield running


def ways(proxy: Proxy) -> list[dict[str, Any]]:
    """The ways to name a proxy with credentials."""
    return [
        {"proxy": proxy.url, "proxy_username": USER, "proxy_password": PASSWORD},
        {"proxy": proxy.url.replace("//", "//me%40acme:proxy-pass%3Aword%2Fsecret@")},
        {"proxy": proxy.url.removeprefix("http://"), "proxy_username": USER, "proxy_password": PASSWORD},
        {"proxy": httpx.Proxy(proxy.url, auth=(USER, PASSWORD))},
    ]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", range(4))
@pytest.mark.parametrize("secure", [False, True])
def test_credentials_reach_the_proxy_alone(
    server: Wire,
    tls_server: Wire,
    proxy: Proxy,
    trusting: ssl.SSLContext,
    caplog: pytest.LogCaptureFixture,
    kind: str,
    way: int,
    secure: bool,
) -> None:
    caplog.set_level(logging.DEBUG)
    wire = tls_server if secure else server
    address = wire.url.replace("127.0.0.1", "pod.test")
    seen: list[str] = []

    def show(pod: Any) -> Any:
        parts: list[object] = [pod, vars(pod), vars(pod._settings), pod.http_client]
        seen.extend(map(repr, parts))
        return pod

    outcome = attempt(kind, address, READ, after=show, allow_http=True, verify=trusting, **ways(proxy)[way])
    assert outcome == []
    assert proxy.heard
    assert {heard.method for heard in proxy.heard} == {"CONNECT" if secure else "GET"}
    assert [heard.all("Proxy-Authorization") for heard in proxy.heard] == [[BASIC]] * len(proxy.heard)
    assert [heard.all("Proxy-Authorization") for heard in wire.heard] == [[]]
    told = "\n".join(seen) + caplog.text
    for secret in (PASSWORD, "proxy-pass%3A", BASIC.removeprefix("Basic "), TOKEN):
        assert secret not in told


@pytest.mark.parametrize("kind", KINDS)
def test_a_proxy_that_refuses_is_named_without_credentials(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Proxy("407 Proxy Authentication Required") as refusing:
        problem = failed(attempt(kind, "https://pod.test", READ, **ways(refusing)[0]))
    assert isinstance(problem, TransportError)
    assert "ProxyError" in str(problem)
    told = "".join(traceback.format_exception(problem)) + caplog.text + repr(vars(problem))
    for secret in (PASSWORD, BASIC.removeprefix("Basic ")):
        assert secret not in told


@pytest.mark.parametrize("kind", KINDS)
def test_the_named_proxy_comes_before_those_of_the_environment(
    server: Wire, proxy: Proxy, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "pod.test")
    assert attempt(kind, f"http://pod.test:{server.port}", READ, allow_http=True, proxy=proxy.url) == []
    assert len(proxy.heard) == 1
    assert proxy.heard[0].all("Proxy-Authorization") == []


def test_a_proxy_by_tls_or_socks_is_httpx_own_affair() -> None:
    pod = AsyncSymphonyPod.from_token("acme.symphony.com", TOKEN, proxy="https://proxy.acme.com")
    assert "proxy" not in repr(pod)


@pytest.mark.parametrize("kind", [SymphonyPod, AsyncSymphonyPod])
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"proxy_username": USER}, "given without proxy"),
        ({"proxy_password": PASSWORD}, "given without proxy"),
        ({"proxy": "http://p", "proxy_password": PASSWORD}, "without proxy_username"),
        ({"proxy": f"http://a:{PASSWORD.replace('/', '-')}@p", "proxy_username": USER}, "give them once"),
        ({"proxy": f"ftp://a:{PASSWORD.replace('/', '-')}@p"}, "proxy is of an unknown kind"),
        ({"proxy": f"http://a:{PASSWORD}@p:x"}, "proxy is no address"),
        ({"proxy": ""}, "proxy names no host"),
        ({"proxy": 7}, "proxy is of type int"),
        ({"proxy": "http://p", "proxy_username": 7}, "proxy_username is of type int"),
        ({"proxy": httpx.Proxy("http://p"), "proxy_username": USER}, "has its own credentials"),
    ],
)
def test_proxies_that_cannot_work(kind: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        kind.from_token("acme.symphony.com", TOKEN, **options)
    assert "proxy-pass" not in "".join(traceback.format_exception(caught.value))


def test_the_generated_client_takes_a_proxy(server: Wire, proxy: Proxy) -> None:
    with Client(f"http://pod.test:{server.port}", proxy=proxy.url) as client:
        assert client.users.list_users() == []
    assert len(proxy.heard) == 1
    wrong = f"ftp://me:{PASSWORD.replace('/', '-')}@x"
    with pytest.raises(InvalidInput, match="proxy is no address of a proxy") as caught:
        Client("https://acme.symphony.com", proxy=wrong)
    assert "proxy-pass" not in "".join(traceback.format_exception(caught.value))
