"""The generated operations, and arguments for them that are made from the documents."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, cast

import attrs
import httpx
from symphony_pod import api, models
from symphony_pod.operation import Operation
from symphony_pod.types import UNSET, Model

from tests.contract.documents import Documented, Node, is_list, is_object, resolved

# Not one character of it can stand in an address as it is; a header takes ASCII alone.
_AWKWARD = "Zoë & co/1+1=100%?#;"
_PLAIN = 'desk "7"; a/b=c'


@cache
def generated() -> dict[str, ModuleType]:
    """The module of every generated operation, by ``group.function``."""
    found: dict[str, ModuleType] = {}
    for group in iter_modules(api.__path__):
        package = import_module(f"{api.__name__}.{group.name}")
        for function in iter_modules(package.__path__):
            found[f"{group.name}.{function.name}"] = import_module(f"{package.__name__}.{function.name}")
    return found


@dataclass(frozen=True)
class Call:
    """The arguments of one call, and what is to arrive.

    Attributes:
        arguments: By their Python names.
        parameters: The texts that are to arrive for each parameter, by where it stands and its name.
        body: The body's JSON; None when there is none.
    """

    arguments: dict[str, Any]
    parameters: dict[tuple[str, str], list[str]]
    body: Any


def calls_of(operation: Documented) -> list[Call]:
    """A call with every argument, and one with the required arguments alone where that is another."""
    whole, least = call_of(operation, required_only=False), call_of(operation, required_only=True)
    return [whole] if whole.arguments.keys() == least.arguments.keys() else [whole, least]


def call_of(operation: Documented, *, required_only: bool) -> Call:
    """A call of an operation with every argument, or with those that it needs.

    Args:
        operation: What to call.
        required_only: Whether to leave out what can be left out.
    """
    signature = inspect.signature(generated()[operation.name].request)
    python_names = by_wire_name(operation, signature)
    arguments: dict[str, Any] = {}
    parameters: dict[tuple[str, str], list[str]] = {}
    for index, node in enumerate(operation.parameters):
        if required_only and not node.get("required", False):
            continue
        python_name = python_names[node["in"], node["name"]]
        value = _value(operation.service, node, node["schema"], index)
        kind = str(signature.parameters[python_name].annotation).removesuffix(" | Unset")
        arguments[python_name] = built(kind, value)
        texts = [_text(item) for item in (value if is_list(value) else [value])]
        parameters[node["in"], node["name"]] = [",".join(texts)] if is_comma_list(node) else texts
    body = None
    if operation.body is not None and (operation.body_required or not required_only):
        body = operation.body_example
        kind = str(signature.parameters["body"].annotation).removesuffix(" | Unset")
        arguments["body"] = built(kind, body)
    return Call(arguments, parameters, body)


def is_comma_list(parameter: Node) -> bool:
    """Whether a parameter is a list that comes as one text, with commas between its items."""
    return parameter["in"] == "query" and parameter.get("explode") is False


def by_wire_name(operation: Documented, signature: inspect.Signature) -> dict[tuple[str, str], str]:
    """The Python name of each parameter, by where it stands and its name in the document."""
    python_names = {_letters(name): name for name in signature.parameters}
    return {(node["in"], node["name"]): python_names[_letters(node["name"])] for node in operation.parameters}


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def built(kind: str, value: Any) -> Any:
    """What a caller gives where an argument of this kind is declared.

    Args:
        kind: The argument's annotation, such as ``list[Feature]``.
        value: The JSON that it stands for.
    """
    if kind.startswith("list[") and is_list(value):
        inner = kind.removeprefix("list[").removesuffix("]")
        return [built(inner, item) for item in value]
    if kind in ("str", "int", "bool", "float"):
        assert type(value).__name__ == kind
        return value
    known = getattr(models, kind)
    return known.from_dict(value) if issubclass(known, Model) else known(value)


def _value(service: str, parameter: Node, schema: Node, index: int) -> Any:
    """A value that the schema allows and that no other parameter of the call has."""
    schema = resolved(service, schema)
    if "enum" in schema:
        return schema["enum"][index % len(schema["enum"])]
    match schema["type"]:
        case "array":
            return [_value(service, parameter, schema["items"], index + more) for more in (0, 50)]
        case "boolean":
            return not schema.get("default", False)
        case "integer":
            if "maximum" in schema:
                return max(schema["maximum"] - index, schema.get("minimum", 0))
            # More than a floating-point number holds, where the document promises that it will do.
            return (2**53 if schema.get("format") == "int64" else 1000) + 1 + index
        case "string" if schema.get("format") == "email":
            return "zoë+desk&co@example.com"
        case "string":
            assert schema.keys() <= {"type", "minLength", "maxLength", "description", "default"}, schema
            text = f"{parameter['name']} {index} {_PLAIN if parameter['in'] == 'header' else _AWKWARD}"
            return text[: schema.get("maxLength")]
        case other:
            raise AssertionError(f"no value is known for a parameter of type {other}")


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


class Tokens(httpx.Auth):
    """Puts on a request what the first way to say who calls takes."""

    _HEADERS = {  # noqa: RUF012
        "sessionToken": ("sessionToken", "a-session"),
        "appToken": ("sessionToken", "an-app-session"),
        "keyManagerToken": ("keyManagerToken", "a-key-manager-session"),
        "bearer": ("Authorization", "Bearer a-bearer-token"),
    }

    def auth_flow(self, request: httpx.Request) -> Any:
        """Put the tokens on."""
        operation: Operation = request.extensions["operation"]
        for scheme in operation.security[0]:
            if scheme != "clientCertificate":  # which TLS presents
                name, value = self._HEADERS[scheme]
                request.headers[name] = value
        yield request


def unknown_fields(value: Any, place: str = "$") -> list[str]:
    """The places in a value, at any depth, of fields and of enumeration values that its models do not know."""
    if isinstance(value, Model):
        found = [f"{place}.{name}" for name in getattr(value, "additional_properties")]  # noqa: B009 - each model's own
        slots: Any = attrs.fields(cast("Any", type(value)))
        for slot in slots:
            if slot.name != "additional_properties":
                found += unknown_fields(getattr(value, slot.name), f"{place}.{slot.name}")
        return found
    if is_list(value):
        return [found for index, item in enumerate(value) for found in unknown_fields(item, f"{place}[{index}]")]
    if is_object(value):
        return [found for key, item in value.items() for found in unknown_fields(item, f"{place}.{key}")]
    if value is not UNSET and not getattr(value, "is_known", True):
        return [f"{place} = {value}"]
    return []
