"""The grammar of OpenAPI and Swagger documents, as tables: which words a node may have, and what stands below them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeGuard

from .errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Mapping

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
TYPES = ("string", "number", "integer", "boolean", "array", "object")

# What stands below a node, as (key, shape, kind): one node, a list of nodes, or a map from names to nodes. A `$ref`
# can stand in place of each of these nodes. What is not listed (examples, links, callbacks, `x-`) is passed over.
CHILDREN: dict[str, tuple[tuple[str, str, str], ...]] = {
    "document": (("components", "one", "components"), ("paths", "map", "path item")),
    "components": (
        ("schemas", "map", "schema"),
        ("parameters", "map", "parameter"),
        ("requestBodies", "map", "request body"),
        ("responses", "map", "response"),
        ("headers", "map", "header"),
        ("pathItems", "map", "path item"),
    ),
    "path item": (("parameters", "list", "parameter"), *((method, "one", "operation") for method in METHODS)),
    "operation": (
        ("parameters", "list", "parameter"),
        ("requestBody", "one", "request body"),
        ("responses", "map", "response"),
    ),
    "parameter": (("schema", "one", "schema"), ("content", "map", "media type")),
    "header": (("schema", "one", "schema"), ("content", "map", "media type")),
    "request body": (("content", "map", "media type"),),
    "response": (("headers", "map", "header"), ("content", "map", "media type")),
    "media type": (("schema", "one", "schema"),),
    "schema": (
        ("properties", "map", "schema"),
        ("items", "one", "schema"),
        ("allOf", "list", "schema"),
        ("oneOf", "list", "schema"),
        ("anyOf", "list", "schema"),
        ("additionalProperties", "one", "schema"),
    ),
}
SECTIONS = {kind: section for section, _, kind in CHILDREN["components"]}


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, for tables that read better without quotes."""
    return tuple(text.split())


def _words(**groups: str) -> dict[str, str]:
    """A vocabulary: each word, with the kind of value that it takes."""
    return {word: kind for kind, text in groups.items() for word in words_of(text)}


CONSTRAINTS = _words(
    number="maximum minimum multipleOf",
    bound="exclusiveMaximum exclusiveMinimum",
    count="maxLength minLength maxItems minItems",
    flag="uniqueItems",
    text="pattern",
)
SCHEMA_2 = CONSTRAINTS | _words(
    reference="$ref",
    text="format title description",
    names="required",
    list="enum allOf",
    map="properties xml externalDocs",
    flag="readOnly",
    count="maxProperties minProperties",
    any="type default items additionalProperties discriminator example",
)
SCHEMA_3_0 = SCHEMA_2 | _words(list="oneOf anyOf", flag="nullable writeOnly deprecated", map="discriminator")
SCHEMA_3_1 = SCHEMA_3_0 | _words(any="const", list="examples", text="$schema $comment contentEncoding contentMediaType")
_REFERENCE = _words(reference="$ref", text="summary description")

