"""TLS: whom a client trusts, and which certificate it presents."""

from __future__ import annotations

import os
import secrets
import ssl
import stat
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from symphony_ext.errors import ConfigurationError, InsecureKeyFileWarning
from symphony_ext.frames import users_stacklevel
from symphony_ext.passphrase import passphrase_bytes

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

Source: TypeAlias = "str | os.PathLike[str] | bytes"
"""What a certificate or a key can be given as: a path, PEM text, or bytes."""

_MOST_BYTES = 1 << 22  # more than any bundle of certificates; a path may lead to a device without end
_BEGIN = b"-----BEGIN"
_DER = b"\x30"  # what PKCS#12, which is DER, begins with


class _Pair(NamedTuple):
    """A key, and its certificate first among those that lead to an authority."""

    key: PrivateKeyTypes
    chain: list[x509.Certificate]


class ClientCertificate:
    """A certificate that a client presents, with its key: a pair of PEM files, or one PKCS#12 file.

    Both are read at once, so that what is wrong with them is known before anything is sent.

    Args:
        certificate: The certificate, with those that lead to its authority, if any: the path of a PEM file (``~`` is
            the home directory), PEM text or bytes; or the path or the bytes of a PKCS#12 file, which holds the key too.
        key: The private key, likewise; None where it stands in `certificate`.
        passphrase: What the key, or the PKCS#12 file, is encrypted with; None, or empty, where it is not.

    Raises:
        ConfigurationError: A file is missing, cannot be read or holds something else; the passphrase is missing, wrong
            or one too many; or key and certificate do not belong together. The message holds no secret.

    Warns:
        InsecureKeyFileWarning: The file with the key can be read by others.
    """

    def __init__(self, certificate: Source, key: Source | None = None, passphrase: str | bytes | None = None) -> None:
        secret = passphrase_bytes(passphrase)
        self._given = (certificate, key) if _is_path(certificate) and (key is None or _is_path(key)) else None
        self._encrypted = secret is not None
        self._name = f"the file {os.fspath(cast('str', certificate))!r}" if _is_path(certificate) else "given as text"
        self._pair = _pair(certificate, key, secret)

    @property
    def common_name(self) -> str:
        """Whom the certificate names (``CN``); empty where it names nobody."""
        from cryptography.x509.oid import NameOID

        found = self._pair.chain[0].subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return str(found[0].value) if found else ""

    @property
    def subject(self) -> str:
        """The whole name in the certificate, such as ``CN=svc-bot,O=Acme``; empty where it names nobody."""
        return self._pair.chain[0].subject.rfc4514_string()

    @property
    def not_before(self) -> datetime:
        """When the certificate begins to hold, in UTC."""
        return self._pair.chain[0].not_valid_before_utc

    @property
    def not_after(self) -> datetime:
        """When the certificate ends, in UTC."""
        return self._pair.chain[0].not_valid_after_utc

    @property
    def fingerprint(self) -> str:
        """What tells this certificate from all others: its SHA-256 in hexadecimal digits."""
        from cryptography.hazmat.primitives.hashes import SHA256

        return self._pair.chain[0].fingerprint(SHA256()).hex()

    def present_in(self, context: ssl.SSLContext) -> None:
        """Have the connections of a TLS context present the certificate.

        Args:
            context: The TLS context.

        Raises:
            ConfigurationError: OpenSSL does not take the certificate or its key.
        """
        from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

        # The module ssl takes files alone, so the key goes to disk for a moment: encrypted, and for nobody else.
        secret = secrets.token_hex(32).encode()
        key = self._pair.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(secret))
        content = key + b"".join(one.public_bytes(Encoding.PEM) for one in self._pair.chain)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "pair.pem")
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
            try:
                context.load_cert_chain(path, password=secret)
            except (ssl.SSLError, ValueError) as error:
                reason = getattr(error, "reason", None) or "unknown reason"
                raise ConfigurationError(
                    f"the client certificate ({self._name}) is not taken by OpenSSL ({reason}); make one that it takes"
                ) from None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name})"

    def __reduce__(self) -> Any:
        if self._given is None or self._encrypted:
            what = "a passphrase" if self._given is not None else "a key that was not given as a path"
            raise ConfigurationError(
                f"client certificate: {what} is a secret, which is not pickled; give the paths of PEM files that are "
                "not encrypted, or make the client anew where it is wanted"
            )
        return type(self), self._given


def tls_context(
    *, ca_file: Source | None = None, certificate: ClientCertificate | None = None, verify: bool = True
) -> ssl.SSLContext:
    """Make TLS settings.

    Args:
        ca_file: Certificates of authorities to trust besides those that this machine trusts: the path of a PEM file,
            PEM text or bytes; none by default.
        certificate: What to present to servers that ask for a certificate; nothing by default.
        verify: False to trust any server, whatever it presents: for a test, never for a Pod.

    Returns:
        The TLS context.

    Raises:
        ConfigurationError: `ca_file` cannot be read, or holds no certificate; or the certificate is not taken.
    """
    from symphony_pod.client import new_ssl_context

    context = new_ssl_context()
    if ca_file is not None:
        _trust(context, ca_file)
    if not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if certificate is not None:
        certificate.present_in(context)
    return context


