"""A Pod to run on a laptop and in tests: a real HTTP server with users, rooms and sessions.

It needs the extra ``sandbox`` (``pip install 'symphony-pod-client[sandbox]'``). In a test::

    with SandboxServer() as pod:
        pod.state.add_account("svc-bot", public_key_pem)
        ...  # any client, at pod.url

From a shell, ``python -m symphony_ext sandbox``; with pytest, the fixtures of :mod:`symphony_ext.testing`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symphony_ext.sandbox.app import create_app
    from symphony_ext.sandbox.seed import fill, seeded_state
    from symphony_ext.sandbox.server import SandboxServer
    from symphony_ext.sandbox.state import SandboxState

__all__ = ["SandboxServer", "SandboxState", "create_app", "fill", "seeded_state"]

_HOMES = {
    "SandboxServer": "server",
    "SandboxState": "state",
    "create_app": "app",
    "fill": "seed",
    "seeded_state": "seed",
}


if not TYPE_CHECKING:  # or a checker would take any name for one of ours

    def __getattr__(name: str) -> object:
        """Load a public name when it is first used, so that the command line can explain itself without the extra."""
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(importlib.import_module(f"{__name__}.{home}"), name)
