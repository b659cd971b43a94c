"""What stands in a file, key by key: what it comes to, and what is said of what is wrong."""

from __future__ import annotations

import base64
import json
import re
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml
from cryptography.hazmat.primitives.asymmetric import rsa

from symphony_ext import ConfigurationError, ConfigurationWarning, InsecureKeyFileWarning, PodConfig
from symphony_ext.config.keys import ALIASES, IDLE, KEYS, SECRETS, VARIABLES, Kind, variable_of
from symphony_ext.retry import Retry
from tests.config.conftest import Write, pem_of

SECRET = "s3cret-never-to-be-seen"
BOT = "bot: {username: svc-bot, privateKey: {path: /keys/rsa.pem}}"


def load(text: str, write: Write, **environ: str) -> PodConfig:
    """What a file comes to, without a warning."""
    return PodConfig.load(write(text), environ=environ)


def refused(text: str, write: Write, name: str = "config.yaml", **environ: str) -> str:
    """What is said of a file that cannot be used."""
    path = write(text, name)
    with pytest.raises(ConfigurationError) as caught:
        PodConfig.load(path, environ=environ)
    assert SECRET not in str(caught.value)
    return str(caught.value)


def warned(text: str, write: Write, **environ: str) -> str:
    """What the one warning says."""
    with pytest.warns(ConfigurationWarning) as caught:
        PodConfig.load(write(text), environ=environ)
    assert len(caught) == 1
    assert Path(caught[0].filename) == Path(__file__)
    return str(caught[0].message)


def test_the_least_file(write: Write) -> None:
    config = load(f"host: acme.symphony.com\n{BOT}", write)
    assert (config.host, config.port, config.scheme, config.context) == ("acme.symphony.com", None, "https", "")
    assert config.bot is not None
    assert (config.bot.name, config.bot.private_key) == ("svc-bot", "/keys/rsa.pem")
    assert config.options() == {"scheme": "https"}
    assert config.account() == "bot"


