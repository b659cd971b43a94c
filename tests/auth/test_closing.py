"""Clients that share connections and a session: what goes on when one of them is closed, and what ends."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from symphony_pod.errors import InvalidInput

from symphony_ext.sandbox import SandboxServer
from tests.auth.both import Both
from tests.auth.conftest import APP_ID

HERE = "^this client is closed; make a new one$"
THERE = "^the client that this one was made from is closed, and the connections that they share; make a new one$"


@pytest.fixture
def pod(sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> SandboxServer:
    """A sandbox Pod with an application."""
    sandbox.state.add_app(APP_ID, key.public_key())
    return sandbox


@pytest.fixture
def person(pod: SandboxServer) -> Any:
    """Someone who can be acted for."""
    users = pod.state.users
    return next(user for user in users if user.text("accountType") == "NORMAL" and users.is_own(user))


def close(both: Both, client: Any) -> None:
    both(client.close() if both.kind == "sync" else client.aclose())


def test_a_session_is_renewed_when_the_client_it_came_from_is_closed(
    both: Both, pod: SandboxServer, key: rsa.RSAPrivateKey, person: Any
) -> None:
    app = both.opened(both.pod.from_app(pod.url, APP_ID, key))
    user = app.on_behalf_of(user_id=person.id)
    patient = user.with_options(timeout=30.0)
    more_patient = patient.with_options(timeout=40.0)
    assert both.who(patient) == person.username
    close(both, user)
    close(both, patient)
    pod.state.sessions.end_all()
    assert both.who(more_patient) == person.username
    assert len(pod.mischief.received("login.authenticate_obo_by_user_id")) == 2
    for closed in (user, patient):
        with pytest.raises(InvalidInput, match=HERE):
            both.who(closed)


def test_a_session_begins_when_the_client_it_came_from_is_closed(
    both: Both, pod: SandboxServer, key: rsa.RSAPrivateKey, person: Any
) -> None:
    app = both.opened(both.pod.from_app(pod.url, APP_ID, key))
    first = app.with_options(retry=None)
    user = first.on_behalf_of(username=person.username)
    hasty = user.with_options(retry=None)
    close(both, first)
    close(both, user)
    both(hasty.log_in())
    assert both.who(hasty) == person.username
    both(hasty.log_out())


@pytest.mark.parametrize("bearer", [False, True])
def test_nothing_goes_on_when_the_application_is_closed_and_that_is_said(
    both: Both, pod: SandboxServer, key: rsa.RSAPrivateKey, person: Any, bearer: bool
) -> None:
    app = both.pod.from_app(pod.url, APP_ID, key, bearer=bearer)
    user = app.on_behalf_of(user_id=person.id)
    patient = user.with_options(timeout=30.0)
    assert both.who(patient) == person.username
    before = len(pod.mischief.received())
    close(both, app)
    for one in (user, patient, patient.with_options(retry=None)):
        with pytest.raises(InvalidInput, match=THERE):
            both.who(one)
    with pytest.raises(InvalidInput, match=THERE):
        both(patient.log_out())
    with pytest.raises(InvalidInput, match=HERE):
        both.who(app)
    assert len(pod.mischief.received()) == before
    close(both, user)
    with pytest.raises(InvalidInput, match=HERE):
        both.who(user)
