"""Write schemas that are put together with `allOf` as the one schema that they describe."""

from __future__ import annotations

from copy import deepcopy
from itertools import product
from typing import TYPE_CHECKING, Any

from .errors import CodegenError
from .grammar import is_mapping, words_of
from .models import structure
from .tree import all_schemas, lookup

if TYPE_CHECKING:
    from .reading import Document

_UNIONS = ("oneOf", "anyOf")
_PROSE = frozenset(
    words_of("description title example examples default deprecated readOnly writeOnly externalDocs xml")
)
# Words that set a schema apart from any other; those that only narrow it are for the server to hold.
_TELLING = frozenset(words_of("$ref type enum properties items additionalProperties allOf oneOf anyOf"))
_MOST_OPTIONS = 64


def compose(document: Document) -> None:
    """Resolve every `allOf` in place.

    A named schema stays what it is; where it is a part of another one, its properties are written out there. Parts
    that are unions make a union of the wholes.

    Raises:
        CodegenError: Two parts contradict each other, or a schema is a part of itself.
    """
    schemas = document["components"]["schemas"]
    for slot in all_schemas(document):  # which goes on into what has been put there
        if not is_mapping(slot.node) or "$ref" in slot.node:
            continue
        node = slot.node
        parts = [part for part in node.get("allOf", []) if _tells(part)]
        rest = _without(node, "allOf")
        if "allOf" in node and len(parts) == 1 and set(parts[0]) >= {"$ref"} and not _tells(rest, ignore="type"):
            slot.holder[slot.key] = {**parts[0], **_without(rest, "type")}  # the way to hang prose on a reference
        elif "allOf" in node or (any(word in node for word in _UNIONS) and _tells(_without(node, *_UNIONS))):
            composed = _Composer(document, schemas).composed(node, slot.place, ())
            slot.holder[slot.key] = {**composed, **{k: v for k, v in rest.items() if k in _PROSE or k.startswith("x-")}}


def _tells(schema: Any, ignore: str = "") -> bool:
    return any(word in schema for word in _TELLING - {ignore})


def _without(schema: dict[str, Any], *words: str) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key not in words}


class _Composer:
    def __init__(self, document: Document, schemas: dict[str, Any]) -> None:
        self.document = document
        self.schemas = schemas

    def composed(self, schema: dict[str, Any], place: str, trail: tuple[str, ...]) -> dict[str, Any]:
        """The schema without `allOf`, and without prose of its own."""
        if "$ref" in schema:
            reference = schema["$ref"]
            if reference in trail:
                raise CodegenError(place, f"`{reference}` is a part of itself", "break the circle")
            target = self.composed(lookup(self.document, reference[1:], place), place, (*trail, reference))
            return {**target, "nullable": True} if schema.get("nullable") else target
        if "allOf" not in schema and not any(word in schema for word in _UNIONS):
            return {key: deepcopy(value) for key, value in schema.items() if key not in _PROSE}
        parts: list[dict[str, Any]] = []
        choices: list[list[dict[str, Any]]] = []
        for index, part in enumerate(schema.get("allOf", [])):
            whole = self.composed(part, f"{place}.allOf[{index}]", trail)
            choices.extend(whole.pop(word) for word in _UNIONS if word in whole)
            parts.append(whole)
        parts.append({key: deepcopy(schema[key]) for key in schema.keys() - _PROSE - {"allOf", *_UNIONS}})
        choices.extend(deepcopy(schema[word]) for word in _UNIONS if word in schema)
        whole = parts[0]
        for part in parts[1:]:
            whole = self.merged(whole, part, place, trail)
        return self.chosen(whole, choices, place, trail)

    def chosen(
        self, base: dict[str, Any], choices: list[list[dict[str, Any]]], place: str, trail: tuple[str, ...]
    ) -> dict[str, Any]:
        """A schema together with one option of each union."""
        # Options that only say which fields go together are for the server to hold.
        real = [options for options in choices if any(_tells(option) for option in options)]
        if not real:
            return base
        if len(real) == 1 and not _tells(base, ignore="type"):
            return {**_without(base, "type"), "oneOf": real[0]}
        ways = list(product(*real))
        if len(ways) > _MOST_OPTIONS:
            raise CodegenError(place, f"has {len(ways)} alternatives", f"write at most {_MOST_OPTIONS}")
        options: list[dict[str, Any]] = []
        for index, way in enumerate(ways):
            spot = f"{place}.oneOf[{index}]"
            whole = deepcopy(_without(base, "nullable"))
            for option in way:
                part = self.composed(option, spot, trail)
                nested = [part.pop(word) for word in _UNIONS if word in part]
                whole = self.chosen(self.merged(whole, part, spot, trail), nested, spot, trail)
            options.append(whole)
        return {"oneOf": options, **({"nullable": True} if base.get("nullable") else {})}

    def merged(self, one: dict[str, Any], two: dict[str, Any], place: str, trail: tuple[str, ...]) -> dict[str, Any]:
        """What is both the one and the other; of what merely narrows, the other's word counts."""
        out = {**one, **two}
        kinds = {schema["type"] for schema in (one, two) if "type" in schema}
        if kinds == {"integer", "number"}:
            out["type"] = "integer"
        elif len(kinds) > 1:
            raise CodegenError(place, f"is {' and '.join(sorted(kinds))} at once", "correct one of the parts")
        if "enum" in one and "enum" in two:
            out["enum"] = [value for value in one["enum"] if value in two["enum"]]
            if not out["enum"]:
                raise CodegenError(place, "takes no value: its parts have none in common", "correct one of the parts")
        if "required" in one and "required" in two:
            out["required"] = list(dict.fromkeys([*one["required"], *two["required"]]))
        if "properties" in one and "properties" in two:
            properties = dict(one["properties"])
            for name, value in two["properties"].items():
                spot = f"{place}.{name}"
                properties[name] = self.both(properties[name], value, spot, trail) if name in properties else value
            out["properties"] = properties
        for word in ("items", "additionalProperties"):
            if is_mapping(one.get(word)) and is_mapping(two.get(word)):
                out[word] = self.both(one[word], two[word], f"{place}.{word}", trail)
            elif is_mapping(one.get(word)) and two.get(word) is True:
                out[word] = one[word]
        if one.get("nullable"):
            out["nullable"] = True
        return out

    def both(self, one: dict[str, Any], two: dict[str, Any], place: str, trail: tuple[str, ...]) -> dict[str, Any]:
        """A property that two parts describe."""
        if structure(one) == structure(two) or not _tells(one):
            return {**one, **two}
        if not _tells(two):
            return {**two, **one}
        prose = {key: value for schema in (one, two) for key, value in schema.items() if key in _PROSE}
        if self.is_inside(one, two):
            return {**one, **prose}
        if self.is_inside(two, one):
            return {**two, **prose}
        return {**self.composed({"allOf": [one, two]}, place, trail), **prose}

    def is_inside(self, one: dict[str, Any], two: dict[str, Any]) -> bool:
        """Whether what the one takes is what the other takes anyway, so that a name need not be given up for both."""
        if "$ref" not in one or "$ref" in two:
            return False
        target = lookup(self.document, one["$ref"][1:], "")
        return set(two) - _PROSE <= {"type"} and two.get("type") == target.get("type")
