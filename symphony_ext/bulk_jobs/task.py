"""One item on its way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from symphony_ext.bulk_jobs.outcome import Outcome


class Task:
    """One item, from its arrival to its outcome.

    Args:
        index: Which one it is, from 0.
        item: The item.
        key: Its identity.
        arguments: What the operation is called with; None where that is the item itself.

    Attributes:
        attempts: How often the operation has been called.
        outcome: What became of it; None as long as that is open.
        waited: For how many seconds it has waited because the Pod was too busy.
        refusals: How often it was refused for that reason.
        sent_at: When it was sent, by the clock of `Throttle`.
        flying: Whether it is in flight.
    """

    __slots__ = ("arguments", "attempts", "flying", "index", "item", "key", "outcome", "refusals", "sent_at", "waited")

    def __init__(self, index: int, item: Any, key: str = "", arguments: Mapping[str, Any] | None = None) -> None:
        self.index = index
        self.item = item
        self.key = key
        self.arguments = arguments
        self.attempts = 0
        self.outcome: Outcome[Any, Any] | None = None
        self.waited = 0.0
        self.refusals = 0
        self.sent_at = 0.0
        self.flying = False
