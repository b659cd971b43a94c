# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""Values that all models share: what is unset, open enumerations, and reading and writing JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import IO, TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, NoReturn, TypeAlias, TypeVar, cast, final

from .errors import ApiError, DecodeError, InvalidInput

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")
_Measure: TypeAlias = Literal["value", "length", "items"]


@final
class Unset:
    """The type of `UNSET`, the one value that stands for a field that is absent."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"  # pickle, copy and deepcopy give back the very same object


UNSET: Final = Unset()


class _NoExtras(dict[str, Any]):
    """The empty mapping that objects without unknown fields share; it cannot be filled."""

    __slots__ = ()

    def _refuse(self) -> NoReturn:
        raise TypeError("assign a dict of your own to additional_properties instead of changing the shared empty one")

    def __setitem__(self, key: str, value: Any) -> NoReturn:
        self._refuse()

    def setdefault(self, *args: Any) -> NoReturn:
        self._refuse()

    def update(self, *args: Any, **kwargs: Any) -> NoReturn:
        self._refuse()

    def __ior__(self, other: Any) -> NoReturn:  # type: ignore[misc]
        self._refuse()

    def __reduce__(self) -> str:
        return "NO_EXTRAS"

    def __copy__(self) -> _NoExtras:
        return self

    def __deepcopy__(self, memo: object) -> _NoExtras:
        return self


NO_EXTRAS: Final[dict[str, Any]] = _NoExtras()


class Limit:
    """The bounds of a value: of the number itself, of the length of a text, or of how many items a list has.

    Args:
        what: ``value``, ``length`` or ``items``.
        low: The least allowed; None for no bound.
        high: The most allowed; None for no bound.
        each: The bounds of each item of the list, as arguments of a `Limit` of its own; None for no bounds.
    """

    __slots__ = ("each", "high", "low", "what")

    def __init__(
        self,
        what: _Measure,
        low: float | None,
        high: float | None,
        each: tuple[_Measure, float | None, float | None] | None = None,
    ) -> None:
        self.what = what
        self.low = low
        self.high = high
        self.each = None if each is None else Limit(*each)

    def __repr__(self) -> str:
        return f"Limit({self.what!r}, {self.low!r}, {self.high!r})"

    def check(self, operation: str, name: str, value: Any) -> None:
        """Refuse a value out of bounds; what is unset or null passes.

        Raises:
            InvalidInput: The value is out of bounds, or of a kind that has none.
        """
        if value is UNSET or value is None:
            return
        try:
            if value.__class__ is bool or self.what == "items" and isinstance(value, str):
                raise TypeError
            size = value if self.what == "value" else len(value)
            # Put this way round, NaN is within no bounds.
            too_low = self.low is not None and not size >= self.low
            too_high = self.high is not None and not size <= self.high
        except TypeError:
            wanted = {"value": "a number", "length": "a text", "items": "a list"}[self.what]
            problem = f"is a {type(value).__name__}; give {wanted}"
            raise InvalidInput(f"{operation}: `{argument_name(name)}` {problem}") from None
        if too_low or too_high:
            verb, unit = {"value": ("is", ""), "length": ("has", " characters"), "items": ("has", " items")}[self.what]
            bound = f"at least {self.low}" if too_low else f"at most {self.high}"
            raise InvalidInput(f"{operation}: `{argument_name(name)}` {verb} {size}{unit}; {bound} is allowed")
        if self.each is not None:
            for index, item in enumerate(value):
                self.each.check(operation, f"{name}[{index}]", item)


def argument_name(name: str) -> str:
    """The Python name of a parameter, from its name on the wire: ``x_symphony_host`` for ``X-Symphony-Host``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|-", "_", name).lower()


class Model:
    """What all models have in common.

    A field that is absent is `UNSET`, one that is null is ``None``; both are false. Fields that the contract does
    not know are kept in `additional_properties`.
    """

    __slots__ = ()

    WIRE_NAMES: ClassVar[frozenset[str]] = frozenset()
    LIMITS: ClassVar[Mapping[str, Limit]] = {}
    LIMITED: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The object that a JSON object stands for.

        Args:
            src_dict: The JSON object, as ``json.loads`` gives it; it is not changed.

        Returns:
            An object of this class.

        Raises:
            DecodeError: The JSON, or something inside it, is not of the declared kind.
        """
        raise TypeError(f"{cls.__name__} is no model of its own")

    def to_dict(self, *, extras: bool = True) -> dict[str, Any]:
        """The JSON object that this object stands for.

        Args:
            extras: Whether to include the fields that the contract does not know.

        Returns:
            A new dict with JSON values only; fields that are unset are left out.
        """
        raise TypeError(f"{type(self).__name__} is no model of its own")

    def __repr__(self) -> str:
        shown: list[str] = []
        for slot in getattr(type(self), "__attrs_attrs__", ()):
            value = getattr(self, slot.name)
            if value is UNSET or value is NO_EXTRAS:
                continue
            shown.append(f"{slot.name}={value!r}" if slot.repr else f"{slot.name}=<hidden>")
        return f"{type(self).__name__}({', '.join(shown)})"


class OpenEnum(str, Enum):
    """An enumeration of texts that also takes texts it does not know.

    An unknown text is of the enumeration's type, equals its text, and goes back as it came; `is_known` tells it.
    """

    __hash__ = str.__hash__

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[Any]]:
        return self.__class__, (self._value_,)  # by the name, as some Pythons do it, there are only the known ones

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value."""
        return self.value in type(self)._value2member_map_

    @classmethod
    def from_json(cls, value: Any) -> Self:
        """The member for a JSON text, known or not.

        Raises:
            DecodeError: The JSON is not a text.
        """
        if value.__class__ is not str:
            raise DecodeError.unlike(cls.__name__, value)
        member = cls._value2member_map_.get(value)
        return cls(value) if member is None else cast("Self", member)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member


