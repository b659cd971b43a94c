"""A server, one that speaks TLS, and no proxy but those that a test names."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.sandbox.authority import Authority
from tests.transport.wire import Wire


@pytest.fixture(scope="session")
def rsa_key() -> rsa.RSAPrivateKey:
    """A key to log in with."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(autouse=True)
def _no_proxy(without_proxies: None) -> None:
    """For all tests of this folder."""


@pytest.fixture
def server() -> Iterator[Wire]:
    """A server that answers an empty list to everything."""
    with Wire() as wire:
        yield wire


@pytest.fixture(scope="session")
def authority() -> Authority:
    """A certificate authority."""
    return Authority()


@pytest.fixture(scope="session")
def server_tls(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """What a server at 127.0.0.1 speaks TLS with."""
    return server_context(authority.issue_server(["127.0.0.1", "pod.test"]), tmp_path_factory.mktemp("tls"))


@pytest.fixture
def trusting(authority: Authority) -> ssl.SSLContext:
    """What a client speaks TLS with that trusts the authority."""
    return ssl.create_default_context(cadata=authority.pem)


@pytest.fixture
def tls_server(server_tls: ssl.SSLContext) -> Iterator[Wire]:
    """A server that speaks TLS and answers an empty list to everything."""
    with Wire(server_tls) as wire:
        yield wire


def server_context(bundle: bytes, folder: Path) -> ssl.SSLContext:
    """What a server with this key and certificate speaks TLS with."""
    path = folder / "server.pem"
    path.write_bytes(bundle)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context
