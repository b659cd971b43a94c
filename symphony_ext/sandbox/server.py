"""Running a sandbox Pod: as a process of its own, or in a thread of a test."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from symphony_ext.sandbox.app import Pod, app_of
from symphony_ext.sandbox.seed import seeded_state
from symphony_ext.sandbox.state import SandboxState
from symphony_ext.sandbox.state_file import StateFile
from symphony_ext.sandbox.throttle import Throttle
from symphony_ext.sandbox.tls import LOCAL_NAMES, client_context, server_context
from symphony_ext.sandbox.wire import watch_wires

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Generator
    from types import TracebackType

    from starlette.applications import Starlette

    from symphony_ext.sandbox.mischief import Mischief

LOOPBACK = "127.0.0.1"
KEEP_ALIVE = 75
"""Seconds for which a connection may be idle: as with nginx, and longer than clients keep theirs, so that the server
does not end one just as a request comes."""
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


def url_of(taken: socket.socket, *, tls: bool = False) -> str:
    """Tell the URL at which a socket can be reached.

    Args:
        taken: The socket.
        tls: Whether TLS is spoken there.
    """
    host, port = taken.getsockname()[:2]
    scheme = "https" if tls else "http"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


class PodServer(uvicorn.Server):
    """A uvicorn server that serves a sandbox Pod, and leaves signals to whoever runs it.

    Args:
        pod: The Pod.
        on_ready: Called once requests are answered.
        tls: Settings to speak TLS with; plain HTTP when None.
    """

    def __init__(self, pod: Pod, on_ready: Callable[[], None], tls: ssl.SSLContext | None = None) -> None:
        config = uvicorn.Config(
            app_of(pod),
            http="httptools" if find_spec("httptools") else "h11",
            lifespan="off",
            ws="none",
            access_log=False,
            log_level="warning",
            server_header=False,
            date_header=False,  # the Pod's own clock tells the date
            timeout_keep_alive=KEEP_ALIVE,
            timeout_graceful_shutdown=2,
        )
        config.load()
        config.ssl = tls
        watch_wires(config)
        super().__init__(config)
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
        tls: Whether to speak TLS, and so to let clients log in with a certificate; see :meth:`client_context`.
        rate: How many requests a second each address may send; any number when None.
        state_file: Where to keep the state, in SQLite. What it holds already is given back, and ``state`` must be
            left out then.

    Raises:
        ValueError: The rate or the file cannot be used; the message tells which.
        OSError: The file cannot be read or written.
    """

    def __init__(
        self,
        state: SandboxState | None = None,
        *,
        host: str = LOOPBACK,
        port: int = 0,
        tls: bool = False,
        rate: float | None = None,
        state_file: str | Path | None = None,
    ) -> None:
        throttle = None if rate is None else Throttle(rate)
        self._path = None if state_file is None else Path(state_file)
        self._file = None if self._path is None else StateFile(self._path)
        if self._file is not None:
            if state is not None and not self._file.is_empty:
                self._file.close()
                raise ValueError(f"state_file {self._path} holds a Pod already; leave state out, or give a new file")
            if state is None and not self._file.is_empty:
                state = SandboxState()
        state = state if state is not None else seeded_state()
        if self._file is not None:
            self._file.attach(state)
        self._pod = Pod(state, throttle=throttle, save=self._save if self._file is not None else None)
        self._host = host
        self._port = port
        self._tls = tls
        self._url = ""
        self._server: PodServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def app(self) -> Starlette:
        """The same Pod as an ASGI application, for a client in this process; it need not be started."""
        return app_of(self._pod)

    @property
    def mischief(self) -> Mischief:
        """What the Pod is to do wrong, and what it has received."""
        return self._pod.mischief

    def client_context(self, name: str | None = None) -> ssl.SSLContext:
        """Make the TLS settings of a client, such as ``httpx.Client(verify=...)`` takes.

        Args:
            name: The username or app id whose certificate to present, which is made for it; none when None.

        Returns:
            The settings, which trust this sandbox alone.
        """
        return client_context(self.state, name)

    @property
    def state(self) -> SandboxState:
        """What the Pod knows. A test may read it at any time, and change it between requests.

        Setting it gives the running Pod another memory, which is much faster than another server; mischief ends.

        Raises:
            RuntimeError: It is set, and there is a state file.
        """
        return self._pod.state

    @state.setter
    def state(self, state: SandboxState) -> None:
        if self._path is not None:
            raise RuntimeError("A Pod with a state file cannot be given another memory; start another server.")
        self._pod.state = state
        self._pod.mischief.clear()

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
            RuntimeError: It runs already, it does not come up, or it had a state file and was stopped.
        """
        if self._server is not None:
            raise RuntimeError("The sandbox is running already.")
        if self._path is not None and self._file is None:
            raise RuntimeError("The sandbox has let go of its state file; make another one to go on.")
        taken = listen(self._host, self._port)
        ready = threading.Event()
        tls = server_context(lambda: self.state, (self._host, *LOCAL_NAMES)) if self._tls else None
        server = PodServer(self._pod, ready.set, tls)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]}, name="symphony-sandbox", daemon=True)
        self._server, self._thread, self._url = server, thread, url_of(taken, tls=self._tls)
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
        if self._file is not None:
            self._file.close()
            self._file = None

    def _save(self) -> None:
        if self._file is not None:
            self._file.save()

    def __enter__(self) -> SandboxServer:
        """Start the server; see :meth:`start`."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop the server; see :meth:`stop`."""
        self.stop()
