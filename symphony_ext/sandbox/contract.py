"""The contract of the Pod API: what each of its 168 operations takes and gives.

It is read from ``contract.json``, which ``scripts/regenerate`` writes from the documents in ``specs/``.
"""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any

Schema = dict[str, Any]
"""A JSON schema in the words that the documents use; ``$ref`` is the name of one of :data:`SCHEMAS`."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation.

    Attributes:
        name: Its name.
        place: Where it stands: ``path``, ``query`` or ``header``.
        required: Whether it may not be left out.
        schema: What it looks like.
        commas: Whether it is a list that comes as one text, with commas between its items.
    """

    name: str
    place: str
    required: bool
    schema: Schema
    commas: bool = False


@dataclass(frozen=True, slots=True)
class OperationContract:
    """What the documents say of one operation.

    Attributes:
        name: Its group and name, such as ``users.get_user``.
        method: Its HTTP method.
        path: Its path, with parameters in braces and the context of its service.
        tokens: The names of the tokens of which it takes one or more; none for an operation without login.
        parameters: Its parameters.
        answers: What each status comes with: a ``schema`` and an ``example``, or neither.
        body: What its body looks like; None for an operation without one.
        body_required: Whether the body may not be left out.
        body_example: A body that fits.
    """

    name: str
    method: str
    path: str
    tokens: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    answers: dict[int, dict[str, Any]] = field(repr=False)
    body: Schema | None = field(default=None, repr=False)
    body_required: bool = False
    body_example: Any = field(default=None, repr=False)

    @property
    def success(self) -> int:
        """The status of an answer with content."""
        return min(self.answers)

    def example(self) -> Any:
        """Give a copy of the example of a successful answer; None where it has no body."""
        return deepcopy(self.answers[self.success].get("example"))


def _read() -> tuple[dict[tuple[str, str], OperationContract], dict[str, Schema]]:
    text = files("symphony_ext.sandbox").joinpath("contract.json").read_text(encoding="utf-8")
    told: dict[str, Any] = json.loads(text)
    operations = (_operation(one) for one in told["operations"])
    return {(one.method, one.path): one for one in operations}, told["schemas"]


def _operation(told: dict[str, Any]) -> OperationContract:
    body: dict[str, Any] = told.get("body", {})
    return OperationContract(
        name=told["name"],
        method=told["method"],
        path=told["path"],
        tokens=tuple(told["tokens"]),
        parameters=tuple(
            Parameter(one["name"], one["in"], one["required"], one["schema"], one.get("commas", False))
            for one in told["parameters"]
        ),
        answers={int(status): answer for status, answer in told["answers"].items()},
        body=body.get("schema"),
        body_required=body.get("required", False),
        body_example=body.get("example"),
    )


CONTRACT, SCHEMAS = _read()
"""The operations by method and path template, and the schemas that they refer to by name."""
