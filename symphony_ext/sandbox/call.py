"""One request as a handler sees it: its parameters and body, read with checks, and whose session it comes from."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from symphony_ext.sandbox.errors import BadRequest, Forbidden, Unauthorized
from symphony_ext.sandbox.validation import items_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.datastructures import QueryParams

    from symphony_ext.sandbox.state import SandboxState
    from symphony_ext.sandbox.stores.sessions import Session
    from symphony_ext.sandbox.stores.users import User

T = TypeVar("T")

# int() also takes underscores, spaces and digits of other scripts, which a Pod does not.
_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,19}")
_STREAM_ID = re.compile(r"[A-Za-z0-9_-]+")
_INT64_MAX = 2**63 - 1


class Page(NamedTuple):
    """Which part of a list is asked for.

    Attributes:
        skip: How many items to leave out at the start.
        limit: How many to give at most, no more than the operation's cap.
    """

    skip: int
    limit: int

    def of(self, items: list[T]) -> list[T]:
        """Cut this part out of a list.

        Args:
            items: The whole list.
        """
        return items[self.skip : self.skip + self.limit]


@dataclass(eq=False, slots=True)
class Call:
    """One request.

    Attributes:
        state: The Pod.
        path: The parameters in the path, decoded.
        query: The parameters in the query, decoded.
        headers: The headers, by name in any case.
        content: The body as it came.
        client_ip: Where the request comes from.
        session: The session that it belongs to; None for operations that need none.
        client_certificate: The client certificate of the TLS connection, in PEM; None where it has none.
        given: The body, held against the contract and without its nulls; an empty object where a body that may be
            left out was, None where the operation has none.
    """

    state: SandboxState
    path: Mapping[str, str]
    query: QueryParams
    headers: Mapping[str, str] = field(repr=False)  # which hold tokens, as bodies may
    content: bytes = field(repr=False)
    client_ip: str
    session: Session | None = None
    client_certificate: str | None = None
    given: Any = field(default=None, repr=False)

    @property
    def own_session(self) -> Session:
        """The session that the request belongs to.

        Raises:
            Unauthorized: There is none.
        """
        if self.session is None:
            raise Unauthorized("The request carries no session token; log in first.")
        return self.session

    @property
    def caller(self) -> User:
        """The account that asks.

        Raises:
            Unauthorized: There is no session.
        """
        return self.own_session.user

    def has_role(self, roles: frozenset[str]) -> bool:
        """Tell whether the caller has one of some roles.

        Args:
            roles: The roles.
        """
        return not roles.isdisjoint(self.caller.roles)

    def require_role(self, roles: frozenset[str]) -> None:
        """Refuse a caller who has none of some roles.

        Args:
            roles: The roles.

        Raises:
            Forbidden: The caller has none of them.
        """
        if not self.has_role(roles):
            raise Forbidden(f"The account needs one of the roles {', '.join(sorted(roles))}.")

    def json(self) -> object:
        """Read the body as JSON.

        Raises:
            BadRequest: It is none.
        """
        return _parse_json(self.content)

    def text(self, name: str) -> str | None:
        """Read a text parameter of the query.

        Args:
            name: Its name.

        Returns:
            Its value; None if it is absent or empty.
        """
        return self.query.get(name) or None

    def texts(self, name: str) -> list[str] | None:
        """Read a parameter of the query that lists texts, with commas between them.

        Args:
            name: Its name.

        Returns:
            The texts, trimmed and each once; None if the parameter is absent or has none.
        """
        return list(dict.fromkeys(items_of(self.query.get(name, "")))) or None

    def integers(self, name: str) -> list[int] | None:
        """Read a parameter of the query that lists whole numbers, with commas between them.

        Args:
            name: Its name.

        Returns:
            The numbers, each once; None if the parameter is absent or has none.

        Raises:
            BadRequest: One of them is no whole number, or out of range.
        """
        texts = self.texts(name)
        if texts is None:
            return None
        what = f"Each item of the parameter {name!r}"
        return [_whole_number(text, what, -_INT64_MAX - 1, _INT64_MAX) for text in texts]

    def all_texts(self, name: str) -> list[str]:
        """Read a parameter of the query that may come more than once.

        Args:
            name: Its name.

        Returns:
            Its values, in the order in which they came; none if it is absent.
        """
        return [value for value in self.query.getlist(name) if value]

    def integer(
        self, name: str, default: int | None = None, *, minimum: int = 0, maximum: int = _INT64_MAX
    ) -> int | None:
        """Read a whole number of the query.

        Args:
            name: Its name.
            default: What it is when it is absent.
            minimum: The least allowed.
            maximum: The greatest allowed.

        Returns:
            The number.

        Raises:
            BadRequest: It is no whole number, or out of range.
        """
        value = self.text(name)
        return default if value is None else _whole_number(value, f"The parameter {name!r}", minimum, maximum)

    def flag(self, name: str) -> bool | None:
        """Read a parameter of the query that is true or false.

        Args:
            name: Its name.

        Returns:
            Its value; None if it is absent.

        Raises:
            BadRequest: It is neither.
        """
        value = self.text(name)
        if value is None:
            return None
        if value.lower() not in ("true", "false"):
            raise BadRequest(f"The parameter {name!r} must be true or false.")
        return value.lower() == "true"

    def page(self, *, default: int, cap: int) -> Page:
        """Read ``skip`` and ``limit`` of the query.

        Args:
            default: The limit when none is given.
            cap: The greatest limit; one above it is not refused but cut down to it, as a Pod does.

        Returns:
            The part of the list that is asked for.

        Raises:
            BadRequest: ``skip`` is negative, ``limit`` is not positive, or either is no whole number.
        """
        skip = self.integer("skip")
        limit = self.integer("limit", minimum=1)
        return Page(skip or 0, min(limit or default, cap))

    def user_id(self, name: str) -> int:
        """Read a user id of the path.

        Args:
            name: The parameter's name.

        Returns:
            The id.

        Raises:
            BadRequest: It is no whole number.
        """
        return _whole_number(self.path[name], "The user id", -_INT64_MAX - 1, _INT64_MAX)

    def stream_id(self, name: str) -> str:
        """Read a stream id of the path.

        Args:
            name: The parameter's name.

        Returns:
            The id.

        Raises:
            BadRequest: It is not written in URL-safe base64 without padding, as a path needs it.
        """
        value = self.path[name]
        if not _STREAM_ID.fullmatch(value):
            raise BadRequest("The stream id must be URL-safe base64: '-' for '+', '_' for '/', and no '=' at the end.")
        return value


def _whole_number(value: str, what: str, minimum: int, maximum: int) -> int:
    if not _WHOLE_NUMBER.fullmatch(value):
        raise BadRequest(f"{what} must be a whole number.")
    number = int(value)
    if not minimum <= number <= maximum:
        raise BadRequest(f"{what} must be between {minimum} and {maximum}.")
    return number


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


def _parse_json(content: bytes) -> object:
    try:
        # json also takes NaN and Infinity, which are not JSON.
        value: object = json.loads(content, parse_constant=_refuse_constant)
        if b"\\u" in content:
            # Half a surrogate pair is JSON, but no text that could ever be sent back.
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise BadRequest("The request body is not JSON in UTF-8.") from None
    return value
