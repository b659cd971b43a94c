"""The sandbox Pod as a web application."""

from __future__ import annotations

import logging
import secrets
from email.utils import formatdate
from typing import TYPE_CHECKING, TypeVar

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from symphony_ext.sandbox.call import Call
from symphony_ext.sandbox.contract import CONTRACT
from symphony_ext.sandbox.control import PREFIX, control
from symphony_ext.sandbox.errors import NotFound, Refusal, Unauthorized
from symphony_ext.sandbox.misbehaving import misbehave
from symphony_ext.sandbox.mischief import Mischief, name_of
from symphony_ext.sandbox.operations import TABLES, key_manager
from symphony_ext.sandbox.replies import Reply, encode, refused
from symphony_ext.sandbox.routing import Operation, Router
from symphony_ext.sandbox.wire import client_certificate

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send

    from symphony_ext.sandbox.mischief import Order
    from symphony_ext.sandbox.state import SandboxState
    from symphony_ext.sandbox.stores.sessions import Session
    from symphony_ext.sandbox.throttle import Throttle

T = TypeVar("T")

TRACE_HEADER = "X-Trace-Id"
_TRACE_LIMIT = 128

_ANY_TOKEN = ("bearer", "sessionToken")

_log = logging.getLogger(__name__)


def create_app(state: SandboxState) -> Starlette:
    """Make the application of a sandbox Pod.

    Args:
        state: What the Pod knows; the application reads and changes it.

    Returns:
        An ASGI application, for uvicorn or for a client in the same process.
    """
    return app_of(Pod(state))


def app_of(pod: Pod) -> Starlette:
    """Make the application of a Pod that can be given another memory while it runs.

    Args:
        pod: The Pod.

    Returns:
        An ASGI application.
    """
    app = Starlette()
    # A route would not match every path: in a pattern, a line break in an id ends it.
    app.router.default = pod
    return app


