# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The clients: where requests are sent and answers are told from refusals."""

from __future__ import annotations

import copy
import os
import threading
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import suppress
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from weakref import WeakSet

from .errors import ApiError, DecodeError, InvalidInput, PodError, TransportError, api_error
from .json_bytes import loads
from .operation import Operation, Request
from .types import UNSET, Response

if TYPE_CHECKING:
    import ssl

    import httpx
    from typing_extensions import Self

    from .api.app_entitlements import AppEntitlementsApi, AsyncAppEntitlementsApi
    from .api.apps import AppsApi, AsyncAppsApi
    from .api.audit import AsyncAuditApi, AuditApi
    from .api.cert_auth import AsyncCertAuthApi, CertAuthApi
    from .api.certificates import AsyncCertificatesApi, CertificatesApi
    from .api.connections import AsyncConnectionsApi, ConnectionsApi
    from .api.disclaimers import AsyncDisclaimersApi, DisclaimersApi
    from .api.file_extensions import AsyncFileExtensionsApi, FileExtensionsApi
    from .api.groups import AsyncGroupsApi, GroupsApi
    from .api.info_barriers import AsyncInfoBarriersApi, InfoBarriersApi
    from .api.login import AsyncLoginApi, LoginApi
    from .api.messages import AsyncMessagesApi, MessagesApi
    from .api.presence import AsyncPresenceApi, PresenceApi
    from .api.rooms import AsyncRoomsApi, RoomsApi
    from .api.sessions import AsyncSessionsApi, SessionsApi
    from .api.sso import AsyncSsoApi, SsoApi
    from .api.streams import AsyncStreamsApi, StreamsApi
    from .api.system import AsyncSystemApi, SystemApi
    from .api.users import AsyncUsersApi, UsersApi

T = TypeVar("T")
E = TypeVar("E", ApiError, DecodeError)

_TRACE_ID = "X-Trace-Id"
_LONGEST_ADDRESS = 65_536  # what httpx takes

_default_context: ssl.SSLContext | None = None
_default_context_lock = threading.Lock()


def default_ssl_context() -> ssl.SSLContext:
    """The TLS settings that all clients of the process share; made on first use.

    They trust the certificate authorities of this machine, a company's own among them, or those of certifi where the
    machine has none. The environment variables ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` name others.
    """
    global _default_context
    with _default_context_lock:
        if _default_context is None:
            _default_context = new_ssl_context()
        return _default_context


def new_ssl_context() -> ssl.SSLContext:
    """TLS settings like those of `default_ssl_context`, to be changed at will."""
    import ssl

    import httpx

    context = ssl.create_default_context()
    return context if _trusts_anyone(context) else httpx.create_ssl_context(trust_env=False)


def _trusts_anyone(context: ssl.SSLContext) -> bool:
    """Whether the machine has certificate authorities, be it in a folder, which is read only when one is met."""
    import ssl

    folder = ssl.get_default_verify_paths().capath or ""
    return context.cert_store_stats()["x509_ca"] > 0 or os.path.isdir(folder) and bool(os.listdir(folder))


