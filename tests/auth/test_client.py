"""The clients as a user makes them: arguments, life cycle, and secrets that nobody gets to see."""

from __future__ import annotations

import asyncio
import logging
import platform
import ssl
import traceback
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from symphony_pod.client import AsyncClient, Client
from symphony_pod.errors import InvalidInput, PodError

from symphony_ext.client import AsyncSymphonyPod, SymphonyPod
from symphony_ext.errors import ConfigurationError, InsecureKeyFileWarning
from symphony_ext.sandbox import SandboxServer
from tests.auth.conftest import USERNAME
from tests.auth.fault_pod import FaultPod, tokens
from tests.http_server import Reply, error

HOST = "acme.symphony.com"
BOTH = pytest.mark.parametrize("kind", [SymphonyPod, AsyncSymphonyPod])

Kind = type[SymphonyPod] | type[AsyncSymphonyPod]


def call(kind: Kind, host: str, key: Any, **options: Any) -> Any:
    """Asks a Pod who is logged in, with a client of either kind."""

    async def acall() -> Any:
        async with AsyncSymphonyPod.from_rsa(host, USERNAME, key, **options) as pod:
            return await pod.sessions.get_session_info()

    if kind is AsyncSymphonyPod:
        return asyncio.run(acall())
    with SymphonyPod.from_rsa(host, USERNAME, key, **options) as pod:
        return pod.sessions.get_session_info()


@BOTH
@pytest.mark.parametrize("passphrase", [None, "correct horse battery"])
def test_a_key_file_is_all_it_takes(
    kind: Kind,
    sandbox: SandboxServer,
    key: rsa.RSAPrivateKey,
    key_file: Callable[[bytes], Path],
    passphrase: str | None,
) -> None:
    cipher: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if passphrase is not None:
        cipher = serialization.BestAvailableEncryption(passphrase.encode())
    path = key_file(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, cipher))
    assert call(kind, sandbox.url, path, passphrase=passphrase).username == USERNAME


