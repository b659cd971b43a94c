"""The connection below a request: its client certificate, and how to cut it."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    import uvicorn
    from starlette.types import ASGIApp, Receive, Scope, Send

EXTENSION = "symphony_ext.sandbox"
"""The ASGI extension in which a request finds its :class:`Wire`."""


class Wire:
    """One connection.

    Args:
        transport: What asyncio calls it.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport

    def reset(self) -> None:
        """Reset the connection: the client learns that it is gone, and nothing else (TCP RST)."""
        taken = self._transport.get_extra_info("socket")
        if taken is not None:
            # Closing a socket that lingers for no time at all resets the connection.
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()

    def close(self) -> None:
        """Close the connection once what was written is sent."""
        self._transport.close()


class _WireProtocol:
    """What is put before uvicorn's own protocol: each request is told of its connection."""

    app: ASGIApp
    transport: asyncio.Transport

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)  # type: ignore[misc] # pyright: ignore
        extensions = _extensions(transport)
        app = self.app

        async def with_extensions(scope: Scope, receive: Receive, send: Send) -> None:
            scope["extensions"] = {**(scope.get("extensions") or {}), **extensions}
            await app(scope, receive, send)

        self.app = with_extensions

    def shutdown(self) -> None:
        """Stop, as uvicorn asks of each connection; an idle one does not wait for its client to agree."""
        super().shutdown()  # type: ignore[misc] # pyright: ignore
        transport = self.transport
        # TLS ends in a handshake that a client takes part in when it next reads, which an idle one does not.
        if transport.get_extra_info("ssl_object") and transport.is_closing() and not transport.get_write_buffer_size():
            transport.abort()


def _extensions(transport: asyncio.Transport) -> dict[str, dict[Any, Any]]:
    extensions: dict[str, dict[Any, Any]] = {EXTENSION: {"wire": Wire(transport)}}
    secured: ssl.SSLObject | None = transport.get_extra_info("ssl_object")
    if secured is not None:
        presented = secured.getpeercert(binary_form=True)
        chain = [ssl.DER_cert_to_PEM_cert(presented)] if presented else []
        # As ASGI's extension for TLS has it.
        extensions["tls"] = {"client_cert_chain": chain}
    return extensions


def watch_wires(config: uvicorn.Config) -> None:
    """Make a server tell each request of its connection.

    Args:
        config: The server's configuration, loaded.
    """
    config.http_protocol_class = type("WireProtocol", (_WireProtocol, config.http_protocol_class), {})


def wire_of(scope: Scope) -> Wire | None:
    """Find the connection below a request.

    Args:
        scope: The request, as ASGI has it.

    Returns:
        The connection; None where there is none, as in a process that calls the application itself.
    """
    wire: Wire | None = _extension(scope, EXTENSION).get("wire")
    return wire


def client_certificate(scope: Scope) -> str | None:
    """Find the client certificate of a request.

    Args:
        scope: The request, as ASGI has it.

    Returns:
        The certificate in PEM; None where the connection has none.
    """
    chain: Iterable[str] = _extension(scope, "tls").get("client_cert_chain") or ()
    return next(iter(chain), None)


def _extension(scope: Scope, name: str) -> dict[str, Any]:
    extensions: dict[str, dict[str, Any]] = scope.get("extensions") or {}
    return extensions.get(name, {})
