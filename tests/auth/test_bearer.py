"""Bearer tokens: which requests carry one, and how another is got when one has expired."""

from __future__ import annotations

import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.auth.claims import claims_of, expiry_of
from symphony_ext.errors import ApiError, ConfigurationError, DecodeError, LoginError, Unauthorized
from symphony_ext.sandbox import SandboxServer
from tests.auth.both import Both, at_once
from tests.auth.conftest import USERNAME
from tests.auth.fault_pod import FaultPod, Received, tokens
from tests.http_server import Reply, error

IDM = "/login/idm/tokens?scope="


def bearer(number: int, lifetime: float, *, issued_ago: float = 0.0, **claims: Any) -> str:
    """A bearer token as the Pod makes it, without the word Bearer."""
    now = int(time.time() - issued_ago)
    return jwt.encode({"iat": now, "exp": now + int(lifetime), "n": number, **claims}, "s" * 32)


class IdmPod(FaultPod):
    """A Pod whose logins bring a bearer token, if told so, and which makes others of sessions."""

    def __init__(self) -> None:
        super().__init__()
        self.lifetime = 300.0
        self.issued: list[str] = []
        self.asked: list[Received] = []
        self.brings = ""
        self.prefix = ""
        self.on_login = lambda login: Reply(
            200, {"token": tokens(login.number)["token"], "authorizationToken": self.brings}
        )
        self.on_call = self.routed

    def routed(self, received: Received) -> Reply:
        if not received.path.startswith("/login/idm/tokens"):
            return self.checked(received)
        self.asked.append(received)
        if received.headers.get("sessionToken") in self.refused:
            return error(401, "The session has ended.")
        self.issued.append(bearer(len(self.issued), self.lifetime))
        return Reply(200, {"token_type": "Bearer", "expires_in": 7, "access_token": self.prefix + self.issued[-1]})

    @property
    def sent(self) -> list[str | None]:
        """The header Authorization of each call, but for those that ask for a bearer token."""
        return [call.headers.get("Authorization") for call in self.calls if call not in self.asked]


@pytest.fixture
def idm_pod() -> Any:
    with IdmPod() as pod:
        yield pod