EVERY_KEY: dict[str, tuple[Any, Callable[[Any], Any]]] = {
    "scheme": ("http", lambda c: c.scheme == "http"),
    "host": ("other.symphony.com", lambda c: c.services["agent"] == "https://other.symphony.com"),
    "port": (8443, lambda c: c.port == 8443),
    "context": ("/gate", lambda c: c.context == "/gate"),
    "proxy.host": ("p", lambda c: c.proxy.url == "http://p:3128"),
    "proxy.port": (8080, lambda c: c.proxy.port == 8080),
    "proxy.username": ("me", lambda c: c.options()["proxy_username"] == "me"),
    "proxy.password": (SECRET, lambda c: c.options()["proxy_password"] == SECRET),
    "defaultHeaders": ({"X-One": "1"}, lambda c: c.options()["headers"] == {"X-One": "1"}),
    "connectionTimeout": (1500, lambda c: c.options()["timeout"].connect == 1.5),
    "readTimeout": (2500, lambda c: c.options()["timeout"].read == 2.5),
    "pod.scheme": ("http", lambda c: c.scheme == "http"),
    "pod.host": ("pod.symphony.com", lambda c: c.host == "pod.symphony.com"),
    "pod.port": (7443, lambda c: c.port == 7443 and c.services["agent"] == "https://acme.symphony.com"),
    "pod.context": ("/p", lambda c: c.context == "/p"),
    "pod.proxy.host": ("q", lambda c: c.proxy.url == "http://q:3129"),
    "pod.proxy.port": (3130, lambda c: c.proxy.port == 3130),
    "pod.proxy.username": ("pod-me", lambda c: c.proxy.username == "pod-me"),
    "pod.proxy.password": (SECRET, lambda c: c.proxy.password == SECRET),
    "pod.defaultHeaders": ({"X-Two": "2"}, lambda c: c.headers == {"X-Two": "2"}),
    "pod.connectionTimeout": (0, lambda c: c.connect_timeout is None),
    "pod.readTimeout": (1, lambda c: c.read_timeout == 0.001),
    "agent.scheme": ("http", lambda c: c.services == {"agent": "http://acme.symphony.com"}),
    "agent.host": ("agent.acme.com", lambda c: c.services == {"agent": "https://agent.acme.com"}),
    "agent.port": (7, lambda c: c.services == {"agent": "https://acme.symphony.com:7"}),
    "agent.context": ("app/", lambda c: c.services == {"agent": "https://acme.symphony.com/app"}),
    "keyManager.scheme": ("http", lambda c: c.services == {"key_manager": "http://acme.symphony.com"}),
    "keyManager.host": ("km.acme.com", lambda c: c.services == {"key_manager": "https://km.acme.com"}),
    "keyManager.port": (8, lambda c: c.options()["services"] == {"key_manager": "https://acme.symphony.com:8"}),
    "keyManager.context": ("k", lambda c: c.services == {"key_manager": "https://acme.symphony.com/k"}),
    "sessionAuth.scheme": ("http", lambda c: c.services == {"session_auth": "http://acme.symphony.com"}),
    "sessionAuth.host": ("auth.acme.com", lambda c: c.services == {"session_auth": "https://auth.acme.com"}),
    "sessionAuth.port": (8444, lambda c: c.services == {"session_auth": "https://acme.symphony.com:8444"}),
    "sessionAuth.context": ("s", lambda c: c.services == {"session_auth": "https://acme.symphony.com/s"}),
    "bot.username": ("other-bot", lambda c: c.bot.name == "other-bot"),
    "bot.privateKey.path": ("/k.pem", lambda c: c.bot.private_key == "/k.pem"),
    "bot.privateKey.content": ("-----BEGIN X", lambda c: c.bot.private_key == "-----BEGIN X"),
    "bot.privateKey.password": (SECRET, lambda c: c.bot.passphrase == SECRET),
    "bot.certificate.path": ("/c.p12", lambda c: c.bot.certificate == "/c.p12"),
    "bot.certificate.content": ("YWJj", lambda c: c.bot.certificate == b"abc"),
    "bot.certificate.password": (SECRET, lambda c: c.bot.passphrase == SECRET),
    "app.appId": ("other-app", lambda c: c.app.name == "other-app"),
    "app.privateKey.path": ("/ak.pem", lambda c: c.app.private_key == "/ak.pem"),
    "app.privateKey.content": ("YWJj", lambda c: c.app.private_key == b"abc"),
    "app.privateKey.password": (SECRET, lambda c: c.app.passphrase == SECRET),
    "app.certificate.path": ("/ac.p12", lambda c: c.app.certificate == "/ac.p12"),
    "app.certificate.content": ("-----BEGIN Y", lambda c: c.app.certificate == "-----BEGIN Y"),
    "app.certificate.password": (SECRET, lambda c: c.app.passphrase == SECRET),
    "ssl.trustStore.path": ("/ca.pem", lambda c: c.ca_file == "/ca.pem"),
    "ssl.trustStore.content": ("-----BEGIN Z", lambda c: c.ca_file == "-----BEGIN Z"),
    "ssl.trustStore.password": (SECRET, lambda c: c.ca_passphrase == SECRET),
    "retry.maxAttempts": (7, lambda c: c.options()["retry"] == Retry(7, 60.0)),
    "retry.initialIntervalMillis": (250, lambda c: c.retry.first_wait == 0.25),
    "retry.maxIntervalMillis": (4000, lambda c: c.retry.longest_wait == 4.0),
    "retry.multiplier": (2.0, lambda c: c.retry is None),
    "commonJwt.enabled": (True, lambda c: c.options()["bearer"] is True),
}


