"""See that an OpenAPI 3 document holds nothing unknown, nothing of the wrong kind, and nothing incomplete."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .errors import CodegenError
from .grammar import TYPES, WORDS_3, checked, is_list, is_mapping, mapping
from .tree import Slot, is_reference, walk, whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .reading import Document

_PLACES = ("query", "header", "path", "cookie")
_STYLES = ("form", "simple", "spaceDelimited", "pipeDelimited", "label", "matrix", "deepObject")
_TYPED = frozenset(("type", "$ref", "enum", "const", "allOf", "anyOf", "oneOf", "properties", "items"))


def check_openapi(document: Document, file: str, schema_words: Mapping[str, str]) -> None:
    """Hold an OpenAPI 3 document against the grammar, node by node.

    Args:
        document: The document; numbers where texts belong are made texts, and response codes are put in capitals.
        file: How messages name it.
        schema_words: The vocabulary of its schemas.

    Raises:
        CodegenError: A node is unknown, of the wrong kind or incomplete; the message names its place.
    """
    for slot in walk(whole(document)):
        _check(slot, f"{file}: {slot.place}" if slot.keys else file, schema_words)


def _check(slot: Slot, place: str, schema_words: Mapping[str, str]) -> None:
    """One node alone; the walk sees to what is below it, for it goes on only from what is good."""
    if slot.kind == "schema" and "const" in schema_words and isinstance(slot.node, bool):
        return
    vocabulary = schema_words if slot.kind == "schema" else WORDS_3[slot.kind]
    if is_reference(slot) and (slot.kind != "schema" or "const" not in schema_words):
        vocabulary = {**dict.fromkeys(slot.node, "any"), "$ref": "reference"}  # what stands beside it means nothing
    node = checked(slot.node, vocabulary, slot.kind, place)
    if is_reference(slot):
        return
    match slot.kind:
        case "document":
            _check_document(node, place)
        case "operation":
            _check_operation(node, place)
        case "parameter":
            _check_parameter(node, place)
        case "request body":
            mapping(node.get("content"), f"{place}.content")
        case "schema":
            check_schema(node, place, null_is_a_type="const" in schema_words)
        case _:
            pass


def _check_document(node: dict[str, Any], place: str) -> None:
    if node.get("webhooks"):
        raise CodegenError(f"{place}: webhooks", "webhooks are not supported", "remove them")
    mapping(node.get("paths"), f"{place}: paths")
    info = mapping(node.get("info"), f"{place}: info")
    texts = dict.fromkeys(("title", "version", "description"), "text")
    checked(info, dict.fromkeys(info, "any") | texts, "info", f"{place}: info")
    for path in node["paths"]:
        if not path.startswith(("/", "x-")):
            raise CodegenError(f"{place}: paths.{path}", "a path begins with `/`", "correct it")


def _check_operation(node: dict[str, Any], place: str) -> None:
    responses = mapping(node.get("responses"), f"{place}.responses")
    for code in list(responses):
        if code.startswith("x-"):
            continue
        if not re.fullmatch(r"[1-9](\d\d|XX)|DEFAULT", code.upper()):
            raise CodegenError(
                f"{place}.responses.{code}", f"`{code}` is no HTTP status", "one like 200, 4XX or default"
            )
    plain = {code if code.startswith("x-") else _status(code): answer for code, answer in responses.items()}
    if len(plain) < len(responses):
        raise CodegenError(f"{place}.responses", "a status stands twice", "keep one")
    node["responses"] = plain


def _status(code: str) -> str:
    return code.lower() if code.lower() == "default" else code.upper()


def _check_parameter(node: dict[str, Any], place: str) -> None:
    for word in ("name", "in"):
        if word not in node:
            raise CodegenError(place, f"a parameter without `{word}`", "complete it")
    name = node["name"]
    if node["in"] not in _PLACES:
        raise CodegenError(place, f"unknown parameter place `{node['in']}`", f"one of {', '.join(_PLACES)}")
    if "style" in node and node["style"] not in _STYLES:
        raise CodegenError(place, f"unknown style `{node['style']}`", f"one of {', '.join(_STYLES)}")
    schema = node.get("schema")
    if is_mapping(schema) and not schema.keys() & _TYPED:
        raise CodegenError(place, f"parameter `{name}` has no type", "give its schema a `type`")
    if schema is None and not node.get("content"):
        raise CodegenError(place, f"parameter `{name}` has no type", "give it a `schema`")


def check_schema(node: dict[str, Any], place: str, *, null_is_a_type: bool) -> None:
    """What the vocabulary alone does not say of a schema; schemas below it are not looked at.

    Args:
        node: The schema.
        place: Where it stands.
        null_is_a_type: Whether the document is of OpenAPI 3.1, which has ``null`` and lists of types.

    Raises:
        CodegenError: It is incomplete, or a type is unknown.
    """
    kinds = node.get("type")
    known = (*TYPES, "null") if null_is_a_type else TYPES
    for kind in kinds if is_list(kinds) and null_is_a_type else [] if kinds is None else [kinds]:
        if kind not in known:
            raise CodegenError(place, f"unknown type `{kind}`", f"one of {', '.join(known)}")
    if kinds == "array" and "items" not in node and not null_is_a_type:
        raise CodegenError(place, "an array without `items`", "say what it holds")
    if not isinstance(node.get("additionalProperties", True), bool):
        mapping(node["additionalProperties"], f"{place}.additionalProperties")
    if not isinstance(node.get("items", True), bool):
        mapping(node["items"], f"{place}.items")
    if is_mapping(node.get("discriminator")) and not isinstance(node["discriminator"].get("propertyName"), str):
        raise CodegenError(f"{place}.discriminator", "has no `propertyName`", "name the property that tells")
    for name, value in node.get("properties", {}).items():
        if not (is_mapping(value) or (isinstance(value, bool) and null_is_a_type)):
            mapping(value, f"{place}.properties.{name}")
