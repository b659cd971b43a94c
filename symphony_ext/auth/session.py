"""Requests that carry a session, and get a new one when the Pod refuses the old."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Generator, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import httpx

from symphony_ext.auth.claims import claims_of
from symphony_ext.auth.login import APP_TOKEN, BEARER, CLIENT_CERTIFICATE, KEY_MANAGER_TOKEN, SESSION_TOKEN
from symphony_ext.errors import ConfigurationError, LoginError, NotFound

if TYPE_CHECKING:
    from symphony_pod.operation import Operation

    from symphony_ext.auth.keeper import TokenKeeper
    from symphony_ext.auth.login import Login
    from symphony_ext.auth.tokens import Session, TokenSource

_USUAL: tuple[tuple[str, ...], ...] = ((SESSION_TOKEN,), (BEARER,))

_log = logging.getLogger(__name__)


class _Plan:
    """What the requests of an operation carry."""

    __slots__ = ("alone", "bearer", "key_manager", "session")

    def __init__(self, schemes: tuple[str, ...], taken: tuple[tuple[str, ...], ...]) -> None:
        self.session = SESSION_TOKEN in schemes or APP_TOKEN in schemes
        self.bearer = BEARER in schemes
        self.key_manager = KEY_MANAGER_TOKEN in schemes
        self.alone = (SESSION_TOKEN,) in taken


class SessionAuth(httpx.Auth):
    """Puts the session on each request; after a 401, gets another and sends the request once more.

    An operation says which tokens it takes: a session token (header ``sessionToken``), a bearer token (header
    ``Authorization``), or either; the session token is preferred unless told otherwise. Where it takes a token of the
    key manager as well (header ``keyManagerToken``), that goes along, unless the session token says that it need not. A
    401 drops the tokens that were refused and no others; a second one is final, and so is any 403. (Where
    the second token came from a store, it may have ended with the first, so that a third is final.) Requests to
    anywhere but the Pod and its services are sent as they are.

    Args:
        base_urls: The addresses of the Pod and its services; only requests to their schemes, hosts and ports get a
            token.
        login: How the session is got.
        session: Holds the session.
        bearer: Holds the bearer token made from it; None where the way to log in gives none.
        key_manager: Holds the token of the key manager; None where there is none.
        prefer_bearer: Whether to send the bearer token where an operation takes either.

    Attributes:
        keeper: Holds the session, as above.
        users: What holds the sessions of users on whose behalf this one's application acts, while anyone uses them.
    """

    def __init__(
        self,
        base_urls: Iterable[str],
        login: Login,
        session: TokenKeeper,
        *,
        bearer: TokenKeeper | None = None,
        key_manager: TokenKeeper | None = None,
        prefer_bearer: bool = False,
    ) -> None:
        self._origins = frozenset(_origin(httpx.URL(url)) for url in base_urls)
        self._login = login
        self.keeper = session
        self._bearer = bearer
        self._key_manager = key_manager
        self._prefer_bearer = prefer_bearer
        self.users: WeakValueDictionary[str, TokenSource] = WeakValueDictionary()
        self._plans: dict[Operation | None, _Plan] = {}

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.keeper!r}>"

    @property
    def can_log_out(self) -> bool:
        """Whether there is a session that can be ended on the server."""
        return SESSION_TOKEN in self._login.gives

    def held(self) -> list[tuple[TokenKeeper, Session]]:
        """List the tokens that are held now, the session last, and who holds each."""
        keepers = dict.fromkeys((self._bearer, self._key_manager, self.keeper))
        held = [(keeper, keeper.source.peek()) for keeper in keepers if keeper is not None]
        return [(keeper, session) for keeper, session in held if session is not None]

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send a request with the session, once more if need be; httpx calls it."""
        if _origin(request.url) not in self._origins:
            yield request
            return
        plan = self._plan(request)
        sent = self._attached(request, plan)
        response = yield request
        if response.status_code == HTTPStatus.UNAUTHORIZED and sent:
            # Unread, the answer would keep its connection, and a login might wait for one in vain.
            response.read()
            self._refused(request, response, sent)
            sent = self._attached(request, plan)
            response = yield request
            if response.status_code == HTTPStatus.UNAUTHORIZED and _come_from_store(sent):
                response.read()
                self._refused(request, response, sent)
                self._attached(request, plan)
                yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Send a request with the session, once more if need be; httpx calls it."""
        if _origin(request.url) not in self._origins:
            yield request
            return
        plan = self._plan(request)
        sent = await self._aattached(request, plan)
        response = yield request
        if response.status_code == HTTPStatus.UNAUTHORIZED and sent:
            await response.aread()
            self._refused(request, response, sent)
            sent = await self._aattached(request, plan)
            response = yield request
            if response.status_code == HTTPStatus.UNAUTHORIZED and _come_from_store(sent):
                await response.aread()
                self._refused(request, response, sent)
                await self._aattached(request, plan)
                yield request

    def _plan(self, request: httpx.Request) -> _Plan:
        operation: Operation | None = request.extensions.get("operation")
        plan = self._plans.get(operation)
        if plan is None:
            plan = self._plans[operation] = self._planned(operation)
        return plan

    def _planned(self, operation: Operation | None) -> _Plan:
        """Choose among the tokens that an operation takes.

        Raises:
            ConfigurationError: It takes nothing that this way to log in gives.
        """
        gives = {*self._login.gives, *([KEY_MANAGER_TOKEN] if self._key_manager is not None else [])}
        taken = _USUAL if operation is None else operation.security
        fitting = [schemes for schemes in taken if gives.issuperset(schemes)]
        if self._prefer_bearer:
            fitting.sort(key=lambda schemes: schemes != (BEARER,))
        if fitting:
            return _Plan(fitting[0], taken)
        name = operation.name if operation is not None else "the request"
        wanted = " or ".join(" with ".join(schemes) for schemes in taken)
        if APP_TOKEN in gives:
            remedy = "an application calls on behalf of a user; use the client that on_behalf_of(...) gives"
        elif any(CLIENT_CERTIFICATE in schemes for schemes in taken):
            remedy = "use a client made with a certificate"
        elif any(APP_TOKEN in schemes for schemes in taken):
            remedy = "use a client made with from_app"
        else:
            remedy = "use a client that logs in that way"
        raise ConfigurationError(f"{name} takes {wanted}, which this way to log in does not give; {remedy}")

    def _attached(self, request: httpx.Request, plan: _Plan) -> list[tuple[TokenKeeper, Session]]:
        """Put the tokens on a request; which ones those were."""
        sent: list[tuple[TokenKeeper, Session]] = []
        if plan.session:
            session = self.keeper.get()
            request.headers["sessionToken"] = session.token
            sent.append((self.keeper, session))
            if plan.key_manager and self._key_manager is not None and _wants_key_manager(session):
                try:
                    second = self._key_manager.get()
                except NotFound as error:
                    self._do_without_key_manager(plan, error)
                else:
                    request.headers["keyManagerToken"] = second.token
                    sent.append((self._key_manager, second))
        if plan.bearer and self._bearer is not None:
            bearer = self._bearer.get()
            request.headers["Authorization"] = bearer.authorization
            sent.append((self._bearer, bearer))
        return sent

    async def _aattached(self, request: httpx.Request, plan: _Plan) -> list[tuple[TokenKeeper, Session]]:
        """Put the tokens on a request; as `_attached`, for asyncio."""
        sent: list[tuple[TokenKeeper, Session]] = []
        if plan.session:
            session = await self.keeper.aget()
            request.headers["sessionToken"] = session.token
            sent.append((self.keeper, session))
            if plan.key_manager and self._key_manager is not None and _wants_key_manager(session):
                try:
                    second = await self._key_manager.aget()
                except NotFound as error:
                    self._do_without_key_manager(plan, error)
                else:
                    request.headers["keyManagerToken"] = second.token
                    sent.append((self._key_manager, second))
        if plan.bearer and self._bearer is not None:
            bearer = await self._bearer.aget()
            request.headers["Authorization"] = bearer.authorization
            sent.append((self._bearer, bearer))
        return sent

    def _do_without_key_manager(self, plan: _Plan, error: NotFound) -> None:
        """Go on without a token of the key manager, where there is none at its address and the session may do alone.

        Raises:
            NotFound: The session may not do alone.
        """
        if not plan.alone:
            raise error
        plan.key_manager = False
        _log.warning(
            "There is no key manager at this address (%s), so its token is left out from now on; "
            "where it is elsewhere, the option services says so: services={'key_manager': ...}",
            error,
        )

    def _refused(
        self, request: httpx.Request, response: httpx.Response, sent: list[tuple[TokenKeeper, Session]]
    ) -> None:
        """Forget the tokens that were refused.

        Raises:
            LoginError: A token was given by the user, and cannot be renewed.
        """
        if not self._login.renewable and not self._can_renew(sent):
            raise self._final(request, response)
        _log.info("%s was refused its session (401); renewing it", _name(request))
        for keeper, session in sent:
            keeper.drop(session)

    def _can_renew(self, sent: list[tuple[TokenKeeper, Session]]) -> bool:
        """Whether all that was refused is a bearer token that can be made anew from a session token that was given."""
        return all(keeper is self._bearer and keeper is not self.keeper for keeper, _ in sent)

    def _final(self, request: httpx.Request, response: httpx.Response) -> LoginError:
        from symphony_ext.auth.static_token import ENDED

        host = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
        return LoginError(
            _name(request), response.status_code, response.headers, response.content, account="", host=host, hint=ENDED
        )


def _come_from_store(sent: list[tuple[TokenKeeper, Session]]) -> bool:
    """Whether tokens are what another process left in a store, so that they may have ended like those before them."""
    return any(session.is_stored for _, session in sent)


def _origin(url: httpx.URL) -> tuple[str, bytes]:
    """What tells one server from another: scheme, host, and port unless it is the scheme's own."""
    return url.scheme, url.netloc


def _name(request: httpx.Request) -> str:
    operation: Operation | None = request.extensions.get("operation")
    return operation.name if operation is not None else f"{request.method} {request.url.path}"


def _wants_key_manager(session: Session) -> bool:
    """Whether operations of the Agent want a token of the key manager beside a session's; most sessions waive it."""
    return claims_of(session.token).get("canUseSimplifiedKeyDelivery") is not True


__all__ = ["SessionAuth"]
