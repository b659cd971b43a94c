"""The token of the key manager: when it is got, where, and when it is left out."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.errors import LoginError, NotFound, Unauthorized
from symphony_ext.sandbox import SandboxServer
from tests.auth.both import Both
from tests.auth.conftest import USERNAME
from tests.auth.fault_pod import FaultPod, Received
from tests.http_server import Reply, error

RELAY = "/relay/pubkey/authenticate"
TRAIL = "audit.list_audit_trail"


def trail(both: Both, pod: Any) -> None:
    both(pod.audit.list_audit_trail(start_timestamp=0))


def test_it_is_got_once_and_goes_where_it_is_wanted_alone(
    both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    sandbox.state.sessions.key_manager = True
    pod = both.opened(both.pod.from_rsa(sandbox.url, USERNAME, key))
    both.who(pod)
    assert len(sandbox.mischief.received(f"POST {RELAY}")) == 0
    for _ in range(3):
        trail(both, pod)
    both.who(pod)
    assert len(sandbox.mischief.received(f"POST {RELAY}")) == 1
    assert all("keymanagertoken" in call.headers for call in sandbox.mischief.received(TRAIL))
    assert not any("keymanagertoken" in one.headers for one in sandbox.mischief.received("sessions.get_session_info"))


def test_it_is_left_out_where_the_session_waives_it(both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    pod = both.opened(both.pod.from_rsa(sandbox.url, USERNAME, key))
    trail(both, pod)
    assert sandbox.mischief.received(f"POST {RELAY}") == []
    [call] = sandbox.mischief.received(TRAIL)
    assert "keymanagertoken" not in call.headers
    assert "sessiontoken" in call.headers


def test_bearer_mode_needs_none(both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    sandbox.state.sessions.key_manager = True
    trail(both, both.opened(both.pod.from_rsa(sandbox.url, USERNAME, key, bearer=True)))
    assert sandbox.mischief.received(f"POST {RELAY}") == []


def test_one_that_has_ended_is_renewed(both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    sandbox.state.sessions.key_manager = True
    pod = both.opened(both.pod.from_rsa(sandbox.url, USERNAME, key))
    trail(both, pod)
    for grant in list(sandbox.state.key_manager.records):
        sandbox.state.key_manager.records.remove(grant.token)
    trail(both, pod)
    assert len(sandbox.mischief.received(f"POST {RELAY}")) == 2


def session_token(**claims: Any) -> str:
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in ({}, claims)]
    return ".".join([*parts, "c2ln"])


class Split:
    """A Pod and a key manager on two hosts."""

    def __init__(self, pod: FaultPod, key_manager: FaultPod) -> None:
        self.pod, self.key_manager = pod, key_manager
        self.pod.on_login = lambda login: Reply(200, {"token": session_token(n=login.number)})
        self.key_manager.on_call = lambda call: Reply(200, {"name": "keyManagerToken", "token": "km-secret-1"})
        self.pod.on_call = lambda call: error(404, "What?") if call.path == RELAY else Reply(200, {})

    def open(self, both: Both, key: rsa.RSAPrivateKey, *, elsewhere: bool = True) -> Any:
        options: dict[str, Any] = {"services": {"key_manager": f"{self.key_manager.url}/km"}} if elsewhere else {}
        return both.opened(both.pod.from_rsa(self.pod.url, USERNAME, key, **options))


@pytest.fixture
def split(fault_pod: FaultPod) -> Any:
    with FaultPod() as elsewhere:
        yield Split(fault_pod, elsewhere)


def test_it_may_be_on_another_host(both: Both, split: Split, key: rsa.RSAPrivateKey) -> None:
    pod = split.open(both, key)
    trail(both, pod)
    [asked], [call] = split.key_manager.calls, split.pod.calls
    assert asked.path == "/km/relay/pubkey/authenticate"
    assert "sessionToken" not in asked.headers
    assert set(json.loads(asked.body)) == {"token"}
    assert call.headers["keyManagerToken"] == "km-secret-1"
    assert call.headers["sessionToken"] == session_token(n=1)


@pytest.mark.parametrize("value", [False, "true", 1, None])
def test_only_true_waives_it(both: Both, split: Split, key: rsa.RSAPrivateKey, value: Any) -> None:
    split.pod.on_login = lambda login: Reply(200, {"token": session_token(canUseSimplifiedKeyDelivery=value)})
    trail(both, split.open(both, key))
    assert len(split.key_manager.calls) == 1


def test_where_there_is_none_the_session_goes_alone_and_a_warning_says_so_once(
    both: Both, split: Split, key: rsa.RSAPrivateKey, caplog: pytest.LogCaptureFixture
) -> None:
    pod = split.open(both, key, elsewhere=False)
    for _ in range(3):
        trail(both, pod)
    assert [call.path == RELAY for call in split.pod.calls] == [True, False, False, False]
    assert all("keyManagerToken" not in call.headers for call in split.pod.calls)
    [warning] = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert "services={'key_manager': ...}" in warning


def test_a_refused_login_is_final_and_names_the_key_manager(both: Both, split: Split, key: rsa.RSAPrivateKey) -> None:
    split.key_manager.on_call = lambda call: error(401, f"Unknown: {json.loads(call.body)['token']}")
    with pytest.raises(LoginError, match=f"the key manager of {split.pod.url} refused to log in 'svc-bot'") as caught:
        trail(both, split.open(both, key))
    assert caught.value.operation == "key_manager.authenticate"
    assert "Unknown: <hidden>" in str(caught.value)
    assert split.pod.calls == []


def test_a_401_drops_both_tokens_once(both: Both, split: Split, key: rsa.RSAPrivateKey) -> None:
    # Which of the two was refused, the Pod does not say.
    split.pod.on_call = lambda call: error(401, "Never.")
    with pytest.raises(Unauthorized, match=r"audit\.list_audit_trail: 401 Unauthorized: Never\."):
        trail(both, split.open(both, key))
    assert (len(split.pod.logins), len(split.key_manager.calls), len(split.pod.calls)) == (2, 2, 2)


def test_tokens_go_to_services_that_are_named_and_to_no_other_host(
    both: Both, split: Split, key: rsa.RSAPrivateKey
) -> None:
    def told(call: Received) -> Reply:
        return Reply(307, None, {"Location": split.key_manager.url + call.path})

    split.pod.on_call = told
    pod = split.open(both, key)
    with pytest.raises(Exception, match="307"):
        both.who(pod)
    assert split.key_manager.calls == []
    split.key_manager.on_call = lambda call: Reply(200, {"accessToken": "x"})
    services = {"pod": split.key_manager.url}
    other = both.opened(both.pod.from_rsa(split.pod.url, USERNAME, key, services=services))
    both(other.sessions.get_session_info())
    [call] = split.key_manager.calls
    assert call.headers["sessionToken"] == session_token(n=2)


def whatever(status: int, data: Any) -> Any:
    return data


def test_an_operation_that_cannot_do_without_says_that_there_is_none(
    both: Both, split: Split, key: rsa.RSAPrivateKey
) -> None:
    from symphony_pod.operation import Operation

    wants = Operation(
        "agent.read",
        "GET",
        "/agent/v1/read",
        security=(("sessionToken", "keyManagerToken"),),
        answers={"200": "json"},
        errors={},
    )
    pod = split.open(both, key, elsewhere=False)
    for _ in range(2):
        with pytest.raises(NotFound, match=r"key_manager\.authenticate: 404"):
            both(pod.execute(wants, wants.request(), whatever))
