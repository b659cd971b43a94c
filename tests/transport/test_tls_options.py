"""Whom clients trust and what they present, in real TLS handshakes."""

from __future__ import annotations

import os
import pickle
import ssl
import stat
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from symphony_pod.client import default_ssl_context
from symphony_pod.errors import TransportError

from symphony_ext import ConfigurationError, InsecureKeyFileWarning, SymphonyPod
from symphony_ext.auth.certificate import CertificateLogin
from symphony_ext.sandbox.authority import Authority
from symphony_ext.tls import ClientCertificate, tls_context
from tests.transport.calls import KINDS, READ, TOKEN, attempt, failed
from tests.transport.wire import Link, Wire

PASSPHRASE = "passphrase-that-nobody-may-see"
BEGIN_KEY = b"-----BEGIN PRIVATE KEY-----"


@pytest.fixture(scope="module")
def pair(authority: Authority) -> tuple[bytes, bytes]:
    """A certificate and its key."""
    bundle = authority.issue_client("svc-bot")
    key = load_pem_private_key(bundle, None)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    certificate = x509.load_pem_x509_certificates(bundle)[0]
    return certificate.public_bytes(Encoding.PEM), pem


@pytest.fixture
def forms(pair: tuple[bytes, bytes], tmp_path: Path) -> dict[str, dict[str, Any]]:
    """The same certificate in every form that it may be given in."""
    certificate, key = pair
    loaded: Any = load_pem_private_key(key, None)
    locked = loaded.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(PASSPHRASE.encode()))
    parsed = x509.load_pem_x509_certificate(certificate)
    p12 = {
        word: pkcs12.serialize_key_and_certificates(b"bot", loaded, parsed, None, encryption)
        for word, encryption in (
            ("open", NoEncryption()),
            ("locked", BestAvailableEncryption(PASSPHRASE.encode())),
        )
    }
    contents = {"cert.pem": certificate, "key.pem": key, "locked.pem": locked, "both.pem": certificate + key}
    contents |= {"open.p12": p12["open"], "locked.p12": p12["locked"]}
    paths: dict[str, Path] = {}
    for name, content in contents.items():
        paths[name] = tmp_path / name
        paths[name].touch(mode=0o600)
        paths[name].write_bytes(content)
    secret = {"passphrase": PASSPHRASE}
    return {
        "paths": {"certificate": paths["cert.pem"], "key": str(paths["key.pem"])},
        "one path": {"certificate": paths["both.pem"]},
        "paths, passphrase": {"certificate": str(paths["cert.pem"]), "key": paths["locked.pem"], **secret},
        "texts": {"certificate": certificate.decode(), "key": key.decode()},
        "bytes, passphrase as bytes": {"certificate": certificate, "key": locked, "passphrase": PASSPHRASE.encode()},
        "PKCS#12 path": {"certificate": paths["open.p12"]},
        "PKCS#12 path, passphrase": {"certificate": paths["locked.p12"], **secret},
        "PKCS#12 bytes, passphrase": {"certificate": p12["locked"], **secret},
    }


FORMS = [
    "paths",
    "one path",
    "paths, passphrase",
    "texts",
    "bytes, passphrase as bytes",
    "PKCS#12 path",
    "PKCS#12 path, passphrase",
    "PKCS#12 bytes, passphrase",
]


@pytest.fixture
def strict(authority: Authority, tmp_path: Path) -> Iterator[Wire]:
    """A server that wants a certificate of the authority, and answers with the name in it."""
    path = tmp_path / "server.pem"
    path.write_bytes(authority.issue_server(["127.0.0.1"]))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    context.load_verify_locations(cadata=authority.pem)
    context.verify_mode = ssl.CERT_REQUIRED
    with Wire(context) as wire:

        def serve(link: Link) -> None:
            presented = cast("ssl.SSLSocket", link.sock).getpeercert(binary_form=True)
            assert presented is not None
            [found] = x509.load_der_x509_certificate(presented).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
            name = str(found.value)
            while (heard := link.request()) is not None:
                wire.heard.append(heard)
                link.answer(f'"{name}"'.encode())

        wire.on_link = serve
        yield wire


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", FORMS)
def test_a_client_certificate_is_presented(
    strict: Wire, authority: Authority, forms: dict[str, dict[str, Any]], kind: str, form: str
) -> None:
    certificate = ClientCertificate(**forms[form])
    assert certificate.common_name == "svc-bot"
    assert len(certificate.fingerprint) == 64
    options: dict[str, Any] = {"ca_file": authority.pem, "client_certificate": certificate}
    assert attempt(kind, strict.url, READ, **options) == "svc-bot"


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_certificate_there_is_no_answer(strict: Wire, authority: Authority, kind: str) -> None:
    for _ in range(10):  # the refusal may come before, while or after the request is sent
        problem = failed(attempt(kind, strict.url, READ, retry=None, ca_file=authority.pem))
        assert isinstance(problem, TransportError)
        assert isinstance(problem.cause, httpx.TransportError)
    assert strict.heard == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", ["path", "text", "bytes", "DER"])
