"""Keys that only a callback gets to, what goes wrong with them, and which keys a pickle may take along."""

from __future__ import annotations

import asyncio
import pickle
import threading
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from symphony_ext.auth.rsa import RsaLogin
from symphony_ext.auth.signing import CallbackSigner, KeySigner, signer_of
from symphony_ext.client import AsyncSymphonyPod, SymphonyPod
from symphony_ext.errors import ConfigurationError, InsecureKeyFileWarning, SigningError
from symphony_ext.sandbox import SandboxServer
from tests.auth.both import Both
from tests.auth.conftest import USERNAME
from tests.auth.fault_pod import FaultPod

PKCS1V15 = padding.PKCS1v15()


def signed_by_nobody(data: bytes) -> bytes:
    """A callback that can be pickled."""
    return b"signature of " + data


def test_signers_of_all_kinds_sign_the_same(key: rsa.RSAPrivateKey, pem: bytes, key_file: Any) -> None:
    signers = [
        signer_of(key),
        signer_of(pem),
        signer_of(pem.decode()),
        signer_of(key_file(pem)),
        signer_of(str(key_file(pem))),
        signer_of(lambda data: key.sign(data, PKCS1V15, hashes.SHA512())),
    ]
    signatures = {signer.sign(b"text") for signer in signers}
    assert len(signatures) == 1
    key.public_key().verify(signatures.pop(), b"text", PKCS1V15, hashes.SHA512())
    assert {repr(signer) for signer in signers} == {"<KeySigner>", "<CallbackSigner>"}


class VaultError(Exception):
    pass


def sealed(data: bytes) -> bytes:
    raise VaultError("cannot reach the vault with token vault-token-secret")


def decoded(data: bytes) -> Any:
    return data.decode()


def nothing(data: bytes) -> Any:
    return None


def no_bytes(data: bytes) -> bytes:
    return b""


async def awaited(data: bytes) -> bytes:
    return data


@pytest.mark.parametrize(
    ("callback", "message"),
    [
        (sealed, "the callback that signs raised VaultError"),
        (decoded, "returned a str; return the RS512 signature as bytes"),
        (nothing, "returned a NoneType"),
        (no_bytes, "returned no bytes"),
        (awaited, "returned a coroutine"),
    ],
)
def test_a_callback_that_fails_is_a_signing_error_and_nothing_is_sent(
    both: Both, fault_pod: FaultPod, callback: Any, message: str
) -> None:
    pod = both.opened(both.pod.from_rsa(fault_pod.url, USERNAME, callback))
    for _ in range(2):
        with pytest.raises(SigningError, match=message) as caught:
            both(pod.sessions.get_session_info())
        assert "vault-token-secret" not in str(caught.value) + repr(caught.value)
        assert isinstance(caught.value.__cause__, VaultError) == (callback is sealed)
    assert fault_pod.logins == []
    assert fault_pod.calls == []


def test_a_callback_that_fails_fails_for_all_who_wait_and_is_asked_again_by_the_next(
    both: Both, sandbox: SandboxServer, key: rsa.RSAPrivateKey
) -> None:
    calls: list[int] = []

    def moody(data: bytes) -> bytes:
        calls.append(len(data))
        if len(calls) == 1:
            raise VaultError
        return key.sign(data, PKCS1V15, hashes.SHA512())

    pod = both.opened(both.pod.from_rsa(sandbox.url, USERNAME, moody))
    with pytest.raises(SigningError):
        both.who(pod)
    assert both.who(pod) == USERNAME
    assert len(calls) == 2


def test_a_callback_gets_what_is_to_be_signed_and_no_secret(sandbox: SandboxServer, key: rsa.RSAPrivateKey) -> None:
    given: list[bytes] = []

    def sign(data: bytes) -> bytes:
        given.append(data)
        return key.sign(data, PKCS1V15, hashes.SHA512())

    with SymphonyPod.from_rsa(sandbox.url, USERNAME, sign) as pod:
        pod.log_in()
    [data] = given
    assert data.count(b".") == 1


# Pickles


