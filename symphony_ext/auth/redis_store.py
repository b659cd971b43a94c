"""Sessions in Redis, for a fleet of machines."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from symphony_ext.auth.stores import LEASE, FreeLease, Outage
from symphony_ext.auth.tokens import Session
from symphony_ext.errors import ConfigurationError
from symphony_ext.redis_connection import FromEnvironment, RedisConnection, check_address, has_secret, redis_package

if TYPE_CHECKING:
    from typing import Self

    from symphony_ext.auth.stores import Lease

_log = logging.getLogger(__name__)

_LONGEST_LIFE = 15 * 86_400
"""Seconds after which Redis forgets a session; Pods let none live longer than two weeks."""

# Each script is one step for Redis, so that nobody comes in between. A lock is a key that ends by itself; beside it
# lies a record with the session and the fence, a number that grows with each lock that is given.
_LOCK = """
if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 0 end
local fence = redis.call('HINCRBY', KEYS[2], 'fence', 1)
redis.call('EXPIRE', KEYS[2], ARGV[3])
return fence
"""
_UNLOCK = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""
_PUT = """
if ARGV[1] == '' then redis.call('HINCRBY', KEYS[1], 'fence', 1)
elseif redis.call('HGET', KEYS[1], 'fence') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'session', ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 1
"""
_DROP = """
local text = redis.call('HGET', KEYS[1], 'session')
if not text then return 0 end
local read, kept = pcall(cjson.decode, text)
if read and (kept.token ~= ARGV[1] or kept.obtained_at > tonumber(ARGV[2])) then return 0 end
return redis.call('HDEL', KEYS[1], 'session')
"""


class RedisStore:
    """Keeps sessions in Redis, for all processes of all machines that reach it; needs the extra ``redis``.

    One process at a time logs in an account, by a lock that ends by itself should that process die. With each lock
    comes a number, the fence, which is greater than those of all locks before; a process that is so slow that its lock
    has gone to another cannot overwrite the session of that one, for its fence is outdated.

    While Redis cannot be reached, each process logs in by itself: there is one warning in the log, no call fails, and
    Redis is tried again after a pause.

    What lies in Redis is as good as a password and not encrypted: give that Redis a password, let no one else use it,
    and reach it by TLS (``rediss://``) unless it is on this machine.

    A store can be pickled where its address is no secret: where it comes from a callback or the environment, or holds
    no password.

    Args:
        redis: The address, such as ``redis://host:6379/0``; or a function that gives it, called when Redis is first
            needed; or a blocking client of your own (``redis.Redis``), whose settings then hold. Clients of asyncio use
            the store as well, in threads.
        prefix: What all keys in Redis begin with.
        lease: Seconds that a login may take before another process may log in, too; 30 by default.
        timeout: Seconds to wait for Redis, for each step; 2 by default.
        pause: Seconds for which Redis is left alone once it could not be reached; 5 by default.

    Raises:
        ConfigurationError: The extra is not installed, or an argument cannot work. No message holds the address.
    """

    def __init__(
        self,
        redis: str | Callable[[], str] | Any,
        *,
        prefix: str = "symphony-pod",
        lease: float = LEASE,
        timeout: float = 2.0,
        pause: float = 5.0,
    ) -> None:
        redis_package("a RedisStore")
        self._given = redis
        self._prefix = prefix
        self._lease = _seconds("lease", lease)
        self._timeout = _seconds("timeout", timeout)
        self._pause = _seconds("pause", pause)
        self._where = _described(redis)
        self._outage = Outage(f"the Redis {self._where}", self._pause)
        self._connection = RedisConnection(redis, self._timeout)

    @classmethod
    def from_environment(cls, name: str = "REDIS_URL", **settings: Any) -> Self:
        """Make a store whose address is in an environment variable, which each process reads for itself.

        Args:
            name: The variable.
            **settings: The keyword arguments of `RedisStore`.

        Returns:
            The store; pickled, it holds the name of the variable alone.

        Raises:
            ConfigurationError: There is no such variable, or an argument cannot work.
        """
        address = FromEnvironment(name)
        address()
        return cls(address, **settings)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._where}>"

    def __reduce__(self) -> Any:
        if isinstance(self._given, str) and has_secret(self._given):
            raise ConfigurationError(
                "a RedisStore whose address holds a password is not pickled; make it with "
                "RedisStore.from_environment, or with a function that gives the address"
            )
        if not isinstance(self._given, str) and not callable(self._given):
            raise ConfigurationError(
                "a RedisStore of your own Redis client is not pickled, for the client has connections; make it with an "
                "address, or with a function that gives one"
            )
        return _restored, (type(self), self._given, self._prefix, self._lease, self._timeout, self._pause)

    def get(self, key: str) -> Session | None:
        """Give a session; see `TokenStore.get`."""
        text = self._ask("get", lambda client: client.hget(self._record(key), "session"), None)
        if text is None:
            return None
        try:
            return Session.from_json(text)
        except ValueError:
            _log.warning("What lies in the Redis %s under %s is no session; it will be replaced", self._where, key)
            return None

    def put(self, key: str, session: Session, lease: Lease | None = None) -> None:
        """Keep a session; see `TokenStore.put`."""
        if isinstance(lease, FreeLease):  # got while Redis was away: whoever logged in since did so by right
            return
        fence = str(lease.fence) if isinstance(lease, _RedisLease) else ""
        text = session.to_json()
        kept = self._ask(
            "put", lambda client: client.eval(_PUT, 1, self._record(key), fence, text, _LONGEST_LIFE), None
        )
        if kept == 0:
            _log.info("A session is not kept in the Redis %s, for another process has logged in since", self._where)

    def drop(self, key: str, session: Session) -> None:
        """Forget a session; see `TokenStore.drop`."""
        obtained = repr(float(session.obtained_at))
        self._ask("drop", lambda client: client.eval(_DROP, 1, self._record(key), session.token, obtained), None)

    def lock(self, key: str) -> Lease | None:
        """Give the right to log in; see `TokenStore.lock`. It ends by itself, after the time given as `lease`."""
        holder = secrets.token_hex(16)
        keys = self._lock_key(key), self._record(key)
        life = int(self._lease * 1000)
        fence = self._ask("lock", lambda client: client.eval(_LOCK, 2, *keys, holder, life, _LONGEST_LIFE), None)
        if fence is None:
            return FreeLease()
        return _RedisLease(self, key, holder, int(fence)) if fence else None

    def unlock(self, key: str, holder: str) -> None:
        """Give back the right to log in, where it is still the holder's."""
        self._ask("unlock", lambda client: client.eval(_UNLOCK, 1, self._lock_key(key), holder), None)

    def _lock_key(self, key: str) -> str:
        return f"{self._prefix}:{{{key}}}:lock"  # what is in braces says where in a cluster: both at one place

    def _record(self, key: str) -> str:
        return f"{self._prefix}:{{{key}}}:session"

    def _ask(self, doing: str, question: Callable[[Any], Any], otherwise: Any) -> Any:
        """Ask Redis, unless it could not be reached a moment ago."""
        if self._outage.lasts:
            return otherwise
        client = self._connection.client()
        try:
            answer = question(client)
        except (import_module("redis").RedisError, OSError) as error:
            # The words of such an error may hold what was sent, so that its name has to do.
            self._outage.begins(doing, type(error).__name__)
            return otherwise
        self._outage.ends(doing)
        return answer


class _RedisLease:
    def __init__(self, store: RedisStore, key: str, holder: str, fence: int) -> None:
        self._store = store
        self._key = key
        self._holder = holder
        self.fence = fence

    def release(self) -> None:
        self._store.unlock(self._key, self._holder)


def _restored(cls: type[RedisStore], given: Any, prefix: str, lease: float, timeout: float, pause: float) -> RedisStore:
    return cls(given, prefix=prefix, lease=lease, timeout=timeout, pause=pause)


def _described(given: Any) -> str:
    """Where Redis is, for messages: without user, password or settings."""
    if isinstance(given, str):
        check_address(given, "redis")
        parts = urlsplit(given)
        host = f"[{parts.hostname}]" if parts.hostname and ":" in parts.hostname else parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
        return f"at {parts.scheme}://{host}{port}{parts.path}"
    if isinstance(given, FromEnvironment):
        return f"named by {given.name}"
    if callable(given):
        return "that a function names"
    if isinstance(given, import_module("redis.asyncio").Redis):
        raise ConfigurationError("redis is a client of asyncio; give a blocking one (redis.Redis), or an address")
    if not hasattr(given, "eval") or not hasattr(given, "hget"):
        raise ConfigurationError(
            f"redis is of type {type(given).__name__}; give an address such as redis://host:6379/0, a function that "
            "gives it, or a redis.Redis"
        )
    return "of the client that was given"


def _seconds(name: str, value: Any) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0.001 <= value < 1e6:
        return float(value)
    raise ConfigurationError(f"{name} is {value!r}; give seconds, more than 0")


__all__ = ["RedisStore"]