def tree_with(key: str, value: Any) -> dict[str, Any]:
    """A configuration in which a key has a value, with what it takes beside it."""
    tree: dict[str, Any] = {"host": "acme.symphony.com"}
    beside: dict[str, Any] = {}
    section, _, rest = key.partition(".")
    if key == "host":
        beside = {"pod": {"host": "acme.symphony.com"}}
    elif section == "proxy":
        beside = {"proxy": {"host": "q", "port": 3128, "username": "u"}}
    elif rest.startswith("proxy"):
        beside = {"pod": {"proxy": {"host": "q", "port": 3129, "username": "u"}}}
    elif section in ("bot", "app"):
        proof = "certificate" if rest.startswith("certificate") else "privateKey"
        name = "username" if section == "bot" else "appId"
        beside = {section: {name: "n", proof: {} if rest.endswith("content") else {"path": "/p"}}}
    tree |= beside
    where = tree
    *way, last = key.split(".")
    for part in way:
        where = where.setdefault(part, {})
    where[last] = value
    return tree


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("key", KEYS)
def test_every_key_counts(key: str, as_json: bool, write: Write) -> None:
    value, holds = EVERY_KEY[key]
    tree = tree_with(key, value)
    path = write(json.dumps(tree), "config.json") if as_json else write(yaml.safe_dump(tree))
    config = PodConfig.load(path, environ={})
    assert holds(config), config
    if KEYS[key] in SECRETS:
        assert str(value) not in repr(config)
        assert "<hidden>" in repr(config)


@pytest.mark.parametrize("key", KEYS)
def test_every_key_has_a_variable_that_comes_first(key: str, write: Write) -> None:
    value, holds = EVERY_KEY[key]
    tree = tree_with(key, None)
    text = json.dumps(value) if isinstance(value, (dict, bool)) else str(value)
    config = PodConfig.load(write(yaml.safe_dump(tree)), environ={variable_of(key): text})
    assert holds(config), config


@pytest.mark.parametrize("old", ALIASES)
def test_every_older_name_counts(old: str, write: Write) -> None:
    new = ALIASES[old]
    value, holds = EVERY_KEY[new]
    tree = tree_with(new, None)
    where = tree
    *way, last = old.split(".")
    for part in way:
        where = where.setdefault(part, {})
    where[last] = value
    assert holds(PodConfig.load(write(yaml.safe_dump(tree)), environ={}))
    if isinstance(value, str):
        both = tree_with(new, value)
        where = both
        for part in way:
            where = where.setdefault(part, {})
        where[last] = value
        assert "leave one of them out" in refused(yaml.safe_dump(both), write)


@pytest.mark.parametrize("key", IDLE)
def test_every_key_without_effect_is_named(key: str, write: Write) -> None:
    tree = tree_with(key, {"retry": {"maxAttempts": 3}})
    assert f"without effect here: {key} ({IDLE[key]})" in warned(yaml.safe_dump(tree), write)


def test_a_mark_of_the_format_is_not_worth_a_word(write: Write) -> None:
    assert load(f"_version: '2.0'\nhost: a.com\n{BOT}", write).host == "a.com"


def test_all_that_is_unknown_or_idle_is_in_one_warning(write: Write) -> None:
    text = f"""
        host: acme.symphony.com
        hots: other
        colour: blue
        keymanager: {{host: a}}
        datafeed: {{version: v1}}
        manifest: m.json
        agent: {{proxy: {{host: p, port: 1}}, connectionPoolMax: 3}}
        retry: {{maxAttemps: 3, multiplier: 1.5}}
        bot: {{usrname: x, username: svc-bot, privatekey: {{}}, privateKey: {{path: /p, passwort: {SECRET}}}}}
    """
    told = warned(text, write, SYMPHONY__BOT__USERNAM=SECRET, SYMPHONY__DATAFEED__VERSION="v2", SYMPHONY_OTHER="x")
    for part in (
        "hots (did you mean host?)",
        "colour,",
        "keymanager (did you mean keyManager?)",
        "retry.maxAttemps (did you mean retry.maxAttempts?)",
        "bot.usrname (did you mean bot.username?)",
        "bot.privatekey (did you mean bot.privateKey?)",
        "bot.privateKey.passwort (did you mean bot.privateKey.password?)",
        "SYMPHONY__BOT__USERNAM (did you mean SYMPHONY__BOT__USERNAME?)",
        "datafeed (",
        "manifest (",
        "agent.proxy (",
        "agent.connectionPoolMax (",
        "retry.multiplier (waits double)",
    ):
        assert part in told
    assert SECRET not in told
    assert "SYMPHONY_OTHER" not in told