def test_a_key_that_was_given_as_a_path_is_read_anew_by_the_copy(pem: bytes, key_file: Any) -> None:
    path = key_file(pem)
    for given in (path, str(path)):
        login = RsaLogin(USERNAME, given, 100)
        data = pickle.dumps(login)
        assert str(path).encode() in data
        for line in pem.splitlines()[1:-1]:
            assert line not in data
        again = pickle.loads(data)
        assert (repr(again), again.identity) == (repr(login), login.identity)
    path.unlink()
    with pytest.raises(ConfigurationError, match="there is no key file"):
        pickle.loads(data)


def test_a_callback_is_pickled_as_callbacks_are() -> None:
    again = pickle.loads(pickle.dumps(signer_of(signed_by_nobody)))
    assert isinstance(again, CallbackSigner)
    assert again.sign(b"x") == b"signature of x"


@pytest.mark.parametrize("given", ["text", "bytes", "object", "passphrase"])
def test_a_key_that_is_a_secret_itself_is_not_pickled(
    key: rsa.RSAPrivateKey, pem: bytes, key_file: Any, given: str
) -> None:
    if given == "passphrase":
        cipher = serialization.BestAvailableEncryption(b"hunter2")
        encrypted = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, cipher)
        signer = KeySigner(key_file(encrypted), "hunter2")
    else:
        keys: dict[str, Any] = {"text": pem.decode(), "bytes": pem, "object": key}
        signer = KeySigner(keys[given])
    why = "its key has a passphrase" if given == "passphrase" else "its private key was not given as a path"
    with pytest.raises(ConfigurationError, match=f"cannot be pickled, for {why}") as caught:
        pickle.dumps(signer)
    assert "hunter2" not in str(caught.value)


# Warnings


@pytest.mark.parametrize("kind", [SymphonyPod, AsyncSymphonyPod])
@pytest.mark.parametrize("way", ["from_rsa", "from_app", "RsaLogin"])
def test_the_warning_of_a_key_file_that_others_can_read_points_at_the_users_line(
    pem: bytes, key_file: Callable[[bytes], Path], kind: Any, way: str
) -> None:
    path = key_file(pem)
    path.chmod(0o644)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if way == "RsaLogin":
            RsaLogin(USERNAME, path)
        else:
            getattr(kind, way)("acme.symphony.com", "svc-bot", path)
    [warning] = [one for one in caught if one.category is InsecureKeyFileWarning]
    assert warning.filename == __file__
    assert "path)" in Path(__file__).read_text().splitlines()[warning.lineno - 1]


# The event loop


def test_a_login_does_not_hold_the_event_loop_while_a_callback_signs(fault_pod: FaultPod) -> None:
    """A vault that takes its time: in line, the loop would stand still for all of it."""
    gate, turns = threading.Event(), 0

    def slow(data: bytes) -> bytes:
        assert gate.wait(20)
        return b"signature"

    async def main() -> None:
        nonlocal turns
        async with AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, slow) as pod:
            call = asyncio.ensure_future(pod.sessions.get_session_info())
            for _ in range(200):
                await asyncio.sleep(0.001)
                turns += not call.done()
            gate.set()
            await call

    asyncio.run(main())
    assert turns == 200


def test_nothing_of_a_login_runs_in_the_event_loops_thread_but_what_sends_it(
    fault_pod: FaultPod, key: rsa.RSAPrivateKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    sign = KeySigner.sign

    def noted(self: KeySigner, data: bytes) -> bytes:
        threads.append(threading.current_thread())
        return sign(self, data)

    monkeypatch.setattr(KeySigner, "sign", noted)

    async def main() -> None:
        async with AsyncSymphonyPod.from_rsa(fault_pod.url, USERNAME, key) as pod:
            await pod.log_in()

    asyncio.run(main())
    assert len(threads) == 1
    assert threads[0] is not threading.current_thread()


def test_no_traceback_of_a_signing_error_shows_the_key(pem: bytes, fault_pod: FaultPod) -> None:
    with SymphonyPod.from_rsa(fault_pod.url, USERNAME, sealed) as pod, pytest.raises(SigningError) as caught:
        pod.log_in()
    text = "".join(traceback.format_exception(caught.value))
    assert "VaultError" in text
