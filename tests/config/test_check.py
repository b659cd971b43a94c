"""The command that checks an account: each step as it works, and as it does not; never a secret."""

from __future__ import annotations

import ipaddress
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from symphony_ext.check import reaching
from symphony_ext.check.command import main
from symphony_ext.sandbox import SandboxServer, seeded_state
from symphony_ext.sandbox.authority import Authority
from tests.config.conftest import PASSPHRASE, Write, pem_of
from tests.transport.conftest import server_context
from tests.transport.proxy import Proxy
from tests.transport.wire import Heard, Link, Wire

SECRET = "s3cret-never-to-be-seen"
STEPS = ["configuration", "name resolution", "connection", "TLS", "key", "clock", "login", "session info", "roles"]


class Checked(NamedTuple):
    """What a check has printed."""

    code: int
    out: str

    @property
    def steps(self) -> list[str]:
        """The steps that worked."""
        return re.findall(r"^ok +(.+?) +\d+ ms  ", self.out, re.MULTILINE)

    @property
    def failed(self) -> str:
        """The step that did not, and what was said of it."""
        found = re.search(r"^FAILED +(.+?) +\d+ ms  (.+)\nWhat to do: (.+)\n\Z", self.out, re.MULTILINE)
        assert found is not None, self.out
        return f"{found[1]}: {found[2]} | {found[3]}"


Check = Callable[..., Checked]


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str], key: rsa.RSAPrivateKey) -> Check:
    """Runs the command, and sees that it tells no secret."""
    secrets = [SECRET, PASSPHRASE, *(line for line in pem_of(key).decode().splitlines() if len(line) > 40)]

    def run(*arguments: str | Path) -> Checked:
        code = main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        assert told.err == ""
        assert not [secret for secret in secrets if secret in told.out]
        assert "Traceback" not in told.out
        return Checked(code, told.out)

    return run


@pytest.fixture(scope="module")
def server(key: rsa.RSAPrivateKey) -> Iterator[SandboxServer]:
    """A sandbox over TLS that knows two accounts: one that administers, and one that does not."""
    state = seeded_state(users=20)
    state.add_account("svc-bot", key.public_key())
    state.add_account("svc-plain", key.public_key(), roles=["INDIVIDUAL"])
    state.add_app("sandbox-app", key.public_key())
    with SandboxServer(state, tls=True) as running:
        yield running


@pytest.fixture
def config(server: SandboxServer, write: Write, key_file: Path, tmp_path: Path) -> Callable[..., Path]:
    """Writes a configuration for the sandbox, with changes."""
    server.mischief.clear()
    authority = tmp_path / "ca.pem"
    authority.write_text(server.state.authority.pem)

    def written(**changes: object) -> Path:
        tree: dict[str, object] = {
            "host": server.url,
            "ssl": {"trustStore": {"path": str(authority)}},
            "bot": {"username": "svc-bot", "privateKey": {"path": str(key_file)}},
            "app": {"appId": "sandbox-app", "privateKey": {"path": str(key_file)}},
        }
        tree |= changes
        return write(json.dumps({name: value for name, value in tree.items() if value is not None}))

    return written


Config = Callable[..., Path]


def at(url: str, key_file: Path, **more: object) -> dict[str, object]:
    """Changes for another server."""
    return {"host": url, "ssl": None, "bot": {"username": "svc-bot", "privateKey": {"path": str(key_file)}}, **more}


def test_all_of_it_works(check: Check, config: Config) -> None:
    done = check("--config", config(), "--role", "USER_PROVISIONING")
    assert done.code == 0, done.out
    assert done.steps == STEPS
    assert done.out.endswith("\nAll of it works.\n")
    for part in ("TLSv1.3, certificate issued by", "RSA, 2048 bits", "svc-bot (id ", "INDIVIDUAL, USER_PROVISIONING"):
        assert part in done.out