class Pod:
    """Answers every request to a Pod: finds the operation, checks the session and the role, and calls the handler.

    Args:
        state: What the Pod knows.
        throttle: Refuses requests beyond a rate; None answers all.
        save: Called after each call that was carried out, before it is answered; None keeps nothing.

    Attributes:
        state: What the Pod knows; another takes effect with the next request.
        mischief: What the Pod is to do wrong, and what it has received.
        throttle: As above; another takes effect with the next request.
    """

    def __init__(
        self,
        state: SandboxState,
        *,
        throttle: Throttle | None = None,
        save: Callable[[], None] | None = None,
    ) -> None:
        self.state = state
        self.mischief = Mischief()
        self.throttle = throttle
        self._save = save
        self._router = Router()
        for table in (*TABLES, key_manager.table):
            self._router.add(table.operations)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI has it; whatever goes wrong inside is answered 500 and logged."""
        request = Request(scope, receive)
        try:
            content = await request.body()
        except ClientDisconnect:
            return
        headers = {TRACE_HEADER: _trace_id(request), "Date": formatdate(self.state.clock.seconds(), usegmt=True)}
        path = _sent_path(scope)
        operation: Operation | None = None
        order: Order | None = None
        if path.startswith(PREFIX):
            call = self._call(request, {}, content)
            reply = self._guarded(request, lambda: control(request.method, path, call, self.mischief))
        else:
            found = self._guarded(request, lambda: self._found(request, path, content))
            if isinstance(found, Reply):
                reply = found
            else:
                operation, parameters = found
                order = self.mischief.befalling(operation)
                reply = self._carried_out(request, operation, parameters, content, order)
        if operation is not None and order is not None:
            contract = CONTRACT.get((operation.method, operation.path))
            await misbehave(order, reply, contract, headers, scope, receive, send)
            return
        headers.update(reply.headers)
        if reply.body:
            headers["Content-Type"] = "application/json"
        await Response(reply.body, reply.status, headers)(scope, receive, send)

    def _found(self, request: Request, path: str, content: bytes) -> tuple[Operation, dict[str, str]]:
        """Find the operation that a request is for, and note the request."""
        if self.throttle is not None:
            self.throttle.take(request.client.host if request.client else "", self.state.clock)
        name = ""
        try:
            found = self._router.find(request.method, path)
            if found is not None:
                name = name_of(found[0])
        finally:
            query = request.query_params.multi_items()
            self.mischief.log.note(request.method, path, query, request.headers, content, name)
        if found is None:
            raise NotFound(f"There is no operation {request.method} {path}.")
        return found

    def _carried_out(
        self,
        request: Request,
        operation: Operation,
        parameters: dict[str, str],
        content: bytes,
        order: Order | None,
    ) -> Reply:
        if order is not None and not order.carried_out:
            return Reply(order.status, b"")
        call = self._call(request, parameters, content)
        reply = self._guarded(request, lambda: self._answer(request, operation, call))
        if self._save is not None:
            # What a refused call has changed counts too, such as a session that was found to have ended.
            failed = self._guarded(request, self._save)
            return failed if failed is not None else reply
        return reply

    def _guarded(self, request: Request, do: Callable[[], T]) -> T | Reply:
        """Do something, and make an answer of what it raises."""
        try:
            return do()
        except Refusal as refusal:
            return refused(refusal)
        except Exception:
            # The path tells where to look; bodies and headers stay out of the log, since they may hold secrets.
            _log.exception("The sandbox failed at %s %s", request.method, request.url.path)
            return Reply(500, encode({"code": 500, "message": "The sandbox failed; its log has the traceback."}))

    def _call(self, request: Request, parameters: dict[str, str], content: bytes) -> Call:
        return Call(
            self.state,
            parameters,
            request.query_params,
            request.headers,
            content,
            request.client.host if request.client else "",
            client_certificate=client_certificate(request.scope),
        )

    def _answer(self, request: Request, operation: Operation, call: Call) -> Reply:
        if operation.session:
            contract = CONTRACT.get((operation.method, operation.path))
            call.session = self._session(request, contract.tokens if contract is not None else _ANY_TOKEN)
            if operation.roles:
                call.require_role(operation.roles)
        return operation.handler(call)

    def _session(self, request: Request, tokens: tuple[str, ...]) -> Session:
        """Find the session of a request, by one of the tokens that the operation takes."""
        sessions = self.state.sessions
        token = request.headers.get("sessionToken") if "sessionToken" in tokens else None
        scheme, _, bearer = request.headers.get("Authorization", "").partition(" ")
        by_bearer = "bearer" in tokens and scheme.lower() == "bearer" and bool(bearer)
        if token:
            session = sessions.find(token)
        elif by_bearer:
            session = sessions.find_bearer(bearer.strip())
        else:
            taken = " or ".join({"bearer": "Authorization"}.get(one, one) for one in tokens if one in _ANY_TOKEN)
            raise Unauthorized(f"The request lacks the header {taken}; log in first.")
        if session is None:
            raise Unauthorized("The session has ended or never was; log in again.")
        if token and session.needs_key_manager and "keyManagerToken" in tokens:
            grant = self.state.key_manager.find(request.headers.get("keyManagerToken", ""))
            if grant is None or grant.holder != str(session.user.id):
                raise Unauthorized("The header keyManagerToken is missing or not good; log in to the key manager.")
        return session


def _sent_path(scope: Scope) -> str:
    """Give the path as it was sent: decoded, a slash inside a parameter would look like one between two."""
    raw: bytes | None = scope.get("raw_path")
    return raw.partition(b"?")[0].decode("latin-1") if raw else str(scope["path"])


def _trace_id(request: Request) -> str:
    """Give the caller's trace id back, or make one up."""
    given = request.headers.get(TRACE_HEADER, "")
    return given if 0 < len(given) <= _TRACE_LIMIT and given.isprintable() else secrets.token_hex(8)
