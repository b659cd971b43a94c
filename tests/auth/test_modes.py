"""Every way to log in, with both kinds of client, against a Pod that verifies what it is shown.

The ids of the tests are the table: mode and kind of client. The Pod speaks TLS, checks signatures, claims and clock of
each JWT, and client certificates in the handshake.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from symphony_ext.auth.file_store import FileStore
from symphony_ext.auth.signing import signer_of
from symphony_ext.errors import (
    ApiError,
    Forbidden,
    InsecureKeyFileWarning,
    LoginError,
    NotFound,
    PodError,
    TransportError,
)
from symphony_ext.sandbox import SandboxServer
from symphony_ext.sandbox.authority import self_signed
from symphony_ext.sandbox.stores.users import User
from tests.auth.both import Both
from tests.auth.conftest import APP_ID, USERNAME

PASSPHRASE = "correct horse battery"


class Place(NamedTuple):
    """A Pod, who may log in there, and where keys can be written."""

    pod: SandboxServer
    key: rsa.RSAPrivateKey
    folder: Path

    @property
    def options(self) -> dict[str, Any]:
        return {"ca_file": self.pod.state.authority.pem}

    @property
    def person(self) -> User:
        """Someone who can be acted for."""
        users = self.pod.state.users
        return next(user for user in users if user.text("accountType") == "NORMAL" and users.is_own(user))

    def write(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.touch(mode=0o600)
        path.write_bytes(content)
        return path

    def pem(self, form: serialization.PrivateFormat, passphrase: str = "") -> bytes:
        cipher: serialization.KeySerializationEncryption = serialization.NoEncryption()
        if passphrase:
            cipher = serialization.BestAvailableEncryption(passphrase.encode())
        return self.key.private_bytes(serialization.Encoding.PEM, form, cipher)

    def certificate(self, name: str) -> tuple[bytes, bytes]:
        """A certificate that the Pod trusts, and its key, in PEM."""
        bundle = self.pod.state.issue_certificate(name)
        return bundle[bundle.index(b"-----BEGIN CERTIFICATE") :], bundle[: bundle.index(b"-----BEGIN CERTIFICATE")]

    def bundle(self, name: str, passphrase: str) -> bytes:
        """The same in PKCS#12."""
        certificate, key = self.certificate(name)
        cipher = serialization.BestAvailableEncryption(passphrase.encode())
        private = serialization.load_pem_private_key(key, None)
        assert isinstance(private, ec.EllipticCurvePrivateKey)
        return pkcs12.serialize_key_and_certificates(
            name.encode(), private, x509.load_pem_x509_certificate(certificate), None, cipher
        )


@pytest.fixture
def place(tls_sandbox: SandboxServer, key: rsa.RSAPrivateKey, tmp_path: Path) -> Place:
    return Place(tls_sandbox, key, tmp_path)


PKCS1 = serialization.PrivateFormat.TraditionalOpenSSL
PKCS8 = serialization.PrivateFormat.PKCS8


def rsa_path(both: Both, at: Place) -> Any:
    path = at.write("rsa.pem", at.pem(PKCS8))
    return both.pod.from_rsa(at.pod.url, USERNAME, path, **at.options)


def rsa_pkcs1_text(both: Both, at: Place) -> Any:
    return both.pod.from_rsa(at.pod.url, USERNAME, at.pem(PKCS1).decode(), **at.options)


def rsa_pkcs1_encrypted(both: Both, at: Place) -> Any:
    pem = at.pem(PKCS1, PASSPHRASE)
    return both.pod.from_rsa(at.pod.url, USERNAME, pem, passphrase=PASSPHRASE, **at.options)


def rsa_pkcs8_encrypted(both: Both, at: Place) -> Any:
    pem = at.pem(PKCS8, PASSPHRASE)
    return both.pod.from_rsa(at.pod.url, USERNAME, pem, passphrase=PASSPHRASE.encode(), **at.options)


def rsa_key_object(both: Both, at: Place) -> Any:
    return both.pod.from_rsa(at.pod.url, USERNAME, at.key, **at.options)


def rsa_callback(both: Both, at: Place) -> Any:
    def sign(data: bytes) -> bytes:
        return at.key.sign(data, padding.PKCS1v15(), hashes.SHA512())

    return both.pod.from_rsa(at.pod.url, USERNAME, sign, **at.options)


