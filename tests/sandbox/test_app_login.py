"""Applications log in with their keys, to act on behalf of users and to meet their pages inside Symphony."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import httpx
import jwt
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

if TYPE_CHECKING:
    from symphony_ext.sandbox import SandboxState
    from symphony_ext.sandbox.stores.users import User

APP = "acme-blotter"
WHO = "/pod/v2/sessioninfo"
LOGIN = "/login/pubkey/app/authenticate"
BY_ID = "/login/pubkey/app/user/{}/authenticate"
BY_NAME = "/login/pubkey/app/username/{}/authenticate"
EXTENSION = "/login/v1/pubkey/app/authenticate/extensionApp"

Connect = Callable[..., httpx.Client]
LoginToken = Callable[..., str]


@pytest.fixture
def nobody(connect: Connect, state: SandboxState, key: rsa.RSAPrivateKey) -> httpx.Client:
    """A client that is not logged in, of a Pod that knows an application."""
    state.add_app(APP, key.public_key())
    return connect()


@pytest.fixture
def app_session(nobody: httpx.Client, login_token: LoginToken) -> dict[str, str]:
    """The header that carries the application's session."""
    answer = nobody.post(LOGIN, json={"token": login_token(APP)})
    assert answer.status_code == 200
    return {"sessionToken": answer.json()["token"]}


def test_an_app_acts_on_behalf_of_a_user(
    nobody: httpx.Client, app_session: dict[str, str], people: list[User], state: SandboxState
) -> None:
    for path in (BY_ID.format(people[0].id), BY_NAME.format(people[0].username)):
        tokens = nobody.post(path, headers=app_session).json()
        assert tokens["authorizationToken"].startswith("Bearer ")
        for headers in ({"sessionToken": tokens["token"]}, {"Authorization": tokens["authorizationToken"]}):
            assert nobody.get(WHO, headers=headers).json()["id"] == people[0].id
        assert jwt.decode(tokens["token"], options={"verify_signature": False})["appId"] == APP
    assert {session.app_id for session in state.sessions.of_user(people[0])} == {APP}


def test_an_app_s_session_is_good_for_nothing_else(
    nobody: httpx.Client, app_session: dict[str, str], admin: httpx.Client, people: list[User]
) -> None:
    assert nobody.get(WHO, headers=app_session).status_code == 401
    assert nobody.post("/login/idm/tokens", headers=app_session).status_code == 401
    user_session = {"sessionToken": admin.headers["sessionToken"]}
    for headers in ({}, user_session, {"sessionToken": "unknown"}):
        assert nobody.post(BY_ID.format(people[0].id), headers=headers).status_code == 401


def test_an_app_s_session_ends(
    nobody: httpx.Client, app_session: dict[str, str], people: list[User], state: SandboxState
) -> None:
    state.clock.advance(3601)
    assert nobody.post(BY_ID.format(people[0].id), headers=app_session).status_code == 401


def test_whom_an_app_may_act_for(
    nobody: httpx.Client, app_session: dict[str, str], people: list[User], state: SandboxState
) -> None:
    partner = state.users.find(username="partner-bot")
    assert partner is not None
    for missing in (BY_ID.format(1), BY_NAME.format("nobody"), BY_ID.format(partner.id)):
        assert nobody.post(missing, headers=app_session).status_code == 404
    people[0].enabled = False
    assert nobody.post(BY_ID.format(people[0].id), headers=app_session).status_code == 403
    state.applications.get(APP).detail["permissions"] = ["GET_PRESENCE"]
    assert nobody.post(BY_ID.format(people[1].id), headers=app_session).status_code == 403
    state.applications.get(APP).enabled = False
    assert nobody.post(BY_ID.format(people[1].id), headers=app_session).status_code == 401


@pytest.mark.parametrize(
    ("app_id", "wrong"),
    [(APP, {"seconds": -1}), (APP, {"seconds": 310}), (APP, {"algorithm": "RS256"}), ("other", {}), ("svc-bot", {})],
)
def test_an_app_that_does_not_prove_its_key_is_refused(
    nobody: httpx.Client, login_token: LoginToken, app_id: str, wrong: dict[str, object]
) -> None:
    token = login_token(app_id, **wrong)
    for path, body in ((LOGIN, {"token": token}), (EXTENSION, {"authToken": token, "appToken": "x"})):
        answer = nobody.post(path, json=body)
        assert answer.status_code == 401
        assert token not in answer.text


@pytest.mark.parametrize("path", [LOGIN, EXTENSION, "/login/pubkey/authenticate"])
def test_a_login_without_its_fields_is_refused(nobody: httpx.Client, login_token: LoginToken, path: str) -> None:
    assert nobody.post(path, json={}).status_code == 400
    assert nobody.post(path, json={"token": login_token(APP), "unknown": 1}).status_code == 400


def test_an_account_is_no_app_and_an_app_no_account(nobody: httpx.Client, login_token: LoginToken) -> None:
    assert nobody.post("/login/pubkey/authenticate", json={"token": login_token(APP)}).status_code == 401


def test_an_extension_app_meets_its_page(
    nobody: httpx.Client, login_token: LoginToken, people: list[User], state: SandboxState
) -> None:
    answer = nobody.post(EXTENSION, json={"appToken": "made-up", "authToken": login_token(APP)}).json()
    assert (answer["appId"], answer["appToken"]) == (APP, "made-up")
    assert answer["symphonyToken"] not in ("", "made-up")
    assert answer["expireAt"] / 1000 - time.time() == pytest.approx(3600, abs=5)
    grant = state.app_handshakes.find(answer["symphonyToken"])
    assert grant is not None
    assert (grant.holder, grant.counterpart) == (APP, "made-up")

    certificate = x509.load_pem_x509_certificate(nobody.get("/pod/v1/podcert").json()["certificate"].encode())
    told = {"username": people[0].username, "appId": APP}
    signed = nobody.post("/sandbox/user-jwt", json=told).json()["jwt"]
    public = certificate.public_key()
    assert isinstance(public, rsa.RSAPublicKey)
    claims = jwt.decode(signed, public, algorithms=["RS512"], audience=APP)
    assert claims["user"]["username"] == people[0].username
    with pytest.raises(jwt.InvalidAudienceError):
        jwt.decode(signed, public, algorithms=["RS512"], audience="other")
    assert nobody.post("/sandbox/user-jwt", json={**told, "username": "nobody"}).status_code == 404


def test_an_app_made_over_the_api_can_log_in(
    admin: httpx.Client, nobody: httpx.Client, login_token: LoginToken, state: SandboxState, people: list[User]
) -> None:
    info = {
        "appId": "made-later",
        "name": "Made later",
        "appUrl": "https://a.example/",
        "domain": "a.example",
        "publisher": "Acme",
    }
    key = state.applications.get(APP).current_key
    assert key is not None
    detail = {
        "applicationInfo": info,
        "description": "Made by a test.",
        "permissions": ["ACT_AS_USER"],
        "authenticationKeys": {"current": {"key": key.pem(), "action": "SAVE"}},
    }
    created = admin.post("/pod/v1/admin/app/create", json=detail)
    assert created.status_code == 200, created.text
    token = nobody.post(LOGIN, json={"token": login_token("made-later")}).json()["token"]
    acting = nobody.post(BY_ID.format(people[0].id), headers={"sessionToken": token})
    assert acting.status_code == 200
