"""Logging in, being recognised, and the end of a session."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

if TYPE_CHECKING:
    from symphony_ext.sandbox import SandboxServer, SandboxState

LOGIN = "/login/pubkey/authenticate"
WHO = "/pod/v2/sessioninfo"

Connect = Callable[..., httpx.Client]
LoginToken = Callable[..., str]


def test_a_login_gives_a_session_and_a_bearer_token(connect: Connect, login_token: LoginToken) -> None:
    nobody = connect()
    answer = nobody.post(LOGIN, json={"token": login_token("svc-bot")})
    assert answer.status_code == 200
    tokens = answer.json()
    assert set(tokens) == {"name", "token", "authorizationToken"}
    assert tokens["authorizationToken"].startswith("Bearer ")
    for headers in ({"sessionToken": tokens["token"]}, {"Authorization": tokens["authorizationToken"]}):
        assert nobody.get(WHO, headers=headers).json()["username"] == "svc-bot"


def test_the_session_token_says_that_no_key_manager_is_needed(connect: Connect, login_token: LoginToken) -> None:
    token = connect().post(LOGIN, json={"token": login_token("svc-bot")}).json()["token"]
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims["canUseSimplifiedKeyDelivery"] is True
    assert claims["exp"] - time.time() == pytest.approx(3600, abs=5)


@pytest.mark.parametrize(
    ("username", "wrong"),
    [
        ("svc-bot", {"seconds": -1}),
        ("svc-bot", {"seconds": 310}),
        ("svc-bot", {"exp": None}),
        ("svc-bot", {"sub": None}),
        ("svc-bot", {"sub": 12}),
        ("svc-bot", {"exp": "soon"}),
        ("svc-bot", {"algorithm": "RS256"}),
        ("nobody", {}),
    ],
)
def test_a_login_token_that_breaks_a_rule_is_refused(
    connect: Connect, login_token: LoginToken, username: str, wrong: dict[str, object]
) -> None:
    token = login_token(username, **wrong)
    answer = connect().post(LOGIN, json={"token": token})
    assert answer.status_code == 401
    assert answer.json()["code"] == 401
    assert token not in answer.text


@pytest.mark.parametrize("token", ["", "no token", "a.b.c"])
def test_what_is_no_token_is_refused(connect: Connect, token: str) -> None:
    assert connect().post(LOGIN, json={"token": token}).status_code == 401


def test_a_token_signed_with_another_key_is_refused(connect: Connect) -> None:
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    token = jwt.encode({"sub": "svc-bot", "exp": int(time.time()) + 60}, other, "RS512")
    assert connect().post(LOGIN, json={"token": token}).status_code == 401


def test_a_token_without_a_signature_is_refused(connect: Connect) -> None:
    token = jwt.encode({"sub": "svc-bot", "exp": int(time.time()) + 60}, "", "none")
    assert connect().post(LOGIN, json={"token": token}).status_code == 401


def test_a_person_without_a_key_cannot_log_in(connect: Connect, login_token: LoginToken, state: SandboxState) -> None:
    person = next(iter(state.users.own()))
    assert connect().post(LOGIN, json={"token": login_token(person.username)}).status_code == 401


def test_a_disabled_account_cannot_log_in_and_loses_its_sessions(
    admin: httpx.Client, plain: httpx.Client, connect: Connect, login_token: LoginToken, state: SandboxState
) -> None:
    user = state.users.find(username="plain-bot")
    assert user is not None
    admin.post(f"/pod/v1/admin/user/{user.id}/status/update", json={"status": "DISABLED"}).raise_for_status()
    assert plain.get(WHO).status_code == 401
    assert connect().post(LOGIN, json={"token": login_token("plain-bot")}).status_code == 401


def test_sessions_and_bearers_end_by_the_clock_of_the_pod(
    connect: Connect, login_token: LoginToken, state: SandboxState
) -> None:
    nobody = connect()
    tokens = nobody.post(LOGIN, json={"token": login_token("svc-bot")}).json()
    session, bearer = {"sessionToken": tokens["token"]}, {"Authorization": tokens["authorizationToken"]}
    state.clock.advance(301)
    assert nobody.get(WHO, headers=bearer).status_code == 401
    assert nobody.get(WHO, headers=session).status_code == 200
    fresh = nobody.post("/login/idm/tokens", headers=session).json()
    assert fresh["token_type"] == "Bearer"
    assert fresh["expires_in"] == 300
    renewed = {"Authorization": f"Bearer {fresh['access_token']}"}
    assert nobody.get(WHO, headers=renewed).status_code == 200
    state.clock.advance(3600)
    for headers in (session, renewed):
        answer = nobody.get(WHO, headers=headers)
        assert answer.status_code == 401
        assert answer.json()["code"] == 401


def test_a_short_life_of_sessions_is_kept(server: SandboxServer, connect: Connect, login_token: LoginToken) -> None:
    server.state.sessions.ttl = 0.2
    nobody = connect()
    token = nobody.post(LOGIN, json={"token": login_token("svc-bot")}).json()["token"]
    assert nobody.get(WHO, headers={"sessionToken": token}).status_code == 200
    time.sleep(0.25)
    assert nobody.get(WHO, headers={"sessionToken": token}).status_code == 401


def test_bearer_tokens_can_be_verified_with_the_published_key(admin: httpx.Client) -> None:
    token = admin.post("/login/idm/tokens", params={"scope": "profile-manager"}).json()["access_token"]
    [published] = admin.get("/login/idm/keys").json()["keys"]
    claims = jwt.decode(token, jwt.PyJWK(published), algorithms=["RS512"])
    assert claims["sub"] == "svc-bot"


def test_logging_out_ends_the_session_once(admin: httpx.Client) -> None:
    assert admin.post("/sessionauth/v1/logout").status_code == 200
    assert admin.get(WHO).status_code == 401
    assert admin.post("/sessionauth/v1/logout").status_code == 401


def test_an_account_sees_and_ends_its_sessions(plain: httpx.Client, connect: Connect, state: SandboxState) -> None:
    user = state.users.find(username="plain-bot")
    assert user is not None
    second = connect("plain-bot")
    sessions = plain.get(f"/pod/v1/users/{user.id}/sessions").json()["sessions"]
    assert len(sessions) == 2
    ended = plain.post(f"/pod/v1/users/{user.id}/sessions/{sessions[1]['sessionId']}/logout")
    assert ended.status_code == 200
    assert second.get(WHO).status_code == 401
    assert plain.post(f"/pod/v1/users/{user.id}/sessions/none/logout").status_code == 404


def test_only_administrators_see_the_sessions_of_others(
    admin: httpx.Client, plain: httpx.Client, state: SandboxState
) -> None:
    user, boss = state.users.find(username="plain-bot"), state.users.find(username="svc-bot")
    assert user is not None
    assert boss is not None
    assert plain.get(f"/pod/v1/users/{boss.id}/sessions").status_code == 403
    assert admin.post(f"/pod/v1/users/{user.id}/sessions/logout").status_code == 200
    assert plain.get(WHO).status_code == 401
    assert admin.get(f"/pod/v1/users/{user.id}/sessions").status_code == 204


def test_a_new_key_given_by_an_administrator_works_and_the_old_one_for_a_while(
    admin: httpx.Client, connect: Connect, login_token: LoginToken, state: SandboxState
) -> None:
    user = state.users.find(username="plain-bot")
    assert user is not None
    new = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = new.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    path = f"/pod/v2/admin/user/{user.id}/update"
    answer = admin.post(path, json={"currentKey": {"key": pem.decode(), "action": "SAVE"}})
    assert answer.status_code == 200
    signed = jwt.encode({"sub": "plain-bot", "exp": int(time.time()) + 60}, new, "RS512")
    for token in (signed, login_token("plain-bot")):
        assert connect().post(LOGIN, json={"token": token}).status_code == 200
    assert admin.post(path, json={"previousKey": {"action": "REVOKE"}}).status_code == 200
    assert connect().post(LOGIN, json={"token": login_token("plain-bot")}).status_code == 401


@pytest.mark.parametrize("kind", ["nonsense", "elliptic", "private"])
def test_a_key_that_is_no_rsa_public_key_is_refused_without_being_quoted(
    admin: httpx.Client, state: SandboxState, key: rsa.RSAPrivateKey, kind: str
) -> None:
    if kind == "nonsense":
        pem = "c2VjcmV0"
    elif kind == "elliptic":
        pem = (
            ec.generate_private_key(ec.SECP256R1())
            .public_key()
            .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
            .decode()
        )
    else:
        pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ).decode()
    user = state.users.find(username="plain-bot")
    assert user is not None
    body = {"currentKey": {"key": pem, "action": "SAVE"}, "firstName": "Changed"}
    answer = admin.post(f"/pod/v2/admin/user/{user.id}/update", json=body)
    assert answer.status_code == 400
    assert pem.splitlines()[-2 if "\n" in pem else 0] not in answer.text
    assert "firstName" not in user.attributes


def test_tokens_stay_out_of_representations(state: SandboxState) -> None:
    user = state.users.find(username="svc-bot")
    assert user is not None
    session = state.sessions.open(user)
    bearer, _ = state.sessions.issue_bearer(session)
    assert session.token not in repr(session)
    assert bearer not in repr(session)
