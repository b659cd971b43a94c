"""Clients that share sessions by a store, or by a token source, as users have them."""

from __future__ import annotations

import asyncio
import pickle
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from symphony_pod.errors import Unauthorized

from symphony_ext.auth.file_store import FileStore
from symphony_ext.auth.tokens import TokenSource
from symphony_ext.client import AsyncSymphonyPod, SymphonyPod
from tests.auth.conftest import USERNAME
from tests.auth.fault_pod import FaultPod, tokens
from tests.http_server import error


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "sessions.json")


class Client:
    """Stands for a process: a client of either kind with what it remembers; it makes one call at a time."""

    def __init__(self, kind: str, where: tuple[Any, ...], **options: Any) -> None:
        self._kind = kind
        made: Any = AsyncSymphonyPod if kind == "async" else SymphonyPod
        self._pod = made.from_rsa(*where, **options)

    def call(self) -> Any:
        async def acall() -> Any:
            return await self._pod.sessions.get_session_info()

        return asyncio.run(acall()) if self._kind == "async" else self._pod.sessions.get_session_info()

    def close(self) -> None:
        if self._kind == "sync":
            self._pod.close()


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    text: str = request.param
    return text


@pytest.fixture
def where(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> tuple[Any, ...]:
    return fault_pod.url, USERNAME, key


def test_clients_of_one_store_log_in_once(
    kind: str, where: tuple[Any, ...], fault_pod: FaultPod, store: FileStore
) -> None:
    clients = [Client(kind, where, store=store) for _ in range(3)]
    for client in clients:
        client.call()
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, 3)
    fault_pod.refuse_tokens_of_login(1)
    for client in clients:
        client.call()
        client.close()
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (2, 9)


def test_another_account_of_the_same_store_has_another_session(
    kind: str, where: tuple[Any, ...], fault_pod: FaultPod, store: FileStore, key: rsa.RSAPrivateKey
) -> None:
    for username in (USERNAME, "svc-other", USERNAME, "svc-other"):
        client = Client(kind, (fault_pod.url, username, key), store=store)
        client.call()
        client.close()
    sent = [call.headers["sessionToken"] for call in fault_pod.calls]
    assert sent == [tokens(number)["token"] for number in (1, 2, 1, 2)]


def test_when_the_stored_session_has_ended_as_well_the_call_succeeds_all_the_same(
    kind: str, where: tuple[Any, ...], fault_pod: FaultPod, store: FileStore
) -> None:
    idle, busy = Client(kind, where, store=store), Client(kind, where, store=store)
    idle.call()
    fault_pod.refuse_tokens_of_login(1)
    busy.call()
    fault_pod.refuse_tokens_of_login(2)  # as when a Pod starts anew
    fault_pod.calls.clear()
    idle.call()
    busy.call()
    # The idle one tries its own, the one in the store, and then a new one, which the busy one finds.
    sent = [call.headers["sessionToken"] for call in fault_pod.calls]
    assert sent == [tokens(number)["token"] for number in (1, 2, 3, 2, 3)]
    assert len(fault_pod.logins) == 3
    idle.close()
    busy.close()


def test_with_a_store_too_there_is_an_end_to_trying(
    kind: str, where: tuple[Any, ...], fault_pod: FaultPod, store: FileStore
) -> None:
    idle, busy = Client(kind, where, store=store), Client(kind, where, store=store)
    idle.call()
    fault_pod.refuse_tokens_of_login(1)
    busy.call()
    fault_pod.calls.clear()
    fault_pod.on_call = lambda received: error(401, "Never.")
    with pytest.raises(Unauthorized, match=r"Never\."):
        idle.call()
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (3, 3)
    idle.close()
    busy.close()


def test_a_blocking_client_and_one_of_asyncio_share_a_source(where: tuple[Any, ...], fault_pod: FaultPod) -> None:
    source = TokenSource()
    clients = [Client(kind, where, token_source=source) for kind in ("sync", "async")]
    for login in (1, 2):
        for client in clients:
            client.call()
        assert len(fault_pod.logins) == login
        fault_pod.refuse_tokens_of_login(login)
    for client in clients:
        client.close()


def test_a_pickled_source_finds_the_session_in_the_store(
    kind: str, where: tuple[Any, ...], fault_pod: FaultPod, store: FileStore
) -> None:
    source = TokenSource(store, "key")
    clients = [Client("sync", where, token_source=source)]
    clients[0].call()
    clients.append(Client(kind, where, token_source=pickle.loads(pickle.dumps(source))))
    clients[1].call()
    for client in clients:
        client.close()
    assert len(fault_pod.logins) == 1