def test_a_key_in_the_wrong_section_is_told_its_own(write: Write) -> None:
    assert "username (did you mean bot.username?)" in warned(f"host: a.com\nusername: x\n{BOT}", write)


def test_the_first_kits_are_told_the_keys_of_today(write: Write) -> None:
    said = refused('{"podHost": "a.com", "botUsername": "b", "keyAuthHost": "k"}', write, "config.json")
    assert "host is missing" in said
    for part in ("podHost (did you mean pod.host?)", "bot.username?", "keyManager.host?"):
        assert part in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("host: [a]", "host is a list; give a text"),
        ("host: {a: b}", "host is a section; give a text"),
        ("host: a.com\nport: eighty", "port is not what it should be; give a port, a whole number from 1 to 65535"),
        ("host: a.com\nport: 65536", "port is not what it should be"),
        ("host: a.com\nport: 0", "port is not what it should be"),
        ("host: a.com\nport: [1]", "port is a list; give a port"),
        ("host: a.com\nbot: svc-bot", "bot is a text; give a section with username, privateKey.path"),
        ("host: a.com\nproxy: p:3128", "proxy is a text; give a section with host, port, username, password"),
        ("host: a.com\nproxy: {host: p}", "proxy.port is missing"),
        (f"host: a.com\nproxy: {{host: p, port: 1, password: {SECRET}}}", "proxy.username is missing"),
        ("host: a.com\ndefaultHeaders: x", "defaultHeaders is a text; give a section of names and texts"),
        ("host: a.com\ndefaultHeaders: {a: [b]}", "defaultHeaders.a is a list; give a text"),
        ("host: a.com\nretry: {maxAttempts: many}", "retry.maxAttempts is not what it should be; give a whole number"),
        ("host: a.com\nretry: {multiplier: -1}", "retry.multiplier is not what it should be; give a number"),
        ("host: a.com\nreadTimeout: -1", "readTimeout is not what it should be; give a whole number of milliseconds"),
        ("host: a.com\ncommonJwt: {enabled: perhaps}", "commonJwt.enabled is neither true nor false"),
        ("host: a.com\nscheme: ftp", "scheme 'ftp' is unknown"),
        ("host: a.com\nagent: {host: 'a b'}", "the address of agent: host 'a b' holds spaces"),
        ("port: 1", "host is missing; add it, such as 'host: acme.symphony.com'"),
        ("agent: {host: a.com}", "host is missing"),
        ("host: a.com\nbot: {username: b}", "bot has nothing to log in with; add bot.privateKey.path"),
        ("host: a.com\nbot: {privateKey: {path: /k}}", "bot.username is missing"),
        ("host: a.com\napp: {privateKey: {path: /k}}", "app.appId is missing"),
        (f"host: a.com\nbot: {{username: b, privateKey: {{path: /k, content: {SECRET}}}}}", "has path and content"),
        (f"host: a.com\nbot: {{username: b, privateKey: {{content: '{SECRET}!'}}}}", "neither PEM"),
        ('host: a.com\nbot: {username: "a\\nb", privateKey: {path: /k}}', "bot.username holds line breaks"),
        ("host: a.com\nbot: {username: b, privateKey: {path: 'classpath:/k'}}", "is on Java's class path"),
        ("- host: a.com", "holds no keys"),
        ("", "holds no keys"),
        ("just a text", "holds no keys"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(text: str, said: str, write: Write) -> None:
    message = refused(text, write)
    assert said in message
    assert str(write("").parent) in message


def test_json_has_its_own_words(write: Write) -> None:
    assert "is no JSON (line 1, column 13)" in refused('{"host": "a" "b"}', write, "config.json").replace("14", "13")
    assert "host is true or false; give a text" in refused('{"host": true}', write, "config.json")
    assert "commonJwt.enabled is a list" in refused('{"host": "a.com", "commonJwt": {"enabled": []}}', write)
    assert load('{"host": "a.com", "port": 8443, "commonJwt": {"enabled": false}}', write).port == 8443


def test_a_key_said_twice_is_refused(write: Write) -> None:
    assert "says 'host' twice in one section (line 3)" in refused("host: a.com\nport: 1\nhost: b.com", write)
    assert "says 'path' twice" in refused("host: a.com\nbot: {privateKey: {path: a, path: b}}", write)
    assert "says 'host' twice" in refused('{"host": "a.com", "host": "b.com"}', write, "config.json")
    merged = "one: &one {port: 1}\nhost: a.com\nagent:\n  <<: *one\n  port: 2\n" + BOT
    assert "unknown: one" in warned(merged, write)  # what is merged may be overridden


@pytest.mark.parametrize(
    "text",
    [
        f"host: a.com\nproxy: {{password: *{SECRET}}}",
        f"host: a.com\nproxy: {{password: %{SECRET}}}",
        f"host: a.com\nproxy: {{password: !!python/object/apply:os.system ['{SECRET}']}}",
        f"host: a.com\nproxy: {{password: !{SECRET} x}}",
        f"host: a.com\nproxy: {{password: !!int {SECRET}}}",
        f'host: "{SECRET}\nport: 1',
        "host: a.com\n? [a, b]\n: c",
    ],
)
def test_what_is_no_yaml_is_refused_without_a_word_of_it(text: str, write: Write) -> None:
    assert re.search(r"is no YAML \(line \d+, column \d+\)|is not what its tag says", refused(text, write))


def test_deep_nesting_and_bombs_do_no_harm(write: Write) -> None:
    assert "without end" in refused("[" * 5000, write)
    assert "without end" in refused('{"a":' * 100_000, write, "config.json")
    lines = ["a0: &a0 [x]"] + [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    assert "unknown: a0" in warned("\n".join([*lines, "host: a.com", BOT]), write)
    assert "longer than any configuration" in refused("#" * (1 << 20) + "\nhost: a.com", write)


def test_texts_stay_as_they_are_written(write: Write) -> None:
    text = "host: a.com\nproxy: {host: p, port: '08080', username: no, password: 0123}\nbot: {username: 12e3,"
    config = load(f"{text} privateKey: {{path: 2024-01-01}}}}", write)
    assert config.proxy is not None
    assert (config.proxy.username, config.proxy.password, config.proxy.port) == ("no", "0123", 8080)
    assert config.bot is not None
    assert config.bot.name == "12e3"
    assert str(config.bot.private_key).endswith("2024-01-01")
    for empty in ("", "~", "null", '""'):
        assert load(f"host: a.com\ncontext: {empty}\n{BOT}", write).context == ""


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("${SUB}.symphony.com", "acme.symphony.com"),
        ("${SUB:-other}.symphony.com", "acme.symphony.com"),
        ("${NONE:-other}.symphony.com", "other.symphony.com"),
        ("${NONE:other}.symphony.com", "other.symphony.com"),
        ("${EMPTY:-other}.symphony.com", "other.symphony.com"),
        ("${SUB}${DOT}com", "acme.com"),
    ],
)
def test_variables_are_put_in(text: str, given: str, write: Write) -> None:
    environ = {"SUB": "acme", "EMPTY": "", "DOT": "."}
    assert load(f'host: "{text}"\n{BOT}', write, **environ).host == given


