"""One token of a client: where it is held, and how another is got."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from symphony_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from symphony_ext.auth.tokens import Session, TokenSource


class TokenKeeper:
    """Gives a token, and gets another where there is none.

    Args:
        source: Holds the token, which several clients may share.
        log_in: Gets another, for a client that blocks.
        alog_in: Gets another, for a client of asyncio.

    Attributes:
        source: As above.
    """

    __slots__ = ("_alog_in", "_log_in", "source")

    def __init__(
        self,
        source: TokenSource,
        *,
        log_in: Callable[[], Session] | None = None,
        alog_in: Callable[[], Awaitable[Session]] | None = None,
    ) -> None:
        self.source = source
        self._log_in = log_in
        self._alog_in = alog_in

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.source!r}>"

    def get(self) -> Session:
        """Give the token, and get one where there is none.

        Raises:
            LoginError: The Pod refused the account or its credentials.
            ApiError: The Pod failed, or refused for another reason.
            DecodeError: The Pod's answer holds no token.
            TransportError: No answer came.
            ConfigurationError: This is that of a client of asyncio.
        """
        if self._log_in is None:
            raise ConfigurationError("this is the authentication of an asyncio client; a blocking one needs its own")
        return self.source.get(self._log_in)

    async def aget(self) -> Session:
        """Give the token, and get one where there is none; as `get`, for asyncio."""
        if self._alog_in is None:
            raise ConfigurationError("this is the authentication of a blocking client; an asyncio one needs its own")
        return await self.source.aget(self._alog_in)

    def drop(self, session: Session) -> None:
        """Forget a token, unless a newer one is here already.

        Args:
            session: The token, as `get` gave it.
        """
        self.source.drop(session)


__all__ = ["TokenKeeper"]