class _Settings:
    """What both clients are told, checked."""

    def __init__(
        self,
        base_url: str,
        *,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | float | None = 60.0,
        verify: ssl.SSLContext | bool = True,
        services: Mapping[str, str] | None = None,
        proxy: httpx.Proxy | str | None = None,
        transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
        send_unknown_fields: bool = False,
    ) -> None:
        import httpx

        from .address import checked_address, checked_proxy

        self.base_url = checked_address("base_url", base_url)
        self.services = {name: checked_address(f"services[{name!r}]", url) for name, url in (services or {}).items()}
        self.auth = auth
        self.headers = {"Accept": "application/json", **(headers or {})}
        self.timeout = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout, connect=10.0)
        self.call_timeout: httpx.Timeout | None = None
        self.proxy = None if proxy is None else checked_proxy("proxy", proxy)
        self.transport = transport
        self.send_unknown_fields = send_unknown_fields
        self._verify = verify

    @property
    def verify(self) -> ssl.SSLContext | bool:
        """TLS settings; none are loaded for a client that speaks plain HTTP."""
        import ssl

        if self._verify is not True:
            return self._verify
        if all(url.startswith("http://") for url in (self.base_url, *self.services.values())):
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody, and costs nothing
        return default_ssl_context()

    def httpx_arguments(self) -> dict[str, Any]:
        """What the httpx client is made with.

        Raises:
            InvalidInput: The environment names a proxy that cannot be reached.
        """
        import httpx

        arguments: dict[str, Any] = {"headers": self.headers, "timeout": self.timeout, "follow_redirects": False}
        if self.transport is not None:  # which has its own TLS settings, proxy and connections
            return {**arguments, "transport": self.transport}
        if self.proxy is None:
            from .address import check_environment

            check_environment()
        # A connection that the server ends just as a request leaves costs that request. Load balancers wait a minute.
        limits = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=20.0)
        return {**arguments, "verify": self.verify, "limits": limits, "proxy": self.proxy}

    def async_client(self, *, on_asyncio: bool) -> httpx.AsyncClient:
        """A new httpx client, over aiohttp where that is installed."""
        import httpx

        from .httpx_clients import AsyncHttpClient

        arguments = self.httpx_arguments()
        if on_asyncio and self.transport is None and not _is_watched():
            try:
                from .aiohttp_transport import transports
            except ImportError:
                pass
            else:
                arguments |= transports(
                    verify=httpx.create_ssl_context(verify=arguments.pop("verify")),
                    limits=arguments.pop("limits"),
                    proxy=arguments.pop("proxy"),
                )
        return _made(AsyncHttpClient, arguments)

    def address(self, target: str) -> str:
        """Where a request goes: to the service that its path begins with, or to the Pod's own address."""
        if self.services:
            service = target[1:].partition("?")[0].partition("/")[0]
            return self.services.get(service, self.base_url) + target
        return self.base_url + target

    def pickled(self) -> dict[str, Any]:
        """The arguments that make such a client in another process, unless there is a secret among them.

        Raises:
            InvalidInput: An argument is a secret, or of this process alone.
        """
        import ssl

        words = ("auth", "token", "key", "secret", "pass", "cookie", "credential")
        withheld = {
            "auth": self.auth is not None,
            "headers": any(word in name.lower() for name in self.headers for word in words),
            "proxy": self.proxy is not None and self.proxy.raw_auth is not None,
            "transport": self.transport is not None,
            "verify": isinstance(self._verify, ssl.SSLContext),
        }
        for name in (name for name, is_withheld in withheld.items() if is_withheld):
            raise InvalidInput(
                f"this client cannot be pickled for its {name}, which may hold a secret or belongs to this process "
                "alone; make the client anew where it is wanted"
            )
        return {
            "headers": self.headers,
            "timeout": self.timeout,
            "verify": self._verify,
            "services": self.services,
            "proxy": None if self.proxy is None else str(self.proxy.url),
            "send_unknown_fields": self.send_unknown_fields,
        }

    def httpx_request(
        self, client: httpx.Client | httpx.AsyncClient, operation: Operation, request: Request
    ) -> httpx.Request:
        """The request as httpx sends it.

        ``client.build_request`` would parse the URL and merge headers anew for every call, which is a third of a
        call's cost; here both are kept, and what httpx adds to a request of its own is added by hand.
        """
        import httpx

        content = request.encoded(operation.name, extras=self.send_unknown_fields)
        address = self.address(request.target)
        if len(address) > _LONGEST_ADDRESS:
            problem = f"the address has {len(address)} characters; at most {_LONGEST_ADDRESS} are allowed"
            raise InvalidInput(f"{operation.name}: {problem}; give fewer values, or shorter ones")
        timeout = self.call_timeout or client.timeout
        if content.keys() - {"content"}:  # a form: rare, and best left to httpx
            return client.build_request(
                operation.method,
                address,
                headers=request.headers,
                timeout=timeout,
                extensions={"operation": operation},
                **content,
            )
        built = httpx.Request(
            operation.method,
            _parsed_url(address),
            headers=client.headers,  # of which this makes a copy
            extensions={"timeout": timeout.as_dict(), "operation": operation},
            **content,
        )
        headers = built.headers
        headers.encoding = "utf-8"  # or httpx tries encodings on every header of every request
        for name, value in request.headers.items():
            headers[name] = value
        if client.cookies:
            client.cookies.set_cookie_header(built)
        return built


def _made(kind: type[T], arguments: Mapping[str, Any]) -> T:
    """An httpx client, which reads from the environment what goes by no proxy; all else is checked by now."""
    import httpx

    try:
        return kind(**arguments)
    except httpx.InvalidURL as error:
        raise InvalidInput(f"NO_PROXY, which the environment says, holds what is no address ({error})") from None


