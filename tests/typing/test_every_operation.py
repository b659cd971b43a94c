"""What the type checkers are given is what is there."""

from __future__ import annotations

from tests.contract.documents import named
from tests.typing.write_every_operation import FILE, text


def test_the_calls_that_are_checked_are_those_of_today() -> None:
    assert FILE.read_text(encoding="utf-8") == text(), "run `python tests/typing/write_every_operation.py`"


def test_every_operation_is_called_in_both_ways() -> None:
    written = text()
    for name in named():
        assert written.count(f"pod.{name}(") == 2
