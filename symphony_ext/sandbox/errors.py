"""How the sandbox Pod says no: an exception for each kind of refusal, with the status that it is answered with."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """A request that the Pod does not carry out; answered as ``{code, message}``.

    Args:
        message: What is wrong and the way out, for a person; never a token, key or password.

    Attributes:
        status: The HTTP status of the answer.
        code: The number in the answer's body, the same as the status.
    """

    status = 500

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    @property
    def code(self) -> int:
        """The number in the body of the answer."""
        return self.status


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


class NotImplementedYet(Refusal):
    """The operation is in the contract, but the sandbox does not do it (501)."""

    status = 501
