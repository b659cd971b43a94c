"""Clocks that disagree: what a login does about it, and what it says."""

from __future__ import annotations

import json
import logging
import pickle
import time
from email.utils import formatdate
from types import SimpleNamespace
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.errors import LoginError
from symphony_ext.sandbox import SandboxServer
from tests.auth.both import Both
from tests.auth.conftest import APP_ID, USERNAME
from tests.auth.fault_pod import FaultPod, Received, tokens
from tests.http_server import Reply, error

HOUR = 3600.0


class Clock:
    """The clock of this machine, as logins see it; the Pod's is right."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.ahead = 0.0
        shown = SimpleNamespace(time=lambda: time.time() + self.ahead)
        patch.setattr("symphony_ext.auth.login_jwt.time", shown)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def opened(both: Both, url: str, key: Any, **options: Any) -> Any:
    return both.opened(both.pod.from_rsa(url, USERNAME, key, **options))


@pytest.mark.parametrize("ahead", [-HOUR, -290.0, 90.0, HOUR, 86_400.0])
def test_a_clock_that_is_wrong_costs_one_more_login_and_no_error(
    both: Both,
    sandbox: SandboxServer,
    key: rsa.RSAPrivateKey,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    ahead: float,
) -> None:
    clock.ahead = ahead
    pod = opened(both, sandbox.url, key)
    assert both.who(pod) == USERNAME
    assert len(sandbox.mischief.received("login.authenticate")) == 2
    [warning] = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    way = "ahead of" if ahead > 0 else "behind"
    seconds = int(warning.split()[4])
    assert warning.startswith(
        f"This machine's clock is {seconds} seconds {way} that of the Pod; logging in by the time"
    )
    assert seconds == pytest.approx(abs(ahead), abs=2)
    # Known by now, the difference costs nothing more.
    sandbox.state.sessions.end_all()
    assert both.who(pod) == USERNAME
    assert len(sandbox.mischief.received("login.authenticate")) == 3
    # Set right, the clock is believed again.
    clock.ahead = 0.0
    sandbox.state.sessions.end_all()
    assert both.who(pod) == USERNAME
    assert len(sandbox.mischief.received("login.authenticate")) == (5 if abs(ahead) > 200 else 4)


def test_a_sandbox_whose_time_is_moved_tells_it(both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    pod = opened(both, sandbox.url, key)
    assert both.who(pod) == USERNAME
    sandbox.state.clock.advance(2 * HOUR)  # the session has ended, and a login by this machine's clock is refused
    assert both.who(pod) == USERNAME
    assert len(sandbox.mischief.received("login.authenticate")) == 3


@pytest.mark.parametrize("ahead", [-200.0, -3.0, 0.0, 3.0, 50.0])
def test_a_clock_that_is_good_enough_is_left_alone(
    both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey, clock: Clock, ahead: float
) -> None:
    clock.ahead = ahead
    assert both.who(opened(both, sandbox.url, key)) == USERNAME
    assert len(sandbox.mischief.received("login.authenticate")) == 1


@pytest.mark.parametrize(("ahead", "said"), [(-HOUR, "behind"), (HOUR, "ahead of")])
def test_where_the_clock_is_not_all_that_is_wrong_the_error_says_both(
    both: Both, sandbox: SandboxServer, stranger_key: rsa.RSAPrivateKey, clock: Clock, ahead: float, said: str
) -> None:
    clock.ahead = ahead
    with pytest.raises(LoginError) as caught:
        both.who(opened(both, sandbox.url, stranger_key))
    refusal = caught.value
    text = str(refusal)
    assert refusal.clock_skew == pytest.approx(ahead, abs=3)
    seconds = round(abs(refusal.clock_skew or 0))
    assert f"This machine's clock is {seconds} seconds {said} that of the Pod: set it right, by NTP" in text
    assert "A login by the Pod's time was refused as well." in text
    assert "registered with it" in text
    assert len(sandbox.mischief.received("login.authenticate")) == 2  # the second refusal is final
    again = pickle.loads(pickle.dumps(refusal))
    assert (str(again), again.clock_skew) == (text, refusal.clock_skew)


def test_a_wrong_key_by_a_good_clock_is_tried_once(
    both: Both, sandbox: SandboxServer, stranger_key: rsa.RSAPrivateKey
) -> None:
    with pytest.raises(LoginError, match="This machine's clock seems right"):
        both.who(opened(both, sandbox.url, stranger_key))
    with pytest.raises(LoginError):
        both.who(opened(both, sandbox.url, stranger_key, jwt_lifetime=300))
    assert len(sandbox.mischief.received("login.authenticate")) == 2


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Foo 2025 10:00:00 GMT", "Mon, 01 Jan 99999 00:00:00 GMT"])
def test_a_pod_that_does_not_say_what_time_it_is_is_asked_once(
    both: Both, fault_pod: FaultPod, key: rsa.RSAPrivateKey, clock: Clock, date: str
) -> None:
    clock.ahead = HOUR

    fault_pod.on_login = lambda login: Reply(401, {"code": 401, "message": "No."}, {"Date": date})
    with pytest.raises(LoginError, match="Check that this machine's clock is right, too") as caught:
        both.who(opened(both, fault_pod.url, key))
    assert caught.value.clock_skew is None
    assert len(fault_pod.logins) == 1


def test_the_second_jwt_is_timed_by_the_pods_clock(both: Both, fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    pod_time = time.time() - 7 * HOUR
    refused = Reply(401, {"code": 401, "message": "Expired."}, {"Date": formatdate(pod_time, usegmt=True)})

    def answer(login: Received) -> Reply:
        return refused if login.number == 1 else Reply(200, tokens(login.number))

    fault_pod.on_login = answer
    both(opened(both, fault_pod.url, key, jwt_lifetime=120).sessions.get_session_info())
    expiries = [
        jwt.decode(json.loads(login.body)["token"], options={"verify_signature": False})["exp"]
        for login in fault_pod.logins
    ]
    assert expiries == [pytest.approx(time.time() + 120, abs=5), pytest.approx(pod_time + 120, abs=5)]


def test_other_refusals_have_nothing_to_do_with_the_clock(
    both: Both, fault_pod: FaultPod, key: rsa.RSAPrivateKey, clock: Clock
) -> None:
    clock.ahead = HOUR
    fault_pod.on_login = lambda login: error(403, "Not you.")
    with pytest.raises(Exception, match="403 Forbidden: Not you"):
        both.who(opened(both, fault_pod.url, key))
    assert len(fault_pod.logins) == 1


def test_applications_and_the_key_manager_are_as_tolerant(
    both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey, clock: Clock
) -> None:
    clock.ahead = -HOUR
    sandbox.state.sessions.key_manager = True
    sandbox.state.add_app(APP_ID, key.public_key())
    app = both.opened(both.pod.from_app(sandbox.url, APP_ID, key))
    assert both.who(app.on_behalf_of(username=USERNAME)) == USERNAME
    assert both(app.extension_app().authenticate()).app_id == APP_ID
    both(opened(both, sandbox.url, key).audit.list_audit_trail(start_timestamp=0))
