"""Keeping an engine from doing an item twice, by asking Redis before each call.

Engines such as Dask do again what a worker had done that died before its result was fetched. A worker that claims each
call first sees that another has begun it, and leaves it alone.
"""

from __future__ import annotations

import os
import threading
import uuid
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from symphony_ext.errors import ConfigurationError, PodError
from symphony_ext.forks import renew_in_children

if TYPE_CHECKING:
    from typing import Self


class ClaimedError(PodError):
    """Another worker has begun this item, so that it was not done again; whether that one did it is not known."""

    def __init__(self, operation: str) -> None:
        self.operation = operation
        super().__init__(operation)

    def __str__(self) -> str:
        return f"{self.operation}: a worker that was lost has begun this item, and may or may not have done it"


class RedisClaims:
    """Claims in Redis, which all workers ask; needs the extra ``redis``.

    It can be pickled where its address is no secret: where it comes from the environment or a function, or holds no
    password.

    Args:
        redis: The address, such as ``redis://host:6379/0``, or a function that gives it.
        prefix: What all keys in Redis begin with.
        keep: Seconds for which a claim is kept, which is to be longer than a call can take; a day by default.
        timeout: Seconds to wait for Redis.

    Raises:
        ConfigurationError: The extra is not installed, or the address is none. No message holds it.
    """

    def __init__(
        self,
        redis: str | Callable[[], str],
        *,
        prefix: str = "symphony-pod",
        keep: float = 86_400.0,
        timeout: float = 5.0,
    ) -> None:
        try:
            import_module("redis")
        except ImportError:
            raise ConfigurationError(
                "RedisClaims needs the package redis; run pip install 'symphony-pod-client[redis]'"
            ) from None
        if isinstance(redis, str) and urlsplit(redis).scheme not in ("redis", "rediss", "unix"):
            raise ConfigurationError("redis is no address of Redis; give one like redis://host:6379/0")
        self._given = redis
        self._prefix = prefix
        self._keep = keep
        self._timeout = timeout
        self.after_fork()
        renew_in_children(self)

    @classmethod
    def from_environment(cls, name: str = "REDIS_URL", **settings: Any) -> Self:
        """Make claims in a Redis whose address is in an environment variable, which each worker reads for itself.

        Args:
            name: The variable.
            **settings: The keyword arguments of `RedisClaims`.

        Raises:
            ConfigurationError: There is no such variable.
        """
        address = _Variable(name)
        address()
        return cls(address, **settings)

    def after_fork(self) -> None:
        """Begin without a connection; see `symphony_ext.forks.Forkable`."""
        self._lock = threading.Lock()
        self._client: Any = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> Any:
        if isinstance(self._given, str) and urlsplit(self._given).password:
            raise ConfigurationError(
                "RedisClaims whose address holds a password are not pickled; make them with "
                "RedisClaims.from_environment, or with a function that gives the address"
            )
        return _restored, (type(self), self._given, self._prefix, self._keep, self._timeout)

    def __call__(self, token: str) -> bool:
        """Claim a call.

        Args:
            token: Which call.

        Returns:
            Whether it may be made; False where another has claimed it.

        Raises:
            Exception: Whatever redis-py raises, as where Redis cannot be reached.
        """
        client = self._connected()
        key, mine = f"{self._prefix}:claim:{token}", uuid.uuid4().hex.encode()
        # redis-py sends again what got no answer, and may then meet its own claim.
        return bool(client.set(key, mine, nx=True, px=int(self._keep * 1000))) or client.get(key) == mine

    def _connected(self) -> Any:
        with self._lock:
            if self._client is None:
                address = self._given if isinstance(self._given, str) else self._given()
                redis: Any = import_module("redis")
                self._client = redis.Redis.from_url(
                    address, socket_timeout=self._timeout, socket_connect_timeout=self._timeout
                )
            return self._client


class _Variable:
    """Gives what an environment variable holds."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self) -> str:
        address = os.environ.get(self.name, "")
        if not address:
            raise ConfigurationError(f"the environment variable {self.name} is not set; set it to the address of Redis")
        return address


def _restored(cls: type[RedisClaims], given: Any, prefix: str, keep: float, timeout: float) -> RedisClaims:
    return cls(given, prefix=prefix, keep=keep, timeout=timeout)


__all__ = ["ClaimedError", "RedisClaims"]
