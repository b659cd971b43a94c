"""A pytest plugin for whoever builds on this package: a Pod that answers for real, and clients that log in to it.

It is there as soon as the package and its extra ``sandbox`` are installed; pytest finds it by itself::

    def test_my_sdk_makes_a_room(pod: SymphonyPod, sandbox_pod: SandboxPod) -> None:
        my_sdk.make_room(pod, "Desk")
        assert [stream.name for stream in sandbox_pod.state.streams] == ["Desk"]

Fixtures, each new for every test but the server, which is started once:

- ``sandbox_pod``: the Pod, as a `SandboxPod`
- ``pod``: a `SymphonyPod` of an administrator, over real HTTP
- ``async_pod``: an `AsyncSymphonyPod` of the same, in this very process, which is faster
- ``mischief``: what the Pod is to do wrong, and what it has received; see `symphony_ext.sandbox.mischief.Mischief`
- ``sandbox_state``: what the Pod knows; define a fixture of that name to have other people in it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    # pytest loads this module in every run, wanted or not, so that everything else has to wait for its use.
    from collections.abc import Iterable, Iterator

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from symphony_ext.client import AsyncSymphonyPod, SymphonyPod
    from symphony_ext.sandbox import SandboxServer, SandboxState
    from symphony_ext.sandbox.mischief import Mischief

USERNAME = "svc-bot"
"""The administrator's account that ``pod`` and ``async_pod`` log in with."""

APP_ID = "sandbox-app"
"""An application that may act on behalf of users."""

USERS = 100
"""How many users the Pod has, that account among them."""

_IN_PROCESS = "https://sandbox.invalid"
_EXTRA = ("starlette", "uvicorn")


class SandboxPod:
    """A sandbox Pod that runs for one test.

    Args:
        server: The server, running.
        key: The private key of every account that logs in.
    """

    def __init__(self, server: SandboxServer, key: RSAPrivateKey) -> None:
        self._server = server
        self._key = key
        self._clients: list[SymphonyPod] = []

    @property
    def url(self) -> str:
        """Where the Pod is, such as ``http://127.0.0.1:43210``, for any client."""
        return self._server.url

    @property
    def state(self) -> SandboxState:
        """What the Pod knows: to be read, and changed between calls."""
        return self._server.state

    @property
    def mischief(self) -> Mischief:
        """What the Pod is to do wrong, and what it has received."""
        return self._server.mischief

    @property
    def private_key(self) -> RSAPrivateKey:
        """The private key with which every account here, and the application, logs in."""
        return self._key

    def client(self, username: str = USERNAME, *, roles: Iterable[str] | None = None) -> SymphonyPod:
        """Make a client of an account, over real HTTP; it is closed when the test ends.

        Args:
            username: The account's username. One that is not there is made; one that has no key is given it.
            roles: The roles of an account that is made; those of an administrator when None.
        """
        from symphony_ext.client import SymphonyPod

        self._let_in(username, roles)
        self._clients.append(SymphonyPod.from_rsa(self.url, username, self._key))
        return self._clients[-1]

    def async_client(
        self, username: str = USERNAME, *, roles: Iterable[str] | None = None, over_http: bool = False
    ) -> AsyncSymphonyPod:
        """Make a client of an account, for asyncio.

        Args:
            username: The account's username. One that is not there is made; one that has no key is given it.
            roles: The roles of an account that is made; those of an administrator when None.
            over_http: Whether to go over real HTTP; use the client in an ``async with`` statement then. Otherwise its
                requests stay in this process, and there is nothing to close.
        """
        import httpx

        from symphony_ext.client import AsyncSymphonyPod

        self._let_in(username, roles)
        if over_http:
            return AsyncSymphonyPod.from_rsa(self.url, username, self._key)
        inside = httpx.AsyncClient(transport=httpx.ASGITransport(self._server.app))
        return AsyncSymphonyPod.from_rsa(_IN_PROCESS, username, self._key, http_client=inside)

    def close(self) -> None:
        """Close the clients that are over real HTTP."""
        for client in self._clients:
            client.close()

    def _let_in(self, username: str, roles: Iterable[str] | None) -> None:
        from symphony_ext.sandbox.stores.users import AccountKey

        user = self.state.users.find(username=username)
        if user is None:
            self.state.add_account(username, self._key.public_key(), roles=roles)
        elif user.current_key is None:
            user.current_key = AccountKey(self._key.public_key())


@pytest.fixture(scope="session")
def sandbox_key() -> RSAPrivateKey:
    """The private key of every account, made once, since that is slow."""
    from cryptography.hazmat.primitives.asymmetric import rsa

    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(scope="session")
def sandbox_server() -> Iterator[SandboxServer]:
    """The server behind ``sandbox_pod``, started once."""
    try:
        from symphony_ext.sandbox import SandboxServer, SandboxState
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        pytest.fail(
            f"the package {error.name} is missing; run pip install 'symphony-pod-client[sandbox]'", pytrace=False
        )
    with SandboxServer(SandboxState()) as server:
        yield server


@pytest.fixture
def sandbox_state(sandbox_key: RSAPrivateKey) -> SandboxState:
    """What the Pod knows at first: 100 users, an administrator's account and an application among them."""
    from symphony_ext.sandbox import SandboxState, fill

    state = SandboxState()
    state.add_account(USERNAME, sandbox_key.public_key())
    state.add_app(APP_ID, sandbox_key.public_key())
    fill(state, users=USERS)
    return state


@pytest.fixture
def sandbox_pod(
    sandbox_server: SandboxServer, sandbox_state: SandboxState, sandbox_key: RSAPrivateKey
) -> Iterator[SandboxPod]:
    """A Pod that answers over real HTTP, with a memory of this test's own."""
    sandbox_server.state = sandbox_state
    pod = SandboxPod(sandbox_server, sandbox_key)
    yield pod
    pod.close()


@pytest.fixture
def pod(sandbox_pod: SandboxPod) -> SymphonyPod:
    """A client of an administrator's account, over real HTTP."""
    return sandbox_pod.client()


@pytest.fixture
def async_pod(sandbox_pod: SandboxPod) -> AsyncSymphonyPod:
    """A client of an administrator's account, for asyncio, whose requests stay in this process."""
    return sandbox_pod.async_client()


@pytest.fixture
def mischief(sandbox_pod: SandboxPod) -> Mischief:
    """What the Pod is to do wrong, and what it has received."""
    return sandbox_pod.mischief


__all__ = ["APP_ID", "USERNAME", "USERS", "SandboxPod"]
