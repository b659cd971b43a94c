"""Read OpenAPI and Swagger documents from disk, and say plainly what is no such document."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from .errors import CodegenError
from .grammar import is_list, is_mapping

if TYPE_CHECKING:
    from pathlib import Path

Json: TypeAlias = Any
Document: TypeAlias = dict[str, Any]

SUPPORTED = "Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1 are understood"

# Deeper than any document that a person wrote, and not so deep that Python gives up.
_DEEPEST = 200
_TAG = "tag:yaml.org,2002:"


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 as JSON would have it: ``no`` and dates stay text, keys are text, no key stands twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = True) -> dict[Any, Any]:
        del deep  # a document is small: all of it is read at once
        own: set[str] = set()
        for key_node, _ in node.value:
            if key_node.tag != f"{_TAG}merge":
                key = _key(self, key_node)
                if key in own:
                    raise yaml.MarkedYAMLError(None, None, f"the key `{key}` stands twice", key_node.start_mark)
                own.add(key)
        self.flatten_mapping(node)
        # What is merged in stands first, so that a key of the mapping's own wins.
        loader: Any = self
        return {_key(self, key): loader.construct_object(value, deep=True) for key, value in node.value}


def _key(loader: Any, node: Any) -> str:
    return str(node.value if isinstance(node, yaml.ScalarNode) else loader.construct_object(node, deep=True))


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    return loader.construct_mapping(node, deep=True)


def _integer(loader: _Loader, node: yaml.ScalarNode) -> int:
    text = str(loader.construct_scalar(node))
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


def _number(loader: _Loader, node: yaml.ScalarNode) -> float:
    return float(re.sub(r"\.(?=inf|nan)", "", str(loader.construct_scalar(node)).lower()))


# The types of the YAML 1.2 core schema, by the characters that their texts can begin with.
_CORE: tuple[tuple[str, str, str | tuple[str, ...]], ...] = (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL", "~nN"),
    ("null", r"", ("",)),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        "-+.0123456789",
    ),
    ("merge", r"<<", "<"),
)


def _core_schema() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    table: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for name, pattern, starts in _CORE:
        for start in starts:
            table.setdefault(start, []).append((f"{_TAG}{name}", re.compile(f"^(?:{pattern})$")))
    return table


_loader: Any = _Loader
_loader.yaml_implicit_resolvers = _core_schema()  # instead of those of YAML 1.1, which the loader inherits
_loader.add_constructor(f"{_TAG}map", _mapping)
_loader.add_constructor(f"{_TAG}int", _integer)
_loader.add_constructor(f"{_TAG}float", _number)


def read_mapping(path: Path) -> Document:
    """The mapping at the top of a YAML or JSON file.

    Raises:
        CodegenError: The file cannot be read, is empty, is neither YAML nor JSON, or holds no mapping.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CodegenError(str(path), f"cannot be read ({error.strerror})", "name a readable file") from None
    except UnicodeDecodeError:
        raise CodegenError(str(path), "is not UTF-8 text", "save it as UTF-8 YAML or JSON") from None
    if not text.strip():
        raise CodegenError(str(path), "is empty", SUPPORTED)
    try:
        if text.lstrip().startswith("{") and path.suffix == ".json":
            content: Any = json.loads(text, object_pairs_hook=_distinct)
        else:
            content = yaml.load(text, _Loader)
    except yaml.YAMLError as error:
        raise CodegenError(str(path), f"is not YAML ({_first_line(error)})", SUPPORTED) from None
    except ValueError as error:
        raise CodegenError(str(path), f"is not JSON ({error})", SUPPORTED) from None
    except RecursionError:
        raise CodegenError(str(path), "is nested too deeply", "flatten it") from None
    if not is_mapping(content):
        raise CodegenError(str(path), f"holds {_kind(content)}, not an OpenAPI document", SUPPORTED)
    plain: Document = _plain(content, str(path), ())
    return plain


def dialect(document: Document, place: str) -> str:
    """``2.0``, ``3.0`` or ``3.1``.

    Raises:
        CodegenError: The mapping is no OpenAPI document, or of a version not understood.
    """
    version = document.get("swagger", document.get("swaggerVersion"))
    if version is not None:
        if str(version) == "2.0":
            return "2.0"
        raise CodegenError(place, f"is Swagger {version}", SUPPORTED)
    version = document.get("openapi")
    if version is None:
        raise CodegenError(place, "is no OpenAPI document (it has neither `openapi` nor `swagger`)", SUPPORTED)
    for known in ("3.0", "3.1"):
        if str(version) == known or str(version).startswith(known + "."):
            return known
    raise CodegenError(place, f"is OpenAPI {version}", SUPPORTED)


def _plain(node: object, file: str, keys: tuple[str | int, ...]) -> Json:
    """A copy that is JSON and nothing else, in which nothing stands in two places as an alias does."""
    if len(keys) > _DEEPEST:
        raise CodegenError(file, f"is nested more than {_DEEPEST} levels deep", "name the schemas inside")
    if is_mapping(node):
        return {_text(key, file, keys): _plain(value, file, (*keys, key)) for key, value in node.items()}
    if is_list(node):
        return [_plain(item, file, (*keys, index)) for index, item in enumerate(node)]
    if isinstance(node, str):
        return _text(node, file, keys)
    if node is None or isinstance(node, (bool, int)) or (isinstance(node, float) and math.isfinite(node)):
        return node
    what = str(node) if isinstance(node, float) else _kind(node)
    raise CodegenError(_place(file, keys), f"{what} is no JSON value", "write it as text")


def _place(file: str, keys: tuple[str | int, ...]) -> str:
    path = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys)
    return f"{file}: {path.lstrip('.')}"


def _text(text: str, file: str, keys: tuple[str | int, ...]) -> str:
    if re.search("[\ud800-\udfff]", text):
        raise CodegenError(_place(file, keys), "holds half a character (a lone surrogate)", "correct the text")
    return text


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"the key `{next(name for name in names if names.count(name) > 1)}` stands twice")
    return found


def _first_line(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    return f"line {mark.line + 1}, column {mark.column + 1}: {problem}" if mark else str(problem)


def _kind(content: object) -> str:
    if content is None:
        return "nothing"
    if isinstance(content, str):
        return "plain text"
    return "a list" if is_list(content) else f"a {type(content).__name__}"
