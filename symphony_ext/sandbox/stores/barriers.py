"""Information barriers: groups of a company's people, and the policies that keep groups apart."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import UnavailableForLegalReasons
from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symphony_ext.sandbox.stores.clock import Clock
    from symphony_ext.sandbox.stores.users import User

BLOCK = "BLOCK"
ALLOW = "ALLOW"


@dataclass(eq=False, slots=True)
class BarrierGroup:
    """People whom the barriers treat alike.

    Attributes:
        id: Its id, 24 hexadecimal digits.
        name: What compliance officers call it.
        created: When it was made, in milliseconds since 1970.
        modified: When it last changed, likewise.
        active: Whether it is in use.
        members: The ids of the people in it, the earliest first.
    """

    id: str
    name: str
    created: int
    modified: int
    active: bool = True
    members: list[int] = field(default_factory=list[int])


@dataclass(eq=False, slots=True)
class BarrierPolicy:
    """A rule about groups.

    Attributes:
        id: Its id, 24 hexadecimal digits.
        kind: :data:`BLOCK` where its groups may not communicate, :data:`ALLOW` where they may.
        groups: The ids of its groups.
        created: When it was made, in milliseconds since 1970.
        active: Whether it is in force.
    """

    id: str
    kind: str
    groups: list[str]
    created: int
    active: bool = True


class InfoBarriers:
    """All groups and policies. No operation makes them; who sets up the Pod does.

    Args:
        clock: The Pod's clock.

    Attributes:
        groups: The groups as they are saved, by id.
        policies: The policies as they are saved, by id.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.groups: Records[str, BarrierGroup] = Records(
            "barrier_groups", asdict, lambda saved: BarrierGroup(**saved), str
        )
        self.policies: Records[str, BarrierPolicy] = Records(
            "barrier_policies", asdict, lambda saved: BarrierPolicy(**saved), str
        )

    def add_group(self, name: str) -> BarrierGroup:
        """Add a group, which nobody is in.

        Args:
            name: What compliance officers call it.
        """
        now = self._clock.milliseconds()
        made = BarrierGroup(f"6955b9004f1c2a00{len(self.groups) + 1:08x}", name, now, now)
        self.groups.put(made.id, made)
        return made

    def add_policy(self, kind: str, groups: Iterable[BarrierGroup], *, active: bool = True) -> BarrierPolicy:
        """Add a policy.

        Args:
            kind: :data:`BLOCK` or :data:`ALLOW`.
            groups: The groups that it is about.
            active: Whether it is in force.
        """
        made = BarrierPolicy(
            f"6955c7104f1c2a00{len(self.policies) + 1:08x}",
            kind,
            [group.id for group in groups],
            self._clock.milliseconds(),
            active,
        )
        self.policies.put(made.id, made)
        return made

    def group(self, group_id: str) -> BarrierGroup:
        """Give the group with an id.

        Args:
            group_id: The id.

        Raises:
            NotFound: There is none.
        """
        return self.groups.known(group_id, "information barrier group with the id")

    def changed(self, group: BarrierGroup) -> None:
        """Note that a group has changed.

        Args:
            group: The group.
        """
        group.modified = self._clock.milliseconds()
        self.groups.note(group.id)

    def separated(self, users: Iterable[User]) -> tuple[int, int] | None:
        """Look for people who may not communicate.

        Args:
            users: Those who would.

        Returns:
            The ids of two of them who are kept apart; None if nobody is.
        """
        ids = {user.id for user in users}
        for policy in self.policies:
            if policy.kind != BLOCK or not policy.active:
                continue
            groups = [group for one in policy.groups if (group := self.groups.get(one)) is not None and group.active]
            present = [(group, [one for one in group.members if one in ids]) for group in groups]
            for index, (group, here) in enumerate(present):
                for other, there in present[index + 1 :]:
                    for one in here:
                        for two in there:
                            # Someone of both groups is on neither side.
                            if one not in other.members and two not in group.members:
                                return one, two
        return None

    def require_together(self, users: Iterable[User]) -> None:
        """Refuse to bring people together who are kept apart.

        Args:
            users: They.

        Raises:
            UnavailableForLegalReasons: Two of them are kept apart.
        """
        apart = self.separated(users)
        if apart is not None:
            raise UnavailableForLegalReasons(f"An information barrier separates the users {apart[0]} and {apart[1]}.")
