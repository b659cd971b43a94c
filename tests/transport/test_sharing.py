"""One client for many: threads, processes that are forked, and processes that are sent a pickle."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import ssl
import threading
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from symphony_pod.client import AsyncClient, Client
from symphony_pod.errors import InvalidInput, PodError

from symphony_ext import AsyncSymphonyPod, ConfigurationError, SymphonyPod
from symphony_ext.retry import Retry
from tests.auth.fault_pod import FaultPod
from tests.transport.calls import TOKEN
from tests.transport.wire import Wire

BOTH = pytest.mark.parametrize("kind", [SymphonyPod, AsyncSymphonyPod])
_signing = rsa.generate_private_key(public_exponent=65537, key_size=1024)


def sign(data: bytes) -> bytes:
    """A callback that can be imported."""
    return _signing.sign(data, PKCS1v15(), SHA512())


@pytest.fixture
def key_path(rsa_key: rsa.RSAPrivateKey, tmp_path: Path) -> Path:
    path = tmp_path / "rsa.pem"
    path.touch(mode=0o600)
    path.write_bytes(rsa_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path


def session_info(pod: Any) -> str:
    """Call a Pod, whichever kind of client it is."""
    if isinstance(pod, SymphonyPod):
        with pod:
            pod.sessions.get_session_info()
    else:

        async def go() -> None:
            async with pod:
                await pod.sessions.get_session_info()

        asyncio.run(go())
    return repr(pod)


def test_threads_may_share_a_client(server: Wire) -> None:
    threads, calls = 32, 25
    start = threading.Barrier(threads)

    def work(number: int) -> None:
        start.wait()
        quick = pod.with_options(timeout=20.0)
        for call in range(calls):
            which = pod if call % 2 else quick
            assert which.users.list_users(skip=number, limit=call + 1) == []

    with SymphonyPod.from_token(server.url, TOKEN) as pod, ThreadPoolExecutor(threads) as pool:
        for done in [pool.submit(work, number) for number in range(threads)]:
            done.result()
    assert len(server.heard) == threads * calls
    assert len({heard.target for heard in server.heard}) == threads * calls
    assert len({heard.all("X-Trace-Id")[0] for heard in server.heard}) == threads * calls
    assert server.accepted <= threads


def test_threads_make_one_pool_between_them(server: Wire) -> None:
    for _ in range(20):
        start = threading.Barrier(8)

        def first(pod: SymphonyPod, start: threading.Barrier = start) -> int:
            start.wait()
            return id(pod.http_client)

        with SymphonyPod.from_token(server.url, TOKEN) as pod, ThreadPoolExecutor(8) as pool:
            assert len(set(pool.map(first, [pod] * 8))) == 1


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_has_its_own_connections(
    server: Wire, tls_server: Wire, trusting: ssl.SSLContext, secure: bool
) -> None:
    wire = tls_server if secure else server
    with SymphonyPod.from_token(wire.url, TOKEN, verify=trusting) as pod:
        pod.users.list_users(skip=1)
        in_child(lambda: [pod.users.list_users(skip=2) for _ in range(3)])
        pod.users.list_users(skip=1)
    assert links(wire) == {1: {"skip=1"}, 2: {"skip=2"}}


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.usefixtures("over")
def test_a_process_forked_from_asyncio_has_its_own_connections(
    server: Wire, tls_server: Wire, trusting: ssl.SSLContext, secure: bool
) -> None:
    wire = tls_server if secure else server

    async def calls(pod: AsyncSymphonyPod, skip: int) -> None:
        for _ in range(3):
            await pod.users.list_users(skip=skip)

    async def go() -> None:
        async with AsyncSymphonyPod.from_token(wire.url, TOKEN, verify=trusting) as pod:
            await calls(pod, 1)
            in_child(lambda: asyncio.run(calls(pod, 2)))
            await calls(pod, 1)

    asyncio.run(go())
    assert links(wire) == {1: {"skip=1"}, 2: {"skip=2"}}


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_while_a_thread_makes_the_connections_leaves_no_lock(server: Wire) -> None:
    with SymphonyPod.from_token(server.url, TOKEN) as pod, cast("Any", pod)._pool._lock:
        in_child(lambda: pod.users.list_users())
    assert len(server.heard) == 1


def in_child(work: Any) -> None:
    """Do something in a forked process, and see that it worked."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def links(wire: Wire) -> dict[int, set[str]]:
    """Which requests came by which connection."""
    found: dict[int, set[str]] = {}
    for heard in wire.heard:
        found.setdefault(heard.link, set()).add(heard.target.partition("?")[2])
    return found


