"""The sandbox's own interface over HTTP, under ``/sandbox``: mischief, what was received, and users' JWTs.

It asks for no login, and no mischief befalls it::

    POST   /sandbox/mischief            {"kind": "status", "status": 429, "retryAfter": 1, "times": 2}
    GET    /sandbox/mischief
    DELETE /sandbox/mischief
    GET    /sandbox/mischief/received?operation=users.list_users
    POST   /sandbox/user-jwt            {"username": "svc-bot", "appId": "acme-blotter"}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from symphony_ext.sandbox.errors import BadRequest, MethodNotAllowed, NotFound
from symphony_ext.sandbox.replies import Reply, ok
from symphony_ext.sandbox.validation import check_body

if TYPE_CHECKING:
    from collections.abc import Callable

    from symphony_ext.sandbox.call import Call
    from symphony_ext.sandbox.mischief import Mischief
    from symphony_ext.sandbox.shapes import JsonObject

PREFIX = "/sandbox/"

_ORDER = {
    "type": "object",
    "properties": {
        "kind": {"type": "string"},
        "times": {"type": "integer"},
        "share": {"type": "number"},
        "operation": {"type": "string"},
        "seconds": {"type": "number"},
        "status": {"type": "integer"},
        "retryAfter": {"type": "integer"},
        "carriedOut": {"type": "boolean"},
        "fields": {"type": "number"},
        "seed": {"type": "integer"},
    },
    "required": ["kind"],
}
_NAMES = {"retryAfter": "retry_after", "carriedOut": "carried_out"}

_READER = {
    "type": "object",
    "properties": {"username": {"type": "string"}, "appId": {"type": "string"}},
    "required": ["username", "appId"],
}


def control(method: str, path: str, call: Call, mischief: Mischief) -> Reply:
    """Answer a request to the sandbox's own interface.

    Args:
        method: Its HTTP method.
        path: Its path.
        call: The request.
        mischief: What is ordered.

    Returns:
        The answer.

    Raises:
        NotFound: There is no such path.
        MethodNotAllowed: There is such a path, but not with this method.
        BadRequest: The body or a parameter cannot be followed; the message tells which.
    """
    handler = _HANDLERS.get((method, path))
    if handler is None:
        allowed = [other for other, one in _HANDLERS if one == path]
        if allowed:
            raise MethodNotAllowed(f"The path {path} has no operation {method}.", allowed)
        raise NotFound(f"There is nothing at {path}.")
    try:
        return handler(call, mischief)
    except ValueError as error:
        raise BadRequest(f"{error}.") from None


def _order(call: Call, mischief: Mischief) -> Reply:
    body: JsonObject = check_body(call.json(), _ORDER)
    return ok(mischief.order(**{_NAMES.get(name, name): value for name, value in body.items()}).as_json())


def _orders(_: Call, mischief: Mischief) -> Reply:
    return ok([order.as_json() for order in mischief.orders])


def _clear(_: Call, mischief: Mischief) -> Reply:
    mischief.clear()
    return ok([])


def _received(call: Call, mischief: Mischief) -> Reply:
    return ok([one.as_json() for one in mischief.received(call.text("operation") or "")])


def _user_jwt(call: Call, _: Mischief) -> Reply:
    body = check_body(call.json(), _READER)
    user = call.state.users.find(username=body["username"])
    if user is None:
        raise NotFound(f"There is no user with the username {body['username']!r}.")
    return ok({"jwt": call.state.user_jwt(user, body["appId"])})


_HANDLERS: dict[tuple[str, str], Callable[[Call, Mischief], Reply]] = {
    ("POST", "/sandbox/mischief"): _order,
    ("GET", "/sandbox/mischief"): _orders,
    ("DELETE", "/sandbox/mischief"): _clear,
    ("GET", "/sandbox/mischief/received"): _received,
    ("POST", "/sandbox/user-jwt"): _user_jwt,
}
