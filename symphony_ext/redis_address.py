"""Where Redis is, as users name it, and how it is reached; none of it lets a password into a message or a pickle."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs, urlsplit

from symphony_ext.errors import ConfigurationError

_SCHEMES = ("redis", "rediss", "unix")
_LIKE = "give one like redis://host:6379/0"


class FromEnvironment:
    """Gives the address that is in an environment variable, which each process reads for itself.

    Args:
        name: The variable.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self) -> str:
        """Give the address.

        Raises:
            ConfigurationError: There is no such variable, or it holds no address.
        """
        address = os.environ.get(self.name, "")
        if not address:
            raise ConfigurationError(
                f"the environment variable {self.name} is not set; set it to the address of Redis, such as "
                "redis://host:6379/0"
            )
        check_address(address, f"the environment variable {self.name}")
        return address


def redis_package(user: str) -> Any:
    """Give the package redis.

    Args:
        user: What needs it, for messages.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        return import_module("redis")
    except ImportError:
        raise ConfigurationError(
            f"{user} needs the package redis; install the extra: pip install 'symphony-pod-client[redis]'"
        ) from None


def check_address(address: Any, name: str) -> None:
    """Check an address.

    Args:
        address: What was given for one.
        name: What messages call it; they do not repeat it.

    Raises:
        ConfigurationError: It is none.
    """
    try:
        parts = urlsplit(address) if isinstance(address, str) else None
        usable = parts is not None and parts.scheme in _SCHEMES and bool(parts.hostname or parts.path)
        _ = parts.port if parts is not None else None
    except ValueError:
        usable = False
    if not usable:
        raise ConfigurationError(f"{name} is no address of Redis; {_LIKE}")


def has_secret(address: str) -> bool:
    """Tell whether an address holds a password."""
    parts = urlsplit(address)
    return bool(parts.password) or any("password" in name for name in parse_qs(parts.query))


def connected(given: str | Callable[..., Any], timeout: float) -> Any:
    """Make a client, which connects when it has something to ask.

    Args:
        given: The address, or a function that gives it.
        timeout: Seconds to wait for Redis, for each step.

    Returns:
        A ``redis.Redis``.

    Raises:
        ConfigurationError: The address is none. The message does not hold it.
    """
    address: Any = given if isinstance(given, str) else given()
    check_address(address, "redis" if isinstance(given, str) else "what the function gives as the address of Redis")
    try:
        return import_module("redis").Redis.from_url(
            address,
            socket_timeout=timeout,
            socket_connect_timeout=timeout,
            # Once more at once, for a connection that was closed while nobody used it; and no longer, for whoever
            # asks can do without, or has to know.
            retry=import_module("redis.retry").Retry(import_module("redis.backoff").NoBackoff(), 1),
        )
    except (ValueError, TypeError):
        problem = ConfigurationError(f"the address of Redis cannot be read; {_LIKE}")
    raise problem  # out here, for the first exception may hold the address


__all__ = ["FromEnvironment", "check_address", "connected", "has_secret", "redis_package"]
