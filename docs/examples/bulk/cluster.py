"""Disable the users whose ids stand in ids.txt, by the workers of the Dask cluster whose address is given."""

import sys

from distributed import Client
from symphony_pod.models import AccountStatus, UserStatus

from symphony_ext import RedisClaims, SymphonyPod, bulk
from symphony_ext.auth.redis_store import RedisStore


def disabled(uid: int) -> dict[str, object]:
    """Give the arguments of users.update_user_status."""
    return {"uid": uid, "body": UserStatus(status=AccountStatus.DISABLED)}


if __name__ == "__main__":
    # The address of Redis is in the environment variable REDIS_URL, here and at each worker.
    sessions, claims = RedisStore.from_environment(), RedisClaims.from_environment()
    with (
        open("ids.txt", encoding="utf-8") as file,
        SymphonyPod.from_rsa("acme.symphony.com", "svc-bot", "rsa.pem", store=sessions) as pod,
        Client(sys.argv[1]) as dask,
    ):
        job = bulk(
            pod.users.update_user_status,
            map(int, file),
            arguments=disabled,
            executor=dask.get_executor(),
            claims=claims,
            concurrency=32,
            rate=200,
            journal="disable.journal",
        )
        print(job.run())
