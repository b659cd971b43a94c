"""Keys, a real sandbox Pod, and a Pod that misbehaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.sandbox import SandboxServer, seeded_state
from tests.auth.both import Both
from tests.auth.fault_pod import FaultPod

USERNAME = "svc-bot"
APP_ID = "desk-app"


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


@pytest.fixture(scope="session")
def listening() -> Iterator[SandboxServer]:
    """One server for all tests, since starting and stopping one takes longer than most tests."""
    with SandboxServer(seeded_state(users=1)) as server:
        yield server


@pytest.fixture
def sandbox(listening: SandboxServer, key: rsa.RSAPrivateKey) -> SandboxServer:
    """A sandbox Pod that knows the service account, with a memory of this test's own; it verifies signatures."""
    state = seeded_state(users=20)
    state.add_account(USERNAME, key.public_key())
    listening.state = state
    return listening


@pytest.fixture
def fault_pod() -> Iterator[FaultPod]:
    """A Pod that misbehaves as it is told, and counts."""
    with FaultPod() as pod:
        yield pod


@pytest.fixture(autouse=True)
def _no_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is counted here is what logging in sends; that calls are sent again is tested elsewhere."""
    monkeypatch.setattr("symphony_ext.transport._Calling._retry", None)


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    """Each kind of client in turn."""
    kind = Both(request.param)
    yield kind
    kind.close()


@pytest.fixture(scope="session")
def tls_listening() -> Iterator[SandboxServer]:
    """One server with TLS for all tests; see `listening`."""
    with SandboxServer(seeded_state(users=1), tls=True) as server:
        yield server


@pytest.fixture
def tls_sandbox(tls_listening: SandboxServer, key: rsa.RSAPrivateKey) -> SandboxServer:
    """A sandbox Pod with TLS that knows a service account, an application and people; it verifies all it is shown."""
    state = seeded_state(users=20)
    state.add_account(USERNAME, key.public_key())
    state.add_app(APP_ID, key.public_key())
    tls_listening.state = state
    return tls_listening
