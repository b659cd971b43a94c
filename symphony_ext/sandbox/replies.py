"""What a handler gives back: a status and the bytes of a body."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from symphony_ext.sandbox.errors import Refusal


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, ready to be sent.

    Attributes:
        status: The HTTP status.
        body: JSON in UTF-8; empty for no body.
        headers: Headers beside those that every answer has.
    """

    status: int
    body: bytes = field(repr=False)  # which may hold tokens
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


# json.dumps would make one for each answer.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

NO_CONTENT = Reply(204, b"")
"""The answer of an operation that found nothing and says so with status 204."""


def encode(value: object) -> bytes:
    """Encode a value as compact JSON.

    Args:
        value: Anything that :mod:`json` takes.

    Returns:
        UTF-8 bytes.
    """
    return _ENCODER.encode(value).encode()


def ok(value: object) -> Reply:
    """Answer 200 with a value.

    Args:
        value: The body, before encoding.

    Returns:
        The reply.
    """
    return Reply(200, encode(value))


def ok_items(items: Iterable[bytes]) -> Reply:
    """Answer 200 with a list whose items are encoded already, which is how a long page is sent quickly.

    Args:
        items: The JSON of each item.

    Returns:
        The reply.
    """
    return Reply(200, b"[" + b",".join(items) + b"]")


def done(message: str) -> Reply:
    """Answer 200 as an operation does that has nothing to return.

    Args:
        message: What has been done, for a person.

    Returns:
        The reply, a ``SuccessResponse``.
    """
    return ok({"format": "TEXT", "message": message})


def refused(refusal: Refusal) -> Reply:
    """Answer with a refusal.

    Args:
        refusal: Why the request was not carried out.

    Returns:
        The reply, ``{code, message}`` under the refusal's status.
    """
    return Reply(refusal.status, encode({"code": refusal.code, "message": refusal.message}), refusal.headers)
