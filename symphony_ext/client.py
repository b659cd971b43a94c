"""The clients that log in by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from symphony_pod.client import AsyncClient, Client

from symphony_ext._version import DISTRIBUTION, version
from symphony_ext.address import base_url_of
from symphony_ext.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl
    from typing import Self

    import httpx

    from symphony_ext.auth.keys import RsaKey
    from symphony_ext.auth.rsa import RsaLogin
    from symphony_ext.auth.session import SessionAuth
    from symphony_ext.auth.tokens import Session

_DEFAULT_TIMEOUT = 60.0


class SymphonyPod(Client):
    """A Pod as an account sees it: all operations, by group, with a session that comes and renews by itself.

    Make one with `from_rsa`; threads may share it. Use it in a ``with`` statement, or call `close` in the end::

        with SymphonyPod.from_rsa("acme.symphony.com", "svc-bot", "rsa.pem") as pod:
            print(pod.sessions.get_session_info())

    The constructor is that of ``symphony_pod.Client``, for a client with an ``auth`` of your own.
    """

    _login: RsaLogin | None = None
    _session_auth: SessionAuth | None = None

    @classmethod
    def from_rsa(
        cls,
        host: str,
        username: str,
        private_key: RsaKey,
        *,
        passphrase: str | bytes | None = None,
        port: int | None = None,
        scheme: str = "https",
        allow_http: bool = False,
        timeout: httpx.Timeout | float | None = _DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        verify: ssl.SSLContext | bool = True,
        jwt_lifetime: float = 240.0,
        http_client: httpx.Client | None = None,
    ) -> Self:
        """Make a client of a service account, which logs in with its RSA key.

        Nothing is sent yet: the first call that needs a session logs in (operation ``login.authenticate``), and so does
        any call whose session has ended.

        Args:
            host: The Pod's host name, such as ``acme.symphony.com``, with a port where there is one
                (``acme.symphony.com:8443``); or scheme, host and port as a URL.
            username: The service account's username.
            private_key: Its private key: the path of a PEM file, the PEM as text or bytes, or a key object; see
                `symphony_ext.auth.keys.load_rsa_key`.
            passphrase: What the key is encrypted with; None where it is not.
            port: The port, where `host` has none; 443 by default.
            scheme: ``https``, or ``http`` for a Pod on this machine.
            allow_http: Whether to speak unencrypted HTTP to a host that is not this machine.
            timeout: Seconds to wait for the Pod to say something (connecting: 10 seconds), 60 by default; or an
                ``httpx.Timeout``; None waits without end.
            headers: Further headers for every request. A ``User-Agent`` replaces the client's own.
            verify: TLS settings, or False to trust any server.
            jwt_lifetime: Seconds that the JWT of a login is good for, at most 300; the default, 240, leaves a minute
                for clocks that disagree.
            http_client: An ``httpx.Client`` of your own; you close it, and its own timeout, headers and TLS settings
                hold, so give none here. It must not follow redirects.

        Returns:
            The client.

        Raises:
            ConfigurationError: One of the arguments cannot work; the message says which, why, and what to do.

        Warns:
            InsecureKeyFileWarning: The key file can be read by others.
        """
        import httpx

        base_url, login = _checked(host, port, scheme, allow_http, username, private_key, passphrase, jwt_lifetime)
        settings = _settings(timeout, headers, verify, http_client, httpx.Client)
        pod = cls(base_url, http_client=http_client, **settings)
        pod._log_in_with(login)
        return pod

    @property
    def username(self) -> str:
        """Who logs in; empty for a client with an ``auth`` of your own."""
        return self._login.account if self._login is not None else ""

    def log_in(self) -> None:
        """Log in now, not at the first call; does nothing where there is a session already.

        Raises:
            LoginError: The Pod refused the account or its key (status 401).
            ApiError: The Pod failed, or refused for another reason.
            DecodeError: The answer holds no session.
            TransportError: No answer came.
            ConfigurationError: The client has an ``auth`` of your own.
        """
        _known(self._session_auth).session()

    def __repr__(self) -> str:
        return _shown(self, self._login)

    def _log_in_with(self, login: RsaLogin) -> None:
        from symphony_ext.auth.session import SessionAuth
        from symphony_ext.auth.tokens import TokenSource

        def log_in() -> Session:
            # The same connections without the session, for a login needs none.
            return login.log_in(Client(self.base_url, http_client=self.http_client))

        self._login = login
        self._session_auth = SessionAuth(self.base_url, TokenSource(), log_in=log_in)
        self._settings.auth = self._session_auth


class AsyncSymphonyPod(AsyncClient):
    """A Pod as an account sees it, for asyncio: all operations, by group, with a session that renews by itself.

    Make one with `from_rsa`; the tasks of one event loop may share it. Use it in an ``async with`` statement, or call
    `aclose` in the end::

        async with AsyncSymphonyPod.from_rsa("acme.symphony.com", "svc-bot", "rsa.pem") as pod:
            print(await pod.sessions.get_session_info())

    The constructor is that of ``symphony_pod.AsyncClient``, for a client with an ``auth`` of your own.
    """

    _login: RsaLogin | None = None
    _session_auth: SessionAuth | None = None

    @classmethod
    def from_rsa(
        cls,
        host: str,
        username: str,
        private_key: RsaKey,
        *,
        passphrase: str | bytes | None = None,
        port: int | None = None,
        scheme: str = "https",
        allow_http: bool = False,
        timeout: httpx.Timeout | float | None = _DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        verify: ssl.SSLContext | bool = True,
        jwt_lifetime: float = 240.0,
        http_client: httpx.AsyncClient | None = None,
    ) -> Self:
        """Make a client of a service account, which logs in with its RSA key.

        Nothing is sent yet: the first call that needs a session logs in (operation ``login.authenticate``), and so does
        any call whose session has ended.

        Args:
            host: The Pod's host name, such as ``acme.symphony.com``, with a port where there is one
                (``acme.symphony.com:8443``); or scheme, host and port as a URL.
            username: The service account's username.
            private_key: Its private key: the path of a PEM file, the PEM as text or bytes, or a key object; see
                `symphony_ext.auth.keys.load_rsa_key`.
            passphrase: What the key is encrypted with; None where it is not.
            port: The port, where `host` has none; 443 by default.
            scheme: ``https``, or ``http`` for a Pod on this machine.
            allow_http: Whether to speak unencrypted HTTP to a host that is not this machine.
            timeout: Seconds to wait for the Pod to say something (connecting: 10 seconds), 60 by default; or an
                ``httpx.Timeout``; None waits without end.
            headers: Further headers for every request. A ``User-Agent`` replaces the client's own.
            verify: TLS settings, or False to trust any server.
            jwt_lifetime: Seconds that the JWT of a login is good for, at most 300; the default, 240, leaves a minute
                for clocks that disagree.
            http_client: An ``httpx.AsyncClient`` of your own; you close it, and its own timeout, headers and TLS
                settings hold, so give none here. It must not follow redirects.

        Returns:
            The client.

        Raises:
            ConfigurationError: One of the arguments cannot work; the message says which, why, and what to do.

        Warns:
            InsecureKeyFileWarning: The key file can be read by others.
        """
        import httpx

        base_url, login = _checked(host, port, scheme, allow_http, username, private_key, passphrase, jwt_lifetime)
        settings = _settings(timeout, headers, verify, http_client, httpx.AsyncClient)
        pod = cls(base_url, http_client=http_client, **settings)
        pod._log_in_with(login)
        return pod

    @property
    def username(self) -> str:
        """Who logs in; empty for a client with an ``auth`` of your own."""
        return self._login.account if self._login is not None else ""

    async def log_in(self) -> None:
        """Log in now, not at the first call; does nothing where there is a session already.

        Raises:
            LoginError: The Pod refused the account or its key (status 401).
            ApiError: The Pod failed, or refused for another reason.
            DecodeError: The answer holds no session.
            TransportError: No answer came.
            ConfigurationError: The client has an ``auth`` of your own.
        """
        await _known(self._session_auth).asession()

    def __repr__(self) -> str:
        return _shown(self, self._login)

    def _log_in_with(self, login: RsaLogin) -> None:
        from symphony_ext.auth.session import SessionAuth
        from symphony_ext.auth.tokens import TokenSource

        async def log_in() -> Session:
            # The same connections without the session, for a login needs none.
            return await login.alog_in(AsyncClient(self.base_url, http_client=self.http_client))

        self._login = login
        self._session_auth = SessionAuth(self.base_url, TokenSource(), alog_in=log_in)
        self._settings.auth = self._session_auth


def _checked(
    host: str,
    port: int | None,
    scheme: str,
    allow_http: bool,
    username: str,
    private_key: RsaKey,
    passphrase: str | bytes | None,
    jwt_lifetime: float,
) -> tuple[str, RsaLogin]:
    """The Pod's address, and how to log in there."""
    from symphony_ext.auth.keys import load_rsa_key
    from symphony_ext.auth.rsa import RsaLogin, check_username

    base_url = base_url_of(host, port=port, scheme=scheme, allow_http=allow_http)
    check_username(username)  # before the key, which takes far longer to load
    return base_url, RsaLogin(username, load_rsa_key(private_key, passphrase), jwt_lifetime)