def certificate_pair(both: Both, at: Place) -> Any:
    certificate, key = at.certificate(USERNAME)
    paths = at.write("cert.pem", certificate), at.write("key.pem", key)
    return both.pod.from_certificate(at.pod.url, *paths, **at.options)


def certificate_pair_encrypted(both: Both, at: Place) -> Any:
    certificate, key = at.certificate(USERNAME)
    cipher = serialization.BestAvailableEncryption(PASSPHRASE.encode())
    private = serialization.load_pem_private_key(key, None)
    encrypted = private.private_bytes(serialization.Encoding.PEM, PKCS8, cipher)
    return both.pod.from_certificate(at.pod.url, certificate, encrypted, passphrase=PASSPHRASE, **at.options)


def certificate_pkcs12(both: Both, at: Place) -> Any:
    path = at.write("client.p12", at.bundle(USERNAME, PASSPHRASE))
    return both.pod.from_certificate(at.pod.url, path, passphrase=PASSPHRASE, **at.options)


def bearer(both: Both, at: Place) -> Any:
    return both.pod.from_rsa(at.pod.url, USERNAME, at.key, bearer=True, **at.options)


def bearer_by_certificate(both: Both, at: Place) -> Any:
    return both.pod.from_certificate(at.pod.url, b"".join(at.certificate(USERNAME)), bearer=True, **at.options)


def session_token(both: Both, at: Place) -> Any:
    user = at.pod.state.users.find(username=USERNAME)
    assert user is not None
    return both.pod.from_token(at.pod.url, at.pod.state.sessions.open(user).token, **at.options)


def bearer_token(both: Both, at: Place) -> Any:
    user = at.pod.state.users.find(username=USERNAME)
    assert user is not None
    token, _ = at.pod.state.sessions.issue_bearer(at.pod.state.sessions.open(user))
    return both.pod.from_token(at.pod.url, bearer_token=token, **at.options)


SERVICE: list[Callable[[Both, Place], Any]] = [
    rsa_path,
    rsa_pkcs1_text,
    rsa_pkcs1_encrypted,
    rsa_pkcs8_encrypted,
    rsa_key_object,
    rsa_callback,
    certificate_pair,
    certificate_pair_encrypted,
    certificate_pkcs12,
    bearer,
    bearer_by_certificate,
    session_token,
    bearer_token,
]
LASTING = [mode for mode in SERVICE if mode not in (session_token, bearer_token)]


def app_rsa(both: Both, at: Place) -> Any:
    return both.pod.from_app(at.pod.url, APP_ID, at.key, **at.options)


def app_certificate(both: Both, at: Place) -> Any:
    certificate, key = at.certificate(APP_ID)
    return both.pod.from_app(at.pod.url, APP_ID, key, certificate=certificate, **at.options)


def app_pkcs12(both: Both, at: Place) -> Any:
    bundle = at.bundle(APP_ID, PASSPHRASE)
    return both.pod.from_app(at.pod.url, APP_ID, certificate=bundle, passphrase=PASSPHRASE, **at.options)


APPS: list[Callable[[Both, Place], Any]] = [app_rsa, app_certificate, app_pkcs12]

SERVICE_MODES = pytest.mark.parametrize("mode", SERVICE, ids=lambda mode: mode.__name__)
LASTING_MODES = pytest.mark.parametrize("mode", LASTING, ids=lambda mode: mode.__name__)
APP_MODES = pytest.mark.parametrize("mode", APPS, ids=lambda mode: mode.__name__)
BY = pytest.mark.parametrize("by", ["user_id", "username"])


@SERVICE_MODES
def test_mode_of_a_service_account(mode: Any, both: Both, place: Place) -> None:
    pod = both.opened(mode(both, place))
    assert both.who(pod) == USERNAME


@APP_MODES
@BY
def test_mode_on_behalf_of_a_user(mode: Any, by: str, both: Both, place: Place) -> None:
    person = place.person
    app = both.opened(mode(both, place))
    user = app.on_behalf_of(**{by: person.id if by == "user_id" else person.username})
    assert both.who(user) == person.username


@APP_MODES
def test_mode_of_an_extension_application(mode: Any, both: Both, place: Place) -> None:
    app = both.opened(mode(both, place)).extension_app()
    handshake = both(app.authenticate("made-up"))
    assert (handshake.app_id, handshake.app_token) == (APP_ID, "made-up")
    assert place.pod.state.app_handshakes.find(handshake.symphony_token) is not None
    jwt = place.pod.state.user_jwt(place.person, APP_ID)
    assert both(app.verify_user_jwt(jwt))["user"]["username"] == place.person.username


