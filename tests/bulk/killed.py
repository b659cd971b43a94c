"""A job that its test kills: it makes rooms, and says nothing."""

from __future__ import annotations

import sys

from symphony_pod.models import V3RoomAttributes

from symphony_ext import SymphonyPod, bulk


def room(name: str) -> dict[str, object]:
    """Give what makes a room of that name."""
    return {"body": V3RoomAttributes(name=name, description="made by a test")}


def main(url: str, key: str, journal: str, count: int) -> None:
    """Make rooms with the names ``Desk 0`` and so on."""
    names = [f"Desk {number}" for number in range(count)]
    with SymphonyPod.from_rsa(url, "svc-bot", key) as pod:
        print(bulk(pod.rooms.create_room, names, arguments=room, journal=journal).run())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
