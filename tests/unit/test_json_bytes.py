"""JSON is read and written the same with msgspec and without."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from symphony_pod import json_bytes
from symphony_pod.json_bytes import dumps, loads
from symphony_pod.models import AccountType
from symphony_pod.types import UNSET

# JSON may begin and end with spaces; so many that a text of any length is read by msgspec.
PADDING = b" " * 8_192


def python_dumps(value: Any) -> bytes:
    """What is right."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def outcome(work: Any, argument: Any) -> Any:
    """What a function returns, told apart by type at any depth, or the kind of its refusal."""
    try:
        found = work(argument)
    except (ValueError, TypeError, RecursionError, AttributeError) as error:
        kinds = (TypeError, RecursionError, ValueError)
        return next((kind for kind in kinds if isinstance(error, kind)), type(error))
    return found if isinstance(found, bytes) else told_apart(found)


def told_apart(value: Any) -> Any:
    """A value as one that equals another only when that is the same: 1, 1.0, True, -0.0 and 0.0 are not, NaN is."""
    if value.__class__ is dict:
        return [dict, [(told_apart(key), told_apart(item)) for key, item in value.items()]]
    if value.__class__ is list:
        return [list, [told_apart(item) for item in value]]
    return (type(value), repr(value) if isinstance(value, float) else value)


def same_reading(content: bytes) -> None:
    """Both ways read alike what is long, and what is short."""
    wanted = outcome(json.loads, content)
    assert outcome(loads, content) == wanted
    for padded in (PADDING + content, content + PADDING):
        assert outcome(loads, padded) == outcome(json.loads, padded)


_numbers = st.integers() | st.integers(-(2**70), 2**70) | st.floats() | st.booleans() | st.none()
_scalars = _numbers | st.text() | st.text(st.characters())
_values = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(st.characters()), inner, max_size=5)
)
_encodings = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1"])


@given(_values, _encodings, st.booleans())
def test_any_value_is_read_the_same(value: Any, encoding: str, escaped: bool) -> None:
    text = json.dumps(value, ensure_ascii=escaped)
    same_reading(text.encode(encoding, "surrogatepass" if encoding != "latin-1" else "replace"))


_tokens = st.sampled_from(
    [
        b"[",
        b"]",
        b"{",
        b"}",
        b",",
        b":",
        b'"',
        b"\\",
        b"\\u",
        b"\\ud83d",
        b"\\ude00",
        b"d800",
        b"0",
        b"-",
        b"1",
        b".",
        b"e",
        b"E+",
        b"99999",
        b"true",
        b"null",
        b"NaN",
        b"-Infinity",
        b" ",
        b"\n",
        b"\t",
        b"\x0b",
        b"\x00",
        b"/",
        b"'",
        b'"a":',
        b'"a"',
        b"\xed\xa0\x80",
        b"\xc3\xab",
        b"\xc3",
        b"\xef\xbb\xbf",
        b"\xf4\x90\x80\x80",
        b"\x7f",
        b"\x1f",
    ]
)


@given(st.binary(max_size=40) | st.lists(_tokens, max_size=12).map(b"".join))
def test_any_bytes_are_read_the_same(content: bytes) -> None:
    same_reading(content)


@given(st.from_regex(rb"-?[0-9]{1,25}(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,4})?", fullmatch=True))
def test_any_number_is_read_the_same(content: bytes) -> None:
    same_reading(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"NaN",
        b"[Infinity, -Infinity]",
        b"1e400",
        b"-1e400",
        b"-0",
        b"-0.0",
        b"1e5",
        b"9007199254740993",
        b"18446744073709551616",
        b"-9223372036854775809",
        b"9" * 4_300,
        b"9" * 4_301,
        b"1" * 400 + b".5",
        b"5e-324",
        b"2.2250738585072011e-308",
        b"01",
        b"1.",
        b"+1",
        b'"\\ud800"',
        b'"\\ud83d\\ude00"',
        b'{"\\udfff": 1}',
        b'"\xed\xa0\x80"',
        b'"\xff"',
        b'"\xc0\x80"',
        b'"\x01"',
        b'{"a": 1, "a": 2, "b": 3, "a": 4}',
        b'{"a": 1,}',
        b"[1] x",
        b"\xef\xbb\xbf[1]",
        '"Zoë"'.encode("utf-16"),
        b'"' + b"x" * 100_000 + b'"',
    ],
)
def test_odd_texts_are_read_the_same(content: bytes) -> None:
    same_reading(content)


