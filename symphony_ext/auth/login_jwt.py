"""The JWT with which the holder of a key proves that it holds it, and what to do where the clocks disagree."""

from __future__ import annotations

import base64
import json
import logging
import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeVar

from symphony_ext.auth.flow import send, sign
from symphony_ext.auth.refusals import refusal
from symphony_ext.errors import ConfigurationError, PodError, Unauthorized

if TYPE_CHECKING:
    from symphony_pod.operation import Operation, Request

    from symphony_ext.auth.flow import Flow
    from symphony_ext.auth.signing import Signer

T = TypeVar("T")

DEFAULT_LIFETIME = 240.0
"""Seconds that a login JWT is good for unless told otherwise; leaves a minute for clocks that disagree."""

MAX_LIFETIME = 300.0
"""Seconds that a login JWT may be good for at most; a Pod refuses more."""

_HEADER = {"typ": "JWT", "alg": "RS512"}
_RESOLUTION = 2.0  # seconds; the header Date has no fractions, and the answer was on its way
_MARGIN = 5.0  # seconds to the limits of what a Pod takes, within which another of its machines may think differently

_log = logging.getLogger(__name__)


class LoginJwt:
    """Makes login JWTs, and exchanges them for what a Pod gives for one.

    A JWT says until when it is good, so that a clock which is wrong by more than a minute spoils it. The Pod says what
    time it is with its refusal; where that explains the refusal, the exchange is repeated by the Pod's time, once.

    Args:
        subject: Who logs in: a username, or the id of an application.
        signer: What signs.
        lifetime: Seconds that each JWT is good for: more than 0, and at most 300.

    Raises:
        ConfigurationError: The lifetime is out of range.
    """

    def __init__(self, subject: str, signer: Signer, lifetime: float = DEFAULT_LIFETIME) -> None:
        self._subject = subject
        self._signer = signer
        self._lifetime = _checked_lifetime(lifetime)
        self._pod_ahead = 0.0  # seconds, as far as it mattered yet

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._subject!r})"

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "_pod_ahead": 0.0}  # another machine has another clock

    def exchange(
        self,
        operation: Operation,
        request_of: Callable[[str], Request],
        read: Callable[[int, Any], T],
        *,
        host: str,
        hint: str,
    ) -> Flow[T]:
        """Send a JWT, and give what the answer holds.

        Args:
            operation: What is called.
            request_of: Makes the request with a JWT.
            read: Makes a value of the answer's status and JSON.
            host: The Pod's address, for messages.
            hint: What to check where the Pod refuses.

        Raises:
            LoginError: The Pod refused the JWT (status 401), and again where its clock explained the first refusal.
            PodError: The Pod failed, refused for another reason, or did not answer.
        """
        tokens = [(yield from self._signed(self._pod_ahead))]
        outcome = yield from send(operation, request_of(tokens[0]), read)
        ahead: float | None = None
        if isinstance(outcome, Unauthorized):
            ahead = _pod_ahead(outcome.headers)
            if ahead is not None and self._explains(ahead):
                _log.warning("%s; logging in by the time of %s. Set this clock right", _clock(-ahead), host)
                tokens.append((yield from self._signed(ahead)))
                outcome = yield from send(operation, request_of(tokens[1]), read)
                if not isinstance(outcome, PodError):
                    self._pod_ahead = ahead
        if not isinstance(outcome, PodError):
            return outcome
        problem = refusal(
            outcome,
            account=self._subject,
            host=host,
            hint=_with_clock(hint, ahead, repeated=len(tokens) > 1),
            secrets=tokens,
            clock_skew=None if ahead is None else -ahead,
        )
        raise problem

    def _signed(self, pod_ahead: float) -> Flow[str]:
        claims = {"sub": self._subject, "exp": int(time.time() + pod_ahead + self._lifetime)}
        unsigned = b".".join(_encoded(json.dumps(part, separators=(",", ":")).encode()) for part in (_HEADER, claims))
        signature = yield from sign(self._signer, unsigned)
        return (unsigned + b"." + _encoded(signature)).decode()

    def _explains(self, ahead: float) -> bool:
        """Whether clocks that are so far apart can be why a JWT was refused, and another would do better."""
        left = self._lifetime + self._pod_ahead - ahead  # what the JWT was good for, by the Pod's clock
        return abs(ahead - self._pod_ahead) > _RESOLUTION and not _MARGIN < left < MAX_LIFETIME - _MARGIN


def _encoded(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def _pod_ahead(headers: Mapping[str, str]) -> float | None:
    """Seconds by which the Pod's clock is ahead of this machine's; None where the answer does not tell."""
    try:
        return parsedate_to_datetime(headers["date"]).timestamp() - time.time()
    except (KeyError, ValueError, OverflowError):
        return None


def _clock(skew: float) -> str:
    return f"This machine's clock is {abs(skew):.0f} seconds {'ahead of' if skew > 0 else 'behind'} that of the Pod"


def _with_clock(hint: str, ahead: float | None, *, repeated: bool) -> str:
    if ahead is None:
        return f"{hint} Check that this machine's clock is right, too."
    if abs(ahead) <= _MARGIN:
        return f"{hint} This machine's clock seems right: it agrees with the date of the Pod's answer."
    remedy = "set it right, by NTP (timedatectl set-ntp true, w32tm /resync), for a login is good for minutes only"
    again = " A login by the Pod's time was refused as well." if repeated else ""
    return f"{_clock(-ahead)}: {remedy}.{again} {hint}"


def _checked_lifetime(lifetime: Any) -> float:
    if isinstance(lifetime, (int, float)) and not isinstance(lifetime, bool) and 0 < lifetime <= MAX_LIFETIME:
        return float(lifetime)
    raise ConfigurationError(
        f"jwt_lifetime is {lifetime!r}; give seconds, more than 0 and at most {MAX_LIFETIME:.0f}, as Pods demand"
    )


__all__ = ["DEFAULT_LIFETIME", "MAX_LIFETIME", "LoginJwt"]
