"""The sandbox Pod as a web application."""

from __future__ import annotations

import logging
import secrets
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount

from symphony_ext.sandbox.call import Call
from symphony_ext.sandbox.contract import OPERATIONS
from symphony_ext.sandbox.errors import NotFound, NotImplementedYet, Refusal, Unauthorized
from symphony_ext.sandbox.operations import TABLES
from symphony_ext.sandbox.replies import Reply, encode, refused
from symphony_ext.sandbox.routing import Operation, Router

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from symphony_ext.sandbox.state import SandboxState
    from symphony_ext.sandbox.stores.sessions import Session

TRACE_HEADER = "X-Trace-Id"
_TRACE_LIMIT = 128

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
    return Starlette(routes=[Mount("/", app=pod)])


class Pod:
    """Answers every request to a Pod: finds the operation, checks the session and the role, and calls the handler.

    Args:
        state: What the Pod knows.

    Attributes:
        state: The same; another takes effect with the next request.
    """

    def __init__(self, state: SandboxState) -> None:
        self.state = state
        self._router = Router()
        for table in TABLES:
            self._router.add(table.operations)
        self._router.add(Operation(method, path) for method, path in OPERATIONS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI has it; whatever goes wrong inside is answered 500 and logged."""
        request = Request(scope, receive)
        content = await request.body()
        try:
            reply = self._answer(request, content)
        except Refusal as refusal:
            reply = refused(refusal)
        except Exception:
            # The path tells where to look; bodies and headers stay out of the log, since they may hold secrets.
            _log.exception("The sandbox failed at %s %s", request.method, request.url.path)
            reply = Reply(500, encode({"code": 500, "message": "The sandbox failed; its log has the traceback."}))
        response = Response(reply.body, reply.status, {TRACE_HEADER: _trace_id(request)})
        if reply.body:
            response.headers["Content-Type"] = "application/json"
        await response(scope, receive, send)

    def _answer(self, request: Request, content: bytes) -> Reply:
        path = _sent_path(request.scope)
        found = self._router.find(request.method, path)
        if found is None:
            raise NotFound(f"There is no operation {request.method} {path}.")
        operation, parameters = found
        if operation.handler is None:
            raise NotImplementedYet(f"The sandbox does not do {operation.method} {operation.path} yet.")
        client = request.client.host if request.client else ""
        call = Call(self.state, parameters, request.query_params, request.headers, content, client)
        if operation.session:
            call.session = self._session(request)
            if operation.roles:
                call.require_role(operation.roles)
        return operation.handler(call)

    def _session(self, request: Request) -> Session:
        sessions = self.state.sessions
        token = request.headers.get("sessionToken")
        scheme, _, bearer = request.headers.get("Authorization", "").partition(" ")
        if token:
            session = sessions.find(token)
        elif scheme.lower() == "bearer" and bearer:
            session = sessions.find_bearer(bearer.strip())
        else:
            raise Unauthorized("The request carries no session token; log in first.")
        if session is None:
            raise Unauthorized("The session has ended or never was; log in again.")
        return session


def _sent_path(scope: Scope) -> str:
    """Give the path as it was sent: decoded, a slash inside a parameter would look like one between two."""
    raw: bytes | None = scope.get("raw_path")
    return raw.partition(b"?")[0].decode("latin-1") if raw else str(scope["path"])


def _trace_id(request: Request) -> str:
    """Give the caller's trace id back, or make one up."""
    given = request.headers.get(TRACE_HEADER, "")
    return given if 0 < len(given) <= _TRACE_LIMIT and given.isprintable() else secrets.token_hex(8)