@pytest.mark.parametrize("depth", [10, 300, 100_000])
def test_deep_texts_are_read_the_same(depth: int) -> None:
    for opening, closing in ((b"[", b"]"), (b'{"a":', b"}")):
        same_reading(opening * depth + b"1" + closing * depth)
        same_reading(opening * depth)


def test_long_texts_are_read_by_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json, "loads", None)
    assert loads(PADDING + b"[1]") == [1]
    with pytest.raises(TypeError):
        loads(b"[1]")


class Text(str):
    """A text of a kind of its own."""


class Number(int):
    """A number of a kind of its own."""


class Plain(Enum):
    """No text and no number."""

    A = "a"


class Equal(Enum):
    """An enumeration that says it is its value."""

    A = "a"

    def __eq__(self, other: object) -> bool:
        return self.value == other

    __hash__ = Enum.__hash__


class Texts(StrEnum):
    """Texts."""

    A = "a"


class Numbers(IntEnum):
    """Numbers."""

    ONE = 1


class Truth(int, Enum):
    """Python writes the number, 1."""

    YES = True


class Shouted(str, Enum):  # noqa: UP042
    """Texts whose value is another."""

    A = "a"

    def __new__(cls, value: str) -> Shouted:
        member = str.__new__(cls, value + "!")
        member._value_ = value
        return member


class Several(str, Enum):  # noqa: UP042
    """Texts whose value is a tuple."""

    A = ("a",)


class Floats(float, Enum):
    """Numbers that are not whole."""

    HALF = 0.5


class Fields(dict[str, Any]):
    """An object of a kind of its own."""


class Items(list[Any]):
    """A list of a kind of its own."""


class Pair(NamedTuple):
    """A tuple with names."""

    a: int


@dataclass
class Data:
    """No JSON, though msgspec writes it."""

    a: int = 1


class Struct(msgspec.Struct):
    """No JSON, though msgspec writes it."""

    a: int = 1


NO_JSON: list[Any] = [
    b"abc",
    bytearray(b"abc"),
    memoryview(b"abc"),
    {1},
    frozenset({1}),
    datetime(2026, 1, 2, tzinfo=UTC),
    date(2026, 1, 2),
    Decimal("1.5"),
    UUID(int=7),
    Data(),
    Struct(),
    Plain.A,
    Equal.A,
    object(),
    UNSET,
    1j,
    msgspec.Raw(b"1"),
    range(3),
]
ODD: list[Any] = [
    Text("a"),
    Number(7),
    Texts.A,
    Numbers.ONE,
    Truth.YES,
    Shouted.A,
    Several.A,
    Floats.HALF,
    AccountType.NORMAL,
    AccountType("A_KIND_OF_TOMORROW"),
    Fields(a=1),
    Items([1]),
    Pair(1),
    (1, (2,)),
    10**30,
    -(10**30),
    2**63,
    2**64,
    0.1,
    1e16,
    1e22,
    -0.0,
    5e-324,
    float("nan"),
    float("inf"),
    "\ud800",
    'Zoë \U0001f600 \u2028\u0000\x1f\x7f"\\/<',
]
KEYS: list[Any] = [*NO_JSON, *ODD, None, True, 1, 1.5, (1, 2)]


