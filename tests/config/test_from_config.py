"""Clients made of configurations: over real connections, with real keys."""

from __future__ import annotations

import pickle
import shutil
from pathlib import Path
from typing import Literal

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from symphony_ext import AsyncSymphonyPod, ConfigurationError, ConfigurationWarning, PodConfig, SymphonyPod
from symphony_ext.config import AccountConfig, ProxyConfig
from symphony_ext.retry import Retry
from tests.config.conftest import PASSPHRASE, Write, pem_of
from tests.transport.proxy import Proxy

FILES = [("plain", "config.yaml"), ("tls", "config.yaml"), ("tls", "config-certificate.yaml")]


@pytest.fixture(params=FILES, ids=["-".join(one) for one in FILES])
def written(request: pytest.FixtureRequest, plain_folder: Path, tls_folder: Path) -> Path:
    """A configuration that a sandbox has written, which runs."""
    speaks: str
    name: str
    speaks, name = request.param
    return (plain_folder if speaks == "plain" else tls_folder) / name


def test_a_service_account_logs_in(written: Path) -> None:
    with SymphonyPod.from_config(written) as pod:
        assert pod.sessions.get_session_info().username == "svc-bot"
        assert pod.username == "svc-bot"


async def _who(path: Path, account: Literal["bot", "app"] | None = None) -> object:
    async with AsyncSymphonyPod.from_config(path, account=account) as pod:
        if account == "app":
            async with pod.on_behalf_of(username="svc-bot") as user:
                return (await user.sessions.get_session_info()).username
        return (await pod.sessions.get_session_info()).username


def test_a_service_account_logs_in_on_asyncio(written: Path) -> None:
    import asyncio

    assert asyncio.run(_who(written)) == "svc-bot"


def test_an_application_acts_on_behalf_of_a_user(written: Path) -> None:
    import asyncio

    with SymphonyPod.from_config(written, account="app") as app:
        assert app.username == "sandbox-app"
        assert app.on_behalf_of(username="svc-bot").sessions.get_session_info().username == "svc-bot"
    assert asyncio.run(_who(written, "app")) == "svc-bot"


def test_the_same_in_json(written: Path, write: Write) -> None:
    import json

    import yaml

    path = write(json.dumps(yaml.safe_load(written.read_text())), "config.json")
    with SymphonyPod.from_config(path) as pod:
        assert pod.sessions.get_session_info().username == "svc-bot"


def test_a_client_is_pickled_by_the_path_of_its_file(written: Path) -> None:
    with SymphonyPod.from_config(written) as pod:
        data = pickle.dumps(pod)
    assert b"PRIVATE" not in data
    with pickle.loads(data) as again:
        assert again.sessions.get_session_info().username == "svc-bot"


def test_the_path_of_a_pickle_holds_wherever_it_is_read(plain_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plain_folder)
    with SymphonyPod.from_config("config.yaml", account="app", timeout=5.0) as app:
        data = pickle.dumps((app, app.on_behalf_of(username="svc-bot")))
    monkeypatch.chdir("/")
    again, user = pickle.loads(data)
    with again:
        assert (again.username, again.http_client.timeout.read) == ("sandbox-app", 5.0)
        assert user.sessions.get_session_info().username == "svc-bot"


def test_secrets_stay_in_the_file_when_a_client_is_pickled(
    plain_folder: Path, write: Write, key: rsa.RSAPrivateKey
) -> None:
    locked = pem_of(key, PASSPHRASE).decode().replace("\n", "\n      ")
    text = f"host: a.com\nbot:\n  username: b\n  privateKey:\n    password: {PASSPHRASE}\n    content: |\n      "
    proxy = "\nproxy: {host: p, port: 1, username: u, password: pass-of-proxy}\n"
    with SymphonyPod.from_config(write(text + locked + proxy)) as pod:
        data = pickle.dumps(pod)
        assert PASSPHRASE.encode() not in data
        assert b"pass-of-proxy" not in data
        assert pickle.loads(data).username == "b"
    config = PodConfig.load(write(text + locked))
    with pytest.raises(ConfigurationError, match="holds secrets, which are not pickled"):
        pickle.dumps(config)
    with pytest.raises(ConfigurationError, match="pickled"), SymphonyPod.from_config(config) as pod:
        pickle.dumps(pod)
    plain = PodConfig.load(plain_folder / "config.yaml")
    assert pickle.loads(pickle.dumps(plain)) == plain
    with SymphonyPod.from_config(plain) as pod:
        assert pickle.loads(pickle.dumps(pod)).username == "svc-bot"