def test_variables_stand_wherever_texts_do(write: Write, home: Path) -> None:
    config = load(
        """
        host: a.com
        port: ${PORT}
        commonJwt: {enabled: "${JWT:-true}"}
        proxy: {host: p, port: "${PROXY_PORT:-3128}", username: u, password: "a$${b}$c${PASS}"}
        defaultHeaders: {X-Desk: "${DESK}"}
        bot: {username: b, privateKey: {path: "${user.home}/.symphony/rsa.pem"}}
        """,
        write,
        PORT="8443",
        PASS="${PORT}",
        DESK="rates",
    )
    assert (config.port, config.bearer) == (8443, True)
    assert config.proxy is not None
    assert (config.proxy.port, config.proxy.password) == (3128, "a${b}$c${PORT}")  # what is put in is not read again
    assert config.headers == {"X-Desk": "rates"}
    assert config.bot is not None
    assert config.bot.private_key == str(home / ".symphony" / "rsa.pem")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("${NONE}", "proxy.password refers to the environment variable NONE, which is not set, or empty"),
        ("${}", "names no variable"),
        ("${" + SECRET, "not closed"),
        ("${${NONE}}", "not closed, or one within another"),
        ("${1}", "names no variable"),
    ],
)
def test_variables_that_cannot_be_put_in_are_named(text: str, said: str, write: Write) -> None:
    assert said in refused(f'host: a.com\nproxy: {{host: p, port: 1, username: u, password: "{text}"}}', write)