def _is_watched() -> bool:
    """Whether someone has put something around the way that httpx sends, to see what is sent or to answer it.

    Tools for tracing and for tests do so (OpenTelemetry's for httpx, pytest-httpx); by aiohttp they would see nothing.
    """
    import httpx

    method: Any = vars(httpx.AsyncHTTPTransport)["handle_async_request"]
    return hasattr(method, "__wrapped__") or method.__module__.partition(".")[0] != "httpx"


@lru_cache(maxsize=512)
def _parsed_url(url: str) -> httpx.URL:
    """A URL, parsed; those of calls without ids and of polling come again and again."""
    import httpx

    return httpx.URL(url)


class _Loop(Protocol):
    """What we need of an event loop."""

    def is_closed(self) -> bool: ...


class _NoLoop:
    """Stands for an event loop that is not of asyncio."""

    def is_closed(self) -> bool:
        return False


_NO_LOOP = _NoLoop()


def _running_loop() -> _Loop:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return _NO_LOOP


async def _open_until_closed(client: httpx.AsyncClient) -> AsyncGenerator[None]:
    """Close a client when this is closed."""
    try:
        yield
    finally:
        await client.aclose()


class _Pool:
    """The connections of clients that block, made on first use; several clients may share one."""

    def __init__(self, settings: _Settings, given: httpx.Client | None) -> None:
        self.client = given
        self.closed = False
        self._settings = settings
        self._given = given is not None
        self._lock = threading.Lock()
        if given is None:
            _pools.add(self)

    def open(self) -> httpx.Client:
        from .httpx_clients import HttpClient

        with self._lock:
            if self.client is None:
                self.client = _made(HttpClient, self._settings.httpx_arguments())
            return self.client

    def close(self) -> None:
        self.closed = True
        if self.client is not None and not self._given:
            self.client.close()

    def leave(self) -> object:
        """Forget the connections, which are another process's; returns what must not be closed here."""
        client, self.client, self._lock = self.client, None, threading.Lock()
        return client

    def pickled(self) -> dict[str, Any]:
        return _pickled(self._settings, self._given)


class _AsyncPool:
    """The connections of clients of asyncio, made on first use; several clients may share one.

    There is an httpx client for each event loop, since connections belong to one.
    """

    def __init__(self, settings: _Settings, given: httpx.AsyncClient | None) -> None:
        self.given = given
        self.closed = False
        self._settings = settings
        self._by_loop: dict[_Loop, tuple[httpx.AsyncClient, AsyncGenerator[None]]] = {}
        if given is None:
            _pools.add(self)

    def open(self) -> httpx.AsyncClient:
        loop = _running_loop()
        kept = self._by_loop.get(loop)
        if kept is None:
            for other in list(self._by_loop):
                if other.is_closed():
                    self._by_loop.pop(other, None)
            client = self._settings.async_client(on_asyncio=loop is not _NO_LOOP)
            kept = self._by_loop[loop] = client, _open_until_closed(client)
            if loop is not _NO_LOOP:
                # Begun, it is known to the loop, which closes it when it ends: `asyncio.run` sees to that.
                with suppress(StopIteration):
                    anext(kept[1]).send(None)
        return kept[0]

    async def aclose(self) -> None:
        self.closed = True
        kept = self._by_loop.pop(_running_loop(), None)
        if kept is not None:
            await kept[1].aclose()
            await kept[0].aclose()  # which only matters where the former was not begun

    def leave(self) -> object:
        """Forget the connections, which are another process's; returns what must not be closed here."""
        left, self._by_loop = self._by_loop, {}
        return left

    def pickled(self) -> dict[str, Any]:
        return _pickled(self._settings, self.given is not None)


def _pickled(settings: _Settings, given: bool) -> dict[str, Any]:
    if given:
        raise InvalidInput(
            "this client cannot be pickled for its http_client, whose connections belong to this process; leave it "
            "out, and set by arguments what it sets"
        )
    return settings.pickled()


_pools: WeakSet[_Pool | _AsyncPool] = WeakSet()
_left: list[object] = []  # by a process for its child; closing it there would say farewell in the parent's name


def _leave_connections() -> None:
    """Let a child process make its own connections; requests of two processes on one would get mixed up."""
    global _default_context_lock
    _default_context_lock = threading.Lock()
    _left.extend([pool.leave() for pool in list(_pools)])


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_connections)


