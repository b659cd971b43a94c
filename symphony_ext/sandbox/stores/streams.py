"""Conversations: rooms, instant messages between two, and those between more."""

from __future__ import annotations

import base64
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, NotFound
from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.clock import Clock
    from symphony_ext.sandbox.stores.users import User, UserDirectory

IM = "IM"
MIM = "MIM"
ROOM = "ROOM"

_ID_RANDOM_BYTES = 17
_ID_TIME_BYTES = 8


@dataclass(slots=True)
class Membership:
    """That a user is in a conversation, or was.

    Attributes:
        user: The member.
        joined: When they joined, in milliseconds since 1970.
        owner: Whether they own the room.
    """

    user: User
    joined: int
    owner: bool = False


@dataclass(eq=False, slots=True)
class Stream:
    """A conversation.

    Attributes:
        id: Its id, URL-safe base64 without padding.
        kind: :data:`IM`, :data:`MIM` or :data:`ROOM`.
        creator: Who made it.
        created: When, in milliseconds since 1970.
        modified: When its members or attributes last changed, likewise.
        attributes: For a room, the fields of the contract's ``V3RoomAttributes``; for an IM, of ``V1IMAttributes``.
        active: False while it is deactivated.
        members: Who is in it, by user id, the earliest first.
        past_members: Who was in it and is no longer, by user id.
    """

    id: str
    kind: str
    creator: User
    created: int
    modified: int
    attributes: JsonObject
    active: bool = True
    members: dict[int, Membership] = field(default_factory=dict[int, Membership])
    past_members: dict[int, Membership] = field(default_factory=dict[int, Membership])

    @property
    def name(self) -> str:
        """A room's name."""
        return str(self.attributes.get("name", ""))

    @property
    def is_public(self) -> bool:
        """Whether it is a room that anyone of the Pod may join."""
        return bool(self.attributes.get("public", False))

    @property
    def is_discoverable(self) -> bool:
        """Whether it is a room that people outside can find."""
        return self.is_public or bool(self.attributes.get("discoverable", False))

    @property
    def is_external(self) -> bool:
        """Whether people of other Pods are, or may be, in it."""
        tenant = self.creator.tenant
        return bool(self.attributes.get("crossPod", False)) or any(
            member.user.tenant != tenant for member in self.members.values()
        )

    def has(self, user: User) -> bool:
        """Tell whether a user is in it.

        Args:
            user: The user.
        """
        return user.id in self.members

    def is_owned_by(self, user: User) -> bool:
        """Tell whether a user owns it.

        Args:
            user: The user.
        """
        member = self.members.get(user.id)
        return member is not None and member.owner

    def member(self, user: User) -> Membership:
        """Give the membership of a user.

        Args:
            user: The user.

        Raises:
            BadRequest: They are not in it.
        """
        member = self.members.get(user.id)
        if member is None:
            raise BadRequest(f"The user {user.id} is not a member of the room.")
        return member

    def owners(self) -> list[Membership]:
        """List those who own it."""
        return [member for member in self.members.values() if member.owner]


_PLAIN = ("id", "kind", "created", "modified", "attributes", "active")


def _saved(stream: Stream) -> JsonObject:
    def memberships(members: Iterable[Membership]) -> list[list[int | bool]]:
        return [[member.user.id, member.joined, member.owner] for member in members]

    return {
        **{name: getattr(stream, name) for name in _PLAIN},
        "creator": stream.creator.id,
        "members": memberships(stream.members.values()),
        "past_members": memberships(stream.past_members.values()),
    }


