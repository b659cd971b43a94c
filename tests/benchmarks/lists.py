"""The lists of users that the loopback Pod has: of any length, or with a fault of a kind that Pods are known for.

The first folder of a request's path says which list it is: ``/2000/pod/v2/admin/user/list`` has 2,000 users, and
``/f1/pod/v2/admin/user/list`` has the second of the faults.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

from .answers import packed, user

PATH = b"/pod/v2/admin/user/list"
LATENCY = 0.020  # seconds from the request to its answer
FAULTY = 1_000  # how many users the lists with a fault have

# What a page holds, from its offset and the limit asked for.
FAULTS: dict[str, Callable[[int, int], range]] = {
    "no fault": lambda skip, limit: range(skip, min(skip + limit, FAULTY)),
    "pages capped at 50": lambda skip, limit: range(skip, min(skip + min(limit, 50), FAULTY)),
    "a short page in the middle": lambda skip, limit: range(
        skip, min(skip + (limit - 1 if skip == 300 else limit), FAULTY)
    ),
    "an empty page in the middle": lambda skip, limit: range(
        skip, skip if 300 <= skip < 400 else min(skip + limit, FAULTY)
    ),
    "`skip` is ignored": lambda skip, limit: range(limit),
}


def page(target: str) -> bytes:
    """The page that is asked for, as JSON.

    Args:
        target: What follows the method in the request's first line.
    """
    parts = urlsplit(target)
    query = parse_qs(parts.query)
    skip, limit = int(query.get("skip", ["0"])[0]), int(query["limit"][0])
    folder = parts.path.split("/")[1]
    if folder.isdigit():
        numbers = range(skip, max(skip, min(skip + limit, int(folder))))
    else:
        numbers = list(FAULTS.values())[int(folder[1:])](skip, limit)
    return _body(numbers)


@lru_cache(maxsize=2_000)
def _body(numbers: range) -> bytes:
    # Made once: making the accounts anew would take longer than reading them.
    return packed([user(number) for number in numbers])
