"""What a configuration comes to: where a Pod is, who logs in, and how requests travel."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, fields, frozen

from symphony_ext.errors import ConfigurationError, ConfigurationWarning, InsecureKeyFileWarning
from symphony_ext.frames import users_stacklevel

if TYPE_CHECKING:
    from typing import Self

    from symphony_ext.auth.login import Login
    from symphony_ext.options import ClientOptions
    from symphony_ext.retry import Retry
    from symphony_ext.tls import Source

_HIDDEN = "<hidden>"
_SECRET_HEADERS = ("auth", "token", "secret", "key", "pass", "cookie", "credential")


def _hidden(value: object) -> str:
    return _HIDDEN if value else repr(value)


def _path_or_hidden(value: object) -> str:
    return repr(value) if value is None or is_path(value) else _HIDDEN


def _may_be_secret(header: str) -> bool:
    return any(word in header.lower() for word in _SECRET_HEADERS)


def _safe_headers(headers: Mapping[str, str]) -> str:
    return repr({name: _HIDDEN if _may_be_secret(name) else value for name, value in headers.items()})


def is_path(given: object) -> bool:
    """Tell a path from what is a key or a certificate itself."""
    return isinstance(given, os.PathLike) or (isinstance(given, str) and "-----BEGIN" not in given)


@frozen(kw_only=True)
class ProxyConfig:
    """A proxy.

    Attributes:
        host: Its host name or IP address.
        port: Its port.
        username: Who it is told that this is; empty where it does not ask.
        password: The password that goes with it. A secret.
    """

    host: str
    port: int
    username: str = ""
    password: str = field(default="", repr=_hidden)

    @property
    def url(self) -> str:
        """The proxy's address, without credentials."""
        shown = f"[{self.host}]" if ":" in self.host and not self.host.startswith("[") else self.host
        return f"http://{shown}:{self.port}"


@frozen(kw_only=True)
class AccountConfig:
    """Who logs in, and how it proves that.

    Attributes:
        name: The username of a service account, or the id of an application.
        private_key: Its RSA key: the path of a PEM file, PEM text or bytes; None where it logs in with a certificate.
        certificate: Its client certificate with the key: the path of a PEM or PKCS#12 file, PEM text, or bytes. It
            counts only where there is no `private_key`.
        passphrase: What the key, or the PKCS#12 file, is encrypted with; empty where it is not. A secret.
    """

    name: str
    private_key: Source | None = field(default=None, repr=_path_or_hidden)
    certificate: Source | None = field(default=None, repr=_path_or_hidden)
    passphrase: str = field(default="", repr=_hidden)

    @property
    def has_secrets(self) -> bool:
        """Whether there are secrets in here, and not the paths of files that hold them."""
        given = [one for one in (self.private_key, self.certificate) if one is not None]
        return bool(self.passphrase) or not all(is_path(one) for one in given)