def _trust(context: ssl.SSLContext, ca_file: Source) -> None:
    data, name = _read("ca_file", ca_file)
    try:
        context.load_verify_locations(cadata=data.decode("ascii", "ignore") if _BEGIN in data else data)
    except (ssl.SSLError, ValueError):
        raise ConfigurationError(
            f"{name} holds no certificate of an authority; give PEM that starts with -----BEGIN CERTIFICATE-----"
        ) from None


def _is_path(given: Source) -> bool:
    return isinstance(given, os.PathLike) or (isinstance(given, str) and "-----BEGIN" not in given)


def _read(argument: str, given: Any, *, secret: bool = False) -> tuple[bytes, str]:
    """What was given, as bytes, and what messages call it."""
    if isinstance(given, bytes):
        return given, argument
    if isinstance(given, str) and not _is_path(given):
        return given.encode(errors="replace"), argument
    if not isinstance(given, (str, os.PathLike)):
        raise ConfigurationError(f"{argument} is of type {type(given).__name__}; give a path, PEM text or bytes")
    path = os.fsdecode(cast("str | os.PathLike[str]", given))
    if not path.strip() or "\n" in path:
        raise ConfigurationError(f"{argument} is no path and no PEM; give the path of a file")
    try:
        with Path(path).expanduser().open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError, RuntimeError) as error:  # a null byte; no home directory for ~
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise ConfigurationError(f"{argument} {path!r} cannot be read ({reason}); check the path") from None
    if len(data) > _MOST_BYTES:
        raise ConfigurationError(f"{argument} {path!r} is longer than any certificate; check the path")
    if (secret or b"PRIVATE KEY-----" in data) and os.name == "posix" and mode & (stat.S_IRGRP | stat.S_IROTH):
        warnings.warn(
            f"{argument} {path!r} holds a private key, and can be read by others; make it yours alone: "
            f"chmod 600 {path}",
            InsecureKeyFileWarning,
            stacklevel=users_stacklevel(),
        )
    return data, f"{argument} {path!r}"


def _pair(certificate: Source, key: Source | None, passphrase: bytes | None) -> _Pair:
    data, name = _read("certificate", certificate)
    if _BEGIN not in data:
        if not data.startswith(_DER):
            raise ConfigurationError(f"{name} is neither PEM nor PKCS#12; give one of them")
        if key is not None:
            raise ConfigurationError(f"{name} is PKCS#12, which holds its key; leave key out")
        return _from_pkcs12(data, name, passphrase)
    chain = _chain(data, name)
    key_data, key_name = (data, name) if key is None else _read("key", key, secret=True)
    if b"PRIVATE KEY-----" not in key_data:
        raise ConfigurationError(f"{key_name} holds no private key; give the PEM file with the key as key")
    return _joined(_private_key(key_data, key_name, passphrase), chain, name)


def _from_pkcs12(data: bytes, name: str, passphrase: bytes | None) -> _Pair:
    from cryptography.hazmat.primitives.serialization import pkcs12

    try:
        key, certificate, others = pkcs12.load_key_and_certificates(data, passphrase)
    except ValueError:
        # Whether it is encrypted cannot be told apart from a wrong passphrase; the library's words may quote the input.
        problem = "check the passphrase" if passphrase else "if it is encrypted, give its passphrase (passphrase=...)"
        raise ConfigurationError(f"{name} cannot be read as PKCS#12; {problem}") from None
    if key is None or certificate is None:
        missing = "private key" if key is None else "certificate that belongs to its key"
        raise ConfigurationError(f"{name} holds no {missing}; export it once more, with both")
    return _joined(key, [certificate, *others], name)


def _chain(data: bytes, name: str) -> list[x509.Certificate]:
    from cryptography.x509 import load_pem_x509_certificates

    try:
        return load_pem_x509_certificates(data)
    except ValueError:
        raise ConfigurationError(
            f"{name} holds no certificate; give PEM that starts with -----BEGIN CERTIFICATE-----"
        ) from None


def _private_key(data: bytes, name: str, passphrase: bytes | None) -> PrivateKeyTypes:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    block = data[data.rindex(_BEGIN, 0, data.index(b"PRIVATE KEY-----") + 1) :]
    encrypted = block.startswith(b"-----BEGIN ENCRYPTED") or b"Proc-Type: 4,ENCRYPTED" in block
    if encrypted and passphrase is None:
        raise ConfigurationError(f"{name} is encrypted; give its passphrase (passphrase=...)")
    if not encrypted and passphrase is not None:
        raise ConfigurationError(f"{name} is not encrypted, but a passphrase was given; leave the passphrase out")
    try:
        # Whether primes are prime takes longer to see than an event loop may stand still, and the key is the owner's.
        return load_pem_private_key(block, passphrase, unsafe_skip_rsa_key_validation=True)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        problem = "cannot be decrypted; check the passphrase" if encrypted else "is damaged, or of an unknown kind"
        raise ConfigurationError(f"{name} {problem}") from None


def _joined(key: PrivateKeyTypes, chain: list[x509.Certificate], name: str) -> _Pair:
    """The pair, with the key's own certificate first."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    def public(of: Callable[[], Any]) -> bytes:
        return bytes(of().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))

    mine = public(key.public_key)
    first = next((one for one in chain if public(one.public_key) == mine), None)
    if first is None:
        raise ConfigurationError(f"{name} is not the certificate of the key; give the pair that was made together")
    return _Pair(key, [first, *(one for one in chain if one is not first)])


__all__ = ["ClientCertificate", "Source", "tls_context"]
