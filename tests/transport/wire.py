"""Servers that do with each connection what a test says, down to the byte, and count connections."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple, Self

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"
"""The least that an operation takes for an answer."""


class Heard(NamedTuple):
    """One request, as it came over the wire."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    link: int
    """The number of its connection, from 1."""

    def all(self, name: str) -> list[str]:
        """The values of a header, in their order."""
        return [value for key, value in self.headers if key.lower() == name.lower()]


class Link:
    """One connection, as the server has it."""

    def __init__(self, sock: socket.socket, number: int) -> None:
        self.sock = sock
        self.number = number
        self._rest = b""

    def request(self) -> Heard | None:
        """Read a request; None when the client has gone."""
        head = self._until(b"\r\n\r\n")
        if head is None:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines if line)]
        heard = Heard(method, target, headers, b"", self.number)
        if heard.all("Transfer-Encoding") == ["chunked"]:
            return heard._replace(body=self._chunks())
        return heard._replace(body=self._exactly(sum(map(int, heard.all("Content-Length")))))

    def send(self, *pieces: bytes) -> None:
        """Send bytes as they are."""
        for piece in pieces:
            self.sock.sendall(piece)

    def answer(self, content: bytes = b"[]", status: str = "200 OK", headers: str = "") -> None:
        """Send an answer."""
        self.send(f"HTTP/1.1 {status}\r\n{headers}Content-Length: {len(content)}\r\n\r\n".encode("latin-1") + content)

    def reset(self) -> None:
        """Break the connection off, so that the client learns it as an error."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def end(self, *pieces: bytes, reset: bool = False) -> None:
        """Send bytes, and close the connection or break it off."""
        self.send(*pieces)
        if reset:
            self.reset()
        else:
            self.sock.close()

    def stall(self, *pieces: bytes) -> None:
        """Send bytes, and nothing more."""
        self.send(*pieces)
        self.wait_until_gone()

    def wait_until_gone(self) -> None:
        """Read what comes until the client closes the connection."""
        while self._more():
            self._rest = b""

    def _more(self) -> bool:
        piece = self.sock.recv(65_536)
        self._rest += piece
        return bool(piece)

    def _until(self, end: bytes) -> bytes | None:
        while end not in self._rest:
            if not self._more():
                return None
        found, _, self._rest = self._rest.partition(end)
        return found

    def _exactly(self, length: int) -> bytes:
        pieces, have = [self._rest], len(self._rest)
        while have < length:
            pieces.append(self.sock.recv(1 << 20))
            assert pieces[-1], "the client went away in the middle of a body"
            have += len(pieces[-1])
        whole = b"".join(pieces)
        self._rest = whole[length:]
        return whole[:length]

    def _chunks(self) -> bytes:
        body = b""
        while True:
            size = int(self._until(b"\r\n") or b"", 16)
            body += self._exactly(size)
            assert self._exactly(2) == b"\r\n"
            if not size:
                return body


def _polite(link: Link, heard: Heard) -> None:
    link.answer()


class Wire:
    """A server on the loopback; use it as a context manager.

    Until a test replaces `on_request` or `on_link`, it answers an empty list to all requests and keeps connections.

    Args:
        tls: Its TLS settings; none for plain HTTP.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.heard: list[Heard] = []
        self.on_request: Callable[[Link, Heard], None] = _polite
        self.on_link: Callable[[Link], None] = self.serve
        self.accepted = 0
        self.most_open = 0
        self._tls = tls
        self._open: dict[int, socket.socket] = {}
        self._lock = threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=512)
        self._threads = [threading.Thread(target=self._accept)]

    @property
    def port(self) -> int:
        port: int = self._listening.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self.port}"

    @property
    def open(self) -> int:
        """How many connections are open now."""
        return len(self._open)

    def serve(self, link: Link) -> None:
        """Answer requests until the client goes, or `on_request` closes the connection."""
        while link.sock.fileno() >= 0 and (heard := link.request()) is not None:
            self.heard.append(heard)
            self.on_request(link, heard)

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._threads[0].join()
        with self._lock:
            for sock in self._open.values():
                with suppress(OSError):  # it is closed already
                    sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listening.accept()
            except OSError:
                return
            with self._lock:
                self.accepted += 1
                number = self.accepted
                self._open[number] = sock
                self.most_open = max(self.most_open, len(self._open))
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread = threading.Thread(target=self._run, args=(sock, number))
            self._threads.append(thread)
            thread.start()

    def _run(self, sock: socket.socket, number: int) -> None:
        try:
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
            self.on_link(Link(sock, number))
        except OSError:
            pass  # the client broke the connection off, or refused it
        finally:
            with self._lock:
                sock.close()
                del self._open[number]