def test_a_variable_replaces_another_proof_of_the_file(write: Write) -> None:
    text = f"host: a.com\nbot: {{username: b, privateKey: {{content: '-----BEGIN {SECRET}'}}}}"
    config = load(text, write, SYMPHONY__BOT__PRIVATE_KEY__PATH="/k.pem")
    assert config.bot is not None
    assert config.bot.private_key == "/k.pem"
    config = load(text, write, SYMPHONY__BOT__CERTIFICATE__PATH="/c.pem")
    assert config.bot is not None
    assert (config.bot.private_key, config.bot.certificate) == (None, "/c.pem")


def test_an_empty_variable_takes_a_key_away(write: Write) -> None:
    assert load(f"host: a.com\nport: 8443\n{BOT}", write, SYMPHONY__PORT="").port is None


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("SYMPHONY__PORT", SECRET, "the environment variable SYMPHONY__PORT is not what it should be; give a port"),
        ("SYMPHONY__COMMON_JWT__ENABLED", SECRET, "is neither true nor false"),
        ("SYMPHONY__DEFAULT_HEADERS", SECRET, 'is no JSON object of texts; give one like {"X-Header": "text"}'),
        ("SYMPHONY__DEFAULT_HEADERS", '{"a": 1}', "is no JSON object of texts"),
        ("SYMPHONY__BOT__USERNAME", "a\nb", "holds line breaks"),
    ],
)
def test_a_variable_that_cannot_be_is_named(variable: str, value: str, said: str, write: Write) -> None:
    assert said in refused(f"host: a.com\n{BOT}", write, **{variable: value})


def test_names_of_variables_follow_one_rule() -> None:
    assert variable_of("bot.privateKey.path") == "SYMPHONY__BOT__PRIVATE_KEY__PATH"
    assert variable_of("app.appId") == "SYMPHONY__APP__APP_ID"
    assert variable_of("retry.initialIntervalMillis") == "SYMPHONY__RETRY__INITIAL_INTERVAL_MILLIS"
    assert len(VARIABLES) == len(KEYS)  # no two keys share one


def test_the_section_of_spring_is_taken_for_the_whole(write: Write) -> None:
    text = "bdk:\n  host: a.com\n  hots: x\n  bot: {username: b, privateKey: {path: /k}}\nlogging: {level: debug}"
    told = warned(text, write)
    assert "bdk.hots (did you mean bdk.host?)" in told
    assert "logging (it is not of the section bdk)" in told
    assert "bdk.port is not" in refused("bdk: {host: a.com, port: x}", write)


