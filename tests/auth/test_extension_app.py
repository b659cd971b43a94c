"""Extension applications: the handshake, and verifying who the user is."""

from __future__ import annotations

import json
import pickle
import time
from collections.abc import Callable
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.auth import extension_app
from symphony_ext.errors import ConfigurationError, DecodeError, UserJwtError
from symphony_ext.sandbox import SandboxServer
from symphony_ext.sandbox.authority import self_signed
from tests.auth.both import Both
from tests.auth.conftest import APP_ID
from tests.auth.fault_pod import FaultPod, Received
from tests.http_server import Reply

HANDSHAKE = "/login/v1/pubkey/app/authenticate/extensionApp"
CERTIFICATE = "/pod/v1/podcert"


def pem_of(key: rsa.RSAPrivateKey) -> str:
    return self_signed(key, "Pod").public_bytes(serialization.Encoding.PEM).decode()


class AppPod(FaultPod):
    """A Pod that gives its certificate, and answers handshakes."""

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        super().__init__()
        self.certificate: Any = pem_of(key)
        self.handshake: Callable[[Any], Any] = lambda body: {
            "appId": APP_ID,
            "appToken": body["appToken"],
            "symphonyToken": "symphony-token-secret",
            "expireAt": 1_900_000_000_000,
        }
        self.on_call = self.routed

    def routed(self, received: Received) -> Reply:
        if received.path == CERTIFICATE:
            return Reply(200, {"certificate": self.certificate})
        return Reply(200, self.handshake(json.loads(received.body)))

    def fetched(self) -> int:
        return sum(call.path == CERTIFICATE for call in self.calls)


@pytest.fixture
def app_pod(key: rsa.RSAPrivateKey) -> Any:
    with AppPod(key) as pod:
        yield pod


def opened(both: Both, pod: AppPod, key: rsa.RSAPrivateKey) -> Any:
    return both.opened(both.pod.from_app(pod.url, APP_ID, key)).extension_app()


def user_jwt(key: Any, *, algorithm: str = "RS512", **claims: Any) -> str:
    usual = {"sub": 12987981103105, "aud": APP_ID, "exp": int(time.time()) + 300, "user": {"username": "ann"}}
    # PyJWT would not make a token with such a `sub`, which Pods do.
    payload = json.dumps({name: value for name, value in {**usual, **claims}.items() if value is not None}).encode()
    return jwt.api_jws.PyJWS().encode(payload, key, algorithm)


