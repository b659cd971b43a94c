"""From the values of a configuration to a configuration, and from there to a client's options and its login."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Container
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from symphony_ext.address import base_url_of
from symphony_ext.config.keys import ACCOUNTS, SERVICES
from symphony_ext.config.model import AccountConfig, ProxyConfig, is_path
from symphony_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from symphony_ext.auth.login import Login
    from symphony_ext.config.model import PodConfig
    from symphony_ext.options import ClientOptions
    from symphony_ext.retry import Retry
    from symphony_ext.tls import Source

T = TypeVar("T")

_JKS = (b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce")  # what Java's own key stores begin with
_BEGIN = b"-----BEGIN"
_MOST_BYTES = 1 << 22
_LONGEST_DEADLINE = 3600.0
_SHORTEST_DEADLINE = 60.0
_USUAL_MULTIPLIER = 2.0


def attributes(values: dict[str, Any], name: str, file: Path | None, idle: list[str]) -> dict[str, Any]:
    """Make the attributes of a configuration, but for its source.

    Args:
        values: The values by key.
        name: What messages call the file.
        file: The file; None where there is none.
        idle: Where to add what has no effect.

    Returns:
        The attributes.

    Raises:
        ConfigurationError: Keys are missing, or contradict each other.
    """
    return _Maker(values, name, file, idle).attributes()


class _Maker:
    def __init__(self, values: dict[str, Any], name: str, file: Path | None, idle: list[str]) -> None:
        self._values = values
        self._name = name
        self._folder = None if file is None else file.parent
        self._idle = idle

    def attributes(self) -> dict[str, Any]:
        host = self._of("pod", "host")
        if host is None:
            raise ConfigurationError(f"{self._name}: host is missing; add it, such as 'host: acme.symphony.com'")
        made: dict[str, Any] = {
            "host": host,
            "port": self._of("pod", "port"),
            "scheme": self._of("pod", "scheme") or "https",
            "context": self._of("pod", "context") or "",
            "proxy": self._proxy("pod.proxy") or self._proxy("proxy"),
            "headers": self._of("pod", "defaultHeaders") or {},
            "bot": self._account("bot"),
            "app": self._account("app"),
            "ca_file": self._one_of("ssl.trustStore"),
            "ca_passphrase": self._values.get("ssl.trustStore.password", ""),
            "retry": self._retry(),
            "bearer": self._values.get("commonJwt.enabled", False),
        }
        for attribute, key in (("connect_timeout", "connectionTimeout"), ("read_timeout", "readTimeout")):
            if (milliseconds := self._of("pod", key)) is not None:
                made[attribute] = milliseconds / 1000 or None  # 0 is without end, as in Java
        return {**made, "services": self._services(made)}

    def _of(self, section: str, key: str) -> Any:
        """What holds for a service: its own, or what holds for all."""
        return self._values.get(f"{section}.{key}", self._values.get(key))

    def _services(self, pod: dict[str, Any]) -> dict[str, str]:
        base = self._address("pod", pod["host"])
        found: dict[str, str] = {}
        for section, service in SERVICES.items():
            address = self._address(section, self._of(section, "host") or pod["host"])
            if address != base:
                found[service] = address
        return found

    def _address(self, section: str, host: str) -> str:
        if "host" not in self._values and f"{section}.host" not in self._values:
            section = "pod"  # there is nothing that holds for all
        scheme = self._of(section, "scheme") or "https"
        port, context = self._of(section, "port"), self._of(section, "context") or ""
        try:
            return base_url_of(host, port=port, scheme=scheme, context=context, allow_http=True)
        except ConfigurationError as error:
            raise ConfigurationError(f"{self._name}: the address of {section}: {error}") from None

    def _proxy(self, path: str) -> ProxyConfig | None:
        given = {key: self._values.get(f"{path}.{key}") for key in ("host", "port", "username", "password")}
        present = [key for key, value in given.items() if value is not None]
        if not present:
            return None
        for key in ("host", "port"):
            if given[key] is None:
                raise ConfigurationError(f"{self._name}: {path}.{key} is missing; add it, or leave {path} out")
        if given["password"] is not None and given["username"] is None:
            raise ConfigurationError(f"{self._name}: {path}.username is missing; add it, or leave the password out")
        return ProxyConfig(
            host=str(given["host"]),
            port=int(given["port"] or 0),
            username=given["username"] or "",
            password=given["password"] or "",
        )

    def _account(self, section: str) -> AccountConfig | None:
        who = f"{section}.{ACCOUNTS[section]}"
        key, certificate = self._one_of(f"{section}.privateKey"), self._one_of(f"{section}.certificate")
        name = self._values.get(who)
        if name is None:
            if key is not None or certificate is not None:
                raise ConfigurationError(f"{self._name}: {who} is missing; add who logs in with this key")
            return None
        if key is None and certificate is None:
            raise ConfigurationError(
                f"{self._name}: {section} has nothing to log in with; add {section}.privateKey.path or "
                f"{section}.certificate.path"
            )
        if key is not None and certificate is not None:
            self._idle.append(f"{section}.certificate (the private key comes first)")
        proof = "certificate" if key is None else "privateKey"
        passphrase = self._values.get(f"{section}.{proof}.password", "")
        return AccountConfig(name=name, private_key=key, certificate=certificate, passphrase=passphrase)

    def _one_of(self, path: str) -> Source | None:
        file, content = self._values.get(f"{path}.path"), self._values.get(f"{path}.content")
        if file is not None and content is not None:
            raise ConfigurationError(f"{self._name}: {path} has path and content; leave one of them out")
        if file is not None:
            return self._absolute(f"{path}.path", file)
        return None if content is None else self._content(f"{path}.content", content)

    def _absolute(self, key: str, text: str) -> str:
        """A path that stays the same wherever the process goes: from here, or else from beside the file."""
        if text.startswith("classpath:"):
            raise ConfigurationError(f"{self._name}: {key} is on Java's class path; give the path of a file")
        try:
            path = Path(text).expanduser()
        except RuntimeError:
            return text  # no home directory; whoever opens it says so
        beside = path if self._folder is None else self._folder / path
        return str(beside if not path.exists() and beside.exists() else path.absolute())

    def _content(self, path: str, text: str) -> Source:
        if _BEGIN.decode() in text:
            return text
        try:  # as the kit for Java has it
            return base64.b64decode("".join(text.split()), validate=True)
        except (binascii.Error, ValueError):
            raise ConfigurationError(
                f"{self._name}: {path} is neither PEM, which starts with -----BEGIN, nor base64; give one of them"
            ) from None

    def _retry(self) -> Retry | None:
        given = {key.removeprefix("retry."): value for key, value in self._values.items() if key.startswith("retry.")}
        if given.pop("multiplier", _USUAL_MULTIPLIER) != _USUAL_MULTIPLIER:
            self._idle.append("retry.multiplier (waits double)")
        if not given:
            return None
        from symphony_ext.retry import Retry

        usual = Retry()
        attempts = given.get("maxAttempts", usual.attempts)
        first = given.get("initialIntervalMillis", usual.first_wait * 1000) / 1000
        longest = given.get("maxIntervalMillis", usual.longest_wait * 1000) / 1000
        count = 1_000_000_000 if attempts < 0 else max(attempts, 1)
        return Retry(count, _deadline(count, first, longest), first, longest)


def _deadline(attempts: int, first: float, longest: float) -> float:
    """Seconds in which that many attempts find their time, as far as waiting goes; an hour at most."""
    total, wait = 0.0, first
    for _ in range(min(attempts - 1, 100_000)):
        total += min(wait, longest)
        wait = min(wait * _USUAL_MULTIPLIER, longest)
        if total >= _LONGEST_DEADLINE:
            break
    return min(max(total, _SHORTEST_DEADLINE), _LONGEST_DEADLINE)


def options(config: PodConfig, account: Literal["bot", "app"], given: Container[str] = ()) -> ClientOptions:
    """Give what a client is made with; see `PodConfig.options`.

    Args:
        config: The configuration.
        account: Who logs in.
        given: The names of options that are given otherwise.

    Returns:
        The options.

    Raises:
        ConfigurationError: The certificates to trust cannot be read.
    """
    made: ClientOptions = {"scheme": config.scheme}
    if config.port is not None:
        made["port"] = config.port
    if config.context:
        made["context"] = config.context
    if config.services:
        made["services"] = dict(config.services)
    if config.headers:
        made["headers"] = dict(config.headers)
    if config.retry is not None:
        made["retry"] = config.retry
    if config.ca_file is not None and "verify" not in given and "ca_file" not in given:
        made["ca_file"] = _named(config, "ssl.trustStore", lambda: _authorities(config.ca_file, config.ca_passphrase))
    if config.proxy is not None and "proxy" not in given:
        made["proxy"] = config.proxy.url
        if config.proxy.username:
            made["proxy_username"] = config.proxy.username
            made["proxy_password"] = config.proxy.password
    if (config.connect_timeout, config.read_timeout) != (10.0, 60.0):
        import httpx

        made["timeout"] = httpx.Timeout(config.read_timeout, connect=config.connect_timeout)
    if config.bearer and account == "bot":
        made["bearer"] = True
    return made


def login(config: PodConfig, account: Literal["bot", "app"]) -> Login:
    """Make the way to log in; see `PodConfig.login`."""
    given = config.bot if account == "bot" else config.app
    if given is None:
        raise ConfigurationError(f"there is no {account}; give one")
    return _named(config, account, lambda: _login(given, account))


def _login(given: AccountConfig, account: Literal["bot", "app"]) -> Login:
    passphrase = given.passphrase or None
    if account == "app":
        from symphony_ext.auth.app import app_login

        certificate = given.certificate if given.private_key is None else None
        return app_login(given.name, given.private_key, certificate, passphrase)
    if given.private_key is not None:
        from symphony_ext.auth.rsa import RsaLogin

        return RsaLogin(given.name, given.private_key, passphrase=passphrase)
    if given.certificate is None:
        raise ConfigurationError("there is nothing to log in with; give private_key or certificate")
    from symphony_ext.auth.certificate import CertificateLogin
    from symphony_ext.tls import ClientCertificate

    return CertificateLogin(ClientCertificate(given.certificate, passphrase=passphrase), given.name)


def _named(config: PodConfig, section: str, make: Callable[[], T]) -> T:
    """What `make` makes; its errors tell in which file, and where there, the reason is."""
    try:
        return make()
    except ConfigurationError as error:
        if config.source is None:
            raise
        raise ConfigurationError(f"the configuration file {str(config.source)!r}: {section}: {error}") from None


def _authorities(given: Any, passphrase: str) -> Source:
    """The certificates of authorities, as PEM or as the path of it; out of PKCS#12 where they are in there."""
    data: Any = given
    name = "the trust store"
    if is_path(given):
        name = f"the trust store {str(given)!r}"
        try:
            with Path(given).expanduser().open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except (OSError, ValueError, RuntimeError) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
            raise ConfigurationError(f"{name} cannot be read ({reason}); check the path") from None
        if len(data) > _MOST_BYTES:
            raise ConfigurationError(f"{name} is longer than any trust store; check the path")
    if not isinstance(data, bytes) or _BEGIN in data:
        return data if not is_path(given) else str(given)
    if data.startswith(_JKS):
        raise ConfigurationError(
            f"{name} is a key store of Java's own (JKS), which only Java can read; convert it, and give the new file: "
            "keytool -importkeystore -srckeystore OLD -destkeystore NEW.p12 -deststoretype PKCS12"
        )
    return _from_pkcs12(data, passphrase, name)


def _from_pkcs12(data: bytes, passphrase: str, name: str) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

    try:
        _key, first, others = pkcs12.load_key_and_certificates(data, passphrase.encode() or None)
    except ValueError:
        raise ConfigurationError(
            f"{name} is neither PEM nor a PKCS#12 file that opens with its password; check ssl.trustStore.password"
        ) from None
    found = [*([first] if first is not None else []), *others]
    if not found:
        raise ConfigurationError(f"{name} holds no certificate; export it once more, with those of the authorities")
    return b"".join(one.public_bytes(Encoding.PEM) for one in found)


__all__ = ["attributes", "login", "options"]
