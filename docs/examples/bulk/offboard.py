"""Off-board those whose usernames stand in leavers.txt: disable them, end their sessions, take them out of rooms."""

from contextlib import suppress

from symphony_pod.models import AccountStatus, StreamFilter, StreamKind, StreamType, UserId, UserStatus

from symphony_ext import NotFound, PageOptions, SymphonyPod, bulk, paginate

ROOMS = StreamFilter(stream_types=[StreamType(type_=StreamKind.ROOM)])

with (
    open("leavers.txt", encoding="utf-8") as file,
    SymphonyPod.from_rsa("acme.symphony.com", "svc-bot", "rsa.pem") as pod,
):

    def offboard(username: str) -> int:
        """Off-board one; gives the number of rooms. Nothing here does harm when it is done again."""
        found = pod.users.get_users(username=[username], local=True).users
        if not found or not isinstance(found[0].id, int):
            raise LookupError(f"there is no user {username!r}")
        uid = found[0].id
        pod.users.update_user_status(uid=uid, body=UserStatus(status=AccountStatus.DISABLED))
        pod.sessions.logout_user_sessions(uid=uid)
        rooms = [room.id for room in paginate(pod.streams.list_user_streams, PageOptions(), uid=uid, body=ROOMS)]
        for room in rooms:
            with suppress(NotFound):  # the membership is gone already
                pod.rooms.admin_remove_room_member(id=str(room), body=UserId(id=uid))
        return len(rooms)

    usernames = [line.strip() for line in file if line.strip()]
    with bulk(offboard, usernames, key=str, journal="offboard.journal", idempotent=True) as job:
        for outcome in job:
            if outcome.error:
                print(f"{outcome.item}: {outcome.status}: {outcome.error}")
            elif outcome.status == "done":
                print(f"{outcome.item}: taken out of {outcome.value} rooms")
    print(job.summary)