def _made_again(kind: type[T], base_url: str, arguments: Mapping[str, Any]) -> T:
    make: Any = kind
    made: T = make(base_url, **arguments)
    return made


def twin(client: T) -> T:
    """A client over the same connections, with settings of its own that are the same so far."""
    other: Any = object.__new__(type(client))
    # All but the groups of operations, which call by the client that made them.
    groups = {name for name, value in vars(Client).items() if isinstance(value, cached_property)}
    other.__dict__.update({name: value for name, value in vars(client).items() if name not in groups})
    other._settings = copy.copy(other._settings)
    other._owner = False
    made: T = other
    return made


class Client:
    """Calls a Pod, one call at a time for each thread; a client may be shared among threads.

    Args:
        base_url: Scheme and host of the Pod, such as ``https://acme.symphony.com``, with a port and a path prefix
            where there are any.
        auth: What says who calls, on operations that need it; None for operations that do not.
        headers: Further headers for every request.
        timeout: Seconds to wait for the server to say something (connecting: 10 seconds), or an ``httpx.Timeout``;
            None waits without end.
        verify: TLS settings, or False to trust any server.
        services: Where services are that have an address of their own: the first part of a path, such as ``agent``,
            and the address to use instead of `base_url` for the paths that begin with it.
        proxy: The proxy to send all requests by, such as ``http://name:password@proxy.acme.com:3128``; by default those
            that the environment names.
        transport: What sends requests instead of the connections of this client; it has its own TLS settings.
        send_unknown_fields: Whether to send fields that the contract does not know; a Pod refuses them.
        http_client: An ``httpx.Client`` of your own instead; you close it, and its own settings hold.

    Raises:
        InvalidInput: `base_url` or one of `services` is no address that a web server can have, or `proxy` none that a
            proxy can have, or SOCKS is not installed, which the proxy speaks.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | float | None = 60.0,
        verify: ssl.SSLContext | bool = True,
        services: Mapping[str, str] | None = None,
        proxy: httpx.Proxy | str | None = None,
        transport: httpx.BaseTransport | None = None,
        send_unknown_fields: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._settings = _Settings(
            base_url,
            auth=auth,
            headers=headers,
            timeout=timeout,
            verify=verify,
            services=services,
            proxy=proxy,
            transport=transport,
            send_unknown_fields=send_unknown_fields,
        )
        self._pool = _Pool(self._settings, http_client)
        self._owner = True
        self._closed = False

    @property
    def base_url(self) -> str:
        """Scheme, host, port and path prefix of the Pod, without a slash at the end."""
        return self._settings.base_url

    @property
    def http_client(self) -> httpx.Client:
        """The httpx client underneath, made on first use.

        Raises:
            InvalidInput: The client is closed, or the environment names a proxy that cannot be reached.
        """
        pool = self._pool
        if self._closed or pool.closed:
            raise _closed(own=self._closed)
        return pool.client or pool.open()

    def close(self) -> None:
        """Close the connections, unless they are another client's; the client cannot be used afterwards."""
        self._closed = True
        if self._owner:
            self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def __reduce__(self) -> Any:
        return _made_again, (type(self), self.base_url, self._pool.pickled())

    def execute(self, operation: Operation, request: Request, read: Callable[[int, Any], T]) -> T:
        """Send a request, and return what its answer holds.

        Args:
            operation: What is called.
            request: The request.
            read: Makes a value of the answer's status and JSON.

        Raises:
            ApiError: The Pod refused or failed.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        outcome = self.call(operation, request, read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    def call(self, operation: Operation, request: Request, read: Callable[[int, Any], T]) -> T | PodError:
        """As `execute`, but returns the exception, so that a caller can raise it from a frame of its own.

        Whoever reads a traceback wants the line that called, not ours.
        """
        try:
            response = self._send(operation, request)
        except PodError as error:
            return error.with_traceback(None)
        return _outcome(operation, response, read)

    def execute_detailed(self, operation: Operation, request: Request, read: Callable[[int, Any], T]) -> Response[T]:
        """Send a request, and return its answer whatever it was.

        Raises:
            TransportError: No answer came.
            PodError: There was no session to send it in, because a login failed.
        """
        return _details(operation, self._send(operation, request), read)

    def _send(self, operation: Operation, request: Request) -> httpx.Response:
        import ssl

        import httpx

        client = self.http_client
        built = self._settings.httpx_request(client, operation, request)
        auth = self._settings.auth if operation.security else None
        try:
            # As a stream, so that there is an answer to speak of when its body turns out to be garbled.
            response = client.send(built, auth=auth, follow_redirects=False, stream=True)
            try:
                response.read()
            except httpx.DecodingError as error:
                return _garbled(response, error)
            finally:
                response.close()
            return response
        except (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL, ssl.SSLError) as error:
            # Where InvalidURL is the address that a redirect names, and SSLError what httpx has overlooked.
            raise _no_answer(operation, built, error) from None

    @cached_property
    def app_entitlements(self) -> AppEntitlementsApi:
        """Application entitlements: who may see and install which extension application."""
        from .api.app_entitlements import AppEntitlementsApi

        return AppEntitlementsApi(self)

    @cached_property
    def apps(self) -> AppsApi:
        """Extension applications, and who uses them."""
        from .api.apps import AppsApi

        return AppsApi(self)

    @cached_property
    def audit(self) -> AuditApi:
        """The audit trail: what privileged users did."""
        from .api.audit import AuditApi

        return AuditApi(self)

    @cached_property
    def cert_auth(self) -> CertAuthApi:
        """Logging in with a client certificate, and logging out."""
        from .api.cert_auth import CertAuthApi

        return CertAuthApi(self)

    @cached_property
    def certificates(self) -> CertificatesApi:
        """Certificates that a company trusts, and the certificate of the Pod itself."""
        from .api.certificates import CertificatesApi

        return CertificatesApi(self)

    @cached_property
    def connections(self) -> ConnectionsApi:
        """Connections, by which users of different companies agree to talk to each other."""
        from .api.connections import ConnectionsApi

        return ConnectionsApi(self)

    @cached_property
    def disclaimers(self) -> DisclaimersApi:
        """Disclaimers, the notices that users are shown before they chat."""
        from .api.disclaimers import DisclaimersApi

        return DisclaimersApi(self)

    @cached_property
    def file_extensions(self) -> FileExtensionsApi:
        """Kinds of file that may be exchanged."""
        from .api.file_extensions import FileExtensionsApi

        return FileExtensionsApi(self)

    @cached_property
    def groups(self) -> GroupsApi:
        """Groups of users that act under one name, Symphony distribution lists among them."""
        from .api.groups import GroupsApi

        return GroupsApi(self)

    @cached_property
    def info_barriers(self) -> InfoBarriersApi:
        """Information barriers, which keep groups of users from communicating."""
        from .api.info_barriers import InfoBarriersApi

        return InfoBarriersApi(self)

    @cached_property
    def login(self) -> LoginApi:
        """Logging in with an RSA key: service accounts, applications, and applications on behalf of users."""
        from .api.login import LoginApi

        return LoginApi(self)

    @cached_property
    def messages(self) -> MessagesApi:
        """Messages, as administrators see them: status, receipts, relationships, and suppression."""
        from .api.messages import MessagesApi

        return MessagesApi(self)

    @cached_property
    def presence(self) -> PresenceApi:
        """Presence: whether users are available, busy or away, one at a time, as a list, or as a feed of changes."""
        from .api.presence import PresenceApi

        return PresenceApi(self)

    @cached_property
    def rooms(self) -> RoomsApi:
        """Rooms, the conversations that have a name: create, find and change them, and who is in them."""
        from .api.rooms import RoomsApi

        return RoomsApi(self)

    @cached_property
    def sessions(self) -> SessionsApi:
        """Sessions: who the caller is, and which sessions of a user are open."""
        from .api.sessions import SessionsApi

        return SessionsApi(self)

    @cached_property
    def sso(self) -> SsoApi:
        """Single sign-on, by which people log in through their own company."""
        from .api.sso import SsoApi

        return SsoApi(self)

    @cached_property
    def streams(self) -> StreamsApi:
        """Streams, conversations of any kind: list them, look into them, and open instant-message conversations."""
        from .api.streams import StreamsApi

        return StreamsApi(self)

    @cached_property
    def system(self) -> SystemApi:
        """What the Pod as a whole offers: roles, features, link protocols, languages."""
        from .api.system import SystemApi

        return SystemApi(self)

    @cached_property
    def users(self) -> UsersApi:
        """Accounts of people and services: look them up, create, change, suspend and delete them, and what belongs to
        each: roles, features, avatar, delegates, disclaimer, followers."""
        from .api.users import UsersApi

        return UsersApi(self)


class AsyncClient:
    """Calls a Pod from asyncio, as many calls at a time as you like.

    Args:
        base_url: Scheme and host of the Pod, such as ``https://acme.symphony.com``, with a port and a path prefix
            where there are any.
        auth: What says who calls, on operations that need it; None for operations that do not.
        headers: Further headers for every request.
        timeout: Seconds to wait for the server to say something (connecting: 10 seconds), or an ``httpx.Timeout``;
            None waits without end.
        verify: TLS settings, or False to trust any server.
        services: Where services are that have an address of their own: the first part of a path, such as ``agent``,
            and the address to use instead of `base_url` for the paths that begin with it.
        proxy: The proxy to send all requests by, such as ``http://name:password@proxy.acme.com:3128``; by default those
            that the environment names.
        transport: What sends requests instead of the connections of this client; it has its own TLS settings.
        send_unknown_fields: Whether to send fields that the contract does not know; a Pod refuses them.
        http_client: An ``httpx.AsyncClient`` of your own instead; you close it, and its own settings hold.

    Raises:
        InvalidInput: `base_url` or one of `services` is no address that a web server can have, or `proxy` none that a
            proxy can have, or SOCKS is not installed, which the proxy speaks.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | float | None = 60.0,
        verify: ssl.SSLContext | bool = True,
        services: Mapping[str, str] | None = None,
        proxy: httpx.Proxy | str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        send_unknown_fields: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._settings = _Settings(
            base_url,
            auth=auth,
            headers=headers,
            timeout=timeout,
            verify=verify,
            services=services,
            proxy=proxy,
            transport=transport,
            send_unknown_fields=send_unknown_fields,
        )
        self._pool = _AsyncPool(self._settings, http_client)
        self._owner = True
        self._closed = False

    @property
    def base_url(self) -> str:
        """Scheme, host, port and path prefix of the Pod, without a slash at the end."""
        return self._settings.base_url

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The httpx client underneath, made on first use; one for each event loop, since connections belong to one.

        Raises:
            InvalidInput: The client is closed, or the environment names a proxy that cannot be reached.
        """
        pool = self._pool
        if self._closed or pool.closed:
            raise _closed(own=self._closed)
        return pool.given or pool.open()

    async def aclose(self) -> None:
        """Close the connections, unless they are another client's; the client cannot be used afterwards."""
        self._closed = True
        if self._owner:
            await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def __reduce__(self) -> Any:
        return _made_again, (type(self), self.base_url, self._pool.pickled())

    async def execute(self, operation: Operation, request: Request, read: Callable[[int, Any], T]) -> T:
        """Send a request, and return what its answer holds.

        Args:
            operation: What is called.
            request: The request.
            read: Makes a value of the answer's status and JSON.

        Raises:
            ApiError: The Pod refused or failed.
            DecodeError: The answer is not what the contract promises.
            TransportError: No answer came.
        """
        outcome = await self.call(operation, request, read)
        if isinstance(outcome, PodError):
            raise outcome
        return outcome

    async def call(self, operation: Operation, request: Request, read: Callable[[int, Any], T]) -> T | PodError:
        """As `execute`, but returns the exception, so that a caller can raise it from a frame of its own.

        Whoever reads a traceback wants the line that called, not ours.
        """
        try:
            response = await self._send(operation, request)
        except PodError as error:
            return error.with_traceback(None)
        return _outcome(operation, response, read)

    async def execute_detailed(
        self, operation: Operation, request: Request, read: Callable[[int, Any], T]
    ) -> Response[T]:
        """Send a request, and return its answer whatever it was.

        Raises:
            TransportError: No answer came.
            PodError: There was no session to send it in, because a login failed.
        """
        return _details(operation, await self._send(operation, request), read)

    async def _send(self, operation: Operation, request: Request) -> httpx.Response:
        import ssl

        import httpx

        client = self.http_client
        built = self._settings.httpx_request(client, operation, request)
        auth = self._settings.auth if operation.security else None
        try:
            # As a stream, so that there is an answer to speak of when its body turns out to be garbled.
            response = await client.send(built, auth=auth, follow_redirects=False, stream=True)
            try:
                await response.aread()
            except httpx.DecodingError as error:
                return _garbled(response, error)
            finally:
                await response.aclose()
            return response
        except (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL, ssl.SSLError) as error:
            # Where InvalidURL is the address that a redirect names, and SSLError what httpx has overlooked.
            raise _no_answer(operation, built, error) from None

    @cached_property
    def app_entitlements(self) -> AsyncAppEntitlementsApi:
        """Application entitlements: who may see and install which extension application."""
        from .api.app_entitlements import AsyncAppEntitlementsApi

        return AsyncAppEntitlementsApi(self)

    @cached_property
    def apps(self) -> AsyncAppsApi:
        """Extension applications, and who uses them."""
        from .api.apps import AsyncAppsApi

        return AsyncAppsApi(self)

    @cached_property
    def audit(self) -> AsyncAuditApi:
        """The audit trail: what privileged users did."""
        from .api.audit import AsyncAuditApi

        return AsyncAuditApi(self)

    @cached_property
    def cert_auth(self) -> AsyncCertAuthApi:
        """Logging in with a client certificate, and logging out."""
        from .api.cert_auth import AsyncCertAuthApi

        return AsyncCertAuthApi(self)

    @cached_property
    def certificates(self) -> AsyncCertificatesApi:
        """Certificates that a company trusts, and the certificate of the Pod itself."""
        from .api.certificates import AsyncCertificatesApi

        return AsyncCertificatesApi(self)

    @cached_property
    def connections(self) -> AsyncConnectionsApi:
        """Connections, by which users of different companies agree to talk to each other."""
        from .api.connections import AsyncConnectionsApi

        return AsyncConnectionsApi(self)

    @cached_property
    def disclaimers(self) -> AsyncDisclaimersApi:
        """Disclaimers, the notices that users are shown before they chat."""
        from .api.disclaimers import AsyncDisclaimersApi

        return AsyncDisclaimersApi(self)

    @cached_property
    def file_extensions(self) -> AsyncFileExtensionsApi:
        """Kinds of file that may be exchanged."""
        from .api.file_extensions import AsyncFileExtensionsApi

        return AsyncFileExtensionsApi(self)

    @cached_property
    def groups(self) -> AsyncGroupsApi:
        """Groups of users that act under one name, Symphony distribution lists among them."""
        from .api.groups import AsyncGroupsApi

        return AsyncGroupsApi(self)

    @cached_property
    def info_barriers(self) -> AsyncInfoBarriersApi:
        """Information barriers, which keep groups of users from communicating."""
        from .api.info_barriers import AsyncInfoBarriersApi

        return AsyncInfoBarriersApi(self)

    @cached_property
    def login(self) -> AsyncLoginApi:
        """Logging in with an RSA key: service accounts, applications, and applications on behalf of users."""
        from .api.login import AsyncLoginApi

        return AsyncLoginApi(self)

    @cached_property
    def messages(self) -> AsyncMessagesApi:
        """Messages, as administrators see them: status, receipts, relationships, and suppression."""
        from .api.messages import AsyncMessagesApi

        return AsyncMessagesApi(self)

    @cached_property
    def presence(self) -> AsyncPresenceApi:
        """Presence: whether users are available, busy or away, one at a time, as a list, or as a feed of changes."""
        from .api.presence import AsyncPresenceApi

        return AsyncPresenceApi(self)

    @cached_property
    def rooms(self) -> AsyncRoomsApi:
        """Rooms, the conversations that have a name: create, find and change them, and who is in them."""
        from .api.rooms import AsyncRoomsApi

        return AsyncRoomsApi(self)

    @cached_property
    def sessions(self) -> AsyncSessionsApi:
        """Sessions: who the caller is, and which sessions of a user are open."""
        from .api.sessions import AsyncSessionsApi

        return AsyncSessionsApi(self)

    @cached_property
    def sso(self) -> AsyncSsoApi:
        """Single sign-on, by which people log in through their own company."""
        from .api.sso import AsyncSsoApi

        return AsyncSsoApi(self)

    @cached_property
    def streams(self) -> AsyncStreamsApi:
        """Streams, conversations of any kind: list them, look into them, and open instant-message conversations."""
        from .api.streams import AsyncStreamsApi

        return AsyncStreamsApi(self)

    @cached_property
    def system(self) -> AsyncSystemApi:
        """What the Pod as a whole offers: roles, features, link protocols, languages."""
        from .api.system import AsyncSystemApi

        return AsyncSystemApi(self)

    @cached_property
    def users(self) -> AsyncUsersApi:
        """Accounts of people and services: look them up, create, change, suspend and delete them, and what belongs to
        each: roles, features, avatar, delegates, disclaimer, followers."""
        from .api.users import AsyncUsersApi

        return AsyncUsersApi(self)


