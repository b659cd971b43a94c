"""Which operation a callable is, and what it is called with."""

from __future__ import annotations

import functools
import inspect
import warnings
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import FunctionType, MethodType
from typing import Any

from symphony_pod.types import UNSET

from symphony_ext.errors import InvalidInput
from symphony_ext.operations import API, is_partial, operation_of
from symphony_ext.pagination.table import NO_LISTS, TABLE, Listing
from symphony_ext.retry import leaving_rate_limits

_HOW = "give an operation of a client, such as pod.users.list_users, or list_users.sync with client=pod"


@dataclass(frozen=True, slots=True)
class Target:
    """A list operation, ready to be called.

    Attributes:
        call: What is called; a 429 of the operation comes through at once.
        name: Which operation it is, as ``group.function``.
        listing: What the table says of it.
        may_be_blank: Whether it can answer 204.
        arguments: The parameters that have a value, those of a ``functools.partial`` among them.
    """

    call: Callable[..., Any]
    name: str
    listing: Listing
    may_be_blank: bool
    arguments: Mapping[str, Any]


def target_of(
    call: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any], *, asynchronous: bool
) -> Target:
    """Find out which operation a callable is.

    Args:
        call: A method of a client's group, a generated function, or either in a ``functools.partial`` or a wrapper made
            with ``functools.wraps``.
        args: Positional arguments.
        kwargs: Keyword arguments.
        asynchronous: Whether it has to be one of asyncio.

    Raises:
        InvalidInput: It is no list operation, or the wrong one of the two.
        TypeError: The operation does not take the arguments.
    """
    given: dict[str, Any] = {}
    inner: Any = call
    while True:
        if is_partial(inner):
            given = {**inner.keywords, **given}
            inner = inner.func
        elif not isinstance(inner, MethodType) and hasattr(inner, "__wrapped__") and not is_generated(inner):
            inner = inner.__wrapped__
        else:
            break
    operation = operation_of(inner)
    if operation is None:
        raise InvalidInput(f"{getattr(call, '__qualname__', None) or repr(call)} is no operation; {_HOW}")
    name = operation.name
    if name in NO_LISTS:
        raise InvalidInput(f"{name} is not read page by page: {NO_LISTS[name]}; call it yourself")
    if name not in TABLE:
        raise InvalidInput(f"{name} answers no list; call it yourself")
    if inspect.iscoroutinefunction(inspect.unwrap(inner)) != asynchronous:
        kind, functions, pod = (
            ("that blocks", "paginate or pages", "an AsyncSymphonyPod")
            if asynchronous
            else ("of asyncio", "apaginate or apages", "a SymphonyPod")
        )
        raise InvalidInput(f"{name} is given as a function {kind}; use {functions}, or give the one of {pod}")
    inspect.signature(call).bind(*args, **kwargs)
    if operation.deprecated:
        successor = f"; use {operation.successor}" if operation.successor else ""
        warnings.warn(f"{name} is deprecated{successor}", DeprecationWarning, stacklevel=4)
        call = _without_warning(call)
    arguments = {key: value for key, value in {**given, **kwargs}.items() if value is not UNSET and value is not None}
    ready = functools.partial(_aask if asynchronous else _ask, name, call, *args, **kwargs)
    return Target(ready, name, TABLE[name], "204" in operation.answers, arguments)


def _ask(operation: str, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    with leaving_rate_limits(operation):
        return call(*args, **kwargs)


async def _aask(operation: str, call: Callable[..., Awaitable[Any]], /, *args: Any, **kwargs: Any) -> Any:
    with leaving_rate_limits(operation):
        return await call(*args, **kwargs)


def is_generated(function: Any) -> bool:
    """Tell whether a function is of the generated package, and no wrapper that only bears the name of one."""
    if not isinstance(function, FunctionType) or not function.__module__.startswith(API):
        return False
    return str(function.__globals__.get("__name__", "")).startswith("symphony_pod.")


def _without_warning(call: Callable[..., Any]) -> Callable[..., Any]:
    """The same call, but for the warning of a deprecated operation, which would come with every page."""
    if is_partial(call):
        return functools.partial(_without_warning(call.func), *call.args, **call.keywords)
    if isinstance(call, MethodType):
        return MethodType(inspect.unwrap(call.__func__), call.__self__)
    return inspect.unwrap(call) if is_generated(call) else call
