"""Logging in with a client certificate, over real TLS."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import httpx
import pytest
from cryptography import x509

from symphony_ext.sandbox import SandboxServer, SandboxState
from symphony_ext.sandbox.authority import Authority

if TYPE_CHECKING:
    from pathlib import Path

    from symphony_ext.sandbox.stores.users import User

APP = "acme-blotter"
WHO = "/pod/v2/sessioninfo"
LOGIN = "/sessionauth/v1/authenticate"
KEY_LOGIN = "/keyauth/v1/authenticate"
APP_LOGIN = "/sessionauth/v1/app/authenticate"
EXTENSION = "/sessionauth/v1/authenticate/extensionApp"
POD_CERTIFICATE = "/sessionauth/v1/app/pod/certificate"

Present = Callable[..., httpx.Client]


@pytest.fixture(scope="module")
def secured() -> Iterator[SandboxServer]:
    """A server that speaks TLS, for all tests here."""
    with SandboxServer(SandboxState(), tls=True) as server:
        yield server


@pytest.fixture
def pod(secured: SandboxServer, state: SandboxState) -> SandboxServer:
    """That server, with a memory of this test's own, which knows an application."""
    state.add_app(APP)
    secured.state = state
    return secured


@pytest.fixture
def present(pod: SandboxServer) -> Iterator[Present]:
    """Gives a client that presents the certificate of an account or an application, or none: ``present("svc-bot")``."""
    clients: list[httpx.Client] = []

    def client(name: str | None = None) -> httpx.Client:
        context = pod.client_context(name)
        clients.append(httpx.Client(base_url=pod.url, verify=context, trust_env=False))
        return clients[-1]

    yield client
    for one in clients:
        one.close()


def with_chain(pod: SandboxServer, folder: Path, bundle: bytes) -> httpx.Client:
    """Gives a client that presents a certificate of someone else's making."""
    (folder / "chain.pem").write_bytes(bundle)
    context = pod.client_context()
    context.load_cert_chain(folder / "chain.pem")
    return httpx.Client(base_url=pod.url, verify=context, trust_env=False)


def test_an_account_logs_in_with_its_certificate(present: Present, state: SandboxState) -> None:
    client = present("svc-bot")
    answer = client.post(LOGIN)
    assert answer.status_code == 200
    tokens = answer.json()
    assert tokens["name"] == "sessionToken"
    assert client.get(WHO, headers={"sessionToken": tokens["token"]}).json()["username"] == "svc-bot"
    bearer = {"Authorization": tokens["authorizationToken"]}
    assert present().get(WHO, headers=bearer).json()["username"] == "svc-bot"
    assert client.post(KEY_LOGIN).json()["name"] == "keyManagerToken"
    [authority] = state.certificates.records
    assert authority.last_seen > 0


@pytest.mark.parametrize("path", [LOGIN, KEY_LOGIN, APP_LOGIN])
def test_a_login_with_a_body_is_refused(present: Present, path: str) -> None:
    client = present(APP if path == APP_LOGIN else "svc-bot")
    assert client.post(path, json={}).status_code == 401
    assert client.post(path, headers={"Content-Type": "application/json"}).status_code == 200
    assert client.post(path).status_code == 200


@pytest.mark.parametrize("path", [LOGIN, KEY_LOGIN, APP_LOGIN])
def test_without_a_certificate_there_is_no_login(present: Present, path: str) -> None:
    answer = present().post(path)
    assert answer.status_code == 401
    assert "certificate" in answer.json()["message"]


def test_whose_certificate_it_is_decides(present: Present) -> None:
    assert present("nobody").post(LOGIN).status_code == 401
    assert present(APP).post(LOGIN).status_code == 401
    assert present("svc-bot").post(APP_LOGIN).status_code == 401


def test_a_disabled_account_cannot_log_in(present: Present, state: SandboxState) -> None:
    user = state.users.find(username="plain-bot")
    assert user is not None
    user.enabled = False
    assert present("plain-bot").post(LOGIN).status_code == 401


