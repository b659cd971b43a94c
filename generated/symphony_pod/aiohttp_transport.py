# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""How requests of asyncio travel where aiohttp is installed: by its pool, which stays quick with many at once.

It is imported only there; without aiohttp they travel by httpx's own pool, to the same effect.
"""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any
from urllib.request import getproxies

import aiohttp
import httpx
from aiohttp import ClientHandlerType  # an aiohttp that has none (before 3.12) is left alone
from aiohttp.connector import Connection
from yarl import URL

_LONGEST_HEADER = 65_536  # bytes; aiohttp's own bound, 8,190, is below what gateways send
_READ_AHEAD = 262_144  # bytes that may wait to be read; a page of a list comes in few pieces
_PIECE = 65_536  # bytes of a body that are sent at a time
_IDLE = 0.1  # seconds after which a server may have closed what the pool holds
# What httpx has put on the request already, or means to leave out.
_NOT_ADDED = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


def transports(*, verify: ssl.SSLContext, limits: httpx.Limits, proxy: httpx.Proxy | None = None) -> dict[str, Any]:
    """What an ``httpx.AsyncClient`` for one event loop is made with, so that it sends by aiohttp.

    Args:
        verify: TLS settings.
        limits: How many connections there may be, and how long an idle one is kept.
        proxy: The proxy for all requests; by default, as with httpx, those that the environment names.

    Raises:
        httpx.InvalidURL: The environment names a proxy that is no URL.
        ValueError: The environment names a proxy of a kind that nobody here speaks.
        ImportError: The environment names a SOCKS proxy, and ``httpx[socks]`` is not installed.
    """
    if proxy is not None:
        return {"transport": _by_proxy(verify, limits, proxy), "mounts": {}}
    mounts = {
        pattern: None if address is None else _by_proxy(verify, limits, httpx.Proxy(address))
        for pattern, address in _proxies().items()
    }
    return {"transport": AiohttpTransport(verify=verify, limits=limits), "mounts": mounts}


def _by_proxy(verify: ssl.SSLContext, limits: httpx.Limits, proxy: httpx.Proxy) -> httpx.AsyncBaseTransport:
    if proxy.url.scheme == "http":
        return AiohttpTransport(verify=verify, limits=limits, proxy=proxy)
    # SOCKS, which aiohttp does not speak, or TLS to the proxy, whose settings are httpx's own.
    return httpx.AsyncHTTPTransport(verify=verify, limits=limits, proxy=proxy)


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Sends the requests of an ``httpx.AsyncClient`` by aiohttp; for one event loop.

    Args:
        verify: TLS settings.
        limits: How many connections there may be, and how long an idle one is kept.
        proxy: The proxy for all requests, to be spoken to by plain HTTP; none when None.
    """

    def __init__(
        self,
        *,
        verify: ssl.SSLContext,
        limits: httpx.Limits,
        proxy: httpx.Proxy | None = None,
    ) -> None:
        self._verify = verify
        self._limits = limits
        self._proxy = None if proxy is None else str(proxy.url)
        self._to_proxy = {} if proxy is None else _proxy_headers(proxy)
        self._session: aiohttp.ClientSession | None = None
        self._last = 0.0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; httpx calls it."""
        session = self._session
        if session is None:
            session = self._session = self._open()
        await self._notice_closed_connections()
        timeout = request.extensions.get("timeout", {})
        connect, pool = timeout.get("connect"), timeout.get("pool")
        encoding = request.headers.encoding
        headers = [
            (name.decode("ascii"), value.decode(encoding))
            for name, value in request.headers.raw
            if name.lower() != b"transfer-encoding"  # aiohttp sees by itself that a length is not known
        ]
        if self._proxy is not None and request.url.scheme == "http":  # or they go with the CONNECT
            headers += self._to_proxy.items()
        upload = _Upload(request, timeout.get("write"), timeout.get("read"))
        failure: httpx.TransportError
        try:
            async with upload.watch:
                answer = await session.request(
                    request.method,
                    URL(str(request.url), encoded=True),  # or some of what is escaped would lose its escape
                    headers=headers,
                    data=upload.body,
                    allow_redirects=False,
                    timeout=aiohttp.ClientTimeout(
                        total=None,
                        connect=None if connect is None or pool is None else connect + pool,
                        sock_connect=connect,
                        sock_read=timeout.get("read"),
                    ),
                    proxy=self._proxy,
                    proxy_headers=dict(self._to_proxy) if self._proxy is not None else None,
                )
        except (aiohttp.ClientError, OSError, ValueError, _Broken) as error:
            failure = httpx.WriteTimeout("the server takes no more") if upload.watch.expired() else _as_httpx(error)
        else:
            self._last = asyncio.get_running_loop().time()
            version = b"HTTP/1.0" if answer.version == aiohttp.HttpVersion10 else b"HTTP/1.1"
            reason = (answer.reason or "").encode("ascii", "replace")
            return httpx.Response(
                answer.status,
                headers=list(answer.raw_headers),
                stream=_Body(answer),
                request=request,
                extensions={"http_version": version, "reason_phrase": reason},
            )
        raise failure  # out here, or what aiohttp raised, which holds headers, would hang on it

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        limits = self._limits
        connector = aiohttp.TCPConnector(
            ssl=self._verify,
            limit=limits.max_connections or 0,
            keepalive_timeout=15.0 if limits.keepalive_expiry is None else limits.keepalive_expiry,
            resolver=aiohttp.ThreadedResolver(),  # which finds what everything else on the machine finds
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),  # httpx keeps the cookies
            auto_decompress=False,
            skip_auto_headers=_NOT_ADDED,
            read_bufsize=_READ_AHEAD,
            max_line_size=_LONGEST_HEADER,
            max_field_size=_LONGEST_HEADER,
            middlewares=(_once,),
            response_class=_Answer,
        )

    async def _notice_closed_connections(self) -> None:
        """Let the event loop see which connections their servers have closed, while it ran something else.

        httpx looks at a connection before it sends on it; aiohttp trusts the loop to have looked.
        """
        now = asyncio.get_running_loop().time()
        if now - self._last > _IDLE:
            self._last = now
            for _ in range(6):  # one to look, one to see that it is closed, and the rest to say so by TLS
                await asyncio.sleep(0)


class _Answer(aiohttp.ClientResponse):
    """An answer; when none comes, its connection ends at once.

    aiohttp would let the connection go on until the server has taken all that was to be sent, which may be never.
    """

    async def start(self, connection: Connection) -> aiohttp.ClientResponse:
        transport = connection.transport
        try:
            return await super().start(connection)
        except BaseException:
            if transport is not None:
                transport.abort()
            raise


class _Broken(Exception):
    """The connection broke after a request had begun to go out; it holds what httpx would raise."""

    def __init__(self, failure: httpx.TransportError) -> None:
        super().__init__()
        self.failure = failure


async def _once(request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
    """Send a request, once: aiohttp would send some again when their connection breaks, but a caller decides that."""
    if request.method == "DELETE" and not request.body:
        request.headers.popall("Content-Length", None)  # of 0, which aiohttp adds and httpx does not
    try:
        return await handler(request)
    except aiohttp.ClientConnectorError:
        raise
    except aiohttp.ServerDisconnectedError:
        raise _Broken(httpx.RemoteProtocolError("Server disconnected without sending a response.")) from None
    except aiohttp.ClientOSError as error:
        raise _Broken(httpx.ReadError(_reason(error))) from None


class _Upload:
    """The body of a request, and how long a server may take none of it.

    aiohttp begins to wait for an answer when the body has gone out; of how long that takes it knows no bound.
    """

    def __init__(self, request: httpx.Request, write: float | None, read: float | None) -> None:
        self.watch = asyncio.timeout(None)
        self._stalled = write
        # The last piece is on its way when nobody asks for another; the answer's own time comes on top.
        self._ended = None if write is None or read is None else write + read
        self.body: bytes | AsyncIterator[bytes] | None
        try:
            content = request.content
        except httpx.RequestNotRead:
            if not isinstance(request.stream, httpx.AsyncByteStream):
                raise RuntimeError("an asyncio client needs a body that can be read without waiting") from None
            self.body = self._watched(aiter(request.stream))
        else:
            # What fits into the buffers of a socket is out at once.
            self.body = content or None if len(content) <= _PIECE else self._watched(_pieces(content))

    async def _watched(self, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        async for piece in pieces:
            self._wait(self._stalled)
            yield piece
        self._wait(self._ended)

    def _wait(self, seconds: float | None) -> None:
        with suppress(RuntimeError):  # an answer has come before the body went out
            self.watch.reschedule(None if seconds is None else asyncio.get_running_loop().time() + seconds)


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    view = memoryview(content)
    for start in range(0, len(content), _PIECE):
        yield bytes(view[start : start + _PIECE])


class _Body(httpx.AsyncByteStream):
    """The body of an answer, as it comes."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._answer.content.iter_any())
        failure: httpx.TransportError
        while True:
            try:
                piece = await anext(pieces)
            except StopAsyncIteration:
                return
            except TimeoutError as error:
                failure = _as_httpx(error)
                break
            except Exception:  # what is wrong with a chunk comes as this or that
                failure = httpx.RemoteProtocolError("the answer broke off, or is garbled")
                break
            yield piece
        raise failure

    async def aclose(self) -> None:
        self._answer.release()


