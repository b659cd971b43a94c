"""Rooms for trading desks: a small SDK on symphony-pod-client."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field

from symphony_ext import AsyncSymphonyPod, Forbidden, SymphonyPod, UnavailableForLegalReasons
from symphony_pod.models import UserId, V3RoomAttributes


class DeskError(Exception):
    """The Pod has done something, but does not say what."""


@dataclass(frozen=True)
class Desk:
    """A desk's room, and who is in it."""

    room_id: str
    members: list[str] = field(default_factory=list[str])
    unknown: list[str] = field(default_factory=list[str])
    refused: dict[str, str] = field(default_factory=dict[str, str])


def open_desk(pod: SymphonyPod, name: str, usernames: Iterable[str]) -> Desk:
    """Open a private room and put people into it.

    Whoever the Pod does not know, or may not be put there, is left out and told; all else is raised.
    """
    wanted = list(usernames)
    known = _ids(pod, wanted)
    room = pod.rooms.create_room(body=V3RoomAttributes(name=name, description=f"The desk {name}", public=False))
    if not room.room_system_info or not room.room_system_info.id:
        raise DeskError("a room was made, but the Pod does not say which")
    desk = Desk(room.room_system_info.id, unknown=[one for one in wanted if one not in known])

    for username, user_id in known.items():
        try:
            pod.rooms.add_room_member(id=desk.room_id, body=UserId(id=user_id))
        except (Forbidden, UnavailableForLegalReasons) as error:
            desk.refused[username] = error.message
        else:
            desk.members.append(username)
    return desk


def _ids(pod: SymphonyPod, usernames: list[str]) -> dict[str, int]:
    ids: dict[str, int] = {}
    for start in range(0, len(usernames), 100):  # as many as one look-up takes
        found = pod.users.get_users(username=usernames[start : start + 100], local=True)
        ids |= {user.username: user.id for user in found.users or [] if user.username and user.id}
    return ids


async def presence_at(pod: AsyncSymphonyPod, room_id: str) -> dict[int, str]:
    """Tell the presence of everyone in a room, by user id."""
    members = await pod.rooms.list_room_members(id=room_id)
    ids = [member.id for member in members if member.id]
    presences = await asyncio.gather(*(pod.presence.get_user_presence(uid=user_id) for user_id in ids))
    return {user_id: presence.category or "UNKNOWN" for user_id, presence in zip(ids, presences, strict=True)}
