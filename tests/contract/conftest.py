"""One server and one client of each kind for all tests, over connections that are kept open."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from symphony_pod import AsyncClient, Client

from tests.contract.calls import Tokens
from tests.contract.server import ContractServer


@pytest.fixture(scope="package")
def shared_server() -> Iterator[ContractServer]:
    """The server, listening; no proxy of this machine's environment stands before it."""
    with pytest.MonkeyPatch.context() as patch, ContractServer() as server:
        for name in ("no_proxy", "NO_PROXY"):
            patch.setenv(name, "127.0.0.1")
        yield server


@pytest.fixture
def server(shared_server: ContractServer) -> ContractServer:
    """The server, with no exchange on its account."""
    shared_server.taken()
    return shared_server


@pytest.fixture(scope="package")
def client(shared_server: ContractServer) -> Iterator[Client]:
    """A client of the server."""
    with Client(shared_server.url, auth=Tokens()) as client:
        yield client


@pytest.fixture(scope="package")
def loop() -> Iterator[asyncio.Runner]:
    """The event loop that all asynchronous calls run on."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="package")
def async_client(shared_server: ContractServer, loop: asyncio.Runner) -> Iterator[AsyncClient]:
    """An asynchronous client of the server."""
    client = AsyncClient(shared_server.url, auth=Tokens())
    yield client
    loop.run(client.aclose())