def test_both_proofs_leave_the_certificate_without_effect(write: Write) -> None:
    text = "host: a.com\nbot: {username: b, privateKey: {path: /k}, certificate: {path: /c}}"
    assert "bot.certificate (the private key comes first)" in warned(text, write)


def test_services_inherit_what_holds_for_all(write: Write) -> None:
    config = load(
        f"host: a.com\nport: 8443\ncontext: gate\npod: {{host: pod.com, port: 443}}\nagent: {{port: 7443}}\n{BOT}",
        write,
    )
    assert (config.host, config.port, config.context) == ("pod.com", 443, "gate")
    assert dict(config.services) == {
        "agent": "https://a.com:7443/gate",
        "key_manager": "https://a.com:8443/gate",
        "session_auth": "https://a.com:8443/gate",
    }
    alone = load(f"pod: {{host: pod.com, port: 1}}\nagent: {{}}\nkeyManager: {{host: k.com}}\n{BOT}", write)
    assert dict(alone.services) == {"key_manager": "https://k.com"}


@pytest.mark.parametrize(
    ("text", "retry"),
    [
        ("maxAttempts: 0", Retry(1, 60.0)),
        ("maxAttempts: 10, initialIntervalMillis: 500, maxIntervalMillis: 300000", Retry(10, 255.5, 0.5, 300.0)),
        ("maxAttempts: -1", Retry(1_000_000_000, 3600.0)),
        ("maxAttempts: 1000, initialIntervalMillis: 0", Retry(1000, 60.0, 0.0)),
    ],
)
def test_retries(text: str, retry: Retry, write: Write) -> None:
    assert load(f"host: a.com\nretry: {{{text}}}\n{BOT}", write).retry == retry


def test_secrets_in_a_file_that_others_read_earn_a_warning(write: Write) -> None:
    proxy = f"proxy: {{host: p, port: 1, username: u, password: '{SECRET}'}}"
    text = f"host: a.com\n{proxy}\ndefaultHeaders: {{X-Token: '{SECRET}'}}"
    with pytest.warns(InsecureKeyFileWarning) as caught:
        config = PodConfig.load(write(text, mode=0o644), environ={})
    assert SECRET not in str(caught[0].message) + repr(config)
    assert "(defaultHeaders.X-Token, proxy.password)" in str(caught[0].message)
    assert f"chmod 600 {write(text)}" in str(caught[0].message)
    assert "PodConfig" in repr(PodConfig.load(write(text, mode=0o600), environ={}))
    by_variable = text.replace(SECRET, "${SECRET}")
    assert SECRET not in repr(PodConfig.load(write(by_variable, mode=0o644), environ={"SECRET": SECRET}))


def test_a_configuration_can_be_made_in_code_and_changed() -> None:
    config = PodConfig(host="a.com")
    assert attrs.evolve(config, port=8443).options() == {"scheme": "https", "port": 8443}
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        config.host = "b.com"  # type: ignore[misc]
    with pytest.raises(ConfigurationError, match="nobody is named who logs in"):
        config.account()
    with pytest.raises(ConfigurationError, match="there is no section app"):
        config.login("app")
    with pytest.raises(ConfigurationError, match="account is 'dog'"):
        config.account("dog")  # type: ignore[arg-type]


def test_the_kinds_say_what_to_give() -> None:
    assert len({kind.value for kind in Kind}) == len(Kind)


def test_content_as_java_has_it(write: Write, key: rsa.RSAPrivateKey) -> None:
    pem = pem_of(key)
    text = f"host: a.com\nbot: {{username: b, privateKey: {{content: {base64.b64encode(pem).decode()}}}}}"
    config = load(text, write)
    assert config.bot is not None
    assert config.bot.private_key == pem
    assert config.login().account == "b"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "BEGIN" not in repr(config)
