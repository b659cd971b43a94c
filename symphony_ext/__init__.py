"""The client of the administration API of a Symphony Pod: logging in, and what no contract can say.

Start with `SymphonyPod.from_rsa`, or `AsyncSymphonyPod.from_rsa` for asyncio. Everything here loads when it is first
used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from symphony_ext.client import AsyncSymphonyPod as AsyncSymphonyPod
    from symphony_ext.client import SymphonyPod as SymphonyPod
    from symphony_ext.errors import ApiError as ApiError
    from symphony_ext.errors import BadRequest as BadRequest
    from symphony_ext.errors import ConfigurationError as ConfigurationError
    from symphony_ext.errors import Conflict as Conflict
    from symphony_ext.errors import DecodeError as DecodeError
    from symphony_ext.errors import Forbidden as Forbidden
    from symphony_ext.errors import InsecureKeyFileWarning as InsecureKeyFileWarning
    from symphony_ext.errors import InvalidInput as InvalidInput
    from symphony_ext.errors import LoginError as LoginError
    from symphony_ext.errors import NotFound as NotFound
    from symphony_ext.errors import PodError as PodError
    from symphony_ext.errors import RateLimited as RateLimited
    from symphony_ext.errors import ServerError as ServerError
    from symphony_ext.errors import TransportError as TransportError
    from symphony_ext.errors import Unauthorized as Unauthorized
    from symphony_ext.errors import UnavailableForLegalReasons as UnavailableForLegalReasons

    __version__: str

_HOMES = {
    "AsyncSymphonyPod": "client",
    "SymphonyPod": "client",
    "ApiError": "errors",
    "BadRequest": "errors",
    "ConfigurationError": "errors",
    "Conflict": "errors",
    "DecodeError": "errors",
    "Forbidden": "errors",
    "InsecureKeyFileWarning": "errors",
    "InvalidInput": "errors",
    "LoginError": "errors",
    "NotFound": "errors",
    "PodError": "errors",
    "RateLimited": "errors",
    "ServerError": "errors",
    "TransportError": "errors",
    "Unauthorized": "errors",
    "UnavailableForLegalReasons": "errors",
}


if not TYPE_CHECKING:  # or a checker would take any name for one of ours

    def __getattr__(name: str) -> Any:
        """Load a public name when it is first used."""
        value: Any
        if name == "__version__":
            from symphony_ext._version import version

            value = version()
        elif name in _HOMES:
            from importlib import import_module

            value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value  # the next use comes straight from the module
        return value


def __dir__() -> list[str]:
    """List the public names, also those that are not loaded yet."""
    return sorted({*globals(), *__all__})


__all__ = [
    "ApiError",
    "AsyncSymphonyPod",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "DecodeError",
    "Forbidden",
    "InsecureKeyFileWarning",
    "InvalidInput",
    "LoginError",
    "NotFound",
    "PodError",
    "RateLimited",
    "ServerError",
    "SymphonyPod",
    "TransportError",
    "Unauthorized",
    "UnavailableForLegalReasons",
    "__version__",
]