def _settings(timeout: Any, headers: Any, verify: Any, http_client: object, kind: type[Any]) -> dict[str, Any]:
    """What the generated client is made with, checked."""
    import ssl

    import httpx

    if http_client is not None:
        _check_http_client(http_client, kind)
        if headers or verify is not True or timeout != _DEFAULT_TIMEOUT:
            raise ConfigurationError(
                "http_client has its own headers, timeout and TLS settings; set them there, and leave them out here"
            )
        return {}
    usable = timeout is None or isinstance(timeout, httpx.Timeout)
    if not usable and not (isinstance(timeout, (int, float)) and not isinstance(timeout, bool) and timeout > 0):
        raise ConfigurationError(f"timeout is {timeout!r}; give seconds, an httpx.Timeout, or None to wait without end")
    if not isinstance(verify, (bool, ssl.SSLContext)):
        raise ConfigurationError(
            f"verify is of type {type(verify).__name__}; give an ssl.SSLContext (ssl.create_default_context()), "
            "or False to trust any server"
        )
    sent = _checked_headers(headers)
    if not any(name.lower() == "user-agent" for name in sent):
        sent["User-Agent"] = f"{DISTRIBUTION}/{version()} python-httpx/{httpx.__version__}"
    return {"timeout": timeout, "headers": sent, "verify": verify}


