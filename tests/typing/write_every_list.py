"""Writes ``every_list.py`` beside it: every list operation, read as a user reads it, with the type of its items.

The arguments are those of the generated methods; the items' type is worked out from the documents. Run it after
operations have changed: ``python tests/typing/write_every_list.py``.
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILE = Path(__file__).with_name("every_list.py")
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "generated"), str(ROOT / "scripts")]

from symphony_pod import models  # noqa: E402 - which the path above leads to
from symphony_pod.types import argument_name  # noqa: E402

from symphony_ext.pagination.table import TABLE  # noqa: E402
from tests.contract.calls import generated  # noqa: E402
from tests.contract.documents import Documented, Node, operations, resolved  # noqa: E402
from tests.typing import write_every_operation as writing  # noqa: E402

_HEAD = '''"""Every list operation, as the checkers see its reading: made by write_every_list.py, and never run."""

# pyright: reportDeprecated=false
from functools import partial
from typing import TypeVar, assert_type

{modules}
from symphony_pod.client import AsyncClient, Client
from symphony_pod.models import {names}

from symphony_ext import (
    AsyncPaginator, AsyncSymphonyPod, PageOptions, Paginator, SymphonyPod, apages, apaginate, pages, paginate
)

T = TypeVar("T")


def given(kind: type[T]) -> T:
    """A value of a type, as a user has one."""
    raise AssertionError(kind)

'''


def text() -> str:
    """The text of the file."""
    found = {operation.name: operation for operation in operations().values()}
    functions = [
        "\n".join(
            [f"{head} -> None:", *(f"    {line}" for line in _readings(found[name], asynchronous=asynchronous)), ""]
        )
        for name in sorted(TABLE)
        for asynchronous, head in (
            (False, f"def {name.replace('.', '_')}(pod: SymphonyPod, client: Client)"),
            (True, f"async def {name.replace('.', '_')}_async(pod: AsyncSymphonyPod, client: AsyncClient)"),
        )
    ]
    body = "\n\n".join(functions)
    names = sorted(name for name in set(re.findall(r"\w+", body)) if name in models.__all__)
    imported = [f"from symphony_pod.api.{group} import {function}" for group, function in map(_parts, sorted(TABLE))]
    return writing.tidy(_HEAD.format(modules="\n".join(imported), names=", ".join(names)) + "\n" + body)


def _parts(name: str) -> tuple[str, str]:
    group, _, function = name.partition(".")
    return group, function


def _readings(operation: Documented, *, asynchronous: bool) -> list[str]:
    """All ways to read a list, with what comes of each."""
    group, function = operation.group, operation.function
    signature = inspect.signature(generated()[operation.name].request)
    parameters = signature.parameters.values()
    types = {one.name: str(one.annotation).split(" | ")[0] for one in parameters}
    every = "".join(f", {name}=given({kind})" for name, kind in types.items())
    needed = ", ".join(
        f"{one.name}=given({types[one.name]})" for one in parameters if one.default is inspect.Parameter.empty
    )
    items, whole = _item(operation), writing.answer(operation)
    start, of_pages, kind, bare = (
        ("apaginate", "apages", "AsyncPaginator", "asyncio")
        if asynchronous
        else ("paginate", "pages", "Paginator", "sync")
    )
    bound = f"pod.{group}.{function}"
    loop = "async for" if asynchronous else "for"
    options = "PageOptions(concurrency=4)"
    ready = f"partial({bound}, {needed})" if needed else bound
    return [
        f"{loop} item in {start}({bound}{every}):",
        f"    assert_type(item, {items})",
        f"assert_type({start}({ready}, concurrency=4, progress=True), {kind}[{items}])",
        f"assert_type({start}({bound}, {options}{every}), {kind}[{items}])",
        f"assert_type({start}({function}.{bare}, client=client{every}), {kind}[{items}])",
        f"assert_type({start}({function}.{bare}, {options}, client=client{every}), {kind}[{items}])",
        f"assert_type({of_pages}({bound}{every}), {kind}[{whole}])",
        f"assert_type({of_pages}({function}.{bare}, {options}, client=client{every}), {kind}[{whole}])",
    ]


def _item(operation: Documented) -> str:
    """What the documents let an item be."""
    whole = writing.answer(operation)
    field = TABLE[operation.name].items
    if not field:
        return whole.removeprefix("list[").removesuffix("]")
    for schema in writing.answered(operation):
        for name, node in resolved(operation.service, schema).get("properties", {}).items():
            if argument_name(name) == field:
                return writing.type_of(operation.service, _array(operation.service, node)["items"])
    raise AssertionError(f"{operation.name} has no {field}")


def _array(service: str, node: Node) -> Node:
    """The list that a field may hold."""
    node = resolved(service, node)
    for part in (node, *(resolved(service, one) for one in node.get("anyOf", ()))):
        if "items" in part:
            return part
    raise AssertionError(node)


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
