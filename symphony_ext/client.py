"""The clients that log in by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_pod.client import AsyncClient, Client, twin

from symphony_ext.auth.login_client import AsyncLoginClient, LoginClient
from symphony_ext.errors import ConfigurationError
from symphony_ext.origin import Origin
from symphony_ext.transport import AsyncCallingClient, CallingClient
from symphony_ext.ways_in import WaysIn

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from typing import Self, Unpack

    import httpx

    from symphony_ext.auth.extension_app import AsyncExtensionApp, ExtensionApp
    from symphony_ext.auth.login import Login
    from symphony_ext.auth.session import SessionAuth
    from symphony_ext.auth.tokens import TokenSource
    from symphony_ext.options import ClientOptions


class SymphonyPod(WaysIn["httpx.Client"], CallingClient):
    """A Pod as an account sees it: all operations, by group, with a session that comes and renews by itself.

    Make one with `from_rsa` or another of the methods whose names start with ``from_``; threads may share it. Use it in
    a ``with`` statement, or call `close` in the end::

        with SymphonyPod.from_rsa("acme.symphony.com", "svc-bot", "rsa.pem") as pod:
            print(pod.sessions.get_session_info())

    The constructor is that of ``symphony_pod.Client``, for a client with an ``auth`` of your own.
    """

    _session_auth: SessionAuth | None = None
    _options: ClientOptions | None = None

    @classmethod
    def from_login(
        cls, host: str, login: Login, *, http_client: httpx.Client | None = None, **options: Unpack[ClientOptions]
    ) -> Self:
        """Make a client that logs in as `login` says; see `WaysIn.from_login`."""
        import httpx

        from symphony_ext.settings import checked_retry, client_settings

        base_url = cls._address(host, **options)
        settings = client_settings(http_client, httpx.Client, options, login.certificate)
        pod = cls(base_url, http_client=http_client, **settings)
        if "retry" in options:
            pod._retry = checked_retry(options["retry"])
        pod._authenticate(login, options)
        pod._origin = Origin(cls, "from_login", {"host": host, "login": login, "http_client": http_client, **options})
        return pod

    def on_behalf_of(self, *, user_id: int | None = None, username: str | None = None) -> Self:
        """Make a client of a user, on whose behalf this client's application acts (OBO).

        Nothing is sent yet. The new client shares the connections of this one; close either when you no longer need it,
        and this one last. Clients of the same user share one session.

        Args:
            user_id: The user's id.
            username: The username, instead of the id.

        Returns:
            The client.

        Raises:
            ConfigurationError: There can be no such user, both or neither are given, or this client was not made with
                `from_app`.
        """
        from symphony_ext.auth.on_behalf_of import obo_login, user_options

        auth = _known(self._session_auth)
        login = obo_login(self._login, auth.keeper, user_id, username)
        pod = twin(self)
        pod._authenticate(login, user_options(self._options), auth.users)
        pod._origin = Origin(self, "on_behalf_of", {"user_id": user_id, "username": username})
        return pod

    def extension_app(self) -> ExtensionApp:
        """Give what an extension application does at its server: the handshake, and verifying who its user is.

        Raises:
            ConfigurationError: This client was not made with `from_app`.
        """
        from symphony_ext.auth.app import app_of
        from symphony_ext.auth.extension_app import ExtensionApp

        return ExtensionApp(app_of(self._login, "extension_app"), self._login_client)

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
        _known(self._session_auth).keeper.get()

    def log_out(self) -> None:
        """End the session on the server, and forget it here; does nothing where there is none.

        The next call logs in again. Whoever shares the session, by a store say, has to as well.

        Raises:
            ApiError: The Pod refused or failed; the session is forgotten here all the same.
            DecodeError: The Pod's answer cannot be read.
            TransportError: No answer came.
            ConfigurationError: The client has an ``auth`` of your own.
        """
        from symphony_ext.auth.flow import run
        from symphony_ext.auth.logout import logged_out

        auth = _known(self._session_auth)
        for keeper, session in auth.held():
            keeper.source.discard(session)
            if keeper is auth.keeper and auth.can_log_out:
                run(logged_out(session, self.username, self.base_url), self._login_client())

    def _login_client(self) -> Client:
        services = self._settings.services
        return LoginClient(self.base_url, self._login, http_client=self.http_client, services=services)

    def _authenticate(
        self, login: Login, options: ClientOptions, sources: MutableMapping[str, TokenSource] | None = None
    ) -> None:
        from symphony_ext.auth.on_behalf_of import session_options
        from symphony_ext.auth.wiring import blocking_auth

        addresses = [self.base_url, *self._settings.services.values()]
        self._login = login
        self._options = session_options(options)
        # Clients that are made of this one log in by it, too, and may do so when this one is closed: by a twin, which
        # nobody closes, for as long as the connections are there.
        self._session_auth = blocking_auth(addresses, login, twin(self)._login_client, options, sources)
        self._settings.auth = self._session_auth

    def __repr__(self) -> str:
        return _shown(self, self._login)


class AsyncSymphonyPod(WaysIn["httpx.AsyncClient"], AsyncCallingClient):
    """A Pod as an account sees it, for asyncio: all operations, by group, with a session that renews by itself.

    Make one with `from_rsa` or another of the methods whose names start with ``from_``; the tasks of an event loop may
    share it. Use it in an ``async with`` statement, or call `aclose` in the end::

        async with AsyncSymphonyPod.from_rsa("acme.symphony.com", "svc-bot", "rsa.pem") as pod:
            print(await pod.sessions.get_session_info())

    The constructor is that of ``symphony_pod.AsyncClient``, for a client with an ``auth`` of your own.
    """

    _session_auth: SessionAuth | None = None
    _options: ClientOptions | None = None

    @classmethod
    def from_login(
        cls, host: str, login: Login, *, http_client: httpx.AsyncClient | None = None, **options: Unpack[ClientOptions]
    ) -> Self:
        """Make a client that logs in as `login` says; see `WaysIn.from_login`."""
        import httpx

        from symphony_ext.settings import checked_retry, client_settings

        base_url = cls._address(host, **options)
        settings = client_settings(http_client, httpx.AsyncClient, options, login.certificate)
        pod = cls(base_url, http_client=http_client, **settings)
        if "retry" in options:
            pod._retry = checked_retry(options["retry"])
        pod._authenticate(login, options)
        pod._origin = Origin(cls, "from_login", {"host": host, "login": login, "http_client": http_client, **options})
        return pod

    def on_behalf_of(self, *, user_id: int | None = None, username: str | None = None) -> Self:
        """Make a client of a user, on whose behalf this client's application acts; see `SymphonyPod.on_behalf_of`."""
        from symphony_ext.auth.on_behalf_of import obo_login, user_options

        auth = _known(self._session_auth)
        login = obo_login(self._login, auth.keeper, user_id, username)
        pod = twin(self)
        pod._authenticate(login, user_options(self._options), auth.users)
        pod._origin = Origin(self, "on_behalf_of", {"user_id": user_id, "username": username})
        return pod

    def extension_app(self) -> AsyncExtensionApp:
        """Give what an extension application does at its server; see `SymphonyPod.extension_app`."""
        from symphony_ext.auth.app import app_of
        from symphony_ext.auth.extension_app import AsyncExtensionApp

        return AsyncExtensionApp(app_of(self._login, "extension_app"), self._login_client)

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
        await _known(self._session_auth).keeper.aget()

    async def log_out(self) -> None:
        """End the session on the server, and forget it here; does nothing where there is none.

        The next call logs in again. Whoever shares the session, by a store say, has to as well.

        Raises:
            ApiError: The Pod refused or failed; the session is forgotten here all the same.
            DecodeError: The Pod's answer cannot be read.
            TransportError: No answer came.
            ConfigurationError: The client has an ``auth`` of your own.
        """
        from symphony_ext.auth.flow import arun
        from symphony_ext.auth.logout import logged_out

        auth = _known(self._session_auth)
        for keeper, session in auth.held():
            await keeper.source.adiscard(session)
            if keeper is auth.keeper and auth.can_log_out:
                await arun(logged_out(session, self.username, self.base_url), self._login_client())

    def _login_client(self) -> AsyncClient:
        services = self._settings.services
        return AsyncLoginClient(self.base_url, self._login, http_client=self.http_client, services=services)

    def _authenticate(
        self, login: Login, options: ClientOptions, sources: MutableMapping[str, TokenSource] | None = None
    ) -> None:
        from symphony_ext.auth.on_behalf_of import session_options
        from symphony_ext.auth.wiring import asyncio_auth

        addresses = [self.base_url, *self._settings.services.values()]
        self._login = login
        self._options = session_options(options)
        # Clients that are made of this one log in by it, too, and may do so when this one is closed: by a twin, which
        # nobody closes, for as long as the connections are there.
        self._session_auth = asyncio_auth(addresses, login, twin(self)._login_client, options, sources)
        self._settings.auth = self._session_auth

    def __repr__(self) -> str:
        return _shown(self, self._login)


def _known(auth: SessionAuth | None) -> SessionAuth:
    if auth is None:
        raise ConfigurationError("this client was made with an auth of your own; make one with from_rsa to log in")
    return auth


def _shown(pod: Client | AsyncClient, login: Login | None) -> str:
    account = f", username={login.account!r}" if login is not None and login.account else ""
    return f"{type(pod).__name__}({pod.base_url!r}{account})"


__all__ = ["AsyncSymphonyPod", "SymphonyPod"]