def test_a_custom_authority_joins_those_of_the_machine(
    tls_server: Wire, authority: Authority, tmp_path: Path, kind: str, form: str
) -> None:
    path = tmp_path / "ca.pem"
    path.write_text(f"# Zoë's authority\n{authority.pem}", encoding="utf-8")
    der = authority.certificate.public_bytes(Encoding.DER)
    ca_file: Any = {"path": path, "text": authority.pem, "bytes": authority.pem.encode(), "DER": der}[form]
    assert attempt(kind, tls_server.url, READ, ca_file=ca_file) == []
    of_machine = {one["serialNumber"] for one in default_ssl_context().get_ca_certs() if "serialNumber" in one}
    context = tls_context(ca_file=ca_file)
    joined = {one["serialNumber"] for one in context.get_ca_certs() if "serialNumber" in one}
    assert of_machine < joined
    assert len(joined) == len(of_machine) + 1
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


@pytest.mark.parametrize("kind", KINDS)
def test_a_certificate_for_another_host_is_refused(authority: Authority, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "other.pem"
    path.write_bytes(authority.issue_server(["elsewhere.test"]))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    with Wire(context) as wire:
        problem = failed(attempt(kind, wire.url, READ, ca_file=authority.pem))
    assert "CERTIFICATE_VERIFY_FAILED" in str(problem)
    assert wire.heard == []


@pytest.mark.parametrize("kind", KINDS)
def test_verification_can_be_turned_off(
    strict: Wire, forms: dict[str, dict[str, Any]], tls_server: Wire, kind: str
) -> None:
    assert attempt(kind, tls_server.url, READ, verify=False) == []
    certificate = ClientCertificate(**forms["paths"])
    assert attempt(kind, strict.url, READ, verify=False, client_certificate=certificate) == "svc-bot"


@pytest.mark.parametrize("kind", KINDS)
def test_a_transport_of_the_users_own_carries_all_calls(tls_server: Wire, trusting: ssl.SSLContext, kind: str) -> None:
    transport: Any = httpx.HTTPTransport(verify=trusting)
    if kind != "sync":
        transport = httpx.AsyncHTTPTransport(verify=trusting)
    assert attempt(kind, tls_server.url, READ, transport=transport, headers={"X-Mine": "1"}, user_agent="bot/1") == []
    assert tls_server.heard[0].all("X-Mine") == ["1"]
    assert tls_server.heard[0].all("User-Agent")[0].startswith("bot/1 symphony-pod-client/")


def test_clients_without_settings_of_their_own_share_one_context() -> None:
    with SymphonyPod.from_token("a.test", TOKEN) as one, SymphonyPod.from_token("b.test", TOKEN) as other:
        contexts = [cast("Any", pod)._settings.verify for pod in (one, other)]
    assert contexts[0] is contexts[1] is default_ssl_context()


def test_the_key_is_on_disk_encrypted_and_only_for_a_moment(
    forms: dict[str, dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int, bytes]] = []
    certificates = [ClientCertificate(**form) for form in forms.values()]
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))

    class Watched(ssl.SSLContext):
        def load_cert_chain(self, certfile: Any, keyfile: Any = None, password: Any = None) -> None:
            path = Path(certfile)
            modes = stat.S_IMODE(path.stat().st_mode), stat.S_IMODE(path.parent.stat().st_mode)
            seen.append((*modes, path.read_bytes()))
            assert folder in path.parents
            super().load_cert_chain(certfile, keyfile, password)

    for certificate in certificates:
        certificate.present_in(Watched(ssl.PROTOCOL_TLS_CLIENT))
    assert len(seen) == len(forms)
    for file_mode, folder_mode, content in seen:
        assert (file_mode, folder_mode) == (0o600, 0o700)
        assert b"-----BEGIN ENCRYPTED PRIVATE KEY-----" in content
        assert BEGIN_KEY not in content
    assert list(folder.iterdir()) == []


def test_a_key_file_that_others_can_read_earns_a_warning(forms: dict[str, dict[str, Any]]) -> None:
    for form, name in (("paths", "key"), ("one path", "certificate")):
        path = Path(forms[form][name])
        path.chmod(0o640)
        with pytest.warns(InsecureKeyFileWarning, match=f"chmod 600 {path}"):
            ClientCertificate(**forms[form])
        path.chmod(0o600)
    os.chmod(forms["paths"]["certificate"], 0o644)  # noqa: PTH101 - which everyone may see
    ClientCertificate(**forms["paths"])


def test_what_a_certificate_shows(forms: dict[str, dict[str, Any]], pair: tuple[bytes, bytes]) -> None:
    for form in forms.values():
        certificate = ClientCertificate(**form)
        for line in [PASSPHRASE, *pair[1].decode().splitlines()[1:-1]]:
            assert line not in repr(certificate)
            assert line not in repr(vars(certificate))


@pytest.mark.parametrize("form", FORMS)
def test_paths_without_a_passphrase_can_be_pickled_and_nothing_else(
    forms: dict[str, dict[str, Any]], form: str
) -> None:
    certificate = ClientCertificate(**forms[form])
    if form in ("paths", "one path", "PKCS#12 path"):
        assert pickle.loads(pickle.dumps(certificate)).fingerprint == certificate.fingerprint
    else:
        with pytest.raises(ConfigurationError, match="is a secret, which is not pickled"):
            pickle.dumps(certificate)