@BOTH
def test_a_client_made_of_a_path_works_in_another_process(kind: Any, key_path: Path) -> None:
    options: Any = {"timeout": 7.0, "retry": Retry(attempts=2), "headers": {"X-Desk": "rates"}, "user_agent": "bot/1"}
    with FaultPod() as pod_server:
        pod = kind.from_rsa(pod_server.url, "svc-bot", key_path, **options)
        session_info(copy.copy(pod))
        with ProcessPoolExecutor(2, get_context("spawn")) as pool:
            assert list(pool.map(session_info, [pod, pod])) == [repr(pod)] * 2
        assert len(pod_server.calls) == 3
        for received in pod_server.logins + pod_server.calls:
            assert received.headers["X-Desk"] == "rates"
            assert received.headers["User-Agent"].startswith("bot/1 ")


@BOTH
def test_a_client_made_of_a_callback_works_in_another_process(kind: Any) -> None:
    with FaultPod() as pod_server:
        pod = kind.from_rsa(pod_server.url, "svc-bot", sign)
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            assert pool.submit(session_info, pod).result() == repr(pod)
        assert Counter(received.path for received in pod_server.calls) == {"/pod/v2/sessioninfo": 1}


@BOTH
def test_clients_derived_of_a_client_are_pickled_with_it(kind: Any, key_path: Path) -> None:
    pod = kind.from_rsa("acme.symphony.com", "svc-bot", key_path)
    other = pickle.loads(pickle.dumps(pod.with_options(timeout=5.0, retry=None)))
    assert other._settings.call_timeout.read == 5.0
    assert other._retry is None
    assert repr(other) == repr(pod)
    app = kind.from_app("acme.symphony.com", "app-1", key_path)
    obo = pickle.loads(pickle.dumps(app.on_behalf_of(user_id=7)))
    assert repr(obo) == repr(app.on_behalf_of(user_id=7))


@BOTH
def test_what_a_pickle_holds(kind: Any, key_path: Path, rsa_key: rsa.RSAPrivateKey) -> None:
    with FaultPod() as pod_server:
        pod = kind.from_rsa(pod_server.url, "svc-bot", key_path)
        content = pickle.dumps(pod)
        session_info(pod)
        assert pickle.dumps(pod) == content
        for secret in pod_server.secrets:
            assert secret.encode() not in content
    assert str(key_path).encode() in content
    assert b"PRIVATE KEY" not in content


@BOTH
def test_a_secret_is_not_pickled(kind: Any, key_path: Path, rsa_key: rsa.RSAPrivateKey) -> None:
    pem = key_path.read_bytes()

    def of_rsa(key: Any = key_path, **options: Any) -> Any:
        return kind.from_rsa("acme.symphony.com", "svc-bot", key, **options)

    async_kind = kind is AsyncSymphonyPod
    http_client: Any = httpx.AsyncClient() if async_kind else httpx.Client()
    transport: Any = httpx.AsyncHTTPTransport() if async_kind else httpx.HTTPTransport()
    auth = httpx.BasicAuth("svc-bot", "hunter2")
    clients: list[tuple[Any, str]] = [
        (of_rsa(pem), "not given as a path"),
        (of_rsa(pem.decode()), "not given as a path"),
        (of_rsa(rsa_key), "not given as a path"),
        (kind.from_token("acme.symphony.com", "hunter2"), "made of a token"),
        (of_rsa(http_client=http_client), "http_client: its connections belong to this process"),
        (of_rsa(transport=transport), "transport: its connections belong to this process"),
        (of_rsa(verify=ssl.create_default_context()), "verify: a TLS context is of this process alone; give ca_file"),
        (of_rsa(proxy="http://me:hunter2@proxy.acme.com"), "proxy: it may hold a password"),
        (of_rsa(proxy="p", proxy_username="me", proxy_password="hunter2"), "proxy_password: it may hold a password"),
        (of_rsa(headers={"X-Gateway-Key": "hunter2"}), "headers: one of them may be a secret"),
        (kind("https://acme.symphony.com", auth=auth), "auth, which may hold a secret"),
        (kind("https://acme.symphony.com", http_client=http_client), "http_client, whose connections"),
        (kind("https://acme.symphony.com", headers={"sessionToken": "hunter2"}), "headers, which may hold a secret"),
        (kind("https://acme.symphony.com", proxy="http://me:hunter2@p"), "proxy, which may hold a secret"),
    ]
    for pod, message in clients:
        with pytest.raises(PodError) as caught:
            pickle.dumps(pod)
        assert isinstance(caught.value, ValueError)
        assert message in str(caught.value)
        parts: list[object] = [caught.value, vars(pod), pod]
        assert "hunter2" not in f"{caught.value}{parts!r}"