def test_host_and_port_may_come_apart(sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    port = int(sandbox.url.rpartition(":")[2])
    assert call(SymphonyPod, "127.0.0.1", key, port=port, scheme="http").username == USERNAME
    assert call(SymphonyPod, f"127.0.0.1:{port}", key, scheme="http").username == USERNAME


@BOTH
def test_nothing_is_sent_until_it_is_needed(kind: Kind, fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    kind.from_rsa(fault_pod.url, USERNAME, key)
    assert len(fault_pod.logins) == 0


def test_log_in_logs_in_once_and_before_the_first_call(fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
        pod.log_in()
        pod.log_in()
        assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, 0)
        pod.sessions.get_session_info()
        assert (len(fault_pod.logins), len(fault_pod.calls)) == (1, 1)

    async def main() -> None:
        async with AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
            await pod.log_in()
            await pod.log_in()
            assert (len(fault_pod.logins), len(fault_pod.calls)) == (2, 1)
            await pod.sessions.get_session_info()

    asyncio.run(main())
    assert (len(fault_pod.logins), len(fault_pod.calls)) == (2, 2)


@BOTH
def test_the_repr_shows_host_and_username(kind: Kind, key: rsa.RSAPrivateKey) -> None:
    pod = kind.from_rsa(HOST, USERNAME, key)
    assert repr(pod) == f"{kind.__name__}('https://acme.symphony.com', username='svc-bot')"
    assert pod.username == USERNAME
    assert pod.base_url == "https://acme.symphony.com"


def test_a_client_with_an_auth_of_its_own_logs_nobody_in() -> None:
    with SymphonyPod("https://acme.symphony.com", auth=httpx.BasicAuth("bob", "hunter2")) as pod:
        assert repr(pod) == "SymphonyPod('https://acme.symphony.com')"
        assert pod.username == ""
        with pytest.raises(ConfigurationError, match="from_rsa"):
            pod.log_in()
    apod = AsyncSymphonyPod("https://acme.symphony.com")
    assert repr(apod) == "AsyncSymphonyPod('https://acme.symphony.com')"
    with pytest.raises(ConfigurationError, match="from_rsa"):
        asyncio.run(apod.log_in())


def test_the_clients_are_those_of_the_generated_package(key: rsa.RSAPrivateKey) -> None:
    assert isinstance(SymphonyPod.from_rsa(HOST, USERNAME, key), Client)
    assert isinstance(AsyncSymphonyPod.from_rsa(HOST, USERNAME, key), AsyncClient)


@BOTH
def test_login_and_calls_say_truthfully_who_sends_them(kind: Kind, fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    call(kind, fault_pod.url, key)
    call(kind, fault_pod.url, key, headers={"X-Gateway": "7", "user-agent": "acme-sdk/2"})
    running = f"python-httpx/{httpx.__version__} python/{platform.python_version()}"
    truth = f"symphony-pod-client/{version('symphony-pod-client')} {running}"
    for received in (fault_pod.logins, fault_pod.calls):
        assert [one.headers["User-Agent"] for one in received] == [truth, "acme-sdk/2"]
        assert [one.headers.get("X-Gateway") for one in received] == [None, "7"]


@BOTH
def test_a_closed_client_says_so(kind: Kind, fault_pod: FaultPod, key: rsa.RSAPrivateKey) -> None:
    async def main() -> None:
        pod = AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key)
        await pod.sessions.get_session_info()
        await pod.aclose()
        with pytest.raises(InvalidInput, match="closed"):
            await pod.sessions.get_session_info()

    if kind is AsyncSymphonyPod:
        asyncio.run(main())
        return
    pod = SymphonyPod.from_rsa(fault_pod.url, USERNAME, key)
    pod.sessions.get_session_info()
    pod.close()
    with pytest.raises(InvalidInput, match="closed"):
        pod.sessions.get_session_info()


def test_an_http_client_of_the_users_own_carries_login_and_calls_and_stays_open(
    fault_pod: FaultPod, key: rsa.RSAPrivateKey
) -> None:
    with httpx.Client(headers={"X-Own": "yes"}) as http_client:
        with SymphonyPod.from_rsa(fault_pod.url, USERNAME, key, http_client=http_client) as pod:
            pod.sessions.get_session_info()
        assert not http_client.is_closed
        assert "sessionToken" not in http_client.headers

    async def main() -> None:
        async with httpx.AsyncClient(headers={"X-Own": "yes"}) as http_client:
            async with AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key, http_client=http_client) as pod:
                await pod.sessions.get_session_info()
            assert not http_client.is_closed

    asyncio.run(main())
    sent = fault_pod.logins + fault_pod.calls
    assert len(sent) == 4
    assert [one.headers.get("X-Own") for one in sent] == ["yes"] * 4


@BOTH
@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"host": ""}, "host is empty"),
        ({"host": "acme.symphony.com/pod"}, "has a path"),
        ({"host": "http://acme.symphony.com"}, "allow_http=True"),
        ({"port": 0}, "port 0 is no port"),
        ({"scheme": "ws"}, "scheme 'ws' is unknown"),
        ({"username": ""}, "username is empty"),
        ({"username": "  "}, "username is empty"),
        ({"username": "svc-bot "}, "username 'svc-bot ' has spaces around it"),
        ({"private_key": "/no/such/rsa.pem"}, "there is no key file '/no/such/rsa.pem'"),
        ({"private_key": None}, "private_key is of type NoneType"),
        ({"passphrase": "hunter2"}, "takes no passphrase"),
        ({"jwt_lifetime": 301}, "jwt_lifetime is 301"),
        ({"timeout": 0}, "timeout is 0; give seconds"),
        ({"timeout": "60"}, "timeout is '60'; give seconds"),
        ({"verify": "/etc/ssl/ca.pem"}, "verify is of type str; give an ssl.SSLContext"),
        ({"headers": {"X-Key": "hunter2\r\nX-Evil: 1"}}, "the value of 'X-Key' is no text"),
        ({"headers": {"X-Key": 7}}, "the value of 'X-Key' is no text"),
        ({"headers": {"X Key": "hunter2"}}, "'X Key' is no name of a header"),
        ({"headers": 7}, "headers is of type int"),
        ({"http_client": "hunter2"}, "http_client is of type str; give an httpx."),
    ],
)
def test_bad_arguments_are_refused_with_the_reason(
    kind: Kind, key: rsa.RSAPrivateKey, wrong: dict[str, Any], message: str
) -> None:
    arguments: dict[str, Any] = {"host": HOST, "username": USERNAME, "private_key": key, **wrong}
    with pytest.raises(ConfigurationError) as caught:
        kind.from_rsa(**arguments)
    assert message in str(caught.value)
    assert "hunter2" not in "".join(traceback.format_exception(caught.value))


