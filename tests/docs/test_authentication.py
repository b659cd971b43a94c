"""What the page about logging in shows works: each example runs against a sandbox Pod with TLS."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from symphony_ext.sandbox import SandboxServer, seeded_state

ROOT = Path(__file__).parents[2]
EXAMPLES = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "authentication.md").read_text(), re.DOTALL)


@pytest.fixture(scope="module")
def pod(private_key: Path) -> Iterator[SandboxServer]:
    key = serialization.load_pem_private_key(private_key.read_bytes(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    state = seeded_state(users=5)
    state.add_account("svc-bot", key.public_key())
    state.add_app("desk-app", key.public_key())
    with SandboxServer(state, tls=True) as server:
        yield server


@pytest.fixture
def folder(pod: SandboxServer, private_key: Path, tmp_path: Path) -> Path:
    """Where the files lie that the examples name."""
    bundle = pod.state.issue_certificate("svc-bot")
    key = serialization.load_pem_private_key(bundle, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    certificate = x509.load_pem_x509_certificate(bundle)
    cipher = serialization.BestAvailableEncryption(b"changeit")
    user = pod.state.users.find(username="svc-bot")
    assert user is not None
    files = {
        "rsa.pem": private_key.read_bytes(),
        "app-rsa.pem": private_key.read_bytes(),
        "bot.pem": certificate.public_bytes(serialization.Encoding.PEM),
        "bot-key.pem": bundle,
        "bot.p12": pkcs12.serialize_key_and_certificates(b"svc-bot", key, certificate, None, cipher),
        "token.txt": pod.state.sessions.open(user).token.encode(),
        "ca.pem": pod.state.authority.pem.encode(),
    }
    for name, content in files.items():
        path = tmp_path / name
        path.touch(mode=0o600)
        path.write_bytes(content)
    return tmp_path


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_example_of_logging_in(example: str, pod: SandboxServer, folder: Path) -> None:
    pod.mischief.clear()
    code = example.replace("acme.symphony.com", pod.url.removeprefix("https://"))
    assert code != example
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT / "generated"), str(ROOT)]),
        "SSL_CERT_FILE": str(folder / "ca.pem"),
        "GATEWAY_KEY": "gateway-7",
    }
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    received = pod.mischief.received()
    assert received
    if "print(pod.sessions" in example or "print(user.sessions" in example:
        assert "svc-bot\n" in done.stdout
    if "GATEWAY_KEY" in example:
        assert {one.headers.get("x-gateway-key") for one in received} == {"gateway-7"}
    if "go away" in example:
        assert "go away: this is no JWT" in done.stdout
    if "has-ended" in example:
        assert "Nobody here can renew a token that was given" in done.stdout


def test_the_examples_of_logging_in_are_typed(tmp_path: Path) -> None:
    paths = [tmp_path / f"shown_{number}.py" for number in range(len(EXAMPLES))]
    for path, example in zip(paths, EXAMPLES, strict=True):
        path.write_text(example, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *map(str, paths)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