def _closed(*, own: bool) -> InvalidInput:
    """What is raised of a client that is closed, itself or by the one whose connections it shares."""
    shared = "the client that this one was made from is closed, and the connections that they share"
    return InvalidInput(f"{'this client is closed' if own else shared}; make a new one")


def _garbled(response: httpx.Response, error: Exception) -> httpx.Response:
    """The same answer without its body, which is not encoded as its headers say."""
    import httpx

    encoding = response.headers["content-encoding"]
    answer = httpx.Response(
        response.status_code,
        content=b"",
        request=response.request,
        extensions={"garbled": f"a body that cannot be decoded as {encoding} ({error})"},
    )
    answer.headers = response.headers
    return answer


def _no_answer(operation: Operation, request: httpx.Request, error: Exception) -> TransportError:
    """Say that no answer came, and from where; the path is left out, for ids stand in it."""
    import httpx

    if isinstance(error, OSError):
        error = httpx.ReadError(str(error))
    text = str(error) or "no reason given"
    host = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    problem = TransportError(operation.name, f"no answer from {host} ({type(error).__name__}: {text})", error)
    problem.trace_id = request.headers.get(_TRACE_ID, "")
    return problem


def _outcome(
    operation: Operation, response: httpx.Response, read: Callable[[int, Any], T]
) -> T | ApiError | DecodeError:
    """What a successful answer holds, or the exception for one that holds something else."""
    status = response.status_code
    if not 200 <= status < 300:
        return _refusal(operation, response)
    try:
        return read(status, _content(operation, response))
    except DecodeError as error:
        problem = DecodeError(error.problem, error.place, operation.name, status, response.content)
        return _told(problem, response)