def _as_httpx(error: Exception) -> httpx.TransportError:
    """What httpx would raise; whether anything had been sent must be told rightly, for it decides on resending.

    The texts of aiohttp are left out, for addresses, ids and headers stand in them.
    """
    match error:
        case _Broken():
            return error.failure
        case aiohttp.ClientHttpProxyError():
            return httpx.ProxyError(f"{error.status} {error.message}")
        case aiohttp.ConnectionTimeoutError():
            return httpx.ConnectTimeout("the server does not take the connection")
        case aiohttp.ClientConnectorError() | UnicodeError():  # where the latter is a name that no server can have
            return httpx.ConnectError(_reason(error))
        case aiohttp.ServerTimeoutError() | TimeoutError():
            return httpx.ReadTimeout("the server is silent")
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError():
            return httpx.UnsupportedProtocol("the address is none of a web server")
        case aiohttp.ClientResponseError():
            return httpx.RemoteProtocolError("the answer is no HTTP")
        case aiohttp.ClientConnectionResetError():
            return httpx.WriteError("the server has closed the connection")
        case aiohttp.ClientError() | OSError():
            return httpx.ReadError(_reason(error))
        case _:
            return httpx.LocalProtocolError("a header or the address holds what cannot be sent")


def _reason(error: Exception) -> str:
    """What the operating system or OpenSSL says of an error."""
    cause: BaseException | None = error
    if isinstance(error, aiohttp.ClientConnectorError):
        cause = error.os_error
    elif isinstance(error, aiohttp.ClientError):
        cause = error.__cause__
    return str(cause) if isinstance(cause, (OSError, UnicodeError)) else "the connection is broken"


