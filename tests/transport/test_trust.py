"""Which servers are trusted, by synchronous clients and by asynchronous ones over aiohttp and httpx alone."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from pathlib import Path

import certifi
import httpx
import pytest
import symphony_pod.client
from symphony_pod.client import AsyncClient, Client, default_ssl_context
from symphony_pod.errors import TransportError

from symphony_ext.sandbox.authority import Authority
from tests.transport.wire import Wire


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing is kept of earlier tests, and the machine has no certificate authorities until a test names some."""
    monkeypatch.setattr(symphony_pod.client, "_default_context", None)
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(empty))


def call(url: str) -> None:
    """Call a Pod as a user who says nothing about trust."""
    with Client(url) as client:
        assert client.users.list_users() == []


def call_async(url: str) -> None:
    """As `call`, from asyncio."""

    async def go() -> None:
        async with AsyncClient(url) as client:
            assert await client.users.list_users() == []

    asyncio.run(go())


def test_an_authority_in_the_file_is_trusted(
    tls_server: Wire, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, over: str
) -> None:
    (tmp_path / "company.pem").write_text(authority.pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "company.pem"))
    call(tls_server.url)
    call_async(tls_server.url)
    assert len(tls_server.heard) == 2


def test_an_authority_in_the_folder_is_trusted(
    tls_server: Wire, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, over: str
) -> None:
    folder = tmp_path / "certs"
    folder.mkdir()
    (folder / "company.pem").write_text(authority.pem)
    openssl = shutil.which("openssl")
    assert openssl is not None
    hashed = subprocess.run(
        [openssl, "x509", "-hash", "-noout", "-in", str(folder / "company.pem")],
        check=True,
        capture_output=True,
        text=True,
    )
    (folder / "company.pem").rename(folder / f"{hashed.stdout.strip()}.0")  # the name that OpenSSL looks for
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    call(tls_server.url)
    call_async(tls_server.url)
    assert len(tls_server.heard) == 2


def test_an_unknown_authority_is_not_trusted(tls_server: Wire, over: str) -> None:
    for attempt in (call, call_async):
        with pytest.raises(TransportError, match="CERTIFICATE_VERIFY_FAILED") as caught:
            attempt(tls_server.url)
        assert type(caught.value.cause) is httpx.ConnectError
    assert tls_server.heard == []


@pytest.mark.parametrize("file", ["none.pem", "empty.pem"])
def test_where_the_machine_has_none_those_of_certifi_are_trusted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, file: str
) -> None:
    (tmp_path / "empty.pem").touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / file))
    known = ssl.create_default_context(cafile=certifi.where())
    context = default_ssl_context()
    assert context.cert_store_stats() == known.cert_store_stats()
    assert context.cert_store_stats()["x509_ca"] > 50
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_where_the_machine_has_some_those_of_certifi_are_not_trusted(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "company.pem").write_text(authority.pem)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "company.pem"))
    context = default_ssl_context()
    assert context.cert_store_stats()["x509_ca"] == 1
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_it_is_made_once() -> None:
    assert default_ssl_context() is default_ssl_context()


def test_any_server_is_trusted_when_asked(tls_server: Wire, over: str) -> None:
    async def go() -> None:
        async with AsyncClient(tls_server.url, verify=False) as client:
            assert await client.users.list_users() == []

    asyncio.run(go())
    with Client(tls_server.url, verify=False) as client:
        assert client.users.list_users() == []