class StreamStore:
    """All conversations.

    Args:
        clock: The Pod's clock.
        users: The accounts, who are in them.
        seed: What the ids are drawn from; the same seed gives the same random part.

    Attributes:
        records: The conversations as they are saved, by id.
    """

    def __init__(self, clock: Clock, users: UserDirectory, seed: int = 1) -> None:
        self._clock = clock
        self._users = users
        self._random = random.Random(f"streams {seed}")  # noqa: S311 - an id is no secret
        self.records: Records[str, Stream] = Records("streams", _saved, self._restored, str, self._take_back)
        self._of_user: dict[int, dict[str, Stream]] = {}
        self._by_participants: dict[frozenset[int], Stream] = {}

    def __iter__(self) -> Iterator[Stream]:
        """Go through all conversations, in the order in which they were made."""
        return iter(self.records)

    def get(self, stream_id: str) -> Stream:
        """Give the conversation with an id.

        Args:
            stream_id: The id.

        Raises:
            NotFound: There is none.
        """
        return self.records.known(stream_id, "stream with the id")

    def get_room(self, stream_id: str) -> Stream:
        """Give the room with an id.

        Args:
            stream_id: The id.

        Raises:
            NotFound: There is no stream with that id, or it is no room.
        """
        stream = self.get(stream_id)
        if stream.kind != ROOM:
            raise NotFound(f"The stream {stream_id!r} is an instant message, not a room.")
        return stream

    def get_im(self, stream_id: str) -> Stream:
        """Give the instant message with an id.

        Args:
            stream_id: The id.

        Raises:
            NotFound: There is no stream with that id, or it is a room.
        """
        stream = self.get(stream_id)
        if stream.kind == ROOM:
            raise NotFound(f"The stream {stream_id!r} is a room, not an instant message.")
        return stream

    def of(self, user: User) -> list[Stream]:
        """List the conversations that a user is in, in the order in which they were made.

        Args:
            user: The user.
        """
        return sorted(self._of_user.get(user.id, {}).values(), key=lambda stream: stream.created)

    def open_room(self, creator: User, attributes: JsonObject) -> Stream:
        """Make a room, which its creator is in and owns.

        Args:
            creator: Who makes it.
            attributes: Fields of the contract's ``V3RoomAttributes``, with the defaults filled in.

        Returns:
            The room.
        """
        room = self._open(ROOM, creator, attributes)
        self.join(room, creator, owner=True)
        return room

    def open_im(self, creator: User, participants: Iterable[User]) -> Stream:
        """Make an instant message between people, or give the one that they have.

        Args:
            creator: Who makes it, in it or not.
            participants: Who is in it; repeats do not matter.

        Returns:
            The conversation.
        """
        people = {user.id: user for user in participants}
        known = self._by_participants.get(frozenset(people))
        if known is not None:
            return known
        stream = self._open(IM if len(people) <= 2 else MIM, creator, {})
        for user in people.values():
            self.join(stream, user)
        self._by_participants[frozenset(people)] = stream
        return stream

    def join(self, stream: Stream, user: User, *, owner: bool = False) -> None:
        """Put a user into a conversation; nothing happens if they are in it.

        Args:
            stream: The conversation.
            user: The user.
            owner: Whether they own it.
        """
        if stream.has(user):
            return
        stream.past_members.pop(user.id, None)
        stream.members[user.id] = Membership(user, self._clock.milliseconds(), owner)
        self._of_user.setdefault(user.id, {})[stream.id] = stream
        self.touch(stream)

    def leave(self, stream: Stream, user: User) -> None:
        """Take a user out of a conversation.

        Args:
            stream: The conversation.
            user: The user.

        Raises:
            BadRequest: They are not in it.
        """
        stream.past_members[user.id] = stream.member(user)
        del stream.members[user.id]
        del self._of_user[user.id][stream.id]
        self.touch(stream)

    def touch(self, stream: Stream) -> None:
        """Note that a conversation has changed.

        Args:
            stream: The conversation.
        """
        stream.modified = self._clock.milliseconds()
        self.records.note(stream.id)

    def _restored(self, saved: JsonObject) -> Stream:
        def memberships(name: str) -> dict[int, Membership]:
            return {
                user_id: Membership(self._users.get(user_id), joined, owner) for user_id, joined, owner in saved[name]
            }

        plain = {name: saved[name] for name in _PLAIN}
        return Stream(
            **plain,
            creator=self._users.get(saved["creator"]),
            members=memberships("members"),
            past_members=memberships("past_members"),
        )

    def _take_back(self, stream: Stream) -> None:
        for user_id in stream.members:
            self._of_user.setdefault(user_id, {})[stream.id] = stream
        if stream.kind != ROOM:
            self._by_participants[frozenset(stream.members)] = stream

    def _open(self, kind: str, creator: User, attributes: JsonObject) -> Stream:
        now = self._clock.milliseconds()
        stream = Stream(self._new_id(now), kind, creator, now, now, attributes)
        self.records.put(stream.id, stream)
        return stream

    def _new_id(self, now: int) -> str:
        """Make an id as a Pod's look: random, then the time counted backwards, 34 letters in all."""
        raw = self._random.randbytes(_ID_RANDOM_BYTES) + (2**63 - 1 - now).to_bytes(_ID_TIME_BYTES, "big")
        return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
