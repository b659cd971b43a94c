"""What the type checkers are given is what is there."""

from __future__ import annotations

import re

from symphony_ext.pagination.table import TABLE
from tests.contract.documents import named
from tests.typing import write_every_list as lists
from tests.typing.write_every_operation import FILE, text


def test_the_calls_that_are_checked_are_those_of_today() -> None:
    assert FILE.read_text(encoding="utf-8") == text(), "run `python tests/typing/write_every_operation.py`"


def test_every_operation_is_called_in_both_ways() -> None:
    written = text()
    for name in named():
        assert written.count(f"pod.{name}(") == 2


def test_the_readings_that_are_checked_are_those_of_today() -> None:
    assert lists.FILE.read_text(encoding="utf-8") == lists.text(), "run `python tests/typing/write_every_list.py`"


def test_every_list_is_read_bound_and_bare_and_in_both_ways() -> None:
    written = lists.text()
    for name in TABLE:
        function = name.partition(".")[2]
        assert len(re.findall(rf"\bpod\.{re.escape(name)}\b", written)) == 8
        for bare in (f"{function}.sync", f"{function}.asyncio"):
            assert len(re.findall(rf"\b{re.escape(bare)}\b", written)) == 3
