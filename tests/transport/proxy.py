"""A proxy on the loopback: it forwards plain HTTP, tunnels on CONNECT, and keeps what it was asked."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from urllib.parse import urlsplit

from tests.transport.wire import Heard, Link, Wire


class Proxy(Wire):
    """The proxy; use it as a context manager.

    Whatever host it is asked for, it goes to 127.0.0.1, at the port that it is asked for.

    Args:
        refusal: The status line's end with which it refuses everything; it serves when empty.
    """

    def __init__(self, refusal: str = "") -> None:
        super().__init__()
        self.refusal = refusal
        self.on_request = self._pass_on

    def _pass_on(self, link: Link, heard: Heard) -> None:
        if self.refusal:
            link.answer(b"refused", self.refusal)
        elif heard.method == "CONNECT":
            self._tunnel(link, int(heard.target.rpartition(":")[2]))
        else:
            self._forward(link, heard)

    def _forward(self, link: Link, heard: Heard) -> None:
        target = urlsplit(heard.target)
        path = heard.target.partition(target.netloc)[2]
        headers = [(name, value) for name, value in heard.headers if not name.lower().startswith("proxy-")]
        head = "".join(f"{name}: {value}\r\n" for name, value in [*headers, ("Connection", "close")])
        with socket.create_connection(("127.0.0.1", target.port or 80)) as onward:
            onward.sendall(f"{heard.method} {path} HTTP/1.0\r\n{head}\r\n".encode("latin-1") + heard.body)
            whole = onward.recv(65_536)
            link.send(whole)

    def _tunnel(self, link: Link, port: int) -> None:
        with socket.create_connection(("127.0.0.1", port)) as onward:
            link.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pump, args=(onward, link.sock))
            back.start()
            _pump(link.sock, onward)
            back.join()
        link.sock.close()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    """Pass on what comes, and then that it has ended, also where one side has broken off: or the other would wait."""
    with suppress(OSError):
        while piece := source.recv(65_536):
            sink.sendall(piece)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
