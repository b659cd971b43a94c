"""A certificate authority of the sandbox's own, for the TLS port and for logging in with a certificate."""

from __future__ import annotations

import ipaddress
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cryptography.hazmat.primitives.asymmetric import rsa

_ROOT_LIFETIME = timedelta(days=3650)
_LEAF_LIFETIME = timedelta(days=365)
# A clock that is a little behind must not find a new certificate to be of tomorrow.
_HEAD_START = timedelta(days=1)

_CURVE = ec.SECP256R1()


class Authority:
    """A certificate authority, which anyone trusts only because they are told to.

    The key is made when it is first needed; :data:`SANDBOX_AUTHORITY` is the one that the Pods of this process share.

    Args:
        saved: What :meth:`saved` gave, to have the same authority again; a new one when None.
    """

    def __init__(self, saved: str | None = None) -> None:
        self._making = threading.Lock()
        self._made: tuple[ec.EllipticCurvePrivateKey, x509.Certificate] | None = None
        if saved is not None:
            key = load_pem_private_key(saved.encode(), None)
            if not isinstance(key, ec.EllipticCurvePrivateKey):
                raise ValueError("this is no key of a sandbox's certificate authority")
            self._made = key, x509.load_pem_x509_certificate(saved.encode())

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    @property
    def certificate(self) -> x509.Certificate:
        """The certificate to trust."""
        return self._parts()[1]

    @property
    def pem(self) -> str:
        """The certificate to trust, in PEM."""
        return self.certificate.public_bytes(Encoding.PEM).decode()

    def saved(self) -> str:
        """Give key and certificate in PEM, a secret."""
        key, certificate = self._parts()
        return _bundle(key, certificate).decode()

    def issue_server(self, hosts: Iterable[str]) -> bytes:
        """Make a certificate for a server.

        Args:
            hosts: The names and addresses that it is reached at.

        Returns:
            Its private key and the certificate, in PEM.
        """
        names = list(dict.fromkeys(hosts))
        return self._issue(
            names[0],
            (x509.SubjectAlternativeName([_general_name(name) for name in names]), False),
            (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False),
        )

    def issue_client(self, common_name: str) -> bytes:
        """Make a certificate with which an account or an application can log in.

        Args:
            common_name: The account's username, or the application's id.

        Returns:
            Its private key and the certificate, in PEM; a secret.
        """
        return self._issue(common_name, (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), False))

    def _issue(self, common_name: str, *extensions: tuple[x509.ExtensionType, bool]) -> bytes:
        signing_key, issuer = self._parts()
        key = ec.generate_private_key(_CURVE)
        builder = (
            _builder(common_name, issuer.subject, _LEAF_LIFETIME)
            .public_key(key.public_key())
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()), critical=False)
        )
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical=critical)
        return _bundle(key, builder.sign(signing_key, hashes.SHA256()))

    def _parts(self) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
        with self._making:
            if self._made is None:
                key = ec.generate_private_key(_CURVE)
                self._made = key, self_signed(key, "Symphony Sandbox Authority")
            return self._made


SANDBOX_AUTHORITY = Authority()
"""The authority of every Pod in this process, unless a state file brings its own."""


def self_signed(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, common_name: str) -> x509.Certificate:
    """Make a certificate that a key has signed for itself.

    Args:
        key: The key.
        common_name: Whose it is.

    Returns:
        The certificate, good for ten years.
    """
    public = key.public_key()
    return (
        _builder(common_name, _name(common_name), _ROOT_LIFETIME)
        .public_key(public)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False)
        .sign(key, hashes.SHA256())
    )


def _builder(common_name: str, issuer: x509.Name, lifetime: timedelta) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(_name(common_name))
        .issuer_name(issuer)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _HEAD_START)
        .not_valid_after(now + lifetime)
    )


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Symphony Sandbox"),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _bundle(key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> bytes:
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private + certificate.public_bytes(Encoding.PEM)
