"""Who is there: the presence of each user, and the feeds that tell of changes."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import Forbidden, NotFound
from symphony_ext.sandbox.stores.records import Records
from symphony_ext.sandbox.stores.users import TENANT_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.clock import Clock

CATEGORIES: tuple[str, ...] = (
    "UNDEFINED",
    "AVAILABLE",
    "BUSY",
    "DO_NOT_DISTURB",
    "ON_THE_PHONE",
    "BE_RIGHT_BACK",
    "IN_A_MEETING",
    "AWAY",
    "OUT_OF_OFFICE",
    "OFF_WORK",
    "OFFLINE",
)

OFFLINE = "OFFLINE"

FEED_READ_LIMIT = 500
"""How many changes one read of a feed gives at most."""


@dataclass(slots=True)
class Presence:
    """The presence of one user.

    Attributes:
        category: One of :data:`CATEGORIES`.
        timestamp: When it was set, in milliseconds since 1970.
        later: What it becomes when the user comes online; None where nothing waits.
    """

    category: str
    timestamp: int
    later: str | None = None


@dataclass(eq=False, slots=True)
class PresenceFeed:
    """A feed, which tells its owner whose presence has changed.

    Attributes:
        id: Its id.
        owner_id: The account that made it, and alone may read it.
        changed: The users whose presence has changed since they were last read, the earliest change first.
    """

    id: str
    owner_id: int
    changed: dict[int, None] = field(default_factory=dict[int, None])


class PresenceBoard:
    """The presence of all users.

    Args:
        clock: The Pod's clock.

    Attributes:
        records: The presence of each user that was ever set, as it is saved, by the user's id.
        feeds: The feeds as they are saved, by id.
        interests: Whose presence each user wants to see, as it is saved, by the user's id.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.records: Records[int, Presence] = Records("presence", _saved, lambda saved: Presence(**saved), int)
        self.feeds: Records[str, PresenceFeed] = Records("presence_feeds", _saved_feed, _restored_feed, str)
        self.interests: Records[int, set[int]] = Records(
            "presence_interests", lambda ids: {"users": sorted(ids)}, lambda saved: set(saved["users"]), int
        )

    def get(self, user_id: int) -> Presence:
        """Give the presence of a user, which is offline from the beginning of time until it is set.

        Args:
            user_id: The user's id.
        """
        return self.records.get(user_id) or Presence(OFFLINE, 0)

    def set(self, user_id: int, category: str, *, soft: bool = False) -> Presence:
        """Set the presence of a user.

        Args:
            user_id: The user's id.
            category: One of :data:`CATEGORIES`.
            soft: Leave a user who is offline so, and let the category take effect once they come online.

        Returns:
            The presence as it is now.
        """
        now = self._clock.milliseconds()
        current = self.get(user_id)
        if soft and current.category == OFFLINE:
            self.records.put(user_id, Presence(OFFLINE, current.timestamp or now, later=category))
        else:
            self.records.put(user_id, Presence(category, now))
            for feed in self.feeds:
                # A feed tells of the owner's own Pod only.
                if feed.owner_id >> TENANT_SHIFT == user_id >> TENANT_SHIFT:
                    feed.changed[user_id] = None
                    self.feeds.note(feed.id)
        return self.records[user_id]

    def come_online(self, user_id: int) -> None:
        """Note that a user has logged in, which makes one who is offline available, or what waited for that.

        Args:
            user_id: The user's id.
        """
        current = self.get(user_id)
        if current.category == OFFLINE:
            self.set(user_id, current.later or "AVAILABLE")

    def register_interest(self, user_id: int, in_users: Iterable[int]) -> None:
        """Note that a user wants to see the presence of users of other Pods.

        Args:
            user_id: Who wants to see.
            in_users: The ids of whom.
        """
        self.interests.put(user_id, (self.interests.get(user_id) or set()).union(in_users))

    def is_interested(self, user_id: int, in_user: int) -> bool:
        """Tell whether a user has asked to see the presence of another.

        Args:
            user_id: Who wants to see.
            in_user: The id of whom.
        """
        return in_user in (self.interests.get(user_id) or ())

    def open_feed(self, owner_id: int) -> PresenceFeed:
        """Make a feed, which tells of the changes from now on.

        Args:
            owner_id: The id of the account that makes it.
        """
        feed = PresenceFeed(secrets.token_hex(16), owner_id)
        self.feeds.put(feed.id, feed)
        return feed

    def feed(self, feed_id: str, reader_id: int) -> PresenceFeed:
        """Give a feed to its owner.

        Args:
            feed_id: The feed's id.
            reader_id: The id of the account that asks.

        Raises:
            NotFound: There is no such feed.
            Forbidden: It belongs to another account.
        """
        feed = self.feeds.get(feed_id)
        if feed is None:
            raise NotFound(f"There is no presence feed with the id {feed_id!r}; create one.")
        if feed.owner_id != reader_id:
            raise Forbidden("The presence feed belongs to another account; create one of your own.")
        return feed

    def read_feed(self, feed: PresenceFeed) -> list[tuple[int, Presence]]:
        """Take changes from a feed.

        Args:
            feed: The feed.

        Returns:
            The id and the presence of each user that has changed, at most :data:`FEED_READ_LIMIT` of them.
        """
        users = list(feed.changed)[:FEED_READ_LIMIT]
        for user_id in users:
            del feed.changed[user_id]
        self.feeds.note(feed.id)
        return [(user_id, self.get(user_id)) for user_id in users]

    def close_feed(self, feed: PresenceFeed) -> None:
        """Delete a feed.

        Args:
            feed: The feed.
        """
        self.feeds.remove(feed.id)


def _saved(presence: Presence) -> JsonObject:
    return {"category": presence.category, "timestamp": presence.timestamp, "later": presence.later}


def _saved_feed(feed: PresenceFeed) -> JsonObject:
    return {"id": feed.id, "owner": feed.owner_id, "changed": list(feed.changed)}


def _restored_feed(saved: JsonObject) -> PresenceFeed:
    return PresenceFeed(saved["id"], saved["owner"], dict.fromkeys(saved["changed"]))
