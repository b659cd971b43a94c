# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""A mark for what is on its way out, as `warnings.deprecated` of later Pythons has it."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def deprecated(message: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Mark a function, whose every call then warns.

    Args:
        message: What to use instead.
    """

    def mark(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def warn(*args: P.args, **kwargs: P.kwargs) -> T:
            warnings.warn(message, DeprecationWarning, stacklevel=2)
            return function(*args, **kwargs)

        return warn

    return mark


__all__ = ["deprecated"]
