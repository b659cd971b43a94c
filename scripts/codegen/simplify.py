"""One way to say each thing: what OpenAPI lets a schema say in several ways is said in one, for what comes after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .grammar import is_list, is_mapping, words_of
from .tree import Slot, all_schemas

if TYPE_CHECKING:
    from .reading import Document

_UNIONS = ("oneOf", "anyOf")
# What of a schema belongs to one type alone, for a schema of several.
_OF_ONE_TYPE = {
    "object": frozenset(words_of("properties required additionalProperties minProperties maxProperties discriminator")),
    "array": frozenset(words_of("items minItems maxItems uniqueItems")),
    "string": frozenset(words_of("format pattern minLength maxLength contentEncoding contentMediaType")),
}
_PYTHON = {"string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,)}


def simplify(document: Document) -> None:
    """Say in place, in every schema: null as `nullable`, one type, a `const` as an `enum`, no union of one."""
    for slot in all_schemas(document):
        if isinstance(slot.node, bool):
            slot.holder[slot.key] = {}  # what takes everything or nothing says nothing on what it is
        elif "$ref" not in slot.node:
            _simplify(slot)


def _simplify(slot: Slot) -> None:
    node: dict[str, Any] = slot.node
    if isinstance(node.get("items"), bool):
        node["items"] = {}
    if "const" in node:
        node["enum"] = [node.pop("const")]
    _one_type(node)
    _values(node)
    for word in _UNIONS:
        if is_list(node.get(word)):
            _options(slot, word)
    _implied_type(node)
    for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(node.get(bound), bool) and node.pop(bound) and limit in node:
            node[bound] = node.pop(limit)


def _one_type(node: dict[str, Any]) -> None:
    kinds = node.get("type")
    if not is_list(kinds):
        return
    del node["type"]
    if kinds == ["null"]:
        node["type"] = "null"
        return
    if "null" in kinds:
        node["nullable"] = True
        kinds = [kind for kind in kinds if kind != "null"]
    if "number" in kinds:
        kinds = [kind for kind in kinds if kind != "integer"]
    if len(kinds) == 1:
        node["type"] = kinds[0]
    elif kinds:
        own = {word for words in _OF_ONE_TYPE.values() for word in words} | {"enum"}
        moved = {word: node.pop(word) for word in list(node) if word in own}
        node["anyOf"] = [*node.get("anyOf", []), *(_share(kind, moved) for kind in kinds)]


def _share(kind: str, words: dict[str, Any]) -> dict[str, Any]:
    """What of the words belongs to one of several types."""
    mine = {word: value for word, value in words.items() if word in _OF_ONE_TYPE.get(kind, ())}
    values = [value for value in words.get("enum", []) if _is_of(value, kind)]
    return {"type": kind, **mine, **({"enum": values} if values else {})}


def _is_of(value: object, kind: str) -> bool:
    return isinstance(value, _PYTHON.get(kind, ())) and isinstance(value, bool) == (kind == "boolean")


def _values(node: dict[str, Any]) -> None:
    """Values without repetitions; null is said by `nullable`, and values of several types by those types."""
    values = node.pop("enum", None)
    if not values:
        return
    if None in values:
        node["nullable"] = True
    distinct: list[Any] = []
    for value in values:
        if value is not None and not any(value == other and type(value) is type(other) for other in distinct):
            distinct.append(value)
    if not distinct:
        node["type"] = "null"
        node.pop("nullable")
        return
    for kind in ("string", "integer", "boolean"):
        if all(_is_of(value, kind) for value in distinct) and (kind, node.get("type")) != ("integer", "number"):
            node["type"] = kind  # the values say more than a type that contradicts them
            if kind != "boolean":
                node["enum"] = distinct


def _options(slot: Slot, word: str) -> None:
    """The options of a union without null; one alone is no union."""
    node = slot.node
    options = [option for option in node[word] if not _is_null(option)]
    if len(options) < len(node[word]):
        node["nullable"] = True
    if not options:
        del node[word]
    elif len(options) == 1 and is_mapping(options[0]):
        del node[word]
        node["allOf"] = [*node.get("allOf", []), options[0]]
    else:
        node[word] = options


def _is_null(option: object) -> bool:
    return is_mapping(option) and (option.get("type") in ("null", ["null"]) or option.get("enum") == [None])


def _implied_type(node: dict[str, Any]) -> None:
    if "type" not in node and not node.keys() & {"allOf", *_UNIONS}:
        if node.get("properties") or is_mapping(node.get("additionalProperties")):
            node["type"] = "object"
        elif "items" in node:
            node["type"] = "array"
    if node.get("type") == "array":
        node.setdefault("items", {})
