"""Private keys: every way to give one, and every way to give a wrong one."""

from __future__ import annotations

import base64
import datetime
import os
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, padding, rsa
from cryptography.x509.oid import NameOID

from symphony_ext.auth.keys import load_rsa_key
from symphony_ext.errors import ConfigurationError, InsecureKeyFileWarning, PodError

PKCS1 = serialization.PrivateFormat.TraditionalOpenSSL
PKCS8 = serialization.PrivateFormat.PKCS8
OPENSSH = serialization.PrivateFormat.OpenSSH
PASSPHRASE = "correct horse battery"

KeyFile = Callable[[bytes], Path]


def written(key: Any, form: serialization.PrivateFormat = PKCS8, passphrase: str = "", *, der: bool = False) -> bytes:
    cipher = serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption()
    encoding = serialization.Encoding.DER if der else serialization.Encoding.PEM
    data: bytes = key.private_bytes(encoding, form, cipher)
    return data


def public(key: rsa.RSAPrivateKey) -> bytes:
    return key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def certificate(key: rsa.RSAPrivateKey) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "svc-bot")])
    start = datetime.datetime(2025, 1, 1, tzinfo=datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.PEM)


def lines_of(data: bytes) -> list[str]:
    """The inner lines of a PEM, which no message may hold."""
    return [line for line in data.decode("latin-1").splitlines() if len(line) > 20 and "-----" not in line]


def refusal(key: Any, passphrase: Any = None) -> str:
    """The message with which a key is refused; nothing of the key or the passphrase is in it."""
    with pytest.raises(ConfigurationError) as caught:
        load_rsa_key(key, passphrase)
    assert isinstance(caught.value, (PodError, ValueError))
    message = str(caught.value)
    assert "\n" not in message
    if isinstance(passphrase, str) and passphrase:
        assert passphrase not in repr(caught.value)
    given = key if isinstance(key, bytes) else key.encode() if isinstance(key, str) and "-----" in key else b""
    for line in lines_of(given):
        assert line not in message
    return message


@pytest.mark.parametrize("form", [PKCS1, PKCS8])
@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_a_key_comes_as_path_text_bytes_and_path_object(
    key: rsa.RSAPrivateKey, key_file: KeyFile, form: serialization.PrivateFormat, passphrase: str
) -> None:
    data = written(key, form, passphrase)
    path = key_file(data)
    for given in (str(path), path, data, data.decode()):
        for secret in (passphrase, passphrase.encode()):
            loaded = load_rsa_key(given, secret)
            assert loaded.private_numbers() == key.private_numbers()


def test_a_key_object_is_taken_as_it_is(key: rsa.RSAPrivateKey) -> None:
    assert load_rsa_key(key) is key


def test_a_loaded_key_signs_what_its_public_half_verifies(key: rsa.RSAPrivateKey, pem: bytes) -> None:
    signature = load_rsa_key(pem).sign(b"text", padding.PKCS1v15(), hashes.SHA512())
    key.public_key().verify(signature, b"text", padding.PKCS1v15(), hashes.SHA512())


def test_a_tilde_is_the_home_directory(pem: bytes, key_file: KeyFile, monkeypatch: pytest.MonkeyPatch) -> None:
    path = key_file(pem)
    monkeypatch.setenv("HOME", str(path.parent))
    assert load_rsa_key(f"~/{path.name}").key_size == 2048


def test_text_around_the_key_and_a_certificate_beside_it_are_passed_over(key: rsa.RSAPrivateKey) -> None:
    for form in (PKCS1, PKCS8):
        bundle = b"Bag Attributes\n" + certificate(key) + b"\r\n" + written(key, form) + certificate(key)
        assert load_rsa_key(bundle).private_numbers() == key.private_numbers()


def test_windows_line_breaks_do_no_harm(key: rsa.RSAPrivateKey, pem: bytes) -> None:
    assert load_rsa_key(pem.replace(b"\n", b"\r\n")).private_numbers() == key.private_numbers()


@pytest.mark.parametrize(("mode", "warned"), [(0o600, False), (0o400, False), (0o640, True), (0o604, True)])
def test_a_key_file_that_others_can_read_earns_a_warning(
    pem: bytes, key_file: KeyFile, mode: int, warned: bool
) -> None:
    path = key_file(pem)
    path.chmod(mode)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        load_rsa_key(path)
    assert [warning.category for warning in caught] == [InsecureKeyFileWarning] * warned
    for warning in caught:
        assert str(path) in str(warning.message)
        assert "chmod 600" in str(warning.message)
        assert warning.filename == __file__


def test_a_missing_file_and_a_directory_are_named(tmp_path: Path) -> None:
    assert f"there is no key file '{tmp_path / 'none.pem'}'" in refusal(tmp_path / "none.pem")
    assert f"'{tmp_path}' is a directory" in refusal(str(tmp_path))