WORDS_2 = {
    "document": _words(
        any="swagger externalDocs",
        map="info paths definitions parameters responses securityDefinitions",
        text="host basePath",
        names="schemes consumes produces",
        list="tags",
        security="security",
    ),
    "path item": _words(reference="$ref", map=" ".join(METHODS), list="parameters"),
    "operation": _words(
        names="tags consumes produces schemes",
        text="summary description operationId",
        list="parameters",
        map="externalDocs responses",
        flag="deprecated",
        security="security",
    ),
    "parameter": CONSTRAINTS
    | _words(
        reference="$ref",
        text="name in description type format collectionFormat",
        flag="required allowEmptyValue",
        any="schema default example",
        map="items",
        list="enum",
    ),
    "items": CONSTRAINTS | _words(text="type format collectionFormat", any="default example", map="items", list="enum"),
    "header": CONSTRAINTS
    | _words(text="description type format collectionFormat", any="default example", map="items", list="enum"),
    "response": _words(reference="$ref", text="description", map="schema headers examples"),
    "schema": SCHEMA_2,
}
WORDS_3 = {
    "document": _words(
        text="openapi jsonSchemaDialect",
        map="info paths components externalDocs webhooks",
        list="servers tags",
        security="security",
    ),
    "components": _words(
        map="schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems"
    ),
    "path item": _words(reference="$ref", text="summary description", list="servers parameters", map=" ".join(METHODS)),
    "operation": _words(
        names="tags",
        text="summary description operationId",
        list="parameters servers",
        map="externalDocs requestBody responses callbacks",
        flag="deprecated",
        security="security",
    ),
    "parameter": _REFERENCE
    | _words(
        text="name in style",
        flag="required deprecated allowEmptyValue explode allowReserved",
        any="schema example",
        map="examples content",
    ),
    "header": _REFERENCE
    | _words(
        text="style",
        flag="required deprecated allowEmptyValue explode allowReserved",
        any="schema example",
        map="examples content",
    ),
    "request body": _REFERENCE | _words(map="content", flag="required"),
    "response": _REFERENCE | _words(map="headers content links"),
    "media type": _words(any="schema example", map="examples encoding"),
    "schema": SCHEMA_3_1,
}


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a mapping; those that we read have texts for keys."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def mapping(value: object, place: str) -> dict[str, Any]:
    """The value, when it is a mapping.

    Raises:
        CodegenError: It is something else.
    """
    if is_mapping(value):
        return value
    raise CodegenError(place, f"should be a mapping, is {_shown(value)}", "correct the document")


def sequence(value: object, place: str) -> list[Any]:
    """The value, when it is a list.

    Raises:
        CodegenError: It is something else.
    """
    if is_list(value):
        return value
    raise CodegenError(place, f"should be a list, is {_shown(value)}", "correct the document")


def checked(value: object, vocabulary: Mapping[str, str], what: str, place: str) -> dict[str, Any]:
    """The value, when it is a mapping whose every word is known and takes what stands there.

    A number where a text belongs (``version: 1.0``) is made the text that it was written as.

    Args:
        value: The node, changed in place.
        vocabulary: The words that it may have, and the kind of value that each takes; words with `x-` are free.
        what: What to call the node in messages.
        place: Where it stands.

    Raises:
        CodegenError: It is no mapping, a word is unknown, or a value is of the wrong kind.
    """
    node = mapping(value, place)
    for word, content in node.items():
        if word.startswith("x-"):
            continue
        if word not in vocabulary:
            raise CodegenError(place, f"unknown {what} keyword `{word}`", "correct it, or teach it to the converter")
        kind = vocabulary[word]
        if kind == "text" and (content is None or isinstance(content, (bool, int, float))):
            node[word] = "" if content is None else json.dumps(content)
        elif kind == "names" and is_list(content):
            node[word] = [json.dumps(n) if isinstance(n, (bool, int, float)) else n for n in content]
    for word, content in node.items():
        if not word.startswith("x-"):
            _is_of_kind(vocabulary[word], content, f"{place}.{word}" if ": " in place else f"{place}: {word}")
    return node


def _is_of_kind(kind: str, value: Any, place: str) -> None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    match kind:
        case "text" | "reference":
            good = isinstance(value, str) and (value != "" or kind == "text")
            wanted = "text"
        case "flag":
            good, wanted = isinstance(value, bool), "true or false"
        case "number":
            good, wanted = number, "a number"
        case "bound":
            good, wanted = number or isinstance(value, bool), "a number"
        case "count":
            good, wanted = number and value >= 0, "a number"
        case "list":
            good, wanted = is_list(value), "a list"
        case "map":
            good, wanted = is_mapping(value), "a mapping"
        case "names":
            good = is_list(value) and all(isinstance(name, str) for name in value)
            wanted = "a list of texts"
        case "security":
            good = is_list(value) and all(is_mapping(way) and all(map(is_list, way.values())) for way in value)
            wanted = "a list of mappings from schemes to lists"
        case _:
            return
    if not good:
        raise CodegenError(place, f"should be {wanted}, is {_shown(value)}", "correct the document")


def _shown(value: object) -> str:
    text = json.dumps(value, default=str, ensure_ascii=True)
    return "nothing" if value is None else text if len(text) <= 60 else f"{text[:57]}..."
