"""An idle connection outlives the client's wish for it, or the sandbox would end it just as a request comes."""

from __future__ import annotations

import socket
from typing import Any
from urllib.parse import urlsplit

import pytest
from symphony_pod.client import Client

from symphony_ext.sandbox import SandboxServer, seeded_state, server

ASK = b"GET /pod/v2/sessioninfo HTTP/1.1\r\nHost: pod\r\n\r\n"


def test_clients_let_go_of_a_connection_long_before_the_sandbox_does() -> None:
    client: Any = Client("http://127.0.0.1:1")
    limits = client._settings.httpx_arguments()["limits"]
    assert 2 * limits.keepalive_expiry < server.KEEP_ALIVE


def test_the_sandbox_ends_a_connection_that_was_idle_for_so_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "KEEP_ALIVE", 1)
    with SandboxServer(seeded_state(users=1)) as pod:
        place = urlsplit(pod.url)
        with socket.create_connection((place.hostname or "", place.port or 0), timeout=4) as wire:
            wire.sendall(ASK)
            answer = b"".join(iter(lambda: wire.recv(65_536), b""))  # up to the end, or it would time out
            assert answer.startswith(b"HTTP/1.1 401")