def _check_http_client(http_client: Any, kind: type[Any]) -> None:
    if not isinstance(http_client, kind):
        raise ConfigurationError(f"http_client is of type {type(http_client).__name__}; give an httpx.{kind.__name__}")
    if http_client.follow_redirects:
        # httpx takes Authorization off a request that is redirected to another host, but not sessionToken.
        raise ConfigurationError(
            "http_client follows redirects, which could take a token to another host; make it with "
            "follow_redirects=False"
        )


def _checked_headers(headers: Any) -> dict[str, str]:
    try:
        given = dict[Any, Any](headers or {})
    except (TypeError, ValueError):
        raise ConfigurationError(f"headers is of type {type(headers).__name__}; give a dict of texts") from None
    checked: dict[str, str] = {}
    for name, value in given.items():
        # Values are not repeated: gateways take their secrets in headers.
        if not isinstance(name, str) or not name or not name.isascii() or not name.isprintable() or " " in name:
            raise ConfigurationError(f"headers: {name!r} is no name of a header")
        if not isinstance(value, str) or not value.isascii() or any(character in value for character in "\r\n\0"):
            raise ConfigurationError(f"headers: the value of {name!r} is no text of ASCII characters in one line")
        checked[name] = value
    return checked


def _known(auth: SessionAuth | None) -> SessionAuth:
    if auth is None:
        raise ConfigurationError("this client was made with an auth of your own; make one with from_rsa to log in")
    return auth


def _shown(pod: Client | AsyncClient, login: RsaLogin | None) -> str:
    account = f", username={login.account!r}" if login is not None else ""
    return f"{type(pod).__name__}({pod.base_url!r}{account})"


__all__ = ["AsyncSymphonyPod", "SymphonyPod"]