def test_the_whole_handshake_with_a_pod_that_verifies(
    both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    sandbox.state.add_app(APP_ID, key.public_key())
    app = both.opened(both.pod.from_app(sandbox.url, APP_ID, key)).extension_app()
    first, second = both(app.authenticate()), both(app.authenticate())
    assert first.app_id == APP_ID == app.app_id
    assert first.expire_at > time.time() * 1000
    assert first.app_token != second.app_token
    for secret in (first.app_token, first.symphony_token):
        assert len(secret) >= 32
        assert secret not in repr(first)
    grant = sandbox.state.app_handshakes.find(first.symphony_token)
    assert grant is not None
    assert grant.counterpart == first.app_token
    person = sandbox.state.users.find(username="svc-bot")
    assert person is not None
    claims = both(app.verify_user_jwt(sandbox.state.user_jwt(person, APP_ID)))
    assert claims["user"]["username"] == "svc-bot"
    with pytest.raises(UserJwtError, match="is not meant for 'desk-app'"):
        both(app.verify_user_jwt(sandbox.state.user_jwt(person, "other-app")))


@pytest.mark.parametrize("sub", [12987981103105, "12987981103105", None, {"id": 7}])
def test_a_subject_need_not_be_a_text(both: Both, app_pod: AppPod, key: rsa.RSAPrivateKey, sub: Any) -> None:
    claims = both(opened(both, app_pod, key).verify_user_jwt(user_jwt(key, sub=sub)))
    assert claims.get("sub") == sub
    assert claims["user"] == {"username": "ann"}


def test_an_audience_may_be_one_of_several(both: Both, app_pod: AppPod, key: rsa.RSAPrivateKey) -> None:
    assert both(opened(both, app_pod, key).verify_user_jwt(user_jwt(key, aud=["other-app", APP_ID])))


NOW = int(time.time())


@pytest.mark.parametrize(
    ("claims", "message"),
    [
        ({"exp": NOW - 60}, "has expired; have the page ask Symphony for a new one"),
        ({"exp": None}, "lacks the claim 'exp'"),
        ({"exp": "soon"}, "cannot be read"),
        ({"aud": "other-app"}, "is not meant for 'desk-app'"),
        ({"aud": None}, "lacks the claim 'aud'"),
        ({"aud": ""}, "lacks the claim 'aud'"),
        ({"nbf": NOW + 3600}, "is of the future"),
    ],
)
def test_a_jwt_that_does_not_hold_is_refused(
    both: Both, app_pod: AppPod, key: rsa.RSAPrivateKey, claims: dict[str, Any], message: str
) -> None:
    token = user_jwt(key, **claims)
    with pytest.raises(UserJwtError, match=message) as caught:
        both(opened(both, app_pod, key).verify_user_jwt(token))
    assert isinstance(caught.value, ValueError)
    assert token not in str(caught.value) + repr(caught.value)


def test_a_jwt_that_anyone_could_have_made_is_refused(
    both: Both, app_pod: AppPod, key: rsa.RSAPrivateKey, stranger_key: rsa.RSAPrivateKey
) -> None:
    app = opened(both, app_pod, key)
    good = user_jwt(key)
    head, body, signature = good.split(".")
    other = user_jwt(key, user={"username": "root"}).split(".")[1]
    symmetric = user_jwt(b"x" * 64, algorithm="HS512")
    for token, message in [
        (user_jwt(stranger_key), "is not signed by the Pod"),
        (f"{head}.{other}.{signature}", "is not signed by the Pod"),
        (f"{head}.{body}.", "is not signed by the Pod"),
        (user_jwt(None, algorithm="none"), "is not signed with RS512"),
        (symmetric, "is not signed with RS512"),
        (user_jwt(key, algorithm="RS256"), "is not signed with RS512"),
        ("a.b.c", "cannot be read"),
        ("", "this is no JWT"),
        ("hello", "this is no JWT"),
        (None, "this is no JWT"),
    ]:
        with pytest.raises(UserJwtError, match=message):
            both(app.verify_user_jwt(token))
    assert both(app.verify_user_jwt(good))["user"] == {"username": "ann"}
    assert app_pod.fetched() == 1


def test_a_little_after_its_end_it_is_still_taken(both: Both, app_pod: AppPod, key: rsa.RSAPrivateKey) -> None:
    app = opened(both, app_pod, key)
    late = user_jwt(key, exp=int(time.time()) - 10)
    assert both(app.verify_user_jwt(late))
    with pytest.raises(UserJwtError, match="has expired"):
        both(app.verify_user_jwt(late, leeway=0))


def test_another_certificate_of_the_pod_is_fetched_at_most_once_a_minute(
    both: Both,
    app_pod: AppPod,
    key: rsa.RSAPrivateKey,
    stranger_key: rsa.RSAPrivateKey,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = opened(both, app_pod, key)
    both(app.verify_user_jwt(user_jwt(key)))
    app_pod.certificate = pem_of(stranger_key)
    for _ in range(3):
        with pytest.raises(UserJwtError, match="not signed by the Pod"):
            both(app.verify_user_jwt(user_jwt(stranger_key)))
    assert app_pod.fetched() == 1
    monkeypatch.setattr(extension_app, "_LEAST_AGE", -1.0)
    assert both(app.verify_user_jwt(user_jwt(stranger_key)))
    assert app_pod.fetched() == 2
    monkeypatch.setattr(extension_app, "_LEAST_AGE", 60.0)
    assert both(app.verify_user_jwt(user_jwt(stranger_key)))
    assert app_pod.fetched() == 2


@pytest.mark.parametrize("certificate", ["", "no certificate", None, "-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_certificate_that_is_none_is_a_decode_error(
    both: Both, app_pod: AppPod, key: rsa.RSAPrivateKey, certificate: Any
) -> None:
    app_pod.certificate = certificate
    with pytest.raises(DecodeError, match=r"certificates\.get_pod_cert.*certificate"):
        both(opened(both, app_pod, key).verify_user_jwt(user_jwt(key)))


@pytest.mark.parametrize("answer", [{}, {"symphonyToken": None}, {"symphonyToken": "symphony-token-secret"}, [1]])
def test_a_handshake_without_tokens_is_a_decode_error(
    both: Both, app_pod: AppPod, key: rsa.RSAPrivateKey, answer: Any
) -> None:
    app_pod.handshake = lambda body: answer
    with pytest.raises(DecodeError) as caught:
        both(opened(both, app_pod, key).authenticate("made-up-secret"))
    assert "secret" not in str(caught.value) + repr(vars(caught.value))


@pytest.mark.parametrize("token", ["", "a\nb"])
def test_a_token_that_cannot_be_sent_is_refused(
    both: Both, app_pod: AppPod, key: rsa.RSAPrivateKey, token: str
) -> None:
    with pytest.raises(ConfigurationError, match="app_token"):
        both(opened(both, app_pod, key).authenticate(token))


def test_it_is_for_applications_alone(both: Both, key: rsa.RSAPrivateKey) -> None:
    pod = both.opened(both.pod.from_rsa("acme.symphony.com", "svc-bot", key))
    with pytest.raises(ConfigurationError, match="extension_app is for applications"):
        pod.extension_app()


def test_a_handshake_can_be_kept(both: Both, app_pod: AppPod, key: rsa.RSAPrivateKey) -> None:
    handshake = both(opened(both, app_pod, key).authenticate("made-up"))
    assert pickle.loads(pickle.dumps(handshake)) == handshake
