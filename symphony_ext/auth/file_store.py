"""Sessions in a file of this machine, which its owner alone can read."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import stat
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from symphony_ext.auth.stores import FreeLease, Outage
from symphony_ext.auth.tokens import Session
from symphony_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from filelock import BaseFileLock

    from symphony_ext.auth.stores import Lease

T = TypeVar("T")
U = TypeVar("U")

_log = logging.getLogger(__name__)

_MODE = 0o600
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_MOST_BYTES = 1 << 24  # thousands of sessions; a path may lead to a device without end
_WRITING = 10.0  # seconds to wait for others who write the file, which takes them milliseconds
_LONGEST_LIFE = 15 * 86_400.0
"""Seconds after which a session has ended, whether or not its end is known; Pods allow two weeks at most."""


class FileStore:
    """Keeps sessions in a file, for all processes of this account on this machine; needs the extra ``file-store``.

    The file is made when first needed, with the mode 0600, and replaced as a whole, so that nobody reads half of it;
    locks lie beside it, in files of the same name with ``.lock`` at the end. What is in the file is as good as a
    password: it is not encrypted, and its mode is what protects it. One that cannot be read as what it should be is
    taken for empty, with one warning. Where the file cannot be read or written, as on a full disk, each process logs in
    by itself, with one warning.

    Args:
        path: The file; ``~`` is the home directory. The directory must be there, or the one above it, which it is then
            made in, with the mode 0700. No one but you may be allowed to write to it.

    Raises:
        ConfigurationError: The extra is not installed; or the path cannot be used: the file or its directory belongs to
            another account, others can read the file or write to the directory, it is a link, or no file. The calls
            that use the store raise it as well, should that come to pass later.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        _lock_class()
        self._path = _absolute(path)
        self._outage = Outage(repr(self))
        self._is_garbled = False
        self._check_directory()
        with suppress(OSError):  # which may be over when the store is used
            self._read()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {str(self._path)!r}>"

    def __reduce__(self) -> tuple[type[FileStore], tuple[str]]:
        return type(self), (str(self._path),)

    def get(self, key: str) -> Session | None:
        """Give a session; see `TokenStore.get`.

        Raises:
            ConfigurationError: The file cannot be used; see `FileStore`.
        """
        sessions = self._try("get", self._read, None)
        return _opened(sessions.get(key)) if sessions else None

    def put(self, key: str, session: Session, lease: Lease | None = None) -> None:
        """Keep a session; see `TokenStore.put`.

        Raises:
            ConfigurationError: The file cannot be used; see `FileStore`.
        """
        if isinstance(lease, _FileLease) and not lease.is_held:
            _log.info("A session is not kept in %r, for the right to log in was lost meanwhile", self)
            return

        def add(kept: dict[str, Any]) -> bool:
            kept[key] = json.loads(session.to_json())
            return True

        self._change(add)

    def drop(self, key: str, session: Session) -> None:
        """Forget a session; see `TokenStore.drop`.

        Raises:
            ConfigurationError: The file cannot be used; see `FileStore`.
        """

        def remove(kept: dict[str, Any]) -> bool:
            found = _opened(kept.get(key))
            if found is None or not session.covers(found):
                return False
            del kept[key]
            return True

        self._change(remove)

    def lock(self, key: str) -> Lease | None:
        """Give the right to log in; see `TokenStore.lock`. It ends with the process that holds it.

        Raises:
            ConfigurationError: The directory cannot be used; see `FileStore`.
        """
        from filelock import Timeout

        # One lock for each key, so that the slow login of one account keeps no other waiting.
        name = hashlib.sha256(key.encode()).hexdigest()[:16]

        def acquire() -> Lease | None:
            self._check_directory()
            lock = self._lock_file(f"{self._path.name}.{name}.lock")
            try:
                lock.acquire(timeout=0)
            except Timeout:
                return None
            return _FileLease(lock)

        return self._try("lock", acquire, FreeLease())

    def _lock_file(self, name: str) -> BaseFileLock:
        # Not of a thread: what one acquires, another may release, as it comes with asyncio.
        return _lock_class()(str(self._path.with_name(name)), mode=_MODE, thread_local=False)

    def _try(self, doing: str, work: Callable[[], T], otherwise: U) -> T | U:
        """Do something with the file, or nothing where the machine does not let us."""
        from filelock import Timeout

        try:
            done = work()
        except (OSError, NotImplementedError) as error:  # Timeout is an OSError; the other is a system without locks
            reason = "others keep it locked" if isinstance(error, Timeout) else _reason(error)
            self._outage.begins(doing, reason)
            return otherwise
        self._outage.ends(doing)
        return done

    def _change(self, change: Callable[[dict[str, Any]], bool]) -> None:
        """Change what is in the file; `change` says whether there is anything to write."""

        def rewrite() -> None:
            self._check_directory()
            with self._lock_file(f"{self._path.name}.lock").acquire(timeout=_WRITING):
                kept = self._read()
                if change(kept):
                    self._write({key: value for key, value in kept.items() if _is_alive(value)})

        self._try("change", rewrite, None)

    def _read(self) -> dict[str, Any]:
        """What is in the file."""
        # Neither following a link, nor waiting for the other end of a pipe.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
        try:
            descriptor = os.open(self._path, flags)
        except FileNotFoundError:
            return {}
        except PermissionError:
            raise ConfigurationError(f"{self} may not be read by this account; {_REMEDY}") from None
        except OSError:
            if self._path.is_symlink():
                raise ConfigurationError(f"{self} is a link; give the path of the file itself") from None
            raise
        try:
            self._check_file(os.fstat(descriptor))
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                text = file.read(_MOST_BYTES)
        finally:
            os.close(descriptor)
        sessions = _sessions_in(text)
        if sessions is None and not self._is_garbled:
            _log.warning("%r holds no sessions but something else, or half of them; it is taken for empty", self)
        self._is_garbled = sessions is None
        return sessions or {}

    def _write(self, sessions: dict[str, Any]) -> None:
        text = json.dumps({"version": 1, "sessions": sessions}).encode()
        descriptor, name = tempfile.mkstemp(prefix=f"{self._path.name}.", suffix=".tmp", dir=self._path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:  # of the mode 0600, as mkstemp makes it
                file.write(text)
                file.flush()
                os.fsync(descriptor)  # or a crash could leave the new name with nothing in it
            Path(name).replace(self._path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise

    def _check_file(self, found: os.stat_result) -> None:
        if not stat.S_ISREG(found.st_mode):
            raise ConfigurationError(f"{self} is no file; give the path of one, which need not be there yet")
        if os.name != "posix":
            return
        if found.st_uid != os.geteuid():
            raise ConfigurationError(f"{self} belongs to another account (uid {found.st_uid}); {_REMEDY}")
        if found.st_mode & _OTHERS:
            raise ConfigurationError(
                f"{self} is open to others (mode {stat.S_IMODE(found.st_mode):04o}), and they may have read "
                "the sessions in it; delete it, and have those sessions ended if others use this machine"
            )

    def _check_directory(self) -> None:
        """Refuse a directory in which others could put a file or a link in the place of ours."""
        directory = self._path.parent
        try:
            found = directory.stat()
        except FileNotFoundError:
            try:
                directory.mkdir(mode=0o700, exist_ok=True)
                found = directory.stat()
            except OSError as error:
                raise ConfigurationError(
                    f"{self} has no directory, and it cannot be made ({_reason(error)}); make it: "
                    f"mkdir -p -m 700 {directory}"
                ) from None
        except OSError as error:
            raise ConfigurationError(f"{self}: its directory cannot be used ({_reason(error)}); {_REMEDY}") from None
        if not stat.S_ISDIR(found.st_mode):
            raise ConfigurationError(f"{self} lies in what is no directory; {_REMEDY}")
        if os.name != "posix":
            return
        if found.st_uid not in (os.geteuid(), 0):
            raise ConfigurationError(f"{self} lies in a directory of another account (uid {found.st_uid}); {_REMEDY}")
        if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise ConfigurationError(
                f"{self} lies in a directory that others can write to (mode {stat.S_IMODE(found.st_mode):04o}), where "
                f"they could put a file in its place; {_REMEDY}"
            )


_REMEDY = "give a path in a directory of your own, such as ~/.symphony/sessions.json"


class _FileLease:
    def __init__(self, lock: BaseFileLock) -> None:
        self._lock = lock

    @property
    def is_held(self) -> bool:
        return self._lock.is_locked

    def release(self) -> None:
        with suppress(OSError):  # closed or not, it is free when this process ends
            self._lock.release()


def _lock_class() -> type[BaseFileLock]:
    try:
        from filelock import FileLock
    except ImportError:
        raise ConfigurationError(
            "a FileStore needs the package filelock; install the extra: pip install 'symphony-pod-client[file-store]'"
        ) from None
    return FileLock


def _absolute(path: Any) -> Path:
    if not isinstance(path, (str, os.PathLike)) or not str(cast("str", path)).strip():
        raise ConfigurationError(f"path is {path!r}; give the path of the file that is to keep sessions")
    try:
        return Path(cast("str", path)).expanduser().absolute()
    except RuntimeError:  # no home directory
        raise ConfigurationError(f"path {path!r}: there is no home directory; give the whole path") from None


def _sessions_in(text: bytes) -> dict[str, Any] | None:
    """What the file holds; None where that is not what we wrote."""
    try:
        content: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    sessions: Any = cast("dict[str, Any]", content).get("sessions") if isinstance(content, dict) else None
    return cast("dict[str, Any]", sessions) if isinstance(sessions, dict) else None


def _opened(kept: object) -> Session | None:
    try:
        return Session.from_json(json.dumps(kept))
    except ValueError:
        return None


def _is_alive(kept: object) -> bool:
    """Whether a session may still be of use; the others would pile up."""
    session = _opened(kept)
    now = time.time()
    return session is not None and now < session.ends_at and now < session.obtained_at + _LONGEST_LIFE


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__


__all__ = ["FileStore"]
