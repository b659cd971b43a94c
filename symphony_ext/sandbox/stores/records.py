"""Tables of records that know which of them have changed, so that they can be saved and given back."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from sys import intern
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from symphony_ext.sandbox.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from symphony_ext.sandbox.shapes import JsonObject

K = TypeVar("K", int, str)
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Change:
    """A record that has changed.

    Attributes:
        key: Its key, as text.
        text: The record in JSON; None if it is no more.
    """

    key: str = field(repr=False)  # which may be a token
    text: str | None = field(repr=False)  # which may hold some


class SavedTable(Protocol):
    """What whoever saves a Pod sees of a table."""

    @property
    def name(self) -> str:
        """What the table is called; no two tables of a Pod are called the same."""
        ...

    def changes(self) -> list[Change]:
        """Tell what has changed since this was last asked, the earliest change first; each record comes once."""
        ...

    def restore(self, key: str, text: str) -> None:
        """Take back a record that was saved.

        Args:
            key: Its key.
            text: The record in JSON.
        """
        ...


class Records(Generic[K, R]):
    """The records of one kind by key, in the order in which they came.

    Args:
        name: What the table is called.
        dump: Writes a record as a JSON object.
        load: Reads one back.
        read_key: Reads a key from text: :class:`int` or :class:`str`.
        restored: Told of each record that is taken back, to keep other indexes.
    """

    def __init__(
        self,
        name: str,
        dump: Callable[[R], JsonObject],
        load: Callable[[JsonObject], R],
        read_key: Callable[[str], K],
        restored: Callable[[R], None] | None = None,
    ) -> None:
        self.name = name
        self._dump = dump
        self._load = load
        self._read_key: Callable[[str], K] = read_key
        self._restored = restored
        self._records: dict[K, R] = {}
        self._changed: dict[K, None] = {}

    def __len__(self) -> int:
        """Count the records."""
        return len(self._records)

    def __iter__(self) -> Iterator[R]:
        """Go through the records as they are now."""
        return iter(list(self._records.values()))

    def __contains__(self, key: object) -> bool:
        """Tell whether there is a record with a key."""
        return key in self._records

    def get(self, key: K) -> R | None:
        """Give the record with a key; None if there is none.

        Args:
            key: The key.
        """
        return self._records.get(key)

    def known(self, key: K, what: str) -> R:
        """Give the record with a key.

        Args:
            key: The key.
            what: What the refusal calls a record with a key, such as ``user with the id``.

        Raises:
            NotFound: There is none.
        """
        record = self._records.get(key)
        if record is None:
            raise NotFound(f"There is no {what} {key!r}.")
        return record

    def __getitem__(self, key: K) -> R:
        """Give the record with a key, which must be there."""
        return self._records[key]

    def items(self) -> list[tuple[K, R]]:
        """List the records with their keys."""
        return list(self._records.items())

    def put(self, key: K, record: R) -> None:
        """Add a record, or replace the one with its key.

        Args:
            key: Its key.
            record: The record.
        """
        self._records[key] = record
        self.note(key)

    def note(self, key: K) -> None:
        """Note that a record has changed.

        Args:
            key: Its key.
        """
        self._changed[key] = None

    def remove(self, key: K) -> R | None:
        """Take a record out.

        Args:
            key: Its key.

        Returns:
            The record; None if there was none.
        """
        record = self._records.pop(key, None)
        if record is not None:
            self.note(key)
        return record

    def changes(self) -> list[Change]:
        """Tell what has changed since this was last asked; see :class:`SavedTable`."""
        changed, self._changed = self._changed, {}
        told: list[Change] = []
        for key in changed:
            record = self._records.get(key)
            text = None if record is None else _ENCODER.encode(self._dump(record))
            told.append(Change(str(key), text))
        return told

    def restore(self, key: str, text: str) -> None:
        """Take back a record that was saved; see :class:`SavedTable`."""
        record = self._load(_DECODER.decode(text))
        self._records[self._read_key(key)] = record
        if self._restored is not None:
            self._restored(record)


def _shared(pairs: list[tuple[str, Any]]) -> JsonObject:
    """Make an object whose texts are shared with all others: of a hundred thousand records most say the same."""
    return {intern(name): intern(value) if type(value) is str else value for name, value in pairs}


# Made once, which is faster than json.dumps and json.loads with these settings.
_ENCODER = json.JSONEncoder(separators=(",", ":"))
_DECODER = json.JSONDecoder(object_pairs_hook=_shared)