@pytest.mark.parametrize("mode", [rsa_path, certificate_pair], ids=["rsa", "certificate"])
def test_mode_with_the_key_manager(mode: Any, both: Both, place: Place) -> None:
    place.pod.state.sessions.key_manager = True
    pod = both.opened(mode(both, place))
    both(pod.audit.list_audit_trail(start_timestamp=0))
    [call] = place.pod.mischief.received("audit.list_audit_trail")
    assert "keymanagertoken" in call.headers


@LASTING_MODES
def test_a_session_that_has_ended_is_renewed(mode: Any, both: Both, place: Place) -> None:
    pod = both.opened(mode(both, place))
    both.who(pod)
    place.pod.state.sessions.end_all()
    assert both.who(pod) == USERNAME


@LASTING_MODES
def test_log_out_ends_the_session_on_the_server_and_the_next_call_logs_in_again(
    mode: Any, both: Both, place: Place
) -> None:
    pod = both.opened(mode(both, place))
    both(pod.log_out())  # nothing to end yet
    assert both.who(pod) == USERNAME
    user = place.pod.state.users.find(username=USERNAME)
    assert user is not None
    [session] = place.pod.state.sessions.of_user(user)
    both(pod.log_out())
    assert place.pod.state.sessions.of_user(user) == []
    assert both.who(pod) == USERNAME
    [other] = place.pod.state.sessions.of_user(user)
    assert other is not session


@APP_MODES
def test_log_out_of_a_user_leaves_the_application_logged_in(mode: Any, both: Both, place: Place) -> None:
    app = both.opened(mode(both, place))
    user = app.on_behalf_of(username=place.person.username)
    both.who(user)
    both(user.log_out())
    assert place.pod.state.sessions.of_user(place.person) == []
    assert both.who(user) == place.person.username
    assert len(list(place.pod.state.app_tokens.records)) == 1


def test_log_out_of_a_session_that_has_ended_is_no_error(both: Both, place: Place) -> None:
    pod = both.opened(rsa_key_object(both, place))
    both.who(pod)
    place.pod.state.sessions.end_all()
    both(pod.log_out())
    assert both.who(pod) == USERNAME


def test_a_log_out_that_fails_is_an_error_and_forgets_the_session_all_the_same(both: Both, place: Place) -> None:
    pod = both.opened(rsa_key_object(both, place))
    both.who(pod)
    place.pod.mischief.order("status", status=500, operation="cert_auth.logout")
    with pytest.raises(ApiError) as caught:
        both(pod.log_out())
    assert caught.value.status_code == 500
    both.who(pod)
    assert len(place.pod.mischief.received("login.authenticate")) == 2


def test_what_an_application_calls_it_calls_for_a_user(both: Both, place: Place) -> None:
    app = both.opened(app_rsa(both, place))
    with pytest.raises(PodError, match=r"sessions\.get_session_info takes .* use the client that on_behalf_of"):
        both.who(app)
    assert place.pod.mischief.received() == []
    both(app.login.authenticate_obo_by_user_id(user_id=place.person.id))  # which is an application's own


# What the Pod refuses


def refused(both: Both, pod: Any) -> LoginError:
    with pytest.raises(LoginError) as caught:
        both.who(both.opened(pod))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value


def test_a_wrong_key(both: Both, place: Place, stranger_key: rsa.RSAPrivateKey) -> None:
    pod = both.pod.from_rsa(place.pod.url, USERNAME, stranger_key, **place.options)
    refusal = refused(both, pod)
    assert (refusal.account, refusal.host, refusal.status_code) == (USERNAME, place.pod.url, 401)
    assert "registered with it" in str(refusal)
    assert "This machine's clock seems right" in str(refusal)
    assert len(place.pod.mischief.received("login.authenticate")) == 1


def test_a_wrong_key_of_an_application(both: Both, place: Place, stranger_key: rsa.RSAPrivateKey) -> None:
    app = both.opened(both.pod.from_app(place.pod.url, APP_ID, stranger_key, **place.options))
    refusal = refused(both, app.on_behalf_of(username=place.person.username))
    assert (refusal.account, refusal.operation) == (APP_ID, "login.authenticate_app")
    assert "application" in str(refusal)
    with pytest.raises(LoginError, match="refused to log in 'desk-app'"):
        both(app.extension_app().authenticate())


