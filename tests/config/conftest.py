"""A home directory and an environment of each test's own; configuration files; and two sandboxes that wrote theirs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)

PASSPHRASE = "passphrase-of-the-key"

Write = Callable[..., Path]
"""Writes a configuration file: its text and, perhaps, its name and mode."""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home directory, an empty working directory, and no variable that counts."""
    for name in list(os.environ):
        if name.startswith("SYMPHONY") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    working = tmp_path / "work"
    working.mkdir()
    monkeypatch.chdir(working)
    return folder


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes configuration files that their owner alone can read."""

    def written(text: str, name: str = "config.yaml", mode: int = 0o600) -> Path:
        path = tmp_path / "etc" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
        return path

    return written


def pem_of(key: rsa.RSAPrivateKey, passphrase: str = "") -> bytes:
    """A key in PEM."""
    how: KeySerializationEncryption = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, how)


@pytest.fixture(scope="session")
def key() -> rsa.RSAPrivateKey:
    """A key; made once, since that is slow."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture
def key_file(tmp_path: Path, key: rsa.RSAPrivateKey) -> Path:
    """The key in a file that its owner alone can read."""
    path = tmp_path / "rsa.pem"
    path.touch(mode=0o600)
    path.write_bytes(pem_of(key))
    return path


@contextmanager
def sandbox(folder: Path, *arguments: str) -> Generator[str]:
    """Runs a sandbox that writes its configuration, and gives its address."""
    command = [sys.executable, "-m", "symphony_ext", "sandbox", "--users", "20", "--write-config", str(folder)]
    with subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            assert line.startswith("Sandbox Pod ready at "), line
            yield line.rpartition(" ")[2].strip()
        finally:
            process.kill()


@pytest.fixture(scope="session")
def plain_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What a sandbox has written that speaks HTTP; it runs meanwhile."""
    folder = tmp_path_factory.mktemp("plain")
    with sandbox(folder):
        yield folder


@pytest.fixture(scope="session")
def tls_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What a sandbox has written that speaks TLS; it runs meanwhile."""
    folder = tmp_path_factory.mktemp("tls")
    with sandbox(folder, "--tls"):
        yield folder
