"""Services that have an address of their own, and the paths that everything stands under."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from symphony_pod.client import AsyncClient, Client
from symphony_pod.errors import InvalidInput
from symphony_pod.operation import Operation

from symphony_ext import ConfigurationError, SymphonyPod
from symphony_ext.services import SERVICES, service_addresses
from tests.transport.calls import KINDS, TOKEN, attempt
from tests.transport.wire import Wire

PATHS = {
    "pod": "/pod/v2/sessioninfo",
    "login": "/login/idm/tokens?scope=x",
    "users": "/v5/users/apps/1",
    "groups": "/profile-manager/v1/groups",
    "agent": "/agent/v1/audittrail",
    "session_auth": "/sessionauth/v1/logout",
    "relay": "/relay/pubkey/authenticate",
    "key_auth": "/keyauth/v1/authenticate",
}


def operation(path: str, *, secured: bool = False) -> Operation:
    schemes = (("sessionToken",),) if secured else ()
    return Operation("a.b", "GET", path, security=schemes, answers={"200": "json"}, errors={}, idempotent=True)


@pytest.fixture
def elsewhere() -> Iterator[Wire]:
    """Another server."""
    with Wire() as wire:
        yield wire


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("service", SERVICES)
def test_a_service_may_be_elsewhere(server: Wire, elsewhere: Wire, kind: str, service: str) -> None:
    every = [operation(path) for path in PATHS.values()]
    assert attempt(kind, server.url, *every, services={service: elsewhere.url}) == []
    there = {
        path
        for name, path in PATHS.items()
        if name == service or (service == "key_manager" and name in ("relay", "key_auth"))
    }
    assert {heard.target for heard in elsewhere.heard} == there
    assert {heard.target for heard in server.heard} == set(PATHS.values()) - there
    assert {heard.all("Host")[0] for heard in elsewhere.heard} == {f"127.0.0.1:{elsewhere.port}"}


@pytest.mark.parametrize("kind", KINDS)
def test_context_paths_stand_before_everything(server: Wire, elsewhere: Wire, kind: str) -> None:
    attempt(
        kind,
        server.url,
        operation("/pod/v1/x"),
        operation("/agent/v1/y"),
        context="/gateway/one",
        services={"agent": f"{elsewhere.url}/two/"},
    )
    assert [heard.target for heard in server.heard] == ["/gateway/one/pod/v1/x"]
    assert [heard.target for heard in elsewhere.heard] == ["/two/agent/v1/y"]


@pytest.mark.parametrize("kind", KINDS)
def test_tokens_go_to_the_services_too(server: Wire, elsewhere: Wire, kind: str) -> None:
    secured = [operation("/pod/v1/x", secured=True), operation("/agent/v1/y", secured=True)]
    attempt(kind, server.url, *secured, services={"agent": elsewhere.url})
    for wire in (server, elsewhere):
        assert [heard.all("sessionToken") for heard in wire.heard] == [[TOKEN]]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_token_follows_a_redirect_from_a_service(server: Wire, elsewhere: Wire, kind: str, status: int) -> None:
    elsewhere.on_request = lambda link, heard: link.answer(
        status=f"{status} There", headers=f"Location: {server.url}/x\r\n"
    )
    attempt(kind, server.url, operation("/agent/v1/y", secured=True), services={"agent": elsewhere.url})
    assert len(elsewhere.heard) == 1
    assert server.heard == []


def test_the_narrower_service_wins() -> None:
    for order in (("relay", "key_manager"), ("key_manager", "relay")):
        given = {name: f"{name.replace('_', '-')}.acme.com" for name in order}
        assert service_addresses(given) == {
            "relay": "https://relay.acme.com",
            "keyauth": "https://key-manager.acme.com",
        }


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("km.acme.com", "https://km.acme.com"),
        ("km.acme.com:8443", "https://km.acme.com:8443"),
        ("https://km.acme.com:443/", "https://km.acme.com"),
        ("https://km.acme.com/a/b/", "https://km.acme.com/a/b"),
        ("http://localhost:8080/a", "http://localhost:8080/a"),
        ("[::1]:8443/x", "https://[::1]:8443/x"),
    ],
)
def test_addresses_of_services(given: str, found: str) -> None:
    assert service_addresses({"agent": given}) == {"agent": found}


@pytest.mark.parametrize(
    ("services", "message"),
    [
        ({"keymanager": "km.acme.com"}, "services: 'keymanager' is no service; there are pod, login"),
        ({"agent": "http://agent.acme.com"}, "services: agent: host 'http://agent.acme.com' would be spoken to over"),
        ({"agent": ""}, "services: agent: host is empty"),
        ({"agent": 7}, "services: agent is of type int"),
        ({"agent": "https://me:hunter2@agent.acme.com"}, "services: agent: host holds '@'"),
        ({"agent": "agent.acme.com/../x"}, "services: agent: context '/../x' is no path"),
        ({"agent": "agent.acme.com/x?token=hunter2"}, "services: agent: context"),
        ("agent.acme.com", "services is of type str"),
        (7, "services is of type int"),
    ],
)
def test_addresses_that_cannot_work(services: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        SymphonyPod.from_token("acme.symphony.com", TOKEN, services=services)
    assert message in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_http_is_spoken_where_the_user_says_so() -> None:
    services = {"agent": "http://agent.acme.com"}
    with SymphonyPod.from_token("acme.symphony.com", TOKEN, services=services, allow_http=True) as pod:
        assert pod.base_url == "https://acme.symphony.com"


@pytest.mark.parametrize(
    ("context", "message"),
    [("/a b", "no path"), ("a//b", "no path"), ("/a/../b", "no path"), ("/a?b", "no path"), (7, "of type int")],
)
def test_contexts_that_cannot_work(context: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        SymphonyPod.from_token("acme.symphony.com", TOKEN, context=context)


def test_a_context_is_part_of_the_address() -> None:
    for context in ("gateway", "/gateway", "/gateway/"):
        with SymphonyPod.from_token("acme.symphony.com:8443", TOKEN, context=context) as pod:
            assert pod.base_url == "https://acme.symphony.com:8443/gateway"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("url", ["", "ftp://x", "x", "https://me:hunter2@x", "https://x?hunter2"])
def test_the_generated_clients_check_addresses(kind: Any, url: str) -> None:
    with pytest.raises(InvalidInput, match="services") as caught:
        kind("https://acme.symphony.com", services={"agent": url})
    assert "hunter2" not in str(caught.value)
