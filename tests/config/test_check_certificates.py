"""The command that checks an account tells when the certificate ends that it logs in with, and warns in time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from symphony_ext.check.command import main
from symphony_ext.sandbox import SandboxServer, seeded_state
from tests.config.conftest import PASSPHRASE, Write
from tests.config.test_check import STEPS, Checked
from tests.transport.conftest import server_context
from tests.transport.wire import Heard, Link, Wire

SUBJECT = "CN=svc-bot,O=Symphony Sandbox"
DAY = timedelta(days=1)
SOME_MINUTES = timedelta(minutes=5)

Check = Callable[..., Checked]


@pytest.fixture(scope="module")
def server(key: rsa.RSAPrivateKey) -> Iterator[SandboxServer]:
    """A sandbox over TLS that knows an account, which logs in with a certificate of its authority."""
    state = seeded_state(users=20)
    state.add_account("svc-bot", key.public_key())
    with SandboxServer(state, tls=True) as running:
        yield running


def key_in(bundle: bytes) -> ec.EllipticCurvePrivateKey:
    """The private key in a PEM file."""
    key = load_pem_private_key(bundle, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return key


def made(
    server: SandboxServer, begins: datetime, ends: datetime
) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    """A key, and a certificate that the sandbox trusts for as long as it says."""
    issued = server.state.issue_certificate("svc-bot")
    key, usual = key_in(issued), x509.load_pem_x509_certificate(issued)
    assert usual.subject.rfc4514_string() == SUBJECT
    builder = x509.CertificateBuilder(
        usual.issuer, usual.subject, key.public_key(), x509.random_serial_number(), begins, ends
    )
    for extension in usual.extensions:
        builder = builder.add_extension(extension.value, extension.critical)
    return key, builder.sign(key_in(server.state.authority.saved().encode()), hashes.SHA256())


def as_pem(key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> bytes:
    """Both in one PEM file."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + certificate.public_bytes(Encoding.PEM)


def as_pkcs12(key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> bytes:
    """Both in one PKCS#12 file, encrypted."""
    cipher = BestAvailableEncryption(PASSPHRASE.encode())
    return pkcs12.serialize_key_and_certificates(b"bot", key, certificate, None, cipher)


@pytest.fixture
def check(server: SandboxServer, tmp_path: Path, write: Write, capsys: pytest.CaptureFixture[str]) -> Check:
    """Runs the command for a certificate that holds from one time to another, and sees that it tells no secret."""
    server.mischief.clear()

    def run(begins: datetime, ends: datetime, *, kind: str = "pem", host: str = "") -> Checked:
        key, certificate = made(server, begins, ends)
        bundle = as_pem(key, certificate)
        authority, pair = tmp_path / "ca.pem", tmp_path / f"bot.{kind}"
        authority.write_text(server.state.authority.pem)
        pair.touch(mode=0o600)
        pair.write_bytes(as_pkcs12(key, certificate) if kind == "p12" else bundle)
        told: dict[str, object] = {"path": str(pair)}
        if kind == "p12":
            told["password"] = PASSPHRASE
        tree = {
            "host": host or server.url,
            "ssl": {"trustStore": {"path": str(authority)}},
            "bot": {"username": "svc-bot", "certificate": told},
        }
        code = main(["--config", str(write(json.dumps(tree)))])
        printed = capsys.readouterr()
        assert printed.err == ""
        secrets = [PASSPHRASE, *(line for line in bundle.decode().splitlines() if len(line) > 40)]
        assert not [secret for secret in secrets if secret in printed.out]
        return Checked(code, printed.out)

    return run


def key_line(done: Checked) -> str:
    """What was told of the key."""
    [line] = [line for line in done.out.splitlines() if line.split()[1] == "key"]
    return line.partition(" ms  ")[2]


@pytest.mark.parametrize("kind", ["pem", "p12"])
def test_whom_it_names_and_when_it_ends(check: Check, kind: str) -> None:
    now = datetime.now(UTC)
    ends = now + 31 * DAY
    done = check(now - DAY, ends, kind=kind)
    assert (done.code, done.steps) == (0, STEPS), done.out
    assert key_line(done) == f"the certificate of {SUBJECT}, good until {ends:%Y-%m-%d}"


@pytest.mark.parametrize(
    ("left", "when"),
    [
        (30 * DAY - SOME_MINUTES, "in 29 days"),
        (2 * DAY + SOME_MINUTES, "in 2 days"),
        (1 * DAY + SOME_MINUTES, "in 1 day"),
        (1 * DAY - SOME_MINUTES, "within a day"),
    ],
)
def test_a_certificate_that_ends_soon_is_told_of_and_works(check: Check, left: timedelta, when: str) -> None:
    now = datetime.now(UTC)
    done = check(now - DAY, now + left)
    assert done.code == 0, done.out
    told = f"the certificate of {SUBJECT}, good until {now + left:%Y-%m-%d}, which ends {when}: have a new one issued"
    assert key_line(done) == told


@pytest.mark.parametrize("kind", ["pem", "p12"])
def test_a_certificate_that_has_ended_is_not_tried(check: Check, server: SandboxServer, kind: str) -> None:
    ends = datetime.now(UTC) - SOME_MINUTES
    done = check(ends - 9 * DAY, ends, kind=kind)
    assert (done.code, done.steps) == (1, STEPS[:4])
    assert done.failed.startswith(
        f"key: the certificate of {SUBJECT} ended on {ends:%Y-%m-%d} | Have a new certificate"
    )
    assert server.mischief.received("cert_auth.cert_authenticate") == []


def test_a_certificate_that_has_not_begun_is_not_tried(check: Check, server: SandboxServer) -> None:
    begins = datetime.now(UTC) + DAY
    done = check(begins, begins + 90 * DAY)
    assert (done.code, done.steps) == (1, STEPS[:4])
    told = f"key: the certificate of {SUBJECT} holds from {begins:%Y-%m-%d %H:%M} UTC on, and not yet | Wait until then"
    assert done.failed.startswith(told)
    assert server.mischief.received("cert_auth.cert_authenticate") == []


def test_the_clock_that_counts_is_the_server_s(check: Check, server: SandboxServer, tmp_path: Path) -> None:
    now = datetime.now(UTC)

    def answer(link: Link, _heard: Heard) -> None:
        date = format_datetime(now + 45 * DAY, usegmt=True)
        link.answer(b"{}", headers=f"Date: {date}\r\n")

    with Wire(server_context(server.state.authority.issue_server(["127.0.0.1"]), tmp_path)) as wire:
        wire.on_request = answer
        ended = check(now - DAY, now + 40 * DAY, host=wire.url)
        begun = check(now + 40 * DAY, now + 400 * DAY, host=wire.url)
    assert ended.failed.startswith(f"key: the certificate of {SUBJECT} ended on {now + 40 * DAY:%Y-%m-%d} | ")
    assert key_line(begun).endswith(f", good until {now + 400 * DAY:%Y-%m-%d}")
    assert begun.failed.startswith("clock: this machine's is ")
