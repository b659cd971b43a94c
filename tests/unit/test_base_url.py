"""Addresses that the generated clients are told: those that lead nowhere are refused when the client is made."""

from __future__ import annotations

import asyncio
import sys
import traceback
from typing import Any

import httpx
import pytest
from symphony_pod.client import AsyncClient, Client
from symphony_pod.errors import InvalidInput

from tests.auth.test_lazy_import import loaded_after
from tests.transport.proxy import Proxy
from tests.transport.wire import Wire

pytestmark = pytest.mark.usefixtures("without_proxies")

KINDS: list[type[Client | AsyncClient]] = [Client, AsyncClient]
HERE = "https://acme.symphony.com"
SECRET = "s3cret-never-to-be-seen"

NO_URL = "is no URL; give one like https://acme.symphony.com"
NO_WEB = "is no web address; give one like https://acme.symphony.com"
NO_HOST = "has a host that is no host name and no IP address; give one like https://acme.symphony.com"
NO_PORT = "has a port that is none (they go from 1 to 65535); give one like https://acme.symphony.com"
TOO_MUCH = "holds more than scheme, host, port and path; give those alone"

WRONG: list[tuple[Any, str]] = [
    ("https://acme:65536", NO_PORT),
    ("https://acme:99999999999999999999", NO_PORT),
    ("https://acme:" + "9" * 5000, NO_URL),
    ("https://acme:0", NO_PORT),
    ("https://acme:-1", NO_PORT),
    ("https://acme:8443:1", NO_URL),
    ("https://-bad..host", NO_HOST),
    ("https://-bad.host", NO_HOST),
    ("https://bad-.host", NO_HOST),
    ("https://acme..com", NO_HOST),
    ("https://.acme", NO_HOST),
    ("https://" + "a" * 64 + ".com", NO_HOST),
    ("https://" + ".".join(["a" * 60] * 5), NO_HOST),
    ("https://exa mple", NO_HOST),
    ("https://acme ", NO_HOST),
    ("https://a%20b", NO_HOST),
    ("https://a\\b", NO_HOST),
    ("https://*.acme", NO_HOST),
    ("https://a,b", NO_HOST),
    ("https://[::1%a b]", NO_HOST),
    ("https://[::1", NO_URL),
    ("https://[1:2]", NO_URL),
    ("https://1.2.3.256", NO_URL),
    ("https://xn--", NO_URL),
    ("https://xn--a.com", NO_URL),
    ("https://a\nb", NO_URL),
    ("https://a\0b", NO_URL),
    ("https://\ud800", NO_URL),
    ("https://acme/\ud800", NO_URL),
    ("https://acme/" + "x" * 70_000, NO_URL),
    ("", NO_WEB),
    ("acme.symphony.com", NO_WEB),
    (" https://acme", NO_WEB),
    ("https:///pod", NO_WEB),
    (None, NO_URL),
    (5, NO_URL),
    (b"https://acme", NO_URL),
    (f"https://me:{SECRET}@acme", TOO_MUCH),
    (f"https://me:{SECRET}@acme:x", NO_URL),
    (f"https://me:{SECRET}@-bad..host", TOO_MUCH),
    (f"https://acme..com?token={SECRET}", TOO_MUCH),
    (f"https://acme:x#{SECRET}", NO_URL),
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("given", "problem"), WRONG, ids=[ascii(given)[:40] for given, _ in WRONG])
def test_addresses_that_lead_nowhere_are_refused(kind: type[Client | AsyncClient], given: Any, problem: str) -> None:
    places: dict[str, tuple[Any, dict[str, Any]]] = {
        "base_url": (given, {}),
        "services['agent']": (HERE, {"pod": HERE, "agent": given}),
    }
    for name, (base_url, services) in places.items():
        with pytest.raises(InvalidInput) as caught:
            kind(base_url, services=services)
        told = str(caught.value)
        assert told.startswith(f"{name} ")
        assert told.endswith(f" {problem}")
        assert len(told) < 400
        assert SECRET not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("HTTPS://Acme.Symphony.COM/", "https://acme.symphony.com"),
        ("https://acme.symphony.com.", "https://acme.symphony.com."),
        ("https://acme:65535/a%20b/", "https://acme:65535/a%20b"),
        ("https://pod_1:1", "https://pod_1:1"),
        ("https://a--b.c-d", "https://a--b.c-d"),
        ("https://" + ".".join(["a" * 63] * 3), "https://" + ".".join(["a" * 63] * 3)),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("https://10.0.0.7", "https://10.0.0.7"),
        ("https://[2001:DB8::1]:8443", "https://[2001:DB8::1]:8443"),
        ("https://[::ffff:10.0.0.7]", "https://[::ffff:10.0.0.7]"),
        ("https://[fe80::1%eth0]", "https://[fe80::1%eth0]"),
        (httpx.URL("https://acme:8443/x/"), "https://acme:8443/x"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_addresses_that_there_can_be_are_taken(kind: type[Client | AsyncClient], given: Any, taken: str) -> None:
    assert kind(given).base_url == taken
    settings: Any = vars(kind(HERE, services={"agent": given}))["_settings"]
    assert settings.services == {"agent": taken}


def listed(kind: type[Client | AsyncClient], url: str, **options: Any) -> object:
    """Call a server by a client of either kind."""
    if kind is Client:
        with Client(url, **options) as client:
            return client.users.list_users()

    async def go() -> object:
        async with AsyncClient(url, **options) as client:
            return await client.users.list_users()

    return asyncio.run(go())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("over")
def test_what_is_taken_is_reached(kind: type[Client | AsyncClient]) -> None:
    with Wire() as base, Wire() as service:
        assert listed(kind, f"http://LOCALHOST:{base.port}/a b/") == []
        assert listed(kind, HERE, services={"pod": service.url.replace("127.0.0.1", "localhost")}) == []
        assert [heard.target for heard in base.heard] == ["/a%20b/pod/v2/admin/user/list"]
        assert [heard.target for heard in service.heard] == ["/pod/v2/admin/user/list"]


PROXY = "give one like http://proxy.acme.com:3128"
WRONG_PROXIES: list[tuple[Any, str]] = [
    (f"http://me:{SECRET}@p:65536", f"proxy has a port that is none (they go from 1 to 65535); {PROXY}"),
    ("http://127.0.0.1:99999999999999999999", f"proxy has a port that is none (they go from 1 to 65535); {PROXY}"),
    ("http://p:0", f"proxy has a port that is none (they go from 1 to 65535); {PROXY}"),
    (f"http://me:{SECRET}@p..acme:1", f"proxy has a host that is no host name and no IP address; {PROXY}"),
    ("http://" + "a" * 64, f"proxy has a host that is no host name and no IP address; {PROXY}"),
    ("http://exa mple", f"proxy has a host that is no host name and no IP address; {PROXY}"),
    (httpx.Proxy("http://p:65536"), f"proxy has a port that is none (they go from 1 to 65535); {PROXY}"),
    (httpx.Proxy("http://p..acme"), f"proxy has a host that is no host name and no IP address; {PROXY}"),
    (httpx.URL("http://p..acme"), f"proxy has a host that is no host name and no IP address; {PROXY}"),
    ("http://", f"proxy names no host; {PROXY}"),
    (f"http://me:{SECRET}@p:x", f"proxy is no address of a proxy; {PROXY}"),
    (f"ftp://me:{SECRET}@p", f"proxy is no address of a proxy; {PROXY}"),
    ("http://xn--:1", f"proxy is no address of a proxy; {PROXY}"),
    ("", f"proxy is no address of a proxy; {PROXY}"),
    (5, f"proxy is no address of a proxy; {PROXY}"),
    (b"http://p:1", f"proxy is no address of a proxy; {PROXY}"),
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("given", "problem"), WRONG_PROXIES, ids=[ascii(given)[:40] for given, _ in WRONG_PROXIES])
def test_proxies_that_lead_nowhere_are_refused(kind: type[Client | AsyncClient], given: Any, problem: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        kind(HERE, proxy=given)
    assert str(caught.value) == problem
    assert SECRET not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("kind", KINDS)
def test_socks_is_refused_where_nobody_here_speaks_it(
    kind: type[Client | AsyncClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(InvalidInput, match=r"^proxy speaks SOCKS, .* pip install 'httpx\[socks\]'$"):
        kind(HERE, proxy="socks5://me:x@127.0.0.1:1")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("over")
def test_an_address_of_a_proxy_may_be_of_each_of_its_types(kind: type[Client | AsyncClient]) -> None:
    with Wire() as pod, Proxy() as proxy:
        for given in (proxy.url, httpx.URL(proxy.url), httpx.Proxy(proxy.url)):
            assert listed(kind, pod.url, proxy=given) == []
        assert len(proxy.heard) == len(pod.heard) == 3


@pytest.mark.parametrize(
    ("variable", "given", "problem"),
    [
        ("HTTP_PROXY", f"http://me:{SECRET}@p..acme", "HTTP_PROXY, which the environment says, has a host that is"),
        ("HTTPS_PROXY", f"me:{SECRET}@p:99999", "HTTPS_PROXY, which the environment says, has a port that is none"),
        ("ALL_PROXY", f"ftp://me:{SECRET}@p", "ALL_PROXY, which the environment says, is no address of a proxy"),
        ("NO_PROXY", "acme.com,http://x:y", "NO_PROXY, which the environment says, holds what is no address"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("over")
def test_what_the_environment_says_is_refused_before_anything_is_sent(
    kind: type[Client | AsyncClient], variable: str, given: str, problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Wire() as pod:
        monkeypatch.setenv(variable, given)
        with pytest.raises(InvalidInput) as caught:
            listed(kind, pod.url)
        assert str(caught.value).startswith(problem)
        assert SECRET not in "".join(traceback.format_exception(caught.value))
        assert pod.heard == []
        # Neither counts where no proxy is used at all, or where another is named.
        if variable != "NO_PROXY":
            monkeypatch.setenv("NO_PROXY", "other.test, *")
            assert listed(kind, pod.url) == []
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.setenv(variable, given)
        with Proxy() as proxy:
            assert listed(kind, pod.url, proxy=proxy.url) == []
            assert len(proxy.heard) == 1


def test_addresses_are_looked_at_when_a_client_is_made_and_not_before() -> None:
    code = "from symphony_pod import AsyncClient, Client\nimport sys\nassert 'symphony_pod.address' not in sys.modules"
    assert loaded_after(code) == set()
