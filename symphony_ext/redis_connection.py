"""Where Redis is, as users name it, and how it is reached; none of it lets a password into a message or a pickle."""

from __future__ import annotations

import os
import threading
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs, urlsplit

from symphony_ext.errors import ConfigurationError
from symphony_ext.forks import renew_in_children

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


class RedisConnection:
    """The client of a process, made when it is first needed, and anew in each child that is forked.

    Args:
        given: The address of Redis, a function that gives it, or a client of the user's own.
        timeout: Seconds to wait for Redis, for each step; a client of the user's own has its own.
    """

    def __init__(self, given: Any, timeout: float) -> None:
        self._given = given
        self._timeout = timeout
        self.after_fork()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Begin without a client; see `symphony_ext.forks.Forkable`."""
        self._lock = threading.Lock()
        self._client: Any = None

    def client(self) -> Any:
        """Give the client, a ``redis.Redis``; it connects when it has something to ask.

        Raises:
            ConfigurationError: The address is none. The message does not hold it.
        """
        with self._lock:
            if self._client is None:
                self._client = self._opened()
            return self._client

    def _opened(self) -> Any:
        given, named = self._given, "redis"
        if not isinstance(given, str):
            if not callable(given):
                return given
            given, named = given(), "what the function gives as the address of Redis"
        check_address(given, named)
        try:
            return import_module("redis").Redis.from_url(
                given,
                socket_timeout=self._timeout,
                socket_connect_timeout=self._timeout,
                # Once more at once, for a connection that was closed while nobody used it; and no longer, for whoever
                # asks can do without, or has to know.
                retry=import_module("redis.retry").Retry(import_module("redis.backoff").NoBackoff(), 1),
            )
        except (ValueError, TypeError):
            problem = ConfigurationError(f"the address of Redis cannot be read; {_LIKE}")
        raise problem  # out here, for the first exception may hold the address


__all__ = ["FromEnvironment", "RedisConnection", "check_address", "has_secret", "redis_package"]
