"""Disclaimers: notices that users are shown again and again as they chat."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from symphony_ext.sandbox.stores.clock import Clock


@dataclass(eq=False, slots=True)
class Disclaimer:
    """A notice.

    Attributes:
        id: Its id, 24 hexadecimal digits.
        name: What administrators call it.
        content: What users read.
        hours: After how many hours it is shown again.
        created: When it was made, in milliseconds since 1970.
        default: Whether users get it who have none of their own.
        active: Whether it is shown at all.
    """

    id: str
    name: str
    content: str
    hours: int
    created: int
    default: bool = False
    active: bool = True


class DisclaimerStore:
    """All disclaimers. No operation makes them; who sets up the Pod does.

    Args:
        clock: The Pod's clock.

    Attributes:
        records: They, as they are saved, by id.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.records: Records[str, Disclaimer] = Records("disclaimers", asdict, lambda saved: Disclaimer(**saved), str)

    def add(
        self, name: str, content: str, *, hours: int = 24, default: bool = False, active: bool = True
    ) -> Disclaimer:
        """Add a disclaimer.

        Args:
            name: What administrators call it.
            content: What users read, plain text.
            hours: After how many hours it is shown again.
            default: Whether users get it who have none of their own.
            active: Whether it is shown at all.
        """
        disclaimer_id = f"6955b900c0ffee01{len(self.records) + 1:08x}"
        made = Disclaimer(disclaimer_id, name, content, hours, self._clock.milliseconds(), default, active)
        self.records.put(made.id, made)
        return made

    def get(self, disclaimer_id: str) -> Disclaimer:
        """Give the disclaimer with an id.

        Args:
            disclaimer_id: The id.

        Raises:
            NotFound: There is none.
        """
        return self.records.known(disclaimer_id, "disclaimer with the id")
