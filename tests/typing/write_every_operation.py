"""Writes ``every_operation.py`` beside it: every operation, called as a user calls it, with the type of its answer.

The arguments are those of the generated methods; what comes back is worked out from the documents, so that the two
are held against each other. Run it after operations have changed: ``python tests/typing/write_every_operation.py``.
"""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
FILE = Path(__file__).with_name("every_operation.py")
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "generated"), str(ROOT / "scripts")]

from symphony_pod import models  # noqa: E402 - which the path above leads to
from symphony_pod.types import Model  # noqa: E402

from tests.contract.calls import generated  # noqa: E402
from tests.contract.documents import JSON, Documented, Node, is_object, operations, resolved  # noqa: E402

_HEAD = '''"""Every operation, as the checkers see a call of it: made by write_every_operation.py, and never run."""

# pyright: reportDeprecated=false
from typing import Any, TypeVar, assert_type

from symphony_pod.models import {names}

from symphony_ext import AsyncSymphonyPod, SymphonyPod

T = TypeVar("T")


def given(kind: type[T]) -> T:
    """A value of a type, as a user has one."""
    raise AssertionError(kind)

'''


def text() -> str:
    """The text of the file."""
    groups: dict[str, list[Documented]] = {}
    for operation in operations().values():
        groups.setdefault(operation.group, []).append(operation)
    functions = [
        _function(group, sorted(groups[group], key=lambda one: one.function), asynchronous=asynchronous)
        for group in sorted(groups)
        for asynchronous in (False, True)
    ]
    body = "\n\n".join(functions)
    names = sorted(name for name in set(re.findall(r"\w+", body)) if name in models.__all__)
    return tidy(_HEAD.format(names=", ".join(names)) + "\n" + body)


def _function(group: str, found: list[Documented], *, asynchronous: bool) -> str:
    head = f"async def {group}_async(pod: AsyncSymphonyPod)" if asynchronous else f"def {group}(pod: SymphonyPod)"
    return "\n".join([f"{head} -> None:", *(f"    {_call(one, asynchronous=asynchronous)}" for one in found), ""])


def _call(operation: Documented, *, asynchronous: bool) -> str:
    signature = inspect.signature(generated()[operation.name].request)
    arguments = ", ".join(
        f"{name}=given({str(parameter.annotation).split(' | ')[0]})" for name, parameter in signature.parameters.items()
    )
    call = f"{'await ' if asynchronous else ''}pod.{operation.group}.{operation.function}({arguments})"
    kind = answer(operation)
    return call if kind == "None" else f"assert_type({call}, {kind})"


def answer(operation: Documented) -> str:
    """What the documents let a call return."""
    kinds = list(dict.fromkeys(type_of(operation.service, schema) for schema in answered(operation)))
    return " | ".join(kinds) or "None"


def answered(operation: Documented) -> list[Node]:
    """The schemas of what an operation answers when it succeeds."""
    return [
        content[JSON]["schema"]
        for status in operation.statuses
        if 200 <= status < 300 and (content := operation.response(status).get("content"))
    ]


def type_of(service: str, schema: Node) -> str:
    """The Python type that stands for a schema."""
    name = schema.get("$ref", "").rpartition("/")[2]
    for known in models.__all__:
        if name and _letters(known) == _letters(name) and issubclass(getattr(models, known), Model):
            return known
    schema = resolved(service, schema)
    match schema["type"]:
        case "array":
            return f"list[{type_of(service, schema['items'])}]"
        case "object":
            inner: Any = schema.get("additionalProperties")
            return f"dict[str, {type_of(service, inner) if is_object(inner) else 'Any'}]"
        case kind:
            return {"string": "str", "integer": "int", "boolean": "bool", "number": "float"}[kind]


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def tidy(source: str) -> str:
    """A text as ruff writes it, without imports that nothing uses."""
    for arguments in (("check", "--select=F401,I", "--fix", "--quiet"), ("format", "--quiet")):
        source = subprocess.run(
            [sys.executable, "-m", "ruff", *arguments, f"--stdin-filename={FILE}", "-"],
            input=source,
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        ).stdout
    return source


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
