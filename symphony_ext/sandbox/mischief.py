"""Mischief on order: calls that a Pod answers slowly, wrongly, strangely or not at all, for tests of clients."""

from __future__ import annotations

import math
import random
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, get_args

from symphony_ext.sandbox.contract import CONTRACT
from symphony_ext.sandbox.received import ReceivedLog

if TYPE_CHECKING:
    from symphony_ext.sandbox.received import Received
    from symphony_ext.sandbox.routing import Operation
    from symphony_ext.sandbox.shapes import JsonObject

Kind = Literal[
    "slow",
    "status",
    "html",
    "empty",
    "truncated",
    "reset",
    "unknown_values",
    "nulls",
    "missing_fields",
    "new_fields",
]
"""What can befall a call:

- ``slow``: it is answered well, but late
- ``status``: it is refused with a status and ``{code, message}``
- ``html``: it is answered by a gateway, with a page in HTML
- ``empty``: it is carried out, and answered 200 without a body
- ``truncated``: it is carried out, and the connection ends in the middle of the answer
- ``reset``: the connection is reset before there is an answer
- ``unknown_values``: it is carried out, and wherever the contract lists the values the answer has another
- ``nulls``: it is carried out, and fields of the answer are null
- ``missing_fields``: it is carried out, and fields of the answer are left out
- ``new_fields``: it is carried out, and every object of the answer has a field that the contract does not know
"""

KINDS: tuple[str, ...] = get_args(Kind)

_ALWAYS_CARRIED_OUT = frozenset(
    {"slow", "empty", "truncated", "unknown_values", "nulls", "missing_fields", "new_fields"}
)
_LOGINS = ("/login/", "/sessionauth/", "/relay/", "/keyauth/")

_NAMES = {one.name: key for key, one in CONTRACT.items()}


@dataclass(eq=False, slots=True)
class Order:
    """Mischief that has been ordered.

    Attributes:
        number: Its number, from 1.
        kind: What befalls a call; see :data:`Kind`.
        times: How many calls it befalls; None for no end.
        share: Which share of the calls it befalls, from 0 to 1.
        operation: The operation that it befalls, as ``group.name`` or ``METHOD path``; empty for all but logins.
        seconds: How long the answer is held back.
        status: The status of the answer, for ``status`` and ``html``.
        retry_after: What the header ``Retry-After`` says, in seconds; None for no such header.
        carried_out: Whether the call is carried out all the same, for ``status``, ``html`` and ``reset``.
        fields: Which share of the fields is spoiled, from 0 to 1, for ``nulls`` and ``missing_fields``.
        done: How many calls it has befallen.
    """

    number: int
    kind: Kind
    times: int | None
    share: float
    operation: str
    seconds: float
    status: int
    retry_after: int | None
    carried_out: bool
    fields: float
    drawn: random.Random = field(repr=False)
    done: int = 0

    def as_json(self) -> JsonObject:
        """Write it as a JSON object, as the HTTP interface does."""
        return {
            "number": self.number,
            "kind": self.kind,
            "times": self.times,
            "share": self.share,
            "operation": self.operation,
            "seconds": self.seconds,
            "status": self.status,
            "retryAfter": self.retry_after,
            "carriedOut": self.carried_out,
            "fields": self.fields,
            "done": self.done,
        }

    def _applies(self, operation: Operation) -> bool:
        if self.times is not None and self.done >= self.times:
            return False
        if not self.operation:
            # A login that fails is final for most clients, which is seldom what a test is about.
            return not operation.path.startswith(_LOGINS)
        return name_of(operation) == self.operation


