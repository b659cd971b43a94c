"""Every secret that is used, taken down where it is made, given or sent."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext import tls
from symphony_ext.auth import keys
from symphony_ext.auth.tokens import Session
from symphony_ext.config import model
from symphony_ext.sandbox import keys as sandbox_keys
from symphony_ext.sandbox.stores.grants import GrantStore

SHORTEST = 8
"""Characters that a secret has at least: what is shorter, such as a token ``t-1`` of a test, stands in other words."""

_HEADERS = ("sessiontoken", "keymanagertoken", "authorization", "proxy-authorization", "cookie")
_FIELDS = re.compile(rb'"(?:\w*[tT]oken|\w*[pP]assword)"\s*:\s*"([^"\\]+)"')
_PEM = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----([^-]+)-----END")


class Secrets:
    """The secrets of a run.

    Attributes:
        known: They, without those that are too short.
        short: Those.
    """

    def __init__(self) -> None:
        self.known: set[str] = set()
        self.short: set[str] = set()

    def add(self, secret: object) -> None:
        """Take down a secret; what is neither text nor bytes is none."""
        if isinstance(secret, bytes):
            secret = secret.decode(errors="replace")
        if isinstance(secret, str) and secret:
            (self.known if len(secret) >= SHORTEST else self.short).add(secret)

    def add_pem(self, content: object) -> None:
        """Take down the private keys of a PEM, line by line, but for the first lines: they hold the public key too."""
        text = content.decode(errors="replace") if isinstance(content, bytes) else content
        if isinstance(text, str):
            for body in _PEM.findall(text):
                lines = body.split()
                for line in lines[len(lines) // 3 :]:
                    self.add(line)

    def add_key(self, key: rsa.RSAPrivateKey) -> None:
        """Take down a key as it would be written, and its numbers."""
        for form in (serialization.PrivateFormat.PKCS8, serialization.PrivateFormat.TraditionalOpenSSL):
            self.add_pem(key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
        self.add(str(key.private_numbers().d))

    def add_sent(self, request: httpx.Request) -> None:
        """Take down what a request carries."""
        for name in _HEADERS:
            for part in request.headers.get(name, "").split(" "):
                if part.lower() not in ("", "bearer", "basic"):
                    self.add(part)
            scheme, _, given = request.headers.get(name, "").partition(" ")
            if scheme.lower() == "basic":
                with suppress(binascii.Error):
                    self.add(base64.b64decode(given).partition(b":")[2])
        for secret in _FIELDS.findall(getattr(request, "_content", b"")):
            self.add(secret)


@contextmanager
def watching_secrets(secrets: Secrets) -> Generator[None]:
    """Have secrets taken down within a ``with`` block.

    Args:
        secrets: Takes them.
    """
    with pytest.MonkeyPatch.context() as patch:
        _watch(secrets, patch)
        yield


def _watch(secrets: Secrets, patch: pytest.MonkeyPatch) -> None:

    def before(owner: Any, name: str, note: Callable[..., None]) -> None:
        original = getattr(owner, name)

        def noted(*args: Any, **named: Any) -> Any:
            note(*args, **named)
            return original(*args, **named)

        patch.setattr(owner, name, noted)

    def after(owner: Any, name: str, note: Callable[[Any], None]) -> None:
        original = getattr(owner, name)

        def noted(*args: Any, **named: Any) -> Any:
            made = original(*args, **named)
            note(made)
            return made

        patch.setattr(owner, name, noted)

    def initialised(owner: Any, *names: str) -> None:
        original = owner.__init__

        def noted(made: Any, *args: Any, **named: Any) -> None:
            original(made, *args, **named)
            for name in names:
                secrets.add(getattr(made, name))

        patch.setattr(owner, "__init__", noted)

    def session(_: Any, token: Any = None, authorization: Any = "", *__: Any, **___: Any) -> None:
        secrets.add(token)
        secrets.add(str(authorization).removeprefix("Bearer "))

    def grant(made: Any) -> None:
        secrets.add(made.token)
        secrets.add(made.counterpart)

    def parsed(data: Any, *others: Any) -> None:
        secrets.add_pem(data)
        for other in others:  # one of them is the passphrase, the other the name of the file
            secrets.add(other if isinstance(other, bytes) else None)

    def sent(_: Any, request: httpx.Request) -> None:
        secrets.add_sent(request)

    def proxy(_: Any, url: Any, *, auth: Any = None, **__: Any) -> None:
        secrets.add(httpx.URL(url).password)
        secrets.add(auth[1] if auth else None)

    before(Session, "__init__", session)
    after(sandbox_keys.PodSigner, "sign", secrets.add)
    after(GrantStore, "issue", grant)
    after(rsa, "generate_private_key", secrets.add_key)
    # Not what calls these: a warning about the file points at the first caller that is not ours.
    before(keys, "_parse", parsed)
    before(tls, "_private_key", parsed)
    before(tls, "_from_pkcs12", parsed)
    initialised(model.AccountConfig, "passphrase")
    initialised(model.ProxyConfig, "password")
    initialised(model.PodConfig, "ca_passphrase")
    before(httpx.Proxy, "__init__", proxy)
    before(httpx.Client, "_send_single_request", sent)
    before(httpx.AsyncClient, "_send_single_request", sent)