def test_certificates_that_cannot_work(
    forms: dict[str, dict[str, Any]], pair: tuple[bytes, bytes], authority: Authority, tmp_path: Path
) -> None:
    certificate, key = pair
    stranger = load_pem_private_key(authority.issue_client("other"), None)
    other = stranger.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    locked = forms["bytes, passphrase as bytes"]["key"]
    p12 = forms["PKCS#12 bytes, passphrase"]["certificate"]
    empty = pkcs12.serialize_key_and_certificates(b"x", None, authority.certificate, None, NoEncryption())
    missing = tmp_path / "missing.pem"
    wrong: list[tuple[tuple[Any, ...], str]] = [
        ((missing,), f"certificate '{missing}' cannot be read"),
        ((tmp_path,), "cannot be read"),
        (("",), "certificate is no path and no PEM"),
        ((7,), "certificate is of type int"),
        ((b"hello",), "neither PEM nor PKCS#12"),
        ((b"",), "neither PEM nor PKCS#12"),
        ((certificate,), "certificate holds no private key"),
        ((certificate, certificate), "key holds no private key"),
        ((key,), "certificate holds no certificate"),
        ((certificate, other), "is not the certificate of the key"),
        ((certificate, key, PASSPHRASE), "is not encrypted, but a passphrase was given"),
        ((certificate, locked), "is encrypted; give its passphrase"),
        ((certificate, locked, "x" + PASSPHRASE), "cannot be decrypted; check the passphrase"),
        ((certificate, key.replace(b"M", b"N")), "is damaged"),
        ((certificate, key, 7), "passphrase is of type int"),
        ((p12,), "if it is encrypted, give its passphrase"),
        ((p12, None, "x" + PASSPHRASE), "check the passphrase"),
        ((p12, key, PASSPHRASE), "leave key out"),
        ((p12[:50], None, PASSPHRASE), "cannot be read as PKCS#12"),
        ((empty,), "holds no private key"),
    ]
    for arguments, message in wrong:
        with pytest.raises(ConfigurationError) as caught:
            ClientCertificate(*arguments)
        assert message in str(caught.value)
        told = "".join(traceback.format_exception(caught.value))
        for line in [PASSPHRASE, *key.decode().splitlines()[1:-1]]:
            assert line not in told


@pytest.mark.parametrize("ca_file", ["/no/such/ca.pem", b"hello", "-----BEGIN CERTIFICATE-----\nx", 7, b""])
def test_authorities_that_cannot_work(ca_file: Any) -> None:
    with pytest.raises(ConfigurationError, match="ca_file"):
        SymphonyPod.from_token("acme.symphony.com", TOKEN, ca_file=ca_file)


def test_settings_that_contradict_each_other(forms: dict[str, dict[str, Any]], authority: Authority) -> None:
    certificate = ClientCertificate(**forms["paths"])
    own = ssl.create_default_context()
    for options, message in [
        ({"verify": own, "ca_file": authority.pem}, "verify is a TLS context of your own, and ca_file"),
        ({"verify": own, "client_certificate": certificate}, "and a client certificate is given besides"),
        ({"verify": False, "ca_file": authority.pem}, "ca_file has no effect"),
        ({"client_certificate": "cert.pem"}, "client_certificate is of type str; give a ClientCertificate"),
        ({"transport": httpx.HTTPTransport(), "verify": False}, "transport has its own TLS settings and proxy"),
        ({"transport": httpx.HTTPTransport(), "proxy": "http://p"}, "leave proxy out"),
        ({"transport": httpx.AsyncHTTPTransport()}, "give an httpx.BaseTransport"),
        ({"http_client": httpx.Client(), "ca_file": authority.pem}, "leave ca_file out"),
        ({"http_client": httpx.Client(), "user_agent": "x/1"}, "leave user_agent out"),
        ({"http_client": httpx.Client(), "transport": httpx.HTTPTransport()}, "leave transport out"),
    ]:
        with pytest.raises(ConfigurationError) as caught:
            SymphonyPod.from_token("acme.symphony.com", TOKEN, **options)  # type: ignore[arg-type]
        assert message in str(caught.value)


def test_a_certificate_that_would_not_be_presented_is_refused(forms: dict[str, dict[str, Any]]) -> None:
    login = CertificateLogin(ClientCertificate(**forms["paths"]))
    with httpx.Client() as http_client, pytest.raises(ConfigurationError, match="http_client has TLS settings"):
        SymphonyPod.from_login("acme.symphony.com", login, http_client=http_client)
    transport = httpx.HTTPTransport()
    with pytest.raises(ConfigurationError, match="transport has TLS settings"):
        SymphonyPod.from_login("acme.symphony.com", login, transport=transport)
    with pytest.raises(ConfigurationError, match="the login presents one of its own; leave it out"):
        SymphonyPod.from_login("acme.symphony.com", login, client_certificate=login.certificate)
