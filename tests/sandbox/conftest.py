"""A sandbox Pod for the tests, over a real socket, and clients that are logged in to it."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext.sandbox import SandboxServer, SandboxState
from tests.sandbox.world import staffed

if TYPE_CHECKING:
    from symphony_ext.sandbox.stores.users import User

LoginToken = Callable[..., str]
Connect = Callable[..., httpx.Client]

# Plain HTTP needs none, and reading the certificates of all authorities for each client takes longer than a test.
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@pytest.fixture(scope="session")
def key() -> rsa.RSAPrivateKey:
    """The key of every account in the tests, since making one is slow."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="session")
def login_token(key: rsa.RSAPrivateKey) -> LoginToken:
    """Signs a login token: ``login_token("svc-bot", seconds=60, algorithm="RS512", **other_claims)``."""

    def sign(username: str, *, seconds: float = 240, algorithm: str = "RS512", **claims: Any) -> str:
        told = {"sub": username, "exp": int(time.time() + seconds), **claims}
        return jwt.encode({name: value for name, value in told.items() if value is not None}, key, algorithm)

    return sign


@pytest.fixture
def state(key: rsa.RSAPrivateKey) -> SandboxState:
    """A Pod of 300 people and three service accounts: an administrator, a plain one, and a partner's."""
    return staffed(300, key)


@pytest.fixture(scope="session")
def listening() -> Iterator[SandboxServer]:
    """One server for all tests, since starting and stopping one takes longer than most tests."""
    with SandboxServer(SandboxState()) as server:
        yield server


@pytest.fixture
def server(listening: SandboxServer, state: SandboxState) -> SandboxServer:
    """The Pod, listening, with a memory of this test's own."""
    listening.state = state
    return listening


@pytest.fixture
def connect(server: SandboxServer) -> Iterator[Connect]:
    """Gives a client of an account, or of nobody: ``connect("svc-bot")``."""
    clients: list[httpx.Client] = []

    def client(username: str | None = None) -> httpx.Client:
        headers: dict[str, str] = {}
        if username is not None:
            user = server.state.users.find(username=username)
            assert user is not None
            headers["sessionToken"] = server.state.sessions.open(user).token
        clients.append(httpx.Client(base_url=server.url, headers=headers, trust_env=False, verify=NO_TLS))
        return clients[-1]

    yield client
    for one in clients:
        one.close()


@pytest.fixture
def admin(connect: Connect) -> httpx.Client:
    """An administrator's client."""
    return connect("svc-bot")


@pytest.fixture
def plain(connect: Connect) -> httpx.Client:
    """The client of an account without administrative roles."""
    return connect("plain-bot")


@pytest.fixture
def partner(connect: Connect) -> httpx.Client:
    """The client of an account of a partner's Pod."""
    return connect("partner-bot")


@pytest.fixture
def people(state: SandboxState) -> list[User]:
    """The enabled people of the Pod, by id."""
    return [user for user in state.users.own() if user.enabled and user.text("accountType") == "NORMAL"]
