"""What jobs of the tests do in other processes, which find it by its module."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import wraps

from symphony_pod.api.users import update_user_status
from symphony_pod.models import AccountStatus, UserStatus

from symphony_ext import SymphonyPod

PRICE = 7


def status(uid: int) -> dict[str, object]:
    """Disable a user."""
    return {"uid": uid, "body": UserStatus(status=AccountStatus.DISABLED)}


def disable(pod: SymphonyPod, uid: int) -> tuple[int, int]:
    """Disable a user; tell which process did so, and by which client."""
    pod.users.update_user_status(**status(uid))  # type: ignore[arg-type]  # a dict of what it takes
    return os.getpid(), id(pod)


def half(number: int) -> float:
    """Fail for one of them."""
    if number == PRICE:
        raise LookupError(f"no half of {number}")
    return number / 2


def die(number: int) -> int:
    """End the process, for one of them."""
    if number == PRICE:
        os._exit(1)
    return number


def twice() -> Callable[..., None]:
    """A wrapper of an operation that calls it two times; as one made in the main program, it only travels by value."""

    @wraps(update_user_status.sync)
    def change(*, client: SymphonyPod, uid: int, body: UserStatus) -> None:
        for one in (AccountStatus.ENABLED, body.status):
            update_user_status.sync(client=client, uid=uid, body=UserStatus(status=one))

    return change
