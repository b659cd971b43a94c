"""Keeping an engine from doing an item twice, by asking Redis before each call.

Engines such as Dask do again what a worker had done that died before its result was fetched. A worker that claims each
call first sees that another has begun it, and leaves it alone.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from symphony_ext.errors import ConfigurationError, PodError
from symphony_ext.redis_connection import FromEnvironment, RedisConnection, check_address, has_secret, redis_package

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
        redis_package("RedisClaims")
        if isinstance(redis, str):
            check_address(redis, "redis")
        self._given = redis
        self._prefix = prefix
        self._keep = keep
        self._timeout = timeout
        self._connection = RedisConnection(redis, timeout)

    @classmethod
    def from_environment(cls, name: str = "REDIS_URL", **settings: Any) -> Self:
        """Make claims in a Redis whose address is in an environment variable, which each worker reads for itself.

        Args:
            name: The variable.
            **settings: The keyword arguments of `RedisClaims`.

        Raises:
            ConfigurationError: There is no such variable.
        """
        address = FromEnvironment(name)
        address()
        return cls(address, **settings)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> Any:
        if isinstance(self._given, str) and has_secret(self._given):
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
        client = self._connection.client()
        key, mine = f"{self._prefix}:claim:{token}", uuid.uuid4().hex.encode()
        # redis-py sends again what got no answer, and may then meet its own claim.
        return bool(client.set(key, mine, nx=True, px=int(self._keep * 1000))) or client.get(key) == mine


def _restored(cls: type[RedisClaims], given: Any, prefix: str, keep: float, timeout: float) -> RedisClaims:
    return cls(given, prefix=prefix, keep=keep, timeout=timeout)


__all__ = ["ClaimedError", "RedisClaims"]
