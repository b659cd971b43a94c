"""What a request body must look like: a few shapes that combine, each of which checks a value and gives it back.

A Pod refuses a body that has a field it does not know or a value of the wrong type, and so do these. An operation
declares its body once, and reads it in one line::

    USER_ID = Record({"id": INT64}, required=["id"])
    body = call.body(USER_ID)

A null counts as a field left out, as it does on a Pod. The refusals name the field, never its value, since a value
may be a password.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from symphony_ext.sandbox.errors import BadRequest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

JsonObject = dict[str, Any]
"""A JSON object whose fields have been checked, or are about to be sent."""

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Shape(Protocol[T_co]):
    """Something that a JSON value can be checked against."""

    def read(self, value: object, place: str) -> T_co:
        """Check a value.

        Args:
            value: What stood in the body, as :mod:`json` decodes it.
            place: Where it stood, such as ``keywords[0].key``; empty for the body itself.

        Returns:
            The value, with its type.

        Raises:
            BadRequest: The value does not fit; the message names the place.
        """
        ...


class Text:
    """A string.

    Args:
        choices: The only values allowed; all when empty.
        minimum: Fewest characters.
        maximum: Most characters; no limit when None.
    """

    def __init__(self, *, choices: Iterable[str] = (), minimum: int = 0, maximum: int | None = None) -> None:
        self._choices = tuple(choices)
        self._minimum = minimum
        self._maximum = maximum

    def read(self, value: object, place: str) -> str:
        """Check that a value is a string, and one of the choices where there are any; see :class:`Shape`."""
        if not isinstance(value, str):
            raise _wrong_type(place, "a string", value)
        if self._choices and value not in self._choices:
            raise BadRequest(f"{_named(place)} must be one of {', '.join(self._choices)}.")
        if len(value) < self._minimum:
            raise BadRequest(f"{_named(place)} must have at least {self._minimum} character(s).")
        if self._maximum is not None and len(value) > self._maximum:
            raise BadRequest(f"{_named(place)} must have at most {self._maximum} characters.")
        return value


class Integer:
    """A whole number.

    Args:
        minimum: The least allowed.
        maximum: The greatest allowed.
    """

    def __init__(self, minimum: int = -(2**63), maximum: int = 2**63 - 1) -> None:
        self._minimum = minimum
        self._maximum = maximum

    def read(self, value: object, place: str) -> int:
        """Check that a value is a whole number in the range; see :class:`Shape`."""
        # A bool is an int to Python, but not to a Pod.
        if not isinstance(value, int) or isinstance(value, bool):
            raise _wrong_type(place, "a whole number", value)
        if not self._minimum <= value <= self._maximum:
            raise BadRequest(f"{_named(place)} must be between {self._minimum} and {self._maximum}.")
        return value


class Boolean:
    """True or false."""

    def read(self, value: object, place: str) -> bool:
        """Check that a value is true or false; see :class:`Shape`."""
        if not isinstance(value, bool):
            raise _wrong_type(place, "true or false", value)
        return value


class ListOf(Shape[list[T]]):
    """A list of values of one shape.

    Args:
        item: The shape of each.
        minimum: Fewest items.
    """

    def __init__(self, item: Shape[T], *, minimum: int = 0) -> None:
        self._item = item
        self._minimum = minimum

    def read(self, value: object, place: str) -> list[T]:
        """Check that a value is a list, and each of its items; see :class:`Shape`."""
        if not isinstance(value, list):
            raise _wrong_type(place, "a list", value)
        items = cast("list[object]", value)
        if len(items) < self._minimum:
            raise BadRequest(f"{_named(place)} must have at least {self._minimum} item(s).")
        return [self._item.read(item, f"{place}[{index}]") for index, item in enumerate(items)]


class Record:
    """An object with known fields, of which none else may be there.

    Args:
        fields: The shape of each field, by name.
        required: The names of the fields that may be neither left out nor null.
    """

    def __init__(self, fields: Mapping[str, Shape[object]], *, required: Iterable[str] = ()) -> None:
        self.fields = dict(fields)
        self.required = tuple(required)

    def read(self, value: object, place: str) -> JsonObject:
        """Check that a value is an object with these fields, and leave out those that are null; see :class:`Shape`."""
        if not isinstance(value, dict):
            raise _wrong_type(place, "an object", value)
        given = cast("dict[str, object]", value)
        known: JsonObject = {}
        for name, part in given.items():
            inside = f"{place}.{name}" if place else name
            shape = self.fields.get(name)
            if shape is None:
                raise BadRequest(f"The request body has the unknown field {inside!r}; known: {', '.join(self.fields)}.")
            if part is not None:
                known[name] = shape.read(part, inside)
        for name in self.required:
            if name not in known:
                raise BadRequest(f"The request body lacks the field {f'{place}.{name}' if place else name!r}.")
        return known


class AnyObject:
    """An object with fields of the caller's own, which are taken as they are."""

    def read(self, value: object, place: str) -> JsonObject:
        """Check that a value is an object; see :class:`Shape`."""
        if not isinstance(value, dict):
            raise _wrong_type(place, "an object", value)
        return cast("JsonObject", value)


TEXT = Text()
NAME = Text(minimum=1)
INT64 = Integer()
BOOLEAN = Boolean()
TEXTS = ListOf(TEXT)
OBJECT = AnyObject()

_JSON_NAMES: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (int, "a whole number"),
    (float, "a number"),
    (str, "a string"),
    (list, "a list"),
    (dict, "an object"),
)


def _named(place: str) -> str:
    return f"The field {place!r}" if place else "The request body"


def _wrong_type(place: str, wanted: str, value: object) -> BadRequest:
    found = next((name for kind, name in _JSON_NAMES if isinstance(value, kind)), "null")
    return BadRequest(f"{_named(place)} must be {wanted}, not {found}.")
