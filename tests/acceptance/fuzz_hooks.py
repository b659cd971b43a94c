"""What schemathesis is told of the sandbox: ids of what is there, and where a Pod is more lenient than its documents.

Loaded by schemathesis itself, which :mod:`acceptance.fuzz` starts with what it needs in the environment.
"""

from __future__ import annotations

import json
import os
import random
import re
import time
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeGuard

import jwt

from .fuzz import KNOWN

_known: dict[str, Any] = json.loads(Path(os.environ[KNOWN]).read_text(encoding="utf-8"))
_ids: dict[str, list[Any]] = _known["ids"]
_me = str(_known["me"])
_drawn = random.Random(1)

# The kind of thing that a parameter names: by the part of the path before it, or by its own name.
_BY_NAME = {"username": "username", "userName": "username", "email": "email", "sid": "stream", "feedId": "feed"}
_BY_PART = {
    "room": "room",
    "im": "im",
    "stream": "stream",
    "streams": "stream",
    "app": "app",
    "user": "user",
    "users": "user",
    "group": "barrier",
    "groups": "group",
    "sdl": "sdl",
    "disclaimer": "disclaimer",
    "companycert": "certificate",
    "protocols": "scheme",
    "allowed_extensions": "extension",
    "type": "type",
}
_USER_FIELDS = ("id", "userId", "memberId")


def map_case(context: Any, case: Any) -> Any:
    """Put something that is there into every other valid case, or hardly any would get past its ids."""
    if case.meta is None or not case.meta.generation.mode.is_positive or _drawn.random() < 0.5:
        return case
    parts = case.path.split("/")
    for before, part in pairwise(parts):
        name = part[1:-1]
        if part.startswith("{") and case.path_parameters and name in case.path_parameters:
            kind = _BY_PART.get(before) or _BY_NAME.get(name)
            if kind == "user" and name in _BY_NAME:
                kind = _BY_NAME[name]
            if kind is not None:
                case.path_parameters[name] = _drawn.choice(_ids[kind])
    for name, kind in (("uid", "user"), ("userId", "user"), ("username", "username"), ("email", "email")):
        if case.query and name in case.query:
            case.query[name] = str(_drawn.choice(_ids[kind]))
    body: Any = case.body
    field = next((field for field in ("token", "authToken") if _is_object(body) and field in body), None)
    if field is not None:
        body[field] = _login_token("/app/" in case.path)
    elif _is_object(body) or _is_list(body):
        case.body = _with_users(body, "")
    return case


def filter_case(context: Any, case: Any) -> bool:
    """Leave out what a Pod answers otherwise than a document can say."""
    operations = _operations(case.operation.schema)
    if case.meta is not None and case.meta.generation.mode.is_negative:
        query: dict[str, Any] = case.query or {}
        headers: dict[str, Any] = case.headers or {}
        for parameter in case.operation.definition.raw.get("parameters", ()):
            # Clients that do not know the Pod's host send the header empty, and a Pod takes no notice.
            if parameter.get("name") == "X-Symphony-Host" and not headers.get("X-Symphony-Host", "x"):
                return False
            # A limit above the greatest is cut down to it.
            greatest = parameter.get("schema", {}).get("maximum")
            given = str(query.get(parameter.get("name")))
            if greatest is not None and re.fullmatch("[0-9]+", given) and int(given) > greatest:
                return False
    # GET of ".../user/create" is GET of ".../user/{uid}" with another id.
    here = (case.method.upper(), case.path)
    sent = re.sub(r"\{[^}]*\}", "x", case.path)
    return here in operations or not any(
        method == here[0] and re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", path), sent) for method, path in operations
    )


def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Keep the session alive that the cases need, also where an answer has told its user's id."""
    if case.path.startswith("/pod/v1/users/{uid}/sessions") and str(case.path_parameters.get("uid")) == _me:
        case.path_parameters["uid"] = _drawn.choice(_ids["user"])


def _operations(schema: Any) -> set[tuple[str, str]]:
    paths: dict[str, dict[str, Any]] = schema.raw_schema["paths"]
    return {(method.upper(), path) for path, methods in paths.items() for method in methods}


def _with_users(value: Any, name: str) -> Any:
    if _is_object(value):
        changed = {key: _with_users(part, key) for key, part in value.items()}
        if "memberTenant" in changed and isinstance(changed.get("memberId"), int):
            changed["memberTenant"] = changed["memberId"] >> 36
        return changed
    if _is_list(value):
        return [_with_users(part, "userId") for part in value]
    if name in _USER_FIELDS and isinstance(value, int) and not isinstance(value, bool):
        return _drawn.choice(_ids["user"])
    return value


def _is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _login_token(app: bool) -> str:
    subject, key = _known["app" if app else "bot"]
    claims = {"sub": subject, "exp": int(time.time()) + 240}
    return jwt.encode(claims, Path(key).read_text(encoding="ascii"), algorithm="RS512")


def _register() -> None:
    hook = import_module("schemathesis").hook
    for one in (map_case, filter_case, before_call):
        hook(one)


_register()
