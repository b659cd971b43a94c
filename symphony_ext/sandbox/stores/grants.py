"""Tokens that are no user's session: those of applications, of their handshakes, and of the key manager."""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from symphony_ext.sandbox.stores.clock import Clock


@dataclass(frozen=True, slots=True)
class Grant:
    """A token that was given to someone.

    Attributes:
        token: The token, a secret.
        holder: To whom: the id of an application, or of a user as text.
        expires: When it ends, in seconds since 1970 by the Pod's clock.
        counterpart: The token that the holder gave for it, a secret; empty where it gave none.
    """

    token: str = field(repr=False)
    holder: str
    expires: float
    counterpart: str = field(default="", repr=False)


class GrantStore:
    """The tokens of one kind.

    Args:
        name: What the table of them is called.
        clock: The Pod's clock.

    Attributes:
        records: The tokens as they are saved, by themselves.
    """

    def __init__(self, name: str, clock: Clock) -> None:
        self._clock = clock
        self.records: Records[str, Grant] = Records(name, asdict, lambda saved: Grant(**saved), str)

    def issue(self, holder: str, lifetime: float, counterpart: str = "") -> Grant:
        """Make a token.

        Args:
            holder: Who gets it.
            lifetime: Seconds that it lives.
            counterpart: The token that the holder gives for it.

        Returns:
            It.
        """
        now = self._clock.seconds()
        for ended in [grant for grant in self.records if grant.expires <= now]:
            self.records.remove(ended.token)
        grant = Grant(secrets.token_hex(32), holder, now + lifetime, counterpart)
        self.records.put(grant.token, grant)
        return grant

    def find(self, token: str) -> Grant | None:
        """Find a token that is still good.

        Args:
            token: The token.

        Returns:
            It; None if it is unknown or has ended.
        """
        grant = self.records.get(token)
        return grant if grant is not None and grant.expires > self._clock.seconds() else None