def test_options_come_before_the_file(plain_folder: Path, write: Write) -> None:
    told = (plain_folder / "config.yaml").read_text()
    path = write(
        told + "retry: {maxAttempts: 2}\nreadTimeout: 1000\ndefaultHeaders: {X-One: '1'}\ncommonJwt: {enabled: true}"
    )
    with SymphonyPod.from_config(path) as pod:
        assert pod.http_client.timeout.read == 1.0
        assert pod.http_client.headers["X-One"] == "1"
    options = PodConfig.load(path).options(given={"timeout": 3.0, "headers": {"X-Two": "2"}, "retry": Retry(9)})
    assert options.get("timeout") == 3.0
    assert options.get("headers") == {"X-Two": "2"}
    assert options.get("retry") == Retry(9)
    assert options.get("bearer") is True
    with SymphonyPod.from_config(path, headers={"X-Two": "2"}, timeout=3.0) as pod:
        assert pod.http_client.timeout.read == 3.0
        assert "X-One" not in pod.http_client.headers
        assert pod.sessions.get_session_info().username == "svc-bot"


def test_verify_and_proxy_come_before_what_goes_with_them() -> None:
    config = PodConfig(
        host="a.com",
        ca_file="/none.pem",
        proxy=ProxyConfig(host="::1", port=1, username="u", password="p"),
    )
    options = config.options(given={"verify": False, "proxy": "http://other:1"})
    assert options == {"scheme": "https", "verify": False, "proxy": "http://other:1"}
    assert config.options(given={"verify": False}).get("proxy") == "http://[::1]:1"


def test_requests_go_by_the_proxy_with_its_credentials(tls_folder: Path, write: Write) -> None:
    with Proxy() as proxy:
        port = int(proxy.url.rpartition(":")[2])
        told = (tls_folder / "config.yaml").read_text()
        path = write(f"{told}proxy: {{host: 127.0.0.1, port: {port}, username: u, password: p}}")
        with SymphonyPod.from_config(path) as pod:
            assert pod.sessions.get_session_info().username == "svc-bot"
        assert {one.method for one in proxy.heard} == {"CONNECT"}
        assert proxy.heard[0].all("Proxy-Authorization") == ["Basic dTpw"]


def test_a_trust_store_of_pkcs12(tls_folder: Path, write: Write) -> None:
    authority = x509.load_pem_x509_certificate((tls_folder / "ca.pem").read_bytes())
    store = write("").with_name("trust.p12")
    held = pkcs12.PKCS12Certificate(authority, b"authority")
    store.write_bytes(
        pkcs12.serialize_key_and_certificates(None, None, None, [held], BestAvailableEncryption(b"changeit"))
    )
    told = (tls_folder / "config.yaml").read_text()
    assert "ca.pem" in told
    config = PodConfig.load(write(told))
    password = "changeit"
    for given, passphrase in ((str(store), password), (store.read_bytes(), password)):
        import attrs

        with SymphonyPod.from_config(attrs.evolve(config, ca_file=given, ca_passphrase=passphrase)) as pod:
            assert pod.sessions.get_session_info().username == "svc-bot"
        with pytest.raises(ConfigurationError, match=r"check ssl\.trustStore\.password"):
            attrs.evolve(config, ca_file=given, ca_passphrase="wrong").options()