def _proxy_headers(proxy: httpx.Proxy) -> dict[str, str]:
    headers = {name.decode("ascii"): value.decode("latin-1") for name, value in proxy.headers.raw}
    if proxy.raw_auth is not None:
        headers["Proxy-Authorization"] = "Basic " + b64encode(b":".join(proxy.raw_auth)).decode("ascii")
    return headers


def _proxies() -> dict[str, str | None]:
    """The proxies of the environment, by the pattern of the addresses that they are for; None for no proxy.

    httpx has the same, but makes nothing of it when it is given a transport.
    """
    named = getproxies()
    found: dict[str, str | None] = {}
    for scheme in ("http", "https", "all"):
        address = named.get(scheme)
        if address:
            found[f"{scheme}://"] = address if "://" in address else f"http://{address}"
    for entry in named.get("no", "").split(","):
        host = entry.strip()
        if host == "*":
            return {}
        if host:
            found[_pattern(host)] = None
    return found


def _pattern(host: str) -> str:
    """The pattern of httpx for an entry of ``NO_PROXY``; a name stands for the names below it, too."""
    if "://" in host:
        return host
    try:
        address = ipaddress.ip_address(host.split("/")[0])
    except ValueError:
        return f"all://{host}" if host.lower() == "localhost" else f"all://*{host}"
    return f"all://{host}" if address.version == 4 else f"all://[{host}]"


__all__ = ["AiohttpTransport", "transports"]
