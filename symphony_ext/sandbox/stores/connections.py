"""Connections between people of different Pods; those of one Pod are connected without asking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, NotFound
from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.clock import Clock
    from symphony_ext.sandbox.stores.users import User, UserDirectory

PENDING = "PENDING"
ACCEPTED = "ACCEPTED"
REJECTED = "REJECTED"

STATUSES: tuple[str, ...] = ("PENDING_INCOMING", "PENDING_OUTGOING", ACCEPTED, REJECTED)
"""How a connection looks from one of its sides."""


@dataclass(eq=False, slots=True)
class Connection:
    """An invitation from one user to another, and what became of it.

    Attributes:
        requester: Who asked, last.
        invited: Who was asked.
        status: :data:`PENDING`, :data:`ACCEPTED` or :data:`REJECTED`.
        first_requested: When the first invitation was sent, in milliseconds since 1970.
        updated: When the status last changed, likewise.
        requests: How many invitations were sent.
    """

    requester: User
    invited: User
    status: str
    first_requested: int
    updated: int
    requests: int = 1

    def other(self, user: User) -> User:
        """Give the other side.

        Args:
            user: One side.
        """
        return self.invited if user is self.requester else self.requester

    def status_for(self, user: User) -> str:
        """Tell how the connection looks from one side.

        Args:
            user: That side.

        Returns:
            One of :data:`STATUSES`.
        """
        if self.status != PENDING:
            return self.status
        return "PENDING_OUTGOING" if user is self.requester else "PENDING_INCOMING"


class ConnectionBook:
    """All connections.

    Args:
        clock: The Pod's clock.
        users: The accounts, who are connected.

    Attributes:
        records: The connections as they are saved, by the two ids.
    """

    def __init__(self, clock: Clock, users: UserDirectory) -> None:
        self._clock = clock
        self._users = users
        self.records: Records[str, Connection] = Records("connections", _saved, self._restored, str, self._index)
        self._by_user: dict[int, dict[int, Connection]] = {}

    def find(self, one: User, other: User) -> Connection | None:
        """Find the connection of two users.

        Args:
            one: One side.
            other: The other.

        Returns:
            It; None if neither ever asked.
        """
        return self.records.get(_pair(one, other))

    def of(self, user: User) -> list[Connection]:
        """List the connections of a user, the earliest first.

        Args:
            user: One side.
        """
        return list(self._by_user.get(user.id, {}).values())

    def connected(self, one: User, other: User) -> bool:
        """Tell whether two users may talk: they are of one Pod, or one has accepted the other's invitation.

        Args:
            one: One side.
            other: The other.
        """
        if one.tenant == other.tenant:
            return True
        connection = self.find(one, other)
        return connection is not None and connection.status == ACCEPTED

    def invite(self, requester: User, invited: User) -> Connection:
        """Ask a user of another Pod for a connection; asking again counts, and reopens what was rejected.

        Args:
            requester: Who asks.
            invited: Who is asked.

        Returns:
            The connection; an invitation from the other side, or one that was accepted, stays as it is.
        """
        now = self._clock.milliseconds()
        connection = self.find(requester, invited)
        if connection is None:
            connection = Connection(requester, invited, PENDING, now, now)
            self.records.put(_pair(requester, invited), connection)
            self._index(connection)
        elif connection.status == REJECTED or (connection.status == PENDING and connection.requester is requester):
            connection.requester, connection.invited = requester, invited
            connection.status, connection.updated = PENDING, now
            connection.requests += 1
            self.records.note(_pair(requester, invited))
        return connection

    def answer(self, user: User, requester: User, *, accept: bool) -> Connection:
        """Accept or reject an invitation.

        Args:
            user: Who answers.
            requester: Who had asked.
            accept: Whether to accept it.

        Returns:
            The connection.

        Raises:
            NotFound: The requester has sent no invitation that waits for an answer.
            BadRequest: The invitation is the user's own.
        """
        connection = self.find(user, requester)
        wanted = ACCEPTED if accept else REJECTED
        if connection is not None and connection.status == wanted:
            return connection
        if connection is None or connection.status != PENDING:
            raise NotFound(f"The user {requester.id} has sent no invitation that waits for an answer.")
        if connection.requester is user:
            raise BadRequest(f"The invitation was sent to the user {requester.id}, who must answer it.")
        connection.status, connection.updated = wanted, self._clock.milliseconds()
        self.records.note(_pair(user, requester))
        return connection

    def remove(self, one: User, other: User) -> None:
        """Forget the connection of two users.

        Args:
            one: One side.
            other: The other.

        Raises:
            NotFound: They have none.
        """
        if self.records.remove(_pair(one, other)) is None:
            raise NotFound(f"There is no connection with the user {other.id}.")
        del self._by_user[one.id][other.id]
        del self._by_user[other.id][one.id]

    def _index(self, connection: Connection) -> None:
        for one in (connection.requester, connection.invited):
            self._by_user.setdefault(one.id, {})[connection.other(one).id] = connection

    def _restored(self, saved: JsonObject) -> Connection:
        fields: JsonObject = {**saved}
        for name in ("requester", "invited"):
            fields[name] = self._users.get(saved[name])
        return Connection(**fields)


def _pair(one: User, other: User) -> str:
    return "-".join(str(user_id) for user_id in sorted((one.id, other.id)))


def _saved(connection: Connection) -> JsonObject:
    return {
        "requester": connection.requester.id,
        "invited": connection.invited.id,
        "status": connection.status,
        "first_requested": connection.first_requested,
        "updated": connection.updated,
        "requests": connection.requests,
    }