def test_bearer_mode_prefers_it_wherever_it_is_taken_and_nowhere_else(
    both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    pod = both.opened(both.pod.from_rsa(sandbox.url, USERNAME, key, bearer=True))
    assert both.who(pod) == USERNAME
    both(pod.audit.list_audit_trail(start_timestamp=0))
    both(pod.login.create_idm_token())
    by_name = {one.operation: one.headers for one in sandbox.mischief.received()}
    for name in ("sessions.get_session_info", "audit.list_audit_trail"):
        assert "authorization" in by_name[name]
        assert "sessiontoken" not in by_name[name]
        assert "keymanagertoken" not in by_name[name]
    assert "authorization" not in by_name["login.create_idm_token"]
    assert len(sandbox.mischief.received("login.authenticate")) == 1
    assert len(sandbox.mischief.received("login.create_idm_token")) == 1  # the test's own


@pytest.mark.parametrize("mode", [{"bearer": True}, {}])
def test_a_bearer_token_that_has_expired_is_renewed_by_the_session(
    both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey, mode: dict[str, bool]
) -> None:
    pod = both.opened(both.pod.from_rsa(sandbox.url, USERNAME, key, **mode))

    def call() -> None:
        if mode:
            both.who(pod)
        else:
            both(pod.groups.list_group_types(x_symphony_host="acme"))

    call()
    sandbox.state.clock.advance(301)  # the session lives on
    call()
    call()
    assert len(sandbox.mischief.received("login.create_idm_token")) == 1
    assert len(sandbox.mischief.received("login.authenticate")) == 1
    # With the session it ends, and a login brings another.
    sandbox.state.clock.offset = 0.0
    sandbox.state.sessions.end_all()
    call()
    assert len(sandbox.mischief.received("login.authenticate")) == 2


def test_the_tokens_own_exp_counts_and_not_what_the_answer_says(
    both: Both, idm_pod: IdmPod, key: rsa.RSAPrivateKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    pod = both.opened(both.pod.from_rsa(idm_pod.url, USERNAME, key, bearer=True))
    both(pod.sessions.get_session_info())
    start = time.time()
    for later, issued in ((30, 1), (250, 1), (301, 2), (400, 2), (700, 3)):  # while expires_in says 7 seconds
        monkeypatch.setattr(time, "time", lambda later=later: start + later)
        both(pod.sessions.get_session_info())
        assert len(idm_pod.issued) == issued
    assert len(idm_pod.logins) == 1
    # Renewed before a request would have been refused, so that nothing was sent in vain.
    assert idm_pod.sent == [f"Bearer {idm_pod.issued[number]}" for number in (0, 0, 0, 1, 1, 2)]
    assert [asked.path for asked in idm_pod.asked] == [IDM] * 3
    assert {asked.headers["sessionToken"] for asked in idm_pod.asked} == {tokens(1)["token"]}


@pytest.mark.parametrize("prefix", ["", "Bearer ", "bearer Bearer "])
def test_the_word_bearer_stands_there_exactly_once(
    both: Both, idm_pod: IdmPod, key: rsa.RSAPrivateKey, prefix: str
) -> None:
    brought = bearer(-1, 300)
    idm_pod.prefix, idm_pod.brings = prefix, prefix + brought
    pod = both.opened(both.pod.from_rsa(idm_pod.url, USERNAME, key, bearer=True))
    both(pod.sessions.get_session_info())
    idm_pod.refused.add(f"Bearer {brought}")
    both(pod.sessions.get_session_info())
    assert idm_pod.sent == [f"Bearer {brought}"] * 2 + [f"Bearer {idm_pod.issued[0]}"]


def test_a_bearer_token_that_came_expired_is_not_sent(both: Both, idm_pod: IdmPod, key: rsa.RSAPrivateKey) -> None:
    # As where the session comes out of a store, long after the login.
    idm_pod.brings = bearer(-1, 300)
    pod = both.opened(both.pod.from_rsa(idm_pod.url, USERNAME, key))
    both(pod.log_in())
    with pytest.MonkeyPatch.context() as patch:
        start = time.time()
        patch.setattr(time, "time", lambda: start + 400)
        both(pod.groups.list_group_types(x_symphony_host="acme"))
    assert idm_pod.sent == [f"Bearer {idm_pod.issued[0]}"]
    assert len(idm_pod.logins) == 1


def test_a_second_401_is_final(both: Both, idm_pod: IdmPod, key: rsa.RSAPrivateKey) -> None:
    idm_pod.on_call = lambda received: (
        idm_pod.routed(received) if "idm" in received.path else error(401, "Not with this.")
    )
    pod = both.opened(both.pod.from_rsa(idm_pod.url, USERNAME, key, bearer=True))
    with pytest.raises(Unauthorized, match=r"sessions\.get_session_info: 401 Unauthorized: Not with this\."):
        both(pod.sessions.get_session_info())
    # A 401 on the bearer token drops that one, and not the session that makes another.
    assert (len(idm_pod.logins), len(idm_pod.asked), len(idm_pod.sent)) == (1, 2, 2)


def test_a_session_that_has_ended_when_a_bearer_token_is_wanted_is_renewed_once(
    both: Both, idm_pod: IdmPod, key: rsa.RSAPrivateKey
) -> None:
    pod = both.opened(both.pod.from_rsa(idm_pod.url, USERNAME, key, bearer=True))
    both(pod.log_in())
    idm_pod.refuse_tokens_of_login(1)
    both(pod.sessions.get_session_info())
    assert (len(idm_pod.logins), len(idm_pod.asked)) == (2, 2)
    for number in range(1, 9):
        idm_pod.refuse_tokens_of_login(number)
    idm_pod.refused.add(f"Bearer {idm_pod.issued[0]}")
    with pytest.raises(Unauthorized):
        both(pod.sessions.get_session_info())
    assert (len(idm_pod.logins), len(idm_pod.asked)) == (3, 4)


@pytest.mark.parametrize(
    ("reply", "kind", "message"),
    [
        (error(403, "Bearer tokens are off."), ApiError, r"login\.create_idm_token: 403 .*Bearer tokens are off"),
        (Reply(200, {}), DecodeError, r"at \$\.access_token expected a token, found none"),
        (Reply(200, {"access_token": "a\nb"}), DecodeError, r"expected a token, found what no header can carry"),
    ],
)
def test_a_pod_without_bearer_tokens_is_told_where_one_is_needed(
    both: Both, idm_pod: IdmPod, key: rsa.RSAPrivateKey, reply: Reply, kind: type[Exception], message: str
) -> None:
    idm_pod.on_call = lambda received: reply if "idm" in received.path else Reply(200, {})
    pod = both.opened(both.pod.from_rsa(idm_pod.url, USERNAME, key))
    with pytest.raises(kind, match=message) as caught:
        both(pod.groups.list_group_types(x_symphony_host="acme"))
    assert tokens(1)["token"] not in str(caught.value) + repr(vars(caught.value))
    both(pod.sessions.get_session_info())  # which takes the session


def test_clients_that_share_a_token_source_share_the_bearer_token(
    both: Both, idm_pod: IdmPod, key: rsa.RSAPrivateKey
) -> None:
    from symphony_ext.auth.tokens import TokenSource

    brought = bearer(-1, 300)
    idm_pod.brings = brought
    source = TokenSource()
    pods = [
        both.opened(both.pod.from_rsa(idm_pod.url, USERNAME, key, bearer=True, token_source=source)) for _ in range(2)
    ]
    both(pods[0].sessions.get_session_info())
    idm_pod.refused.add(f"Bearer {brought}")
    for pod in (pods[1], pods[0]):
        both(pod.sessions.get_session_info())
    assert idm_pod.sent == [f"Bearer {brought}"] * 2 + [f"Bearer {idm_pod.issued[0]}"] * 2
    assert len(idm_pod.logins) == 1


def test_however_many_ask_one_bearer_token_is_made(both: Both, idm_pod: IdmPod, key: rsa.RSAPrivateKey) -> None:
    pod = both.opened(both.pod.from_rsa(idm_pod.url, USERNAME, key, bearer=True))
    for round_ in (1, 2):
        calls = [pod.sessions.get_session_info] * 60
        assert not [answer for answer in at_once(both, calls) if isinstance(answer, Exception)]
        assert (len(idm_pod.logins), len(idm_pod.issued)) == (1, round_)
        idm_pod.refused.add(f"Bearer {idm_pod.issued[-1]}")


# Tokens that were given


def test_a_session_token_that_was_given_makes_bearer_tokens(both: Both, idm_pod: IdmPod) -> None:
    pod = both.opened(both.pod.from_token(idm_pod.url, "given-secret-1", bearer=True))
    both(pod.sessions.get_session_info())
    idm_pod.refused.add(f"Bearer {idm_pod.issued[0]}")
    both(pod.sessions.get_session_info())
    assert idm_pod.sent == [f"Bearer {idm_pod.issued[number]}" for number in (0, 0, 1)]
    assert {asked.headers["sessionToken"] for asked in idm_pod.asked} == {"given-secret-1"}
    idm_pod.refused |= {f"Bearer {idm_pod.issued[1]}", "given-secret-1"}
    with pytest.raises(LoginError, match="get a new one") as caught:
        both(pod.sessions.get_session_info())
    assert "given-secret-1" not in str(caught.value) + repr(vars(caught.value))
    assert len(idm_pod.logins) == 0


@pytest.mark.parametrize("sent", [{"session_token": "given-secret-1"}, {"bearer_token": "Bearer given-secret-1"}])
def test_a_401_for_a_token_that_was_given_is_final_and_says_so(
    both: Both, fault_pod: FaultPod, sent: dict[str, str]
) -> None:
    pod = both.opened(both.pod.from_token(fault_pod.url, **sent))
    both(pod.sessions.get_session_info())
    fault_pod.refused |= {"given-secret-1", "Bearer given-secret-1"}
    for number in (2, 3):
        with pytest.raises(LoginError) as caught:
            both(pod.sessions.get_session_info())
        refusal = caught.value
        assert len(fault_pod.calls) == number  # nothing is sent twice
        assert (refusal.operation, refusal.host, refusal.account) == ("sessions.get_session_info", fault_pod.url, "")
        assert str(refusal).startswith(f"{fault_pod.url} refused the token. Nobody here can renew a token")
        assert "given-secret-1" not in str(refusal) + repr(vars(refusal)) + repr(pod)
    assert fault_pod.logins == []


def test_log_out_ends_a_session_whose_token_was_given(both: Both, sandbox: SandboxServer) -> None:
    user = sandbox.state.users.find(username=USERNAME)
    assert user is not None
    pod = both.opened(both.pod.from_token(sandbox.url, sandbox.state.sessions.open(user).token))
    assert both.who(pod) == USERNAME
    both(pod.log_out())
    assert sandbox.state.sessions.of_user(user) == []
    with pytest.raises(LoginError, match="refused the token"):
        both.who(pod)


def test_a_bearer_token_alone_does_not_pass_for_a_session(both: Both, fault_pod: FaultPod) -> None:
    pod = both.opened(both.pod.from_token(fault_pod.url, bearer_token="given-secret-1"))
    both(pod.groups.list_group_types(x_symphony_host="acme"))
    with pytest.raises(ConfigurationError, match=r"login\.create_idm_token takes sessionToken, which this way"):
        both(pod.login.create_idm_token())
    both(pod.log_out())
    assert len(fault_pod.calls) == 1


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "neither session_token nor bearer_token is given"),
        ({"session_token": "hunter2\n"}, "session_token holds a line break"),
        ({"session_token": "hünter2"}, "session_token holds a line break, or what no header can carry"),
        ({"bearer_token": 7}, "bearer_token is of type int"),
        ({"bearer_token": "Bearer "}, "neither session_token nor bearer_token is given"),
    ],
)
def test_a_token_that_is_none_is_refused(both: Both, given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        both.pod.from_token("acme.symphony.com", **given)
    assert "nter2" not in str(caught.value)


# What a token says of itself


@pytest.mark.parametrize("text", ["", "abc", "a.b.c", "e30.e30", "é.é.é", "a.W10.c", "a.bnVsbA.c", "....", "a.e30.c"])
def test_what_is_no_jwt_has_no_claims(text: str) -> None:
    assert claims_of(text) == {}
    assert expiry_of(text, 0.0) is None


def test_the_expiry_is_told_by_this_machines_clock() -> None:
    now = time.time()
    assert expiry_of(bearer(1, 300), now) == pytest.approx(now + 300, abs=2)
    assert expiry_of(bearer(1, 300, issued_ago=7200), now) == pytest.approx(now + 300, abs=2)  # a clock 2 hours ahead
    assert expiry_of(bearer(1, 300, issued_ago=-7200), now) == pytest.approx(now + 300, abs=2)
    assert expiry_of(jwt.encode({"exp": int(now) + 60}, "s" * 32), now) == pytest.approx(now + 60, abs=2)
    assert expiry_of(jwt.encode({"exp": int(now) - 60}, "s" * 32), now) is None
    assert expiry_of(jwt.encode({"n": 1}, "s" * 32), now) is None
