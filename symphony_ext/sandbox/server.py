"""Running a sandbox Pod: as a process of its own, or in a thread of a test."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import uvicorn

from symphony_ext.sandbox.app import Pod, app_of
from symphony_ext.sandbox.seed import seeded_state

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import TracebackType

    from symphony_ext.sandbox.state import SandboxState

LOOPBACK = "127.0.0.1"
_START_TIMEOUT = 30.0
_STOP_TIMEOUT = 10.0


def listen(host: str = LOOPBACK, port: int = 0) -> socket.socket:
    """Take a port.

    Args:
        host: The address to listen at.
        port: The port; a free one when 0.

    Returns:
        A socket that listens, so that connections wait rather than fail until the server is ready.

    Raises:
        OSError: The address is not this machine's, or the port is taken.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    taken = socket.socket(family, kind, protocol)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(address)
        taken.listen(2048)
    except OSError:
        taken.close()
        raise
    return taken


def url_of(taken: socket.socket) -> str:
    """Tell the URL at which a socket can be reached.

    Args:
        taken: The socket.
    """
    host, port = taken.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class PodServer(uvicorn.Server):
    """A uvicorn server that serves a sandbox Pod, and leaves signals to whoever runs it.

    Args:
        pod: The Pod.
        on_ready: Called once requests are answered.
    """

    def __init__(self, pod: Pod, on_ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app_of(pod),
                lifespan="off",
                ws="none",
                access_log=False,
                log_level="warning",
                server_header=False,
                timeout_graceful_shutdown=2,
            )
        )
        self._on_ready = on_ready

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave the handlers of signals as they are; uvicorn's would end the process with the signal, not with 0."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to answer, and say so."""
        await super().startup(sockets)
        if self.started:
            self._on_ready()


class SandboxServer:
    """A sandbox Pod over real HTTP, in a thread of this process.

    Use it as a context manager, or call :meth:`start` and :meth:`stop`.

    Args:
        state: What the Pod knows; a Pod with the usual number of people when None.
        host: The address to listen at.
        port: The port; a free one when 0.
    """

    def __init__(self, state: SandboxState | None = None, *, host: str = LOOPBACK, port: int = 0) -> None:
        self._pod = Pod(state if state is not None else seeded_state())
        self._host = host
        self._port = port
        self._url = ""
        self._server: PodServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> SandboxState:
        """What the Pod knows. A test may read it at any time, and change it between requests.

        Setting it gives the running Pod another memory, which is much faster than another server.
        """
        return self._pod.state

    @state.setter
    def state(self, state: SandboxState) -> None:
        self._pod.state = state

    @property
    def url(self) -> str:
        """Where the Pod is, such as ``http://127.0.0.1:43210``.

        Raises:
            RuntimeError: The server has not been started.
        """
        if not self._url:
            raise RuntimeError("The sandbox is not running; start it, or use it in a with statement.")
        return self._url

    def start(self) -> None:
        """Start the server, and return once it answers.

        Raises:
            OSError: The port is taken.
            RuntimeError: It runs already, or it does not come up.
        """
        if self._server is not None:
            raise RuntimeError("The sandbox is running already.")
        taken = listen(self._host, self._port)
        ready = threading.Event()
        server = PodServer(self._pod, ready.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, name="symphony-sandbox", daemon=True)
        self._server, self._thread, self._url = server, thread, url_of(taken)
        thread.start()
        if not ready.wait(_START_TIMEOUT):
            self.stop()
            raise RuntimeError(f"The sandbox did not come up within {_START_TIMEOUT:.0f} seconds.")

    def stop(self) -> None:
        """Stop the server, and return once its thread has ended; nothing happens if it is not running."""
        server, thread = self._server, self._thread
        self._server, self._thread, self._url = None, None, ""
        if server is not None and thread is not None:
            server.should_exit = True
            thread.join(_STOP_TIMEOUT)

    def __enter__(self) -> SandboxServer:
        """Start the server; see :meth:`start`."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop the server; see :meth:`stop`."""
        self.stop()
