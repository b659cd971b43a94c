"""Groups of users that act under one name: Symphony Distribution Lists (SDL) and company groups."""

from __future__ import annotations

import base64
import uuid
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest
from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symphony_ext.sandbox.shapes import JsonObject
    from symphony_ext.sandbox.stores.clock import Clock
    from symphony_ext.sandbox.stores.users import UserDirectory

SDL = "SDL"
COMPANY = "COMPANY"
ACTIVE = "ACTIVE"
DELETED = "DELETED"


@dataclass(eq=False, slots=True)
class Group:
    """A group.

    Attributes:
        id: Its id for the groups service, base64 of its owner, type and name.
        number: Its id for the users service, a 64-bit number like a user's.
        kind: :data:`SDL` or :data:`COMPANY`.
        name: What it is called.
        owner: The number of the Pod that owns it.
        created: When it was made, in milliseconds since 1970.
        created_by: The id of who made it.
        updated: When it last changed, in milliseconds since 1970.
        updated_by: The id of who changed it.
        settings: The contract's fields ``subType``, ``referrer``, ``profile``, ``visibilityRestriction``,
            ``implicitConnection`` and ``interactionTransfer`` that are set.
        etag: Its version tag, new with each change.
        status: :data:`ACTIVE` or :data:`DELETED`.
        members: The ids of its members, and when each joined, in milliseconds since 1970.
        avatars: Its pictures, as the contract's ``Avatar``; the usual ones when empty.
    """

    id: str
    number: int
    kind: str
    name: str
    owner: int
    created: int
    created_by: int
    updated: int
    updated_by: int
    settings: JsonObject
    etag: str = field(default_factory=lambda: str(uuid.uuid4()))
    status: str = ACTIVE
    members: dict[int, int] = field(default_factory=dict[int, int])
    avatars: list[dict[str, str]] = field(default_factory=list[dict[str, str]])


class GroupStore:
    """All groups.

    Args:
        clock: The Pod's clock.
        users: The accounts, among whose ids those of the groups are.

    Attributes:
        records: The groups as they are saved, by id.
    """

    def __init__(self, clock: Clock, users: UserDirectory) -> None:
        self._clock = clock
        self._users = users
        self.records: Records[str, Group] = Records("groups", _saved, _restored, str, self._take_back)

    def add(self, kind: str, name: str, members: Iterable[int], settings: JsonObject, by: int) -> Group:
        """Make a group of this Pod.

        Args:
            kind: :data:`SDL` or :data:`COMPANY`.
            name: What it is called.
            members: The ids of its members.
            settings: See :class:`Group`.
            by: The id of who makes it.

        Raises:
            BadRequest: There is a group of that type and name.
        """
        owner, now = self._users.tenant, self._clock.milliseconds()
        group_id = base64.urlsafe_b64encode(f"[{owner}][{kind}][{name}]".encode()).rstrip(b"=").decode()
        if group_id in self.records:
            raise BadRequest(f"There is a group of the type {kind} called {name!r} already; choose another name.")
        group = Group(group_id, self._users.next_id(), kind, name, owner, now, by, now, by, settings)
        group.members = dict.fromkeys(members, now)
        self.records.put(group_id, group)
        return group

    def get(self, group_id: str) -> Group:
        """Give the group with an id.

        Args:
            group_id: The id.

        Raises:
            NotFound: There is none.
        """
        return self.records.known(group_id, "group with the id")

    def of_kind(self, kind: str) -> list[Group]:
        """List the groups of a type, the earliest first.

        Args:
            kind: :data:`SDL` or :data:`COMPANY`.
        """
        return sorted((group for group in self.records if group.kind == kind), key=lambda group: group.number)

    def changed(self, group: Group, by: int) -> None:
        """Note that a group has changed, and give it a new version tag.

        Args:
            group: The group.
            by: The id of who changed it.
        """
        group.etag, group.updated, group.updated_by = str(uuid.uuid4()), self._clock.milliseconds(), by
        self.records.note(group.id)

    def remove_all(self) -> None:
        """Delete all groups, without a trace."""
        for group in self.records:
            self.records.remove(group.id)

    def _take_back(self, group: Group) -> None:
        self._users.take_id(group.number)


def _saved(group: Group) -> JsonObject:
    return {**asdict(group), "members": list(group.members.items())}


def _restored(saved: JsonObject) -> Group:
    fields: JsonObject = {**saved, "members": dict[int, int](saved["members"])}
    return Group(**fields)
