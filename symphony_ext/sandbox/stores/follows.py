"""Who follows whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.stores.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable


class FollowBook:
    """All followers.

    Attributes:
        records: The ids of those who follow a user, as they are saved, by the user's id.
    """

    def __init__(self) -> None:
        self.records: Records[int, set[int]] = Records(
            "followers",
            lambda ids: {"followers": sorted(ids)},
            lambda saved: set(saved["followers"]),
            int,
        )

    def follow(self, user_id: int, followers: Iterable[int]) -> None:
        """Let users follow a user; those who do already go on.

        Args:
            user_id: Who is followed.
            followers: The ids of those who follow.
        """
        self.records.put(user_id, self._of(user_id).union(followers))

    def unfollow(self, user_id: int, followers: Iterable[int]) -> None:
        """Let users follow a user no longer; those who do not anyway do not matter.

        Args:
            user_id: Who is followed.
            followers: The ids of those who follow.
        """
        self.records.put(user_id, self._of(user_id).difference(followers))

    def followers(self, user_id: int) -> list[int]:
        """List the ids of those who follow a user, the lowest first.

        Args:
            user_id: Who is followed.
        """
        return sorted(self._of(user_id))

    def following(self, user_id: int) -> list[int]:
        """List the ids of those whom a user follows, the lowest first.

        Args:
            user_id: Who follows.
        """
        return sorted(followed for followed, followers in self.records.items() if user_id in followers)

    def _of(self, user_id: int) -> set[int]:
        return self.records.get(user_id) or set()
