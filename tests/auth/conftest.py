"""Keys, a real sandbox Pod, and a Pod that misbehaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.sandbox import SandboxServer, seeded_state
from tests.auth.fault_pod import FaultPod

USERNAME = "svc-bot"


@pytest.fixture(scope="session")
def key() -> rsa.RSAPrivateKey:
    """The key of the service account; made once, since that is slow."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="session")
def stranger_key() -> rsa.RSAPrivateKey:
    """A key that no Pod knows."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="session")
def pem(key: rsa.RSAPrivateKey) -> bytes:
    """The key in PKCS#8, not encrypted."""
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


@pytest.fixture
def key_file(tmp_path: Path) -> Callable[[bytes], Path]:
    """Writes a key file that its owner alone can read."""

    def write(content: bytes) -> Path:
        path = tmp_path / "rsa.pem"
        path.touch(mode=0o600)
        path.write_bytes(content)
        return path

    return write


@pytest.fixture
def sandbox(key: rsa.RSAPrivateKey) -> Iterator[SandboxServer]:
    """A sandbox Pod that knows the service account; it verifies signatures for real."""
    state = seeded_state(users=20)
    state.add_account(USERNAME, key.public_key())
    with SandboxServer(state) as server:
        yield server


@pytest.fixture
def fault_pod() -> Iterator[FaultPod]:
    """A Pod that misbehaves as it is told, and counts."""
    with FaultPod() as pod:
        yield pod
