"""From a way to log in to what puts its tokens on requests: who holds which token, and who shares it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableMapping
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from symphony_ext.auth.bearer import BearerLogin, SpentTokens
from symphony_ext.auth.keeper import TokenKeeper
from symphony_ext.auth.login import APP_TOKEN, BEARER, SESSION_TOKEN
from symphony_ext.auth.session import SessionAuth
from symphony_ext.auth.stores import store_key
from symphony_ext.auth.tokens import TokenSource
from symphony_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from symphony_pod.client import AsyncClient, Client

    from symphony_ext.auth.login import Login
    from symphony_ext.auth.stores import TokenStore
    from symphony_ext.auth.tokens import Session
    from symphony_ext.options import ClientOptions


class _Companions:
    """What goes with a session: whoever shares that shares this."""

    def __init__(self) -> None:
        self.sources: dict[str, TokenSource] = {}
        self.spent = SpentTokens()


_companions: WeakKeyDictionary[TokenSource, _Companions] = WeakKeyDictionary()


def blocking_auth(
    base_urls: Iterable[str],
    login: Login,
    client: Callable[[], Client],
    options: ClientOptions,
    sources: MutableMapping[str, TokenSource] | None = None,
) -> SessionAuth:
    """Make the authentication of a client that blocks.

    Args:
        base_urls: The addresses of the Pod, first, and of its services.
        login: The way to log in.
        client: Gives what sends a login.
        options: The client's options; of these, ``store``, ``token_source`` and ``bearer`` count here.
        sources: What holds the sessions of several accounts, by their identity, for all who share them; None for a
            session that is shared by the options at most.

    Returns:
        The authentication.

    Raises:
        ConfigurationError: An option cannot work.
    """

    def keeper(login: Login, source: TokenSource) -> TokenKeeper:
        def log_in() -> Session:
            return login.log_in(client())

        return TokenKeeper(source, log_in=log_in)

    return _auth([*base_urls], login, keeper, options, sources)


def asyncio_auth(
    base_urls: Iterable[str],
    login: Login,
    client: Callable[[], AsyncClient],
    options: ClientOptions,
    sources: MutableMapping[str, TokenSource] | None = None,
) -> SessionAuth:
    """Make the authentication of a client of asyncio; as `blocking_auth`."""

    def keeper(login: Login, source: TokenSource) -> TokenKeeper:
        async def log_in() -> Session:
            return await login.alog_in(client())

        return TokenKeeper(source, alog_in=log_in)

    return _auth([*base_urls], login, keeper, options, sources)


def _auth(
    base_urls: list[str],
    login: Login,
    keeper: Callable[[Login, TokenSource], TokenKeeper],
    options: ClientOptions,
    sources: MutableMapping[str, TokenSource] | None,
) -> SessionAuth:
    store: TokenStore | None = options.get("store") if login.renewable else None
    given = options.get("token_source")
    if given is not None and options.get("store") is not None:
        raise ConfigurationError("token_source has its own store; give store or token_source, not both")

    def source_of(suffix: str = "") -> TokenSource:
        if store is None:
            return TokenSource()
        return TokenSource(store, store_key(base_urls[0], login.mode + suffix, login.identity))

    source = given if given is not None else source_of()
    if sources is not None:
        source = sources.setdefault(login.identity, source)
    companions = _companions.setdefault(source, _Companions())

    def companion(name: str) -> TokenSource:
        return companions.sources.setdefault(name, source_of("+" + name))

    session = keeper(login, source)
    bearer: TokenKeeper | None = None
    if SESSION_TOKEN in login.gives:
        bearer = keeper(BearerLogin(login, session, companions.spent), companion("bearer"))
    elif BEARER in login.gives:
        bearer = session
    second = login.key_manager
    key_manager = keeper(second, companion("key-manager")) if second is not None else None
    prefer = bool(options.get("bearer", False))
    if prefer and bearer is None and APP_TOKEN not in login.gives:  # an application's users have bearer tokens
        raise ConfigurationError("bearer is given, but this way to log in gives no bearer tokens; leave it out")
    return SessionAuth(base_urls, login, session, bearer=bearer, key_manager=key_manager, prefer_bearer=prefer)


__all__ = ["asyncio_auth", "blocking_auth"]
