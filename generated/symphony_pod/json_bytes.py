# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""JSON as bytes, read and written: by msgspec where it is installed, by the standard library otherwise.

Both give the same values, the same bytes and the same refusals; msgspec takes a half to a tenth of the time.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import Enum
from typing import Any

_WORTH_IT = 8_192  # bytes from which reading with msgspec saves more than loading it takes
_MANY = 100_000  # objects and lists up to which it is worth while to look through them
_SIMPLE = frozenset({str, int, bool, type(None)})
_ENUMERATED = frozenset({str, int})

Reader = Callable[[bytes], Any]
Writer = Callable[[Any], bytes]

_fast: tuple[Reader, Writer] | tuple[()] | None = None  # None: not looked for yet; (): there is none


def loads(content: bytes) -> Any:
    """The value of a JSON text.

    Args:
        content: The text, in UTF-8, UTF-16 or UTF-32.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deeply.
    """
    if len(content) >= _WORTH_IT:
        fast = _fast if _fast is not None else _look()
        if fast:
            try:
                return fast[0](content)
            except (ValueError, RecursionError):
                pass  # NaN, half a surrogate or a byte order mark, which Python takes; or no JSON at all
    return json.loads(content)


def dumps(value: Any) -> bytes:
    """The JSON text of a value, in UTF-8 and without spaces.

    Args:
        value: Of dicts, lists, texts, numbers, booleans and None.

    Raises:
        TypeError: Something in it is none of these.
        ValueError: It holds a number that JSON has no text for (NaN, infinity), or itself.
    """
    if is_plain(value):
        fast = _fast if _fast is not None else _look()
        if fast:
            try:
                return fast[1](value)
            except (ValueError, RecursionError):
                pass  # half a surrogate, or a depth that one takes and the other does not
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def is_plain(value: Any) -> bool:
    """Whether a value holds only what both write alike.

    msgspec would write more, such as bytes, dates and keys that are bytes, and it writes some numbers in another way.
    """
    kind = value.__class__
    if kind is not dict and kind is not list:
        return kind in _SIMPLE
    containers: list[Any] = [value]
    for container in containers:  # which grows meanwhile
        if container.__class__ is dict:
            try:
                "".join(container)  # the quickest way to ask whether all keys are texts
            except TypeError:
                return False
            items = container.values()
        else:
            items = container
        for item in items:
            kind = item.__class__
            if kind is str or kind in _SIMPLE:
                continue
            if kind is list:
                for inner in item:  # a list of texts, as most are, is done with here
                    if inner.__class__ is not str:
                        containers.append(item)
                        break
            elif kind is dict:
                containers.append(item)
            elif not _is_plain_enum(item):
                return False
        if len(containers) > _MANY:
            return False  # it may hold itself, and then would have no end
    return True


def _is_plain_enum(item: Any) -> bool:
    """Whether a value is of an enumeration of texts or whole numbers; Python writes the text, msgspec the value."""
    if not isinstance(item, Enum):
        return False
    told: Any = item._value_  # which is had in a third of the time of `value`
    kind = told.__class__
    return kind in _ENUMERATED and isinstance(item, kind) and item == told


def _look() -> tuple[Reader, Writer] | tuple[()]:
    """Load msgspec, once."""
    global _fast
    try:
        from msgspec.json import Decoder, Encoder
    except ImportError:
        _fast = ()
    else:
        _fast = (Decoder().decode, Encoder().encode)
    return _fast