def test_an_http_client_that_does_not_fit_is_refused(key: rsa.RSAPrivateKey) -> None:
    def refused(kind: Any, http_client: Any, message: str, **options: Any) -> None:
        with pytest.raises(ConfigurationError, match=message):
            kind.from_rsa(HOST, USERNAME, key, http_client=http_client, **options)

    with httpx.Client() as plain, httpx.Client(follow_redirects=True) as following:
        refused(AsyncSymphonyPod, plain, "give an httpx.AsyncClient")
        refused(SymphonyPod, following, "follow_redirects=False")
        refused(SymphonyPod, plain, "its own headers, timeout, TLS", headers={"X-Key": "1"})
        refused(SymphonyPod, plain, "its own headers, timeout, TLS", timeout=5)
        refused(SymphonyPod, plain, "its own headers, timeout, TLS", verify=False)


def test_settings_that_httpx_knows_are_taken(key: rsa.RSAPrivateKey) -> None:
    context = ssl.create_default_context()
    for timeout in (None, 5, 2.5, httpx.Timeout(3)):
        with SymphonyPod.from_rsa(HOST, USERNAME, key, timeout=timeout, verify=context) as pod:
            expected = timeout.read if isinstance(timeout, httpx.Timeout) else timeout
            assert pod.http_client.timeout.read == expected
            assert not pod.http_client.follow_redirects


def test_a_key_file_that_others_can_read_earns_a_warning(pem: bytes, key_file: Callable[[bytes], Path]) -> None:
    path = key_file(pem)
    path.chmod(0o644)
    with pytest.warns(InsecureKeyFileWarning, match="chmod 600"):
        SymphonyPod.from_rsa(HOST, USERNAME, path)


def test_no_secret_reaches_a_log_a_repr_or_an_exception(
    fault_pod: FaultPod,
    pem: bytes,
    key: rsa.RSAPrivateKey,
    key_file: Callable[[bytes], Path],
    caplog: pytest.LogCaptureFixture,
) -> None:
    passphrase = "correct horse battery"
    cipher = serialization.BestAvailableEncryption(passphrase.encode())
    encrypted = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, cipher)
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []

    def show(problem: PodError) -> None:
        shown.extend([str(problem), repr(problem), repr(problem.args), *traceback.format_exception(problem)])

    def attempt(pod: SymphonyPod, apod: AsyncSymphonyPod, loop: asyncio.Runner) -> None:
        try:
            pod.sessions.get_session_info()
        except PodError as problem:
            show(problem)
        try:
            loop.run(apod.sessions.get_session_info())
        except PodError as problem:
            show(problem)
        shown.extend([repr(pod), str(pod), repr(apod), repr(pod.sessions), repr(pod.http_client)])
        shown.extend(repr(value) for value in [*vars(pod).values(), *vars(apod).values()])

    def refuse_all(status: int) -> None:
        fault_pod.on_call = lambda received: error(status, "No.")

    with asyncio.Runner(debug=True) as loop:
        pod = SymphonyPod.from_rsa(fault_pod.url, USERNAME, key_file(encrypted), passphrase=passphrase)
        apod = AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, pem)
        attempt(pod, apod, loop)
        fault_pod.refuse_tokens_of_login(1)
        fault_pod.refuse_tokens_of_login(2)
        attempt(pod, apod, loop)
        for status in (401, 403, 500):
            refuse_all(status)
            attempt(pod, apod, loop)
        refuse_all(401)
        for reply in (
            error(401, "Unknown key."),
            error(500, "Failed."),
            Reply(200, b"[" + tokens(1)["token"].encode()),
            Reply(200, {"token": 7, "authorizationToken": tokens(1)["authorizationToken"]}),
            Reply(302, None, {"Location": "/elsewhere"}),
        ):
            fault_pod.on_login = lambda login, reply=reply: reply  # type: ignore[misc]
            attempt(pod, apod, loop)
        for passed in ("", "wrong " + passphrase):
            try:
                SymphonyPod.from_rsa(fault_pod.url, USERNAME, encrypted, passphrase=passed)
            except ConfigurationError as problem:
                show(problem)
        pod.close()
        loop.run(apod.aclose())

    secrets = [*fault_pod.secrets, passphrase]
    secrets += [line for line in (pem + encrypted).decode().splitlines() if "-----" not in line]
    told = "\n".join(shown)
    logged = "\n".join(f"{record.name} {record.getMessage()} {record.args!r}" for record in caplog.records)
    # What is searched is what there was to see, not an empty text.
    assert len(fault_pod.logins) > 10
    for logger in ("httpx", "httpcore.http11", "symphony_ext.auth.rsa", "symphony_ext.auth.session"):
        assert logger in logged
    for name in ("LoginError", "DecodeError", "Unauthorized", "Forbidden", "ServerError", "ConfigurationError"):
        assert name in told
    for secret in secrets:
        assert secret not in logged
        assert secret not in told