class OpenIntEnum(int, Enum):
    """An enumeration of numbers that also takes numbers it does not know; see `OpenEnum`."""

    __hash__ = int.__hash__

    def __str__(self) -> str:
        return int.__str__(self)

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[Any]]:
        return self.__class__, (self._value_,)  # by the name, as some Pythons do it, there are only the known ones

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value."""
        return self.value in type(self)._value2member_map_

    @classmethod
    def from_json(cls, value: Any) -> Self:
        """The member for a JSON number, known or not.

        Raises:
            DecodeError: The JSON is not a whole number.
        """
        if value.__class__ is not int:
            raise DecodeError.unlike(cls.__name__, value)
        member = cls._value2member_map_.get(value)
        return cls(value) if member is None else cast("Self", member)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member


FileContent: TypeAlias = IO[bytes] | bytes | str
FileTypes: TypeAlias = FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None]


class File:
    """A file to send.

    Args:
        payload: The content, or an open binary file.
        file_name: The name that the server is told.
        mime_type: The content type that the server is told.
    """

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(self, payload: FileContent, file_name: str | None = None, mime_type: str | None = None) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    def to_tuple(self) -> FileTypes:
        """The file as httpx takes it."""
        return self.file_name, self.payload, self.mime_type


class Response(Generic[T]):
    """An answered request, whatever the answer was.

    Attributes:
        status_code: HTTP status, any number from 100 to 599.
        headers: The answer's headers; names are matched without regard to case.
        content: The body as bytes.
        parsed: The body as a value of the operation's type, or None when `error` is set.
        error: Why there is no value: the refusal, or what could not be read; None when all went well.
    """

    __slots__ = ("content", "error", "headers", "parsed", "status_code")

    def __init__(
        self,
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        parsed: T | None,
        error: ApiError | DecodeError | None,
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.parsed = parsed
        self.error = error

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code}, {len(self.content)} bytes)"


def checked_mapping(value: Any, expected: str) -> Mapping[str, Any]:
    """The value, when it is a mapping.

    Raises:
        DecodeError: It is something else.
    """
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value)
    raise DecodeError.unlike(expected, value)


def decode_one(decode: Callable[[Any], Any], value: Any) -> Any:
    """What `decode` makes of a field's value; null and absent stay what they are."""
    return value if value is None or value is UNSET else decode(value)


def decode_list(decode: Callable[[Any], Any], value: Any) -> Any:
    """What `decode` makes of each item of a field's list; null and absent stay what they are."""
    if value.__class__ is list:
        return read_list(decode, value)
    if value is None or value is UNSET:
        return value
    raise DecodeError.unlike("a list", value)


def decode_map(decode: Callable[[Any], Any], value: Any) -> Any:
    """What `decode` makes of each value of a field's mapping; null and absent stay what they are."""
    if value.__class__ is dict:
        return read_map(decode, value)
    if value is None or value is UNSET:
        return value
    raise DecodeError.unlike("an object", value)


def read_list(decode: Callable[[Any], T], value: Any) -> list[T]:
    """A list, with `decode` applied to each item; what no body at all is read as is an empty one.

    Raises:
        DecodeError: The value is no list, or an item cannot be read.
    """
    if value.__class__ is not list:
        if value is UNSET:
            return []
        raise DecodeError.unlike("a list", value)
    try:
        return [decode(item) for item in value]
    except DecodeError:
        # Only now is it worth the time to learn which item it was.
        for index, item in enumerate(value):
            try:
                decode(item)
            except DecodeError as error:
                error.within(index)
                raise
        raise


def read_map(decode: Callable[[Any], T], value: Any) -> dict[str, T]:
    """A mapping, with `decode` applied to each value; what no body at all is read as is an empty one.

    Raises:
        DecodeError: The value is no mapping, or one of its values cannot be read.
    """
    if value.__class__ is not dict:
        if value is UNSET:
            return {}
        raise DecodeError.unlike("an object", value)
    out: dict[str, T] = {}
    for key, item in cast("dict[str, Any]", value).items():
        try:
            out[key] = decode(item)
        except DecodeError as error:
            error.within(key)
            raise
    return out


def read_plain(value: Any) -> Any:
    """The value as it is: for JSON that makes no object of ours."""
    return value


def read_model(decode: Callable[[Mapping[str, Any]], T], value: Any) -> T:
    """An object; what no body at all is read as is one without fields."""
    return decode({} if value is UNSET else value)


def decode_union(value: Any, *models: type[Model]) -> Any:
    """The object of the model that knows most of the value's keys; what is no JSON object stays what it is."""
    if value.__class__ is not dict:
        return value
    keys = cast("dict[str, Any]", value).keys()
    return max(models, key=lambda model: len(keys & model.WIRE_NAMES)).from_dict(value)


def encode(value: Any, *, extras: bool) -> Any:
    """The JSON value that a value of ours stands for, at any depth.

    Args:
        value: A model, a list or mapping, or plain JSON.
        extras: Whether to include the fields that the contract does not know.
    """
    if isinstance(value, Model):
        return value.to_dict(extras=extras)
    if isinstance(value, (list, tuple)):
        return [encode(item, extras=extras) for item in cast("list[Any]", value)]
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {key: encode(item, extras=extras) for key, item in items if item is not UNSET}
    return value


__all__ = ["UNSET", "File", "FileTypes", "Limit", "Model", "OpenEnum", "OpenIntEnum", "Response", "Unset"]
