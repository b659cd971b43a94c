"""The command line: the line that says ready, the signals, the configuration file, and what it refuses."""

from __future__ import annotations

import json
import signal
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
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

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


def log_in(url: str, username: str, key: rsa.RSAPrivateKey) -> httpx.Response:
    """Logs an account in."""
    token = jwt.encode({"sub": username, "exp": int(time.time()) + 60}, key, "RS512")
    return httpx.post(f"{url}/login/pubkey/authenticate", json={"token": token}, trust_env=False)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_one_line_and_stops_cleanly(number: signal.Signals, tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    public = tmp_path / "rsa.pub"
    public.write_bytes(public_pem(key.public_key()))
    account = ("--public-key", str(public), "--username", "my-bot")
    with (
        running(*account, "--users", "10", "--token-ttl", "0.3") as (process, url),
        # A connection that stays open must not keep the server from stopping.
        httpx.Client(base_url=url, trust_env=False) as client,
    ):
        client.headers["sessionToken"] = log_in(url, "my-bot", key).json()["token"]
        me = client.get("/pod/v2/sessioninfo").json()
        assert me["accountType"] == "SYSTEM"
        assert me["roles"] == ["INDIVIDUAL", "USER_PROVISIONING", "SUPER_ADMINISTRATOR"]
        assert len(client.get("/pod/v2/admin/user/list").json()) == 10
        time.sleep(0.35)
        assert client.get("/pod/v2/sessioninfo").status_code == 401
        process.send_signal(number)
        rest, errors = process.communicate(timeout=10)
    assert process.returncode == 0
    assert (rest, errors) == ("", "")


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
            values = [line.strip().split(": ", 1) for line in (folder / "config.yaml").read_text().splitlines()[1:]]
            config = {pair[0]: pair[1] for pair in values if len(pair) == 2}
            assert f"{config['scheme']}://{json.loads(config['host'])}:{config['port']}" == url
            path = Path(json.loads(config["path"]))
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
            key = serialization.load_pem_private_key(path.read_bytes(), None)
            assert isinstance(key, rsa.RSAPrivateKey)
            assert log_in(url, json.loads(config["username"]), key).status_code == 200


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
    [("--port", "70000"), ("--port", "x"), ("--users", "-1"), ("--token-ttl", "0"), ("--host", "192.0.2.1")],
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
