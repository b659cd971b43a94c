"""Where the reading of a list stands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from symphony_ext.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Position:
    """Where the reading of a list stands: after so many items of it.

    Treat what is in it as opaque, but for `count`; save it as `to_json` writes it.

    Attributes:
        operation: What is read, as ``group.function``.
        count: How many items have been given, in all runs together.
        place: Where the next item is, in the terms of the operation.
    """

    operation: str
    count: int
    place: Mapping[str, Any]

    def to_json(self) -> str:
        """Write it as a line of JSON, to be saved."""
        return json.dumps({"operation": self.operation, "count": self.count, "place": dict(self.place)})

    @classmethod
    def from_json(cls, text: str) -> Position:
        """Read what `to_json` has written.

        Args:
            text: The line of JSON.

        Returns:
            The position.

        Raises:
            InvalidInput: The text is nothing that `to_json` has written.
        """
        try:
            saved: Any = json.loads(text)
        except (ValueError, TypeError):
            saved = None
        if isinstance(saved, dict):
            fields = cast("dict[str, Any]", saved)
            operation, count, place = fields.get("operation"), fields.get("count"), fields.get("place")
            if isinstance(operation, str) and type(count) is int and count >= 0 and isinstance(place, dict):
                return cls(operation, count, cast("dict[str, Any]", place))
        raise InvalidInput("start is no position; give what Position.to_json has written, whole and unchanged")


__all__ = ["Position"]
