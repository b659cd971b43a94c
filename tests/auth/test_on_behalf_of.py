"""Acting on behalf of users: one login for all, what is renewed when, and what is shared."""

from __future__ import annotations

import gc
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from symphony_pod.errors import InvalidInput

from symphony_ext.auth.file_store import FileStore
from symphony_ext.auth.stores import MemoryStore
from symphony_ext.errors import ConfigurationError, LoginError, Unauthorized
from symphony_ext.sandbox import SandboxServer
from tests.auth.both import Both, at_once
from tests.auth.conftest import APP_ID, USERNAME
from tests.auth.fault_pod import FaultPod, Received
from tests.http_server import Reply, error

APP_LOGIN = "login.authenticate_app"
BY_NAME = "login.authenticate_obo_by_username"
BY_ID = "login.authenticate_obo_by_user_id"
MANY = 40


@pytest.fixture
def pod(sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> SandboxServer:
    """A sandbox Pod with an application."""
    sandbox.state.add_app(APP_ID, key.public_key())
    return sandbox


def people(pod: SandboxServer, number: int) -> list[Any]:
    users = pod.state.users
    return [user for user in users if user.text("accountType") == "NORMAL" and users.is_own(user)][:number]


def logins(pod: SandboxServer) -> tuple[int, int]:
    """How often the application has logged in, and how often for a user."""
    received = pod.mischief.received
    return len(received(APP_LOGIN)), len(received(BY_NAME)) + len(received(BY_ID))


def test_one_login_of_the_application_and_one_for_each_user_however_many_ask(
    both: Both, pod: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    persons = people(pod, 4)
    app = both.opened(both.pod.from_app(pod.url, APP_ID, key))
    users = [app.on_behalf_of(username=person.username) for person in persons]
    answers = at_once(both, [users[number % 4].sessions.get_session_info for number in range(MANY)])
    assert [answer.username for answer in answers] == [persons[number % 4].username for number in range(MANY)]
    assert logins(pod) == (1, 4)
    pod.state.sessions.end_all()
    at_once(both, [users[number % 4].sessions.get_session_info for number in range(MANY)])
    assert logins(pod) == (1, 8)


def test_an_application_whose_session_has_expired_logs_in_again_when_it_is_next_needed(
    both: Both, pod: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    pod.state.sessions.ttl = 30
    first, second = people(pod, 2)
    app = both.opened(both.pod.from_app(pod.url, APP_ID, key))
    users = [app.on_behalf_of(user_id=person.id) for person in (first, second)]
    both.who(users[0])
    pod.state.clock.advance(31)
    assert both.who(users[0]) == first.username  # refused, renewed with an application's token that is refused, too
    assert logins(pod) == (2, 3)
    assert both.who(users[1]) == second.username
    assert logins(pod) == (2, 4)


def test_clients_of_the_same_user_share_one_session_while_anyone_uses_it(
    both: Both, pod: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    [person] = people(pod, 1)
    app = both.opened(both.pod.from_app(pod.url, APP_ID, key))
    kept = app.on_behalf_of(username=person.username)
    for _ in range(3):
        both.who(app.on_behalf_of(username=person.username))
    assert logins(pod) == (1, 1)
    del kept
    gc.collect()
    both.who(app.on_behalf_of(username=person.username))
    assert logins(pod) == (1, 2)


def test_the_client_of_a_user_shares_the_connections_and_closes_none(
    both: Both, pod: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    first, second = people(pod, 2)
    app = both.opened(both.pod.from_app(pod.url, APP_ID, key, headers={"X-Desk": "7"}))
    user = app.on_behalf_of(username=first.username)

    async def client_of(one: Any) -> Any:
        return one.http_client

    def http_client(one: Any) -> Any:
        return both(client_of(one)) if both.kind == "async" else one.http_client

    assert http_client(user) is http_client(app)
    assert both.who(user) == first.username
    assert {one.headers.get("x-desk") for one in pod.mischief.received()} == {"7"}
    assert user.username == first.username
    assert repr(user).endswith(f"username={first.username!r})")
    both(user.close() if both.kind == "sync" else user.aclose())
    with pytest.raises(InvalidInput, match="closed"):
        both.who(user)
    assert both.who(app.on_behalf_of(username=second.username)) == second.username


def test_an_account_acts_for_nobody(both: Both, key: rsa.RSAPrivateKey) -> None:
    account = both.opened(both.pod.from_rsa("acme.symphony.com", USERNAME, key))
    with pytest.raises(ConfigurationError, match=r"on_behalf_of is for applications; .* made with from_app"):
        account.on_behalf_of(username="ann")


@pytest.mark.parametrize("bearer", [False, True])
def test_options_of_the_application_hold_for_its_users(
    both: Both, pod: SandboxServer, key: rsa.RSAPrivateKey, bearer: bool
) -> None:
    [person] = people(pod, 1)
    app = both.opened(both.pod.from_app(pod.url, APP_ID, key, bearer=bearer))
    assert both.who(app.on_behalf_of(username=person.username)) == person.username
    [call] = pod.mischief.received("sessions.get_session_info")
    assert ("authorization" in call.headers, "sessiontoken" in call.headers) == (bearer, not bearer)


@pytest.mark.parametrize("store", ["memory", "file"])
def test_applications_that_share_a_store_share_the_sessions_of_their_users(
    both: Both, pod: SandboxServer, key: rsa.RSAPrivateKey, store: str, tmp_path: Any
) -> None:
    first, second = people(pod, 2)
    kept = MemoryStore() if store == "memory" else FileStore(tmp_path / "sessions")
    for _ in range(3):
        app = both.opened(both.pod.from_app(pod.url, APP_ID, key, store=kept))
        assert both.who(app.on_behalf_of(username=first.username)) == first.username
        assert both.who(app.on_behalf_of(username=second.username)) == second.username
        gc.collect()
    assert logins(pod) == (1, 2)


def test_an_application_that_is_refused_for_good_asks_twice_and_no_more(
    both: Both, fault_pod: FaultPod, key: rsa.RSAPrivateKey
) -> None:
    asked: list[str] = []

    def answer(received: Received) -> Reply:
        if received.path == "/login/pubkey/app/authenticate":
            return Reply(200, {"token": f"app-token-secret-{len(asked)}"})
        asked.append(received.headers["sessionToken"])
        return error(401, "Not you.")

    fault_pod.on_call = answer
    app = both.opened(both.pod.from_app(fault_pod.url, APP_ID, key))
    with pytest.raises(LoginError, match=r"refused to log in 'ann'\. Check that the application may act") as caught:
        both.who(app.on_behalf_of(username="ann"))
    assert asked == ["app-token-secret-0", "app-token-secret-1"]
    assert "app-token-secret" not in str(caught.value) + repr(vars(caught.value))


def test_a_second_401_of_a_users_call_is_final(both: Both, fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    paths: list[str] = []

    def answer(received: Received) -> Reply:
        paths.append(received.path)
        if received.path.startswith("/login/"):
            return Reply(200, {"token": f"token-secret-{len(paths)}"})
        return error(401, "Never.")

    fault_pod.on_call = answer
    app = both.opened(both.pod.from_app(fault_pod.url, APP_ID, key))
    with pytest.raises(Unauthorized, match=r"sessions\.get_session_info: 401 Unauthorized: Never\.") as caught:
        both.who(app.on_behalf_of(user_id=7))
    assert not isinstance(caught.value, LoginError)
    user, call = "/login/pubkey/app/user/7/authenticate", "/pod/v2/sessioninfo"
    assert paths == ["/login/pubkey/app/authenticate", user, call, user, call]


@pytest.mark.parametrize(
    ("user", "message"),
    [
        ({}, "neither user_id nor username is given"),
        ({"user_id": 7, "username": "ann"}, "both user_id and username are given"),
        ({"user_id": "7"}, "user_id is '7'; give the user's id"),
        ({"user_id": 0}, "user_id is 0; give the user's id"),
        ({"user_id": True}, "user_id is True"),
        ({"username": " ann"}, "username ' ann' has spaces around it"),
        ({"username": ""}, "username is empty"),
    ],
)
def test_a_user_who_cannot_be_is_refused(
    both: Both, key: rsa.RSAPrivateKey, user: dict[str, Any], message: str
) -> None:
    app = both.opened(both.pod.from_app("acme.symphony.com", APP_ID, key))
    with pytest.raises(ConfigurationError, match=message):
        app.on_behalf_of(**user)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "neither private_key nor certificate is given"),
        ({"app_id": ""}, "app_id is empty"),
        ({"private_key": 7}, "private_key is of type int"),
        ({"private_key": len, "certificate": b"-----BEGIN CERTIFICATE-----"}, "give a certificate's as a path"),
        ({"private_key": len, "passphrase": "hunter2"}, "is a callback, which takes no passphrase"),
    ],
)
def test_an_application_that_cannot_be_is_refused(both: Both, given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        both.pod.from_app("acme.symphony.com", **{"app_id": APP_ID, **given})
