"""Names for what a document names in ways that Python cannot: fields, arguments, members of enumerations.

The generator makes a Python name of each name of the document, and gives up where two become one. So those that
would are given another name here, before the generator sees them. Names that make a good Python name stay.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

from .errors import CodegenError
from .grammar import is_list
from .tree import OperationSlot, all_schemas, dereference, operations

if TYPE_CHECKING:
    from collections.abc import Collection

    from .reading import Document

# What a model has besides its fields, and what a function has besides its parameters: these get a `_` at the end.
RESERVED_FIELDS = frozenset(("additional_properties", "from_dict", "to_dict"))
RESERVED_ARGUMENTS = frozenset(("client", "self", "body", "quote", "request", "read", "endpoint", "outcome"))
_RENAMED_BY_GENERATOR = frozenset(("client", "url"))
_PATH_NAME = re.compile(r"[a-zA-Z_-][a-zA-Z0-9_-]*")
FIELD_PREFIX = "field_"


def class_name(name: str) -> str:
    """How the generator turns a component's name into a class name."""
    return ClassName(name, FIELD_PREFIX)


def python_name(name: str) -> str:
    """How the generator turns any other name into the name of a module, function, argument or field."""
    return PythonIdentifier(name, FIELD_PREFIX)


def field_name(name: str) -> str:
    """The name of a model's field."""
    return f"{name}_" if name in RESERVED_FIELDS else name


def argument_name(name: str) -> str:
    """The name of an operation's argument."""
    return f"{name}_" if name in RESERVED_ARGUMENTS else name


