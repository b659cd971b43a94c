"""What the page about sharing a session shows works: each example runs against a sandbox Pod with TLS."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.sandbox import SandboxServer, seeded_state
from tests.redis_tests import RedisServer

ROOT = Path(__file__).parents[2]
EXAMPLES = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "token-stores.md").read_text(), re.DOTALL)
OF_REDIS = [example for example in EXAMPLES if "RedisStore" in example]
OTHERS = [example for example in EXAMPLES if "RedisStore" not in example]


@pytest.fixture(scope="module")
def pod(private_key: Path) -> Iterator[SandboxServer]:
    key = serialization.load_pem_private_key(private_key.read_bytes(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    state = seeded_state(users=5)
    state.add_account("svc-bot", key.public_key())
    with SandboxServer(state, tls=True) as server:
        yield server


def check(example: str, pod: SandboxServer, private_key: Path, home: Path, **environment: str) -> None:
    """Runs an example twice, and counts the logins."""
    account = pod.state.users.find(username="svc-bot")
    assert account is not None
    pod.state.sessions.end_all()
    authority = home / "ca.pem"
    authority.write_text(pod.state.authority.pem)
    code = example.replace("acme.symphony.com", pod.url.removeprefix("https://"))
    code = code.replace('"rsa.pem"', repr(str(private_key)))
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join([str(ROOT / "generated"), str(ROOT)]),
                "SSL_CERT_FILE": str(authority),
                "HOME": str(home),
                **environment,
            },
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, "svc-bot\n", "")
    # What is kept in a store serves the second run as well.
    assert len(pod.state.sessions.of_user(account)) == (1 if "Store" in example else 2)


@pytest.mark.parametrize("example", OTHERS, ids=range(len(OTHERS)))
def test_example(example: str, pod: SandboxServer, private_key: Path, tmp_path: Path) -> None:
    check(example, pod, private_key, tmp_path)


@pytest.mark.parametrize("example", OF_REDIS, ids=range(len(OF_REDIS)))
def test_example_with_redis(
    example: str, pod: SandboxServer, private_key: Path, tmp_path: Path, redis: RedisServer
) -> None:
    check(example, pod, private_key, tmp_path, REDIS_URL=redis.url)


def test_there_are_examples_of_both_kinds() -> None:
    assert (len(OTHERS), len(OF_REDIS)) == (2, 1)