def test_the_session_is_ended_on_the_server(check: Check, config: Config, server: SandboxServer) -> None:
    check("--config", config())
    received = [request.path for request in server.mischief.received()]
    assert "/login/pubkey/authenticate" in received
    assert any("logout" in path for path in received), received


@pytest.mark.parametrize("name", ["config.yaml", "config-certificate.yaml"])
@pytest.mark.parametrize("account", [[], ["--account", "app", "--on-behalf-of", "svc-bot"]])
def test_what_the_sandbox_writes_ends_well(check: Check, tls_folder: Path, name: str, account: list[str]) -> None:
    done = check("--config", tls_folder / name, *account)
    assert (done.code, done.steps) == (0, STEPS), done.out


def test_as_a_command(plain_folder: Path) -> None:
    command = [sys.executable, "-W", "error", "-m", "symphony_ext", "check", "--config"]
    done = subprocess.run([*command, str(plain_folder / "config.yaml")], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert Checked(0, done.stdout).steps == [step if step != "TLS" else "HTTP" for step in STEPS]
    done = subprocess.run([*command, "none.yaml"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "there is no configuration file 'none.yaml'" in Checked(1, done.stdout).failed


def test_without_a_file(check: Check, server: SandboxServer, key_file: Path, tmp_path: Path) -> None:
    authority = tmp_path / "ca.pem"
    authority.write_text(server.state.authority.pem)
    who = ["--host", server.url, "--username", "svc-bot", "--private-key", key_file]
    assert check(*who, "--ca-file", authority).code == 0
    assert check(*who).failed.startswith("TLS: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--username", "b"],
        ["--private-key", "k"],
        ["--username", "b", "--private-key", "k"],
        ["--account", "dog"],
        ["--nonsense"],
    ],
)
def test_arguments_that_cannot_be_followed(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert re.fullmatch(r"python -m symphony_ext check: .+\n", told.err)


def test_a_configuration_that_cannot_be_used(check: Check, config: Config) -> None:
    done = check("--config", config(port="eighty"))
    assert done.code == 1
    assert done.steps == []
    assert re.search(
        r"^configuration: it cannot be used \| .*config\.yaml': port is not what it should be", done.failed
    )
    assert "allow_http=True" in check("--config", config(host="a.com", scheme="http")).failed
    store = {"trustStore": {"path": "/none.pem", "password": SECRET}}
    assert "the trust store '/none.pem' cannot be read" in check("--config", config(ssl=store)).failed
    assert "there is no section app" in check("--config", config(app=None), "--account", "app").failed


def test_warnings_become_notes(check: Check, config: Config) -> None:
    path = config(hots="x", proxy=None, defaultHeaders={"X-Token": SECRET})
    path.chmod(0o644)
    done = check("--config", path)
    assert done.code == 0
    assert re.search(r"^note +the configuration file .*unknown: hots \(did you mean host\?\)$", done.out, re.MULTILINE)
    assert re.search(r"^note +.*holds secrets \(defaultHeaders\.X-Token\)", done.out, re.MULTILINE)


def test_a_wrong_host_name(check: Check, config: Config) -> None:
    done = check("--config", config(host="nowhere.invalid"))
    assert done.code == 1
    assert done.steps == STEPS[:1]
    assert done.failed.startswith(
        "name resolution: nowhere.invalid has no address | Check how 'nowhere.invalid' is spelt"
    )


def test_a_closed_port(check: Check, config: Config) -> None:
    with Wire() as closed:
        port = closed.port
    done = check("--config", config(host=f"https://127.0.0.1:{port}"))
    assert done.steps == STEPS[:2]
    assert done.failed.startswith(f"connection: 127.0.0.1, port {port}: the connection is refused | ")
    assert "check host and port" in done.failed


def test_an_untrusted_certificate(check: Check, config: Config) -> None:
    done = check("--config", config(ssl=None))
    assert done.steps == STEPS[:3]
    assert "TLS: the certificate is not accepted: unable to get local issuer certificate (issued by " in done.failed
    assert "Symphony Sandbox Authority" in done.failed
    assert "ssl.trustStore.path" in done.failed


@pytest.fixture(scope="module")
def authority() -> Authority:
    """A certificate authority."""
    return Authority()


def test_a_certificate_of_another_name(check: Check, config: Config, authority: Authority, tmp_path: Path) -> None:
    tls = server_context(authority.issue_server(["pod.test"]), tmp_path)
    (tmp_path / "other.pem").write_text(authority.pem)
    with Wire(tls) as wire:
        done = check("--config", config(host=wire.url), "--ca-file", tmp_path / "other.pem")
    assert "TLS: the certificate is not accepted" in done.failed
    assert "is for another name than '127.0.0.1'" in done.failed


def expired(key: rsa.RSAPrivateKey, ends: datetime, starts: datetime) -> bytes:
    """A certificate of 127.0.0.1 that vouches for itself, with its key."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), starts, ends)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    there = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.IPv4Address("127.0.0.1"))])
    made = made.add_extension(there, critical=False)
    return pem_of(key) + made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


def test_a_certificate_that_has_expired(check: Check, config: Config, key: rsa.RSAPrivateKey, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    bundle = expired(key, now - timedelta(days=1), now - timedelta(days=9))
    (tmp_path / "self.pem").write_bytes(bundle)
    (tmp_path / "self.pem").chmod(0o600)
    with Wire(server_context(bundle, tmp_path)) as wire:
        done = check("--config", config(host=wire.url), "--ca-file", tmp_path / "self.pem")
    assert "certificate has expired" in done.failed
    assert "Check this machine's clock and date" in done.failed


def test_a_server_without_tls(check: Check, plain_folder: Path, write: Write) -> None:
    told = (plain_folder / "config.yaml").read_text()
    done = check("--config", write(told.replace("scheme: http", "scheme: https")))
    assert done.steps == STEPS[:3]
    assert re.match(r"TLS: 127\.0\.0\.1, port \d+ does not speak TLS \| Check the port", done.failed)


def test_a_server_with_tls_that_is_spoken_to_without(
    check: Check, config: Config, server: SandboxServer, key_file: Path
) -> None:
    done = check("--config", config(**at(server.url.replace("https", "http"), key_file)))
    assert "HTTP: 127.0.0.1" in done.failed
    assert "give scheme: https" in done.failed


def test_a_server_that_says_nothing(
    check: Check, config: Config, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reaching, "_PATIENCE", 0.2)
    with Wire() as wire:
        wire.on_link = Link.wait_until_gone
        done = check("--config", config(**at(wire.url, key_file)))
    assert "is connected, and silent | Check host and port" in done.failed


def test_a_proxy_in_between(check: Check, config: Config) -> None:
    with Proxy() as proxy:
        where = {"host": "127.0.0.1", "port": proxy.port, "username": "u", "password": SECRET}
        done = check("--config", config(proxy=where))
        assert (done.code, done.steps) == (0, STEPS), done.out
        assert "the proxy 127.0.0.1, port" in done.out
    done = check("--config", config(proxy=where))
    assert "connection: the proxy 127.0.0.1, port" in done.failed
    done = check("--config", config(proxy={**where, "host": "nowhere.invalid"}))
    assert done.failed.startswith("name resolution: the proxy nowhere.invalid has no address")


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        ("407 Proxy Authentication Required", "proxy.username and proxy.password"),
        ("403 Forbidden", "Have the Pod's host allowed at the proxy"),
        ("502 Bad Gateway", "Check proxy.host and proxy.port"),
    ],
)
def test_a_proxy_that_refuses(check: Check, config: Config, status: str, advice: str) -> None:
    with Proxy(status) as proxy:
        done = check("--config", config(proxy={"host": "127.0.0.1", "port": proxy.port}))
    assert f"TLS: the proxy refuses ({status[:3]}) | " in done.failed
    assert advice in done.failed


def test_the_proxy_of_the_environment(check: Check, config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    with Proxy() as proxy:
        port = proxy.port
        monkeypatch.setenv("https_proxy", f"http://u:{SECRET}@127.0.0.1:{port}")
        done = check("--config", config())
    assert done.code == 0, done.out
    assert f"the proxy 127.0.0.1, port {port}" in done.out


def test_a_key_that_cannot_be_used(check: Check, config: Config, tmp_path: Path, key: rsa.RSAPrivateKey) -> None:
    bot = {"username": "svc-bot", "privateKey": {"path": "/none.pem"}}
    done = check("--config", config(bot=bot))
    assert done.steps == STEPS[:4]
    assert re.search(
        r"^key: it cannot be used \| .*bot: there is no key file '/none\.pem'; check the path$", done.failed
    )
    locked = tmp_path / "locked.pem"
    locked.touch(mode=0o600)
    locked.write_bytes(pem_of(key, PASSPHRASE))
    assert (
        "is encrypted; give its passphrase"
        in check("--config", config(bot={**bot, "privateKey": {"path": str(locked)}})).failed
    )
    wrong = {"path": str(locked), "password": SECRET}
    assert "check the passphrase" in check("--config", config(bot={**bot, "privateKey": wrong})).failed
    right = {"path": str(locked), "password": PASSPHRASE}
    assert check("--config", config(bot={**bot, "privateKey": right})).code == 0
    inline = {"content": pem_of(key).decode()}
    assert check("--config", config(bot={**bot, "privateKey": inline})).code == 0


@pytest.mark.parametrize(("skew", "said"), [(-3600, "ahead of"), (3600, "behind"), (-90, "ahead of"), (45, "behind")])
def test_a_wrong_clock(check: Check, config: Config, key_file: Path, skew: int, said: str) -> None:
    def answer(link: Link, _heard: Heard) -> None:
        date = format_datetime(datetime.now(UTC) + timedelta(seconds=skew), usegmt=True)
        link.answer(b"{}", headers=f"Date: {date}\r\n")

    with Wire() as wire:
        wire.on_request = answer
        done = check("--config", config(**at(wire.url, key_file)))
    assert done.steps[-1] == "key"
    found = re.match(
        rf"clock: this machine's is (\d+) s {said} the server's \| Set this machine's clock right", done.failed
    )
    assert found is not None, done.failed
    assert abs(int(found[1]) - abs(skew)) <= 10  # Date has no fractions, and an answer is on its way for a while


def test_a_server_that_does_not_tell_the_time(check: Check, config: Config, key_file: Path) -> None:
    with Wire() as wire:
        done = check("--config", config(**at(wire.url, key_file)))
    assert "the server does not tell the time" in done.out
    assert done.failed.startswith("login: ")
    assert "What answers does not seem to be a Pod. Check host, port and context." in done.failed


def test_a_key_that_the_pod_does_not_know(check: Check, config: Config, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.pem"
    stranger.touch(mode=0o600)
    stranger.write_bytes(pem_of(rsa.generate_private_key(public_exponent=65537, key_size=2048)))
    done = check("--config", config(bot={"username": "svc-bot", "privateKey": {"path": str(stranger)}}))
    assert done.steps == STEPS[:6]
    assert "login: the Pod refuses the account 'svc-bot' (status 401) | " in done.failed
    assert "the public half of this very key is registered" in done.failed


def test_a_user_whom_the_pod_refuses(check: Check, config: Config, key_file: Path, server: SandboxServer) -> None:
    done = check("--config", config(bot={"username": "nobody", "privateKey": {"path": str(key_file)}}))
    assert "login: the Pod refuses the account 'nobody' (status 401) | Check that this account exists" in done.failed
    done = check("--config", config(), "--account", "app", "--on-behalf-of", "nobody")
    assert done.steps == STEPS[:7]
    assert done.failed.startswith("session info: ")


@pytest.mark.parametrize(
    ("operation", "status", "step", "advice"),
    [
        ("login.authenticate", 403, "login", "Have an administrator look at this account"),
        ("login.authenticate", 404, "login", "What answers does not seem to be a Pod"),
        ("login.authenticate", 429, "login", "Wait a moment"),
        ("login.authenticate", 503, "login", "The Pod, or a gateway before it, has failed"),
        ("login.authenticate", 400, "login", "whether this account may log in this way"),
        ("sessions.get_session_info", 500, "session info", "check again later"),
        ("sessions.get_session_info", 451, "session info", "ask its administrator"),
    ],
)
def test_what_the_pod_refuses(
    check: Check, config: Config, server: SandboxServer, operation: str, status: int, step: str, advice: str
) -> None:
    path = config()
    server.mischief.order("status", status=status, operation=operation, times=5)
    done = check("--config", path)
    server.mischief.clear()
    assert done.code == 1
    assert done.failed.startswith(f"{step}: ")
    assert str(status) in done.failed
    assert advice in done.failed


def test_a_connection_that_breaks_at_the_login(check: Check, config: Config, server: SandboxServer) -> None:
    path = config()
    server.mischief.order("reset", operation="login.authenticate", times=5)
    done = check("--config", path)
    server.mischief.clear()
    assert "login: " in done.failed
    assert "whether a proxy on the way lets POST requests pass" in done.failed


def test_a_role_that_is_missing(check: Check, config: Config, key_file: Path) -> None:
    done = check("--config", config(), "--role", "SUPER_ADMINISTRATOR", "--role", "SCOPE_MANAGEMENT")
    assert done.steps == STEPS[:8]
    assert done.failed.startswith("roles: SCOPE_MANAGEMENT is missing; there are INDIVIDUAL, USER_PROVISIONING")
    assert "Have an administrator give this account the role" in done.failed
    plain = {"username": "svc-plain", "privateKey": {"path": str(key_file)}}
    done = check("--config", config(bot=plain))
    assert done.code == 0
    assert "INDIVIDUAL; none that lets it administer" in done.out


def test_an_application_alone(check: Check, config: Config) -> None:
    done = check("--config", config(), "--account", "app")
    assert (done.code, done.steps) == (0, STEPS[:8])
    assert "see --on-behalf-of" in done.out


def test_services_elsewhere_are_reached_as_well(check: Check, config: Config, server: SandboxServer) -> None:
    port = server.url.rpartition(":")[2]
    with Wire() as closed:
        gone = closed.port
    there = {"host": "localhost", "port": int(port)}
    done = check("--config", config(keyManager=there, agent={"host": "localhost", "port": gone}, sessionAuth=there))
    reached = [f"{step} (keyManager)" for step in STEPS[1:4]]
    assert done.steps == [*STEPS, *reached, "name resolution (agent)"]
    assert done.failed.startswith(f"connection (agent): localhost, port {gone}: the connection is refused")


def test_certificates_are_presented_where_sessions_begin(
    check: Check, tls_folder: Path, write: Write, server: SandboxServer
) -> None:
    told = (tls_folder / "config-certificate.yaml").read_text()
    found = re.search(r"^port: (\d+)$", told, re.MULTILINE)
    assert found is not None
    done = check("--config", write(f"{told}sessionAuth: {{host: localhost, port: {found[1]}}}"))
    assert done.code == 0, done.out
    assert [step for step in done.steps if "sessionAuth" in step] == [f"{step} (sessionAuth)" for step in STEPS[1:4]]
    assert done.steps.index("TLS (sessionAuth)") < done.steps.index("login")


def test_a_server_that_is_soon_without_a_certificate(
    check: Check, config: Config, key: rsa.RSAPrivateKey, tmp_path: Path
) -> None:
    now = datetime.now(UTC)
    bundle = expired(key, now + timedelta(days=3, hours=1), now - timedelta(days=9))
    (tmp_path / "self.pem").write_bytes(bundle)
    (tmp_path / "self.pem").chmod(0o600)
    with Wire(server_context(bundle, tmp_path)) as wire:
        done = check("--config", config(host=wire.url), "--ca-file", tmp_path / "self.pem")
    assert "in 3 days: have it renewed" in done.out
