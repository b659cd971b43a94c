"""The keys of a configuration file: what each holds, and the other names that some have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from enum import Enum

SERVICES: Mapping[str, str] = {"agent": "agent", "keyManager": "key_manager", "sessionAuth": "session_auth"}
"""The services that can have an address of their own: the section of each, and what the client calls it."""

ACCOUNTS: Mapping[str, str] = {"bot": "username", "app": "appId"}
"""Who can log in: the section of each, and the key in it that tells the name."""

PROOFS = ("privateKey.path", "privateKey.content", "certificate.path", "certificate.content")
"""With what an account can log in, by the keys in its section; two of a kind exclude each other."""


class Kind(Enum):
    """What a key holds."""

    TEXT = "a text"
    SECRET = "a text that is secret"  # noqa: S105
    CONTENT = "a key as a text, PEM or base64"
    CERTIFICATES = "certificates as a text, PEM or base64"
    PATH = "the path of a file"
    PORT = "a port, a whole number from 1 to 65535"
    WHOLE = "a whole number"
    MILLISECONDS = "a whole number of milliseconds, 0 or more"
    FACTOR = "a number"
    FLAG = "true or false"
    HEADERS = "a section of names and texts"


SECRETS = (Kind.SECRET, Kind.CONTENT)
"""The kinds that hold secrets."""


def _server(prefix: str) -> Iterator[tuple[str, Kind]]:
    for name in ("scheme", "host", "context"):
        yield prefix + name, Kind.TEXT
    yield prefix + "port", Kind.PORT


def _connection(prefix: str) -> Iterator[tuple[str, Kind]]:
    yield prefix + "proxy.host", Kind.TEXT
    yield prefix + "proxy.port", Kind.PORT
    yield prefix + "proxy.username", Kind.TEXT
    yield prefix + "proxy.password", Kind.SECRET
    yield prefix + "defaultHeaders", Kind.HEADERS
    yield prefix + "connectionTimeout", Kind.MILLISECONDS
    yield prefix + "readTimeout", Kind.MILLISECONDS


def _account(section: str, name: str) -> Iterator[tuple[str, Kind]]:
    yield f"{section}.{name}", Kind.TEXT
    for proof in ("privateKey", "certificate"):
        yield f"{section}.{proof}.path", Kind.PATH
        yield f"{section}.{proof}.content", Kind.CONTENT
        yield f"{section}.{proof}.password", Kind.SECRET


KEYS: Mapping[str, Kind] = dict(
    (
        *_server(""),
        *_connection(""),
        *_server("pod."),
        *_connection("pod."),
        *(key for service in SERVICES for key in _server(f"{service}.")),
        *(key for section, name in ACCOUNTS.items() for key in _account(section, name)),
        ("ssl.trustStore.path", Kind.PATH),
        ("ssl.trustStore.content", Kind.CERTIFICATES),
        ("ssl.trustStore.password", Kind.SECRET),
        ("retry.maxAttempts", Kind.WHOLE),
        ("retry.initialIntervalMillis", Kind.MILLISECONDS),
        ("retry.maxIntervalMillis", Kind.MILLISECONDS),
        ("retry.multiplier", Kind.FACTOR),
        ("commonJwt.enabled", Kind.FLAG),
    )
)
"""The keys that count here, by path."""

IDLE: Mapping[str, str] = {
    "datafeed": "this client reads no feeds",
    "datahose": "this client reads no feeds",
    "manifest": "it describes the bot to others",
    "extensions": "they belong to extensions of the kit for Java",
    "agent.loadBalancing": "give one agent, by agent.host",
    **{
        f"{prefix}{name}": "the pool is sized by itself"
        for prefix in ("", "pod.", *(f"{service}." for service in SERVICES))
        for name in ("connectionPoolMax", "connectionPoolPerRoute")
    },
    **{f"{service}.proxy": "all requests go by the proxy of the Pod" for service in SERVICES},
    **{
        f"{service}.{name}": "all requests have those of the Pod"
        for service in SERVICES
        for name in ("defaultHeaders", "connectionTimeout", "readTimeout")
    },
}
"""The keys, and sections, of the kits that have no effect here, and why."""

MARKS = frozenset(("_version",))
"""Keys that have no effect anywhere, and so are not worth a word."""

ALIASES: Mapping[str, str] = {
    **{
        f"{section}.{old}": f"{section}.{new}"
        for section in ACCOUNTS
        for old, new in {
            "privateKeyPath": "privateKey.path",
            "privateKeyContent": "privateKey.content",
            "certificatePath": "certificate.path",
            "certificateContent": "certificate.content",
            "certificatePassword": "certificate.password",
        }.items()
    },
    "ssl.trustStorePath": "ssl.trustStore.path",
    "ssl.trustStorePassword": "ssl.trustStore.password",
    "ssl.truststorePath": "ssl.trustStore.path",
    "ssl.truststorePassword": "ssl.trustStore.password",
    "ssl.truststore.path": "ssl.trustStore.path",
    "ssl.truststore.content": "ssl.trustStore.content",
    "ssl.truststore.password": "ssl.trustStore.password",
}
"""Other names of keys, which older files have."""

_LEGACY: Mapping[str, str] = {
    "podHost": "pod.host",
    "podPort": "pod.port",
    "agentHost": "agent.host",
    "agentPort": "agent.port",
    "keyAuthHost": "keyManager.host",
    "keyAuthPort": "keyManager.port",
    "sessionAuthHost": "sessionAuth.host",
    "sessionAuthPort": "sessionAuth.port",
    "botUsername": "bot.username",
    "botPrivateKeyPath": "bot.privateKey.path",
    "botPrivateKeyName": "bot.privateKey.path",
    "botCertPath": "bot.certificate.path",
    "botCertName": "bot.certificate.path",
    "botCertPassword": "bot.certificate.password",
    "appId": "app.appId",
    "appPrivateKeyPath": "app.privateKey.path",
    "appPrivateKeyName": "app.privateKey.path",
    "truststorePath": "ssl.trustStore.path",
    "truststorePassword": "ssl.trustStore.password",
    "proxyURL": "proxy.host",
    "proxyUsername": "proxy.username",
    "proxyPassword": "proxy.password",
}
"""What keys of the first kits for Java and Python, which have no sections, are called today."""

PREFIX = "SYMPHONY__"
"""What the names of environment variables that stand for keys begin with."""


def variable_of(path: str) -> str:
    """Name the environment variable that stands for a key.

    Args:
        path: The key, such as ``bot.privateKey.path``.

    Returns:
        The variable, such as ``SYMPHONY__BOT__PRIVATE_KEY__PATH``.
    """
    return PREFIX + re.sub(r"(?<=[a-z])(?=[A-Z])", "_", path).replace(".", "__").upper()


VARIABLES: Mapping[str, str] = {variable_of(path): path for path in KEYS}
"""The keys that environment variables stand for."""


def _sections() -> frozenset[str]:
    found: set[str] = set()
    for path in (*KEYS, *IDLE, *ALIASES):
        parts = path.split(".")
        found.update(".".join(parts[:length]) for length in range(1, len(parts)))
    return frozenset(found)


SECTIONS = _sections()
"""The paths under which there are keys."""


def hint(path: str) -> str:
    """Find the key that someone may have meant.

    Args:
        path: An unknown key, or the unknown name of an environment variable.

    Returns:
        The key, or the name of the variable; empty where nothing is like it.
    """
    if path.startswith(PREFIX):
        return next(iter(get_close_matches(path, VARIABLES, n=1, cutoff=0.8)), "")
    if path in _LEGACY:
        return _LEGACY[path]
    plain = {_plain(known): known for known in (*KEYS, *SECTIONS)}
    found = get_close_matches(_plain(path), plain, n=1, cutoff=0.75)
    if not found:  # the right key, perhaps, in the wrong section
        own = {_plain(known.rpartition(".")[2]): known for known in reversed([*KEYS])}
        return own.get(_plain(path.rpartition(".")[2]), "")
    return plain[found[0]]


def _plain(path: str) -> str:
    return re.sub(r"[^a-z0-9.]", "", path.lower())


__all__ = [
    "ACCOUNTS",
    "ALIASES",
    "IDLE",
    "KEYS",
    "MARKS",
    "PREFIX",
    "PROOFS",
    "SECRETS",
    "SECTIONS",
    "SERVICES",
    "VARIABLES",
    "Kind",
    "hint",
    "variable_of",
]