def test_a_certificate_that_has_been_revoked(both: Both, place: Place) -> None:
    pod = certificate_pair(both, place)
    user = place.pod.state.users.find(username=USERNAME)
    assert user is not None
    user.enabled = False
    refusal = refused(both, pod)
    assert refusal.operation == "cert_auth.cert_authenticate"
    assert "its certificate, or the one that has signed it, is trusted there" in str(refusal)
    assert refusal.clock_skew is None


def test_a_certificate_that_nobody_trusts_ends_in_the_handshake(
    both: Both, place: Place, key: rsa.RSAPrivateKey
) -> None:

    certificate = self_signed(key, USERNAME).public_bytes(serialization.Encoding.PEM)
    pod = both.opened(both.pod.from_certificate(place.pod.url, certificate + place.pem(PKCS8), **place.options))
    with pytest.raises(TransportError, match=r"cert_auth\.cert_authenticate: no answer"):
        both.who(pod)


def test_a_login_by_certificate_has_no_body_and_no_content_type(both: Both, place: Place) -> None:
    both.who(both.opened(certificate_pair(both, place)))
    [login] = place.pod.mischief.received("cert_auth.cert_authenticate")
    assert login.body is None
    assert "content-type" not in login.headers


@BY
def test_a_user_who_is_disabled(by: str, both: Both, place: Place) -> None:
    person = place.person
    person.enabled = False
    app = both.opened(app_rsa(both, place))
    user = app.on_behalf_of(**{by: person.id if by == "user_id" else person.username})
    for _ in range(2):
        with pytest.raises(Forbidden, match=r"login\.authenticate_obo_by_.*disabled or suspended"):
            both.who(user)
    # A refusal is no expiry: the application stays logged in.
    assert len(place.pod.mischief.received("login.authenticate_app")) == 1


def test_a_user_who_does_not_exist(both: Both, place: Place) -> None:
    app = both.opened(app_rsa(both, place))
    with pytest.raises(NotFound, match="There is no such user"):
        both.who(app.on_behalf_of(username="nobody.at.all"))
    with pytest.raises(NotFound, match="There is no such user"):
        both.who(app.on_behalf_of(user_id=1))


# The key that a callback has


def test_a_callback_signs_beside_the_event_loop_and_once_a_login(both: Both, place: Place) -> None:
    threads: list[threading.Thread] = []

    def sign(data: bytes) -> bytes:
        threads.append(threading.current_thread())
        return place.key.sign(data, padding.PKCS1v15(), hashes.SHA512())

    pod = both.opened(both.pod.from_rsa(place.pod.url, USERNAME, sign, **place.options))
    both.who(pod)
    both.who(pod)
    assert len(threads) == 1
    assert (threads[0] is threading.current_thread()) == (both.kind == "sync")


def test_a_signer_that_is_given_is_taken(place: Place) -> None:
    signer = signer_of(place.key)
    assert signer_of(signer) is signer  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_the_warning_of_a_certificate_whose_key_others_can_read_points_at_the_users_line(
    both: Both, place: Place
) -> None:
    certificate, key = place.certificate(USERNAME)
    path = place.write("key.pem", key)
    path.chmod(0o644)
    with pytest.warns(InsecureKeyFileWarning, match="chmod 600") as caught:
        both.pod.from_certificate(place.pod.url, certificate, path)
    assert caught[0].filename == __file__


def test_log_out_takes_the_session_out_of_the_store_for_all(both: Both, place: Place) -> None:
    store = FileStore(place.folder / "sessions")
    options = {**place.options, "store": store}
    pods = [both.opened(both.pod.from_rsa(place.pod.url, USERNAME, place.key, **options)) for _ in range(2)]
    for pod in pods:
        assert both.who(pod) == USERNAME
    both(pods[0].log_out())
    for pod in pods:
        assert both.who(pod) == USERNAME
    assert len(place.pod.mischief.received("login.authenticate")) == 2


def test_the_identity_of_each_way_in_is_its_own(both: Both, place: Place) -> None:
    app, by_certificate = app_rsa(both, place), app_certificate(both, place)
    pods = [mode(both, place) for mode in (rsa_path, certificate_pair, certificate_pair)]
    pods += [one.on_behalf_of(**user) for one in (app, by_certificate) for user in ({"user_id": 7}, {"username": "7"})]
    pods += [app, by_certificate]
    identities = [(pod._login.mode, pod._login.identity) for pod in pods]
    assert len(set(identities)) == len(identities)
