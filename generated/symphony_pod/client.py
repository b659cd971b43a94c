# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The clients: where requests are sent and answers are told from refusals."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ApiError, DecodeError, InvalidInput, PodError, TransportError, api_error
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

_LONGEST_ADDRESS = 65_536  # what httpx takes

_default_context: ssl.SSLContext | None = None
_default_context_lock = threading.Lock()


def default_ssl_context() -> ssl.SSLContext:
    """The TLS settings that all clients of the process share; made on first use, for it takes tens of milliseconds."""
    global _default_context
    with _default_context_lock:
        if _default_context is None:
            import httpx

            _default_context = httpx.create_ssl_context()
        return _default_context


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
        send_unknown_fields: bool = False,
    ) -> None:
        import httpx

        try:
            url = httpx.URL(base_url)
        except (httpx.InvalidURL, TypeError):
            raise InvalidInput(f"base_url {base_url!r} is no URL; give one like https://acme.symphony.com") from None
        if url.scheme not in ("http", "https") or not url.host:
            raise InvalidInput(f"base_url {base_url!r} is no web address; give one like https://acme.symphony.com")
        if url.userinfo or url.query or url.fragment:
            # The address is not repeated: what stands in it may be a password.
            raise InvalidInput("base_url holds more than scheme, host, port and path; give those alone")
        self.base_url = str(url).rstrip("/")
        self.auth = auth
        self.headers = {"Accept": "application/json", **(headers or {})}
        self.timeout = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout, connect=10.0)
        self.send_unknown_fields = send_unknown_fields
        self._verify = verify

    @property
    def verify(self) -> ssl.SSLContext | bool:
        """TLS settings; none are loaded for a client that speaks plain HTTP."""
        import ssl

        if self._verify is not True:
            return self._verify
        if self.base_url.startswith("http://"):
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody, and costs nothing
        return default_ssl_context()

    def httpx_arguments(self) -> dict[str, Any]:
        """What the httpx client is made with."""
        import httpx

        return {
            "headers": self.headers,
            "timeout": self.timeout,
            "verify": self.verify,
            "limits": httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=60.0),
            "follow_redirects": False,
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
        address = self.base_url + request.target
        if len(address) > _LONGEST_ADDRESS:
            problem = f"the address has {len(address)} characters; at most {_LONGEST_ADDRESS} are allowed"
            raise InvalidInput(f"{operation.name}: {problem}; give fewer values, or shorter ones")
        if content.keys() - {"content"}:  # a form: rare, and best left to httpx
            return client.build_request(
                operation.method,
                address,
                headers=request.headers,
                extensions={"operation": operation},
                **content,
            )
        headers = client.headers
        if request.headers:
            headers = headers.copy()
            headers.update(request.headers)
        built = httpx.Request(
            operation.method,
            _parsed_url(address),
            headers=headers,
            extensions={"timeout": client.timeout.as_dict(), "operation": operation},
            **content,
        )
        built.headers.encoding = "utf-8"  # or httpx tries encodings on every header of every request
        if client.cookies:
            client.cookies.set_cookie_header(built)
        return built


@lru_cache(maxsize=512)
def _parsed_url(url: str) -> httpx.URL:
    """A URL, parsed; those of calls without ids and of polling come again and again."""
    import httpx

    return httpx.URL(url)


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
        send_unknown_fields: Whether to send fields that the contract does not know; a Pod refuses them.
        http_client: An ``httpx.Client`` of your own instead; you close it, and its own settings hold.

    Raises:
        InvalidInput: `base_url` is no address of a web server.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | float | None = 60.0,
        verify: ssl.SSLContext | bool = True,
        send_unknown_fields: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._settings = _Settings(
            base_url,
            auth=auth,
            headers=headers,
            timeout=timeout,
            verify=verify,
            send_unknown_fields=send_unknown_fields,
        )
        self._http = http_client
        self._owned = http_client is None
        self._closed = False
        self._lock = threading.Lock()

    @property
    def base_url(self) -> str:
        """Scheme, host, port and path prefix of the Pod, without a slash at the end."""
        return self._settings.base_url

    @property
    def http_client(self) -> httpx.Client:
        """The httpx client underneath, made on first use.

        Raises:
            InvalidInput: The client is closed.
        """
        if self._closed:
            raise InvalidInput("this client is closed; make a new one")
        if self._http is None:
            import httpx

            with self._lock:
                if self._http is None:
                    self._http = httpx.Client(**self._settings.httpx_arguments())
        return self._http

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        self._closed = True
        if self._owned and self._http is not None:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

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
        except (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL) as error:
            # Where InvalidURL is the address that a redirect names.
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
        send_unknown_fields: Whether to send fields that the contract does not know; a Pod refuses them.
        http_client: An ``httpx.AsyncClient`` of your own instead; you close it, and its own settings hold.

    Raises:
        InvalidInput: `base_url` is no address of a web server.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | float | None = 60.0,
        verify: ssl.SSLContext | bool = True,
        send_unknown_fields: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._settings = _Settings(
            base_url,
            auth=auth,
            headers=headers,
            timeout=timeout,
            verify=verify,
            send_unknown_fields=send_unknown_fields,
        )
        self._http = http_client
        self._owned = http_client is None
        self._closed = False

    @property
    def base_url(self) -> str:
        """Scheme, host, port and path prefix of the Pod, without a slash at the end."""
        return self._settings.base_url

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The httpx client underneath, made on first use.

        Raises:
            InvalidInput: The client is closed.
        """
        if self._closed:
            raise InvalidInput("this client is closed; make a new one")
        if self._http is None:
            import httpx

            self._http = httpx.AsyncClient(**self._settings.httpx_arguments())
        return self._http

    async def aclose(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        self._closed = True
        if self._owned and self._http is not None:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

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
        except (httpx.TransportError, httpx.DecodingError, httpx.InvalidURL) as error:
            # Where InvalidURL is the address that a redirect names.
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
    text = str(error) or "no reason given"
    host = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    return TransportError(operation.name, f"no answer from {host} ({type(error).__name__}: {text})", error)


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
        return DecodeError(error.problem, error.place, operation.name, status, response.content)


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
        return json.loads(response.content)
    except (ValueError, RecursionError):
        raise DecodeError("expected JSON, found " + ("something else" if response.content else "nothing")) from None


def _refusal(operation: Operation, response: httpx.Response) -> ApiError:
    model = _entry(operation.errors, response.status_code, "")
    return api_error(operation.name, response.status_code, response.headers, response.content, model)


def _entry(table: Mapping[str, str], status: int, otherwise: str) -> str:
    """What a table says of a status: by the status itself, by its hundred, by default, or by its first success."""
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in table:
            return table[key]
    if 200 <= status < 300:
        return next((kind for key, kind in table.items() if key.startswith("2") and kind != "none"), otherwise)
    return otherwise


__all__ = ["AsyncClient", "Client", "default_ssl_context"]
