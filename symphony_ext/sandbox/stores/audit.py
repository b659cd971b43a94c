"""The audit trail: what accounts with a privileged role have done."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from symphony_ext.sandbox.roles import BASE_ROLES
from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from symphony_ext.sandbox.stores.clock import Clock
    from symphony_ext.sandbox.stores.users import User


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One act.

    Attributes:
        number: Its place in the trail, from 1.
        action: What was done, for a program.
        label: What was done, for a person.
        timestamp: When, in milliseconds since 1970.
        initiator: The id of who did it.
        username: Their username at the time.
        email: Their email address at the time.
        roles: The roles that allowed it.
    """

    number: int
    action: str
    label: str
    timestamp: int
    initiator: int
    username: str
    email: str
    roles: list[str]


class AuditTrail:
    """All acts, in the order in which they were done.

    Args:
        clock: The Pod's clock.

    Attributes:
        records: The acts as they are saved, by number.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.records: Records[int, AuditEntry] = Records("audit", asdict, lambda saved: AuditEntry(**saved), int)

    def note(self, action: str, label: str, initiator: User, roles: frozenset[str]) -> None:
        """Note an act; one that the initiator needed no privilege for is left out.

        Args:
            action: What was done, for a program.
            label: What was done, for a person.
            initiator: Who did it.
            roles: The roles that allow it; any privileged one when empty.
        """
        held = [role for role in initiator.roles if (role in roles if roles else role not in BASE_ROLES)]
        if not held:
            return
        entry = AuditEntry(
            number=len(self.records) + 1,
            action=action,
            label=label,
            timestamp=self._clock.milliseconds(),
            initiator=initiator.id,
            username=initiator.username,
            email=initiator.text("emailAddress"),
            roles=held,
        )
        self.records.put(entry.number, entry)