def same_writing(value: Any) -> None:
    """Both ways write alike, or refuse alike."""
    wanted = outcome(python_dumps, value)
    assert outcome(dumps, value) == wanted


def kind_of(value: Any) -> str:
    """The name of a case."""
    return type(value).__name__


def _hashable(value: Any) -> bool:
    try:
        hash(value)
    except (TypeError, ValueError):
        return False
    return True


@pytest.mark.parametrize("value", [*NO_JSON, *ODD], ids=kind_of)
def test_what_is_no_plain_json_is_written_or_refused_the_same(value: Any) -> None:
    for around in (value, [value], {"a": value}, ["a", value], {"a": 1, "b": {"c": [[value]]}}, [{"a": [value, 1]}]):
        same_writing(around)


@pytest.mark.parametrize("key", [key for key in KEYS if _hashable(key)], ids=kind_of)
def test_what_is_no_plain_key_is_written_or_refused_the_same(key: Any) -> None:
    for around in ({key: 1}, {"a": 1, key: "b"}, [{"a": {key: None}}], {"a": [{key: 1}]}):
        same_writing(around)


def test_numbers_that_python_does_not_write_are_refused() -> None:
    same_writing([10**5_000])
    with pytest.raises(ValueError, match="digits"):
        dumps([10**5_000])


def test_what_is_no_json_is_refused() -> None:
    for value in NO_JSON:
        with pytest.raises(TypeError):
            dumps({"a": [value]})
    with pytest.raises(TypeError):
        dumps({b"abc": 1})


_any = st.recursive(
    _scalars | st.sampled_from([*NO_JSON, *ODD]),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(st.text(st.characters()), inner, max_size=5)
        | st.dictionaries(st.sampled_from([key for key in KEYS if _hashable(key)]) | st.text(), inner, max_size=3)
    ),
)


@given(_any)
@example({"a": [1, "b", None, True]})
def test_any_value_is_written_the_same(value: Any) -> None:
    same_writing(value)


@given(_values)
def test_what_is_written_is_read_again(value: Any) -> None:
    try:
        content = dumps(value)
    except ValueError:  # NaN, or half a character
        return
    assert told_apart(loads(content)) == told_apart(value)
    assert told_apart(loads(content + PADDING)) == told_apart(value)


def test_what_holds_itself_is_refused() -> None:
    ring: list[Any] = []
    ring.append(ring)
    circle: dict[str, Any] = {}
    circle["a"] = [circle]
    for value in (ring, circle, [ring, ring, circle]):
        with pytest.raises(ValueError, match="Circular"):
            dumps(value)


@pytest.mark.parametrize("depth", [10, 500, 50_000, 150_000])
def test_deep_values_are_written_the_same(depth: int) -> None:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    same_writing(value)
    for _ in range(depth):  # or taking it apart would go as deep
        value = value[0]


def test_many_objects_are_written() -> None:
    value = [{"a": [number]} for number in range(60_000)]
    assert dumps(value) == python_dumps(value)


def test_plain_values_are_written_by_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json, "dumps", None)
    assert dumps({"a": [1, True, None, "é"], "b": {"c": AccountType.NORMAL}}) == (
        '{"a":[1,true,null,"é"],"b":{"c":"NORMAL"}}'.encode()
    )
    with pytest.raises(TypeError):
        dumps([0.5])


def test_without_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msgspec.json", None)
    monkeypatch.setattr(json_bytes, "_fast", None)
    assert loads(PADDING + b"[1, NaN]")[0] == 1
    assert dumps({"a": ["é", AccountType.NORMAL]}) == '{"a":["é","NORMAL"]}'.encode()
    assert vars(json_bytes)["_fast"] == ()
    for content in (b"", b"{", b"\xff"):
        with pytest.raises(ValueError, match=r"codec|Expecting"):
            loads(PADDING + content)
    with pytest.raises(TypeError):
        dumps({b"a": 1})
