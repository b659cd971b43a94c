"""Ways to log in of one's own: further headers on every request, and sessions from somewhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from symphony_pod.client import AsyncClient, Client

from symphony_ext.auth.app import AppRsaLogin
from symphony_ext.auth.login import Login
from symphony_ext.auth.rsa import RsaLogin
from symphony_ext.auth.tokens import Session
from symphony_ext.sandbox import SandboxServer
from tests.auth.both import Both
from tests.auth.conftest import APP_ID, USERNAME
from tests.auth.fault_pod import FaultPod
from tests.http_server import Reply


class Gateway:
    """A gateway that wants another key on each request."""

    count = 0

    def request_headers(self) -> Mapping[str, str]:
        self.count += 1
        return {"X-Gateway-Key": f"key-{self.count}"}


class GatewayLogin(Gateway, RsaLogin):
    pass


class GatewayAppLogin(Gateway, AppRsaLogin):
    pass


def test_a_gateways_header_is_on_every_request_and_new_each_time(
    both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    sandbox.state.sessions.key_manager = True
    pod = both.opened(both.pod.from_login(sandbox.url, GatewayLogin(USERNAME, key)))
    both.who(pod)
    both(pod.audit.list_audit_trail(start_timestamp=0))
    both(pod.groups.list_group_types(x_symphony_host="acme"))
    sandbox.state.clock.advance(301)
    both(pod.groups.list_group_types(x_symphony_host="acme"))  # with a new bearer token
    both(pod.certificates.get_pod_cert())  # for which nobody has to be logged in
    both(pod.log_out())
    received = sandbox.mischief.received()
    assert {one.operation for one in received} == {
        "login.authenticate",
        "sessions.get_session_info",
        "POST /relay/pubkey/authenticate",
        "audit.list_audit_trail",
        "groups.list_group_types",
        "login.create_idm_token",
        "certificates.get_pod_cert",
        "cert_auth.logout",
    }
    keys = [one.headers.get("x-gateway-key") for one in received]
    assert None not in keys
    # A request that is sent again after a 401 is the same request, key and all.
    assert len(set(keys)) >= len(keys) - 1


def test_a_gateways_header_is_on_the_requests_for_users_too(
    both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    sandbox.state.add_app(APP_ID, key.public_key())
    app = both.opened(both.pod.from_login(sandbox.url, GatewayAppLogin(APP_ID, key)))
    both.who(app.on_behalf_of(username=USERNAME))
    both(app.extension_app().authenticate())
    received = sandbox.mischief.received()
    assert len(received) == 4
    assert all("x-gateway-key" in one.headers for one in received)


class Broker(Login):
    """A session that someone else has opened."""

    mode = "broker"
    account = "svc-bot"

    def __init__(self) -> None:
        self.logins = 0

    def log_in(self, client: Client) -> Session:
        self.logins += 1
        return Session(f"broker-token-secret-{self.logins}")

    async def alog_in(self, client: AsyncClient) -> Session:
        return self.log_in(None)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_a_scheme_of_ones_own_is_renewed_like_any_other(both: Both, fault_pod: FaultPod) -> None:
    broker = Broker()
    pod = both.opened(both.pod.from_login(fault_pod.url, broker))
    both(pod.sessions.get_session_info())
    fault_pod.refused.add("broker-token-secret-1")
    both(pod.sessions.get_session_info())
    assert [call.headers["sessionToken"] for call in fault_pod.calls] == [
        f"broker-token-secret-{number}" for number in (1, 1, 2)
    ]
    assert broker.logins == 2
    assert (pod.username, repr(broker), broker.identity) == ("svc-bot", "Broker('svc-bot')", "broker:svc-bot")


def test_its_session_makes_bearer_tokens(both: Both, fault_pod: FaultPod) -> None:
    fault_pod.on_call = lambda call: Reply(200, {"access_token": "bearer-1"} if "idm" in call.path else {})
    pod = both.opened(both.pod.from_login(fault_pod.url, Broker(), bearer=True))
    both(pod.sessions.get_session_info())
    assert fault_pod.calls[-1].headers["Authorization"] == "Bearer bearer-1"


@pytest.mark.parametrize("problem", [RuntimeError("broker is down"), KeyError("token")])
def test_what_it_raises_reaches_the_caller(both: Both, fault_pod: FaultPod, problem: Exception) -> None:
    class Down(Broker):
        def log_in(self, client: Any) -> Session:
            raise problem

    pod = both.opened(both.pod.from_login(fault_pod.url, Down()))
    with pytest.raises(type(problem), match=str(problem.args[0])):
        both(pod.sessions.get_session_info())
    assert fault_pod.calls == []
