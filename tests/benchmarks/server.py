"""A Pod in another process that answers what it is told, and costs next to nothing: ``python -m benchmarks.server``."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple

from . import lists
from .answers import LOGIN, SESSION_INFO, WHO

_END = b"\r\n\r\n"
_LENGTH = b"content-length:"


def _answer(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


_ANSWERS = {
    WHO.encode(): _answer(SESSION_INFO),
    b"/login/pubkey/authenticate": _answer(LOGIN),
}
_UNKNOWN = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


class _Pod(asyncio.Protocol):
    """One connection, kept open for as many requests as come."""

    def __init__(self) -> None:
        self._pending = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        self._pending += data
        while (end := self._pending.find(_END)) >= 0:
            head = self._pending[:end]
            length = 0
            if (at := head.lower().find(_LENGTH)) >= 0:
                length = int(head[at + len(_LENGTH) :].split(b"\r\n", 1)[0])
            whole = end + len(_END) + length
            if len(self._pending) < whole:
                return
            self._pending = self._pending[whole:]
            target = head.split(b" ", 2)[1]
            answer = _ANSWERS.get(target.split(b"?", 1)[0])
            if answer is None and lists.PATH in target:
                asyncio.get_running_loop().call_later(lists.LATENCY, self._give_page, target.decode())
            else:
                self._transport.write(answer or _UNKNOWN)

    def _give_page(self, target: str) -> None:
        assert self._transport is not None
        if not self._transport.is_closing():
            self._transport.write(_answer(lists.page(target)))


class Address(NamedTuple):
    """Where the server listens, on this machine alone.

    Attributes:
        plain: The port that speaks HTTP.
        tls: The port that speaks HTTPS.
    """

    plain: int
    tls: int

    @property
    def http(self) -> str:
        """The URL of the one that speaks HTTP."""
        return f"http://127.0.0.1:{self.plain}"


@contextmanager
def running(certificate: str) -> Generator[Address]:
    """Run the server in a process of its own.

    Args:
        certificate: The path of a PEM file with its certificate and key.
    """
    command = [sys.executable, "-m", __name__, certificate]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            plain, tls = map(int, process.stdout.readline().split())
            yield Address(plain, tls)
        finally:
            process.terminate()


async def _serve(certificate: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    loop = asyncio.get_running_loop()
    servers = [
        await loop.create_server(_Pod, "127.0.0.1", 0, backlog=512),
        await loop.create_server(_Pod, "127.0.0.1", 0, backlog=512, ssl=context),
    ]
    print(*(server.sockets[0].getsockname()[1] for server in servers), flush=True)
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1]))
