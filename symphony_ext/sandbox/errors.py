"""How the sandbox Pod says no: an exception for each kind of refusal, with the status that it is answered with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """A request that the Pod does not carry out; answered as ``{code, message}``.

    Args:
        message: What is wrong and the way out, for a person; never a token, key or password.

    Attributes:
        status: The HTTP status of the answer.
    """

    status = 500

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def code(self) -> int | str:
        """What went wrong, for a program: the status, but for the groups service, which has words."""
        return self.status

    @property
    def headers(self) -> dict[str, str]:
        """Headers of the answer, beside those that every answer has."""
        return {}


class BadRequest(Refusal):
    """The request is malformed, or breaks a rule of the Pod (400)."""

    status = 400


class Unauthorized(Refusal):
    """The session or the login is not good; log in again (401)."""

    status = 401


class Forbidden(Refusal):
    """The session is good, but its account may not do this (403)."""

    status = 403


class NotFound(Refusal):
    """There is no such path, or nothing with the given id (404)."""

    status = 404


class MethodNotAllowed(Refusal):
    """There is such a path, but not with this method (405).

    Args:
        message: What is wrong, for a person.
        allowed: The methods that the path has.
    """

    status = 405

    def __init__(self, message: str, allowed: Iterable[str]) -> None:
        super().__init__(message)
        self._allowed = sorted(allowed)

    @property
    def headers(self) -> dict[str, str]:
        """The methods that the path has, in the header ``Allow``."""
        return {"Allow": ", ".join(self._allowed)}


class PreconditionFailed(Refusal):
    """What was to be changed has changed since it was read; read it again (412)."""

    status = 412


class UnprocessableContent(Refusal):
    """The request is well formed, but what it asks for makes no sense (422)."""

    status = 422


class TooManyRequests(Refusal):
    """More requests came than the Pod answers in a second (429).

    Args:
        message: What is wrong, for a person.
        retry_after: Seconds to wait, a whole number.
    """

    status = 429

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after

    @property
    def headers(self) -> dict[str, str]:
        """How many seconds to wait, in the header ``Retry-After``."""
        return {"Retry-After": str(self.retry_after)}


class UnavailableForLegalReasons(Refusal):
    """An information barrier separates the users (451)."""

    status = 451


class InfoBarrierViolation(Refusal):
    """An information barrier separates the users, as the groups service says it (452)."""

    status = 452

    @property
    def code(self) -> str:
        """The groups service answers with a word."""
        return "INFO_BARRIER"
