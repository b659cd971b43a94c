# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The typed client of the administration API of a Symphony Pod."""

from __future__ import annotations

TYPE_CHECKING = False  # checkers take it for true, as that of typing, whose import would be most of this one
if TYPE_CHECKING:
    from typing import Any

    from .client import AsyncClient as AsyncClient
    from .client import Client as Client

_MODULES = {"AsyncClient": ".client", "Client": ".client"}


if not TYPE_CHECKING:  # or a checker would take any name for one of ours

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(module, __name__), name)
        globals()[name] = value
        return value


__all__ = ["AsyncClient", "Client"]