class Mischief:
    """What a Pod is to do wrong, and what it has received; any thread may use it.

    A call is befallen by the first order that fits it. Orders end after so many calls, or with :meth:`clear`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._orders: list[Order] = []
        self._count = 0
        self._log = ReceivedLog()

    @property
    def log(self) -> ReceivedLog:
        """Where the Pod notes what it receives."""
        return self._log

    def order(
        self,
        kind: Kind,
        *,
        times: int | None = None,
        share: float | None = None,
        operation: str = "",
        seconds: float = 0.0,
        status: int | None = None,
        retry_after: int | None = None,
        carried_out: bool = False,
        fields: float = 0.5,
        seed: int = 1,
    ) -> Order:
        """Order mischief.

        ::

            mischief.order("status", status=429, retry_after=1, times=2)
            mischief.order("reset", operation="rooms.create_room", carried_out=True)
            mischief.order("slow", seconds=0.2, share=0.1)

        Args:
            kind: What is to befall a call; see :data:`Kind`.
            times: How many calls it is to befall: 1 unless ``share`` is given, and then as many as come.
            share: Which share of the calls, from 0 to 1; all of them when None.
            operation: One operation, as ``group.name`` (``users.list_users``) or ``METHOD path``; all operations but
                those that log in when empty.
            seconds: How long the answer is held back, for any kind; ``slow`` needs it.
            status: The status of the answer, for ``status``, which needs it, and ``html`` (502).
            retry_after: What the header ``Retry-After`` is to say, in seconds, for ``status`` and ``html``.
            carried_out: Whether the call is to be carried out all the same, for ``status``, ``html`` and ``reset``, so
                that a client that sends it again has it done twice.
            fields: Which share of the fields is to be spoiled, from 0 to 1, for ``nulls`` and ``missing_fields``.
            seed: What is drawn at random is drawn from this.

        Returns:
            The order, whose ``done`` tells how many calls it has befallen.

        Raises:
            ValueError: An argument cannot work; the message names it.
        """
        _check(kind, times, share, seconds, status, retry_after, fields)
        with self._lock:
            self._count += 1
            order = Order(
                number=self._count,
                kind=kind,
                times=times if times is not None else 1 if share is None else None,
                share=1.0 if share is None else share,
                operation=_full_name(operation),
                seconds=seconds,
                status=status if status is not None else 502,
                retry_after=retry_after,
                carried_out=carried_out or kind in _ALWAYS_CARRIED_OUT,
                fields=fields,
                drawn=random.Random(f"mischief {seed}"),  # noqa: S311 - no secret is drawn
            )
            self._orders.append(order)
        return order

    @property
    def orders(self) -> list[Order]:
        """What has been ordered, the earliest first, with what is done already."""
        with self._lock:
            return list(self._orders)

    def clear(self) -> None:
        """Withdraw all orders, and forget what was received."""
        with self._lock:
            self._orders.clear()
        self._log.clear()

    def received(self, operation: str = "") -> list[Received]:
        """Tell what the Pod has received, the earliest first; of the requests, the latest 1000 are kept.

        Args:
            operation: Only requests for this operation, as ``group.name`` or ``METHOD path``; all when empty.

        Returns:
            The requests, without the secrets in them.

        Raises:
            ValueError: There is no such operation.
        """
        return self._log.read(_full_name(operation))

    def befalling(self, operation: Operation) -> Order | None:
        """Tell what is to befall a call, which counts as done from now on.

        Args:
            operation: What is called.

        Returns:
            The order; None for a call that is answered well.
        """
        if not self._orders:
            return None
        with self._lock:
            for order in self._orders:
                if order._applies(operation) and (order.share >= 1.0 or order.drawn.random() < order.share):  # pyright: ignore[reportPrivateUsage]
                    order.done += 1
                    return order
        return None


def name_of(operation: Operation) -> str:
    """Name an operation: ``group.name``, or ``METHOD path`` for one beside the contract.

    Args:
        operation: It.
    """
    contract = CONTRACT.get((operation.method, operation.path))
    return contract.name if contract is not None else f"{operation.method} {operation.path}"


def _full_name(operation: str) -> str:
    """Turn either name of an operation into the one that :func:`name_of` gives."""
    if not operation or operation in _NAMES:
        return operation
    method, _, path = operation.partition(" ")
    contract = CONTRACT.get((method.upper(), path))
    if contract is not None:
        return contract.name
    if path.startswith(_LOGINS):
        return f"{method.upper()} {path}"
    raise ValueError(
        f"operation {operation!r} is unknown; give group.name, such as users.list_users, or the method and the path "
        "template, such as 'GET /pod/v2/admin/user/list'"
    )


def _check(
    kind: Any,
    times: int | None,
    share: float | None,
    seconds: float,
    status: int | None,
    retry_after: int | None,
    fields: float,
) -> None:
    if kind not in KINDS:
        raise ValueError(f"kind {kind!r} is unknown; give one of {', '.join(KINDS)}")
    if times is not None and times < 1:
        raise ValueError(f"times is {times}; give 1 or more, or leave it out")
    for name, value in (("share", share), ("fields", fields)):
        if value is not None and not 0.0 <= value <= 1.0:
            raise ValueError(f"{name} is {value}; give a number from 0 to 1")
    if not (seconds >= 0 and math.isfinite(seconds)) or (kind == "slow" and seconds == 0):
        raise ValueError(f"seconds is {seconds}; give how long to hold the answer back")
    if kind == "status" and status is None:
        raise ValueError("status is missing; give the status to refuse with, such as 429")
    if status is not None and not 200 <= status <= 599:
        raise ValueError(f"status is {status}; give one from 200 to 599")
    if retry_after is not None and retry_after < 0:
        raise ValueError(f"retry_after is {retry_after}; give seconds, 0 or more")
