"""Bearer tokens, which live for minutes and are made from a session as long as that lives."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from symphony_ext.auth.flow import FlowLogin, held, send
from symphony_ext.auth.login import BEARER
from symphony_ext.auth.refusals import refusal, token_in
from symphony_ext.auth.static_token import ENDED
from symphony_ext.auth.tokens import Session
from symphony_ext.errors import PodError, Unauthorized

if TYPE_CHECKING:
    from symphony_pod.models.jwt_token import JwtToken

    from symphony_ext.auth.flow import Flow
    from symphony_ext.auth.keeper import TokenKeeper
    from symphony_ext.auth.login import Login

_log = logging.getLogger(__name__)


class SpentTokens:
    """The bearer token that came with a session, once it was given out: whoever asks again was refused it.

    Attributes:
        latest: The token, with the word Bearer; empty where none was given out yet. A secret.
    """

    __slots__ = ("latest",)

    def __init__(self) -> None:
        self.latest = ""


class BearerLogin(FlowLogin):
    """How a bearer token is got: the login brings one, and every further one is made from the session.

    Rests on the operation ``login.create_idm_token``. When a token expires, it says itself.

    Args:
        login: How the session is got.
        session: Holds it.
        spent: What clients that share the session share as well.
    """

    mode = "bearer"
    gives = frozenset((BEARER,))

    def __init__(self, login: Login, session: TokenKeeper, spent: SpentTokens) -> None:
        self.account = login.account
        self._renewable = login.renewable
        self._session = session
        self._spent = spent

    def flow(self, host: str) -> Flow[Session]:
        """Get a bearer token, step by step; see `FlowLogin.flow`."""
        from symphony_pod.api.login import create_idm_token

        session = yield from held(self._session)
        if (brought := self._brought(session)) is not None:
            return brought
        outcome = yield from self._asked(session)
        if isinstance(outcome, Unauthorized) and self._renewable:
            _log.info("%s was refused its session (401); renewing it", create_idm_token.OPERATION.name)
            self._session.drop(session)
            session = yield from held(self._session)
            if (brought := self._brought(session)) is not None:
                return brought
            outcome = yield from self._asked(session)
        if isinstance(outcome, PodError):
            hint = "" if self._renewable else ENDED
            raise refusal(outcome, account=self.account, host=host, hint=hint, secrets=[session.token])
        token = token_in(outcome.access_token, "access_token", create_idm_token.OPERATION.name)
        _log.info("Renewed the bearer token of %r at %s", self.account, host)
        return _bearer(token, time.time())

    def _brought(self, session: Session) -> Session | None:
        """The bearer token that came with the session, unless it was refused or has expired."""
        authorization = session.authorization
        if not authorization or authorization == self._spent.latest:
            return None
        self._spent.latest = authorization
        made = _bearer(authorization, session.obtained_at)
        return None if time.time() >= made.ends_at else made

    def _asked(self, session: Session) -> Flow[JwtToken | PodError]:
        from symphony_pod.api.login import create_idm_token

        request = create_idm_token.request(scope="")
        request.headers["sessionToken"] = session.token
        return (yield from send(create_idm_token.OPERATION, request, create_idm_token.read))


def _bearer(token: str, obtained_at: float) -> Session:
    token = token.removeprefix("Bearer ")
    return Session(token, f"Bearer {token}", obtained_at=obtained_at)


__all__ = ["BearerLogin", "SpentTokens"]
