"""A certificate for the loopback server, and an RSA key to log in with, both made for one run."""

from __future__ import annotations

import datetime
import ipaddress
from pathlib import Path
from typing import NamedTuple

import certifi
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

BOT = "svc-bot"  # whose key it is


class Credentials(NamedTuple):
    """Where they are.

    Attributes:
        server: The server's certificate and key, as PEM.
        trusted: The certificates of the public authorities and the server's, as PEM. It is as long as what clients
            load for a real Pod, and so takes as long to load.
        rsa_key: The key to log in with, of 4096 bits, as PEM.
    """

    server: Path
    trusted: Path
    rsa_key: Path


def make(folder: Path) -> Credentials:
    """Make them.

    Args:
        folder: Where to write them; it has to be empty.
    """
    made = Credentials(folder / "server.pem", folder / "trusted.pem", folder / "rsa.pem")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    ).public_bytes(Encoding.PEM)
    made.server.write_bytes(certificate + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    made.trusted.write_bytes(Path(certifi.where()).read_bytes() + b"\n" + certificate)
    pem = rsa.generate_private_key(65537, 4096).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    made.rsa_key.touch(mode=0o600)
    made.rsa_key.write_bytes(pem)
    return made