def _stable(wanted: str, taken: Collection[str]) -> str:
    """A free name that the generator leaves as it is."""
    base = python_name(unicodedata.normalize("NFKC", wanted)).rstrip("_")
    candidates = (base, *(f"{base}_{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in candidates if name not in taken and python_name(name) == name)


def _can_stay(python: str, final: str, taken: Collection[str]) -> bool:
    """Whether the name that the generator makes can stay: Python writes it so, and it is free."""
    return unicodedata.normalize("NFKC", python) == python and final not in taken


def name_fields(document: Document) -> None:
    """See that the fields of each model have different names, in place.

    Args:
        document: Gets `x-wire-names`: what each name that had to be changed stands for, which is the same everywhere.
    """
    wires: dict[str, str] = document.setdefault("x-wire-names", {})
    known = {name for slot in all_schemas(document) for name in slot.node.get("properties", {})}
    for slot in all_schemas(document):
        properties: dict[str, Any] = slot.node.get("properties", {})
        taken: set[str] = set()
        renames: dict[str, str] = {}
        # Who is written as Python would have it is served first.
        for name in sorted(properties, key=lambda name: python_name(name) != name):
            python = python_name(name)
            if not _can_stay(python, field_name(python), taken):
                others = {new for new, old in wires.items() if old != name}
                python = renames[name] = _stable(python, taken | (known - {name}) | others)
                wires[python] = name
            taken.add(field_name(python))
        if renames:
            slot.node["properties"] = {renames.get(name, name): node for name, node in properties.items()}
            if "required" in slot.node:
                slot.node["required"] = [renames.get(name, name) for name in slot.node["required"]]


def name_arguments(document: Document) -> None:
    """See that the arguments of each operation have different names, and that paths and their parameters agree.

    A parameter that gets another name keeps its own as `x-wire`, but for one in the path, which changes with it.

    Raises:
        CodegenError: A parameter stands twice, or a path and its parameters disagree.
    """
    paths = document["paths"]
    document["paths"] = {}
    for path, item in paths.items():
        found = list(operations({"paths": {path: item}}))
        for slot in found:
            _check_parameters(document, slot)
        names = {} if path.startswith("x-") else _path_names(path)
        document["paths"][_in_braces(path, names)] = item
        for slot in found:
            _name_arguments(slot, names)


def _check_parameters(document: Document, slot: OperationSlot) -> None:
    place = f"paths.{slot.path}.{slot.method}"
    seen: set[tuple[str, str]] = set()
    for node in slot.operation["parameters"]:
        if node["in"] != "query" and dereference(document, node["schema"], place).get("type") == "object":
            raise CodegenError(place, f"{node['in']} parameter `{node['name']}` is an object", "make it a text")
        if (node["in"], node["name"]) in seen:
            raise CodegenError(place, f"{node['in']} parameter `{node['name']}` stands twice", "keep one")
        seen.add((node["in"], node["name"]))
    wanted = re.findall(r"\{([^{}]*)\}", slot.path)
    given = [node["name"] for node in slot.operation["parameters"] if node["in"] == "path"]
    for name in wanted:
        if wanted.count(name) > 1:
            raise CodegenError(place, f"`{{{name}}}` stands twice in the path", "name each place differently")
        if name not in given:
            raise CodegenError(place, f"the path has `{{{name}}}`, which no parameter declares", "declare it")
    for name in given:
        if name not in wanted:
            raise CodegenError(place, f"path parameter `{name}` is not in the path", "write it there in braces")


def _path_names(path: str) -> dict[str, str]:
    """Other names for the parameters in a path that cannot keep theirs."""
    taken: set[str] = set()
    names: dict[str, str] = {}
    for name in re.findall(r"\{([^{}]*)\}", path):
        python = python_name(name)
        if python in _RENAMED_BY_GENERATOR:
            names[name] = python = _stable(f"{python}_path", taken)
        elif not _PATH_NAME.fullmatch(python):
            names[name] = python = _stable("_".join(re.findall("[a-z]+", python)) or "parameter", taken)
        elif not (_PATH_NAME.fullmatch(name) and _can_stay(python, argument_name(python), taken)):
            names[name] = python = _stable(python, taken)
        taken.add(argument_name(python))
    return names


def _in_braces(path: str, names: dict[str, str]) -> str:
    return re.sub(r"\{([^{}]*)\}", lambda found: "{" + names.get(found[1], found[1]) + "}", path)


def _name_arguments(slot: OperationSlot, in_path: dict[str, str]) -> None:
    nodes: list[dict[str, Any]] = slot.operation["parameters"]
    known = {node["name"] for node in nodes}
    taken: set[str] = set()
    # A path says which ids it takes; what else is called the same says where it goes.
    for node in sorted(nodes, key=lambda node: node["in"] != "path"):
        if node["in"] == "path":
            name = str(node["name"])
            node["name"] = name = in_path.get(name, name)
            taken.add(argument_name(python_name(name)))
            continue
        python = python_name(node["name"])
        clash = python in _RENAMED_BY_GENERATOR or argument_name(python) in taken
        if clash or not _can_stay(python, argument_name(python), taken):
            wanted = f"{python}_{node['in']}" if clash else python
            node["x-wire"] = node["name"]
            node["name"] = python = _stable(wanted, taken | (known - {node["name"]}))
        taken.add(argument_name(python))


def name_members(document: Document) -> None:
    """Give the members of an enumeration names of their own where the generator's would be none, or two the same."""
    for slot in all_schemas(document):
        values: list[Any] = slot.node.get("enum", [])
        given = slot.node.pop("x-enum-varnames", None)
        told = is_list(given) and len(given) == len(values) and all(isinstance(name, str) for name in given)
        # The generator sees to it that no two of these are the same, by failing.
        keys: list[str] = given if told else [_key(value, index) for index, value in enumerate(values)]
        members = [snake_case(key).upper() for key in keys]
        if told or len(set(members)) < len(members) or len(set(keys)) < len(keys) or not all(map(_is_good, members)):
            slot.node["x-enum-varnames"] = _distinct(members)


def _key(value: str | int, index: int) -> str:
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_NEGATIVE_{-value}"
    return value.upper() if value[:1].isalpha() else f"VALUE_{index}"


def _is_good(member: str) -> bool:
    """Whether it can be a member: no private name, and written as Python would write it."""
    return re.fullmatch(r"[^\W\d_]\w*", member) is not None and unicodedata.normalize("NFKC", member) == member


def _distinct(members: list[str]) -> list[str]:
    found: list[str] = []
    for index, member in enumerate(members):
        plain = unicodedata.normalize("NFKC", member).upper()
        plain = plain if _is_good(plain) and snake_case(plain).upper() == plain else f"VALUE_{index}"
        found.append(next(n for n in (plain, *(f"{plain}_{k}" for k in range(2, 10_000))) if n not in found))
    return found
