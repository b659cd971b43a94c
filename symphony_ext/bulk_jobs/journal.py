"""The journal of a bulk job: what was asked for, and what became of it, in a file that survives the process.

Lines of JSON, to which lines are added and nothing else. The first says which operation the job applies. Then, for
each item, one line before it is sent, which is on the disk before the request leaves (``begun``), and one when it is
answered (``done``, ``failed`` or ``uncertain``). An item that is ``begun`` and no more may or may not have been done.
"""

from __future__ import annotations

import json
import os
import stat
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from symphony_ext.bulk_jobs.locks import lock
from symphony_ext.errors import ApiError, InvalidInput
from symphony_ext.forks import renew_in_children

if TYPE_CHECKING:
    from collections.abc import Iterator

State: TypeAlias = Literal["begun", "done", "failed", "uncertain"]

_NAME = "symphony-pod bulk job"
_VERSION = 1
_STATES = frozenset(("begun", "done", "failed", "uncertain"))
_HEADER = b'{"journal": '


class Journal:
    """A journal that is open; several threads may write to it.

    Args:
        path: The file, made where there is none, readable by its owner alone.
        operation: What the job applies, as ``group.function``.
        look: Whether to read it only; a file that is not there is not made then.

    Raises:
        InvalidInput: It is no journal, or that of another operation, or in use, or cannot be read.

    Attributes:
        path: The file.
        fault: Why it could not be written; None as long as it could.
        is_foreign: Whether it knows items, and none of those that this job has come to.
    """

    _descriptor = -1

    def __init__(self, path: str | os.PathLike[str], operation: str, *, look: bool = False) -> None:
        self.path = Path(path)
        self.fault: OSError | None = None
        self._operation = operation
        self._known: dict[bytes, State] = {}
        self._seen: set[bytes] = set()
        self._lock = threading.Lock()
        self._open = 0
        self._released = False
        self.is_foreign = False
        try:
            self._begin(look=look)
        except OSError as error:
            self._shut()
            raise self._refused(f"cannot be used: {error.strerror}; give the path of a file to write to") from None
        except BaseException:
            self._shut()
            raise
        if look:
            self._shut()
        else:
            renew_in_children(self)
        self.is_foreign = bool(self._known)

    def after_fork(self) -> None:
        """Leave the file to the parent, whose lock would otherwise last as long as this process."""
        self._lock = threading.Lock()
        self._shut()

    def meet(self, key: str) -> State | None:
        """Tell what is known of an item that this job has come to.

        Args:
            key: The item's key.

        Returns:
            Its last state of an earlier run; None where that has not come to it.

        Raises:
            ValueError: An item before had the same key.
        """
        mark = _mark(key)
        state = self._known.get(mark)
        if mark in self._seen:
            raise ValueError(key)
        self._seen.add(mark)
        if state is not None:
            self.is_foreign = False
        return state

    def foreign(self) -> InvalidInput:
        """The error for a journal that knows none of the items."""
        return self._refused(
            f"was begun for other items: it knows {len(self._known)}, and none of the first {len(self._seen)} of "
            "these; give the items that it was begun with, or another file"
        )

    def begin(self, keys: Iterable[str]) -> None:
        """Note that items are about to be sent; returns when that is on the disk, and lines before it.

        Args:
            keys: Their keys.

        Raises:
            OSError: It cannot be written.
        """
        lines = [_line({"key": key, "state": "begun", "at": round(time.time(), 3)}) for key in keys]
        with self._lock:
            self._write(b"".join(lines))
            self._open += len(lines)
        os.fsync(self._descriptor)  # without the lock, so that answers can be noted meanwhile

    def end(self, key: str, state: State, error: Exception | None = None) -> None:
        """Note what became of an item that was begun; the next `begin` sees to it that this is on the disk.

        Args:
            key: The item's key.
            state: What became of it.
            error: Why. Its text is not noted, for it may repeat what is no one's business.
        """
        with self._lock:
            self._open -= 1
            self._note(key, state, error)
            if self._released and not self._open:
                self._shut()

    def found_done(self, key: str) -> None:
        """Note that an item turned out to have been done by an earlier run.

        Args:
            key: The item's key.
        """
        with self._lock:
            self._note(key, "done")

    def _note(self, key: str, state: State, error: Exception | None = None) -> None:
        noted: dict[str, Any] = {"key": key, "state": state}
        if error is not None:
            noted["error"] = type(error).__name__
            if isinstance(error, ApiError):
                noted["status"] = error.status_code
        noted["at"] = round(time.time(), 3)
        with suppress(OSError):  # the job looks at the fault before it sends anything else
            self._write(_line(noted))

    def release(self) -> None:
        """Close the file, as soon as what was begun has ended."""
        with self._lock:
            self._released = True
            if not self._open:
                self._shut()

    def __del__(self) -> None:
        self._shut()

    def _begin(self, *, look: bool) -> None:
        if look and not self.path.exists():
            return
        flags = os.O_RDONLY if look else os.O_RDWR | os.O_APPEND | os.O_CREAT
        self._descriptor = os.open(self.path, flags | getattr(os, "O_BINARY", 0), 0o600)
        if not stat.S_ISREG(os.fstat(self._descriptor).st_mode):
            raise self._refused("is no file; give the path of a file to write to")
        if not look and not lock(self._descriptor):
            raise self._refused("is in use by another job; wait until that has ended, or give another file")
        whole, size = self._read()
        if look:
            return
        if whole < size:
            os.ftruncate(self._descriptor, whole)  # half a line, the last thing that a process wrote
        if not whole:
            self._write(_line({"journal": _NAME, "version": _VERSION, "operation": self._operation}))
            self._sync_directory()
        os.fsync(self._descriptor)

    def _read(self) -> tuple[int, int]:
        """Read what is there; gives how many bytes of it are whole lines, and how many there are."""
        whole = size = 0
        with os.fdopen(os.dup(self._descriptor), "rb") as file:
            file.seek(0)
            for number, line in enumerate(cast("Iterator[bytes]", file), 1):
                size += len(line)
                if not line.endswith(b"\n"):
                    if number == 1 and not (line.startswith(_HEADER) or _HEADER.startswith(line)):
                        raise self._refused("is no journal; give the path of one, or of a file that is not there")
                    break
                self._take(number, line)
                whole += len(line)
        return whole, size

    def _take(self, number: int, line: bytes) -> None:
        try:
            read: Any = json.loads(line)
        except (ValueError, RecursionError):
            read = None
        fields = cast("dict[str, Any]", read) if isinstance(read, dict) else {}
        if number == 1:
            if fields.get("journal") != _NAME:
                raise self._refused("is no journal; give the path of one, or of a file that is not there")
            if fields.get("version") != _VERSION:
                raise self._refused("was written by another version of this package; finish the job with that one")
            if fields.get("operation") != self._operation:
                raise self._refused(
                    f"is that of a job for {fields.get('operation')}, not for {self._operation}; give another file"
                )
            return
        key, state = fields.get("key"), fields.get("state")
        if not isinstance(key, str) or state not in _STATES:
            raise self._refused(f"is damaged in line {number}; mend that line, or remove it if you know its item")
        self._known[_mark(key)] = state

    def _write(self, data: bytes) -> None:
        if self.fault is not None:
            raise self.fault  # a line could come after half of another
        try:
            while data:
                data = data[os.write(self._descriptor, data) :]
        except OSError as fault:
            self.fault = fault
            raise

    def _sync_directory(self) -> None:
        """Have the file's name on the disk as well."""
        with suppress(OSError):  # Windows opens no directories, and needs none of this
            folder = os.open(self.path.absolute().parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def _shut(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def _refused(self, problem: str) -> InvalidInput:
        return InvalidInput(f"journal {str(self.path)!r} {problem}")


def _mark(key: str) -> bytes:
    """A key in 16 bytes, since there may be many."""
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _line(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields).encode() + b"\n"
