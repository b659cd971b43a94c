"""Keeping what a sandbox Pod knows in a file, so that a restart forgets nothing."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from typing import TYPE_CHECKING

from symphony_ext.sandbox.authority import Authority
from symphony_ext.sandbox.keys import PodSigner
from symphony_ext.sandbox.memory import many_objects

if TYPE_CHECKING:
    from pathlib import Path

    from symphony_ext.sandbox.state import SandboxState

# Tells SQLite, and file(1), whose file it is.
_APPLICATION_ID = 0x53594D42
_FORMAT = 1

_TABLES = """
CREATE TABLE records (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (kind, key)
);
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""

_PUT = """
INSERT INTO records (kind, key, record) VALUES (?, ?, ?)
ON CONFLICT (kind, key) DO UPDATE SET record = excluded.record
"""
_REMOVE = "DELETE FROM records WHERE kind = ? AND key = ?"
_NOTE = "INSERT INTO notes VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


class StateFile:
    """A SQLite file with one row for each record of a Pod. It holds secrets, so only its owner can read it.

    Args:
        path: The file; it is made if it is missing.

    Raises:
        ValueError: The file was not written by a sandbox of this kind, or another one has it open.
        OSError: It cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._state: SandboxState | None = None
        # By table and key; None for a record that is no more.
        self._unsaved: dict[tuple[str, str], str | None] = {}
        # SQLite would make it readable by others.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        self._database = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            self._prepare()
        except sqlite3.OperationalError as error:
            self._database.close()
            raise ValueError(f"{path} cannot be used ({error}); another sandbox may have it open") from None
        except (sqlite3.DatabaseError, ValueError):
            self._database.close()
            raise ValueError(f"{path} was not written by this sandbox; choose another file") from None

    def _prepare(self) -> None:
        # Whoever comes second must learn of it now, not when both have changed the file.
        self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = NORMAL")
        self._database.execute("BEGIN IMMEDIATE")
        tables = self._database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not tables:
            for statement in _TABLES.split(";"):
                self._database.execute(statement)
            self._database.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            self._database.execute(f"PRAGMA user_version = {_FORMAT}")
        found = [self._database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        self._database.execute("COMMIT")
        if found != [_APPLICATION_ID, _FORMAT]:
            raise ValueError

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {str(self._path)!r}>"

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been saved yet."""
        return self._database.execute("SELECT 1 FROM records LIMIT 1").fetchone() is None

    def attach(self, state: SandboxState) -> None:
        """Keep a Pod's state from now on: give it back what was saved, and save what it has beside that.

        Args:
            state: The state, which must be empty unless the file is.

        Raises:
            ValueError: A record cannot be read; the message names the file.
        """
        try:
            with many_objects():
                self._restore_records(state)
            self._restore_keys(state)
        except (KeyError, TypeError, ValueError):
            # What was raised may hold a part of the record, which may be a secret.
            raise ValueError(f"{self._path} holds a record that cannot be read; choose another file") from None
        self._state = state
        with many_objects():
            self.save()

    def _restore_records(self, state: SandboxState) -> None:
        for table in state.tables():
            rows = self._database.execute(
                "SELECT key, record FROM records WHERE kind = ? ORDER BY position", (table.name,)
            )
            for key, record in rows:
                table.restore(key, record)

    def _restore_keys(self, state: SandboxState) -> None:
        signer, authority = self.noted("signer"), self.noted("authority")
        if signer is not None and authority is not None:
            state.sessions.signer = PodSigner(signer)
            state.authority = Authority(authority)
        else:
            self.note("signer", state.sessions.signer.saved())
            self.note("authority", state.authority.saved())

    def note(self, name: str, value: str) -> None:
        """Keep a text beside the records.

        Args:
            name: What it is called.
            value: The text.
        """
        with self._lock:
            self._database.execute(_NOTE, (name, value))

    def noted(self, name: str) -> str | None:
        """Give a text that was kept; None if there is none.

        Args:
            name: What it is called.
        """
        row = self._database.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def save(self) -> None:
        """Write what has changed since this was last called, all of it or nothing.

        Raises:
            sqlite3.Error: The file cannot be written; what was to be saved is tried again next time.
        """
        if self._state is None:
            return
        with self._lock:
            for table in self._state.tables():
                self._unsaved.update(((table.name, change.key), change.text) for change in table.changes())
            if not self._unsaved:
                return
            try:
                self._database.execute("BEGIN")
                self._database.executemany(
                    _PUT, [(*key, text) for key, text in self._unsaved.items() if text is not None]
                )
                self._database.executemany(_REMOVE, [key for key, text in self._unsaved.items() if text is None])
                self._database.execute("COMMIT")
            except sqlite3.Error:
                with contextlib.suppress(sqlite3.Error):
                    self._database.execute("ROLLBACK")
                raise
            self._unsaved.clear()

    def close(self) -> None:
        """Save, and let go of the file; nothing happens if that was done."""
        if self._state is not None:
            self.save()
            self._state = None
        self._database.close()