@frozen(kw_only=True)
class PodConfig:
    """Where a Pod is, who logs in, and how requests travel: what a configuration file comes to.

    Make one with `load`, or in code, and a client of it with ``SymphonyPod.from_config``. What it holds is checked when
    a client is made. Secrets do not show in its repr.

    Attributes:
        host: The Pod's host name, as for ``SymphonyPod.from_login``.
        port: Its port; the scheme's own when None.
        scheme: ``https``, or ``http`` for a Pod on this machine.
        context: The path that everything stands under there; empty for none.
        services: The services that have an address of their own, by name, as in `ClientOptions`.
        bot: The service account; None where there is none.
        app: The application, which acts on behalf of users; None where there is none.
        proxy: The proxy for all requests; None for those that the environment names.
        headers: Further headers for every request.
        ca_file: Certificates of authorities to trust besides the machine's: the path of a PEM or PKCS#12 file, or PEM.
        ca_passphrase: What that PKCS#12 file is encrypted with; empty where it is not. A secret.
        retry: When calls that failed are sent again; None for the client's own rules.
        connect_timeout: Seconds to wait for a connection; 10 by default, None without end.
        read_timeout: Seconds to wait for the Pod to say something; 60 by default, None without end.
        bearer: Whether calls of the service account carry bearer tokens.
        source: The file that it was read from; None where it was made in code, or of the environment alone.
    """

    host: str
    port: int | None = None
    scheme: str = "https"
    context: str = ""
    services: Mapping[str, str] = field(factory=dict[str, str])
    bot: AccountConfig | None = None
    app: AccountConfig | None = None
    proxy: ProxyConfig | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=_safe_headers)
    ca_file: Source | None = field(default=None, repr=_path_or_hidden)
    ca_passphrase: str = field(default="", repr=_hidden)
    retry: Retry | None = None
    connect_timeout: float | None = 10.0
    read_timeout: float | None = 60.0
    bearer: bool = False
    source: Path | None = None

    @classmethod
    def load(cls, path: str | os.PathLike[str] | None = None, *, environ: Mapping[str, str] | None = None) -> Self:
        """Read a configuration.

        Args:
            path: The file, in YAML or JSON (``~`` is the home directory). Where there is none, a relative path is
                looked for in ``~/.symphony`` as well. None for the file that the environment variable
                ``SYMPHONY_CONFIG_FILE`` tells, or else config.yaml, config.yml or config.json in ``~/.symphony``;
                where there is none, environment variables alone make the configuration.
            environ: The environment variables; those of the process when None.

        Returns:
            The configuration.

        Raises:
            ConfigurationError: There is no such file, it cannot be read, or a value cannot be what its key takes; the
                message names the file, the key and the remedy, and no secret.

        Warns:
            ConfigurationWarning: Keys are unknown or have no effect; all of them in one warning.
            InsecureKeyFileWarning: Secrets stand in the file, and others can read it.
        """
        from symphony_ext.config.files import FILE_VARIABLE, ConfigFile, find_config, read_config
        from symphony_ext.config.keys import PREFIX
        from symphony_ext.config.making import attributes
        from symphony_ext.config.reading import read_values

        variables = os.environ if environ is None else environ
        found = find_config(path, variables)
        if found is None and not any(name.startswith(PREFIX) for name in variables):
            raise ConfigurationError(
                "there is no configuration: give the path of a file, or tell it by the environment variable "
                f"{FILE_VARIABLE}, or write ~/.symphony/config.yaml, or set {PREFIX}HOST and others"
            )
        file = ConfigFile(Path(), {}, exposed=False) if found is None else read_config(found)
        name = "the environment" if found is None else f"the configuration file {str(found)!r}"
        reading = read_values(file.tree, name, variables)
        try:
            made = attributes(reading.values, name, found, reading.idle)
        except ConfigurationError as error:
            if not reading.unknown:
                raise
            # What is missing may be there under a name that nobody knows.
            raise ConfigurationError(f"{error}. Unknown: {', '.join(reading.unknown)}") from None
        _warn(name, reading.unknown, reading.idle, reading.inline if file.exposed else [], found)
        return cls(**made, source=found)

    def options(self, account: Literal["bot", "app"] = "bot", *, given: ClientOptions | None = None) -> ClientOptions:
        """Give what a client is made with, besides `host` and who logs in.

        Args:
            account: Who logs in.
            given: Options that come first; ``verify`` comes before the trust store, ``proxy`` before the proxy.

        Returns:
            The options.

        Raises:
            ConfigurationError: `ca_file` cannot be read.
        """
        from symphony_ext.config.making import options

        first: ClientOptions = given or {}
        return {**options(self, account, given=first.keys()), **first}

    def account(self, account: Literal["bot", "app"] | None = None) -> Literal["bot", "app"]:
        """Tell who logs in.

        Args:
            account: ``bot`` or ``app``; None for the service account where there is one, and else the application.

        Returns:
            ``bot`` or ``app``.

        Raises:
            ConfigurationError: There is no such account.
        """
        given: Any = account
        if given not in (None, "bot", "app"):
            raise ConfigurationError(f"account is {given!r}; give 'bot', 'app' or None")
        if account is not None and getattr(self, account) is not None:
            return account
        place = "" if self.source is None else f"the configuration file {str(self.source)!r}: "
        if account is not None:
            raise ConfigurationError(f"{place}there is no section {account}; write one, or log in as the other account")
        if self.bot is None and self.app is None:
            raise ConfigurationError(
                f"{place}nobody is named who logs in; give bot.username and bot.privateKey.path, or app.appId and "
                "app.privateKey.path"
            )
        return "app" if self.bot is None else "bot"

    def login(self, account: Literal["bot", "app"] | None = None) -> Login:
        """Make the way to log in: it reads the key, or the certificate.

        Args:
            account: Who logs in; see `account`.

        Returns:
            The way to log in.

        Raises:
            ConfigurationError: There is no such account, or its key or certificate cannot be used.

        Warns:
            InsecureKeyFileWarning: The file with the key can be read by others.
        """
        from symphony_ext.config.making import login

        return login(self, self.account(account))

    def __reduce__(self) -> Any:
        secrets = [
            self.ca_passphrase,
            self.proxy is not None and self.proxy.password,
            *map(_may_be_secret, self.headers),
        ]
        if any(secrets) or any(one.has_secrets for one in (self.bot, self.app) if one is not None):
            raise ConfigurationError(
                "this configuration holds secrets, which are not pickled; give paths of files without a passphrase, or "
                "load it where it is wanted"
            )
        return _rebuilt, (type(self), {one.name: getattr(self, one.name) for one in fields(type(self))})


def _rebuilt(kind: type[PodConfig], values: dict[str, Any]) -> PodConfig:
    return kind(**values)


def _warn(name: str, unknown: list[str], idle: list[str], exposed: list[str], path: Path | None) -> None:
    told: list[str] = []
    if unknown:
        told.append(f"unknown: {', '.join(unknown)}")
    if idle:
        told.append(f"without effect here: {', '.join(idle)}")
    if told:
        warnings.warn(f"{name}: {'; '.join(told)}", ConfigurationWarning, stacklevel=users_stacklevel())
    if exposed:
        warnings.warn(
            f"{name} holds secrets ({', '.join(exposed)}), and can be read by others; make it yours alone: "
            f"chmod 600 {path}",
            InsecureKeyFileWarning,
            stacklevel=users_stacklevel(),
        )


__all__ = ["AccountConfig", "PodConfig", "ProxyConfig", "is_path"]