def test_a_certificate_of_a_stranger_ends_the_handshake(pod: SandboxServer, tmp_path: Path) -> None:
    with with_chain(pod, tmp_path, Authority().issue_client("svc-bot")) as client, pytest.raises(httpx.TransportError):
        client.post(LOGIN)


def test_a_client_that_does_not_trust_the_sandbox_refuses_it(pod: SandboxServer) -> None:
    context = ssl.create_default_context(cadata=Authority().pem)
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        httpx.get(pod.url + WHO, verify=context, trust_env=False)


def test_an_authority_that_an_administrator_adds_counts_until_it_is_revoked(
    pod: SandboxServer, state: SandboxState, tmp_path: Path
) -> None:
    theirs = Authority()
    bundle = theirs.issue_client("svc-bot")
    added = state.certificates.add(theirs.pem, kind="USERSIGNING")
    with with_chain(pod, tmp_path, bundle) as client:
        assert client.post(LOGIN).status_code == 200
    added.status = "REVOKED"
    with with_chain(pod, tmp_path, bundle) as client:
        assert client.post(LOGIN).status_code == 401


def test_a_single_certificate_that_an_administrator_adds_counts_whoever_signed_it(
    pod: SandboxServer, state: SandboxState, tmp_path: Path
) -> None:
    bundle = Authority().issue_client("svc-bot")
    pem = bundle[bundle.index(b"-----BEGIN CERTIFICATE") :].decode()
    added = state.certificates.add(pem, kind="USER")
    with with_chain(pod, tmp_path, bundle) as client:
        assert client.post(LOGIN).status_code == 200
        added.status = "DISABLED"
        assert client.post(LOGIN).status_code == 401


def test_the_pod_s_clock_decides_whether_a_certificate_has_expired(present: Present, state: SandboxState) -> None:
    client = present("svc-bot")
    state.clock.advance(366 * 86_400)
    assert client.post(LOGIN).status_code == 401


def test_an_app_acts_on_behalf_of_users_by_certificate(present: Present, people: list[User]) -> None:
    client = present(APP)
    answer = client.post(APP_LOGIN).json()
    assert answer["name"] == "sessionToken"
    headers = {"sessionToken": answer["token"]}
    for path in (
        f"/sessionauth/v1/app/user/{people[0].id}/authenticate",
        f"/sessionauth/v1/app/username/{people[0].username}/authenticate",
    ):
        assert client.post(path).status_code == 401
        assert present().post(path, headers=headers).status_code == 401
        tokens = client.post(path, headers=headers).json()
        assert set(tokens) == {"sessionToken"}
        assert client.get(WHO, headers=tokens).json()["id"] == people[0].id
    assert client.post("/sessionauth/v1/app/user/1/authenticate", headers=headers).status_code == 404


def test_an_app_s_registered_certificate_counts(pod: SandboxServer, state: SandboxState, tmp_path: Path) -> None:
    bundle = Authority().issue_client("any name")
    state.applications.get(APP).detail["cert"] = bundle[bundle.index(b"-----BEGIN CERTIFICATE") :].decode()
    with with_chain(pod, tmp_path, bundle) as client:
        assert client.post(APP_LOGIN).status_code == 200
        told = client.post(EXTENSION, json={"appToken": "made-up"}).json()
        assert (told["appId"], told["appToken"]) == (APP, "made-up")
        certificate = client.get(POD_CERTIFICATE).json()["certificate"]
        assert x509.load_pem_x509_certificate(certificate.encode())
        assert client.post(LOGIN).status_code == 401


def test_the_certificate_of_the_pod_is_for_apps(present: Present) -> None:
    assert present().get(POD_CERTIFICATE).status_code == 401
    assert present(APP).get(POD_CERTIFICATE).json() == present().get("/pod/v1/podcert").json()


def test_what_is_no_certificate_does_no_harm(present: Present, state: SandboxState) -> None:
    state.applications.get(APP).detail["cert"] = "no certificate"
    assert present(APP).post(APP_LOGIN).status_code == 200


def test_keys_stay_out_of_representations() -> None:
    authority = Authority()
    assert authority.saved().splitlines()[1] not in repr(authority)