@contextmanager
def as_nobody() -> Generator[None, None, None]:
    """Not as root, who may read everything."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_file_that_may_not_be_read_is_named(pem: bytes, key_file: KeyFile) -> None:
    path = key_file(pem)
    path.chmod(0)
    with as_nobody():
        message = refusal(path)
    assert f"'{path}' may not be read" in message


def test_other_failures_to_read_are_told(pem: bytes, key_file: KeyFile, monkeypatch: pytest.MonkeyPatch) -> None:
    path = key_file(pem)
    assert "cannot be read (Not a directory)" in refusal(f"{path}/inside")
    assert "null" in refusal("rsa\0.pem")
    assert "longer than any key" in refusal("/dev/zero")
    monkeypatch.delenv("HOME")
    assert "cannot be read" in refusal("~no-such-account/rsa.pem")


@pytest.mark.parametrize("empty", ["", "  ", b"", b"\n\n", "\n"])
def test_an_empty_key_is_refused(empty: str | bytes) -> None:
    assert "is empty" in refusal(empty)


def test_an_empty_file_is_named(key_file: KeyFile) -> None:
    path = key_file(b"")
    assert f"the key file '{path}' is empty" in refusal(path)


def test_what_is_no_pem_is_refused(key: rsa.RSAPrivateKey, pem: bytes, key_file: KeyFile) -> None:
    body = "\n".join(lines_of(pem))
    assert "is no PEM" in refusal(body)
    assert "is no PEM" in refusal(b"hello")
    assert "openssl pkey -inform DER" in refusal(written(key, der=True))
    path = key_file(written(key, PKCS1, der=True))
    assert f"'{path}' is no PEM but DER" in refusal(path)


def test_key_material_given_as_a_path_is_not_repeated(pem: bytes) -> None:
    body = "".join(lines_of(pem))
    message = refusal(body)
    assert "too long for a path" in message
    assert body[:30] not in message


def test_a_key_cut_short_is_told(pem: bytes) -> None:
    assert "is cut short" in refusal(pem[: len(pem) // 2])


def test_line_breaks_written_out_are_told(pem: bytes) -> None:
    assert r"has '\n' written out" in refusal(pem.decode().replace("\n", "\\n"))


def test_a_damaged_key_is_found_though_its_primes_are_not_checked(key: rsa.RSAPrivateKey, pem: bytes) -> None:
    der = bytearray(written(key, PKCS1, der=True))
    refused = 0
    for place in range(300, len(der) - 1, 40):
        broken = bytes(der[:place]) + bytes([der[place] ^ 1]) + bytes(der[place + 1 :])
        text = base64.encodebytes(broken).decode()
        assert "is damaged" in refusal(f"-----BEGIN RSA PRIVATE KEY-----\n{text}-----END RSA PRIVATE KEY-----\n")
        refused += 1
    assert refused > 10
    assert "is damaged" in refusal(pem.replace(pem.splitlines()[3], b"A" * 64))


def test_public_keys_and_certificates_are_told_from_private_keys(key: rsa.RSAPrivateKey) -> None:
    assert "is a public key; give the private key" in refusal(public(key))
    assert "is a certificate; give the private key" in refusal(certificate(key))
    pkcs1 = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.PKCS1)
    assert "is a public key" in refusal(pkcs1)
    assert "is a public key" in refusal(key.public_key())
    assert "holds no private key, but dh parameters" in refusal("-----BEGIN DH PARAMETERS-----\nAAAA\n")


def test_keys_of_other_kinds_are_named() -> None:
    curve = ec.generate_private_key(ec.SECP256R1())
    assert "of the kind EC" in refusal(written(curve, PKCS8))
    assert "of the kind EC" in refusal(written(curve, PKCS1))
    assert "of the kind EC" in refusal(b"-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n" + written(curve, PKCS1))
    assert "of the kind Ed25519" in refusal(written(ed25519.Ed25519PrivateKey.generate()))
    assert "of the kind DSA" in refusal(written(dsa.generate_private_key(1024), PKCS8))
    assert "is of type" in refusal(curve)


def test_openssh_keys_are_refused_with_the_way_to_convert_them(key: rsa.RSAPrivateKey) -> None:
    assert "ssh-keygen -p -m PEM" in refusal(written(key, OPENSSH))


@pytest.mark.parametrize("form", [PKCS1, PKCS8])
def test_passphrases_that_do_not_fit(key: rsa.RSAPrivateKey, form: serialization.PrivateFormat) -> None:
    encrypted = written(key, form, PASSPHRASE)
    assert "is encrypted; give its passphrase" in refusal(encrypted)
    assert "is encrypted; give its passphrase" in refusal(encrypted, "")
    assert "cannot be decrypted; check the passphrase" in refusal(encrypted, "battery staple")
    assert "is not encrypted, but a passphrase was given" in refusal(written(key, form), "battery staple")


def test_a_passphrase_for_a_key_object_or_of_another_type_is_refused(key: rsa.RSAPrivateKey, pem: bytes) -> None:
    assert "takes no passphrase" in refusal(key, "battery staple")
    assert "passphrase is of type int" in refusal(pem, 12)


@pytest.mark.parametrize("wrong", [None, 12, ["rsa.pem"]])
def test_what_is_no_key_at_all_is_named_by_its_type(wrong: object) -> None:
    assert f"is of type {type(wrong).__name__}" in refusal(wrong)


# A key of 512 bits, which the library itself refuses to make.
TINY = """-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAK1o1lmv32UWzYC1QaOjUAzRT9RFOnElCGBwJ91tA2852jY6TYM1
qINZ7fq4HBVufIueQxRqbdVwdHF8t+muG1kCAwEAAQJAeYWZiVqFnAsB0quzJyDg
jUr1vZUSIo5IM4UFetfVa1ChMk3HhybMoAmvSDoTTT2pR/57oK6HLsKOTh0daEBr
gQIhANX6xp2vNRBvSaSKYe3zBUdJ0ViSD7XktQUwNLs0ZvpJAiEAz3aDyo5f96+E
VksIc9jzWksEBIzgmN0Epki0GUjHmJECIAb+YUt6FIPq/z8vfq/mR3/i+8KnU3gg
d4Ip5y9PMSZxAiEAyUsQrKRf8Q7XtHKxDNZfqChJCbE26proO/8m37GCGEECIC/+
0dWaR+i6ndwsmBfryrumV8+liALbg4EEsFbNkFLk
-----END RSA PRIVATE KEY-----
"""


def test_a_key_that_anyone_can_break_is_refused() -> None:
    assert "has 512 bits" in refusal(TINY)
