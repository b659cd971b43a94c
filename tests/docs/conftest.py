"""A sandbox Pod, and the private key of an account that it knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.sandbox import SandboxServer, seeded_state


@pytest.fixture(scope="module")
def private_key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file ``rsa.pem``, readable by its owner alone."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    path = tmp_path_factory.mktemp("keys") / "rsa.pem"
    path.touch(mode=0o600)
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return path


@pytest.fixture(scope="module")
def sandbox(private_key: Path) -> Iterator[SandboxServer]:
    """A Pod with a few people, which knows the account ``svc-bot`` by that key."""
    key = serialization.load_pem_private_key(private_key.read_bytes(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    state = seeded_state(users=50)
    state.add_account("svc-bot", key.public_key())
    with SandboxServer(state) as server:
        yield server