def test_a_trust_store_that_cannot_be_read(write: Write, tmp_path: Path) -> None:
    store = tmp_path / "trust.jks"
    text = f"host: a.com\nssl: {{trustStore: {{path: {store}, password: changeit}}}}"
    path = write(text)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        PodConfig.load(path).options()
    store.write_bytes(b"\xfe\xed\xfe\xed\0\0\0\2")
    with pytest.raises(ConfigurationError, match=r"\(JKS\).*keytool -importkeystore") as caught:
        PodConfig.load(path).options()
    assert str(path) in str(caught.value)
    assert "changeit" not in str(caught.value)


def test_an_encrypted_key_opens_with_its_password(write: Write, key: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    locked = tmp_path / "locked.pem"
    locked.touch(mode=0o600)
    locked.write_bytes(pem_of(key, PASSPHRASE))
    text = f"host: a.com\nbot: {{username: b, privateKey: {{path: {locked}, password: %s}}}}"
    with SymphonyPod.from_config(write(text % PASSPHRASE)) as pod:
        assert pod.username == "b"
        assert PASSPHRASE not in repr(pod)
    with pytest.raises(ConfigurationError, match=r"config\.yaml': bot: .*check the passphrase"):
        SymphonyPod.from_config(write(text % "wrong"))


def test_what_cannot_work_is_said_when_the_client_is_made(write: Write, key_file: Path) -> None:
    bot = f"bot: {{username: b, privateKey: {{path: {key_file}}}}}"
    with pytest.raises(ConfigurationError, match="allow_http=True"):
        SymphonyPod.from_config(write(f"host: a.com\nscheme: http\n{bot}"))
    with SymphonyPod.from_config(write(f"host: a.com\nscheme: http\n{bot}"), allow_http=True) as pod:
        assert pod.base_url == "http://a.com"
    with pytest.raises(ConfigurationError, match="there is no key file"):
        SymphonyPod.from_config(write("host: a.com\nbot: {username: b, privateKey: {path: /none.pem}}"))
    with pytest.raises(ConfigurationError, match="there is no section app"):
        SymphonyPod.from_config(write(f"host: a.com\n{bot}"), account="app")
    with pytest.raises(ConfigurationError, match="nobody is named who logs in"):
        SymphonyPod.from_config(write("host: a.com"))
    with pytest.raises(ConfigurationError, match="there is nothing to log in with"):
        SymphonyPod.from_config(PodConfig(host="a.com", bot=AccountConfig(name="b")))


def test_the_warning_points_at_the_users_line(write: Write, key_file: Path) -> None:
    text = f"host: a.com\nhots: b\nbot: {{username: b, privateKey: {{path: {key_file}}}}}"
    with pytest.warns(ConfigurationWarning) as caught, SymphonyPod.from_config(write(text)):
        pass
    assert [Path(one.filename).name for one in caught] == [Path(__file__).name]


def test_the_application_logs_in_where_there_is_no_bot(plain_folder: Path, write: Write) -> None:
    lines = (plain_folder / "config.yaml").read_text().splitlines()
    start, end = lines.index("bot:"), lines.index("app:")
    with SymphonyPod.from_config(write("\n".join(lines[:start] + lines[end:]))) as app:
        assert app.username == "sandbox-app"


def test_the_folder_of_the_kits_serves_as_it_is(plain_folder: Path, home: Path) -> None:
    shutil.copytree(plain_folder, home / ".symphony")
    with SymphonyPod.from_config() as pod:
        assert pod.sessions.get_session_info().username == "svc-bot"


def test_a_config_made_in_code(plain_folder: Path) -> None:
    told = PodConfig.load(plain_folder / "config.yaml")
    config = PodConfig(
        host=told.host,
        port=told.port,
        scheme="http",
        bot=AccountConfig(name="svc-bot", private_key=plain_folder / "rsa-private.pem"),
    )
    with SymphonyPod.from_config(config) as pod:
        assert pod.sessions.get_session_info().username == "svc-bot"
