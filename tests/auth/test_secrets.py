"""No way to log in lets a secret into a log, a repr or an exception, whatever goes wrong."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.errors import PodError
from symphony_ext.sandbox import SandboxServer
from tests.auth.both import Both
from tests.auth.conftest import APP_ID
from tests.auth.test_modes import APP_MODES, PASSPHRASE, PKCS1, PKCS8, SERVICE_MODES, Place


class Overheard:
    """Everything that was shown."""

    def __init__(self, both: Both, caplog: pytest.LogCaptureFixture) -> None:
        self._both = both
        self._caplog = caplog
        self._shown: list[str] = []
        self.errors = 0

    def attempt(self, call: Any) -> None:
        """Make a call, which may fail."""
        try:
            self._both(call())
        except PodError as error:
            self.errors += 1
            told = [str(error), repr(error), repr(error.args), repr(vars(error)), *traceback.format_exception(error)]
            self._shown.extend(told)

    def look_at(self, *things: Any) -> None:
        """Print objects, and everything of ours that hangs on them, as a debugger or a monitor would."""
        seen: set[int] = set()
        waiting = list(things)
        while waiting:
            thing = waiting.pop()
            # Texts are what the user gave, in attributes that begin with an underscore: nobody prints those.
            if id(thing) in seen or not type(thing).__module__.startswith(("symphony_ext.", "symphony_pod.")):
                continue
            seen.add(id(thing))
            self._shown.append(repr(thing))
            slots = [name for kind in type(thing).__mro__ for name in vars(kind).get("__slots__", ())]
            waiting += [*getattr(thing, "__dict__", {}).values(), *(getattr(thing, name, None) for name in slots)]
        assert len(seen) > 5

    def text(self) -> str:
        logged = [f"{record.name} {record.getMessage()} {record.args!r}" for record in self._caplog.records]
        return "\n".join([*self._shown, *logged])


def issued(pod: SandboxServer) -> set[str]:
    """Every token that the Pod has given out and still knows."""
    state = pod.state
    tokens = {session.token for session in state.sessions.records}
    tokens |= {bearer for session in state.sessions.records for bearer in session.bearers}
    for store in (state.app_tokens, state.app_handshakes, state.key_manager):
        tokens |= {grant.token for grant in store.records} | {grant.counterpart for grant in store.records}
    return tokens - {""}


def kept(place: Place) -> set[str]:
    """What a user keeps secret: the lines of the keys, and the passphrase."""
    pems = place.pem(PKCS8).decode() + place.pem(PKCS1).decode()
    return {PASSPHRASE, *(line for line in pems.splitlines() if "-----" not in line and len(line) > 20)}


@pytest.fixture
def place(tls_sandbox: SandboxServer, key: rsa.RSAPrivateKey, tmp_path: Path) -> Place:
    tls_sandbox.state.sessions.key_manager = True
    return Place(tls_sandbox, key, tmp_path)


@pytest.fixture
def overheard(both: Both, caplog: pytest.LogCaptureFixture) -> Overheard:
    caplog.set_level(logging.DEBUG)
    return Overheard(both, caplog)


def spoil(place: Place, operation: str, overheard: Overheard, call: Any) -> None:
    """Have an operation fail in several ways, the session ended each time."""
    orders: list[dict[str, Any]] = [
        {"kind": "status", "status": 401},
        {"kind": "html"},
        {"kind": "nulls", "fields": 1.0},
    ]
    for order in orders:
        place.pod.mischief.order(**order, operation=operation, times=9)
        place.pod.state.sessions.end_all()
        overheard.attempt(call)
        place.pod.mischief.clear()


@SERVICE_MODES
def test_service_accounts_keep_their_secrets(mode: Any, both: Both, place: Place, overheard: Overheard) -> None:
    pod = both.opened(mode(both, place))

    def trail() -> Any:
        return pod.audit.list_audit_trail(start_timestamp=0)

    def types() -> Any:
        return pod.groups.list_group_types(x_symphony_host="acme")

    secrets = kept(place)
    for call in (pod.sessions.get_session_info, trail, types):
        overheard.attempt(call)
        secrets |= issued(place.pod)
    overheard.look_at(pod)
    for operation in ("login.authenticate", "cert_auth.cert_authenticate", "login.create_idm_token"):
        spoil(place, operation, overheard, types)
        secrets |= issued(place.pod)
    spoil(place, "audit.list_audit_trail", overheard, trail)
    secrets |= issued(place.pod)
    overheard.attempt(pod.log_out)
    search(overheard.text(), secrets)
    assert overheard.errors >= 3


@APP_MODES
def test_applications_keep_their_secrets(mode: Any, both: Both, place: Place, overheard: Overheard) -> None:
    app = both.opened(mode(both, place))
    user = app.on_behalf_of(username=place.person.username)
    page = app.extension_app()
    secrets = kept(place)
    for call in (user.sessions.get_session_info, page.authenticate):
        overheard.attempt(call)
        secrets |= issued(place.pod)
    overheard.look_at(app, user, page)
    both_ways = "authenticate_obo_by_username", "authenticate_app", "authenticate_extension_app"
    for name in both_ways:
        for operation in (f"login.{name}", f"cert_auth.cert_{name}"):
            spoil(place, operation, overheard, user.sessions.get_session_info)
            spoil(place, operation, overheard, page.authenticate)
            secrets |= issued(place.pod)
    jwt = place.pod.state.user_jwt(place.person, APP_ID + "x")
    overheard.attempt(lambda: page.verify_user_jwt(jwt))
    search(overheard.text(), secrets | {jwt})
    assert overheard.errors >= 5


def search(text: str, secrets: set[str]) -> None:
    assert len(secrets) > 30
    # What is searched is what there was to see, and not an empty text.
    assert "symphony_ext." in text
    assert len(text) > 5000
    assert [secret[:9] for secret in secrets if secret in text] == []