def _details(operation: Operation, response: httpx.Response, read: Callable[[int, Any], T]) -> Response[T]:
    outcome = _outcome(operation, response, read)
    parsed: T | None = None
    error: ApiError | DecodeError | None = None
    if isinstance(outcome, (ApiError, DecodeError)):
        error = outcome
    else:
        parsed = outcome
    return Response(
        status_code=response.status_code,
        headers=response.headers,
        content=response.content,
        parsed=parsed,
        error=error,
    )


def _content(operation: Operation, response: httpx.Response) -> Any:
    """The body as the operation declares it; `UNSET` where there is none."""
    status = response.status_code
    kind = _entry(operation.answers, status, "none")
    if kind == "none" or status == 204:
        return UNSET
    if "garbled" in response.extensions:
        raise DecodeError(f"expected {'JSON' if kind == 'json' else kind}, found {response.extensions['garbled']}")
    if kind == "bytes":
        return response.content
    if kind == "text":
        try:
            return response.text
        except Exception:  # Python knows charsets that are none of text, such as hex, and each fails in its own way
            return response.content.decode(errors="replace")
    try:
        return loads(response.content)
    except (ValueError, RecursionError):
        raise DecodeError("expected JSON, found " + ("something else" if response.content else "nothing")) from None


def _refusal(operation: Operation, response: httpx.Response) -> ApiError:
    model = _entry(operation.errors, response.status_code, "")
    error = api_error(operation.name, response.status_code, response.headers, response.content, model)
    return _told(error, response)


def _told(error: E, response: httpx.Response) -> E:
    """An error that knows what its request was labelled with, and how often it was sent."""
    if not error.trace_id:
        error.trace_id = response.headers.get(_TRACE_ID) or response.request.headers.get(_TRACE_ID, "")
    error.attempts = response.extensions.get("attempts", 1)  # from whoever sends more than once
    return error


def _entry(table: Mapping[str, str], status: int, otherwise: str) -> str:
    """What a table says of a status: by the status itself, by its hundred, by default, or by its first success."""
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in table:
            return table[key]
    if 200 <= status < 300:
        return next((kind for key, kind in table.items() if key.startswith("2") and kind != "none"), otherwise)
    return otherwise


__all__ = ["AsyncClient", "Client", "default_ssl_context", "new_ssl_context", "twin"]
