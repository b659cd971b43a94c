"""A key pair and a config.yaml, in the format of Symphony's Bot Development Kits, with which a bot finds the Pod."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

CONFIG_NAME = "config.yaml"
KEY_NAME = "rsa-private.pem"

_MARK = "# Written by the sandbox Pod, which replaces it at its next start."
_KEY_BITS = 2048


def check_folder(folder: Path) -> None:
    """See to it that a folder is there and that nothing in it would be lost.

    Args:
        folder: Where the files will be; made if it is missing.

    Raises:
        OSError: It cannot be made, or is no folder.
        ValueError: It holds a config.yaml, or a key, that the sandbox did not write.
    """
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / CONFIG_NAME
    if config.exists():
        with config.open(encoding="utf-8", errors="replace") as lines:
            ours = lines.readline().rstrip() == _MARK
        if not ours:
            raise ValueError(f"{config} was not written by the sandbox; choose another folder")
    elif (folder / KEY_NAME).exists():
        raise ValueError(f"{folder / KEY_NAME} was not written by the sandbox; choose another folder")


def write_key(folder: Path) -> rsa.RSAPublicKey:
    """Make a key pair, and write its private half where only this user can read it.

    Args:
        folder: The folder, which has been checked.

    Returns:
        The public half.

    Raises:
        OSError: The file cannot be written.
    """
    key = rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    _replace(folder / KEY_NAME, pem)
    return key.public_key()


def write_config(folder: Path, url: str, username: str) -> Path:
    """Write the configuration of a bot.

    Args:
        folder: The folder, in which the private key is.
        url: Where the Pod is.
        username: The bot's username.

    Returns:
        The file.

    Raises:
        OSError: It cannot be written.
    """
    parts = urlsplit(url)
    # Text in JSON is text in YAML, whatever letters it has.
    text = f"""{_MARK}
scheme: {parts.scheme}
host: {json.dumps(parts.hostname)}
port: {parts.port}
context: ""
bot:
  username: {json.dumps(username)}
  privateKey:
    path: {json.dumps(str((folder / KEY_NAME).resolve()))}
"""
    _replace(folder / CONFIG_NAME, text.encode())
    return folder / CONFIG_NAME


def _replace(path: Path, content: bytes) -> None:
    """Write a file in one step, readable by its owner alone from the first byte on."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink()
        raise
