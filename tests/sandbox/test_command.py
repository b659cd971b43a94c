"""The command line: the line that says ready, the signals, the configuration file, and what it refuses."""

from __future__ import annotations

import signal
import ssl
import stat
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import jwt
import pytest
import yaml
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from symphony_ext.sandbox.authority import Authority

if TYPE_CHECKING:
    from collections.abc import Generator

COMMAND = [sys.executable, "-m", "symphony_ext", "sandbox"]
READY = "Sandbox Pod ready at "


@contextmanager
def running(*arguments: str) -> Generator[tuple[subprocess.Popen[str], str], None, None]:
    """Runs the command, and gives the process and the URL once it is ready."""
    process = subprocess.Popen(
        [*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line.startswith(READY), (line, process.communicate())
        yield process, line.removeprefix(READY).strip()
    finally:
        process.kill()
        process.communicate()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the command to its end."""
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=30, check=False)


def public_pem(key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey) -> bytes:
    """Writes a public key."""
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def log_in(url: str, username: str, key: rsa.RSAPrivateKey, path: str = "/login/pubkey/authenticate") -> httpx.Response:
    """Logs an account in, or an application."""
    token = jwt.encode({"sub": username, "exp": int(time.time()) + 60}, key, "RS512")
    return httpx.post(f"{url}{path}", json={"token": token}, trust_env=False)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_one_line_and_stops_cleanly(number: signal.Signals, tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    public = tmp_path / "rsa.pub"
    public.write_bytes(public_pem(key.public_key()))
    account = ("--public-key", str(public), "--username", "my-bot")
    with (
        running(*account, "--users", "10", "--token-ttl", "1") as (process, url),
        # A connection that stays open must not keep the server from stopping.
        httpx.Client(base_url=url, trust_env=False) as client,
    ):
        client.headers["sessionToken"] = log_in(url, "my-bot", key).json()["token"]
        me = client.get("/pod/v2/sessioninfo").json()
        assert me["accountType"] == "SYSTEM"
        assert me["roles"] == ["INDIVIDUAL", "USER_PROVISIONING", "SUPER_ADMINISTRATOR"]
        assert len(client.get("/pod/v2/admin/user/list").json()) == 10
        time.sleep(1.05)
        assert client.get("/pod/v2/sessioninfo").status_code == 401
        process.send_signal(number)
        rest, errors = process.communicate(timeout=10)
    assert process.returncode == 0
    assert (rest, errors) == ("", "")


def test_it_stops_cleanly_while_a_client_holds_a_tls_connection_open(tmp_path: Path) -> None:
    with running("--users", "10", "--tls", "--write-config", str(tmp_path)) as (process, url):
        context = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
        with httpx.Client(base_url=url, verify=context, trust_env=False) as client:
            assert client.get("/pod/v1/podcert").status_code == 200
            process.send_signal(signal.SIGTERM)
            assert process.communicate() == ("", "")
    assert process.returncode == 0


def test_it_stops_cleanly_before_it_is_ready() -> None:
    process = subprocess.Popen([*COMMAND, "--users", "100000"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        time.sleep(1)
        process.terminate()
        _, errors = process.communicate(timeout=10)
    finally:
        process.kill()
    assert process.returncode == 0
    assert errors == b""


def test_it_writes_a_configuration_that_a_bot_can_log_in_with(tmp_path: Path) -> None:
    folder = tmp_path / "bot"
    for _ in range(2):
        with running("--users", "5", "--write-config", str(folder)) as (_, url):
            config = yaml.safe_load((folder / "config.yaml").read_text())
            assert f"{config['scheme']}://{config['host']}:{config['port']}" == url
            assert "ssl" not in config
            for section, name, path in (
                ("bot", "username", "/login/pubkey/authenticate"),
                ("app", "appId", "/login/pubkey/app/authenticate"),
            ):
                file = Path(config[section]["privateKey"]["path"])
                assert stat.S_IMODE(file.stat().st_mode) == 0o600
                key = serialization.load_pem_private_key(file.read_bytes(), None)
                assert isinstance(key, rsa.RSAPrivateKey)
                assert log_in(url, config[section][name], key, path).status_code == 200


def test_it_speaks_tls_and_writes_what_a_client_needs(tmp_path: Path) -> None:
    with running("--users", "5", "--tls", "--write-config", str(tmp_path)) as (_, url):
        assert url.startswith("https://127.0.0.1:")
        config = yaml.safe_load((tmp_path / "config-certificate.yaml").read_text())
        assert yaml.safe_load((tmp_path / "config.yaml").read_text())["ssl"] == config["ssl"]
        for section, path in (("bot", "/sessionauth/v1/authenticate"), ("app", "/sessionauth/v1/app/authenticate")):
            context = ssl.create_default_context(cafile=config["ssl"]["trustStore"]["path"])
            context.load_cert_chain(config[section]["certificate"]["path"])
            assert httpx.post(url + path, verify=context, trust_env=False).status_code == 200
        with pytest.raises(httpx.ConnectError):
            httpx.get(url, trust_env=False)


def test_a_client_logs_in_with_a_certificate_of_its_own(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    theirs = Authority()
    (tmp_path / "their-ca.pem").write_text(theirs.pem)
    (tmp_path / "chain.pem").write_bytes(theirs.issue_client("bot"))
    (tmp_path / "bot.pub").write_bytes(public_pem(key.public_key()))
    accounts = ("--public-key", str(tmp_path / "bot.pub"), "--username", "bot")
    more = ("--client-ca", str(tmp_path / "their-ca.pem"), "--write-config", str(tmp_path / "bot"))
    with running("--users", "5", "--tls", *accounts, *more) as (_, url):
        context = ssl.create_default_context(cafile=tmp_path / "bot" / "ca.pem")
        context.load_cert_chain(tmp_path / "chain.pem")
        assert httpx.post(f"{url}/sessionauth/v1/authenticate", verify=context, trust_env=False).status_code == 200
    done = run("--tls", "--client-ca", str(tmp_path / "bot.pub"))
    assert_refused(done, "bot.pub")


def test_an_app_logs_in_with_its_key(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    (tmp_path / "app.pub").write_bytes(public_pem(key.public_key()))
    given = ("--app-public-key", str(tmp_path / "app.pub"), "--app-id")
    with running("--users", "5", *given, "blotter") as (_, url):
        assert log_in(url, "blotter", key, "/login/pubkey/app/authenticate").status_code == 200
    assert_refused(run(*given, "blotter", *given, "blotter"), "taken")
    assert_refused(run("--app-id", "blotter"), "--app-public-key")


def test_a_restart_with_a_state_file_forgets_nothing(tmp_path: Path) -> None:
    arguments = ("--users", "5", "--state", str(tmp_path / "pod.sqlite"), "--write-config", str(tmp_path / "bot"))
    with running(*arguments) as (_, url):
        config = yaml.safe_load((tmp_path / "bot" / "config.yaml").read_text())
        file = Path(config["bot"]["privateKey"]["path"])
        key = serialization.load_pem_private_key(file.read_bytes(), None)
        assert isinstance(key, rsa.RSAPrivateKey)
        headers = {"sessionToken": log_in(url, "svc-bot", key).json()["token"]}
        made = httpx.post(f"{url}/pod/v3/room/create", json={"name": "Desk"}, headers=headers, trust_env=False)
        room = made.json()["roomSystemInfo"]["id"]
        assert_refused(run(*arguments[:-2]), "pod.sqlite")
    # The process was killed, not stopped.
    with running(*arguments) as (_, url):
        info = httpx.get(f"{url}/pod/v3/room/{room}/info", headers=headers, trust_env=False)
        assert info.json()["roomAttributes"]["name"] == "Desk"
        assert log_in(url, "svc-bot", key).status_code == 200
        assert yaml.safe_load((tmp_path / "bot" / "config.yaml").read_text())["bot"] == config["bot"]
        users = httpx.get(f"{url}/pod/v2/admin/user/list", headers=headers, trust_env=False).json()
        assert len(users) == 5
    file.unlink()
    with running(*arguments) as (_, url):
        key = serialization.load_pem_private_key(file.read_bytes(), None)
        assert isinstance(key, rsa.RSAPrivateKey)
        assert log_in(url, "svc-bot", key).status_code == 200
        assert httpx.get(f"{url}/pod/v2/sessioninfo", headers=headers, trust_env=False).status_code == 200


def test_a_restart_takes_the_keys_that_it_is_given(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = tmp_path / "rsa.pub"
    arguments = ("--users", "5", "--state", str(tmp_path / "pod.sqlite"))
    given = ("--public-key", str(public), "--username", "bot", "--app-public-key", str(public), "--app-id", "blotter")
    for now, before in ((key, None), (other, key)):
        public.write_bytes(public_pem(now.public_key()))
        with running(*arguments, *given) as (_, url):
            for name, path in (("bot", "/login/pubkey/authenticate"), ("blotter", "/login/pubkey/app/authenticate")):
                assert log_in(url, name, now, path).status_code == 200
                if before is not None:
                    assert log_in(url, name, before, path).status_code == 401


def test_a_rate_is_kept(tmp_path: Path) -> None:
    with running("--users", "1", "--rate", "0.5") as (_, url):
        answers = [httpx.get(f"{url}/pod/v2/sessioninfo", trust_env=False) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [401, 429]
    assert answers[1].headers["Retry-After"] in ("1", "2")


def test_the_key_manager_can_be_asked_for(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    public = tmp_path / "rsa.pub"
    public.write_bytes(public_pem(key.public_key()))
    with running("--users", "1", "--key-manager", "--public-key", str(public), "--username", "bot") as (_, url):
        headers = {"sessionToken": log_in(url, "bot", key).json()["token"]}
        trail = f"{url}/agent/v1/audittrail/privilegeduser?startTimestamp=0"
        assert httpx.get(trail, headers=headers, trust_env=False).status_code == 401
        headers["keyManagerToken"] = log_in(url, "bot", key, "/relay/pubkey/authenticate").json()["token"]
        assert httpx.get(trail, headers=headers, trust_env=False).is_success


def test_it_replaces_no_configuration_of_anyone_else(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("host: acme.symphony.com\n")
    done = run("--write-config", str(tmp_path))
    assert_refused(done, "config.yaml")
    assert (tmp_path / "config.yaml").read_text() == "host: acme.symphony.com\n"
    assert [path.name for path in tmp_path.iterdir()] == ["config.yaml"]


def test_a_partner_s_account_belongs_to_another_pod(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    public = tmp_path / "rsa.pub"
    public.write_bytes(public_pem(key.public_key()))
    with running("--partner-public-key", str(public), "--partner-username", "their-bot", "--users", "1") as (_, url):
        token = log_in(url, "their-bot", key).json()["token"]
        me = httpx.get(f"{url}/pod/v2/sessioninfo", headers={"sessionToken": token}, trust_env=False).json()
    assert me["id"] >> 36 == 190


def assert_refused(done: subprocess.CompletedProcess[str], named: str) -> None:
    """Checks that the command ended with 2 and one line that names the input."""
    assert done.returncode == 2
    assert done.stdout == ""
    assert named in done.stderr
    assert "Traceback" not in done.stderr


def test_bad_accounts_are_refused_in_one_line(tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    files = {
        "elliptic": public_pem(ec.generate_private_key(ec.SECP256R1()).public_key()),
        "private": key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
        "nonsense": b"secret words",
        "good": public_pem(key.public_key()),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    for name in ("elliptic", "private", "nonsense", "missing"):
        done = run("--public-key", str(tmp_path / name), "--username", "bot")
        assert_refused(done, name)
        assert len(done.stderr.splitlines()) == 1
        assert "secret words" not in done.stderr
    good = ("--public-key", str(tmp_path / "good"), "--username")
    assert_refused(run(*good, ""), "empty")
    assert_refused(run(*good, "bot", *good, "BOT"), "taken")
    assert_refused(run("--username", "bot"), "--public-key")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--port", "70000"),
        ("--port", "x"),
        ("--users", "-1"),
        ("--token-ttl", "0"),
        ("--host", "192.0.2.1"),
        ("--rate", "0"),
    ],
)
def test_bad_arguments_are_refused(arguments: tuple[str, str]) -> None:
    done = run(*arguments)
    assert_refused(done, arguments[1])
    assert len(done.stderr.splitlines()) == 1


def test_a_taken_port_is_refused() -> None:
    with running("--users", "1") as (_, url):
        assert_refused(run("--port", url.rpartition(":")[2]), "choose")


def test_help_needs_no_extra_and_a_missing_one_is_named() -> None:
    blocked = (
        "import sys, runpy; sys.modules.update(dict.fromkeys(('starlette', 'uvicorn', 'jwt', 'cryptography'))); "
        "sys.argv = ['symphony_ext', 'sandbox', *sys.argv[1:]]; runpy.run_module('symphony_ext', run_name='__main__')"
    )

    def without_extra(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", blocked, *arguments], capture_output=True, text=True, timeout=30, check=False
        )

    shown = without_extra("--help")
    assert shown.returncode == 0
    assert "--write-config" in shown.stdout
    done = without_extra()
    assert_refused(done, "pip install 'symphony-pod-client[sandbox]'")
    assert len(done.stderr.splitlines()) == 1


def test_the_package_lists_its_commands() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "symphony_ext", "--help"], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0
    assert "sandbox" in done.stdout
