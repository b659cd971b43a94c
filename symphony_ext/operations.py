"""Which operation a callable is: a method of a client's group, or a generated function, also in partials."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from importlib import import_module
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from symphony_pod.operation import Operation

API = "symphony_pod.api."
"""What the modules of the operations are named with, before ``group.function``."""


def is_partial(value: Any) -> TypeGuard[functools.partial[Any]]:
    """Tell whether a callable is a ``functools.partial``."""
    return isinstance(value, functools.partial)


def within_partials(given: Callable[..., Any]) -> tuple[Any, dict[str, Any]]:
    """Take a callable out of the partials around it.

    Args:
        given: The callable.

    Returns:
        What is within, and the keyword arguments that the partials give; an outer one wins.
    """
    bound: dict[str, Any] = {}
    inner: Any = given
    while is_partial(inner):
        bound = {**inner.keywords, **bound}
        inner = inner.func
    return inner, bound


def operation_of(function: Any) -> Operation | None:
    """Tell which operation a method of a group, or a generated function, stands for.

    Args:
        function: The callable, out of any partials.

    Returns:
        The operation; None where it is something else.
    """
    plain = function.__func__ if isinstance(function, MethodType) else function
    if not isinstance(plain, FunctionType) or not plain.__module__.startswith(API):
        return None
    if isinstance(function, MethodType):
        try:
            module: Any = import_module(f"{plain.__module__}.{plain.__name__}")
        except ModuleNotFoundError:  # a method of a group that is no operation
            return None
    elif plain.__name__ in ("sync", "asyncio"):
        module = sys.modules[plain.__module__]
    else:
        return None
    return getattr(module, "OPERATION", None)


__all__ = ["API", "is_partial", "operation_of", "within_partials"]
