"""The login with an RSA key: what is signed, what is sent, and what a refusal says."""

from __future__ import annotations

import asyncio
import json
import pickle
import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from symphony_pod.client import AsyncClient, Client
from symphony_pod.errors import DecodeError, Forbidden, RateLimited, ServerError, TransportError, Unauthorized

from symphony_ext.auth.rsa import RsaLogin
from symphony_ext.auth.tokens import Session
from symphony_ext.errors import ApiError, ConfigurationError, LoginError
from symphony_ext.sandbox import SandboxServer
from tests.auth.conftest import USERNAME
from tests.auth.fault_pod import LOGIN, FaultPod, tokens
from tests.http_server import Reply, error


def log_in(login: RsaLogin, url: str) -> Session:
    with Client(url) as client:
        return login.log_in(client)


def alog_in(login: RsaLogin, url: str) -> Session:
    async def run() -> Session:
        async with AsyncClient(url) as client:
            return await login.alog_in(client)

    return asyncio.run(run())


BOTH = pytest.mark.parametrize("way", [log_in, alog_in])


@BOTH
def test_a_pod_that_verifies_the_signature_opens_a_session(
    way: Any, sandbox: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    session = way(RsaLogin(USERNAME, key), sandbox.url)
    found = sandbox.state.sessions.find(session.token)
    assert found is not None
    assert found.user.username == USERNAME
    assert sandbox.state.sessions.find_bearer(session.authorization.removeprefix("Bearer ")) is found


@BOTH
def test_the_jwt_says_who_and_until_when_and_nothing_else(
    way: Any, fault_pod: FaultPod, key: rsa.RSAPrivateKey
) -> None:
    way(RsaLogin(USERNAME, key), fault_pod.url)
    [login] = fault_pod.logins
    assert login.path == LOGIN
    body = json.loads(login.body)
    assert set(body) == {"token"}
    assert jwt.get_unverified_header(body["token"])["alg"] == "RS512"
    claims = jwt.decode(body["token"], key.public_key(), algorithms=["RS512"])
    assert set(claims) == {"sub", "exp"}
    assert claims["sub"] == USERNAME
    assert isinstance(claims["exp"], int)
    assert claims["exp"] - time.time() == pytest.approx(240, abs=10)
    assert "sessionToken" not in login.headers
    assert "Authorization" not in login.headers


def test_the_lifetime_is_as_told(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    log_in(RsaLogin(USERNAME, key, 300), fault_pod.url)
    claims = jwt.decode(json.loads(fault_pod.logins[0].body)["token"], key.public_key(), algorithms=["RS512"])
    assert claims["exp"] - time.time() == pytest.approx(300, abs=10)
    assert claims["exp"] - time.time() <= 300


def test_the_longest_lifetime_is_taken_by_a_pod(sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    assert log_in(RsaLogin(USERNAME, key, 300), sandbox.url).token


def test_each_login_signs_anew(fault_pod: FaultPod, key: rsa.RSAPrivateKey, monkeypatch: pytest.MonkeyPatch) -> None:
    login = RsaLogin(USERNAME, key)
    log_in(login, fault_pod.url)
    later = time.time() + 60
    monkeypatch.setattr(time, "time", lambda: later)
    log_in(login, fault_pod.url)
    first, second = (json.loads(login.body)["token"] for login in fault_pod.logins)
    assert first != second


@BOTH
def test_a_refused_login_says_who_where_and_what_to_do(
    way: Any, sandbox: SandboxServer, stranger_key: rsa.RSAPrivateKey
) -> None:
    with pytest.raises(Unauthorized) as caught:
        way(RsaLogin(USERNAME, stranger_key), sandbox.url)
    refusal = caught.value
    assert isinstance(refusal, LoginError)
    assert (refusal.account, refusal.host, refusal.status_code) == (USERNAME, sandbox.url, 401)
    assert refusal.operation == "login.authenticate"
    assert refusal.trace_id
    text = str(refusal)
    for part in (repr(USERNAME), sandbox.url, "registered", "clock", "exists", refusal.message, refusal.trace_id):
        assert part in text
    again = pickle.loads(pickle.dumps(refusal))
    assert type(again) is LoginError
    assert str(again) == text
    assert refusal.__cause__ is None
    assert refusal.__context__ is None


@BOTH
@pytest.mark.parametrize(
    ("status", "kind"), [(401, LoginError), (400, ApiError), (403, Forbidden), (429, RateLimited), (500, ServerError)]
)
def test_a_pod_that_quotes_the_jwt_does_not_make_it_known(
    way: Any, fault_pod: FaultPod, key: rsa.RSAPrivateKey, status: int, kind: type[ApiError]
) -> None:
    fault_pod.on_login = lambda login: error(status, f"cannot take {json.loads(login.body)['token']} for an answer")
    with pytest.raises(kind) as caught:
        way(RsaLogin(USERNAME, key), fault_pod.url)
    assert caught.value.status_code == status
    assert caught.value.message == "cannot take <hidden> for an answer"
    [token] = {json.loads(login.body)["token"] for login in fault_pod.logins}
    for shown in (str(caught.value), repr(caught.value), repr(vars(caught.value))):
        assert token not in shown
    assert caught.value.__context__ is None


@BOTH
@pytest.mark.parametrize(
    "content",
    [
        b'"' + tokens(1)["token"].encode() + b'"',
        b"<html>" + tokens(1)["token"].encode(),
        b"",
        [tokens(1)],
        {"name": "sessionToken"},
        {"token": None, "authorizationToken": tokens(1)["authorizationToken"]},
        {"token": {"inner": tokens(1)["token"]}},
    ],
)
def test_an_answer_without_a_session_is_a_decode_error_that_keeps_no_secret(
    way: Any, fault_pod: FaultPod, key: rsa.RSAPrivateKey, content: Any
) -> None:
    fault_pod.on_login = lambda login: Reply(200, content)
    with pytest.raises(DecodeError) as caught:
        way(RsaLogin(USERNAME, key), fault_pod.url)
    assert caught.value.operation == "login.authenticate"
    assert caught.value.content is None
    for secret in fault_pod.secrets:
        assert secret not in str(caught.value) + repr(caught.value) + repr(vars(caught.value))
    assert caught.value.__context__ is None


@BOTH
def test_no_answer_to_a_login_is_a_transport_error(way: Any, key: rsa.RSAPrivateKey) -> None:
    with FaultPod() as gone:
        url = gone.url
    with pytest.raises(TransportError) as caught:
        way(RsaLogin(USERNAME, key), url)
    assert caught.value.operation == "login.authenticate"


@pytest.mark.parametrize("wrong", [0, -1, 301, 300.1, float("nan"), float("inf"), "240", None, True])
def test_a_lifetime_that_no_pod_takes_is_refused(wrong: Any, key: rsa.RSAPrivateKey) -> None:
    with pytest.raises(ConfigurationError, match=r"jwt_lifetime is .* at most 300"):
        RsaLogin(USERNAME, key, wrong)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("", "username is empty"),
        (" \t", "username is empty"),
        (" svc-bot", "has spaces around it"),
        ("svc-bot\n", "has spaces around it"),
        ("svc\0bot", "holds control characters"),
        (None, "username is of type NoneType"),
        (12, "username is of type int"),
    ],
)
def test_a_username_that_no_account_has_is_refused(wrong: Any, message: str, key: rsa.RSAPrivateKey) -> None:
    with pytest.raises(ConfigurationError, match=message):
        RsaLogin(wrong, key)


def test_the_repr_shows_who_and_no_key(key: rsa.RSAPrivateKey) -> None:
    assert repr(RsaLogin(USERNAME, key)) == "RsaLogin('svc-bot')"
