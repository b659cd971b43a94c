"""Read OpenAPI and Swagger documents from disk, and say plainly what is no such document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from .errors import CodegenError

Json: TypeAlias = Any
Document: TypeAlias = dict[str, Any]

SUPPORTED = "Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1 are understood"


class _Loader(yaml.CSafeLoader):
    """YAML as JSON would have it: dates stay text, keys are text, no key stands twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        self.flatten_mapping(node)
        mapping: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = self.construct_object(key_node, deep=True)
            if isinstance(key, bool):
                key = key_node.value  # the key `on:` or `yes:`, which YAML 1.1 takes for a truth value
            if not isinstance(key, str):
                key = str(key)
            mapping[key] = self.construct_object(value_node, deep=True)
        return mapping


def _construct_text(loader: yaml.CSafeLoader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


def _construct_mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    return loader.construct_mapping(node, deep=True)


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _construct_text)
_Loader.add_constructor("tag:yaml.org,2002:map", _construct_mapping)


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
        content = json.loads(text) if text.lstrip().startswith("{") and path.suffix == ".json" else None
        if content is None:
            content = yaml.load(text, _Loader)
    except ValueError as error:
        raise CodegenError(str(path), f"is not JSON ({error})", SUPPORTED) from None
    except yaml.YAMLError as error:
        raise CodegenError(str(path), f"is not YAML ({_first_line(error)})", SUPPORTED) from None
    if not isinstance(content, dict):
        raise CodegenError(str(path), f"holds {_kind(content)}, not an OpenAPI document", SUPPORTED)
    return content


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


def _first_line(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    return f"line {mark.line + 1}, column {mark.column + 1}: {problem}" if mark else str(problem)


def _kind(content: object) -> str:
    if content is None:
        return "nothing"
    return {list: "a list", str: "plain text"}.get(type(content), f"a {type(content).__name__}")