@BOTH
def test_a_callback_that_cannot_be_imported_is_named(kind: Any) -> None:
    def unimportable(data: bytes) -> bytes:
        return data

    pod = kind.from_rsa("acme.symphony.com", "svc-bot", unimportable)
    with pytest.raises((ConfigurationError, pickle.PicklingError, AttributeError), match="unimportable"):
        pickle.dumps(pod)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_the_generated_clients_are_pickled(kind: Any, server: Wire) -> None:
    client = kind(server.url, services={"agent": f"{server.url}/a"}, headers={"X-Desk": "rates"}, timeout=7.0)
    other = pickle.loads(pickle.dumps(client))
    assert repr(other) == repr(client)
    assert other._settings.pickled() == client._settings.pickled()
    with pytest.raises(InvalidInput, match="verify"):
        pickle.dumps(kind(server.url, verify=ssl.create_default_context()))


def test_a_client_with_other_options_shares_connections_and_closes_none(server: Wire) -> None:
    with SymphonyPod.from_token(server.url, TOKEN) as pod:
        pod.users.list_users()
        with pod.with_options(timeout=5.0) as quick:
            assert quick.http_client is pod.http_client
            assert quick.users is not pod.users
            quick.users.list_users()
        with pytest.raises(InvalidInput, match="closed"):
            quick.users.list_users()
        pod.users.list_users()
        other = pod.with_options(retry=None)
    with pytest.raises(InvalidInput, match="closed"):
        other.users.list_users()
    assert server.accepted == 1

    async def go() -> None:
        async with AsyncSymphonyPod.from_token(server.url, TOKEN) as apod:
            await apod.users.list_users()
            async with apod.with_options(timeout=5.0) as aquick:
                assert aquick.http_client is apod.http_client
                await aquick.users.list_users()
            await apod.users.list_users()

    asyncio.run(go())
    assert server.accepted == 2


@BOTH
def test_timeouts_by_client_and_by_call(kind: Any) -> None:
    pod = kind.from_token("acme.symphony.com", TOKEN, timeout=30.0)
    assert pod._settings.timeout == httpx.Timeout(30.0, connect=10.0)
    for given, expected in [
        (5.0, httpx.Timeout(5.0)),
        (20, httpx.Timeout(20.0, connect=10.0)),
        (None, httpx.Timeout(None, connect=10.0)),
        (httpx.Timeout(3.0), httpx.Timeout(3.0)),
    ]:
        quick = pod.with_options(timeout=given)
        request = quick._settings.httpx_request(httpx.Client(timeout=99.0), *_listing())
        assert request.extensions["timeout"] == expected.as_dict()
    assert pod._settings.httpx_request(httpx.Client(timeout=99.0), *_listing()).extensions["timeout"]["read"] == 99.0
    for wrong in (0, -1, "5", True, float("nan"), float("inf")):
        with pytest.raises(ConfigurationError, match="timeout is"):
            pod.with_options(timeout=wrong)


def _listing() -> Any:
    from symphony_pod.api.users import list_users

    return list_users.OPERATION, list_users.request()
