"""Pages that are linked by cursors."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlencode

from symphony_ext.sandbox.errors import BadRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.shapes import JsonObject

T = TypeVar("T")
K = TypeVar("K", int, str)

_DIRECTIONS = ("before", "after")


def cursor_page(
    call: Call,
    path: str,
    items: Sequence[T],
    key: Callable[[T], K],
    *,
    default: int,
    cap: int,
    descending: bool = False,
    backwards: bool = True,
) -> tuple[list[T], JsonObject]:
    """Cut the page out of a list that the parameters ``limit``, ``before`` and ``after`` ask for.

    A cursor is the key of the item at a page's border, so that one stays good when items come and go.

    Args:
        call: The request.
        path: Its path, for the links.
        items: The whole list, in the order of the keys.
        key: Gives the key of an item.
        default: The limit when none is given.
        cap: The greatest limit; one above it is cut down to it.
        descending: Whether the keys go down.
        backwards: Whether ``before`` is heeded.

    Returns:
        The items of the page, and the contract's ``Pagination``: cursors, and links to the neighbors that there are.

    Raises:
        BadRequest: A cursor is none of ours, or both are given.
    """
    limit = min(call.integer("limit", minimum=1) or default, cap)
    after = call.text("after")
    before = call.text("before") if backwards else None
    if after is not None and before is not None:
        raise BadRequest("Give one of the parameters before and after, not both.")
    keys = [key(item) for item in items]
    sample = keys[0] if keys else None
    if before is not None:
        border = _read(before, "before", sample)
        end = next((place for place, one in enumerate(keys) if not _precedes(one, border, descending)), len(keys))
        start = max(0, end - limit)
    else:
        start = 0
        if after is not None:
            border = _read(after, "after", sample)
            start = next((place for place, one in enumerate(keys) if _precedes(border, one, descending)), len(keys))
        end = min(start + limit, len(keys))
    # Published clients count on ``before``, even where a page is empty, and go on as long as there is an ``after``.
    cursors = {"before": _write(keys[start]) if start < end else ""}
    pagination: JsonObject = {"cursors": cursors}
    kept = {name: value for name, value in call.query.items() if name not in _DIRECTIONS}
    if 0 < start < end:
        pagination["previous"] = f"{path}?{urlencode({**kept, 'before': cursors['before']})}"
    if start < end < len(keys):
        cursors["after"] = _write(keys[end - 1])
        pagination["next"] = f"{path}?{urlencode({**kept, 'after': cursors['after']})}"
    return list(items[start:end]), pagination


def _precedes(one: K, other: K, descending: bool) -> bool:
    return other < one if descending else one < other


def _write(key: int | str) -> str:
    return base64.urlsafe_b64encode(json.dumps(key).encode()).rstrip(b"=").decode()


def _read(cursor: str, name: str, sample: K | None) -> K:
    try:
        key: K | None = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError):
        key = None
    if key is None or (sample is not None and type(key) is not type(sample)):
        raise BadRequest(f"The parameter {name!r} is not a cursor that an earlier answer gave.")
    return key
