"""Keys, certificates and a config.yaml, in the format of Symphony's own kits, with which a bot finds the Pod."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

CONFIG_NAME = "config.yaml"
CERTIFICATE_CONFIG_NAME = "config-certificate.yaml"
TRUST_NAME = "ca.pem"

_MARK = "# Written by the sandbox Pod, which replaces it at its next start."
_KEY_BITS = 2048


@dataclass(frozen=True, slots=True)
class Identity:
    """Who logs in with a configuration.

    Attributes:
        section: The section of the configuration: ``bot`` or ``app``.
        name_field: The field of it that names who it is.
        key_name: The file that holds the private key.
        certificate_name: The file that holds the client certificate and its private key.
    """

    section: str
    name_field: str
    key_name: str
    certificate_name: str


BOT = Identity("bot", "username", "rsa-private.pem", "certificate.pem")
APP = Identity("app", "appId", "app-rsa-private.pem", "app-certificate.pem")

_NAMES = (
    CERTIFICATE_CONFIG_NAME,
    TRUST_NAME,
    *(name for one in (BOT, APP) for name in (one.key_name, one.certificate_name)),
)


class ConfigFolder:
    """The folder for a configuration and what belongs to it; it is made if it is missing.

    Args:
        folder: Where it is.

    Raises:
        OSError: It cannot be made, or is no folder.
        ValueError: It holds a config.yaml, a key or a certificate that the sandbox did not write.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        config = folder / CONFIG_NAME
        if config.exists():
            with config.open(encoding="utf-8", errors="replace") as lines:
                ours = lines.readline().rstrip() == _MARK
            if not ours:
                raise ValueError(f"{config} was not written by the sandbox; choose another folder")
            return
        for name in _NAMES:
            if (folder / name).exists():
                raise ValueError(f"{folder / name} was not written by the sandbox; choose another folder")

    def public_key(self, identity: Identity) -> rsa.RSAPublicKey | None:
        """Read the public half of the key that is there already.

        Args:
            identity: Whose.

        Returns:
            The key; None if there is none that can be read.
        """
        try:
            key = serialization.load_pem_private_key((self._folder / identity.key_name).read_bytes(), None)
        except (OSError, ValueError, TypeError):
            return None
        return key.public_key() if isinstance(key, rsa.RSAPrivateKey) else None

    def write_key(self, identity: Identity) -> rsa.RSAPublicKey:
        """Make a key pair, and write its private half where only this user can read it.

        Args:
            identity: Whose.

        Returns:
            The public half.

        Raises:
            OSError: The file cannot be written.
        """
        key = rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)
        pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        self.write(identity.key_name, pem)
        return key.public_key()

    def write(self, name: str, content: bytes) -> None:
        """Write a file in one step, readable by its owner alone from the first byte on.

        Args:
            name: Its name.
            content: What it holds.

        Raises:
            OSError: It cannot be written.
        """
        handle, temporary = tempfile.mkstemp(dir=self._folder, prefix=f".{name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(temporary).replace(self._folder / name)
        except BaseException:
            Path(temporary).unlink()
            raise

    def write_config(self, url: str, names: dict[Identity, str]) -> None:
        """Write the configuration of a bot and an application; for TLS, also one that logs in with certificates.

        Args:
            url: Where the Pod is.
            names: The bot's username, and the application's id.

        Raises:
            OSError: It cannot be written.
        """
        secured = urlsplit(url).scheme == "https"
        proofs = {CONFIG_NAME: "privateKey"} | ({CERTIFICATE_CONFIG_NAME: "certificate"} if secured else {})
        for name, proof in proofs.items():
            lines = [_MARK, *_server(url)]
            if secured:
                lines += ["ssl:", "  trustStore:", f"    path: {self._path(TRUST_NAME)}"]
            for identity, known_as in names.items():
                file = identity.key_name if proof == "privateKey" else identity.certificate_name
                lines += [f"{identity.section}:", f"  {identity.name_field}: {json.dumps(known_as)}"]
                lines += [f"  {proof}:", f"    path: {self._path(file)}"]
            self.write(name, "".join(f"{line}\n" for line in lines).encode())

    def _path(self, name: str) -> str:
        # Text in JSON is text in YAML, whatever letters it has.
        return json.dumps(str((self._folder / name).resolve()))


def _server(url: str) -> list[str]:
    parts = urlsplit(url)
    return [f"scheme: {parts.scheme}", f"host: {json.dumps(parts.hostname)}", f"port: {parts.port}", 'context: ""']
