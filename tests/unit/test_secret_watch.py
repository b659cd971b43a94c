"""The watch over secrets sees what is shown, knows what is secret, and finds the one in the other."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from symphony_pod.errors import InvalidInput
from symphony_pod.models import Token

from symphony_ext.auth.tokens import Session
from symphony_ext.config.model import ProxyConfig
from tests.secret_watch.plugin import found
from tests.secret_watch.secrets import Secrets, watching_secrets
from tests.secret_watch.shown import Shown, watching_shown

SECRET = "a-secret-of-this-test"
"""Shown, and never used as a secret: this run may be watched itself."""

TOKEN = "a-token-of-this-test"
"""Used as a secret, and never shown."""


@pytest.fixture
def shown() -> Iterator[Shown]:
    shown = Shown()
    with watching_shown(shown):
        yield shown
    shown.close()


@pytest.fixture
def secrets() -> Iterator[Secrets]:
    secrets = Secrets()
    with watching_secrets(secrets):
        yield secrets


class Careless(logging.Filter):
    """An object that shows what it should not, as one of ours could."""

    def __repr__(self) -> str:
        return f"Careless({SECRET})"


def test_a_secret_in_a_log_is_found(shown: Shown) -> None:
    logging.getLogger("symphony_ext.auth").debug("logged in with %s", SECRET)
    [hit] = found({SECRET}, shown)
    assert "symphony_ext.auth" in hit
    assert SECRET not in hit


def test_a_secret_in_an_exception_is_found_wherever_it_hangs(shown: Shown) -> None:
    with pytest.raises(InvalidInput):
        raise InvalidInput("harmless") from ValueError(f"of {SECRET}")
    assert found({SECRET}, shown)


def test_a_secret_in_an_exception_of_ours_is_found_though_nobody_looks_at_it(shown: Shown) -> None:
    try:
        raise InvalidInput(SECRET)
    except InvalidInput:
        pass
    assert found({SECRET}, shown)


def test_a_secret_in_a_repr_is_found(shown: Shown) -> None:
    shown.add_object(Careless())
    assert found({SECRET}, shown)


def test_objects_of_ours_are_looked_at_when_they_go(shown: Shown) -> None:
    before = shown.counts["reprs"]
    Session(TOKEN)
    Token(token=TOKEN)
    assert shown.counts["reprs"] == before + 2
    assert found({TOKEN}, shown) == []


def test_a_secret_that_another_process_prints_is_found(shown: Shown) -> None:
    subprocess.run([sys.executable, "-c", f"print('{SECRET}')"], check=True, capture_output=True)
    assert found({SECRET}, shown)


def test_a_secret_across_two_chunks_is_found(shown: Shown) -> None:
    shown.add("outputs", "x" * 100 + SECRET)
    texts = list(shown.chunks(overlap=len(SECRET) - 1, size=110))
    assert sum(SECRET in text for text in texts) == 1


def test_what_is_used_is_known(secrets: Secrets) -> None:
    Session("a-session-token", "Bearer a-bearer-token")
    ProxyConfig(host="proxy.acme.com", port=3128, username="me", password="a-proxy-password")
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
        headers = {"keyManagerToken": "a-key-manager-token", "Authorization": "Basic bWU6YS1iYXNpYy1wYXNzd29yZA=="}
        client.post("http://pod/login", headers=headers, content=b'{"token":"a-login-token"}')
    expected = {"a-session-token", "a-bearer-token", "a-proxy-password", "a-key-manager-token", "a-login-token"}
    assert {*expected, "a-basic-password", str(key.private_numbers().d)} <= secrets.known
    assert len([secret for secret in secrets.known if len(secret) == 64]) > 30  # lines of PEM
